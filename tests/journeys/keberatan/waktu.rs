//! The clocks of an objection on both sides of their last day: bringing it, the superior's answer, the Komisi Informasi.

use serde_json::json;
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::{ambil, daftarkan, formulir, hari_kerja, isi, jam, jawab, lihat, peringatan, tanpa_permohonan, waktu};
use crate::permohonan::perjalanan::{Perjalanan, memuat};

#[test]
fn the_thirtieth_working_day_is_in_time_and_the_thirty_first_is_late_but_registered() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let (last, after) = (hari_kerja(&walk.meja, "2026-12-08", 30)?, hari_kerja(&walk.meja, "2026-12-08", 31)?);
    walk.pada(&last)?;
    let done = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?;
    assert!(done.get("peringatan").is_none(), "on the last day nothing is odd: {done}");
    assert_eq!(waktu(&lihat(&walk.meja, &done["id"])?, "c")?.2, "dalam_waktu", "day 30 is in time");
    walk.pada(&after)?;
    let done = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?;
    memuat(&peringatan(&done), &["lewat 30 hari kerja", "UU 14/2008 Pasal 36 ayat (1)", "tetap didaftarkan"]);
    assert_eq!(waktu(&lihat(&walk.meja, &done["id"])?, "c")?.2, "lewat", "day 31 is late");
    Ok(())
}

#[test]
fn an_objection_before_the_tenth_day_is_premature_and_registered_with_a_warning() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let done = daftarkan(&walk.meja, &formulir(&walk, &["a", "c", "d"]))?;
    memuat(&peringatan(&done), &["huruf a belum timbul", "huruf c belum timbul", "huruf d belum timbul"]);
    assert_eq!(done["nomor"], "0001/KEB-PPID/XI/2026", "it has its number all the same, in a series of its own");
    let whole = lihat(&walk.meja, &done["id"])?;
    assert_eq!(waktu(&whole, "c")?.0, "2026-12-08", "and the page says from when it would not be premature");
    Ok(())
}

#[test]
fn the_answer_is_due_by_the_earlier_of_receipt_and_register() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut form = tanpa_permohonan("2026-11-16");
    form["saluran"] = json!("surat");
    form["diterima"] = json!("2026-11-18T10:00:00+07:00");
    let done = daftarkan(&meja, &form)?;
    let by_receipt = hari_kerja(&meja, "2026-11-18", 30)?;
    let by_register = hari_kerja(&meja, "2026-11-23", 30)?;
    assert!(by_receipt < by_register, "the letter lay three working days");
    assert_eq!(done["jatuh_tempo"], json!(by_receipt), "the receipt promises the earlier day");
    let whole = lihat(&meja, &done["id"])?;
    assert_eq!(jam(&whole, "tanggapan_uu")?.0, by_receipt, "UU 14/2008 art. 36(2) counts from receipt");
    assert_eq!(jam(&whole, "tanggapan_perki")?.0, by_register, "Perki 1/2021 art. 44(1) counts from the register");
    assert_eq!(whole["keberatan"]["dicatat_belakangan"], true, "and it is marked as typed in later");
    Ok(())
}

#[test]
fn late_answers_are_taken_and_told_late() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    walk.pada("2026-12-08")?;
    let done = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?;
    let due = done["jatuh_tempo"].as_str().ok_or("a due date")?.to_owned();
    assert_eq!(due, hari_kerja(&walk.meja, "2026-12-08", 30)?, "30 working days from receipt");
    walk.pada(&due)?;
    let whole = lihat(&walk.meja, &done["id"])?;
    assert_eq!(whole["sisa"]["jenis"], "hari_ini", "on day 30 it is due today");
    assert_eq!(jam(&whole, "ke_komisi")?.1, "belum_mulai", "the way to the commission is not open yet");
    let late = hari_kerja(&walk.meja, &due, 1)?;
    walk.pada(&late)?;
    let whole = lihat(&walk.meja, &done["id"])?;
    assert_eq!(whole["sisa"]["jenis"], "lewat", "on day 31 it is late");
    let to_commission = hari_kerja(&walk.meja, &due, 14)?;
    assert_eq!(
        jam(&whole, "ke_komisi")?,
        (to_commission, "berjalan".to_owned()),
        "and the applicant has 14 working days from the lapse (Perki 1/2013 art. 13)"
    );
    memuat(whole["langkah"]["keterangan"].as_str().unwrap_or_default(), &["sudah lewat", "Komisi Informasi"]);
    let whole = jawab(&mut walk, &done["id"], isi("ditolak"))?;
    let clocks = whole["jam"].as_array().cloned().unwrap_or_default();
    let uu = clocks.iter().find(|one| one["jenis"] == "tanggapan_uu").cloned().unwrap_or_default();
    assert_eq!(
        uu["status"],
        json!({ "status": "selesai", "tanggal": late, "tepat": false }),
        "late is late, and taken"
    );
    let received = json!({ "perintah": "catat_tanggapan_diterima", "tanggal": late, "bukti": "Tanda terima" });
    let whole = ambil(&walk.meja, &done["id"], received)?;
    assert_eq!(
        jam(&whole, "ke_komisi")?.0,
        hari_kerja(&walk.meja, &late, 14)?,
        "an answer that came counts from its receipt (UU 14/2008 art. 37(2))"
    );
    Ok(())
}

#[test]
fn a_changed_calendar_moves_the_answer_and_says_so() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let done = daftarkan(&meja, &tanpa_permohonan("2026-11-16"))?;
    let before = done["jatuh_tempo"].as_str().ok_or("a date")?.to_owned();
    let mut settings = meja.call("get_kalender", json!({ "tahun": 2026 }))?["pengaturan"].clone();
    let closed =
        json!({ "tanggal": "2026-12-01", "nama": "Kantor pindah", "jenis": "kantor_tutup", "dasar": "SE 1/2026" });
    settings["tambahan"] = json!([closed]);
    let plan = meja.call("preview_kalender", json!({ "pengaturan": settings }))?;
    assert_eq!(plan["perkara"], 1, "the preview counts the objection that would move: {plan}");
    meja.call("update_kalender", json!({ "alasan": "Kantor pindah", "pengaturan": settings }))?;
    let whole = lihat(&meja, &done["id"])?;
    let moved = whole["keberatan"]["batas"]["uu"].as_str().unwrap_or_default().to_owned();
    assert!(moved > before, "one closed day more, one day later: {before} to {moved}");
    assert_eq!(whole["riwayat"][0]["judul"], "Batas waktu bergeser", "the history names the move");
    Ok(())
}
