//! The clocks of an objection that are printed: the superior's answer within 30 working days, by UU 14/2008 art. 36(2) from
//! receipt, by Perki 1/2021 art. 44(1) from the register; and the time an order sets.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{KeadaanKeberatan, Keberatan};
use crate::kalender::{Kalender, Tenggat, TenggatError};

/// Working days to bring an objection, from when its ground was found (UU 14/2008 art. 36(1)).
pub const HARI_AJUKAN: u32 = 30;
/// Working days to the superior's answer (UU 14/2008 art. 36(2); Perki 1/2021 art. 44(1)).
pub const HARI_TANGGAPAN: u32 = 30;
/// Working days to apply to the Komisi Informasi (UU 14/2008 art. 37(2); Perki 1/2013 art. 13).
pub const HARI_KOMISI: u32 = 14;

/// Both deadlines of the answer with every day counted or skipped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BatasKeberatan {
    /// From receipt.
    pub uu: Tenggat,
    /// From the register.
    pub perki: Tenggat,
}

/// Deadlines as they were printed; one that has not started is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BatasKeberatanTercatat {
    /// The answer, from receipt.
    pub uu: NaiveDate,
    /// The answer, from the register.
    pub perki: NaiveDate,
    /// Whether a year was touched that is not decreed in full.
    pub sementara: bool,
    /// What the superior ordered is to be carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perintah: Option<NaiveDate>,
}

impl BatasKeberatan {
    /// Counts both.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn count(diterima: NaiveDate, dicatat: NaiveDate, kalender: &Kalender) -> Result<Self, TenggatError> {
        Ok(Self { uu: kalender.count(diterima, HARI_TANGGAPAN)?, perki: kalender.count(dicatat, HARI_TANGGAPAN)? })
    }

    /// The earlier of the two: the date promised on the receipt.
    pub fn jatuh_tempo(&self) -> NaiveDate {
        self.uu.jatuh_tempo.min(self.perki.jatuh_tempo)
    }

    /// What is frozen in the event.
    pub fn recorded(&self) -> BatasKeberatanTercatat {
        BatasKeberatanTercatat {
            uu: self.uu.jatuh_tempo,
            perki: self.perki.jatuh_tempo,
            sementara: self.uu.sementara || self.perki.sementara,
            perintah: None,
        }
    }
}

impl BatasKeberatanTercatat {
    /// The day the answer is due: the earlier of both clocks.
    pub fn tanggapan(&self) -> NaiveDate {
        self.uu.min(self.perki)
    }

    /// Moves the deadlines that run to where `moved` has them; an order that does not stand gets none.
    pub(super) fn move_to(&mut self, moved: &Self) {
        let perintah = self.perintah.map(|stands| moved.perintah.unwrap_or(stands));
        *self = Self { perintah, ..moved.clone() };
    }
}

impl Keberatan {
    /// Its deadlines under `kalender` if it was received on `diterima`: each counted anew from the day it started.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn recount(&self, diterima: NaiveDate, kalender: &Kalender) -> Result<BatasKeberatanTercatat, TenggatError> {
        let order = self
            .tanggapan
            .as_ref()
            .and_then(|tanggapan| Some((tanggapan.tanggal, tanggapan.isi.perintah.as_ref()?.hari)));
        let perintah = match (order, self.batas.as_ref().and_then(|batas| batas.perintah)) {
            (Some((from, days)), Some(_)) => Some(kalender.count(from, days)?.jatuh_tempo),
            (Some(_) | None, stands) => stands,
        };
        let both = BatasKeberatan::count(diterima, self.dicatat.date_naive(), kalender)?;
        Ok(BatasKeberatanTercatat { perintah, ..both.recorded() })
    }

    /// The day by which the desk must act next: the answer by the earlier of both clocks, or the order's time. None when no
    /// clock of the desk's runs. Of a closed objection it is the last clock that ran.
    pub fn jatuh_tempo(&self) -> Option<NaiveDate> {
        let batas = self.batas.as_ref()?;
        match self.keadaan {
            KeadaanKeberatan::Terdaftar => Some(batas.tanggapan()),
            KeadaanKeberatan::Ditanggapi => batas.perintah.filter(|_| self.order_stands()),
            KeadaanKeberatan::Selesai
            | KeadaanKeberatan::Dicabut
            | KeadaanKeberatan::Dibatalkan
            | KeadaanKeberatan::RegisterLama => Some(batas.perintah.unwrap_or(batas.tanggapan())),
        }
    }

    /// Whether an order of the superior waits to be carried out.
    pub fn order_stands(&self) -> bool {
        let ordered =
            |tanggapan: &super::answer::Tanggapan| tanggapan.isi.perintah.is_some() && tanggapan.dilaksanakan.is_none();
        self.keadaan == KeadaanKeberatan::Ditanggapi && self.tanggapan.as_ref().is_some_and(ordered)
    }
}
