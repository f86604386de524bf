//! What a sent file really is: by its content, never by its name; what is not taken is told with what to do.

use std::io::{Cursor, Write};

use desk::lampiran::baca::read;
use domain::lampiran::TipeBerkas;
use zip::write::SimpleFileOptions;

use crate::office::Outcome;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";

/// A package of these entries, the list of content types first.
fn package(main: &str, entries: &[&str]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("[Content_Types].xml", SimpleFileOptions::default())?;
    writer.write_all(format!("<Types><Override ContentType=\"{main}\"/></Types>").as_bytes())?;
    for entry in entries {
        writer.start_file(*entry, SimpleFileOptions::default())?;
        writer.write_all(b"<x/>")?;
    }
    Ok(writer.finish()?.into_inner())
}

/// The sentence a file is refused with; empty when it is taken.
fn refusal(nama: &str, bytes: &[u8]) -> String {
    match read(nama, bytes.to_vec()) {
        Ok(_) => String::new(),
        Err(fault) => {
            assert_eq!(fault.field, "berkas", "the page shows it beside the file");
            fault.message
        }
    }
}

#[test]
fn documents_are_known_by_their_content_and_kept_to_the_byte() -> Outcome {
    let docx = package(DOCX, &["_rels/.rels", "word/document.xml", "docProps/core.xml"])?;
    let xlsx = package(XLSX, &["_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"])?;
    let script = [&PDF[..9], b"2 0 obj <</S /JavaScript /JS (app.alert(1))>> endobj\n", &PDF[9..]].concat();
    let padded = [PDF, &[0; 2_000]].concat();
    let late = [b"\xEF\xBB\xBF\r\n", PDF].concat();
    for (nama, bytes, tipe) in [
        ("surat.pdf", PDF.to_vec(), TipeBerkas::Pdf),
        ("pindai", PDF.to_vec(), TipeBerkas::Pdf),
        ("skrip.pdf", script, TipeBerkas::Pdf),
        ("pemindai.pdf", padded, TipeBerkas::Pdf),
        ("bom.pdf", late, TipeBerkas::Pdf),
        ("jawaban.docx", docx, TipeBerkas::Docx),
        ("data.XLSX", xlsx, TipeBerkas::Xlsx),
    ] {
        let read = read(nama, bytes.clone()).map_err(|fault| format!("{nama}: {}", fault.message))?;
        assert_eq!(read.tipe, tipe, "{nama} by its content");
        assert!(read.bytes == bytes, "{nama}: a certified signature covers every byte, so none may change");
    }
    Ok(())
}

#[test]
fn a_workbook_of_our_own_is_taken() -> Outcome {
    let kantor = crate::office::Kantor::new()?;
    let wish = serde_json::json!({
        "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": true, "bentuk": "xlsx", "cetak": false
    });
    let register = kantor.file("register", wish)?;
    let read = read(&register.name, register.bytes).map_err(|fault| fault.message)?;
    assert_eq!(read.tipe, TipeBerkas::Xlsx, "what offices make with Excel is read the same way");
    Ok(())
}

#[test]
fn what_is_not_taken_is_told_with_what_to_do() -> Outcome {
    let ole = |inside: &str| {
        let name: Vec<u8> = inside.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 500], &name, &[0; 500]].concat()
    };
    let macros = DOCX.replace("wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml");
    for (nama, bytes, words) in [
        ("kosong.pdf", Vec::new(), "kosong"),
        ("berat.pdf", [PDF, &vec![0; 10 * 1024 * 1024]].concat(), "10 MB"),
        ("data.xlsx", b"<html><table><tr><td>1</td></tr></table></html>".to_vec(), "halaman web"),
        ("data.xls", b"\xFF\xFE<\0T\0A\0B\0L\0E\0>\0".to_vec(), "halaman web"),
        ("rahasia.xlsx", ole("EncryptedPackage"), "kata sandi"),
        ("lama.doc", ole("WordDocument"), "Office lama"),
        ("IMG_0001.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), "JPEG"),
        ("faks.tif", b"II*\0\x08\0\0\0".to_vec(), "JPEG, PNG, atau PDF"),
        ("arsip.rar", b"Rar!\x1A\x07\x01\0".to_vec(), "arsip"),
        ("arsip.zip", package("text/plain", &["catatan.txt"])?, "arsip ZIP"),
        ("paparan.pptx", package("x", &["ppt/presentation.xml"])?, "PDF"),
        ("kosong.zip", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec(), "tidak diterima"),
        ("surat.docm", package(&macros, &["word/document.xml"])?, "makro"),
        ("surat.docx", package(DOCX, &["word/document.xml", "word/vbaProject.bin"])?, "makro"),
        ("data.xlsx", package(XLSX, &["xl/workbook.xml", "xl/macrosheets/sheet1.xml"])?, "makro"),
        ("surat.pdf", b"MZ\x90\0\x03".to_vec(), "program"),
        ("catatan.txt", b"catatan rapat".to_vec(), "tidak diterima"),
        ("setengah.pdf", PDF[..40].to_vec(), "terpotong"),
        ("hanya kepala.pdf", b"%PDF-1.7\n".to_vec(), "terpotong"),
    ] {
        let said = refusal(nama, &bytes);
        assert!(said.contains(words), "{nama} must be refused with {words:?}, and it said {said:?}");
        let actions = ["ampirkan", "Minta", "Pindai"];
        assert!(actions.iter().any(|action| said.contains(action)), "{nama}: says what to do: {said}");
    }
    Ok(())
}

