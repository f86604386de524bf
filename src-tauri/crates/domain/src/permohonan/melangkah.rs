//! A step in the life of a request: what happened, on which day, with which letters. Each has an id made by the caller,
//! so that a repeated command is recognised and a wrong step can be taken back.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::approve_refusal::PenolakanDisetujui;
use super::close::Ditutup;
use super::close_incomplete::DitutupTidakLengkap;
use super::decide::Diputuskan;
use super::declare_complete::DinyatakanLengkap;
use super::declare_incomplete::DinyatakanTidakLengkap;
use super::extend::Diperpanjang;
use super::forward::Diteruskan;
use super::hand_over::Diserahkan;
use super::notify::Diberitahukan;
use super::pay::Dibayar;
use super::receive_letter::SuratDiterima;
use super::remind_unit::UnitDiingatkan;
use super::reopen::Dibuka;
use super::repair::Diperbaiki;
use super::request_copy::SalinanDiminta;
use super::unit_reply::UnitMenjawab;
use super::withdraw::DicabutPemohon;
use crate::id::{LangkahId, SuratId};
use crate::langkah::steps;
use crate::seri::{Nomor, Seri};
use crate::surat::JenisSurat;

/// A step that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Melangkah {
    /// Its id, made by the caller.
    pub id: LangkahId,
    /// The day it was taken at the desk.
    pub tanggal: NaiveDate,
    /// Letters it issued, in the order of [`Langkah::letters`]. A name of its own in the journal: steps that speak of one
    /// letter call it `surat`, and both stand in one object.
    #[serde(rename = "surat_terbit", default, skip_serializing_if = "Vec::is_empty")]
    pub surat: Vec<SuratTerbit>,
    /// What happened.
    #[serde(flatten)]
    pub langkah: Langkah,
}

/// A letter as a step issued it: the number is frozen, the page kept byte for byte under its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuratTerbit {
    /// Its id; its file is kept under it.
    pub id: SuratId,
    /// What it is.
    pub jenis: JenisSurat,
    /// The series its number is from.
    pub seri: Seri,
    /// Its number, frozen.
    pub nomor: Nomor,
    /// SHA-256 of the PDF, hex.
    pub sha256: String,
}

steps! {
    Langkah, JenisLangkah;
    /// Complete (Perki 1/2021 art. 31(2)).
    DinyatakanLengkap(DinyatakanLengkap) = "Dinyatakan lengkap";
    /// Not complete; the letter is out (art. 33(2)).
    DinyatakanTidakLengkap(DinyatakanTidakLengkap) = "Dinyatakan tidak lengkap";
    /// A letter reached the applicant.
    SuratDiterima(SuratDiterima) = "Surat diterima pemohon";
    /// The applicant handed in what lacked (art. 33(3)).
    Diperbaiki(Diperbaiki) = "Dilengkapi pemohon";
    /// Not repaired in time; no refusal (art. 33(4)).
    DitutupTidakLengkap(DitutupTidakLengkap) = "Ditutup karena tidak dilengkapi";
    /// Sent to the unit that holds the information; never stops the clock.
    Diteruskan(Diteruskan) = "Diteruskan ke unit";
    /// The unit was reminded.
    UnitDiingatkan(UnitDiingatkan) = "Unit diingatkan";
    /// The unit replied.
    UnitMenjawab(UnitMenjawab) = "Unit menjawab";
    /// The one extension (UU 14/2008 art. 22(8), Perki 1/2021 art. 36).
    Diperpanjang(Diperpanjang) = "Diperpanjang 7 hari kerja";
    /// Decided, item by item.
    Diputuskan(Diputuskan) = "Keputusan disusun";
    /// The refusal was approved (Perki 1/2021 art. 10(2)f).
    PenolakanDisetujui(PenolakanDisetujui) = "Penolakan disetujui";
    /// The written notice is out (UU 14/2008 art. 22(7)).
    Diberitahukan(Diberitahukan) = "Pemberitahuan tertulis disampaikan";
    /// The applicant filled the form for a copy (Perki 1/2021 art. 35(3)).
    SalinanDiminta(SalinanDiminta) = "Salinan diminta";
    /// Paid (art. 38).
    Dibayar(Dibayar) = "Biaya dibayar";
    /// Handed over (art. 35).
    Diserahkan(Diserahkan) = "Informasi diserahkan";
    /// Closed though something was not fetched.
    Ditutup(Ditutup) = "Ditutup";
    /// Withdrawn by the applicant.
    DicabutPemohon(DicabutPemohon) = "Dicabut pemohon";
    /// Opened again.
    Dibuka(Dibuka) = "Dibuka kembali";
}

impl Langkah {
    /// Letters this step must issue, in order.
    pub fn letters(&self) -> Vec<JenisSurat> {
        match self {
            Self::DinyatakanTidakLengkap(_) => vec![JenisSurat::TidakLengkap],
            Self::Diteruskan(_) => vec![JenisSurat::Disposisi],
            Self::Diperpanjang(_) => vec![JenisSurat::Perpanjangan],
            Self::Diberitahukan(event) if event.refuses() => vec![JenisSurat::Pemberitahuan, JenisSurat::Penolakan],
            Self::Diberitahukan(_) => vec![JenisSurat::Pemberitahuan],
            Self::SalinanDiminta(_) => vec![JenisSurat::FormulirSalinan],
            Self::Dibayar(event) if event.needs_receipt() => vec![JenisSurat::Kuitansi],
            Self::Diserahkan(_) => vec![JenisSurat::Penyerahan],
            Self::DinyatakanLengkap(_)
            | Self::SuratDiterima(_)
            | Self::Diperbaiki(_)
            | Self::DitutupTidakLengkap(_)
            | Self::UnitDiingatkan(_)
            | Self::UnitMenjawab(_)
            | Self::Diputuskan(_)
            | Self::PenolakanDisetujui(_)
            | Self::Dibayar(_)
            | Self::Ditutup(_)
            | Self::DicabutPemohon(_)
            | Self::Dibuka(_) => Vec::new(),
        }
    }
}
