//! Objections and disputes on a real file: found, told by period, made anew from the journal, and every change behind its back
//! told by the check.

use std::error::Error;

use chrono::NaiveDate;
use domain::id::{KeberatanId, LangkahId, PengecualianId, SengketaId, SuratId};
use domain::jurnal::Event;
use domain::kalender::Kalender;
use domain::keberatan::{
    KeberatanEvent, LangkahKeberatan, MelangkahKeberatan, NewKeberatan, PendaftaranKeberatan, Rujukan,
};
use domain::permohonan::PemohonTercatat;
use domain::sengketa::{MelangkahSengketa, NewSengketa, PendaftaranSengketa, SengketaEvent};
use domain::seri::{Nomor, Seri};
use serde_json::{Value, json};
use store::{KeberatanFilter, SengketaFilter, StoreError};

use crate::desk::{Desk, Outcome, at, day};

const NOW: &str = "2026-11-23T09:12:00+07:00";

/// An office with one objection answered, and a dispute whose ruling opens an exemption.
struct Perkara {
    desk: Desk,
    keberatan: KeberatanId,
    sengketa: SengketaId,
    pengecualian: PengecualianId,
}

fn series(desk: &Desk, jenis: &str) -> Seri {
    Seri { jenis: jenis.to_owned(), ..desk.seri(2026) }
}

fn perkara() -> Result<Perkara, Box<dyn Error>> {
    let desk = Desk::new()?;
    let (keberatan, sengketa, pengecualian) = (KeberatanId::new(), SengketaId::new(), PengecualianId::new());
    let form: NewKeberatan = serde_json::from_value(json!({
        "saluran": "datang_langsung", "alasan": ["b"], "ditemukan": "2026-11-16", "kasus_posisi": "Tidak ada di laman.",
        "tujuan": "Pengawasan", "informasi": "Laporan keuangan 2025",
        "pemohon": { "jenis": "perorangan", "nama": "Dewi Lestari", "nik": "3201014503900002", "alamat": "Kenanga 8" }
    }))?;
    let read = PendaftaranKeberatan::read(&form, Rujukan::default(), at(NOW), &Kalender::default());
    let read = read.map_err(|faults| format!("{faults:?}"))?;
    let identitas = read.identitas.clone();
    desk.store.write(|tx| -> Result<(), StoreError> {
        let seri = series(&desk, "keberatan");
        let n = tx.bump(&seri)?;
        let snapshot = domain::id::PemohonId::new();
        let komitmen = tx.put_identitas_keberatan(snapshot, keberatan, &identitas)?;
        let nomor = Nomor { n, teks: "0001/KEB-PPID/XI/2026".to_owned() };
        let event = read.event(keberatan, seri, nomor, PemohonTercatat::new(snapshot, komitmen, &identitas));
        let event = Event::Keberatan(KeberatanEvent::Didaftarkan(Box::new(event)));
        tx.append(keberatan.0, &event, Some(desk.petugas), at(NOW)).map(drop)
    })?;
    let number = desk.store.write(|tx| tx.bump(&series(&desk, "tanggapan_keberatan")))?;
    let answered = json!({
        "kejadian": "ditanggapi", "konsep": LangkahId::new(),
        "isi": { "hasil": "ditolak", "bantahan": "x", "alasan": "x", "atasan": { "nama": "Ir. Budi", "jabatan": "Sekda" } },
        "tanggapan": {
            "id": SuratId::new(), "nomor": { "n": number, "teks": "001/TK-PPID/XI/2026" },
            "seri": series(&desk, "tanggapan_keberatan")
        }
    });
    step_keberatan(&desk, keberatan, answered)?;
    let known = desk.store.read(|reader| reader.keberatan(keberatan))?.ok_or("an objection")?;
    let form: NewSengketa = serde_json::from_value(json!({
        "keberatan": keberatan, "tingkat": "pusat", "komisi": "KI Pusat", "nomor": "012/KIP/2026", "tanggal": "2026-11-23"
    }))?;
    let read = PendaftaranSengketa::read(&form, &known, day("2026-11-23"), &Kalender::default());
    let read = read.map_err(|faults| format!("{faults:?}"))?;
    happen(&desk, sengketa, SengketaEvent::Dicatat(Box::new(read.event(sengketa))))?;
    let began = json!({
        "kejadian": "tahap_dimulai", "tahap": "ajudikasi", "mulai": "2026-11-23", "lembaga": "", "nomor": "", "oleh": null,
        "catatan": ""
    });
    let ended = json!({
        "kejadian": "tahap_berakhir", "tahap": "ajudikasi", "hasil": "dikabulkan", "nomor": "012/PTS-A/2026",
        "diputus": "2026-11-23", "diterima": "2026-11-23", "amar": "Membuka", "hari_pelaksanaan": null, "batas": {},
        "membuka": [{ "uraian": "Riwayat", "pengecualian": pengecualian }, { "uraian": "Rekapitulasi" }]
    });
    for step in [began, ended] {
        let langkah = serde_json::from_value(step)?;
        let step = MelangkahSengketa { id: LangkahId::new(), tanggal: day("2026-11-23"), langkah };
        happen(&desk, sengketa, SengketaEvent::Melangkah(Box::new(step)))?;
    }
    Ok(Perkara { desk, keberatan, sengketa, pengecualian })
}

