//! The texts of a year survive, the setting keeps the file byte for byte, and nobody's identity is in it.

use desk::Fault;
use serde_json::{Value, json};
use tests::window::Outcome;

use super::{JANUARI, PRIBADI, at, file, kantor, reason, set, teks, unpack, write};
use crate::paper::text_of;

#[test]
fn what_was_written_is_there_again_and_is_never_overwritten_unseen() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, JANUARI, "pelaksana")?;
    let done = write(&meja, 0, teks())?;
    assert_eq!((&done["teks"], &done["revisi"]), (&teks(), &json!(1)), "kept as it was typed: {done}");
    let lines = meja.baris_jurnal()?;
    write(&meja, 0, teks())?;
    assert_eq!(meja.baris_jurnal()?, lines, "the same texts sent twice are written once");
    let mut other = teks();
    other["rekomendasi"] = json!("Tidak ada.");
    assert_eq!(
        reason(write(&meja, 0, other.clone()))?,
        "changed_meanwhile",
        "who did not see the last texts is told so"
    );
    assert_eq!(write(&meja, 1, other.clone())?["revisi"], 2);
    drop(meja);

    let meja = at(&kantor, JANUARI, "petugas")?;
    let again = meja.call("get_laporan_tahunan", json!({ "tahun": 2026 }))?;
    assert_eq!((&again["teks"], &again["penulis"]), (&other, &json!("pelaksana")), "another start finds them: {again}");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "and the tables made anew are the same");
    Ok(())
}

#[test]
fn a_report_is_set_when_the_year_is_over_and_nothing_lacks() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, "2026-12-31T16:00:00+07:00", "pimpinan")?;
    write(&meja, 0, teks())?;
    let early =
        meja.call("set_laporan_tahunan", json!({ "tahun": 2026, "isi": { "nomor": "1", "tanggal": "2026-12-31" } }));
    assert_eq!(reason(early)?, "year_runs", "somebody may still come on the last day");
    drop(meja);

    let meja = at(&kantor, JANUARI, "pimpinan")?;
    let mut blank = teks();
    blank["kendala_internal"] = json!(" ");
    write(&meja, 1, blank)?;
    let missing =
        meja.call("set_laporan_tahunan", json!({ "tahun": 2026, "isi": { "nomor": "", "tanggal": "2026-12-30" } }));
    let Err(Fault::Invalid { fields }) = missing else { return Err(format!("set all the same: {missing:?}").into()) };
    let named: Vec<_> = fields.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(named, ["kendala_internal", "nomor", "tanggal"], "all that lacks is told at once: {fields:?}");
    Ok(())
}

#[test]
fn what_was_set_is_handed_out_as_it_was_kept() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, JANUARI, "pimpinan")?;
    write(&meja, 0, teks())?;
    assert!(text_of(&file(&meja, "pdf")?)?.contains("KONSEP"), "until it is set every page says that it is a draft");
    set(&meja, "005/PPID/2027")?;
    let (pdf, docx) = (file(&meja, "pdf")?, file(&meja, "docx")?);
    let text = text_of(&pdf)?;
    for words in
        ["Nomor: 005/PPID/2027", "15 Januari 2027", "Diterima 2 permohonan", "Unit terlambat menyerahkan bahan."]
    {
        assert!(text.contains(words), "the report says “{words}”: {text}");
    }
    assert!(!text.contains("KONSEP"), "it is no draft any more: {text}");
    let lines = meja.baris_jurnal()?;
    set(&meja, "005/PPID/2027")?;
    assert_eq!(meja.baris_jurnal()?, lines, "the same setting sent twice is done once");
    assert_eq!(reason(set(&meja, "006/PPID/2027"))?, "report_set", "there is one report a year");
    assert_eq!(reason(write(&meja, 1, json!({})))?, "report_set", "and its texts change no more");
    drop(meja);

    let meja = at(&kantor, "2027-02-03T09:00:00+07:00", "siti")?;
    let found = meja.call("list_permohonan", json!({ "keadaan": ["terdaftar"] }));
    let waiting = found.ok().and_then(|page| page["baris"][0]["id"].as_str().map(str::to_owned));
    if let Some(id) = waiting {
        meja.call("cancel_permohonan", json!({ "id": id, "alasan": "Ternyata keliru dicatat" }))?;
    }
    assert_eq!(file(&meja, "pdf")?, pdf, "what happens later does not change it, byte for byte");
    assert_eq!(file(&meja, "docx")?, docx, "nor its DOCX");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the kept files are held by the check");
    meja.call("cancel_laporan_tahunan", json!({ "tahun": 2026, "alasan": "Nomor keliru" }))?;
    let again = meja.call("get_laporan_tahunan", json!({ "tahun": 2026 }))?;
    assert_eq!((&again["penetapan"], &again["teks"]), (&Value::Null, &teks()), "taken back, it can be written again");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "what was kept once stays kept");
    Ok(())
}

