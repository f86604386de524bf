//! Bad files, as applicants, scanners and web applications send them.

use std::io::{Cursor, Write};

use desk::Fault;
use domain::id::LampiranId;
use serde_json::json;
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;
use zip::write::SimpleFileOptions;

use crate::assert_indonesian;

const FOTO: &[u8] = include_bytes!("../../src-tauri/crates/desk/tests/desk/berkas/foto.jpg");
const LAYAR: &[u8] = include_bytes!("../../src-tauri/crates/desk/tests/desk/berkas/layar.png");
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/// A PDF with this object in it.
fn pdf(object: &str) -> Vec<u8> {
    format!("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n{object}\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n")
        .into()
}

/// A Word document with this entry in it.
fn docx(entry: &str) -> Outcome<Vec<u8>> {
    // Written under a harmless name of the same length: the writer would mend it.
    let harmless = "#".repeat(entry.len());
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["[Content_Types].xml", "word/document.xml", &harmless] {
        writer.start_file(name, SimpleFileOptions::default())?;
        writer.write_all(DOCX.as_bytes())?;
    }
    let mut bytes = writer.finish()?.into_inner();
    for place in 0..bytes.len() - entry.len() {
        if bytes[place..].starts_with(harmless.as_bytes()) {
            bytes[place..place + entry.len()].copy_from_slice(entry.as_bytes());
        }
    }
    Ok(bytes)
}

/// A PNG that claims to be 30,000 dots wide and high.
fn vast_png() -> Vec<u8> {
    let mut header = LAYAR[12..29].to_vec();
    header[4..12].copy_from_slice(&[30_000_u32.to_be_bytes(), 30_000_u32.to_be_bytes()].concat());
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&header);
    [&LAYAR[..12], &header, &hasher.finalize().to_be_bytes(), &LAYAR[33..]].concat()
}

#[test]
fn every_bad_file_is_refused_with_what_to_do_and_leaves_no_trace() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let before = meja.baris_jurnal()?;
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (number, what, nama, bytes) in [
        (51, "0 bytes", "kosong.pdf", Vec::new()),
        (51, "11 MB", "berat.pdf", pdf(&"%".repeat(11 * 1024 * 1024))),
        (52, "HTML named .xlsx", "data.xlsx", b"<html><table></table></html>".to_vec()),
        (53, "XLSX under a password", "gaji.xlsx", [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", &encrypted[..]].concat()),
        (57, "an entry that climbs out", "surat.docx", docx("../../../x")?),
        (58, "an entry with a drive", "surat.docx", docx(r"C:\x.xml")?),
        (59, "JPEG renamed .pdf", "KTP.pdf", FOTO.to_vec()),
        (59, "a PNG of 30,000 × 30,000", "peta.png", vast_png()),
        (60, "a truncated PDF", "surat.pdf", pdf("")[..60].to_vec()),
        (60, "a truncated photo", "KTP.jpg", FOTO[..FOTO.len() / 2].to_vec()),
        (60, "a screenshot with a flipped bit", "layar.png", {
            let mut bytes = LAYAR.to_vec();
            bytes[60] ^= 1;
            bytes
        }),
        (0, "a program", "surat.pdf", b"MZ\x90\0".to_vec()),
        (0, "text", "catatan.txt", b"catatan".to_vec()),
    ] {
        let input = json!({ "permohonan": permohonan, "id": LampiranId::new(), "nama": nama, "jenis": "lain" });
        let Err(Fault::Invalid { fields }) = meja.upload("add_lampiran", input, &bytes) else {
            return Err(format!("{number} ({what}): must be refused").into());
        };
        assert_eq!((fields.len(), fields[0].field.as_str()), (1, "berkas"), "{number} ({what}): the file is named");
        assert_indonesian(what, &fields[0].message);
    }
    assert_eq!(meja.baris_jurnal()?, before, "no refusal is recorded");
    assert!(!kantor.data().join("lampiran.db").exists(), "and no byte of a refused file is kept");
    Ok(())
}

#[test]
fn a_hostile_name_becomes_a_plain_one() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    for (number, nama, kept) in [
        (58, "../../x.pdf", "x.pdf"),
        (58, r"C:\x.pdf", "x.pdf"),
        (58, "CON.pdf", "_CON.pdf"),
        (10, "tagihan\u{202e}fdp.pdf", "tagihanfdp.pdf"),
        (1, "<script>alert(1)</script>", "script-.pdf"),
        (15, "=HYPERLINK(\"x\").pdf", "=HYPERLINK(-x-).pdf"),
    ] {
        let input = json!({ "permohonan": permohonan, "id": LampiranId::new(), "nama": nama, "jenis": "lain" });
        let whole = meja.upload("add_lampiran", input, &pdf(""))?;
        let last = whole["lampiran"].as_array().and_then(|rows| rows.last()).cloned().unwrap_or_default();
        assert_eq!(last["nama_asal"], kept, "{number}: {nama:?} as every system can save it");
    }
    Ok(())
}

#[test]
fn a_pdf_with_scripts_is_kept_and_nothing_of_it_runs() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    for object in
        ["2 0 obj <</S /JavaScript /JS (app.alert\\(1\\))>> endobj", "2 0 obj <</S /Launch /F (calc.exe)>> endobj"]
    {
        let id = LampiranId::new();
        let bytes = pdf(object);
        let input = json!({ "permohonan": permohonan, "id": id, "nama": "x.pdf", "jenis": "lain" });
        meja.upload("add_lampiran", input, &bytes)?;
        let seen = meja.file("lampiran", json!({ "permohonan": permohonan, "id": id }))?;
        assert!(
            seen.bytes == bytes,
            "what an applicant handed in is kept as it is; the viewer draws it and runs nothing"
        );
    }
    Ok(())
}
