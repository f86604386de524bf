//! The figures of complaints: every one adds up, and opens exactly the cases it counts.

use serde_json::{Value, json};
use tests::kantor::{Kantor, PAGI};
use tests::window::Outcome;

use super::{aduan, ambil, daftarkan, pada, peran};

#[test]
fn every_figure_adds_up_and_opens_the_cases_it_counts() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let meja = pada(&kantor, PAGI, "petugas")?;
    let mut ids = Vec::new();
    for (kelas, saluran) in
        [("tidak_berkadar_pengawasan", "tatap_muka"), ("aspirasi", "kotak"), ("tidak_berkadar_pengawasan", "kotak")]
    {
        let mut form = aduan("Ahmad Fauzi");
        form["kelas"] = json!(kelas);
        form["saluran"] = json!(saluran);
        ids.push(daftarkan(&meja, &form)?["id"].clone());
    }
    let void = daftarkan(&meja, &aduan("Salah Daftar"))?["id"].clone();
    meja.call("cancel_pengaduan", json!({ "id": void, "alasan": "Salah daftar" }))?;
    ambil(&meja, &ids[0], &json!({ "perintah": "disposisikan", "unit": "Bagian Umum", "batas": "2026-11-27" }))?;
    drop(meja);
    // Two days after the fourteen working days of the first and third.
    let meja = pada(&kantor, "2026-12-14T09:00:00+07:00", "petugas")?;
    ambil(&meja, &ids[0], &json!({ "perintah": "jawab", "hasil": "dijelaskan", "uraian": "Sudah diperbaiki." }))?;
    let mut later = aduan("Rina Marlina");
    later["kelas"] = json!("aspirasi");
    daftarkan(&meja, &later)?;
    let period = json!({ "dari": "2026-11-01", "sampai": "2026-12-31" });
    let told = meja.call("get_angka_pengaduan", period.clone())?;
    let all = &told["semua"];
    let count = |row: &Value, key: &str| row[key].as_u64().unwrap_or_default();
    assert_eq!(
        ["diterima", "belum", "proses", "selesai", "terlambat", "dijawab"].map(|key| count(all, key)),
        [4, 3, 1, 0, 2, 1],
        "void ones are not counted; the answered one was late, so is the one that waits; an aspiration has no limit: {all}"
    );
    assert_eq!(all["median"], 21, "23 November to 14 December, every day");
    for group in ["kelas", "saluran", "unit", "bulan"] {
        let rows = told[group].as_array().cloned().unwrap_or_default();
        assert_eq!(rows.iter().map(|row| count(row, "diterima")).sum::<u64>(), 4, "{group} adds up: {rows:?}");
        for row in rows {
            let mut filter = period.clone();
            if group == "bulan" {
                // A month is opened by its days within the period, as the page does it.
                let month = row["kunci"].as_str().unwrap_or_default();
                filter["dari"] = json!(format!("{month}-01"));
                filter["sampai"] = json!(format!("{month}-{}", if month == "2026-11" { 30 } else { 31 }));
            } else {
                filter[group] = row["kunci"].clone();
            }
            let listed = |more: Value| -> Outcome<u64> {
                let mut asked = filter.clone();
                for (key, value) in more.as_object().into_iter().flatten() {
                    asked[key] = value.clone();
                }
                Ok(meja.call("list_pengaduan", asked)?["jumlah"].as_u64().unwrap_or_default())
            };
            assert_eq!(listed(json!({ "keadaan": "proses" }))?, count(&row, "proses"), "{group} {row} opens its cases");
            assert_eq!(listed(json!({ "berlaku": true }))?, count(&row, "diterima"), "{group} {row}: all that count");
            assert_eq!(
                listed(json!({ "terlambat": true }))?,
                count(&row, "terlambat"),
                "{group} {row}: the late ones too"
            );
        }
    }
    let file = |bentuk: &str| {
        let mut asked = period.clone();
        asked["bentuk"] = json!(bentuk);
        meja.file("angka_pengaduan", asked)
    };
    let text = crate::paper::text_of(&file("pdf")?.bytes)?;
    for words in ["Rekap pengaduan", "Bagian Umum", "Aspirasi", "25 %", "November 2026", "Desember 2026"] {
        assert!(text.contains(words), "the paper says “{words}”: {text}");
    }
    assert!(file("xlsx")?.bytes.starts_with(b"PK"), "and a workbook");
    Ok(())
}
