//! Free text: names, addresses, the wording of a request. Cleaned of what cannot be seen, never cut, never judged by
//! how a name should look.
//!
//! Markup, formulas and SQL are text like any other; whoever draws or exports them keeps them harmless. Removed are
//! control, bidirectional and zero-width characters, because two records that look alike must be alike.

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

/// Longest name of a person, body or office, in characters.
pub const MAX_NAME: usize = 200;

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TeksError {
    /// Nothing that can be seen.
    #[error("Isian ini belum diisi; tulis isinya.")]
    Blank,
    /// Longer than its field.
    #[error("Tulisan terlalu panjang ({len} huruf); ringkas sampai {max} huruf.")]
    TooLong {
        /// Characters after cleaning.
        len: usize,
        /// Most the field takes.
        max: usize,
    },
    /// A name without a single letter.
    #[error("Nama harus memuat huruf; tulis nama seperti pada tanda pengenal.")]
    NoLetter,
}

/// `text` on one line, cleaned: NFC, line breaks and tabs become a space, nothing blank around it. At most `max`
/// characters; blank text is an empty `Ok`.
pub fn single_line(text: &str, max: usize) -> Result<String, TeksError> {
    bounded(clean(text, ' '), max)
}

/// `text` with its lines, cleaned: NFC, line breaks of every system become `\n`, tabs a space, nothing blank around the
/// whole nor at the end of a line. At most `max` characters; blank text is an empty `Ok`.
pub fn multi_line(text: &str, max: usize) -> Result<String, TeksError> {
    let lines: Vec<String> = clean(text, '\n').split('\n').map(|line| line.trim_end().to_owned()).collect();
    bounded(lines.join("\n"), max)
}

/// A text that must say something: an empty result of [`single_line`] or [`multi_line`] is refused.
pub fn required(text: String) -> Result<String, TeksError> {
    if text.is_empty() { Err(TeksError::Blank) } else { Ok(text) }
}

/// The name of a person, body or office: one word is enough, titles and any script are welcome, at most [`MAX_NAME`]
/// characters.
pub fn name(text: &str) -> Result<String, TeksError> {
    let name = required(single_line(text, MAX_NAME)?)?;
    if name.chars().any(char::is_alphabetic) { Ok(name) } else { Err(TeksError::NoLetter) }
}

/// Whether cleaning takes signs out of `text` that nobody sees: control, bidirectional and zero-width characters.
pub fn has_invisible(text: &str) -> bool {
    text.chars().any(|c| !c.is_whitespace() && (c.is_control() || is_invisible(c)))
}

/// Whether nothing in `text` can be seen.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.is_control() || is_invisible(c))
}

fn bounded(text: String, max: usize) -> Result<String, TeksError> {
    let len = text.chars().count();
    if len > max { Err(TeksError::TooLong { len, max }) } else { Ok(text) }
}

/// Removes what cannot be seen, then composes: a mark kept apart by an invisible character joins its letter.
fn clean(text: &str, line_break: char) -> String {
    let text = text.replace("\r\n", "\n");
    let seen = text.chars().filter_map(|c| match c {
        '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(line_break),
        _ if c == '\t' || c.is_whitespace() => Some(' '),
        _ if c.is_control() || is_invisible(c) => None,
        _ => Some(c),
    });
    seen.nfc().collect::<String>().trim().to_owned()
}

/// Zero-width, bidirectional and other format characters that leave no mark on paper.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{FEFF}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}')
}
