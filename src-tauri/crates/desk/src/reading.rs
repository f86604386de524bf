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

/// Reads `input` as `T` without the parts that do not fit, so that the rest can be looked at too. Gives no value when
/// something is missing that nothing can stand in for.
pub fn read_leniently<T: DeserializeOwned>(mut input: Value) -> (Option<T>, Vec<FieldFault>) {
    let mut faults: Vec<FieldFault> = Vec::new();
    loop {
        let error = match serde_path_to_error::deserialize::<_, T>(&input) {
            Ok(read) => return (Some(read), faults),
            Err(error) => error,
        };
        let said = error.inner().to_string();
        let fault = FieldFault::new(field(error.path(), &said), &rule(&said));
        let again = faults.iter().any(|earlier| earlier.field == fault.field);
        faults.push(fault);
        if again || faults.len() == MOST_FAULTS || !take_out(&mut input, error.path()) {
            return (None, faults);
        }
    }
}

/// `butir.0.rincian`, as every fault names its field.
fn field(path: &Path, said: &str) -> String {
    let missing = said.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
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
    } else if said.starts_with("missing field") {
        Rule::Other("Isian ini harus ada.")
    } else {
        Rule::Other("Isian ini tidak berbentuk seperti seharusnya; periksa jenis dan penulisannya.")
    }
}

/// Takes the part at `path` out of `input`; false when there is no such part.
fn take_out(input: &mut Value, path: &Path) -> bool {
    let mut here = input;
    let mut segments = path.iter().peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        here = match (segment, here) {
            (Segment::Map { key }, Value::Object(map)) if last => return map.remove(key).is_some(),
            (Segment::Map { key }, Value::Object(map)) => match map.get_mut(key) {
                Some(part) => part,
                None => return false,
            },
            (Segment::Seq { index }, Value::Array(list)) => match list.get_mut(*index) {
                // A place stays a place, or the faults after it would be named by the wrong one.
                Some(part) if last => {
                    *part = Value::Object(serde_json::Map::new());
                    return true;
                }
                Some(part) => part,
                None => return false,
            },
            (Segment::Map { .. } | Segment::Seq { .. } | Segment::Enum { .. } | Segment::Unknown, _) => return false,
        };
    }
    false
}
