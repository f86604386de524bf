//! Every figure counted a second time from the events of the journal as they stand there, by arithmetic of its own: no table of
//! the store, no fold and nothing of `domain::laporan`. What both ways say is held against each other.

mod angka;
mod jurnal;
mod perkara;
mod permohonan;
mod tahunan;

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde_json::{Value, json};
use tests::kantor::Meja;
use tests::tahun::jalani;
use tests::window::Outcome;

use jurnal::Jurnal;
use perkara::{Keberatan, Sengketa};
use permohonan::Permohonan;

/// The seed of the year that is walked.
const BENIH: u64 = 2026;

/// Everything that happened, as counted from the journal.
pub struct Kantor {
    permohonan: Vec<Permohonan>,
    keberatan: Vec<Keberatan>,
    sengketa: Vec<Sengketa>,
}

/// The days the office does not work beside Saturdays and Sundays.
pub struct Libur(BTreeSet<NaiveDate>);

impl Libur {
    /// As the office's calendar has them.
    fn of(meja: &Meja) -> Outcome<Self> {
        let mut all = BTreeSet::new();
        for year in 2026..=2027 {
            let calendar = meja.call("get_kalender", json!({ "tahun": year }))?;
            let days = calendar["tidak_kerja"].as_array().into_iter().flatten();
            all.extend(days.filter_map(|one| one["tanggal"].as_str()?.parse::<NaiveDate>().ok()));
        }
        Ok(Self(all))
    }

    fn works(&self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.0.contains(&day)
    }

    /// Working days after `from` up to `to`.
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> usize {
        from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| self.works(*day)).count()
    }

    /// The `n`th working day after `from`.
    pub fn after(&self, from: NaiveDate, n: usize) -> NaiveDate {
        let mut day = from;
        for _ in 0..n {
            day = day + Days::new(1);
            while !self.works(day) {
                day = day + Days::new(1);
            }
        }
        day
    }
}

/// A day of an event.
pub fn day(value: &Value) -> Option<NaiveDate> {
    value.as_str()?.get(..10)?.parse().ok()
}

#[test]
fn what_the_screen_and_the_report_say_is_what_the_journal_comes_to() -> Outcome {
    let (kantor, meja) = jalani(BENIH)?;
    let libur = Libur::of(&meja)?;
    let today = day(&meja.call("status", json!({}))?["sekarang"]).ok_or("today")?;
    let jurnal = Jurnal::read(&kantor)?;
    let counted = Kantor {
        permohonan: permohonan::all(&jurnal, &libur, today),
        keberatan: perkara::keberatan(&jurnal, &libur, today),
        sengketa: perkara::sengketa(&jurnal),
    };
    angka::prove(&meja, &counted)?;
    tahunan::prove(&meja, &counted)?;
    registers(&meja)
}

/// The registers of that year, masked, as somebody has read them.
fn registers(meja: &Meja) -> Outcome {
    for jenis in ["permohonan", "keberatan", "sengketa"] {
        let input = json!({
            "jenis": jenis, "dari": "2026-11-01", "sampai": "2027-12-31", "samarkan": true, "bentuk": "csv", "cetak": false
        });
        let text = String::from_utf8(meja.file("register", input)?.bytes)?;
        insta::assert_snapshot!(format!("register_{jenis}"), text.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
    }
    Ok(())
}
