//! How a complaint ends without another word of whoever reported: closed after silence, passed to the competent body,
//! withdrawn.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::follow_up::said;
use super::jam::JenisJamPengaduan;
use super::melangkah::LangkahPengaduan;
use super::{CaraSelesai, Dugaan, KeadaanPengaduan, Pengaduan};
use crate::fault::{Denied, Refusal, line, text};
use crate::format::tanggal;

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts", rename = "PenyelesaianPengaduan")]
pub struct Penyelesaian {
    /// How.
    pub cara: CaraSelesai,
    /// The day.
    pub tanggal: NaiveDate,
    /// What was said of it: to whom it was passed, why it was withdrawn.
    pub catatan: String,
}

/// Close it after silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TutupPengaduan {}

/// Closed after silence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ditutup {
    /// How: without a reply, or never completed.
    pub cara: CaraSelesai,
    /// The day.
    pub ditutup: NaiveDate,
}

/// Pass it to the competent body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct LimpahkanPengaduan {
    /// The body.
    pub ke: String,
    /// What the body is competent for; none where the matter is simply not this office's.
    #[serde(default)]
    pub dugaan: Option<Dugaan>,
    /// Anything to be said to it.
    #[serde(default)]
    pub uraian: String,
}

/// Passed to the competent body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dilimpahkan {
    /// The body.
    pub ke: String,
    /// What it is competent for.
    pub dugaan: Option<Dugaan>,
    /// Anything said to it.
    pub uraian: String,
    /// The day.
    pub dilimpahkan: NaiveDate,
}

/// Record that whoever reported withdrew it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CabutPengaduan {
    /// The day.
    pub tanggal: NaiveDate,
    /// How they said so, and why if they told.
    pub uraian: String,
}

/// Withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dicabut {
    /// The day.
    pub dicabut: NaiveDate,
    /// How and why.
    pub uraian: String,
}

impl Pengaduan {
    /// From when it may be closed after silence, and how it then ends; none when something else is owed, or nobody knows
    /// that the letter asking for more arrived.
    pub fn closable(&self) -> Option<(NaiveDate, CaraSelesai)> {
        if self.awaits_receipt() {
            return None;
        }
        let (clock, how) = if self.lacks() {
            (JenisJamPengaduan::Melengkapi, CaraSelesai::TidakDilengkapi)
        } else {
            self.answer()?;
            (JenisJamPengaduan::Penutupan, CaraSelesai::TanpaBalasan)
        };
        Some((*self.batas.tanggal.get(&clock)?, how))
    }

    /// Closes it after silence.
    ///
    /// # Errors
    /// Closed already; not answered and not waiting to be completed; its time is not over.
    pub fn close(&self, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        let (until, cara) = self.closable().ok_or(Refusal::PengaduanLangkah)?;
        if today <= until {
            return Err(Refusal::PengaduanMenunggu { sampai: tanggal::long(until) }.into());
        }
        Ok(LangkahPengaduan::Ditutup(Ditutup { cara, ditutup: today }))
    }

    pub(super) fn apply_closing(&mut self, event: &Ditutup) -> bool {
        self.end(event.cara, event.ditutup, String::new())
    }

    /// Passes it to the competent body.
    ///
    /// # Errors
    /// Closed already; no body named.
    pub fn refer(&self, input: &LimpahkanPengaduan, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        let mut faults = Vec::new();
        const WHOM: &str = "Tulis lembaga yang berwenang menanganinya.";
        let ke = line(&mut faults, "ke", &input.ke, 200, Some(WHOM));
        let uraian = text(&mut faults, "uraian", &input.uraian, 4_000, None);
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let dugaan = input.dugaan.or(self.isi.dugaan);
        Ok(LangkahPengaduan::Dilimpahkan(Dilimpahkan { ke, dugaan, uraian, dilimpahkan: today }))
    }

    pub(super) fn apply_referral(&mut self, event: &Dilimpahkan) -> bool {
        let fits = self.end(CaraSelesai::Dilimpahkan, event.dilimpahkan, event.ke.clone());
        if fits {
            self.ditangani.get_or_insert(event.dilimpahkan);
        }
        fits
    }

    /// Records that it was withdrawn.
    ///
    /// # Errors
    /// Closed already; a day before receipt or after today; nothing said of how.
    pub fn withdraw(&self, input: &CabutPengaduan, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        const HOW: &str = "Tulis bagaimana pelapor mencabutnya, misalnya surat pencabutan tanggal berapa.";
        let uraian = said(input.tanggal, self.tanggal_diterima(), today, &input.uraian, HOW)?;
        Ok(LangkahPengaduan::Dicabut(Dicabut { dicabut: input.tanggal, uraian }))
    }

    pub(super) fn apply_withdrawal(&mut self, event: &Dicabut) -> bool {
        self.end(CaraSelesai::Dicabut, event.dicabut, event.uraian.clone())
    }

    fn end(&mut self, cara: CaraSelesai, tanggal: NaiveDate, catatan: String) -> bool {
        if !self.keadaan.is_open() {
            return false;
        }
        self.keadaan = KeadaanPengaduan::Selesai;
        self.penyelesaian = Some(Penyelesaian { cara, tanggal, catatan });
        true
    }
}
