//! The register of earlier years brought in from a spreadsheet (Perki 1/2010 Lampiran IV, Perki 1/2021 Lampiran VIII): its
//! numbers stay, what it does not say stays unknown, and it is undone whole.

use desk::Fault;
use domain::id::{LangkahId, TutupBukuId};
use serde_json::{Value, json};
use tests::daftar::{Berkas, hitung};
use tests::kantor::{Kantor, Meja, perorangan};
use tests::window::Outcome;

use super::{ditolak, keliru, pada, utuh};
use crate::paper::text_of;

/// A register of 2025 with a gap, a double and cells that are no facts.
const REGISTER: &str = "REGISTER PERMOHONAN INFORMASI PUBLIK TAHUN 2025\n\
    No;Nomor Pendaftaran;Tanggal;Nama;NIK;Alamat;Nomor Kontak;Pekerjaan;Informasi Yang Diminta;Tujuan Penggunaan Informasi;Keputusan;Alasan Penolakan;Pemberitahuan Tertulis;Pemberian Informasi;Biaya;Cara\n\
    1;001/PPID/2025;6 Januari 2025;Ahmad Fauzi;3201010101900001;Jl. Melati 1;081234567890;Petani;Data pupuk;Penelitian;Dikabulkan;;15 Januari 2025;16 Januari 2025;Rp5.000;Tunai\n\
    2;002/PPID/2025;7 Februari 2025;Budi Santoso;;Jl. Kenanga 2;budi@contoh.id;;Berkas perkara;;Ditolak;Pasal 17 huruf a UU 14/2008;awal Maret;;-;\n\
    3;005/PPID/2025;3 Maret 2025;Citra;;;;;Notula rapat;;Diterima;;;;;\n\
    4;005/PPID/2025;4 Maret 2025;Dewi;;;;;Peta jalan;;;;;;;\n";

fn berkas(isi: &str) -> Berkas {
    Berkas::baru("permohonan", "register 2025.csv", isi)
}

fn daftar(meja: &Meja) -> Result<Value, Fault> {
    meja.call("list_permohonan", json!({ "urut": "terlama", "halaman": 0, "ukuran": 100 }))
}

fn satu(meja: &Meja, place: usize) -> Outcome<Value> {
    let id = daftar(meja)?["baris"][place]["id"].clone();
    Ok(meja.call("get_permohonan", json!({ "id": id }))?)
}

#[test]
fn the_rehearsal_tells_gaps_and_doubles_and_changes_nothing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let before = meja.baris_jurnal()?;
    let hasil = berkas(REGISTER).periksa(&meja)?;
    assert_eq!(hitung(&hasil), [4, 0, 0, 0], "every row is a request of its own: {hasil}");
    let year = &hasil["nomor"][0];
    assert_eq!((&year["tahun"], &year["tertinggi"]), (&json!(2025), &json!(5)), "numbered by year: {year}");
    assert_eq!(year["celah"], json!(["Nomor 3 sampai 4 tidak ada."]), "the gap is told");
    assert_eq!(
        year["kembar"],
        json!(["Nomor 005/PPID/2025 tercatat 2 kali: baris 5, baris 6."]),
        "the double is told with both rows"
    );
    let double = hasil["baris"][2]["catatan"].to_string();
    assert!(double.contains("baris 6"), "and on the row itself: {double}");
    assert_eq!(meja.baris_jurnal()?, before, "nothing is written");
    utuh(&meja)
}

