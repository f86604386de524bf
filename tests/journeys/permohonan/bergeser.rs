//! A holiday declared while a request is open: every date still waited for moves, and the history names the one printed.

use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, diberikan, gratis, memuat, putuskan, serahkan};

/// The office closes on `tanggal`, or on no further day.
fn tutup_kantor(walk: &Perjalanan, tanggal: Option<&str>) -> Outcome {
    let mut settings = walk.meja.call("get_kalender", json!({ "tahun": 2026 }))?["pengaturan"].clone();
    let day = |tanggal| json!([{ "tanggal": tanggal, "nama": "Banjir", "jenis": "kantor_tutup", "dasar": "Surat camat 12/2026" }]);
    settings["tambahan"] = tanggal.map_or(json!([]), day);
    walk.meja.call("update_kalender", json!({ "alasan": "Kantor terendam", "pengaturan": settings }))?;
    Ok(())
}

fn menunggu_perbaikan(walk: &Perjalanan) -> Outcome {
    walk.ambil(json!({ "perintah": "nyatakan_tidak_lengkap", "kekurangan": ["Salinan KTP"] }))?;
    let surat = walk.id_surat("tidak_lengkap")?;
    walk.ambil(json!({
        "perintah": "catat_surat_diterima", "surat": surat, "tanggal": "2026-11-23", "bukti": "Tanda terima"
    }))?;
    Ok(())
}

#[test]
fn each_clock_that_runs_moves_and_says_from_where() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    menunggu_perbaikan(&walk)?;
    tutup_kantor(&walk, Some("2026-11-25"))?;
    let now = walk.lihat()?["permohonan"]["batas"].clone();
    assert_eq!((&now["jawab"], &now["perbaikan"]), (&json!("2026-12-08"), &json!("2026-11-27")), "both moved a day");
    let moves = [
        "batas jawaban 7 Desember 2026 menjadi 8 Desember 2026",
        "batas bila diperpanjang 16 Desember 2026 menjadi 17 Desember 2026",
        "batas perbaikan 26 November 2026 menjadi 27 November 2026",
    ];
    memuat(&walk.keterangan("Batas waktu bergeser")?, &moves);
    walk.ambil(json!({ "perintah": "catat_perbaikan", "tanggal": "2026-11-23", "masih_kurang": [] }))?;
    tutup_kantor(&walk, None)?;
    memuat(&walk.keterangan("Batas waktu bergeser")?, &["batas menurut Perki 8 Desember 2026 menjadi 7 Desember 2026"]);
    walk.ambil(json!({ "perintah": "putuskan", "butir": [diberikan()] }))?;
    walk.ambil(gratis())?;
    tutup_kantor(&walk, Some("2026-11-26"))?;
    memuat(&walk.keterangan("Batas waktu bergeser")?, &["batas penyerahan 26 November 2026 menjadi 27 November 2026"]);
    memuat(&walk.surat("pemberitahuan")?, &["26 November 2026"]);
    assert_eq!(walk.jam("penyediaan")?.0, "2026-11-27", "the letter keeps its date, the clock has the new one");
    walk.utuh()
}

#[test]
fn an_extension_already_printed_keeps_its_letter_and_gets_the_new_day() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    walk.ambil(json!({ "perintah": "perpanjang", "alasan": ["belum_dikuasai"], "uraian": "Arsip dipindahkan" }))?;
    let printed = walk.surat("perpanjangan")?;
    tutup_kantor(&walk, Some("2026-12-14"))?;
    assert_eq!(walk.lihat()?["langkah"]["batas"], "2026-12-17", "the seventeenth working day is another");
    memuat(
        &walk.keterangan("Batas waktu bergeser")?,
        &["16 Desember 2026 menjadi 17 Desember 2026", "memuat tanggal lama"],
    );
    assert_eq!(walk.surat("perpanjangan")?, printed, "what was issued stays as it was printed");
    walk.utuh()
}

#[test]
fn a_request_that_ended_does_not_move_and_catches_up_when_opened_again() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    putuskan(&walk, json!([diberikan()]))?;
    walk.ambil(gratis())?;
    walk.ambil(serahkan("2026-11-23"))?;
    let before = walk.lihat()?["permohonan"].clone();
    tutup_kantor(&walk, Some("2026-11-25"))?;
    assert_eq!(walk.lihat()?["permohonan"], before, "nothing waits, so nothing moves");
    let now = walk.ambil(json!({ "perintah": "buka_kembali", "alasan": "Kurang satu halaman" }))?;
    assert_eq!(now["batas"]["jawab"], "2026-12-08", "open again it counts by the calendar in force");
    walk.utuh()
}

#[test]
fn a_step_taken_back_after_the_calendar_changed_leaves_no_clock_behind() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    menunggu_perbaikan(&walk)?;
    tutup_kantor(&walk, Some("2026-11-25"))?;
    let now = walk.batalkan("Belum diterima pemohon")?["permohonan"].clone();
    assert_eq!(now["batas"]["perbaikan"], Value::Null, "no letter was received, so no time of repair runs");
    walk.pada("2026-12-10")?;
    let close = json!({ "perintah": "tutup_tidak_lengkap", "catatan": "Tidak kembali" });
    assert_eq!(walk.ditolak(close)?.0, "repair_not_started", "and nothing can run out");
    walk.utuh()
}
