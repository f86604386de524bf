//! PDF: kept byte for byte, since a certified signature covers every byte. What scripts and actions it carries stay in it
//! and are run by nobody: the viewer draws pages and does nothing else.

use super::Cacat;

/// Readers look for the header this far in (ISO 32000-1, annex H).
const HEADER_WITHIN: usize = 1_024;
/// And for the end mark this far from the end; scanners pad.
const END_WITHIN: usize = 4_096;

/// Whether it begins as a PDF does.
pub(super) fn begins(bytes: &[u8]) -> bool {
    let head = bytes.get(..HEADER_WITHIN).unwrap_or(bytes);
    head.windows(7).any(|window| matches!(window, b"%PDF-1." | b"%PDF-2."))
}

/// Whether the file is there to its end.
pub(super) fn check(bytes: &[u8]) -> Result<(), Cacat> {
    let tail = bytes.get(bytes.len().saturating_sub(END_WITHIN)..).unwrap_or(bytes);
    let has = |mark: &[u8]| tail.windows(mark.len()).any(|window| window == mark);
    if has(b"startxref") && has(b"%%EOF") { Ok(()) } else { Err(Cacat::Rusak) }
}
