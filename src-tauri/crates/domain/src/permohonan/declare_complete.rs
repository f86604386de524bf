//! Declaring a request complete (Perki 1/2021 art. 31(2)): within 3 working days from the register. The Perki's clock to
//! the answer starts here; the clock of UU 14/2008 has been running since receipt.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::batas::answer_from;
use super::melangkah::Langkah;
use super::{HARI_PERIKSA, Keadaan, Permohonan};
use crate::fault::{Denied, optional_text};
use crate::kalender::{Kalender, TenggatError};

/// Most days in a row the search for the last missed check goes back; no three working days are further apart.
const MOST_DAYS: u64 = 366;

/// The last day of entry whose completeness check is over on `today`: whatever was written into the register on it or
/// before, and still stands there unchecked, counts as complete. None when there is no such day within a year.
///
/// # Errors
/// [`TenggatError`] when the calendar cannot count that far.
pub fn last_missed_check(today: NaiveDate, kalender: &Kalender) -> Result<Option<NaiveDate>, TenggatError> {
    for back in 1..=MOST_DAYS {
        let Some(day) = today.checked_sub_days(Days::new(back)) else { break };
        if kalender.count(day, HARI_PERIKSA)?.jatuh_tempo < today {
            return Ok(Some(day));
        }
    }
    Ok(None)
}

/// Declare complete.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts")]
pub struct NyatakanLengkap {
    /// Remark, or empty.
    pub catatan: String,
}

/// Declared complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DinyatakanLengkap {
    /// The day it counts as complete from.
    pub sejak: NaiveDate,
    /// Nobody checked in time, so that it counts as complete at the end of the third day.
    pub dianggap: bool,
    /// Remark, or empty.
    pub catatan: String,
    /// Answer due by the Perki's clock: 10 working days from here (art. 31(3)).
    pub perki: NaiveDate,
}

impl Permohonan {
    /// Declares the request complete; also when the applicant's repair is waited for, if the desk goes on without it.
    ///
    /// # Errors
    /// A state in which completeness is no question any more.
    pub fn declare_complete(
        &self,
        input: &NyatakanLengkap,
        today: NaiveDate,
        kalender: &Kalender,
    ) -> Result<Langkah, Denied> {
        self.must_be(&[Keadaan::Terdaftar, Keadaan::TidakLengkap])?;
        let catatan = optional_text("catatan", &input.catatan)?;
        Ok(Langkah::DinyatakanLengkap(DinyatakanLengkap {
            sejak: today,
            dianggap: false,
            catatan,
            perki: answer_from(today, false, kalender)?.jatuh_tempo,
        }))
    }

    /// The step that stands for a check nobody made: once the third working day is over the request counts as complete.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn deemed_complete(&self, today: NaiveDate, kalender: &Kalender) -> Result<Option<Langkah>, TenggatError> {
        let sejak = kalender.count(self.dicatat.date_naive(), HARI_PERIKSA)?.jatuh_tempo;
        if self.keadaan != Keadaan::Terdaftar || today <= sejak {
            return Ok(None);
        }
        let perki = answer_from(sejak, true, kalender)?.jatuh_tempo;
        let event = DinyatakanLengkap { sejak, dianggap: true, catatan: String::new(), perki };
        Ok(Some(Langkah::DinyatakanLengkap(event)))
    }

    pub(super) fn apply_complete(&mut self, event: &DinyatakanLengkap) -> bool {
        if !matches!(self.keadaan, Keadaan::Terdaftar | Keadaan::TidakLengkap) {
            return false;
        }
        self.keadaan = Keadaan::Diproses;
        self.kelengkapan.lengkap = Some(event.sejak);
        self.kelengkapan.dianggap = event.dianggap;
        self.set_deadlines(|batas| {
            batas.perki = Some(event.perki);
            batas.perbaikan = None;
        });
        true
    }
}
