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

    /// What the rulings that count open: those of the last one, or of the one it upholds. Nothing while a court still hears
    /// it, or when the record is void.
    pub fn opened(&self) -> Option<(&Tahap, &Putusan)> {
        let heard = self.tahap.last().is_some_and(|tahap| tahap.putusan.is_none() && tahap.jenis.reviews());
        if heard || self.keadaan == KeadaanSengketa::Dibatalkan {
            return None;
        }
        let rulings = self.tahap.iter().rev().filter_map(|tahap| Some((tahap, tahap.putusan.as_ref()?)));
        let mut counting = rulings.skip_while(|(_, putusan)| putusan.hasil == HasilSengketa::Menguatkan);
        counting.next().filter(|(_, putusan)| !putusan.membuka.is_empty())
    }

    /// Whether one of `states` is where it stands.
    fn must_be(&self, states: &[KeadaanSengketa]) -> Result<(), Refusal> {
        match self.keadaan {
            KeadaanSengketa::Dibatalkan => Err(Refusal::SengketaBatal),
            now if states.contains(&now) => Ok(()),
            now => Err(Refusal::SengketaKeadaan { keadaan: now.label() }),
        }
    }
}
