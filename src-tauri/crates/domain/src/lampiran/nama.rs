//! Names of attached files: whatever was sent gives a name that every system takes.

use super::TipeBerkas;
use crate::format::teks;

/// Longest name kept, in characters, its ending included.
pub const MAX_NAMA: usize = 120;
/// The same in bytes, so that every file system takes the name.
const MAX_BYTES: usize = 240;

/// The name under which a file of `tipe` is kept: without folders, without signs that nobody sees or that a file system
/// refuses, at most [`MAX_NAMA`] characters, with the ending of what it really is. Whatever was sent gives a name.
pub fn file_name(sent: &str, tipe: TipeBerkas) -> String {
    numbered(sent, 1, tipe)
}

/// The same for the n-th file of a name: `KTP.jpg`, `KTP 2.jpg`.
pub(super) fn numbered(sent: &str, n: usize, tipe: TipeBerkas) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let line = teks::single_line(last, usize::MAX).unwrap_or_default();
    let stem = match TipeBerkas::claimed_by(&line).and_then(|_| line.rsplit_once('.')) {
        Some((stem, _)) => stem,
        None => &line,
    };
    let legal: String = stem.chars().map(|c| if r#"<>:"|?*"#.contains(c) { '-' } else { c }).collect();
    let mut stem = legal.trim_matches(['.', ' ']).to_owned();
    if is_device(&stem) {
        stem.insert(0, '_');
    }
    let tail = if n > 1 { format!(" {n}.{}", tipe.ending()) } else { format!(".{}", tipe.ending()) };
    while stem.chars().count() + tail.chars().count() > MAX_NAMA || stem.len() + tail.len() > MAX_BYTES {
        stem.pop();
    }
    let stem = stem.trim_end_matches(['.', ' ']);
    format!("{}{tail}", if stem.is_empty() { "lampiran" } else { stem })
}

/// Whether Windows would take the name for a device, whatever ending it has.
fn is_device(stem: &str) -> bool {
    let name = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let with_digit = |prefix| {
        name.strip_prefix(prefix).is_some_and(|rest| {
            let mut signs = rest.chars();
            matches!((signs.next(), signs.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        })
    };
    matches!(name.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || with_digit("COM")
        || with_digit("LPT")
}
