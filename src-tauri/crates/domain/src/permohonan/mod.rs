//! The request for public information (*permohonan*): UU 14/2008 art. 22, Perki 1/2021 art. 27–32, Lampiran VI and VIII.
//!
//! One file per verb: [`register`], [`correct`], [`cancel`]; [`fold`] turns its events into its state.

pub mod batas;
pub mod cancel;
pub mod correct;
pub mod event;
pub mod fold;
pub mod input;
mod label;
mod langkah;
pub mod reading;
pub mod register;
pub mod shape;
mod shift;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use batas::{Batas, BatasTercatat};
pub use correct::Koreksi;
pub use event::{BatasBergeser, Dibatalkan, Didaftarkan, Dikoreksi, JenisDokumen, PermohonanEvent, Perubahan};
pub use input::{NewPemohon, NewPermohonan};
pub use register::Pendaftaran;

use crate::id::{AkunId, PemohonId, PermohonanId};
use crate::pemohon::{Bukti, JenisPemohon};
use crate::seri::Nomor;

/// How the request reached the desk (UU 14/2008 art. 22(1), Perki 1/2021 art. 28).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Saluran {
    /// In person, on the form.
    DatangLangsung,
    /// Spoken; the officer fills the form (UU 14/2008 art. 22(3)).
    LisanDibantuPetugas,
    /// By letter (UU 14/2008 art. 22(6)).
    Surat,
    /// By e-mail (Perki 1/2021 art. 28).
    #[serde(alias = "surel")]
    Email,
    /// By telephone, written down by the officer.
    Telepon,
    /// Through a web page or application.
    #[serde(alias = "aplikasi")]
    Laman,
}

impl Saluran {
    /// Whether the applicant stands at the desk, so that what is missing can be asked at once.
    pub fn at_the_desk(self) -> bool {
        match self {
            Self::DatangLangsung | Self::LisanDibantuPetugas => true,
            Self::Surat | Self::Email | Self::Telepon | Self::Laman => false,
        }
    }
}

/// How the applicant wants to get it (Perki 1/2021 art. 29(5)i; register column *jenis permohonan*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum CaraMemperoleh {
    /// See, read, listen, take notes.
    Melihat,
    /// Get a copy.
    Salinan,
}

/// Form of the copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Bentuk {
    /// Softcopy.
    Elektronik,
    /// Hardcopy.
    Cetak,
}

/// How the copy reaches the applicant (Lampiran VI).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum CaraMengirim {
    /// Fetched at the desk.
    AmbilLangsung,
    /// Courier.
    Kurir,
    /// Post.
    Pos,
    /// Fax.
    Faksimili,
    /// E-mail.
    #[serde(alias = "email")]
    Surel,
}

/// One item of information asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Butir {
    /// What is asked, in the applicant's words.
    pub rincian: String,
}

/// What was asked and how: everything of a request that is not identity, number or clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Isi {
    /// When the request was received, with the desk's offset.
    pub diterima: DateTime<FixedOffset>,
    /// How it came.
    pub saluran: Saluran,
    /// Items of information, at least one.
    pub butir: Vec<Butir>,
    /// Purpose of use (Perki 1/2021 art. 29(5)h); never a ground for refusal.
    pub tujuan: Option<String>,
    /// See it or get a copy.
    pub cara_memperoleh: CaraMemperoleh,
    /// Form of the copy.
    pub bentuk: Option<Bentuk>,
    /// Delivery of the copy.
    pub cara_mengirim: Option<CaraMengirim>,
    /// Assistance given to a person with a disability (Perki 1/2021 art. 27(8)–(9)).
    pub bantuan: Option<String>,
    /// Proof of identity shown (Perki 1/2021 art. 27).
    pub bukti: Vec<Bukti>,
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Keadaan {
    /// Registered; its clocks run.
    Terdaftar,
    /// The registration was wrong and is void; the number stays.
    Dibatalkan,
}

impl Keadaan {
    /// Its name in tables and filters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terdaftar => "terdaftar",
            Self::Dibatalkan => "dibatalkan",
        }
    }
}

/// The identity a request rests on: which snapshot, its commitment, and what is no secret of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PemohonTercatat {
    /// The snapshot.
    pub id: PemohonId,
    /// SHA-256(salt ‖ identity), hex.
    pub komitmen: String,
    /// Kind of applicant.
    pub jenis: JenisPemohon,
    /// Whether somebody acts for the applicant.
    pub melalui_kuasa: bool,
}

/// A request as it stands after all its events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Permohonan {
    /// Its id.
    pub id: PermohonanId,
    /// Its registration number.
    pub nomor: Nomor,
    /// When it was written into the register.
    pub dicatat: DateTime<FixedOffset>,
    /// Who registered it.
    pub petugas: Option<AkunId>,
    /// Received on an earlier day than it was entered (a paper form typed in later).
    pub dicatat_belakangan: bool,
    /// The applicant.
    pub pemohon: PemohonTercatat,
    /// What was asked and how.
    pub isi: Isi,
    /// Its deadlines as they stand on the receipt.
    pub batas: BatasTercatat,
    /// Where it stands.
    pub keadaan: Keadaan,
    /// Why it is void, if it is.
    pub alasan_batal: Option<String>,
    /// How often it was corrected.
    pub koreksi: u32,
    /// Prints of the receipt so far.
    pub cetak_tanda_bukti: u32,
    /// Prints of the form so far.
    pub cetak_formulir: u32,
}

impl Permohonan {
    /// The day it was received, in the desk's own zone.
    pub fn tanggal_diterima(&self) -> NaiveDate {
        self.isi.diterima.date_naive()
    }

    /// All that was asked, in one text.
    pub fn rincian(&self) -> String {
        self.isi.butir.iter().map(|butir| butir.rincian.as_str()).collect::<Vec<_>>().join("; ")
    }
}
