//! Dates: `22 November 2026` on paper, day-month-year in every form. Never month first, never a two-digit year.

use chrono::{Datelike, NaiveDate, Weekday};
use thiserror::Error;

use super::angka;

/// First year read.
pub const FIRST_YEAR: i32 = 1900;
/// Last year read.
pub const LAST_YEAR: i32 = 2100;

const MONTHS: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];

/// Other spellings read, never written: official short forms, common ones, and the old spelling.
const OTHER_MONTHS: [(&str, u32); 19] = [
    ("jan", 1),
    ("feb", 2),
    ("peb", 2),
    ("pebruari", 2),
    ("mar", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("agu", 8),
    ("ags", 8),
    ("agt", 8),
    ("agust", 8),
    ("sep", 9),
    ("sept", 9),
    ("okt", 10),
    ("nov", 11),
    ("nop", 11),
    ("nopember", 11),
    ("des", 12),
];

/// Why a text is no date.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TanggalError {
    /// Nothing typed.
    #[error("Tanggal belum diisi; tulis misalnya 22-11-2026.")]
    Blank,
    /// Digits of another script.
    #[error("Tanggal memakai angka yang bukan 0–9 biasa; ketik ulang dengan papan tik.")]
    ForeignDigit,
    /// The bare number a spreadsheet keeps a date as.
    #[error(
        "“{0}” adalah nomor tanggal lembar kerja, bukan tanggal; ubah selnya menjadi tanggal, misalnya 22-11-2026."
    )]
    Serial(String),
    /// Not a date at all.
    #[error("Tanggal tidak terbaca; tulis hari-bulan-tahun, misalnya 22-11-2026 atau 22 November 2026.")]
    Shape,
    /// A month's name that is not Indonesian or not known.
    #[error("Nama bulan “{0}” tidak dikenal; tulis lengkap, misalnya Maret.")]
    MonthName(String),
    /// A day's name that is not known.
    #[error("Nama hari “{0}” tidak dikenal; tulis misalnya Senin, atau hilangkan nama harinya.")]
    DayName(String),
    /// `26` for 2026, or any year not of four digits.
    #[error("Tahun “{0}” harus empat angka; tulis misalnya 2026.")]
    ShortYear(String),
    /// A year no record of an office has.
    #[error("Tahun {0} tidak wajar; periksa penulisan tahunnya.")]
    Year(i32),
    /// A month above 12, as when the month was written first.
    #[error("Bulan {0} tidak ada; tulis hari lebih dahulu, lalu bulan, lalu tahun.")]
    Month(u32),
    /// A day the month does not have.
    #[error("Tanggal {day} {month} {year} tidak ada; periksa tanggalnya.", month = month_name(*.month))]
    Day {
        /// The day typed.
        day: u32,
        /// The month, 1–12.
        month: u32,
        /// The year.
        year: i32,
    },
    /// The day's name and the date disagree.
    #[error("{date} adalah hari {actual}, bukan {typed}; periksa hari dan tanggalnya.", date = long(*.date), actual = day_name(.date.weekday()), typed = day_name(*.typed))]
    OtherDay {
        /// The date typed.
        date: NaiveDate,
        /// The day's name typed.
        typed: Weekday,
    },
}

/// The date in `text`: `22-11-2026`, `22/11/2026`, `22.11.2026`, `22 November 2026`, `22 Nov 2026`, `22 Nopember 2026`,
/// any of them after a day's name, and `2026-11-22`.
pub fn parse(text: &str) -> Result<NaiveDate, TanggalError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(TanggalError::Blank);
    }
    if angka::has_foreign_digit(text) {
        return Err(TanggalError::ForeignDigit);
    }
    if is_digits(text) {
        let serial = (4..=6).contains(&text.len());
        return Err(if serial { TanggalError::Serial(text.to_owned()) } else { TanggalError::Shape });
    }
    let (typed, rest) = split_day_name(text)?;
    let date = read(rest)?;
    match typed {
        Some(typed) if typed != date.weekday() => Err(TanggalError::OtherDay { date, typed }),
        _ => Ok(date),
    }
}

/// `22 November 2026`.
pub fn long(tanggal: NaiveDate) -> String {
    format!("{} {} {}", tanggal.day(), month_name(tanggal.month()), tanggal.year())
}

/// `Minggu, 22 November 2026`.
pub fn with_day(tanggal: NaiveDate) -> String {
    format!("{}, {}", day_name(tanggal.weekday()), long(tanggal))
}

