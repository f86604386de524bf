//! The dispute at the Komisi Informasi (*sengketa informasi publik*): UU 14/2008 art. 37–50, Perki 1/2013; what the annual
//! report tells of it (Perki 1/2021 art. 57).
//!
//! The desk does not lead a dispute, it keeps its record: where it is heard, under which number, how far it came and what was
//! ruled. [`tahap`] holds the stages, each begun by [`begin_stage`] and ended by [`end_stage`]; what a ruling opens is named there
//! and proposed for the lists. [`fold`] turns the events into the state, [`jam`] tells the clocks.

pub mod begin_stage;
pub mod cancel;
pub mod carry_out;
pub mod close;
pub mod correct;
pub mod end_stage;
pub mod event;
pub mod fold;
pub mod jam;
pub mod keadaan;
pub mod langkah;
pub mod melangkah;
pub mod register;
mod shift;
pub mod tahap;
pub mod undo;
pub mod withdraw;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use event::SengketaEvent;
pub use keadaan::KeadaanSengketa;
pub use melangkah::{JenisLangkahSengketa, LangkahSengketa, MelangkahSengketa};
pub use register::{NewSengketa, PendaftaranSengketa};
pub use tahap::{BatasPutusan, HasilSengketa, JenisTahap, Pembukaan, Pihak, Putusan, Tahap};

use crate::fault::Refusal;
use crate::id::{AkunId, KeberatanId, LangkahId, SengketaId};
use crate::keberatan::carry_out::Pelaksanaan;
use crate::keberatan::withdraw::Pencabutan;
use crate::lampiran::Lampiran;

/// Which Komisi Informasi, by the level of the public body (Perki 1/2013 art. 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum TingkatKomisi {
    /// Of the state.
    Pusat,
    /// Of a province; also for a regency or city that has none.
    Provinsi,
    /// Of a regency or city.
    KabupatenKota,
}

impl TingkatKomisi {
    /// As a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Pusat => "Komisi Informasi Pusat",
            Self::Provinsi => "Komisi Informasi Provinsi",
            Self::KabupatenKota => "Komisi Informasi Kabupaten/Kota",
        }
    }
}

/// The objection a dispute follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RujukanKeberatan {
    /// The objection.
    pub id: KeberatanId,
    /// Its registration number.
    pub nomor: String,
}

/// What the record says of a dispute at its beginning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct IsiSengketa {
    /// Which Komisi Informasi.
    pub tingkat: TingkatKomisi,
    /// Its name: `Komisi Informasi Provinsi Kepulauan Bangka Belitung`.
    pub komisi: String,
    /// Its register number, as the Komisi Informasi wrote it.
    pub nomor: String,
    /// The day it was brought there.
    pub tanggal: NaiveDate,
    /// The day the desk was told, when known.
    pub diberitahukan: Option<NaiveDate>,
    /// What it is about.
    pub pokok: String,
}

/// A dispute as it stands after all its events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Sengketa {
    /// Its id.
    pub id: SengketaId,
    /// The objection it follows.
    pub keberatan: RujukanKeberatan,
    /// When it was recorded.
    pub dicatat: DateTime<FixedOffset>,
    /// Who recorded it.
    pub petugas: Option<AkunId>,
    /// What the record says of it.
    pub isi: IsiSengketa,
    /// Where it stands.
    pub keadaan: KeadaanSengketa,
    /// Why the record is void, if it is.
    pub alasan_batal: Option<String>,
    /// How often it was corrected.
    pub koreksi: u32,
    /// Its stages, oldest first.
    pub tahap: Vec<Tahap>,
    /// How the ruling was carried out.
    pub pelaksanaan: Option<Pelaksanaan>,
    /// How it ended without anything to carry out; else empty.
    pub penutupan: Option<Pelaksanaan>,
    /// How the applicant withdrew it.
    pub pencabutan: Option<Pencabutan>,
    /// Attached files, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Lampiran>>")]
    pub lampiran: Vec<Lampiran>,
    /// Steps taken, oldest first, those taken back included.
    pub langkah: Vec<LangkahSengketaTercatat>,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LangkahSengketaTercatat {
    /// Its id.
    pub id: LangkahId,
    /// Which step.
    pub jenis: JenisLangkahSengketa,
    /// The day it was taken.
    pub tanggal: NaiveDate,
    /// Why it was taken back, if it was.
    pub dibatalkan: Option<String>,
}

