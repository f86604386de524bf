//! The completeness check: 3 working days for the desk, 3 for the applicant from the day the letter was received.

use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, memuat};

fn tidak_lengkap() -> Value {
    json!({ "perintah": "nyatakan_tidak_lengkap", "kekurangan": ["Salinan KTP", "Tujuan penggunaan informasi"] })
}

fn diterima(walk: &Perjalanan, tanggal: &str) -> Outcome<Value> {
    let surat = walk.id_surat("tidak_lengkap")?;
    walk.ambil(json!({ "perintah": "catat_surat_diterima", "surat": surat, "tanggal": tanggal, "bukti": "Resi 123" }))
}

fn perbaikan(tanggal: &str, masih_kurang: &[&str]) -> Value {
    json!({ "perintah": "catat_perbaikan", "tanggal": tanggal, "masih_kurang": masih_kurang })
}

#[test]
fn a_letter_on_the_third_day_and_a_repair_on_the_third_day_go_on() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.pada("2026-11-26")?;
    let now = walk.ambil(tidak_lengkap())?;
    assert_eq!(now["keadaan"], "tidak_lengkap", "the third working day is in time");
    assert_eq!(walk.jam("periksa")?, ("2026-11-26".into(), "selesai".into()), "and the check is done");
    memuat(
        &walk.surat("tidak_lengkap")?,
        &[
            "001/S-PPID/XI/2026",
            "Ahmad Fauzi",
            &walk.permohonan.nomor,
            "Salinan KTP",
            "Tujuan penggunaan",
            "26 November 2026",
        ],
    );
    assert_eq!(walk.jam("perbaikan")?, (String::new(), "belum_mulai".into()), "its clock waits for the receipt");

    walk.pada("2026-11-27")?;
    let now = diterima(&walk, "2026-11-27")?;
    assert_eq!(now["batas"]["perbaikan"], "2026-12-02", "three working days after the letter was received");
    walk.pada("2026-11-30")?;
    let now = walk.ambil(perbaikan("2026-11-30", &["Salinan KTP"]))?;
    assert_eq!(now["keadaan"], "tidak_lengkap", "a partial repair is recorded and still lacks something");
    assert_eq!(now["kelengkapan"]["kurang"], json!(["Salinan KTP"]), "only that");
    assert_eq!(now["batas"]["perbaikan"], "2026-12-02", "and gives no new time");
    memuat(&walk.keterangan("Dilengkapi pemohon")?, &["masih kurang: Salinan KTP"]);

    walk.pada("2026-12-02")?;
    let now = walk.ambil(perbaikan("2026-12-02", &[]))?;
    assert_eq!(now["keadaan"], "diproses", "the third day is in time");
    assert_eq!(now["batas"]["jawab"], "2026-12-07", "UU 14/2008 counts from receipt");
    assert_eq!(now["batas"]["perki"], "2026-12-16", "the Perki from completeness");
    let whole = walk.lihat()?;
    assert_eq!(whole["langkah"]["batas"], "2026-12-07", "the earlier one binds");
    assert_eq!(whole["sisa"], json!({ "jenis": "lagi", "hari": 3 }), "and is what is left");
    assert_eq!(walk.jam("jawab_uu")?.0, "2026-12-07", "both are shown");
    assert_eq!(walk.jam("jawab_perki")?.0, "2026-12-16", "both are shown");
    walk.utuh()
}

#[test]
fn a_repair_on_the_fourth_day_is_late_the_request_is_closed_with_a_note_and_may_be_made_anew() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.ambil(tidak_lengkap())?;
    walk.pada("2026-11-24")?;
    diterima(&walk, "2026-11-24")?;
    let close = json!({ "perintah": "tutup_tidak_lengkap", "catatan": "Pemohon tidak kembali" });
    walk.pada("2026-11-27")?;
    let (reason, said) = walk.ditolak(close.clone())?;
    assert_eq!(reason, "repair_still_runs", "on the third day the applicant may still repair");
    memuat(&said, &["27 November 2026", "Pasal 33 ayat (3)"]);

    walk.pada("2026-11-30")?;
    let (reason, said) = walk.ditolak(perbaikan("2026-11-30", &[]))?;
    assert_eq!(reason, "repair_too_late", "the fourth day is not taken");
    memuat(&said, &["27 November 2026", "permohonan baru"]);
    assert_eq!(walk.lihat()?["langkah"]["langkah"], "ditutup_tidak_lengkap", "the page says what to do then");
    assert_eq!(
        walk.keliru(json!({ "perintah": "tutup_tidak_lengkap", "catatan": " " }))?,
        ["catatan"],
        "the register needs its note"
    );
    let now = walk.ambil(close)?;
    assert_eq!(now["keadaan"], "tidak_dilengkapi");
    assert_eq!(now["pemberitahuan"], json!([]), "it is no refusal: there is no notice and no decree");
    let line = walk.register()?;
    memuat(line.sel("Keputusan"), &["Tidak dilengkapi", "Pasal 33 ayat (4)", "Pemohon tidak kembali"]);
    assert_eq!((line.sel("Alasan Penolakan"), line.sel("Pemberitahuan Tertulis")), ("", ""), "nor in the register");
    let (reason, _) = walk.ditolak(json!({ "perintah": "nyatakan_lengkap" }))?;
    assert_eq!(reason, "wrong_state", "it is closed");

    let anew = walk.meja.daftar(perorangan("Ahmad Fauzi"))?;
    assert_eq!(anew.nomor, "0002/PPID/XI/2026", "the same person asks anew under a new number");
    walk.utuh()
}

