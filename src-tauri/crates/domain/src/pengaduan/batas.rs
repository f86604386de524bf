//! The deadlines of a complaint as they are printed and frozen: one day a clock, none before it starts.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Pengaduan;
use super::event::BatasPengaduanBergeser;
use super::jam::JenisJamPengaduan;
use crate::kalender::{Kalender, TenggatError};

/// Deadlines as they were printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BatasPengaduanTercatat {
    /// The last day of each clock that has started.
    pub tanggal: BTreeMap<JenisJamPengaduan, NaiveDate>,
    /// Whether a year was touched that is not decreed in full.
    pub sementara: bool,
}

impl Pengaduan {
    /// Its deadlines under `kalender`, each counted anew from the day it started.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn recount(&self, kalender: &Kalender) -> Result<BatasPengaduanTercatat, TenggatError> {
        let mut batas = BatasPengaduanTercatat::default();
        for clock in JenisJamPengaduan::ALL {
            if let Some(tenggat) = self.counted(clock, kalender)? {
                batas.sementara |= tenggat.sementara;
                batas.tanggal.insert(clock, tenggat.jatuh_tempo);
            }
        }
        Ok(batas)
    }

    /// The day by which the desk must act next: the earliest clock that runs. Of a closed complaint it is the settlement's.
    pub fn jatuh_tempo(&self) -> Option<NaiveDate> {
        let of = |clock: &JenisJamPengaduan| self.batas.tanggal.get(clock).copied();
        if self.keadaan.is_open() {
            JenisJamPengaduan::ALL.iter().filter(|clock| self.runs(**clock)).filter_map(of).min()
        } else {
            of(&JenisJamPengaduan::Penyelesaian).or_else(|| of(&JenisJamPengaduan::Putusan))
        }
    }

    /// The day by which it must be answered: the earlier of the settlement and the decision.
    pub fn batas_jawaban(&self) -> Option<NaiveDate> {
        let answered_by = [JenisJamPengaduan::Penyelesaian, JenisJamPengaduan::Putusan];
        answered_by.iter().filter_map(|clock| self.batas.tanggal.get(clock).copied()).min()
    }

    /// The move of its deadlines under `kalender`, if they move.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn shift(&self, kalender: &Kalender) -> Result<Option<BatasPengaduanBergeser>, TenggatError> {
        if !self.keadaan.is_open() {
            return Ok(None);
        }
        let batas = self.recount(kalender)?;
        Ok((batas != self.batas).then(|| BatasPengaduanBergeser { batas, batas_lama: self.batas.clone() }))
    }
}
