//! The published folder: what the decree in force and the exemptions in force say, for everybody; written whole or not at all.

use desk::Progress;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::daftar::{dengan_penetapan, giring, informasi, pengecualian, tetapkan, tulis};
use tests::kantor::{Kantor, Meja, perorangan};
use tests::window::Outcome;

use super::utuh;

fn ditetapkan(meja: &Meja) -> Outcome<Vec<Value>> {
    let ids = vec![tulis(meja, informasi("Laporan Keuangan"))?, tulis(meja, informasi("<script>alert(1)</script>"))?];
    giring(meja, &ids, json!({ "aksi": "terima" }))?;
    tetapkan(meja, "188/1/PPID/2026", "2026-11-23")?;
    Ok(ids)
}

#[test]
fn nothing_is_published_before_the_list_was_set() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    tulis(&meja, informasi("Laporan Keuangan"))?;
    let before = meja.baris_jurnal()?;
    match desk::terbitan::publish(&meja.0, &Progress::silent()) {
        Err(desk::Fault::Refused { reason, .. }) => assert_eq!(reason, "nothing_decreed"),
        answer => return Err(format!("{answer:?}").into()),
    }
    assert_eq!(meja.baris_jurnal()?, before);
    Ok(())
}

#[test]
fn the_folder_says_what_is_in_force_and_nothing_of_an_applicant() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    ditetapkan(&meja)?;
    dengan_penetapan(&meja, pengecualian("Rekam medis pasien"))?;
    tests::daftar::catat(&meja, pengecualian("Belum diuji"))?;
    tulis(&meja, informasi("Belum ditetapkan"))?;
    let before = meja.baris_jurnal()?;
    let made = desk::terbitan::publish(&meja.0, &Progress::silent())?;
    assert_eq!(meja.baris_jurnal()?, before + 1, "that it was handed out is recorded");
    assert_eq!((made.butir, made.penetapan.as_str()), (2, "188/1/PPID/2026"));
    let all: Vec<(String, String)> =
        made.berkas.iter().map(|file| (file.path.clone(), String::from_utf8_lossy(&file.bytes).into_owned())).collect();
    let whole: String = all.iter().map(|(_, text)| text.as_str()).collect();
    for words in ["Laporan Keuangan", "188/1/PPID/2026", "Rekam medis pasien"] {
        assert!(whole.contains(words), "it says “{words}”");
    }
    for words in ["Belum ditetapkan", "Belum diuji", "Ahmad Fauzi", "3201014503900001", "0812", "Jalan Melati"] {
        assert!(!whole.contains(words), "“{words}” is not for everybody");
    }
    for (path, text) in all.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(!text.contains("<script>alert(1)"), "{path}: a title is text");
        assert!(!text.contains("src=\"http") && !text.contains("url(http"), "{path}: nothing is fetched from outside");
    }
    for ending in [".html", ".csv", ".json", ".jsonld"] {
        assert!(all.iter().any(|(path, _)| path.ends_with(ending)), "a file {ending} is in it");
    }
    utuh(&meja)
}

#[test]
fn it_is_written_over_an_earlier_one_and_never_among_other_files() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    ditetapkan(&meja)?;
    let made = desk::terbitan::publish(&meja.0, &Progress::silent())?;
    let place = TempDir::new()?;
    let to = place.path().join("dip").join("terbitan");
    assert_eq!(desk::terbitan::put(&to, &made.berkas)?, made.berkas.len(), "into a folder that is not there yet");
    std::fs::write(to.join("lama.html"), "sisa")?;
    desk::terbitan::put(&to, &made.berkas)?;
    assert!(
        !to.join("lama.html").exists() && to.join("index.html").is_file(),
        "over an earlier one, nothing old is left"
    );
    let other = place.path().join("dokumen");
    std::fs::create_dir(&other)?;
    std::fs::write(other.join("penting.txt"), "jangan hilang")?;
    let refused = desk::terbitan::put(&other, &made.berkas).err().ok_or("other files stand there")?;
    assert_eq!(refused.kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(std::fs::read_to_string(other.join("penting.txt"))?, "jangan hilang");
    let left: Vec<_> = std::fs::read_dir(place.path().join("dip"))?
        .map(|entry| entry.map(|entry| entry.file_name()))
        .collect::<Result<_, _>>()?;
    assert_eq!(left, ["terbitan"], "no half folder is left beside it");
    Ok(())
}

#[test]
fn files_of_entries_go_with_it_under_names_that_lead_nowhere_else() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let pdf = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
    let id = domain::id::LampiranId::new();
    let mut file = meja.upload("upload_informasi", json!({ "id": id, "nama": "renja.pdf" }), pdf)?;
    file["nama"] = json!("../../../renja.html");
    let mut isi = informasi("Rencana Kerja");
    isi["berkas"] = file;
    let entry = tulis(&meja, isi)?;
    giring(&meja, std::slice::from_ref(&entry), json!({ "aksi": "terima" }))?;
    tetapkan(&meja, "1/2026", "2026-11-23")?;
    let made = desk::terbitan::publish(&meja.0, &Progress::silent())?;
    let copy = made.berkas.iter().find(|file| file.bytes == pdf).ok_or("its file is in the folder")?;
    assert!(
        copy.path.starts_with("berkas/") && !copy.path.contains("..") && !copy.path.ends_with(".html"),
        "{}",
        copy.path
    );
    let place = TempDir::new()?;
    desk::terbitan::put(&place.path().join("t"), &made.berkas)?;
    utuh(&meja)
}
