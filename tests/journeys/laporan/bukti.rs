//! The folder of evidence for the assessment: everything in it is what the office keeps, and the list says so.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use desk::calls::dispatch_file;
use desk::{Fault, Progress};
use serde_json::json;
use sha2::{Digest, Sha256};
use tests::daftar::tetapkan;
use tests::kantor::Meja;
use tests::window::Outcome;

use super::{JANUARI, PRIBADI, at, file, kantor, set, teks, unpack, write};
use crate::paper::text_of;

fn folder(meja: &Meja) -> Outcome<BTreeMap<String, Vec<u8>>> {
    Ok(unpack(meja.file("bukti_monev", json!({ "tahun": 2026 }))?.bytes)?.into_iter().collect())
}

fn list(files: &BTreeMap<String, Vec<u8>>) -> Outcome<Vec<Vec<String>>> {
    let bytes = files.get("DAFTAR ISI.csv").ok_or("a list")?;
    let mut table =
        csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes.strip_prefix(b"\xEF\xBB\xBF").ok_or("its mark")?);
    table.records().map(|row| Ok(row?.iter().map(str::to_owned).collect())).collect()
}

#[test]
fn the_folder_holds_what_the_office_keeps_and_the_list_says_it() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, JANUARI, "siti")?;
    let entries = meja.call("list_informasi", json!({}))?["baris"][0]["informasi"]["id"].clone();
    tests::daftar::giring(&meja, &[entries], json!({ "aksi": "terima" }))?;
    let decree = tetapkan(&meja, "7/KEP/2027", "2027-01-14")?;
    write(&meja, 0, teks())?;
    set(&meja, "005/PPID/2027")?;
    let files = folder(&meja)?;
    let listed = list(&files)?;
    for row in &listed {
        let (name, hash) = (&row[2], &row[3]);
        let Some(content) = files.get(name) else {
            assert_eq!(name, "(tidak ada)", "a name of the list that is not in the folder: {row:?}");
            continue;
        };
        assert_eq!(*hash, HEXLOWER.encode(&Sha256::digest(content)), "{name} is the file the list means");
    }
    let named = listed.iter().filter(|row| files.contains_key(&row[2])).count();
    assert_eq!(named + 1, files.len(), "nothing is in the folder that the list does not name");
    let of = |word: &str| files.iter().find(|(name, _)| name.contains(word)).map(|(_, bytes)| bytes.clone());
    assert_eq!(of("Laporan layanan"), Some(file(&meja, "pdf")?), "the report as it was set");
    assert_eq!(of("Penetapan DIP"), Some(meja.file("penetapan", json!({ "id": decree }))?.bytes), "the decree as kept");
    for register in ["1. ", "2. "] {
        let text = text_of(&of(register).ok_or("a register")?)?;
        assert!(text.contains("2026"), "the register of the year: {text}");
        for own in PRIBADI {
            assert!(!text.contains(own), "“{own}” is masked in it: {text}");
        }
    }
    Ok(())
}

#[test]
fn what_is_missing_is_said_and_a_draft_is_called_one() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, JANUARI, "petugas")?;
    let files = folder(&meja)?;
    let told = list(&files)?.concat().join(" ");
    for words in ["belum ada yang berlaku", "konsep, belum ditetapkan"] {
        assert!(told.contains(words), "the list says “{words}”: {told}");
    }
    Ok(())
}

#[test]
fn it_tells_how_far_it_is_and_can_be_stopped() -> Outcome {
    let kantor = kantor()?;
    let meja = at(&kantor, JANUARI, "petugas")?;
    let lines = meja.baris_jurnal()?;
    let stopped = Progress::silent();
    stopped.cancel();
    let answer = dispatch_file(&meja.0, "bukti_monev", json!({ "tahun": 2026 }), &stopped);
    assert_eq!(answer.err(), Some(Fault::Cancelled), "who stopped it gets nothing");
    assert_eq!(meja.baris_jurnal()?, lines, "and nothing is recorded as handed out");
    let (tell, heard) = std::sync::mpsc::channel();
    let progress = Progress::new(move |done, of| {
        tell.send((done, of)).ok();
    });
    dispatch_file(&meja.0, "bukti_monev", json!({ "tahun": 2026 }), &progress)?;
    let steps: Vec<_> = heard.try_iter().collect();
    assert_eq!((steps.first(), steps.last()), (Some(&(0, 5)), Some(&(5, 5))), "from nothing to all: {steps:?}");
    Ok(())
}
