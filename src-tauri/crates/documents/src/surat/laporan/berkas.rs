//! The parts of a DOCX file that the library writes without what an office needs: what the file is and in which language,
//! and that the headings of a table return on each page.

use std::io::Cursor;

use chrono::SecondsFormat;
use docx_rs::XMLDocx;

use super::susunan::Susunan;
use crate::DocumentError;

/// The mark the library puts into rows that must not be cut; here only headings of tables are such rows.
const JUDUL_TABEL: &str = "<w:cantSplit />";
/// The same mark, and that the row returns on each page.
const JUDUL_BERULANG: &str = "<w:cantSplit /><w:tblHeader />";
/// End of the letters every paragraph starts from.
const HURUF_BAWAAN: &str = "</w:rPr></w:rPrDefault>";
/// The same, in Indonesian.
const BAHASA: &str = "<w:lang w:val=\"id-ID\" w:eastAsia=\"id-ID\" w:bidi=\"ar-SA\" /></w:rPr></w:rPrDefault>";

/// The finished file.
pub(super) fn pack(mut parts: XMLDocx, report: &Susunan<'_>) -> Result<Vec<u8>, DocumentError> {
    parts.document = replaced(parts.document, JUDUL_TABEL, JUDUL_BERULANG)?;
    parts.styles = replaced(parts.styles, HURUF_BAWAAN, BAHASA)?;
    parts.doc_props.core = properties(report).into_bytes();
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(|error| DocumentError::Docx(error.to_string()))?;
    Ok(bytes.into_inner())
}

fn replaced(part: Vec<u8>, from: &str, to: &str) -> Result<Vec<u8>, DocumentError> {
    let text = String::from_utf8(part).map_err(|error| DocumentError::Docx(error.to_string()))?;
    Ok(text.replace(from, to).into_bytes())
}

/// Title, office, language and date; no person.
fn properties(report: &Susunan<'_>) -> String {
    let naskah = &report.kepala.naskah;
    let created = naskah.dicetak.to_utc().to_rfc3339_opts(SecondsFormat::Secs, true);
    let (title, office) = (escaped(&report.nama), escaped(&naskah.kop.penerbit()));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{title}</dc:title><dc:creator>{office}</dc:creator><dc:language>id-ID</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:modified></cp:coreProperties>"
    )
}

fn escaped(text: &str) -> String {
    let text: String = text.chars().filter(|letter| !letter.is_control()).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
