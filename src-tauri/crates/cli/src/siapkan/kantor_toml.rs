//! `kantor.toml` read into the office's profile; whatever does not belong there is named with its line.

use std::path::Path;

use desk::Fault;
use desk::kantor::wire::BerkasKantor;
use desk::reading::read_leniently;
use domain::fault::FieldFault;
use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::berkas;
use crate::gagal::Gagal;

/// Largest file, in bytes.
const MAX_BYTES: u64 = 1_000_000;

/// The file as far as it could be read, and what could not.
pub struct KantorToml {
    /// The profile; a text that is missing is empty, so that the desk names it among all others.
    pub kantor: BerkasKantor,
    /// Unknown keys and values of a wrong type, each with its line.
    pub faults: Vec<FieldFault>,
}

/// Reads the file.
///
/// # Errors
/// A file that is no TOML at all, with the line where reading stopped.
pub fn read(path: &Path) -> Result<KantorToml, Gagal> {
    let text = berkas::read_text("kantor", path, MAX_BYTES)?;
    let not_toml = |error: toml::de::Error| {
        let line = error.span().map_or(1, |span| line_of(&text, span.start));
        Gagal::field(
            "kantor",
            format!("Baris {line} tidak terbaca sebagai TOML. Periksa tanda kutip dan tanda sama dengan."),
        )
    };
    let table = DeTable::parse(&text).map_err(not_toml)?;
    let value: Value = toml::from_str(&text).map_err(not_toml)?;
    let (kantor, faults) = read_leniently::<BerkasKantor>(complete(value));
    let faults: Vec<FieldFault> = faults
        .into_iter()
        .map(plainly)
        .map(|fault| match line(&table, &fault.field, &text) {
            Some(line) => FieldFault { message: format!("Baris {line}: {}", fault.message), ..fault },
            None => fault,
        })
        .collect();
    match kantor {
        Some(kantor) => Ok(KantorToml { kantor, faults }),
        None => Err(Fault::from(faults).into()),
    }
}

/// Puts an empty text where a required one is missing or is no text's place.
fn complete(mut value: Value) -> Value {
    if let Value::Object(kantor) = &mut value {
        fill(kantor, &["badan_publik", "unit"]);
        let admin = kantor.entry("admin").or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(admin) = admin {
            fill(admin, &["nama", "masuk"]);
        }
    }
    value
}

fn fill(table: &mut Map<String, Value>, keys: &[&str]) {
    for key in keys {
        table.entry(*key).or_insert_with(|| Value::String(String::new()));
    }
}

/// A switch of the office with its choices, whatever was written in its place.
fn plainly(fault: FieldFault) -> FieldFault {
    let sentence = match fault.field.as_str() {
        "pekan" => "Pekan: 5 atau 6 hari kerja.",
        "zona" => "Zona: \"WIB\", \"WITA\", atau \"WIT\".",
        "cuti_bersama" => "Cuti bersama: \"libur\" atau \"kerja\".",
        _ => return fault,
    };
    FieldFault { message: sentence.to_owned(), ..fault }
}

/// The line the key of `field` stands on.
fn line(table: &Spanned<DeTable<'_>>, field: &str, text: &str) -> Option<usize> {
    let mut here = table.get_ref();
    let mut found = None;
    for part in field.split('.') {
        let (key, value) = here.get_key_value(part)?;
        found = Some(key.span().start);
        match value.get_ref() {
            DeValue::Table(table) => here = table,
            _ => break,
        }
    }
    found.map(|start| line_of(text, start))
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
