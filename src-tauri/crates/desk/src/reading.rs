//! Reading what came over the boundary as the type a call takes. Every part that has no place in it, or is of another
//! type, is named at once; whether the values may stand is the domain's to say.

use domain::fault::{FieldFault, Rule};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use crate::Fault;

/// Faults of shape told at once; an input with more of them is none of ours.
const MOST_FAULTS: usize = 20;

/// Reads `input` as `T`.
///
/// # Errors
/// All parts that do not fit, at once.
pub fn read<T: DeserializeOwned>(input: Value) -> Result<T, Fault> {
    match read_leniently(input) {
        (Some(read), faults) if faults.is_empty() => Ok(read),
        (_, faults) => Err(faults.into()),
    }
}

/// Reads `input` as `T` without the parts that do not fit, so that the rest can be looked at too; an empty text stands in
/// for a missing one. Gives no value when that does not help.
pub fn read_leniently<T: DeserializeOwned>(mut input: Value) -> (Option<T>, Vec<FieldFault>) {
    // A list would be read by position, and the order of columns must not decide which field is which.
    if !input.is_object() {
        let rule = Rule::Format("Masukan harus berupa objek dengan nama setiap isian.".to_owned());
        return (None, vec![FieldFault::new("masukan", &rule)]);
    }
    let mut faults: Vec<FieldFault> = Vec::new();
    // Each fault costs a try, and one more where an empty text is put in the place of what was taken out.
    for _ in 0..=2 * MOST_FAULTS {
        let error = match serde_path_to_error::deserialize::<_, T>(&input) {
            Ok(read) => return (Some(read), faults),
            Err(error) => error,
        };
        let said = error.inner().to_string();
        let missing = said.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
        let fault = FieldFault::new(field(error.path(), missing), &rule(&said));
        if faults.iter().all(|earlier| earlier.field != fault.field) {
            faults.push(fault);
        }
        let mended = match missing {
            Some(name) => put_text(&mut input, error.path(), name),
            None => take_out(&mut input, error.path()),
        };
        if !mended || faults.len() == MOST_FAULTS {
            break;
        }
    }
    (None, faults)
}

/// `butir.0.rincian`, as every fault names its field.
fn field(path: &Path, missing: Option<&str>) -> String {
    let parts = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { .. } | Segment::Unknown => None,
    });
    let field = parts.chain(missing.map(str::to_owned)).collect::<Vec<_>>().join(".");
    if field.is_empty() { "masukan".to_owned() } else { field }
}

/// serde says what is wrong in English only; the beginning of its sentence tells the kinds apart.
fn rule(said: &str) -> Rule {
    if said.starts_with("unknown field") {
        Rule::Other("Isian ini tidak dikenal. Periksa ejaannya, atau hapus.")
    } else if let Some((_, choices)) =
        said.strip_prefix("unknown variant").and_then(|rest| rest.split_once("expected "))
    {
        Rule::Choice(choices.trim_start_matches("one of ").replace('`', "").replace(" or ", ", "))
    } else if said.starts_with("missing field") {
        Rule::Other("Isian ini harus ada.")
    } else {
        Rule::Other("Isian ini tidak berbentuk seperti seharusnya; periksa jenis dan penulisannya.")
    }
}

/// Takes the part at `path` out of `input`; false when there is no such part.
fn take_out(input: &mut Value, path: &Path) -> bool {
    let segments: Vec<&Segment> = path.iter().collect();
    let Some((last, way)) = segments.split_last() else { return false };
    match (last, part(input, way)) {
        (Segment::Map { key }, Some(Value::Object(map))) => map.remove(key).is_some(),
        // A place stays a place, or the faults after it would be named by the wrong one.
        (Segment::Seq { index }, Some(Value::Array(list))) => match list.get_mut(*index) {
            Some(item) => {
                *item = Value::Object(serde_json::Map::new());
                true
            }
            None => false,
        },
        (Segment::Map { .. } | Segment::Seq { .. } | Segment::Enum { .. } | Segment::Unknown, _) => false,
    }
}

/// Puts an empty text under `name` into the object at `path`; false when there is none, or the name is there already.
fn put_text(input: &mut Value, path: &Path, name: &str) -> bool {
    let segments: Vec<&Segment> = path.iter().collect();
    match part(input, &segments) {
        Some(Value::Object(map)) => map.insert(name.to_owned(), Value::String(String::new())).is_none(),
        Some(_) | None => false,
    }
}

fn part<'v>(input: &'v mut Value, way: &[&Segment]) -> Option<&'v mut Value> {
    way.iter().try_fold(input, |here, segment| match (segment, here) {
        (Segment::Map { key }, Value::Object(map)) => map.get_mut(key),
        (Segment::Seq { index }, Value::Array(list)) => list.get_mut(*index),
        (Segment::Map { .. } | Segment::Seq { .. } | Segment::Enum { .. } | Segment::Unknown, _) => None,
    })
}
