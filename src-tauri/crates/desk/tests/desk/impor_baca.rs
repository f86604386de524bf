//! Spreadsheets as sheets of text: workbooks and CSV files as offices make them.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::write::SimpleFileOptions;

use crate::office::{Outcome, sheets};

/// The texts of the only sheet.
fn texts(bytes: &[u8]) -> Result<Vec<Vec<String>>, String> {
    let mut sheets = sheets(bytes)?;
    let sheet = sheets.pop().ok_or("no sheet")?;
    Ok(sheet.baris.into_iter().map(|baris| baris.sel.into_iter().map(|sel| sel.teks).collect()).collect())
}

#[test]
fn a_csv_file_is_cut_by_the_separator_it_uses_and_keeps_quoted_line_breaks() -> Outcome {
    let expected = vec![
        vec!["No".to_owned(), "Judul".to_owned(), "Unit".to_owned()],
        vec!["1".to_owned(), "Renstra, RKT; dan\nLKjIP".to_owned(), "Setda".to_owned()],
        vec!["2".to_owned(), "APBD".to_owned(), "BPKD".to_owned()],
    ];
    for sep in [",", ";", "\t"] {
        let file =
            format!("No{sep}Judul{sep}Unit\r\n1{sep}\"Renstra, RKT; dan\nLKjIP\"{sep}Setda\r\n2{sep}APBD{sep}BPKD\r\n");
        assert_eq!(texts(file.as_bytes())?, expected, "cut by {sep:?}, whatever stands inside the quotes");
        let marked = [b"\xEF\xBB\xBF", file.as_bytes()].concat();
        assert_eq!(texts(&marked)?, expected, "the byte order mark is no part of the first heading");
        let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(file.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(texts(&utf16)?, expected, "UTF-16 as Excel saves its Unicode text");
    }
    Ok(())
}

#[test]
fn row_numbers_are_those_of_the_file_even_after_empty_lines_and_quoted_breaks() -> Outcome {
    let file = "Daftar;;\r\n;;\r\n\r\nNo;Judul;Unit\r\n1;\"a\nb\";Setda\r\n2;c;Setda\r\n";
    let numbers: Vec<u32> =
        sheets(file.as_bytes())?.iter().flat_map(|one| &one.baris).map(|baris| baris.nomor).collect();
    assert_eq!(numbers, [1, 4, 5, 7], "the line in which a row begins, as a text editor counts");
    Ok(())
}

#[test]
fn letters_of_windows_1252_are_read_and_told() -> Outcome {
    let sheets = sheets(b"Judul;Unit\r\nRencana \x96 \x93Caf\xE9\x94;Setda\r\n")?;
    let sheet = sheets.first().ok_or("no sheet")?;
    let title = sheet.baris.get(1).and_then(|baris| baris.sel.first()).map(|sel| sel.teks.as_str());
    assert_eq!(title, Some("Rencana – “Café”"), "what an old Excel saves as CSV");
    assert!(sheet.catatan.iter().any(|note| note.contains("Windows-1252")), "a guess is told: {:?}", sheet.catatan);
    Ok(())
}

#[test]
fn our_own_guard_against_formulas_is_taken_off_and_no_other_apostrophe() -> Outcome {
    let file = "Judul;Unit\r\n'=1+1;'Aisyiyah\r\n'007;'-\r\n";
    let rows = texts(file.as_bytes())?;
    assert_eq!(rows.get(1).map(|row| row.join("|")), Some("=1+1|'Aisyiyah".to_owned()));
    assert_eq!(rows.get(2).map(|row| row.join("|")), Some("007|-".to_owned()));
    Ok(())
}

#[test]
fn cells_of_a_workbook_are_read_as_they_are_shown() -> Outcome {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = ExcelDateTime::parse_from_str("2025-03-07")?;
    for (column, code) in [(3, "dd/mm/yyyy"), (4, "yyyy"), (5, "mmmm yyyy")] {
        sheet.write_datetime_with_format(1, column, &day, &Format::new().set_num_format(code))?;
    }
    sheet.write_string(0, 0, "No")?.write_string(0, 1, "Judul")?.write_string(0, 2, "Ada")?;
    sheet.write_number(1, 0, 1)?.write_string(1, 1, "Renstra")?.write_boolean(1, 2, true)?;
    sheet.write_number(2, 0, 2)?.write_number(2, 1, 2024)?.write_boolean(2, 2, false)?.write_number(2, 3, 0.1)?;
    let rows = texts(&book.save_to_buffer()?)?;
    assert_eq!(
        rows.get(1).map(|row| row.join("|")),
        Some("1|Renstra|√|2025-03-07|2025|Maret 2025".to_owned()),
        "whole numbers without a fraction; a date by what its format shows"
    );
    assert_eq!(rows.get(2).map(|row| row.join("|")), Some("2|2024||0,1".to_owned()), "a false mark is an empty cell");
    Ok(())
}

/// A workbook of one sheet, written by hand.
fn by_hand(rows: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let types =
        format!("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}.sheet.main+xml\"/></Types>");
    let link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = format!(
        "<workbook xmlns:r=\"{link}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let links = format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"{link}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"{link}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("[Content_Types].xml", types),
        ("_rels/.rels", root),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/worksheets/sheet1.xml", sheet),
    ] {
        writer.start_file(name, SimpleFileOptions::default())?;
        writer.write_all(text.as_bytes())?;
    }
    Ok(writer.finish()?.into_inner())
}

#[test]
fn what_a_number_or_formula_cannot_say_is_told_with_its_cell() -> Outcome {
    let file = by_hand(
        "<row r=\"1\"><c r=\"A1\"><v>3404130101800001</v></c><c r=\"B1\" t=\"str\"><f>A1&amp;1</f><v>Hasil</v></c></row>\
         <row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>A1</f></c><c r=\"C2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>",
    )?;
    let sheets = sheets(&file)?;
    let sheet = sheets.first().ok_or("no sheet")?;
    let first = sheet.baris.first().ok_or("no row")?;
    assert_eq!(first.sel.get(1).map(|sel| sel.teks.as_str()), Some("Hasil"), "the value the formula last came to");
    let notes = sheet.catatan.join(" ");
    assert!(notes.contains("A1") && notes.contains("digit"), "digits lost in a large number are told: {notes}");
    assert!(notes.contains("B2") && notes.contains("rumus tanpa hasil"), "a formula without a value is told: {notes}");
    assert!(notes.contains("C2") && notes.contains("galat"), "and one that failed: {notes}");
    Ok(())
}

#[test]
fn a_cell_address_no_workbook_has_stops_nothing() -> Outcome {
    for row in [
        "<row r=\"1\"><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>",
        "<row r=\"99999999999999\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
        "<row r=\"1\"><c><v>1e400</v></c><c><v>NaN</v></c></row>",
    ] {
        let _ = sheets(&by_hand(row)?);
    }
    Ok(())
}

#[test]
fn merged_ranges_are_filled_and_marked() -> Outcome {
    let mut book = Workbook::new();
    let format = Format::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 1, 0, "No", &format)?.merge_range(0, 1, 0, 2, "Bentuk", &format)?;
    sheet.write_string(1, 1, "Soft")?.write_string(1, 2, "Hard")?;
    sheet.write_number(2, 0, 1)?.write_number(3, 0, 2)?.merge_range(2, 1, 3, 1, "ya", &format)?;
    let sheets = sheets(&book.save_to_buffer()?)?;
    let sheet = sheets.first().ok_or("no sheet")?;
    let cell = |row: usize, column: usize| {
        sheet.baris.get(row).and_then(|baris| baris.sel.get(column)).map(|sel| (sel.teks.clone(), sel.gabungan))
    };
    assert_eq!(cell(0, 2), Some(("Bentuk".to_owned(), true)), "a heading stands over all columns it spans");
    assert_eq!(cell(1, 0), Some(("No".to_owned(), true)), "and over both rows");
    assert_eq!(cell(3, 1), Some(("ya".to_owned(), true)), "a fact merged over rows holds for each");
    assert_eq!(cell(2, 1), Some(("ya".to_owned(), false)), "and stands in the first");
    Ok(())
}