#[test]
fn a_name_that_claims_another_type_is_asked_about() -> Outcome {
    let foto = include_bytes!("berkas/foto.jpg");
    let said = refusal("KTP.pdf", foto);
    assert!(said.contains(".pdf") && said.contains("gambar JPEG") && said.contains(".jpg"), "says both: {said}");
    let docx = package(DOCX, &["word/document.xml"])?;
    assert!(refusal("data.xlsx", &docx).contains("dokumen Word"), "a document is no workbook");
    assert_eq!(refusal("KTP.jpeg", foto), "", "two endings mean the same");
    assert_eq!(refusal("KTP", foto), "", "no ending claims nothing");
    assert_eq!(refusal("KTP.tmp", foto), "", "nor does one that no type has");
    Ok(())
}

#[test]
fn packages_that_are_traps_are_not_unpacked() -> Outcome {
    for entry in ["../../x.xml", "/etc/passwd", r"C:\x.xml"] {
        // Written under a harmless name of the same length first: the writer would mend it.
        let harmless = "#".repeat(entry.len());
        let mut bytes = package(DOCX, &["word/document.xml", &harmless])?;
        for place in 0..bytes.len() - entry.len() {
            if bytes[place..].starts_with(harmless.as_bytes()) {
                bytes[place..place + entry.len()].copy_from_slice(entry.as_bytes());
            }
        }
        let said = refusal("surat.docx", &bytes);
        assert!(said.contains("tidak wajar"), "an entry named {entry:?} belongs to no document: {said}");
    }
    let mut many = zip::ZipWriter::new(Cursor::new(Vec::new()));
    many.start_file("[Content_Types].xml", SimpleFileOptions::default())?;
    for n in 0..5_000 {
        many.start_file(format!("word/{n}"), SimpleFileOptions::default())?;
    }
    let said = refusal("surat.docx", &many.finish()?.into_inner());
    assert!(said.contains("tidak wajar"), "five thousand entries are no letter: {said}");
    let mut bomb = package(DOCX, &["word/document.xml"])?;
    let last = bomb.windows(4).rposition(|four| four == b"PK\x01\x02").ok_or("a directory")?;
    bomb[last + 24..last + 28].copy_from_slice(&(600_u32 << 20).to_le_bytes());
    assert!(refusal("surat.docx", &bomb).contains("tidak wajar"), "600 MB in a file of one kilobyte is no letter");
    Ok(())
}

#[test]
fn a_list_of_types_that_unpacks_without_end_is_cut_off() -> Outcome {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let squeezed = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    writer.start_file("[Content_Types].xml", squeezed)?;
    writer.write_all(&vec![b' '; 4 * 1024 * 1024])?;
    writer.start_file("word/document.xml", squeezed)?;
    let said = refusal("surat.docx", &writer.finish()?.into_inner());
    assert!(said.contains("tidak wajar"), "it is read to its limit only: {said}");
    Ok(())
}

#[test]
fn a_document_cut_anywhere_is_refused_and_never_stops_the_program() -> Outcome {
    for sound in [package(DOCX, &["word/document.xml"])?, PDF[..PDF.len() - 1].to_vec()] {
        for end in 0..sound.len() - 1 {
            assert!(!refusal("x", &sound[..end]).is_empty(), "cut to {end} of {} bytes", sound.len());
        }
        for place in 0..sound.len() {
            let mut changed = sound.clone();
            changed[place] ^= 0xFF;
            drop(read("x", changed));
        }
    }
    Ok(())
}
