//! The check finds what was tampered with; the tables made from the journal can be made again.

use domain::akun::{Akun, AkunEvent};
use domain::forum::{ForumEvent, Hadir, IsiForum};
use domain::id::{AkunId, ForumId};
use domain::jurnal::Event;
use domain::peran::Peran;
use store::{Report, StoreError};

use crate::desk::{Desk, Form, Outcome, at, form, person};
use crate::life::{complete, forward};

/// An office with requests, corrections, a void one, an account.
fn desk() -> Result<Desk, Box<dyn std::error::Error>> {
    let desk = Desk::new()?;
    let petugas = Akun {
        id: desk.petugas,
        nama: "Wati".to_owned(),
        nip: String::new(),
        masuk: "wati".to_owned(),
        peran: Peran::Petugas,
        aktif: true,
    };
    let now = at("2026-11-23T08:00:00+07:00");
    desk.store.write(|tx| tx.append(petugas.id.0, &Event::Akun(AkunEvent::Dibuat(petugas)), None, now).map(drop))?;
    let wrong = form("Sity", "angaran");
    desk.register(&wrong)?;
    desk.register(&Form { identitas: person("Budi", Some("3404131203900001")), ..form("", "permohonan data") })?;
    desk.correct(&wrong, &form("Siti", "anggaran"))?;
    let void = form("Citra", "peta");
    desk.register(&void)?;
    desk.cancel(&void)?;
    Ok(desk)
}

/// Every row of every table made from the journal, as text.
fn tables(desk: &Desk) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let raw = desk.raw()?;
    let mut rows = Vec::new();
    for table in ["permohonan", "fakta", "cari", "disposisi", "surat", "akun", "kantor", "kalender", "seri"] {
        let mut statement = raw.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))?;
        let columns = statement.column_count();
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            let values = (0..columns)
                .map(|column| row.get::<_, rusqlite::types::Value>(column).map(|value| format!("{value:?}")));
            rows.push(format!("{table}: {}", values.collect::<Result<Vec<_>, _>>()?.join(" | ")));
        }
    }
    Ok(rows)
}

/// Tampers past every guard of the table and gives what the check then says.
fn after(tamper: &str) -> Result<Report, Box<dyn std::error::Error>> {
    let desk = desk()?;
    let raw = desk.raw()?;
    raw.execute_batch("DROP TRIGGER jurnal_tidak_diubah; DROP TRIGGER jurnal_tidak_dihapus;")?;
    raw.execute_batch(tamper)?;
    drop(raw);
    Ok(store::check(&desk.store)?)
}

#[test]
fn a_sound_office_is_found_sound() -> Outcome {
    let desk = desk()?;
    let report = store::check(&desk.store)?;
    assert_eq!(report.temuan, Vec::<String>::new(), "nothing is wrong, so nothing is said");
    assert!(report.is_sound(), "and every answer is yes: {report:?}");
    assert_eq!(report.baris_jurnal, 6, "every row was looked at");
    Ok(())
}

#[test]
fn rebuilt_tables_equal_those_on_disk() -> Outcome {
    let desk = desk()?;
    let before = tables(&desk)?;
    assert!(before.len() > 6, "there is something to rebuild: {before:#?}");
    desk.store.write(store::rebuild)?;
    assert_eq!(tables(&desk)?, before, "the journal and the identities are all that is needed");
    desk.raw()?.execute_batch(
        "UPDATE permohonan SET keadaan = 'x'; DELETE FROM cari; DELETE FROM akun; DELETE FROM seri; DELETE FROM fakta;",
    )?;
    desk.store.write(store::rebuild)?;
    assert_eq!(tables(&desk)?, before, "even tables that were spoilt come back");
    assert_eq!(desk.register(&form("Dewi", "peta"))?, "0004/PPID/XI/2026", "and numbering goes on where it was");
    Ok(())
}

/// Every column but the place of the row in this file, which the order of the chain does not rest on.
const COLUMNS: [&str; 15] = [
    "unit_id",
    "device_id",
    "epoch",
    "seq",
    "hlc",
    "kind",
    "kind_version",
    "entity_kind",
    "entity_id",
    "actor",
    "at_ms",
    "offset_min",
    "body",
    "prev_hash",
    "hash",
];

