//! The answer: granted on the spot, not held, not documented yet; each with its letter and its line in the register.

use serde_json::json;
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, bentuk, diberikan, each, gratis, memuat, putuskan, serahkan};

#[test]
fn what_is_granted_on_the_spot_is_four_steps_with_every_letter_and_a_whole_line() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let mut over = serahkan("2026-11-23");
    if let Some(over) = over.as_object_mut() {
        over.remove("perintah");
    }
    let grant = json!({ "perintah": "berikan_langsung", "bentuk": bentuk(), "serahkan": over });
    let mut wrong = grant.clone();
    wrong["serahkan"]["jumlah"] = json!("");
    assert_eq!(walk.keliru(wrong)?, ["jumlah"], "all of it or nothing: one wrong field takes no step");
    let now = walk.ambil(grant)?;
    assert_eq!(now["keadaan"], "selesai", "answered and handed over the minute it came");
    let steps = ["dinyatakan_lengkap", "diputuskan", "diberitahukan", "diserahkan"];
    assert_eq!(each(&now["langkah"], "jenis"), steps, "each is a step of its own");
    let numbers = walk.nomor_surat()?;
    let letters = [("pemberitahuan", "001/S-PPID/XI/2026"), ("penyerahan", "001/BA-PPID/XI/2026")];
    assert_eq!(numbers, letters.map(|(jenis, nomor)| (jenis.to_owned(), nomor.to_owned())), "with both letters");
    memuat(&walk.surat("pemberitahuan")?, &["DPA Dinas Pendidikan tahun 2026", "Ahmad Fauzi", &walk.permohonan.nomor]);
    memuat(&walk.surat("penyerahan")?, &["24 lembar", "001/S-PPID/XI/2026", "Ahmad Fauzi"]);
    let line = walk.register()?;
    for (head, cell) in [
        ("Keputusan", "Dikabulkan seluruhnya"),
        ("Alasan Penolakan", ""),
        ("Pemberitahuan Tertulis", "23-11-2026"),
        ("Pemberian Informasi", "23-11-2026"),
        ("Biaya", "0"),
        ("Cara", "Gratis"),
        ("Softcopy", "Ya"),
        ("Hardcopy", ""),
    ] {
        assert_eq!(line.sel(head), cell, "{head}: {line:?}");
    }
    walk.utuh()
}

#[test]
fn what_another_body_holds_is_answered_with_its_name_and_no_decree() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let elsewhere = json!({
        "keputusan": "tidak_dikuasai", "badan_publik": "BPS Kabupaten Bangka", "penjelasan": "Data sensus ada di BPS."
    });
    putuskan(&walk, json!([elsewhere]))?;
    let mut charged = super::perjalanan::berbayar(false);
    assert_eq!(walk.keliru(charged.take())?, ["biaya.baris"], "what is not given costs nothing");
    let now = walk.ambil(json!({ "perintah": "beritahukan" }))?;
    assert_eq!(now["keadaan"], "selesai", "nothing is to be handed over");
    assert_eq!(walk.nomor_surat()?.len(), 1, "it is no refusal and needs no decree");
    memuat(&walk.surat("pemberitahuan")?, &["BPS Kabupaten Bangka", "Data sensus ada di BPS."]);
    let line = walk.register()?;
    assert_eq!(line.sel("Penguasaan: Tidak"), "BPS Kabupaten Bangka", "the register names the body: {line:?}");
    assert_eq!(line.sel("Penguasaan: Ya"), "");
    assert_eq!(line.sel("Keputusan"), "Tidak dapat diberikan");
    walk.utuh()
}

#[test]
fn what_is_not_documented_yet_is_promised_with_a_date_and_handed_over_then() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let later = |hari: u32| json!({ "keputusan": "belum_didokumentasikan", "hari": hari, "penjelasan": "Laporan sedang disusun." });
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    let fields = walk.keliru(json!({ "perintah": "putuskan", "butir": [later(0)] }))?;
    assert_eq!(fields, ["butir.0.hari"], "block B of Lampiran VII needs the time");
    walk.ambil(json!({ "perintah": "putuskan", "butir": [later(5)] }))?;
    let now = walk.ambil(gratis())?;
    assert_eq!(now["keadaan"], "diberitahukan", "the promise stays open");
    assert_eq!(now["batas"]["penyediaan"], "2026-11-30", "five working days from the notice, the longer of both times");
    memuat(&walk.surat("pemberitahuan")?, &["Laporan sedang disusun.", "30 November 2026"]);
    assert_eq!(walk.lihat()?["langkah"]["batas"], "2026-11-30", "and is what the page counts to");
    walk.pada("2026-12-01")?;
    assert_eq!(walk.lihat()?["sisa"], json!({ "jenis": "lewat", "hari": 1 }), "a broken promise is late");
    assert_eq!(walk.register()?.sel("Keputusan"), "Tidak dapat diberikan", "as long as nothing was handed over");
    walk.ambil(serahkan("2026-12-01"))?;
    let line = walk.register()?;
    assert_eq!(line.sel("Belum Didokumentasikan"), "Ya", "{line:?}");
    assert_eq!(
        line.sel("Keputusan"),
        "Tidak dapat diberikan. Yang belum didokumentasikan kemudian diberikan",
        "the line does not deny what was handed over"
    );
    assert_eq!(line.sel("Pemberian Informasi"), "01-12-2026", "{line:?}");
    walk.utuh()
}

#[test]
fn a_unit_is_asked_reminded_and_answers_without_stopping_the_clock() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    let send = |batas: &str| json!({ "perintah": "teruskan", "unit": "Dinas Pendidikan", "instruksi": "Siapkan DPA", "batas": batas });
    assert_eq!(walk.keliru(send("2026-12-08"))?, ["batas"], "a unit's limit lies before the answer's");
    assert_eq!(walk.keliru(send("2026-11-20"))?, ["batas"], "and not in the past");
    let now = walk.ambil(send("2026-11-27"))?;
    let disposisi = now["disposisi"][0]["id"].clone();
    let sheet = walk.surat("disposisi")?;
    memuat(
        &sheet,
        &["001/D-PPID/XI/2026", "Dinas Pendidikan", "Siapkan DPA", "27 November 2026", "DPA Dinas Pendidikan"],
    );
    assert!(!sheet.contains("Ahmad Fauzi"), "the unit does not learn who asks: {sheet}");
    walk.pada("2026-11-30")?;
    assert_eq!(walk.lihat()?["langkah"]["langkah"], "unit_diingatkan", "the page says to remind the unit");
    walk.ambil(json!({ "perintah": "ingatkan_unit", "disposisi": disposisi, "catatan": "Ditelepon" }))?;
    let now = walk.ambil(json!({
        "perintah": "catat_jawaban_unit", "disposisi": disposisi, "tanggal": "2026-11-30", "ringkasan": "DPA terlampir"
    }))?;
    assert_eq!(now["disposisi"][0]["diingatkan"], json!(["2026-11-30"]));
    assert_eq!(now["batas"]["jawab"], "2026-12-07", "the clock of the answer never stopped");
    let again = json!({
        "perintah": "catat_jawaban_unit", "disposisi": disposisi, "tanggal": "2026-11-30", "ringkasan": "Lagi"
    });
    assert_eq!(walk.ditolak(again)?.0, "unit_not_waiting", "a unit answers once");
    walk.ambil(json!({ "perintah": "putuskan", "butir": [diberikan()] }))?;
    walk.ambil(gratis())?;
    walk.utuh()
}
