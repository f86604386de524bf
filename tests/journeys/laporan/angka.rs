//! The figures of the report, held against the registers of the same year, which are made another way.

use serde_json::{Value, json};
use tests::kantor::Meja;
use tests::window::Outcome;

use super::{JANUARI, at, kantor};

/// A column of a register of 2026.
fn register(meja: &Meja, jenis: &str, column: &str) -> Outcome<Vec<String>> {
    let input = json!({
        "jenis": jenis, "dari": "2026-01-01", "sampai": "2026-12-31", "samarkan": true, "bentuk": "csv", "cetak": false
    });
    let file = meja.file("register", input)?.bytes;
    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(file.as_slice());
    let place = table.headers()?.iter().position(|head| head.ends_with(column)).ok_or("no such column")?;
    table.records().map(|row| Ok(row?[place].to_owned())).collect()
}

/// The cells of the row that begins so, in the table whose title begins so.
fn row(report: &Value, table: &str, label: &str) -> Outcome<Vec<String>> {
    let begins = |value: &Value, word: &str| value.as_str().is_some_and(|text| text.starts_with(word));
    let tables = report["tabel"].as_array().cloned().unwrap_or_default();
    let table = tables.iter().find(|one| begins(&one["judul"], table)).ok_or_else(|| format!("no table {table}"))?;
    let rows = table["baris"].as_array().cloned().unwrap_or_default();
    let row = rows.iter().find(|row| begins(&row[0], label)).ok_or_else(|| format!("no row {label}: {table}"))?;
    Ok(row.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

fn count(report: &Value, table: &str, label: &str) -> Outcome<usize> {
    Ok(row(report, table, label)?[1].parse()?)
}

#[test]
fn the_report_says_what_the_registers_say() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, JANUARI, "siti")?;
    let report = meja.call("get_laporan_tahunan", json!({ "tahun": 2026 }))?;

    let decisions = register(&meja, "permohonan", "Keputusan")?;
    let void = decisions.iter().filter(|cell| cell.starts_with("Dibatalkan")).count();
    assert_eq!(void, 1, "one registration is void: {decisions:?}");
    assert_eq!(
        count(&report, "Permohonan menurut bulan", "Jumlah")?,
        decisions.len() - void,
        "every request of the register but the void one"
    );
    let granted = decisions.iter().filter(|cell| cell.starts_with("Dikabulkan seluruhnya")).count();
    assert_eq!(count(&report, "Permohonan yang dikabulkan", "Dikabulkan seluruhnya")?, granted, "what was granted");

    for letter in ["a", "b", "c", "d", "e", "f", "g"] {
        let ticked = register(&meja, "keberatan", &format!("ayat (1)): {letter}"))?;
        let ticked = ticked.iter().filter(|cell| !cell.is_empty()).count();
        let told = count(&report, "Keberatan menurut alasan", &format!("Huruf {letter}"))?;
        assert_eq!(told, ticked, "ground {letter} is counted as often as the register ticks it");
    }
    let answers = register(&meja, "keberatan", "Keputusan Atasan PPID")?;
    let accepted = answers.iter().filter(|cell| cell.contains("iterima seluruhnya")).count();
    assert_eq!(
        (accepted, count(&report, "Tanggapan menurut hasil", "Keberatan diterima seluruhnya")?),
        (1, 1),
        "answers: {answers:?}"
    );
    Ok(())
}

#[test]
fn objections_are_told_by_time_and_orders_by_what_they_came_to() -> Outcome {
    let kantor = kantor()?;
    let states = |meja: &Meja| -> Outcome<Vec<usize>> {
        let report = meja.call("get_laporan_tahunan", json!({ "tahun": 2026 }))?;
        let labels = ["Ditanggapi tepat", "Belum ditanggapi, masih", "Belum ditanggapi, sudah", "Dicabut"];
        labels.into_iter().map(|label| count(&report, "Tanggapan menurut batas", label)).collect()
    };
    assert_eq!(states(&at(&kantor, "2026-12-01T09:00:00+07:00", "siti")?)?, [1, 1, 0, 1], "one still has time");
    let meja = at(&kantor, "2027-03-01T09:00:00+07:00", "siti")?;
    assert_eq!(states(&meja)?, [1, 0, 1, 1], "thirty working days later it is overdue");
    let report = meja.call("get_laporan_tahunan", json!({ "tahun": 2026 }))?;
    assert_eq!(count(&report, "Pelaksanaan perintah", "Sudah dilaksanakan")?, 1, "the order was carried out");
    Ok(())
}

#[test]
fn time_is_told_by_class_of_what_was_given() -> Outcome {
    let kantor = kantor()?;
    let report = at(&kantor, JANUARI, "siti")?.call("get_laporan_tahunan", json!({ "tahun": 2026 }))?;
    let time = |label| row(&report, "Waktu sampai pemberitahuan", label);
    assert_eq!(
        time("Informasi berkala")?,
        ["Informasi berkala", "1", "0,0", "0,0", "0"],
        "from a regular entry, at once"
    );
    assert_eq!(
        time("Informasi setiap saat")?[1..],
        ["0", "", "", ""],
        "nothing of this class: no figure, no zero days"
    );
    assert_eq!(time("Tidak tercantum")?[1], "1", "the same request was given something that is on no list");
    assert_eq!(time("Semua permohonan")?[1], "1", "and is one request all the same");
    Ok(())
}

#[test]
fn a_dispute_counts_in_the_year_in_which_it_was_heard() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, "2027-02-15T09:00:00+07:00", "siti")?;
    let found = meja.call("list_keberatan", json!({}))?;
    let objection = found["baris"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|row| row["keadaan"] == "ditanggapi" || row["keadaan"] == "selesai");
    let objection = objection.ok_or_else(|| format!("an objection that was answered: {found}"))?["id"].clone();
    let id = domain::id::SengketaId::new();
    meja.call(
        "register_sengketa",
        json!({
            "id": id, "keberatan": objection, "tingkat": "provinsi", "komisi": "KI Babel", "nomor": "12/2026",
            "tanggal": "2026-12-07"
        }),
    )?;
    let take = |perintah: Value| {
        meja.call(
            "take_langkah_sengketa",
            json!({ "sengketa": id, "id": domain::id::LangkahId::new(), "perintah": perintah }),
        )
    };
    take(json!({ "perintah": "mulai_tahap", "tahap": "mediasi", "tanggal": "2027-01-11" }))?;
    take(json!({
        "perintah": "akhiri_tahap", "hasil": "sepakat", "tanggal": "2027-01-18", "diterima": "2027-01-19",
        "amar": "Salinan diberikan dalam lima hari"
    }))?;
    let told = |tahun: i32| -> Outcome<(usize, usize, usize)> {
        let report = meja.call("get_laporan_tahunan", json!({ "tahun": tahun }))?;
        Ok((
            count(&report, "Permohonan menurut Komisi", "Komisi Informasi Provinsi")?,
            count(&report, "Hasil mediasi", "Tercapai kesepakatan")?,
            count(&report, "Pelaksanaan kesepakatan", "Belum dilaksanakan")?,
        ))
    };
    assert_eq!(told(2026)?, (1, 0, 0), "it was brought in 2026");
    assert_eq!(told(2027)?, (0, 1, 1), "mediated in 2027, and still to be carried out");
    Ok(())
}