#[test]
fn a_change_of_any_single_column_of_any_row_is_noticed() -> Outcome {
    let desk = desk()?;
    let raw = desk.raw()?;
    raw.execute_batch("DROP TRIGGER jurnal_tidak_diubah; DROP TRIGGER jurnal_tidak_dihapus;")?;
    let findings = || desk.store.read(|reader| reader.chain_findings());
    assert_eq!(findings()?, Vec::<String>::new(), "it begins whole");
    let rows: i64 = raw.query_row("SELECT count(*) FROM jurnal", [], |row| row.get(0))?;
    for posisi in 1..=rows {
        for column in COLUMNS {
            let before: rusqlite::types::Value =
                raw.query_row(&format!("SELECT {column} FROM jurnal WHERE posisi = ?1"), [posisi], |row| row.get(0))?;
            let changed = match before.clone() {
                rusqlite::types::Value::Integer(number) => rusqlite::types::Value::Integer(number + 1),
                rusqlite::types::Value::Text(text) => rusqlite::types::Value::Text(format!("{text}x")),
                // The last bit of the last byte, the smallest change there is.
                rusqlite::types::Value::Blob(mut bytes) => {
                    if let Some(last) = bytes.last_mut() {
                        *last ^= 1;
                    }
                    rusqlite::types::Value::Blob(bytes)
                }
                rusqlite::types::Value::Null => rusqlite::types::Value::Blob(vec![7; 16]),
                other @ rusqlite::types::Value::Real(_) => other,
            };
            let set = format!("UPDATE jurnal SET {column} = ?1 WHERE posisi = ?2");
            // A place that is taken cannot be written; the row moves out of the way of its own key then.
            let written = raw.execute(&set, rusqlite::params![changed, posisi]);
            if written.is_err() {
                raw.execute(&set, rusqlite::params![rusqlite::types::Value::Integer(900), posisi])?;
            }
            assert!(!findings()?.is_empty(), "{column} of row {posisi} was changed and nobody noticed");
            raw.execute(&set, rusqlite::params![before, posisi])?;
        }
    }
    assert_eq!(findings()?, Vec::<String>::new(), "and it ends whole, so nothing else was found");
    Ok(())
}

#[test]
fn a_change_in_the_journal_breaks_the_chain() -> Outcome {
    for (what, tamper) in [
        (
            "one byte of a body",
            "UPDATE jurnal SET body = CAST(replace(CAST(body AS TEXT), 'permohonan data', 'permohonan dati') AS BLOB) WHERE seq = 3",
        ),
        ("who did it", "UPDATE jurnal SET actor = randomblob(16) WHERE seq = 2"),
        ("when it was", "UPDATE jurnal SET at_ms = at_ms - 86400000 WHERE seq = 2"),
        ("its zone", "UPDATE jurnal SET offset_min = 480 WHERE seq = 2"),
        ("a row taken out of the middle", "DELETE FROM jurnal WHERE seq = 4"),
        ("the first row taken away", "DELETE FROM jurnal WHERE seq = 1"),
        (
            "two rows that changed places",
            "UPDATE jurnal SET seq = 99 WHERE seq = 2; UPDATE jurnal SET seq = 2 WHERE seq = 3; UPDATE jurnal SET seq = 3 WHERE seq = 99",
        ),
        ("another office's journal", "UPDATE asal SET unit_id = randomblob(16)"),
    ] {
        // The store reads whose journal it is when it opens.
        let desk = desk()?;
        desk.raw()?
            .execute_batch(&format!("DROP TRIGGER jurnal_tidak_diubah; DROP TRIGGER jurnal_tidak_dihapus; {tamper}"))?;
        let report = store::check(&desk.restart()?.store)?;
        assert_eq!(report.rantai_utuh, Some(false), "{what} must show in the chain: {report:?}");
        assert!(!report.temuan.is_empty(), "{what} must be told in words");
        assert!(report.integritas, "{what} is no damage of the file");
    }
    Ok(())
}

