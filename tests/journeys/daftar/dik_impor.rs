//! A list of exemptions brought in from a spreadsheet, the decrees it has from before, and its way out again.

use serde_json::{Value, json};
use tests::daftar::{Berkas, hitung, tindak};
use tests::kantor::{Kantor, Meja};
use tests::window::Outcome;

use super::{bidang, ditolak, utuh};

const DAFTAR: &str = "No;Informasi yang dikecualikan;Dasar Hukum;Konsekuensi Dibuka;Konsekuensi Ditutup;Jangka Waktu;Unit\n\
    1;Rekam medis pasien;UU 14/2008 Pasal 17 huruf h angka 2;Riwayat kesehatan terungkap;Pasien terlindungi;Selama diperlukan;RSUD\n\
    2;Identitas pelapor;UU 14/2008 Pasal 17 huruf a angka 2;Pelapor terancam;Pelapor aman;sampai 31 Desember 2027;Inspektorat\n\
    3;Rancangan Renja;Pasal 17 huruf i UU 14/2008;Pembahasan terganggu;Pembahasan tenang;sampai ditetapkannya Renja;Bappeda\n";

fn berkas(isi: &str) -> Berkas {
    Berkas::baru("dik", "dik.csv", isi)
}

fn temukan(meja: &Meja, informasi: &str) -> Outcome<Option<Value>> {
    let page = meja.call("list_pengecualian", json!({}))?;
    let rows = page["baris"].as_array().cloned().unwrap_or_default();
    Ok(rows.into_iter().find(|row| row["pengecualian"]["isi"]["informasi"] == informasi))
}

#[test]
fn a_list_comes_in_once_as_written_and_understood() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let file = berkas(DAFTAR);
    let before = meja.baris_jurnal()?;
    assert_eq!(hitung(&file.periksa(&meja)?), [3, 0, 0, 0]);
    assert_eq!(meja.baris_jurnal()?, before, "a rehearsal leaves no trace");
    file.terima(&meja)?;
    let taken = meja.baris_jurnal()?;
    assert_eq!(hitung(&berkas(DAFTAR).terima(&meja)?), [0, 0, 3, 0]);
    assert_eq!(meja.baris_jurnal()?, taken, "the same file again is no event");
    let one = temukan(&meja, "Identitas pelapor")?.ok_or("it is in")?;
    let isi = &one["pengecualian"]["isi"];
    assert_eq!(isi["pasal_17"], json!([{ "huruf": "a", "angka": 2 }]));
    assert_eq!(isi["jangka"], json!({ "jenis": "tanggal", "sampai": "2027-12-31" }));
    assert_eq!(isi["dasar_asli"], "UU 14/2008 Pasal 17 huruf a angka 2", "the list's own words stay beside it");
    assert_eq!(one["status"], "belum_diuji", "what a list says is no test and no decree");
    let event = temukan(&meja, "Rancangan Renja")?.ok_or("it is in")?;
    assert_eq!(event["pengecualian"]["isi"]["jangka"]["jenis"], "peristiwa", "{event}");
    utuh(&meja)
}

#[test]
fn a_decree_from_before_is_recorded_with_number_and_day_and_fixes_the_exemption() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    berkas(DAFTAR).terima(&meja)?;
    let id = temukan(&meja, "Rekam medis pasien")?.ok_or("it is in")?["pengecualian"]["id"].clone();
    let record = |nomor: &str, tanggal: &str| {
        tindak(&meja, &id, json!({ "aksi": "catat_penetapan", "nomor": nomor, "tanggal": tanggal }))
    };
    assert_eq!(bidang(record("", "2026-11-24"))?, ["nomor", "tanggal"], "number, and a day that has come");
    record("12/PPID/2026", "2026-03-02")?;
    assert_eq!(temukan(&meja, "Rekam medis pasien")?.ok_or("it is in")?["status"], "berlaku");
    assert_eq!(ditolak(record("13/PPID/2026", "2026-03-02"))?.0, "pengecualian_tetap");
    let changed = berkas(&DAFTAR.replace("Riwayat kesehatan terungkap", "Lain"));
    let look = changed.periksa(&meja)?;
    assert_eq!(hitung(&look), [0, 0, 2, 1], "what a decree fixed no file changes: {look}");
    assert!(bidang(changed.terima(&meja))?[0].starts_with("baris."), "and nothing else of it is taken either");
    let held = berkas(DAFTAR);
    assert_eq!(hitung(&held.periksa(&meja)?), [0, 0, 3, 0]);
    utuh(&meja)
}

#[test]
fn an_import_is_undone_but_not_what_was_set_by_decree_since() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let file = berkas(DAFTAR);
    file.terima(&meja)?;
    let id = temukan(&meja, "Rekam medis pasien")?.ok_or("it is in")?["pengecualian"]["id"].clone();
    tindak(&meja, &id, tests::daftar::penetapan_lama())?;
    meja.call("undo_impor", json!({ "id": file.id(), "alasan": "Salah unit" }))?;
    assert!(temukan(&meja, "Identitas pelapor")?.is_none(), "what only the import brought is gone");
    let kept = temukan(&meja, "Rekam medis pasien")?.ok_or("a decree is not undone with a file")?;
    assert_eq!(kept["status"], "berlaku", "{kept}");
    assert_eq!(meja.call("list_impor", json!({ "jenis": "dik" }))?[0]["impor"]["dibatalkan"], "Salah unit");
    utuh(&meja)
}

#[test]
fn the_list_is_printed_and_comes_back_from_its_own_sheets_unchanged() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    berkas(DAFTAR).terima(&meja)?;
    let id = temukan(&meja, "Rekam medis pasien")?.ok_or("it is in")?["pengecualian"]["id"].clone();
    tindak(&meja, &id, tests::daftar::penetapan_lama())?;
    let print = |bentuk: &str| {
        meja.file("daftar", json!({ "daftar": "dik", "bentuk": bentuk, "kertas": "a4", "cetak": false }))
    };
    let text = crate::paper::text_of(&print("pdf")?.bytes)?;
    for words in ["Rekam medis pasien", "Pasal 17 huruf h", "12/PPID/2026", "Inspektorat"] {
        assert!(text.contains(words), "the printed list says “{words}”: {text}");
    }
    for bentuk in ["xlsx", "csv"] {
        let file = print(bentuk)?;
        let look = Berkas::baru("dik", &file.name, file.bytes).periksa(&meja)?;
        assert_eq!(hitung(&look), [0, 0, 3, 0], "{bentuk}: our own list is known again: {look}");
    }
    utuh(&meja)
}
