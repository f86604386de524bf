//! Backups: why and when one is made, which are kept, when to warn, and what bringing one back did. How one is made is
//! `store`'s.

mod kabar;
pub mod nomor;
mod simpan;
pub mod tempat;

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::seri::Seri;

pub use kabar::{Peringatan, TempatKedua, warn};
pub use simpan::{Tersimpan, expendable};

/// Time between two backups made by themselves while something changes.
const BERKALA: TimeDelta = TimeDelta::minutes(30);

/// Why a backup was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts", rename = "SebabCadangan")]
pub enum Sebab {
    /// Somebody asked for it.
    #[default]
    Diminta,
    /// Half an hour had passed and something had changed.
    Berkala,
    /// The desk was locked or the window closed.
    Tutup,
    /// Before a newer version of the program changed the form of the data.
    NaikVersi,
    /// Before an import was accepted.
    Impor,
    /// Before the register of a month was closed.
    TutupBuku,
    /// Before a backup was brought back.
    Pemulihan,
    /// After personal data were destroyed: the first that holds them no more.
    Pemusnahan,
}

/// Whether the next backup is due, the last one having been tried at `last`. A clock set back does not put it off.
pub fn is_due(last: DateTime<FixedOffset>, now: DateTime<FixedOffset>) -> bool {
    now - last >= BERKALA || now < last
}

/// What bringing a backup back did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pemulihan {
    /// When the backup was made.
    pub dibuat: DateTime<FixedOffset>,
    /// Head of the journal it brought back, hex.
    pub kepala: Option<String>,
    /// Head of the journal that was in use until then, hex; unknown where that could not be read.
    pub kepala_digantikan: Option<String>,
    /// Numbers given since the backup was made. They stand on paper, so none is given again.
    pub nomor_terpakai: Vec<NomorTerpakai>,
    /// No data told of them any more: whoever brought the backup back read them off the paper.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dari_kertas: bool,
}

/// What making a damaged data file anew did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Perbaikan {
    /// Rows of the journal that came over.
    pub baris: u64,
    /// Of them those that could no longer be read and were taken from a backup.
    pub dari_cadangan: u64,
    /// Rows after them that are lost; unknown where the damaged file did not even tell how many it had.
    pub hilang: Option<u64>,
    /// Numbers that were given and whose rows are lost. They stand on paper, so none is given again.
    pub nomor_terpakai: Vec<NomorTerpakai>,
}

/// Backups discarded because they were made before personal data were destroyed and held them still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pembuangan {
    /// Discarded beside the data.
    pub komputer: u32,
    /// Discarded in the second place.
    pub kedua: u32,
}

/// How far a series got.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NomorTerpakai {
    /// The series.
    pub seri: Seri,
    /// The last number given from it.
    pub n: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_an_hour_is_due_and_a_clock_set_back_waits_for_nothing() {
        let last = DateTime::UNIX_EPOCH.fixed_offset() + TimeDelta::days(20_785);
        assert!(!is_due(last, last + TimeDelta::minutes(30) - TimeDelta::seconds(1)), "a second less is not due");
        assert!(is_due(last, last + TimeDelta::minutes(30)), "half an hour is");
        assert!(is_due(last, last - TimeDelta::days(300)), "a clock that was set back puts no backup off");
    }
}