#[test]
fn what_the_register_says_is_kept_and_what_it_does_not_say_stays_unknown() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    berkas(REGISTER).terima(&meja)?;
    let first = satu(&meja, 0)?;
    let (permohonan, lama) = (&first["permohonan"], &first["permohonan"]["lama"]["isi"]);
    assert_eq!(permohonan["nomor"]["teks"], "001/PPID/2025", "the number to the letter");
    assert_eq!((&first["keadaan"], &first["sisa"]["jenis"]), (&json!("register_lama"), &json!("selesai")), "closed");
    assert_eq!((&permohonan["batas"], &first["batas"]), (&Value::Null, &Value::Null), "no deadline is made up");
    assert_eq!((&first["jam"], &first["boleh"]), (&json!([]), &json!([])), "no clock runs, no step is offered");
    assert_eq!(permohonan["isi"]["saluran"], Value::Null, "the register has no channel");
    assert_eq!((&lama["hasil"], &lama["biaya"]), (&json!("dikabulkan"), &json!(5_000)), "decision and cost are facts");
    assert_eq!(first["pemohon"]["nik"], "3201********0001", "the NIK is masked");
    let journal = meja.call("get_permohonan", json!({ "id": permohonan["id"] }))?["permohonan"].to_string();
    assert!(!journal.contains("Ahmad") && !journal.contains("Melati"), "who asked is not in the journal: {journal}");
    let second = satu(&meja, 1)?;
    let unread = &second["permohonan"]["lama"]["isi"]["tidak_terbaca"];
    assert_eq!(
        unread,
        &json!([{ "bidang": "Tanggal pemberitahuan tertulis", "isi": "awal Maret" }]),
        "what is no date is kept to the letter"
    );
    let third = satu(&meja, 2)?;
    let unclear = &third["permohonan"]["lama"]["isi"];
    assert_eq!((&unclear["keputusan"], &unclear["hasil"]), (&json!("Diterima"), &Value::Null), "received or granted?");
    let found = meja.call("search", json!({ "kata": "pupuk" }))?;
    assert_eq!(found.as_array().map(Vec::len), Some(1), "it is found by its words: {found}");
    let cabut = json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "Surat pencabutan" });
    let step = json!({ "id": LangkahId::new(), "permohonan": permohonan["id"], "perintah": cabut });
    let refused = ditolak(meja.call("take_langkah", step))?;
    assert_eq!(refused.0, "wrong_state", "no step can be taken: {refused:?}");
    let receipt =
        ditolak(meja.file("tanda_bukti", json!({ "id": permohonan["id"], "cetak": false })).map(|_| Value::Null))?;
    assert_eq!(receipt.0, "register_lama", "this desk gave no receipt for it: {receipt:?}");
    utuh(&meja)
}

#[test]
fn it_stands_in_the_register_of_its_period_and_in_the_figures_as_far_as_it_is_known() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    berkas(REGISTER).terima(&meja)?;
    let year = json!({ "jenis": "permohonan", "dari": "2025-01-01", "sampai": "2025-12-31" });
    let page = meja.call("view_register", year)?;
    let rows = page["baris"].as_array().cloned().unwrap_or_default();
    assert_eq!(rows.len(), 4, "all four rows stand in the register of 2025: {page}");
    let second = rows[1].to_string();
    assert!(second.contains("Ditolak") && second.contains("awal Maret"), "as it was written: {second}");
    let angka = meja.call("get_angka", json!({ "dari": "2025-01-01", "sampai": "2025-12-31" }))?;
    assert_eq!(angka["diterima"]["jumlah"], 4, "all of them were received: {angka}");
    assert_eq!(angka["dijawab"]["jumlah"], 2, "two have a decision that is clear");
    let bar = |of: &str, label: &str| {
        let bars = angka[of].as_array().cloned().unwrap_or_default();
        bars.iter().find(|bar| bar["label"] == label).map_or(Value::Null, |bar| bar["jumlah"].clone())
    };
    assert_eq!(bar("saluran", "Tidak diketahui (register lama)"), 4, "the channel is unknown, not none");
    assert_eq!(bar("ketepatan", "Tidak diketahui (register lama)"), 4, "nobody says whether it was in time");
    assert_eq!(bar("berakhir", "Jawabannya tidak tercatat (register lama)"), 2, "two do not tell their answer");
    let home = meja.call("beranda", json!({}))?;
    assert!(!home.to_string().contains("005/PPID/2025"), "nothing of it waits on the first screen");
    utuh(&meja)
}

#[test]
fn the_same_file_twice_changes_nothing_and_a_mended_one_changes_what_it_says() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    berkas(REGISTER).terima(&meja)?;
    let before = meja.baris_jurnal()?;
    let again = berkas(REGISTER).terima(&meja)?;
    assert_eq!((hitung(&again), meja.baris_jurnal()?), ([0, 0, 4, 0], before), "doubles included, all is there");
    let mended = REGISTER.replace("awal Maret", "5 Maret 2025").replace("Jl. Kenanga 2", "Jl. Kenanga 12");
    let hasil = berkas(&mended).terima(&meja)?;
    assert_eq!(hitung(&hasil), [0, 1, 3, 0], "one row is mended: {hasil}");
    let second = satu(&meja, 1)?;
    assert_eq!(second["permohonan"]["lama"]["isi"]["pemberitahuan"], "2025-03-05", "the notice has its day");
    let history = second["riwayat"].to_string();
    assert!(history.contains("Alamat") && !history.contains("Kenanga"), "that the address changed is told, not it");
    utuh(&meja)
}

