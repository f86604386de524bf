//! One cell as text, as its reader would read it: whole numbers without a fraction, dates by their format, marks as √.

use calamine::{DataRef, ExcelDateTime};
use domain::format::tanggal;

/// A cell as text, and whether something of it cannot be known.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Teks {
    pub teks: String,
    pub catatan: Option<Kurang>,
}

/// What of a cell cannot be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kurang {
    /// A number so large that its digits are lost.
    Angka,
    /// A formula that came to an error.
    Galat,
}

/// The text of `value`, shown by `format` when it is a date.
pub(super) fn text(value: &DataRef<'_>, format: Option<&str>) -> Teks {
    let plain = |teks: String| Teks { teks, catatan: None };
    match value {
        DataRef::Empty => Teks::default(),
        DataRef::String(text) => plain(text.clone()),
        DataRef::SharedString(text) => plain((*text).to_owned()),
        DataRef::Bool(true) => plain("√".to_owned()),
        DataRef::Bool(false) => Teks::default(),
        DataRef::Int(number) => plain(number.to_string()),
        DataRef::Float(number) => float(*number),
        DataRef::DateTime(date) => plain(date_text(date, format)),
        DataRef::DateTimeIso(text) => plain(text.split('T').next().unwrap_or(text).to_owned()),
        DataRef::DurationIso(text) => plain(text.clone()),
        DataRef::Error(_) => Teks { teks: String::new(), catatan: Some(Kurang::Galat) },
    }
}

fn float(number: f64) -> Teks {
    // A spreadsheet keeps fifteen digits.
    let lost = number.abs() >= 1e15;
    let catatan = lost.then_some(Kurang::Angka);
    if number.fract() == 0.0 && number.abs() < 1e18 {
        return Teks { teks: format!("{number:.0}"), catatan };
    }
    if lost {
        return Teks { teks: format!("{number:E}"), catatan };
    }
    // What binary fractions add past the fifteenth digit was never typed.
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    Teks { teks: rounded.to_string().replace('.', ","), catatan }
}

fn date_text(date: &ExcelDateTime, format: Option<&str>) -> String {
    let value = date.as_f64();
    if date.is_duration() || !(0.0..2_958_466.0).contains(&value) {
        return float(value).teks;
    }
    let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
    if value < 1.0 {
        return format!("{hour:02}.{minute:02}");
    }
    let shows = parts(format.unwrap_or("yyyy-mm-dd"));
    match shows {
        Tampak { year: true, month: false, day: false } => year.to_string(),
        Tampak { year: true, month: true, day: false } => format!("{} {year}", tanggal::month_name(u32::from(month))),
        _ => format!("{year:04}-{month:02}-{day:02}"),
    }
}

/// What of a date its format shows.
struct Tampak {
    year: bool,
    month: bool,
    day: bool,
}

fn parts(format: &str) -> Tampak {
    let mut shows = Tampak { year: false, month: false, day: false };
    let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
    let mut timed = false;
    for c in format.split(';').next().unwrap_or_default().chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' | '_' | '*' => escaped = true,
            '"' => quoted = !quoted,
            '[' => bracketed = true,
            ']' => bracketed = false,
            _ if quoted || bracketed => {}
            'y' | 'Y' | 'e' | 'E' => shows.year = true,
            'h' | 'H' => timed = true,
            // Minutes stand behind hours.
            'm' | 'M' if !timed => shows.month = true,
            'd' | 'D' => shows.day = true,
            _ => {}
        }
    }
    shows
}
