//! The clocks of a registered request: the answer within 10 working days of receipt (UU 14/2008 art. 22(7)), and the
//! one extension of 7 (art. 22(8)), which runs from the end of the tenth day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notify::longest;
use super::{Keadaan, Permohonan};
use crate::kalender::{Kalender, Tenggat, TenggatError};

/// Working days to the written notice.
pub const HARI_JAWAB: u32 = 10;
/// Working days of the one extension.
pub const HARI_PERPANJANGAN: u32 = 7;
/// Working days of the completeness check, from the register (Perki 1/2021 art. 31(2)).
pub const HARI_PERIKSA: u32 = 3;
/// Working days of the applicant's repair, from the receipt of the letter (Perki 1/2021 art. 33(3)).
pub const HARI_PERBAIKAN: u32 = 3;

/// Both deadlines with every day counted or skipped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Batas {
    /// To the written notice: 10 working days from receipt.
    pub jawab: Tenggat,
    /// If extended: 17 working days from receipt.
    pub perpanjangan: Tenggat,
}

/// Deadlines as they were printed; one that has not started is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BatasTercatat {
    /// To the written notice.
    pub jawab: NaiveDate,
    /// If extended.
    pub perpanjangan: NaiveDate,
    /// Whether a year was touched that is not decreed in full.
    pub sementara: bool,
    /// To the written notice by the Perki's clock, from completeness (Perki 1/2021 art. 31(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perki: Option<NaiveDate>,
    /// To the applicant's repair, from the receipt of the letter (art. 33(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perbaikan: Option<NaiveDate>,
    /// To the hand-over, as the notice promised (art. 31(4)f).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub penyediaan: Option<NaiveDate>,
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
        BatasTercatat::new(self.jawab.jatuh_tempo, self.perpanjangan.jatuh_tempo, self.perpanjangan.sementara)
    }
}

impl BatasTercatat {
    /// The deadlines of a request that was just registered.
    pub fn new(jawab: NaiveDate, perpanjangan: NaiveDate, sementara: bool) -> Self {
        Self { jawab, perpanjangan, sementara, perki: None, perbaikan: None, penyediaan: None }
    }

    /// Moves the deadlines that run to where `moved` has them. One that does not run stays away: the step that started it
    /// may have been taken back since it was moved.
    pub(super) fn move_to(&mut self, moved: &Self) {
        let runs = |stands: Option<NaiveDate>, moved: Option<NaiveDate>| stands.map(|stands| moved.unwrap_or(stands));
        *self = Self {
            perki: runs(self.perki, moved.perki),
            perbaikan: runs(self.perbaikan, moved.perbaikan),
            penyediaan: runs(self.penyediaan, moved.penyediaan),
            ..moved.clone()
        };
    }
}

impl Permohonan {
    /// Its deadlines under `kalender` if it was received on `diterima`: each counted anew from the day it started.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn recount(&self, diterima: NaiveDate, kalender: &Kalender) -> Result<BatasTercatat, TenggatError> {
        let due = |from: Option<NaiveDate>, days: u32, stands: Option<NaiveDate>| match (from, stands) {
            (Some(from), Some(_)) => kalender.count(from, days).map(|tenggat| Some(tenggat.jatuh_tempo)),
            (Some(_) | None, _) => Ok(stands),
        };
        let known = &self.kelengkapan;
        let promised = self.hand_over_from();
        let stands = self.batas.as_ref();
        Ok(BatasTercatat {
            perki: match (known.lengkap, stands.and_then(|batas| batas.perki)) {
                (Some(from), Some(_)) => Some(answer_from(from, known.dianggap, kalender)?.jatuh_tempo),
                (Some(_) | None, stands) => stands,
            },
            perbaikan: due(known.surat_diterima, HARI_PERBAIKAN, stands.and_then(|batas| batas.perbaikan))?,
            penyediaan: due(
                promised.map(|(from, _)| from),
                promised.map_or(0, |(_, days)| days),
                stands.and_then(|batas| batas.penyediaan),
            )?,
            ..Batas::count(diterima, kalender)?.recorded()
        })
    }

    /// The day by which the desk must act next: the earlier of both clocks to the notice, the end of an extension, or the
    /// hand-over as promised. None when no clock of the desk's runs: the hand-over waits for a payment, or an answered
    /// request was opened again, for which the law sets no time. Of a closed request it is the last clock that ran.
    /// None of a request taken over from an old register.
    pub fn jatuh_tempo(&self) -> Option<NaiveDate> {
        let batas = self.batas.as_ref()?;
        let answered = self.notice().is_some();
        if answered && (self.keadaan == Keadaan::Diberitahukan || self.keadaan.awaits_notice()) {
            return batas.penyediaan.filter(|_| !self.keadaan.awaits_notice());
        }
        if answered && batas.penyediaan.is_some() {
            return batas.penyediaan;
        }
        if self.perpanjangan.is_some() {
            return Some(batas.perpanjangan);
        }
        Some(batas.perki.map_or(batas.jawab, |perki| perki.min(batas.jawab)))
    }

    /// From which day and for how many working days the hand-over was promised; none while it waits for a payment.
    pub(super) fn hand_over_from(&self) -> Option<(NaiveDate, u32)> {
        let notice = self.notice()?;
        let days = longest(notice.waktu_penyediaan, &notice.butir)?;
        let from = if notice.biaya.bayar_dulu { self.pembayaran.as_ref()?.tanggal } else { notice.tanggal };
        Some((from, days))
    }
}

/// The Perki's days to answer: from the day it was declared complete, or after the days to check where nobody did
/// (`dianggap`).
pub(super) fn answer_from(lengkap: NaiveDate, dianggap: bool, kalender: &Kalender) -> Result<Tenggat, TenggatError> {
    if dianggap { kalender.count_after(lengkap, HARI_JAWAB) } else { kalender.count(lengkap, HARI_JAWAB) }
}
