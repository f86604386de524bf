//! Reading what was typed: cleaned, or added to the faults with the field it stands in.

use chrono::NaiveDate;

use super::{Denied, FieldFault, Rule};
use crate::format::teks::TeksError;
use crate::format::{tanggal, teks};

/// Cleans a line of text in place; too long, not of its form, or blank where `required` says why it is needed, it is
/// added to `faults`.
pub(crate) fn clean_line(
    faults: &mut Vec<FieldFault>,
    field: &str,
    text: &mut String,
    limit: usize,
    required: Option<&'static str>,
) {
    let cleaned = teks::single_line(text, limit);
    put(faults, field, text, cleaned, required);
}

/// Cleans a text of several lines in place, as [`clean_line`].
pub(crate) fn clean_lines(
    faults: &mut Vec<FieldFault>,
    field: &str,
    text: &mut String,
    limit: usize,
    required: Option<&'static str>,
) {
    let cleaned = teks::multi_line(text, limit);
    put(faults, field, text, cleaned, required);
}

fn put(
    faults: &mut Vec<FieldFault>,
    field: &str,
    text: &mut String,
    cleaned: Result<String, TeksError>,
    required: Option<&'static str>,
) {
    match cleaned {
        Ok(clean) => *text = clean,
        Err(error) => faults.push(FieldFault::new(field, &Rule::Format(error.to_string()))),
    }
    if let (true, Some(sentence)) = (teks::is_blank(text), required) {
        faults.push(FieldFault::new(field, &Rule::Required(sentence)));
    }
}

/// A cleaned line, with its fault in `faults`.
pub(crate) fn line(
    faults: &mut Vec<FieldFault>,
    field: &str,
    text: &str,
    limit: usize,
    required: Option<&'static str>,
) -> String {
    let mut text = text.to_owned();
    clean_line(faults, field, &mut text, limit, required);
    text
}

/// A cleaned text of several lines, with its fault in `faults`.
pub(crate) fn text(
    faults: &mut Vec<FieldFault>,
    field: &str,
    text: &str,
    limit: usize,
    required: Option<&'static str>,
) -> String {
    let mut text = text.to_owned();
    clean_lines(faults, field, &mut text, limit, required);
    text
}

/// A remark that may be empty.
pub(crate) fn optional_text(field: &str, typed: &str) -> Result<String, Denied> {
    one(|faults| text(faults, field, typed, 1_000, None))
}

/// A text that must say something; `sentence` says why.
pub(crate) fn required_text(field: &str, typed: &str, sentence: &'static str) -> Result<String, Denied> {
    one(|faults| text(faults, field, typed, 1_000, Some(sentence)))
}

/// A list of texts, at most fifty, with its faults in `faults`; blank ones are left out.
pub(crate) fn text_list(faults: &mut Vec<FieldFault>, field: &str, typed: &[String], limit: usize) -> Vec<String> {
    const MOST: usize = 50;
    if typed.len() > MOST {
        faults.push(FieldFault::new(field, &Rule::TooMany(MOST)));
        return Vec::new();
    }
    let each = typed.iter().enumerate();
    let cleaned = each.map(|(index, typed)| text(faults, &format!("{field}.{index}"), typed, limit, None));
    cleaned.filter(|text| !text.is_empty()).collect()
}

fn one<T>(read: impl FnOnce(&mut Vec<FieldFault>) -> T) -> Result<T, Denied> {
    let mut faults = Vec::new();
    let value = read(&mut faults);
    if faults.is_empty() { Ok(value) } else { Err(Denied::Invalid(faults)) }
}

/// A day on which something happened: not before `earliest`, not after `today`.
pub(crate) fn past_day(field: &str, day: NaiveDate, earliest: NaiveDate, today: NaiveDate) -> Option<FieldFault> {
    if day > today {
        const NOT_YET: &str = "Tanggal ini belum terjadi. Isi tanggal kejadiannya, paling akhir hari ini.";
        return Some(FieldFault::new(field, &Rule::Other(NOT_YET)));
    }
    (day < earliest).then(|| {
        let sentence =
            format!("Tanggal ini mendahului langkah sebelumnya, {}. Periksa kembali.", tanggal::long(earliest));
        FieldFault::new(field, &Rule::Format(sentence))
    })
}