#[test]
fn nobody_s_identity_is_in_any_report() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, JANUARI, "pimpinan")?;
    write(&meja, 0, teks())?;
    let summary = |bentuk: &str| {
        meja.file("laporan_ringkasan", json!({ "tahun": 2026, "semester": "dua", "bentuk": bentuk }))
            .map(|file| file.bytes)
    };
    let mut said = vec![text_of(&file(&meja, "pdf")?)?, text_of(&summary("pdf")?)?];
    for docx in [file(&meja, "docx")?, summary("docx")?] {
        for (_, content) in unpack(docx)? {
            said.push(String::from_utf8_lossy(&content).into_owned());
        }
    }
    said.push(meja.call("get_laporan_tahunan", json!({ "tahun": 2026 }))?.to_string());
    assert!(said.iter().any(|text| text.contains("Diterima 2 permohonan")), "the texts were read at all");
    for own in PRIBADI {
        assert!(said.iter().all(|text| !text.contains(own)), "“{own}” stands in a report");
    }
    Ok(())
}

#[test]
fn beranda_reminds_from_new_year_until_it_is_set() -> Outcome {
    let kantor = kantor()?;
    let told = |waktu: &str| -> Outcome<Vec<Value>> {
        let beranda = at(&kantor, waktu, "pimpinan")?.call("beranda", json!({}))?;
        let all = beranda["perhatian"].as_array().cloned().unwrap_or_default();
        Ok(all.into_iter().filter(|one| one["ke"] == "laporan/tahunan").collect())
    };
    assert!(told("2026-12-31T09:00:00+07:00")?.is_empty(), "nothing is owed while the year runs");
    let reminded = told("2027-01-01T09:00:00+07:00")?;
    let sentence = "Laporan tahun 2026 harus ada paling lambat 31 Maret 2027 dan disampaikan ke Komisi Informasi (Perki 1/2021 Pasal 56)";
    assert_eq!(reminded.first().map(|one| &one["kalimat"]), Some(&json!(sentence)));
    assert_eq!(told("2027-03-31T09:00:00+07:00")?.len(), 1, "on the last day too");
    let late = told("2027-04-01T09:00:00+07:00")?;
    let sentence = "Laporan tahun 2026 terlambat: harus sudah ada 31 Maret 2027. Tetapkan dan sampaikan ke Komisi Informasi (Perki 1/2021 Pasal 56)";
    assert_eq!(late.first().map(|one| &one["kalimat"]), Some(&json!(sentence)), "late, it is owed still");
    let meja = at(&kantor, JANUARI, "pimpinan")?;
    write(&meja, 0, teks())?;
    set(&meja, "005/PPID/2027")?;
    drop(meja);
    assert!(told("2027-02-01T09:00:00+07:00")?.is_empty(), "once it is set nothing is owed");
    Ok(())
}