fn step_keberatan(desk: &Desk, id: KeberatanId, langkah: Value) -> Outcome {
    let langkah: LangkahKeberatan = serde_json::from_value(langkah)?;
    let step = MelangkahKeberatan { id: LangkahId::new(), tanggal: day("2026-11-23"), langkah };
    let event = Event::Keberatan(KeberatanEvent::Melangkah(Box::new(step)));
    Ok(desk.store.write(|tx| tx.append(id.0, &event, Some(desk.petugas), at(NOW)).map(drop))?)
}

fn happen(desk: &Desk, id: SengketaId, event: SengketaEvent) -> Outcome {
    let event = Event::Sengketa(event);
    Ok(desk.store.write(|tx| tx.append(id.0, &event, Some(desk.petugas), at(NOW)).map(drop))?)
}

fn found(desk: &Desk, kata: &str) -> Result<(u32, u32), StoreError> {
    desk.store.read(|reader| {
        let kata = Some(kata.to_owned());
        let objections =
            reader.list_keberatan(&KeberatanFilter { kata: kata.clone(), batas: 10, ..Default::default() })?;
        let disputes = reader.list_sengketa(&SengketaFilter { kata, batas: 10, ..Default::default() })?;
        Ok((objections.total, disputes.total))
    })
}

#[test]
fn the_tables_made_anew_are_the_tables_there_were() -> Outcome {
    let Perkara { desk, keberatan, sengketa, pengecualian } = perkara()?;
    let told = |desk: &Desk| -> Result<_, StoreError> {
        desk.store.read(|reader| {
            Ok((reader.keberatan(keberatan)?, reader.sengketa(sengketa)?, reader.ruling_opens(pengecualian)?))
        })
    };
    let before = told(&desk)?;
    assert!(store::check(&desk.store)?.is_sound(), "the check knows the tables of objections and disputes");
    desk.store.write(store::rebuild)?;
    assert_eq!(told(&desk)?, before, "made anew from the journal they say the same");
    let report = store::check(&desk.store)?;
    assert!(report.is_sound(), "and series, letters and words with them: {report:?}");
    assert_eq!(found(&desk, "lestari")?, (1, 1), "the words are found again");
    let opened = before.2.ok_or("a ruling")?;
    assert_eq!((opened.putusan.as_str(), opened.uraian.as_str()), ("012/PTS-A/2026", "Riwayat"), "what it opens");
    Ok(())
}

#[test]
fn an_objection_is_found_by_its_words_and_a_nik_is_never_among_them() -> Outcome {
    let desk = perkara()?.desk;
    for (kata, count) in [
        ("0001/KEB-PPID/XI/2026", (1, 1)),
        ("lapor uang", (1, 1)),
        ("peta tambang", (0, 0)),
        ("laporan", (1, 1)),
        ("3201014503900002", (1, 1)),
        ("012/kip", (0, 1)),
        ("\" OR *", (0, 0)),
    ] {
        assert_eq!(found(&desk, kata)?, count, "by “{kata}”");
    }
    let words: String =
        desk.raw()?.query_row("SELECT nomor || nama || rincian || akar FROM keberatan_cari", [], |row| row.get(0))?;
    assert!(!words.contains("3201014503900002"), "the index holds no NIK: {words}");
    Ok(())
}

