//! The file of cases to be registered: one JSON object or a list of them. What is no JSON is refused with line and column;
//! what is JSON but no such case is named field by field.

use std::path::Path;

use desk::reading::read_leniently;
use domain::fault::FieldFault;
use domain::permohonan::shape;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::error::Category;

use crate::berkas;
use crate::gagal::Gagal;

/// Largest file, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// Names the file in a refusal.
const FIELD: &str = "berkas";

/// What the file holds.
pub enum Masukan<T> {
    /// One case.
    Satu(Box<T>),
    /// A list.
    Larik(Vec<T>),
    /// Parts that have no place in a case, and the cases as far as they could be read, each with the beginning of
    /// its fields' names.
    Cacat {
        /// The cases.
        items: Vec<(String, T)>,
        /// What does not fit.
        faults: Vec<FieldFault>,
    },
}

/// One case of the file; a list in its place is none.
#[derive(Deserialize)]
#[serde(transparent, bound = "T: DeserializeOwned")]
struct Satu<T>(#[serde(deserialize_with = "shape::object")] T);

/// Reads `path`; `-` is stdin. `perkara` names a case in a refusal.
///
/// # Errors
/// Unreadable, too large, no UTF-8, no JSON, a name twice in one object.
pub fn read<T: DeserializeOwned>(path: &Path, perkara: &str) -> Result<Masukan<T>, Gagal> {
    let text = berkas::read_text(FIELD, path, MAX_BYTES)?;
    let list = text.trim_start().starts_with('[');
    let strict = if list {
        serde_json::from_str(&text)
            .map(|list: Vec<Satu<T>>| Masukan::Larik(list.into_iter().map(|Satu(one)| one).collect()))
    } else {
        serde_json::from_str(&text).map(|Satu(one)| Masukan::Satu(Box::new(one)))
    };
    let error = match strict {
        Ok(masukan) => return Ok(masukan),
        Err(error) => error,
    };
    match error.classify() {
        Category::Data => {}
        Category::Syntax | Category::Eof | Category::Io => return Err(not_json(&text, &error, perkara)),
    }
    let value: Value = serde_json::from_str(&text).map_err(|error| not_json(&text, &error, perkara))?;
    let (items, faults) = apart(value);
    if faults.is_empty() {
        // Each part fits by itself: one name stands twice, and which value was meant nobody knows.
        let (line, column) = (error.line(), error.column());
        let sentence = format!("Baris {line} kolom {column}: sebuah isian tertulis dua kali. Hapus salah satunya.");
        return Err(Gagal::field(FIELD, sentence));
    }
    Ok(Masukan::Cacat { items, faults })
}

/// Every case as far as it can be read, and every part that does not fit.
fn apart<T: DeserializeOwned>(value: Value) -> (Vec<(String, T)>, Vec<FieldFault>) {
    let parts = match value {
        Value::Array(list) => list.into_iter().enumerate().map(|(at, item)| (format!("{at}."), item)).collect(),
        one => vec![(String::new(), one)],
    };
    let (mut items, mut faults) = (Vec::new(), Vec::new());
    for (prefix, part) in parts {
        let (item, found) = read_leniently::<Satu<T>>(part);
        faults.extend(found.into_iter().map(|fault| FieldFault { field: format!("{prefix}{}", fault.field), ..fault }));
        items.extend(item.map(|Satu(item)| (prefix, item)));
    }
    (items, faults)
}

/// Adds a fault of the case under `prefix` to those of shape, unless it lies inside a part already named.
pub fn add(faults: &mut Vec<FieldFault>, prefix: &str, fault: FieldFault) {
    let field = format!("{prefix}{}", fault.field);
    let inside = |earlier: &FieldFault| {
        field.strip_prefix(&earlier.field).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    if !faults.iter().any(inside) {
        faults.push(FieldFault { field, ..fault });
    }
}

fn not_json(text: &str, error: &serde_json::Error, perkara: &str) -> Gagal {
    if text.trim().is_empty() {
        return Gagal::field(FIELD, format!("Berkas kosong. Isi dengan satu {perkara} atau daftar {perkara}."));
    }
    Gagal::field(
        FIELD,
        format!(
            "Berkas bukan JSON yang benar: bacaan berhenti pada baris {} kolom {}. Periksa tanda kutip, koma, dan kurung di sekitarnya.",
            error.line(),
            error.column()
        ),
    )
}