#[test]
fn a_repair_of_the_third_day_that_is_entered_on_the_fourth_counts_as_in_time() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.ambil(tidak_lengkap())?;
    diterima(&walk, "2026-11-23")?;
    walk.pada("2026-11-27")?;
    let now = walk.ambil(perbaikan("2026-11-26", &[]))?;
    assert_eq!(now["keadaan"], "diproses", "what counts is the day it was handed in");
    assert_eq!(now["kelengkapan"]["lengkap"], "2026-11-26", "and it is complete since that day");
    walk.utuh()
}

#[test]
fn a_letter_nobody_received_starts_no_clock() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.ambil(tidak_lengkap())?;
    walk.pada("2026-12-10")?;
    let (reason, said) = walk.ditolak(json!({ "perintah": "tutup_tidak_lengkap", "catatan": "Tidak kembali" }))?;
    assert_eq!(reason, "repair_not_started", "weeks later it still cannot be closed");
    memuat(&said, &["belum dicatat", "Pasal 33 ayat (3)"]);
    assert_eq!(walk.lihat()?["langkah"]["langkah"], "surat_diterima", "the page asks for the day of receipt");
    let now = walk.ambil(perbaikan("2026-12-10", &[]))?;
    assert_eq!(now["keadaan"], "diproses", "a repair then is never late");
    assert_eq!(walk.lihat()?["sisa"]["jenis"], "lewat", "though the answer is, by the law's own clock");
    walk.utuh()
}

#[test]
fn a_check_nobody_made_counts_as_complete_before_the_next_step() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.pada("2026-11-27")?;
    let (reason, said) = walk.ditolak(tidak_lengkap())?;
    assert_eq!(reason, "check_too_late", "the fourth day is too late for the letter");
    memuat(&said, &["26 November 2026", "dianggap lengkap", "Pasal 31 ayat (2)"]);
    let send = json!({
        "perintah": "teruskan", "unit": "Dinas Pendidikan", "instruksi": "Siapkan DPA", "batas": "2026-12-01"
    });
    let now = walk.ambil(send)?;
    assert_eq!(now["keadaan"], "diproses");
    assert_eq!(now["kelengkapan"]["dianggap"], true, "the program says that nobody checked");
    assert_eq!(now["kelengkapan"]["lengkap"], "2026-11-26", "complete at the end of the third day");
    assert_eq!(now["batas"]["perki"], "2026-12-10", "from which the Perki counts");
    let history = walk.riwayat()?;
    assert_eq!(history[1..], ["Dianggap lengkap", "Diteruskan ke Dinas Pendidikan"], "both stand in the history");
    walk.utuh()
}

#[test]
fn lists_and_the_page_say_alike_that_a_missed_check_is_over() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let stands = |walk: &Perjalanan| -> Outcome<Vec<Value>> {
        let found = |keadaan: &str| walk.meja.call("list_permohonan", json!({ "keadaan": keadaan }));
        Ok(vec![
            walk.lihat()?["keadaan"].clone(),
            walk.meja.call("list_permohonan", json!({}))?["baris"][0]["keadaan"].clone(),
            walk.meja.call("search", json!({ "kata": "Fauzi" }))?[0]["keadaan"].clone(),
            walk.meja.call("beranda", json!({}))?["menunggu"][0]["baris"]["keadaan"].clone(),
            walk.meja.call("beranda", json!({}))?["tahap"][0]["keadaan"].clone(),
            found("terdaftar")?["jumlah"].clone(),
            found("diproses")?["jumlah"].clone(),
        ])
    };
    walk.pada("2026-11-26")?;
    let checking = json!(["terdaftar", "terdaftar", "terdaftar", "terdaftar", "terdaftar", 1, 0]);
    assert_eq!(json!(stands(&walk)?), checking, "the third working day is not over");
    walk.pada("2026-11-27")?;
    let complete = json!(["diproses", "diproses", "diproses", "diproses", "diproses", 0, 1]);
    assert_eq!(json!(stands(&walk)?), complete, "on the fourth it counts as complete everywhere");
    walk.utuh()
}