/// `22 Nov 2026`.
pub fn medium(tanggal: NaiveDate) -> String {
    let month: String = month_name(tanggal.month()).chars().take(3).collect();
    format!("{} {month} {}", tanggal.day(), tanggal.year())
}

/// `22-11-2026`, as forms have it.
pub fn form(tanggal: NaiveDate) -> String {
    format!("{:02}-{:02}-{:04}", tanggal.day(), tanggal.month(), tanggal.year())
}

/// Name of a day.
pub fn day_name(hari: Weekday) -> &'static str {
    match hari {
        Weekday::Mon => "Senin",
        Weekday::Tue => "Selasa",
        Weekday::Wed => "Rabu",
        Weekday::Thu => "Kamis",
        Weekday::Fri => "Jumat",
        Weekday::Sat => "Sabtu",
        Weekday::Sun => "Minggu",
    }
}

/// Name of month 1–12; empty for any other number.
pub fn month_name(month: u32) -> &'static str {
    let index = month.checked_sub(1).and_then(|index| usize::try_from(index).ok());
    index.and_then(|index| MONTHS.get(index)).copied().unwrap_or_default()
}

/// Takes a leading day's name off: `Senin, 2 Maret 2026`.
fn split_day_name(text: &str) -> Result<(Option<Weekday>, &str), TanggalError> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return Ok((None, text));
    }
    let (name, rest) = text.split_once([',', ' ']).ok_or(TanggalError::Shape)?;
    let rest = rest.trim_start_matches([',', ' ']);
    if !rest.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(TanggalError::Shape);
    }
    let day = match name.to_lowercase().as_str() {
        "senin" | "sen" => Weekday::Mon,
        "selasa" | "sel" => Weekday::Tue,
        "rabu" | "rab" => Weekday::Wed,
        "kamis" | "kam" => Weekday::Thu,
        "jumat" | "jum'at" | "jum’at" | "jum" => Weekday::Fri,
        "sabtu" | "sab" => Weekday::Sat,
        "minggu" | "ahad" | "min" => Weekday::Sun,
        _ => return Err(TanggalError::DayName(name.to_owned())),
    };
    Ok((Some(day), rest))
}

fn read(text: &str) -> Result<NaiveDate, TanggalError> {
    if let Some([day, month, year]) = three(text.split_whitespace()) {
        let number = month_number(month)?;
        return build(day, number, year);
    }
    for mark in ['-', '/', '.'] {
        let Some([first, month, last]) = three(text.split(mark)) else {
            continue;
        };
        let month = if is_digits(month) && month.len() <= 2 {
            month.parse().map_err(|_| TanggalError::Shape)?
        } else if month.starts_with(|c: char| c.is_alphabetic()) {
            month_number(month)?
        } else {
            return Err(TanggalError::Shape);
        };
        let iso = mark == '-' && first.len() == 4 && last.len() == 2;
        return if iso { build(last, month, first) } else { build(first, month, last) };
    }
    Err(TanggalError::Shape)
}

/// Exactly three parts, none empty.
fn three<'a>(parts: impl Iterator<Item = &'a str>) -> Option<[&'a str; 3]> {
    let parts: [&str; 3] = parts.map(str::trim).collect::<Vec<_>>().try_into().ok()?;
    parts.iter().all(|part| !part.is_empty()).then_some(parts)
}

fn month_number(name: &str) -> Result<u32, TanggalError> {
    let lower = name.trim_end_matches('.').to_lowercase();
    let full = (1_u32..).zip(MONTHS).find(|(_, month)| month.to_lowercase() == lower).map(|(number, _)| number);
    let other = || OTHER_MONTHS.iter().find(|(other, _)| *other == lower).map(|(_, number)| *number);
    full.or_else(other).ok_or_else(|| TanggalError::MonthName(name.to_owned()))
}

fn build(day: &str, month: u32, year: &str) -> Result<NaiveDate, TanggalError> {
    if !is_digits(day) || day.len() > 2 || !is_digits(year) {
        return Err(TanggalError::Shape);
    }
    if year.len() != 4 {
        return Err(TanggalError::ShortYear(year.to_owned()));
    }
    let day = day.parse().map_err(|_| TanggalError::Shape)?;
    let year = year.parse().map_err(|_| TanggalError::Shape)?;
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Err(TanggalError::Year(year));
    }
    if !(1..=12).contains(&month) {
        return Err(TanggalError::Month(month));
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(TanggalError::Day { day, month, year })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}
