//! Digits that look like 0–9 but are others, and the marks people put between digits. Shared by the nouns made of
//! digits.

/// Whether `text` holds a digit other than ASCII 0–9, such as full-width or Arabic-Indic ones. They are refused, not
/// converted: the paper and the record must show the same characters.
pub(super) fn has_foreign_digit(text: &str) -> bool {
    text.chars().any(|c| c.is_numeric() && !c.is_ascii())
}

/// `text` without the spaces, full stops and hyphens that group its digits.
pub(super) fn ungrouped(text: &str) -> String {
    text.chars().filter(|c| !(c.is_whitespace() || matches!(c, '.' | '-' | '‐' | '‑' | '–'))).collect()
}

/// Digits in groups of three, a full stop between them: `1.500.000`.
pub(super) fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}