#[test]
fn a_change_in_a_table_is_told() -> Outcome {
    for tamper in [
        "UPDATE permohonan SET jatuh_tempo = '2027-01-01' WHERE baris = 1",
        "UPDATE permohonan SET terbuka = 1 - terbuka WHERE baris = 1",
        "UPDATE permohonan SET isi = json_set(isi, '$.keadaan', 'terdaftar')",
        "UPDATE permohonan SET rincian = x'00' || 'y' WHERE baris = 2",
        "DELETE FROM permohonan WHERE baris = 2",
        "UPDATE cari SET nama = 'Orang Lain' WHERE rowid = 1",
        "DELETE FROM cari WHERE rowid = 1",
        "UPDATE fakta SET saluran = 'surat'",
        "DELETE FROM fakta",
        "UPDATE akun SET isi = json_set(isi, '$.peran', 'admin')",
        "DELETE FROM akun",
        "UPDATE seri SET terakhir = 2",
        "INSERT INTO kantor VALUES (1, '{}')",
        "INSERT INTO permohonan SELECT 99, randomblob(16), 'palsu', tahun, n, diterima_ms, diterima_min, tanggal, jatuh_tempo, perpanjangan,
             keadaan, terbuka, saluran, jenis, pemohon_id, petugas, dicatat, rincian, perlu_ditinjau, lama, isi FROM permohonan WHERE baris = 1",
    ] {
        let report = after(tamper)?;
        assert_eq!(report.proyeksi_sama, Some(false), "`{tamper}` must show: {report:?}");
        assert_eq!(report.rantai_utuh, Some(true), "`{tamper}` touches no row of the journal");
    }
    Ok(())
}

#[test]
fn a_change_in_what_units_were_asked_or_in_a_letter_is_told() -> Outcome {
    let desk = desk()?;
    let form = form("Dewi", "peta");
    desk.register(&form)?;
    desk.step(&form, complete(), "2026-11-24T08:00:00+07:00")?;
    desk.step(&form, forward("Aset", "2026-11-30"), "2026-11-24T08:05:00+07:00")?;
    for (tamper, back) in [
        ("UPDATE disposisi SET batas = '2027-01-01'", "UPDATE disposisi SET batas = '2026-11-30'"),
        ("UPDATE disposisi SET menunggu = 0", "UPDATE disposisi SET menunggu = 1"),
        ("UPDATE surat SET nomor = nomor || '-A'", "UPDATE surat SET nomor = replace(nomor, '-A', '')"),
        ("UPDATE surat SET dibatalkan = 1", "UPDATE surat SET dibatalkan = 0"),
        (
            "INSERT INTO surat SELECT x'00112233445566778899aabbccddeeff', id, jenis, n, nomor, tanggal, sha256, 0 FROM surat",
            "DELETE FROM surat WHERE permohonan_id = x'00112233445566778899aabbccddeeff'",
        ),
        (
            "INSERT INTO disposisi SELECT x'00112233445566778899aabbccddeeff', id, unit, tanggal, batas, dijawab, 1 FROM disposisi",
            "DELETE FROM disposisi WHERE permohonan_id = x'00112233445566778899aabbccddeeff'",
        ),
        ("DELETE FROM surat", "SELECT 1"),
    ] {
        assert!(store::check(&desk.store)?.is_sound(), "before `{tamper}` all is right");
        desk.raw()?.execute_batch(tamper)?;
        let report = store::check(&desk.store)?;
        assert_eq!(report.proyeksi_sama, Some(false), "`{tamper}` must show: {report:?}");
        desk.raw()?.execute_batch(back)?;
    }
    Ok(())
}

#[test]
fn an_exchanged_identity_is_told() -> Outcome {
    let report =
        after("UPDATE pemohon SET identitas = json_set(identitas, '$.nama', 'Orang Lain') WHERE nama = 'Budi'")?;
    assert_eq!(report.identitas_sesuai, Some(false), "the journal's commitment is of another identity: {report:?}");
    assert_eq!(report.rantai_utuh, Some(true), "and the journal is untouched");
    Ok(())
}

#[test]
fn a_search_led_to_somebody_else_is_told() -> Outcome {
    for tamper in [
        "UPDATE pemohon SET nama = 'Orang Lain' WHERE nama = 'Budi'",
        "UPDATE pemohon SET nik_hmac = randomblob(32) WHERE nama = 'Budi'",
    ] {
        let report = after(tamper)?;
        assert_eq!(report.identitas_sesuai, Some(false), "`{tamper}` leads a search astray: {report:?}");
        assert_eq!(report.rantai_utuh, Some(true), "and the journal is untouched");
    }
    Ok(())
}

