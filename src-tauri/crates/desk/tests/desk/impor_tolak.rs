//! Files that are no spreadsheet, or one that was made to do harm: refused with what to do, never taken in part.

use std::io::{Cursor, Write};

use desk::impor::baca::MAX_BARIS;
use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;

use crate::office::{Outcome, sheets};

const TYPES: &str = "[Content_Types].xml";
const MAIN: &str = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

/// The sentence a file is refused with; empty when it is taken.
fn refusal(bytes: &[u8]) -> String {
    sheets(bytes).err().unwrap_or_default()
}

fn package(entries: &[(&str, &[u8])]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, SimpleFileOptions::default())?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn book() -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..200 {
        sheet.write_string(row, 0, format!("Informasi nomor {row}"))?.write_string(row, 1, "Setda")?;
    }
    Ok(book.save_to_buffer()?)
}

#[test]
fn a_file_that_is_no_spreadsheet_is_named_for_what_it_is() {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    let locked = [ole.clone(), vec![0; 600], wide("EncryptedPackage"), vec![0; 600]].concat();
    for (bytes, says) in [
        (Vec::new(), "kosong"),
        (b"<html><body><table><tr><td>No</td></tr></table></body></html>".to_vec(), "HTML"),
        (b"\xEF\xBB\xBF\r\n<!DOCTYPE html>\n<table><tr><td>1".to_vec(), "HTML"),
        (wide("\u{FEFF}<html><table>"), "HTML"),
        (locked, "kata sandi"),
        ([ole, vec![0; 600]].concat(), ".xls"),
        (b"%PDF-1.7\n1 0 obj".to_vec(), "PDF"),
        (b"\x89PNG\r\n\x1A\n".to_vec(), "gambar"),
        (b"MZ\x90\0\x03".to_vec(), "program"),
        (b"Rar!\x1A\x07".to_vec(), "arsip"),
        (b"Hanya satu kolom tulisan\nbaris kedua\n".to_vec(), "bukan lembar kerja"),
        ((0..=255_u8).cycle().take(4_000).collect(), "bukan lembar kerja"),
        (b"{\"judul\": \"Renstra\"}".to_vec(), "bukan lembar kerja"),
    ] {
        let sentence = refusal(&bytes);
        let head = String::from_utf8_lossy(bytes.get(..12).unwrap_or(&bytes)).into_owned();
        assert!(sentence.contains(says), "{head:?} must be told as {says}: {sentence:?}");
    }
}

#[test]
fn a_file_over_25_mb_is_not_even_looked_at() {
    let mut bytes = b"No;Judul\n".repeat(3);
    bytes.resize(25 * 1024 * 1024 + 1, b'x');
    assert!(refusal(&bytes).contains("25 MB"), "a list of this size is a mistake");
}

#[test]
fn a_workbook_cut_off_anywhere_is_refused_and_never_read_in_part() -> Outcome {
    let whole = book()?;
    assert_eq!(refusal(&whole), "", "whole, it is taken");
    for part in 1..20 {
        let cut = whole.get(..whole.len() * part / 20).unwrap_or_default();
        assert!(!refusal(cut).is_empty(), "cut to {part}/20, rows would be missing without a word");
    }
    Ok(())
}

#[test]
fn a_workbook_with_one_byte_changed_never_stops_the_program() -> Outcome {
    let whole = book()?;
    for at in (0..whole.len()).step_by(97) {
        let mut changed = whole.clone();
        if let Some(byte) = changed.get_mut(at) {
            *byte ^= 0x5A;
        }
        // Taken or refused: a changed picture of a cell is found by the checksum of its entry.
        let _ = sheets(&changed);
    }
    Ok(())
}

#[test]
fn packages_of_other_kinds_and_names_outside_their_folder_are_refused() -> Outcome {
    let docx = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let word = package(&[(TYPES, docx.as_bytes()), ("word/document.xml", b"<x/>")])?;
    assert!(refusal(&word).contains("bukan lembar kerja"), "a Word document: {}", refusal(&word));
    for mime in ["application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet"] {
        let empty = package(&[("mimetype", mime.as_bytes()), ("content.xml", b"<x/>")])?;
        assert!(refusal(&empty).contains("dokumen lain"), "{mime} without a sheet: {}", refusal(&empty));
    }
    for name in ["../../x", "xl/../../x", "/etc/x", "C:\\x", "xl\\..\\x"] {
        let bytes = package(&[(TYPES, MAIN.as_bytes()), ("xl/workbook.xml", b"<x/>"), (name, b"x")])?;
        assert!(refusal(&bytes).contains("tidak wajar"), "an entry named {name} is a trap: {}", refusal(&bytes));
    }
    Ok(())
}

#[test]
fn a_bomb_goes_off_before_anything_is_read() -> Outcome {
    let piece = vec![b' '; 1024 * 1024];
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(TYPES, SimpleFileOptions::default())?;
    writer.write_all(MAIN.as_bytes())?;
    writer.start_file("xl/sharedStrings.xml", SimpleFileOptions::default())?;
    for _ in 0..120 {
        writer.write_all(&piece)?;
    }
    let bytes = writer.finish()?.into_inner();
    assert!(bytes.len() < 1024 * 1024, "a thousandth of what it unpacks to");
    assert!(refusal(&bytes).contains("tidak wajar"), "counted while it unpacks: {}", refusal(&bytes));
    Ok(())
}

#[test]
fn a_claim_of_billions_of_texts_makes_no_room_for_them() -> Outcome {
    let strings = b"<sst uniqueCount=\"99999999999999\"><si><t>a</t></si></sst>";
    let bytes =
        package(&[(TYPES, MAIN.as_bytes()), ("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", strings)])?;
    assert!(refusal(&bytes).contains("tidak wajar"), "room is made for what is claimed: {}", refusal(&bytes));
    Ok(())
}

#[test]
fn more_rows_or_columns_than_a_list_has_are_told_with_what_to_do() -> Outcome {
    let tall = "a;b\n".repeat(MAX_BARIS + 1);
    assert!(refusal(tall.as_bytes()).contains("60.000"), "{}", refusal(tall.as_bytes()));
    let wide = vec!["x"; 61].join(";") + "\n";
    let wide = wide.repeat(2);
    assert!(refusal(wide.as_bytes()).contains("60 kolom"), "{}", refusal(wide.as_bytes()));
    let enough = "a;b\n".repeat(50_000);
    assert_eq!(refusal(enough.as_bytes()), "", "fifty thousand rows are a list");
    Ok(())
}