impl Sengketa {
    /// The stage that was begun last.
    pub fn last_stage(&self) -> Option<&Tahap> {
        self.tahap.last()
    }

    /// The ruling or agreement that was given last, with its stage.
    pub fn ruling(&self) -> Option<(&Tahap, &Putusan)> {
        self.tahap.iter().rev().find_map(|tahap| Some((tahap, tahap.putusan.as_ref()?)))
    }

    /// What mediation agreed, whole or in part. It binds whatever is ruled on the rest.
    pub fn agreement(&self) -> Option<(&Tahap, &Putusan)> {
        let ended = self.tahap.iter().find_map(|tahap| Some((tahap, tahap.putusan.as_ref()?)));
        ended.filter(|(tahap, putusan)| tahap.jenis == JenisTahap::Mediasi && putusan.hasil.may_open())
    }

    /// The agreement and the last ruling, each where there is one, oldest first.
    fn binding(&self) -> impl Iterator<Item = (&Tahap, &Putusan)> {
        let last = self.ruling().filter(|(tahap, _)| tahap.jenis != JenisTahap::Mediasi);
        self.agreement().into_iter().chain(last)
    }

    /// The ruling that `last` upholds; itself where it upholds none.
    fn upheld<'a>(&'a self, last: (&'a Tahap, &'a Putusan)) -> (&'a Tahap, &'a Putusan) {
        let rulings = self.tahap.iter().rev().filter_map(|tahap| Some((tahap, tahap.putusan.as_ref()?)));
        let mut earlier = rulings.skip_while(|(_, putusan)| putusan.hasil == HasilSengketa::Menguatkan);
        if last.1.hasil == HasilSengketa::Menguatkan { earlier.next().unwrap_or(last) } else { last }
    }

    /// What is to be carried out, oldest first: the agreement, and the last ruling where it or the one it upholds grants
    /// something or sets a time.
    pub fn owed(&self) -> Vec<(&Tahap, &Putusan)> {
        let grants = |one| self.upheld(one).1.hasil.may_open() || one.1.hari_pelaksanaan.is_some();
        self.binding().filter(|one| grants(*one)).collect()
    }

    /// The agreement and the ruling that open something, oldest first. Of rulings the last, or the one it upholds; none while
    /// a court still hears it. Nothing when the record is void.
    pub fn opened(&self) -> Vec<(&Tahap, &Putusan)> {
        if self.keadaan == KeadaanSengketa::Dibatalkan {
            return Vec::new();
        }
        let heard = self.tahap.last().is_some_and(|tahap| tahap.putusan.is_none() && tahap.jenis.reviews());
        let standing = self.binding().filter(|(tahap, _)| !heard || tahap.jenis == JenisTahap::Mediasi);
        standing.map(|one| self.upheld(one)).filter(|(_, putusan)| !putusan.membuka.is_empty()).collect()
    }

    /// Whether one of `states` is where it stands.
    fn must_be(&self, states: &[KeadaanSengketa]) -> Result<(), Refusal> {
        self.must(states.contains(&self.keadaan))
    }

    /// Refuses a step that does not fit where it stands.
    fn must(&self, fits: bool) -> Result<(), Refusal> {
        match self.keadaan {
            KeadaanSengketa::Dibatalkan => Err(Refusal::SengketaBatal),
            _ if fits => Ok(()),
            now => Err(Refusal::SengketaKeadaan { keadaan: now.label() }),
        }
    }
}
