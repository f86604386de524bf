//! Times of day, written with a full stop: `09.05 WIB`.

use chrono::{DateTime, FixedOffset, NaiveTime, Timelike};
use thiserror::Error;

use super::{Zona, angka, tanggal};

/// Why a text is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum JamError {
    /// Nothing typed.
    #[error("Jam belum diisi; tulis misalnya 09.05.")]
    Blank,
    /// Not hours and minutes.
    #[error("Jam tidak terbaca; tulis jam dan menit dengan titik, misalnya 09.05.")]
    Shape,
    /// 24.00 belongs to two days.
    #[error("Jam 24.00 tidak dipakai; tulis 00.00 pada tanggal berikutnya atau 23.59.")]
    Midnight,
    /// An hour or minute that no clock shows.
    #[error("Jam harus antara 00.00 dan 23.59; periksa jam dan menitnya.")]
    Range,
}

/// The time in `text`: `09.05`, `9.05`, `09:05`, `pukul 09.05`, with or without WIB, WITA, WIT after it (the zone is the
/// office's and not read here).
pub fn parse(text: &str) -> Result<NaiveTime, JamError> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Err(JamError::Blank);
    }
    let text = text.strip_prefix("pukul").or_else(|| text.strip_prefix("jam")).unwrap_or(&text);
    let zone = Zona::ALL.iter().find_map(|zona| text.strip_suffix(&zona.as_str().to_lowercase()));
    let (hour, minute) = zone.unwrap_or(text).trim().split_once(['.', ':']).ok_or(JamError::Shape)?;
    let is_number = |part: &str, lens: &[usize]| lens.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if angka::has_foreign_digit(text) || !is_number(hour, &[1, 2]) || !is_number(minute, &[2]) {
        return Err(JamError::Shape);
    }
    let hour = hour.parse().map_err(|_| JamError::Shape)?;
    let minute = minute.parse().map_err(|_| JamError::Shape)?;
    if (hour, minute) == (24, 0) {
        return Err(JamError::Midnight);
    }
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or(JamError::Range)
}

/// `09.05`.
pub fn show(jam: NaiveTime) -> String {
    format!("{:02}.{:02}", jam.hour(), jam.minute())
}

/// `22 November 2026 pukul 09.05 WIB`; an offset that is no zone of Indonesia is shown as itself, `+05:00`.
pub fn instant(at: DateTime<FixedOffset>) -> String {
    let zone = Zona::from_offset(*at.offset()).map_or_else(|| at.offset().to_string(), |zona| zona.to_string());
    format!("{} pukul {} {zone}", tanggal::long(at.date_naive()), show(at.time()))
}