#[test]
fn it_is_undone_whole_and_who_asked_is_erased() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let file = berkas(REGISTER);
    file.terima(&meja)?;
    let id = meja.call("list_impor", json!({ "jenis": "permohonan" }))?[0]["impor"]["id"].clone();
    let undone = meja.call("undo_impor", json!({ "id": id, "alasan": "Berkasnya keliru" }))?;
    assert_eq!((&undone["jumlah"], &daftar(&meja)?["jumlah"]), (&json!(4), &json!(0)), "all of it is gone");
    let found = meja.call("search", json!({ "kata": "Fauzi" }))?;
    assert_eq!(found, json!([]), "nobody of it is found any more");
    utuh(&meja)?;
    assert_eq!(hitung(&berkas(REGISTER).terima(&meja)?), [4, 0, 0, 0], "and it may come in again");
    utuh(&meja)
}

#[test]
fn a_row_without_a_day_is_refused_until_it_has_one() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let file = berkas(&REGISTER.replace("7 Februari 2025", "Februari"));
    let refused = keliru(file.terima(&meja))?;
    assert!(refused[0].1.starts_with("Baris 4:"), "named by its row: {refused:?}");
    let day = json!([{ "lembar": 0, "baris": 4, "bidang": "tanggal", "isi": "7-2-2025" }]);
    assert_eq!(hitung(&file.dengan("koreksi", day).terima(&meja)?), [4, 0, 0, 0], "mended in place");
    utuh(&meja)
}

#[test]
fn the_numbers_of_this_year_go_on_after_the_register() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let hasil = berkas(&REGISTER.replace("2025", "2026")).terima(&meja)?;
    assert_eq!(
        (&hasil["seri"]["tertinggi"], &hasil["seri"]["sebab"]),
        (&json!(5), &Value::Null),
        "it may be gone on with: {hasil}"
    );
    let id = meja.call("list_impor", json!({ "jenis": "permohonan" }))?[0]["impor"]["id"].clone();
    meja.call("continue_series", json!({ "id": id }))?;
    let next = meja.daftar(perorangan("Eka"))?;
    assert!(next.nomor.contains("0006") || next.nomor.starts_with('6'), "after the highest: {}", next.nomor);
    let again = ditolak(meja.call("continue_series", json!({ "id": id })))?;
    assert_eq!(again.0, "seri_tidak_lanjut", "never back below what was given: {again:?}");
    utuh(&meja)
}

#[test]
fn a_number_the_program_gave_as_well_is_not_gone_on_with() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Eka"))?;
    let hasil = berkas(&REGISTER.replace("2025", "2026")).terima(&meja)?;
    let why = hasil["seri"]["sebab"].as_str().unwrap_or_default().to_owned();
    assert!(why.contains("nomor urut 1 sudah diberikan"), "number 1 stands in both: {why}");
    utuh(&meja)
}

#[test]
fn a_closed_month_tells_what_was_taken_over_since() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = pada(&kantor, "2026-12-01")?;
    meja.daftar(perorangan("Eka"))?;
    drop(meja);
    let meja = pada(&kantor, "2027-01-04")?;
    let close = json!({ "id": TutupBukuId::new(), "jenis": "permohonan", "bulan": "2026-12-01", "catatan": "" });
    meja.call("close_register", close)?;
    drop(meja);
    let meja = pada(&kantor, "2027-01-05")?;
    let late = REGISTER.replace("6 Januari 2025", "3 Desember 2026").replace("001/PPID/2025", "A-1/PPID/2026");
    berkas(&late).terima(&meja)?;
    let month =
        json!({ "dari": "2027-01-01", "sampai": "2027-01-31", "samarkan": true, "bentuk": "pdf", "cetak": false });
    let text = text_of(&meja.file("register", month)?.bytes)?.replace('\n', " ");
    for words in ["sesudah penutupan", "A-1/PPID/2026", "dipindahkan dari register lama 5 Januari 2027"] {
        assert!(text.contains(words), "the next print says “{words}”: {text}");
    }
    utuh(&meja)
}
