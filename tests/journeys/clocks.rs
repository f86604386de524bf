//! The machine's clock: one that jumped back asks a superior, paper forms are entered later, real offices take no other.

use desk::Fault;
use serde_json::json;
use tests::kantor::{Kantor, MASUK, Meja, PAGI, perorangan, profil, pukul};
use tests::window::Outcome;

#[test]
fn a_clock_that_jumped_back_gives_no_number_until_it_is_approved() -> Outcome {
    let kantor = Kantor::siapkan()?;
    kantor.buka()?.daftar(perorangan("Ahmad Fauzi"))?;
    let earlier = kantor.meja("2026-11-20T09:00:00+07:00")?;
    earlier.masuk(MASUK)?;
    let lines = earlier.baris_jurnal()?;
    match earlier.daftar(perorangan("Budi")) {
        Err(Fault::Refused { reason, message }) => {
            assert_eq!(reason, "clock_back", "no number is issued before the last one");
            assert!(
                message.contains("20 November 2026") && message.contains("23 November 2026"),
                "both times are told: {message}"
            );
        }
        answer => return Err(format!("a clock three days back was answered {answer:?}").into()),
    }
    assert_eq!(earlier.baris_jurnal()?, lines, "the refusal leaves no trace");
    earlier.call("approve_clock", json!({ "alasan": "Jam kemarin salah, sekarang sudah benar" }))?;
    assert_eq!(
        earlier.daftar(perorangan("Budi"))?.nomor,
        "0002/PPID/XI/2026",
        "once approved, the next number is drawn"
    );
    Ok(())
}

#[test]
fn a_paper_form_entered_later_is_marked_and_its_deadline_runs_from_receipt() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut paper = perorangan("Ahmad Fauzi");
    paper["diterima"] = json!("2026-11-18T10:00:00+07:00");
    let done = meja.daftar(paper)?;
    let whole = meja.call("get_permohonan", json!({ "id": done.id }))?;
    assert_eq!(whole["permohonan"]["dicatat_belakangan"], true, "it is marked as entered later");
    assert_eq!(whole["permohonan"]["batas"]["jawab"], "2026-12-02", "ten working days from the day of receipt");
    let said = whole["riwayat"][0]["keterangan"].as_str().unwrap_or_default();
    assert!(said.contains("Dicatat belakangan; diterima 18 November 2026"), "the history says so: {said}");

    let mut right = perorangan("Ahmad Fauzi");
    right["diterima"] = json!("2026-11-19T10:00:00+07:00");
    let input = json!({ "id": done.id, "alasan": "Salah baca stempel", "isi": right });
    let whole = meja.call("correct_permohonan", input)?;
    let said = whole["riwayat"][0]["keterangan"].as_str().unwrap_or_default();
    let moved = "batas jawaban 2 Desember 2026 menjadi 3 Desember 2026, batas bila diperpanjang 11 Desember 2026";
    assert!(said.contains(moved), "a corrected receipt names every date that moved: {said}");
    Ok(())
}

#[test]
fn an_offset_of_another_zone_counts_on_the_office_s_own_day() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut mail = perorangan("Ahmad Fauzi");
    mail["saluran"] = json!("email");
    mail["diterima"] = json!("2026-11-22T18:30:00Z");
    let done = meja.daftar(mail)?;
    let whole = meja.call("get_permohonan", json!({ "id": done.id }))?;
    assert_eq!(
        whole["permohonan"]["isi"]["diterima"], "2026-11-23T01:30:00+07:00",
        "Sunday evening in Greenwich is Monday in this office"
    );
    Ok(())
}

#[test]
fn a_real_office_takes_no_fixed_clock() -> Outcome {
    let home = tempfile::tempdir()?;
    let data = home.path().join("kantor");
    let real = Meja(desk::Desk::at(&data, pukul(PAGI)?));
    match real.call("set_up", json!({ "kantor": profil(), "kata_sandi": "kata-sandi-uji" })) {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "fixed_clock", "only practice runs on a fixed clock"),
        answer => return Err(format!("a real office on a fixed clock was answered {answer:?}").into()),
    }
    assert!(!data.exists(), "and nothing was set up");
    drop(real);
    let real = Meja(desk::Desk::at(&data, desk::Clock::System));
    real.call("set_up", json!({ "kantor": profil(), "kata_sandi": "kata-sandi-uji" }))?;
    drop(real);
    let fixed = Meja(desk::Desk::at(&data, pukul(PAGI)?));
    match fixed.masuk(MASUK) {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "fixed_clock", "login refuses it as well"),
        answer => return Err(format!("login on a fixed clock was answered {answer:?}").into()),
    }
    Ok(())
}