#[test]
fn every_change_behind_the_journal_s_back_is_told() -> Outcome {
    for tamper in [
        "UPDATE keberatan SET jatuh_tempo = '2027-01-01'",
        "UPDATE keberatan SET hasil = 'diterima_seluruhnya'",
        "UPDATE keberatan SET isi = json_set(isi, '$.keadaan', 'selesai')",
        "DELETE FROM keberatan",
        "UPDATE keberatan_surat SET nomor = '999/TK'",
        "DELETE FROM keberatan_surat",
        "UPDATE keberatan_cari SET nama = 'Orang Lain'",
        "DELETE FROM keberatan_cari",
        "UPDATE sengketa SET keadaan = 'selesai'",
        "DELETE FROM sengketa",
        "UPDATE sengketa_membuka SET uraian = 'Semuanya'",
        "DELETE FROM sengketa_membuka WHERE urut = 2",
        "UPDATE seri SET terakhir = 9 WHERE jenis = 'tanggapan_keberatan'",
    ] {
        let desk = perkara()?.desk;
        desk.raw()?.execute_batch(tamper)?;
        let report = store::check(&desk.store)?;
        assert_eq!(report.proyeksi_sama, Some(false), "`{tamper}` must show: {report:?}");
        assert_eq!(report.rantai_utuh, Some(true), "`{tamper}` touches no row of the journal");
    }
    let desk = perkara()?.desk;
    desk.raw()?.execute_batch("UPDATE pemohon SET identitas = json_set(identitas, '$.nama', 'Orang Lain')")?;
    assert_eq!(store::check(&desk.store)?.identitas_sesuai, Some(false), "an exchanged identity is told");
    Ok(())
}

#[test]
fn the_register_of_a_period_tells_each_objection_once_with_who_brought_it() -> Outcome {
    let desk = perkara()?.desk;
    let rows = |from: &str, to: &str| -> Result<Vec<(String, String)>, StoreError> {
        let mut rows = Vec::new();
        desk.store.read(|reader| {
            reader.each_keberatan_in_period(day(from), day(to), |row| {
                let name = row.identitas.map(|identitas| identitas.nama).unwrap_or_default();
                rows.push((row.keberatan.ringkasan().nomor, name));
                Ok::<(), StoreError>(())
            })
        })?;
        Ok(rows)
    };
    let whole = vec![("0001/KEB-PPID/XI/2026".to_owned(), "Dewi Lestari".to_owned())];
    assert_eq!(rows("2026-11-23", "2026-11-23")?, whole, "received that day");
    assert_eq!(rows("2026-11-24", "2026-12-31")?, Vec::new(), "and on no other");
    let count = |from: NaiveDate, to| desk.store.read(|reader| reader.count_keberatan_in_period(from, to));
    assert_eq!(count(day("2026-11-01"), day("2026-11-30"))?, 1, "counted before it is printed");
    Ok(())
}

#[test]
fn an_answer_s_number_is_known_though_it_was_taken_back_and_moves_the_clock() -> Outcome {
    let Perkara { desk, keberatan, .. } = perkara()?;
    let last = desk.store.read(|reader| reader.last_number_at())?;
    assert_eq!(last, Some(at(NOW)), "an answer is a number: the next one must not be earlier");
    let state = desk.store.read(|reader| reader.keberatan(keberatan))?.ok_or("an objection")?;
    let undo = state.undo(state.last_step().ok_or("a step")?.id, "salah langkah")?;
    let event = Event::Keberatan(KeberatanEvent::LangkahDibatalkan(undo));
    desk.store.write(|tx| tx.append(keberatan.0, &event, Some(desk.petugas), at(NOW)).map(drop))?;
    let taken = desk.store.read(|reader| reader.answer_number_taken("001/TK-PPID/XI/2026"))?;
    assert!(taken, "its text stays taken");
    assert!(store::check(&desk.store)?.is_sound(), "and the void letter stands in its table");
    Ok(())
}