#[test]
fn hidden_sheets_are_read_and_told() -> Outcome {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Berkala")?.write_string(0, 0, "a")?.write_string(0, 1, "b")?;
    book.add_worksheet().set_name("Lama")?.set_hidden(true).write_string(0, 0, "c")?.write_string(0, 1, "d")?;
    let sheets = sheets(&book.save_to_buffer()?)?;
    let names: Vec<&str> = sheets.iter().map(|one| one.nama.as_str()).collect();
    assert_eq!(names, ["Berkala", "Lama"], "nothing of the file is passed over");
    let told = sheets.get(1).is_some_and(|one| one.catatan.iter().any(|note| note.contains("tersembunyi")));
    assert!(told, "who imports must know that a sheet nobody sees came in too");
    Ok(())
}

#[test]
fn a_million_styled_empty_rows_do_not_hide_the_few_that_say_something() -> Outcome {
    let mut book = Workbook::new();
    let shade = Format::new().set_background_color(0x00FF_FF00);
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "No")?.write_string(0, 1, "Judul")?;
    sheet.write_number(1, 0, 1)?.write_string(1, 1, "Renstra")?;
    for row in 2..1_048_575 {
        sheet.write_blank(row, 0, &shade)?;
    }
    sheet.write_string(1_048_575, 1, "Ujung")?;
    let sheets = sheets(&book.save_to_buffer()?)?;
    let numbers: Vec<u32> = sheets.iter().flat_map(|one| &one.baris).map(|baris| baris.nomor).collect();
    assert_eq!(numbers, [1, 2, 1_048_576], "empty cells are no rows");
    Ok(())
}
