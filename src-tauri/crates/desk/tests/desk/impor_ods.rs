//! Sheets of LibreOffice (ODS), as it writes them and as somebody who means harm does.

use std::io::{Cursor, Write};

use desk::impor::baca::MAX_BARIS;
use domain::impor::Lembar;
use zip::write::SimpleFileOptions;

use crate::office::{Outcome, sheets};

const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// A package with `content` as its document.
fn package(content: &str, manifest: &str) -> Outcome<Vec<u8>> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("mimetype", MIMETYPE), ("META-INF/manifest.xml", manifest), ("content.xml", content)] {
        writer.start_file(name, SimpleFileOptions::default())?;
        writer.write_all(text.as_bytes())?;
    }
    Ok(writer.finish()?.into_inner())
}

/// A document with `rows` as the rows of its sheet *Berkala*.
fn document(rows: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"Berkala\" table:style-name=\"ta1\"><table:table-column table:number-columns-repeated=\"4\"/>{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
}

fn cell(attributes: &str, text: &str) -> String {
    format!("<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>")
}

fn string(text: &str) -> String {
    cell("office:value-type=\"string\"", text)
}

fn row(cells: &[String]) -> String {
    format!("<table:table-row table:style-name=\"ro1\">{}</table:table-row>", cells.concat())
}

fn read(rows: &str) -> Result<Vec<Lembar>, String> {
    sheets(&package(&document(rows), "<manifest:manifest/>").map_err(|error| error.to_string())?)
}

fn texts(sheet: &Lembar) -> Vec<Vec<&str>> {
    sheet.baris.iter().map(|row| row.sel.iter().map(|cell| cell.teks.as_str()).collect()).collect()
}

#[test]
fn a_sheet_of_libreoffice_is_read_as_it_is_seen() -> Outcome {
    let banner = "office:value-type=\"string\" table:number-columns-spanned=\"4\" table:number-rows-spanned=\"1\"";
    let rows = [
        row(&[
            cell(banner, "DAFTAR INFORMASI &amp; DOKUMEN"),
            "<table:covered-table-cell table:number-columns-repeated=\"3\"/>".to_owned(),
        ]),
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>".to_owned(),
        row(&["No", "Judul", "Waktu", "Softcopy"].map(string)),
        row(&[
            cell("office:value-type=\"float\" office:value=\"1\"", "1,00"),
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>periksa lagi</text:p></office:annotation><text:p>Rencana<text:s text:c=\"2\"/><text:span>Strategis</text:span></text:p><text:p>lima tahun</text:p></table:table-cell>".to_owned(),
            cell("office:value-type=\"date\" office:date-value=\"2026-03-01\"", "Maret 2026"),
            cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "BENAR"),
        ]),
        row(&[
            cell("office:value-type=\"float\" office:value=\"2\"", "2"),
            string("Neraca"),
            cell("office:value-type=\"date\" office:date-value=\"2026-12-31T00:00:00\"", "31/12/26"),
            cell("office:value-type=\"boolean\" office:boolean-value=\"false\"", "SALAH"),
        ]),
        row(&[
            cell("office:value-type=\"float\" office:value=\"3404131203900001\"", "3,40413E+15"),
            cell("table:formula=\"of:=1/0\" office:value-type=\"string\" calcext:value-type=\"error\"", "#DIV/0!"),
            string("2025"),
        ]),
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>".to_owned(),
    ];
    let read = read(&rows.concat())?;
    let sheet = read.first().ok_or("a sheet")?;
    assert_eq!(sheet.nama, "Berkala");
    assert_eq!(
        texts(sheet),
        [
            vec!["DAFTAR INFORMASI & DOKUMEN"; 4],
            vec!["No", "Judul", "Waktu", "Softcopy"],
            vec!["1", "Rencana  Strategis\nlima tahun", "Maret 2026", "√"],
            vec!["2", "Neraca", "2026-12-31"],
            vec!["3404131203900001", "", "2025"],
        ],
        "numbers as typed, days in full, months as shown, remarks left out"
    );
    let numbers: Vec<u32> = sheet.baris.iter().map(|row| row.nomor).collect();
    assert_eq!(numbers, [1, 4, 5, 6, 7], "rows keep the number LibreOffice shows, empty ones too");
    assert!(
        sheet.baris.first().is_some_and(|row| row.sel.get(1).is_some_and(|cell| cell.gabungan)),
        "a merge is known"
    );
    let told = sheet.catatan.join(" ");
    assert!(told.contains("sel A7") && told.contains("sel B7"), "a lost digit and an error are told: {told}");
    Ok(())
}

#[test]
fn a_hidden_sheet_is_read_and_told() -> Outcome {
    let shown = document(&row(&["Judul", "Unit"].map(string)));
    let read = sheets(&package(&shown.replace("\"ta1\"", "\"ta2\""), "")?)?;
    assert!(
        read.first().is_some_and(|sheet| sheet.catatan.iter().any(|note| note.contains("tersembunyi"))),
        "{read:?}"
    );
    Ok(())
}

#[test]
fn a_sheet_that_is_damaged_locked_or_meant_to_harm_is_refused_and_never_stops_the_program() -> Outcome {
    let list = row(&["Judul", "Unit"].map(string)) + &row(&["Renstra", "Bappeda"].map(string));
    let whole = document(&list);
    for length in (0..whole.len()).step_by(7) {
        let cut = sheets(&package(whole.get(..length).ok_or("plain letters")?, "")?);
        assert!(cut.is_err() || length > whole.len() - 80, "a document that ends after {length} letters is no list");
    }
    let inside = whole.find("Renstra").ok_or("it is there")?;
    let cut = sheets(&package(whole.get(..inside).ok_or("plain letters")?, "")?).err().unwrap_or_default();
    assert!(cut.contains("terpotong atau rusak"), "{cut:?}");

    let locked = sheets(&package(&whole, "<manifest:encryption-data/>")?).err().unwrap_or_default();
    assert!(locked.contains("kata sandi"), "{locked:?}");

    let wide = "office:value-type=\"string\" table:number-columns-repeated=\"16384\"";
    let refused = read(&row(&[cell(wide, "x")])).err().unwrap_or_default();
    assert!(refused.contains("kolom"), "one cell repeated over all columns: {refused:?}");
    let many = list.replacen("<table:table-row", "<table:table-row table:number-rows-repeated=\"1048576\"", 1);
    let refused = read(&many).err().unwrap_or_default();
    assert!(refused.contains("baris berisi"), "a row repeated past {MAX_BARIS}: {refused:?}");
    let vast = row(&[string(&"a".repeat(100 * 1024 * 1024))]);
    let refused = read(&vast).err().unwrap_or_default();
    assert!(refused.contains("tidak wajar"), "a document that unpacks to 100 MB: {refused:?}");
    Ok(())
}
