//! Roman numerals, for the month in a letter's number.

use thiserror::Error;

const NUMERALS: [(u16, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// Why a text or number has no Roman form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RomawiError {
    /// 0 or more than 3999.
    #[error("Angka Romawi hanya untuk 1 sampai 3999; tulis bilangan di antaranya.")]
    Range,
    /// Not written by the rule.
    #[error("Angka Romawi tidak terbaca; tulis misalnya XI untuk 11.")]
    Shape,
}

/// `n` in Roman numerals, from 1 to 3999.
pub fn write(n: u16) -> Result<String, RomawiError> {
    if !(1..=3999).contains(&n) {
        return Err(RomawiError::Range);
    }
    let (mut rest, mut text) = (n, String::new());
    for (value, numeral) in NUMERALS {
        while rest >= value {
            text.push_str(numeral);
            rest -= value;
        }
    }
    Ok(text)
}

/// The number in `text`, capital or small letters; `IIII` and other forms that [`write()`] does not make are refused.
pub fn parse(text: &str) -> Result<u16, RomawiError> {
    let text = text.trim().to_ascii_uppercase();
    let (mut rest, mut n) = (text.as_str(), 0_u16);
    for (value, numeral) in NUMERALS {
        while let Some(after) = rest.strip_prefix(numeral) {
            n = n.checked_add(value).ok_or(RomawiError::Range)?;
            rest = after;
        }
    }
    if rest.is_empty() && write(n)? == text { Ok(n) } else { Err(RomawiError::Shape) }
}
