//! Changing how the office serves: what is kept, what is refused, and what leaves no trace.

use domain::layanan::PengaturanLayanan;
use domain::peran::Peran;
use domain::surat::{JenisSurat, PengaturanSurat};
use serde_json::{Value, json};

use crate::office::{Kantor, Outcome, fields};

fn settings(kantor: &Kantor) -> Outcome<Value> {
    Ok(kantor.call("get_layanan", json!({}))?["pengaturan"].clone())
}

#[test]
fn an_office_begins_with_settings_it_can_work_with() -> Outcome {
    let kantor = Kantor::new()?;
    let answer = kantor.call("get_layanan", json!({}))?;
    assert_eq!(answer["pengaturan"], json!(PengaturanLayanan::default()), "nothing had to be set first");
    let kinds: Vec<_> = answer["lembar"].as_array().into_iter().flatten().map(|sheet| &sheet["bawaan"]).collect();
    let letters: Vec<_> = answer["pengaturan"]["surat"].as_array().into_iter().flatten().collect();
    assert_eq!(kinds, letters, "each kind of letter says what it can be reset to");
    Ok(())
}

#[test]
fn settings_are_cleaned_kept_and_written_once() -> Outcome {
    let kantor = Kantor::new()?;
    let mut wanted = settings(&kantor)?;
    wanted["hari_unit"] = json!(4);
    wanted["unit"] = json!([{ "kode": " DINKES ", "nama": "Dinas Kesehatan", "pejabat": "" }]);
    let kept = kantor.call("update_layanan", wanted)?;
    assert_eq!(kept["unit"][0]["kode"], "DINKES");
    assert_eq!(settings(&kantor)?, kept, "what was answered is what stands");
    let lines = desk::periksa::periksa(&kantor.desk)?.baris_jurnal;
    kantor.call("update_layanan", kept)?;
    let report = desk::periksa::periksa(&kantor.desk)?;
    assert_eq!(report.baris_jurnal, lines, "saving what stands already is no event");
    assert!(report.is_sound(), "and the table says what the journal says: {:?}", report.temuan);
    Ok(())
}

#[test]
fn all_that_cannot_stand_is_named_and_nothing_is_kept() -> Outcome {
    let kantor = Kantor::new()?;
    let before = settings(&kantor)?;
    let mut wanted = before.clone();
    wanted["penyetuju_penolakan"] = json!(Peran::Petugas);
    wanted["surat"][2]["pembuka"] = json!("Kepada {siapa}");
    wanted["surat"][7]["pola_nomor"] = json!("{n}/{kode_unit}");
    let refused = fields(kantor.call("update_layanan", wanted));
    assert_eq!(
        refused,
        ["penyetuju_penolakan", "surat.2.pembuka", "surat.7.pola_nomor"],
        "this office has no unit code, so a number cannot name it"
    );
    assert_eq!(settings(&kantor)?, before);
    Ok(())
}

#[test]
fn a_part_left_out_is_not_taken_for_an_empty_one() -> Outcome {
    let kantor = Kantor::new()?;
    let mut wanted = settings(&kantor)?;
    wanted.as_object_mut().map(|parts| parts.remove("tarif"));
    assert_eq!(fields(kantor.call("update_layanan", wanted)), ["tarif"], "or a slip would drop every tariff");
    Ok(())
}

#[test]
fn every_letter_can_be_seen_before_it_is_saved_and_nothing_is_recorded() -> Outcome {
    let kantor = Kantor::new()?;
    let lines = desk::periksa::periksa(&kantor.desk)?.baris_jurnal;
    for jenis in JenisSurat::ALL {
        let file = kantor.file("sample_surat", json!(PengaturanSurat::bawaan(jenis)))?;
        assert_eq!(file.name, format!("Contoh {}.pdf", jenis.label()));
        assert!(file.bytes.starts_with(b"%PDF-"), "{} is a page to look at", jenis.name());
    }
    assert_eq!(desk::periksa::periksa(&kantor.desk)?.baris_jurnal, lines, "a sample is no letter");
    Ok(())
}

#[test]
fn a_sample_of_a_letter_that_could_not_be_saved_names_its_faults() -> Outcome {
    let kantor = Kantor::new()?;
    let surat = PengaturanSurat {
        klasifikasi: String::new(),
        pola_nomor: "{klasifikasi}/{n}".to_owned(),
        pembuka: "Kepada {siapa}".to_owned(),
        ..PengaturanSurat::bawaan(JenisSurat::Perpanjangan)
    };
    assert_eq!(fields(kantor.file("sample_surat", json!(surat))), ["klasifikasi", "pembuka"]);
    Ok(())
}

#[test]
fn the_grounds_of_refusal_stand_in_the_order_of_the_law() -> Outcome {
    let kantor = Kantor::new()?;
    let answer = kantor.call("list_pasal_17", json!({}))?;
    let letters: String = answer.as_array().into_iter().flatten().filter_map(|one| one["huruf"].as_str()).collect();
    assert_eq!(letters, "abcdefghij");
    assert_eq!(answer[7]["angka"].as_array().map(Vec::len), Some(5), "huruf h names five secrets");
    assert_eq!(answer[1]["angka"], json!([]), "huruf b has no items");
    let other: Vec<_> = answer.as_array().into_iter().flatten().map(|one| one["undang_undang_lain"] == true).collect();
    assert_eq!(other.iter().filter(|one| **one).count(), 1, "only huruf j rests on another statute");
    Ok(())
}
