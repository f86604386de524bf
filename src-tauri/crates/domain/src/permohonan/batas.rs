//! The clocks of a registered request: the answer within 10 working days of receipt (UU 14/2008 art. 22(7)), and the
//! one extension of 7 (art. 22(8)), which runs from the end of the tenth day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::kalender::{Kalender, Tenggat, TenggatError};

/// Working days to the written notice.
pub const HARI_JAWAB: u32 = 10;
/// Working days of the one extension.
pub const HARI_PERPANJANGAN: u32 = 7;

/// Both deadlines with every day counted or skipped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Batas {
    /// To the written notice: 10 working days from receipt.
    pub jawab: Tenggat,
    /// If extended: 17 working days from receipt.
    pub perpanjangan: Tenggat,
}

/// Both deadlines as they were printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BatasTercatat {
    /// To the written notice.
    pub jawab: NaiveDate,
    /// If extended.
    pub perpanjangan: NaiveDate,
    /// Whether a year was touched that is not decreed in full.
    pub sementara: bool,
}

impl Batas {
    /// Counts both from the day of receipt.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn count(received: NaiveDate, kalender: &Kalender) -> Result<Self, TenggatError> {
        Ok(Self {
            jawab: kalender.count(received, HARI_JAWAB)?,
            perpanjangan: kalender.count(received, HARI_JAWAB + HARI_PERPANJANGAN)?,
        })
    }

    /// What is frozen in the event and printed on the receipt.
    pub fn recorded(&self) -> BatasTercatat {
        BatasTercatat {
            jawab: self.jawab.jatuh_tempo,
            perpanjangan: self.perpanjangan.jatuh_tempo,
            sementara: self.perpanjangan.sementara,
        }
    }
}
