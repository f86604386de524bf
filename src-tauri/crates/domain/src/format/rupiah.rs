//! Money in whole rupiah: written `Rp1.500`, read by the Indonesian rule (full stop groups, comma before sen).

use thiserror::Error;

use super::angka;

/// Largest amount read, in rupiah: below a thousand trillion.
pub const MAX: i64 = 999_999_999_999_999;

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RupiahError {
    /// Nothing typed.
    #[error("Jumlah rupiah belum diisi; tulis misalnya Rp1.500 atau 0.")]
    Blank,
    /// Digits of another script.
    #[error("Jumlah rupiah memakai angka yang bukan 0–9 biasa; ketik ulang dengan papan tik.")]
    ForeignDigit,
    /// Not an amount.
    #[error("Jumlah rupiah tidak terbaca; tulis angkanya saja, misalnya Rp1.500.")]
    Shape,
    /// Full stops that do not group by three.
    #[error("Titik dipakai tiap tiga angka; tulis misalnya 1.500 untuk seribu lima ratus.")]
    Grouping,
    /// Sen other than 00.
    #[error("Sen tidak dicatat; bulatkan ke rupiah, dan ingat koma memisahkan sen sedangkan ribuan memakai titik.")]
    Sen,
    /// Below zero.
    #[error("Jumlah rupiah tidak boleh kurang dari nol; tulis tanpa tanda minus.")]
    Negative,
    /// Above [`MAX`].
    #[error("Jumlah rupiah terlalu besar; periksa banyaknya angka.")]
    TooLarge,
}

/// `Rp1.500`; below zero `-Rp1.500`.
pub fn show(rupiah: i64) -> String {
    let sign = if rupiah < 0 { "-" } else { "" };
    format!("{sign}Rp{}", angka::thousands(rupiah.unsigned_abs()))
}

/// The amount in `text`: `Rp1.500`, `1500`, `Rp 1.500,00`, the old `Rp. 1.500,-`.
pub fn parse(text: &str) -> Result<i64, RupiahError> {
    if angka::has_foreign_digit(text) {
        return Err(RupiahError::ForeignDigit);
    }
    let text = text.trim();
    if text.is_empty() {
        return Err(RupiahError::Blank);
    }
    if text.starts_with(['-', '−']) {
        return Err(RupiahError::Negative);
    }
    let amount = match text.get(..2) {
        Some(unit) if unit.eq_ignore_ascii_case("rp") => {
            let after = text.get(2..).unwrap_or_default();
            after.strip_prefix('.').unwrap_or(after).trim_start()
        }
        _ => text,
    };
    if amount.starts_with(['-', '−']) {
        return Err(RupiahError::Negative);
    }
    let (whole, sen) = amount.split_once(',').unwrap_or((amount, "00"));
    if !is_number(sen) && !matches!(sen, "-" | "–") {
        return Err(RupiahError::Shape);
    }
    if sen.bytes().any(|b| matches!(b, b'1'..=b'9')) || (is_number(sen) && sen.len() != 2) {
        return Err(RupiahError::Sen);
    }
    let digits = whole_digits(whole)?;
    let rupiah = digits.parse::<i64>().map_err(|_| RupiahError::TooLarge)?;
    if rupiah > MAX { Err(RupiahError::TooLarge) } else { Ok(rupiah) }
}

fn whole_digits(whole: &str) -> Result<String, RupiahError> {
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or_default();
    if !is_number(first) {
        return Err(RupiahError::Shape);
    }
    let mut digits = first.to_owned();
    for group in groups {
        if !group.is_empty() && !is_number(group) {
            return Err(RupiahError::Shape);
        }
        if group.len() != 3 || first.len() > 3 || first.starts_with('0') {
            return Err(RupiahError::Grouping);
        }
        digits.push_str(group);
    }
    Ok(digits)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}
