//! The extension: once, by 7 working days after the tenth, on grounds (a) or (b) only, its letter out by the tenth day.

use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, diberikan, gratis, memuat, putuskan};

fn perpanjang() -> Value {
    json!({ "perintah": "perpanjang", "alasan": ["belum_dikuasai"], "uraian": "Arsip sedang dipindahkan." })
}

#[test]
fn however_early_the_letter_the_time_ends_on_the_seventeenth_day() -> Outcome {
    for day in ["2026-12-01", "2026-12-07"] {
        let kantor = Kantor::siapkan()?;
        let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
        walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
        walk.pada(day)?;
        walk.ambil(perpanjang())?;
        let whole = walk.lihat()?;
        assert_eq!(walk.jam("perpanjangan")?.0, "2026-12-16", "{day}: the 17th working day, not 7 from the letter");
        assert_eq!(walk.jam("jawab_uu")?.1, "berhenti", "{day}: the first ten days are replaced");
        assert_eq!(whole["langkah"]["batas"], "2026-12-16", "{day}: that is by when");
        memuat(
            &walk.surat("perpanjangan")?,
            &[
                "001/S-PPID/XII/2026",
                "7 Desember 2026",
                "16 Desember 2026",
                "Arsip sedang dipindahkan.",
                &walk.permohonan.nomor,
            ],
        );
        assert_eq!(walk.ditolak(perpanjang())?.0, "extension_twice", "{day}: a second one is forbidden");

        walk.pada("2026-12-16")?;
        walk.ambil(json!({ "perintah": "putuskan", "butir": [diberikan()] }))?;
        walk.ambil(gratis())?;
        let clocks = walk.lihat()?["jam"].clone();
        let extended = clocks.as_array().into_iter().flatten().find(|clock| clock["jenis"] == "perpanjangan").cloned();
        let status = extended.unwrap_or_default()["status"].clone();
        let in_time = json!({ "status": "selesai", "tanggal": "2026-12-16", "tepat": true });
        assert_eq!(status, in_time, "{day}: an answer on the 17th day is in time");
        let (reason, said) = walk.ditolak(perpanjang())?;
        assert_eq!(reason, "extension_after_notice", "{day}: an answer that is out has no time to extend");
        memuat(&said, &["Pasal 22 ayat (8)"]);
        walk.utuh()?;
    }
    Ok(())
}

#[test]
fn on_the_eleventh_day_it_is_too_late_and_the_grounds_of_an_objection_are_named() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    walk.pada("2026-12-08")?;
    let (reason, said) = walk.ditolak(perpanjang())?;
    assert_eq!(reason, "extension_too_late");
    memuat(&said, &["7 Desember 2026", "Pasal 22 ayat (8)", "Pasal 35 huruf c dan g"]);
    let whole = walk.lihat()?;
    memuat(whole["langkah"]["keterangan"].as_str().unwrap_or_default(), &["Sudah lewat batas", "keberatan"]);
    walk.ambil(json!({ "perintah": "putuskan", "butir": [diberikan()] }))?;
    walk.ambil(gratis())?;
    let clock = walk.lihat()?["jam"].clone();
    let uu = clock.as_array().into_iter().flatten().find(|clock| clock["jenis"] == "jawab_uu").cloned();
    assert_eq!(uu.unwrap_or_default()["status"]["tepat"], false, "an answer now is late, and says so");
    walk.utuh()
}

#[test]
fn only_the_two_grounds_of_the_article_extend_with_written_reasons() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    assert_eq!(walk.ditolak(perpanjang())?.0, "not_checked", "completeness comes first");
    putuskan(&walk, json!([diberikan()]))?;
    let with = |alasan: Value, uraian: &str| json!({ "perintah": "perpanjang", "alasan": alasan, "uraian": uraian });
    assert_eq!(walk.keliru(with(json!([]), ""))?, ["alasan", "uraian"], "neither ground nor reasons");
    assert_eq!(walk.keliru(with(json!(["belum_dikuasai"]), " \u{200b}"))?, ["uraian"], "reasons nobody can see");
    let fields = walk.keliru(with(json!(["petugas_cuti"]), "Petugas cuti"))?;
    assert_eq!(fields, ["perintah"], "another ground is none of the law's");
    let now = walk.ambil(with(json!(["status_belum_diputuskan", "belum_dikuasai", "belum_dikuasai"]), "Perlu uji"))?;
    let both = json!(["belum_dikuasai", "status_belum_diputuskan"]);
    assert_eq!(now["perpanjangan"]["alasan"], both, "both may hold, each once");
    memuat(&walk.surat("perpanjangan")?, &["belum menguasai atau mendokumentasikan", "belum dapat memutuskan status"]);
    walk.utuh()
}