#[test]
fn a_list_of_those_present_that_was_changed_is_told() -> Outcome {
    let desk = desk()?;
    let id = ForumId::new();
    let now = at("2026-11-23T10:00:00+07:00");
    let plan = IsiForum {
        judul: "Forum konsultasi".to_owned(),
        pokok: "Standar".to_owned(),
        tanggal: now.date_naive(),
        waktu: "09.00".to_owned(),
        tempat: "Aula".to_owned(),
        undangan: vec!["Camat".to_owned()],
        nomor_undangan: String::new(),
        tanggal_undangan: None,
    };
    let hadir = [Hadir { nama: "Rahmat".to_owned(), unsur: "Camat".to_owned() }];
    desk.store.write(|tx| {
        tx.append(id.0, &Event::Forum(ForumEvent::Direncanakan(Box::new(plan))), None, now)?;
        let sha256 = tx.put_forum_hadir(id, &hadir)?;
        tx.append(id.0, &Event::Forum(ForumEvent::HadirDicatat { jumlah: 1, sha256 }), None, now).map(drop)
    })?;
    assert!(store::check(&desk.store)?.is_sound(), "the list is the one that was written down");
    for tamper in ["UPDATE forum_hadir SET daftar = replace(daftar, 'Rahmat', 'Suprapto')", "DELETE FROM forum_hadir"] {
        desk.raw()?.execute_batch(tamper)?;
        assert_eq!(store::check(&desk.store)?.identitas_sesuai, Some(false), "`{tamper}` changes who came");
    }
    Ok(())
}

#[test]
fn one_changed_bit_of_the_file_is_told() -> Outcome {
    let desk = desk()?;
    let path = desk.dir.path().join("kantor.db");
    let Desk { dir, key, store, .. } = desk;
    drop(store);
    let mut bytes = std::fs::read(&path)?;
    let place = bytes.len() - 4_096 * 2 + 300;
    bytes[place] ^= 1;
    std::fs::write(&path, bytes)?;
    // Opening reads the first pages alone, so damage further back shows only in the check.
    let checked = store::Store::open(dir.path(), &key).and_then(|store| store::check(&store));
    match checked {
        Ok(report) => {
            assert!(!report.integritas && !report.temuan.is_empty(), "the page's code does not fit: {report:?}")
        }
        Err(StoreError::Damaged(_)) => {}
        Err(other) => return Err(other.into()),
    }
    Ok(())
}

#[test]
fn a_part_that_cannot_be_read_is_not_called_right() -> Outcome {
    const PAGE: usize = 4_096;
    let Desk { dir, key, store, .. } = desk()?;
    drop(store);
    let path = dir.path().join("kantor.db");
    let sound = std::fs::read(&path)?;
    let mut unread = 0;
    for page in 1..sound.len() / PAGE {
        let mut bytes = sound.clone();
        bytes[page * PAGE + 300] ^= 1;
        std::fs::write(&path, bytes)?;
        match store::Store::open(dir.path(), &key).and_then(|store| store::check(&store)) {
            Ok(report) => {
                assert!(!report.is_sound() && !report.integritas, "page {page} is damaged: {report:?}");
                unread += u32::from(report.rantai_utuh.is_none());
            }
            Err(StoreError::Damaged(_)) => {}
            Err(other) => return Err(other.into()),
        }
    }
    assert!(unread > 0, "a journal with a damaged page has no answer, good or bad");
    Ok(())
}

#[test]
fn an_event_of_a_later_version_is_kept_and_marked() -> Outcome {
    let desk = desk()?;
    let form = form("Dewi", "peta");
    desk.register(&form)?;
    desk.raw()?.execute_batch(&format!(
        "INSERT INTO jurnal SELECT posisi + 1, unit_id, device_id, epoch, seq + 1, hlc + 1, 'permohonan.diajari', 7, entity_kind, entity_id, actor,
             at_ms, offset_min, x'7b7d', hash, randomblob(32) FROM jurnal WHERE entity_id = x'{}'",
        form.id.0.simple()
    ))?;
    desk.cancel(&form)?;
    let marked: u32 = desk.raw()?.query_row(
        "SELECT perlu_ditinjau FROM permohonan WHERE id = ?1",
        [form.id.0.as_bytes()],
        |row| row.get(0),
    )?;
    assert_eq!(marked, 1, "what cannot be read is counted, and the rest folds");
    let history = desk.store.read(|reader| reader.history(form.id.0))?;
    assert_eq!(history.len(), 2, "the history shows what can be read");
    let found = store::check(&desk.store)?;
    assert!(
        found.temuan.iter().any(|sentence| sentence.contains("permohonan.diajari")),
        "the check names it: {:?}",
        found.temuan
    );
    assert_eq!(desk.store.read(|reader| reader.akun(AkunId(form.id.0)))?, None, "a request is no account");
    Ok(())
}
