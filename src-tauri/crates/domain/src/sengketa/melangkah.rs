//! The steps of a dispute: what happened, under which id. Each step is a file of its own.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::begin_stage::TahapDimulai;
use super::carry_out::PutusanDilaksanakan;
use super::close::SengketaDitutup;
use super::end_stage::TahapBerakhir;
use super::withdraw::SengketaDicabut;
use crate::id::LangkahId;
use crate::langkah::steps;

/// A step that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MelangkahSengketa {
    /// Its id, made by the caller.
    pub id: LangkahId,
    /// The day it was taken at the desk.
    pub tanggal: NaiveDate,
    /// What happened.
    #[serde(flatten)]
    pub langkah: LangkahSengketa,
}

steps! {
    LangkahSengketa, JenisLangkahSengketa;
    /// A stage began.
    TahapDimulai(TahapDimulai) = "Tahap dimulai";
    /// A stage ended.
    TahapBerakhir(TahapBerakhir) = "Tahap berakhir";
    /// The ruling was carried out.
    PutusanDilaksanakan(PutusanDilaksanakan) = "Putusan dilaksanakan";
    /// It ended with nothing to carry out.
    SengketaDitutup(SengketaDitutup) = "Sengketa ditutup";
    /// Withdrawn by the applicant.
    SengketaDicabut(SengketaDicabut) = "Sengketa dicabut pemohon";
}
