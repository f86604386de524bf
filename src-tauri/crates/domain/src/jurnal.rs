//! The journal's vocabulary: every event there is, what it is stored as, and an event stamped with who and when.
//!
//! The row itself (chain, device, sequence) belongs to `store`; the meaning belongs here.

mod entitas;
mod stamped;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::akun::AkunEvent;
use crate::dip::{InformasiEvent, PenetapanEvent};
use crate::forum::ForumEvent;
use crate::impor::ImporEvent;
use crate::kalender::PengaturanKalender;
use crate::kantor::KantorEvent;
use crate::keberatan::KeberatanEvent;
use crate::laporan::tahunan::LaporanTahunanEvent;
use crate::layanan::LayananDiatur;
use crate::pengaduan::PengaduanEvent;
use crate::pengecualian::{PengecualianEvent, UjiEvent};
use crate::permohonan::PermohonanEvent;
use crate::privasi::{PemusnahanEvent, PrivasiEvent};
use crate::register::RegisterEvent;
use crate::sengketa::SengketaEvent;
use crate::skm::{JawabanEvent, SurveiEvent};
use crate::standar::StandarEvent;
use crate::tamu::TamuEvent;
use crate::tutup_buku::TutupBukuEvent;

pub use entitas::Entitas;
pub use stamped::{Folded, Stamped};

/// The calendar settings were replaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KalenderDiatur {
    /// Why, in the officer's words.
    pub alasan: String,
    /// The settings from now on.
    pub pengaturan: PengaturanKalender,
}

/// Anything that can happen at the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// To a request.
    Permohonan(PermohonanEvent),
    /// To the office profile.
    Kantor(KantorEvent),
    /// To the calendar.
    Kalender(KalenderDiatur),
    /// To how the office serves.
    Layanan(LayananDiatur),
    /// To an account.
    Akun(AkunEvent),
    /// To a register.
    Register(RegisterEvent),
    /// To an entry of the list of public information.
    Informasi(InformasiEvent),
    /// To a decree that fixed that list.
    PenetapanDip(PenetapanEvent),
    /// To an exemption.
    Pengecualian(PengecualianEvent),
    /// To a sheet of the consequence test.
    Uji(UjiEvent),
    /// To an import.
    Impor(ImporEvent),
    /// To an objection.
    Keberatan(KeberatanEvent),
    /// To a dispute.
    Sengketa(SengketaEvent),
    /// To a complaint.
    Pengaduan(PengaduanEvent),
    /// To a line of the guest book.
    Tamu(TamuEvent),
    /// To a register of a month.
    TutupBuku(TutupBukuEvent),
    /// To the report of a year.
    LaporanTahunan(LaporanTahunanEvent),
    /// Of data protection.
    Privasi(PrivasiEvent),
    /// To a proposal to destroy personal data.
    Pemusnahan(PemusnahanEvent),
    /// To a survey of satisfaction.
    Survei(SurveiEvent),
    /// To an answer to it.
    JawabanSkm(JawabanEvent),
    /// To the standard of service.
    Standar(StandarEvent),
    /// To a public consultation.
    Forum(ForumEvent),
}

impl Event {
    /// The entity kind it belongs to.
    pub fn entitas(&self) -> Entitas {
        match self {
            Self::Permohonan(_) => Entitas::Permohonan,
            Self::Kantor(_) => Entitas::Kantor,
            Self::Kalender(_) => Entitas::Kalender,
            Self::Layanan(_) => Entitas::Layanan,
            Self::Akun(_) => Entitas::Akun,
            Self::Register(_) => Entitas::Register,
            Self::Informasi(_) => Entitas::Informasi,
            Self::PenetapanDip(_) => Entitas::PenetapanDip,
            Self::Pengecualian(_) => Entitas::Pengecualian,
            Self::Uji(_) => Entitas::Uji,
            Self::Impor(_) => Entitas::Impor,
            Self::Keberatan(_) => Entitas::Keberatan,
            Self::Sengketa(_) => Entitas::Sengketa,
            Self::Pengaduan(_) => Entitas::Pengaduan,
            Self::Tamu(_) => Entitas::Tamu,
            Self::TutupBuku(_) => Entitas::TutupBuku,
            Self::LaporanTahunan(_) => Entitas::LaporanTahunan,
            Self::Privasi(_) => Entitas::Privasi,
            Self::Pemusnahan(_) => Entitas::Pemusnahan,
            Self::Survei(_) => Entitas::Survei,
            Self::JawabanSkm(_) => Entitas::JawabanSkm,
            Self::Standar(_) => Entitas::Standar,
            Self::Forum(_) => Entitas::Forum,
        }
    }

    /// The event of a request, if it is one.
    pub fn into_permohonan(self) -> Option<PermohonanEvent> {
        if let Self::Permohonan(event) = self { Some(event) } else { None }
    }

    /// The same by reference.
    pub fn permohonan(&self) -> Option<&PermohonanEvent> {
        if let Self::Permohonan(event) = self { Some(event) } else { None }
    }

    /// The event of the office profile, if it is one.
    pub fn into_kantor(self) -> Option<KantorEvent> {
        if let Self::Kantor(event) = self { Some(event) } else { None }
    }

    /// The event of the calendar, if it is one.
    pub fn into_kalender(self) -> Option<KalenderDiatur> {
        if let Self::Kalender(event) = self { Some(event) } else { None }
    }

    /// The event of the service settings, if it is one.
    pub fn into_layanan(self) -> Option<LayananDiatur> {
        if let Self::Layanan(event) = self { Some(event) } else { None }
    }

    /// The event of an account, if it is one.
    pub fn into_akun(self) -> Option<AkunEvent> {
        if let Self::Akun(event) = self { Some(event) } else { None }
    }

    /// The event of an entry of the list, if it is one.
    pub fn into_informasi(self) -> Option<InformasiEvent> {
        if let Self::Informasi(event) = self { Some(event) } else { None }
    }

    /// The event of a decree over the list, if it is one.
    pub fn into_penetapan_dip(self) -> Option<PenetapanEvent> {
        if let Self::PenetapanDip(event) = self { Some(event) } else { None }
    }

    /// The event of an exemption, if it is one.
    pub fn into_pengecualian(self) -> Option<PengecualianEvent> {
        if let Self::Pengecualian(event) = self { Some(event) } else { None }
    }

    /// The event of a consequence test, if it is one.
    pub fn into_uji(self) -> Option<UjiEvent> {
        if let Self::Uji(event) = self { Some(event) } else { None }
    }

    /// The event of an import, if it is one.
    pub fn into_impor(self) -> Option<ImporEvent> {
        if let Self::Impor(event) = self { Some(event) } else { None }
    }

    /// The event of an objection, if it is one.
    pub fn into_keberatan(self) -> Option<KeberatanEvent> {
        if let Self::Keberatan(event) = self { Some(event) } else { None }
    }

    /// The same by reference.
    pub fn keberatan(&self) -> Option<&KeberatanEvent> {
        if let Self::Keberatan(event) = self { Some(event) } else { None }
    }

    /// The event of a dispute, if it is one.
    pub fn into_sengketa(self) -> Option<SengketaEvent> {
        if let Self::Sengketa(event) = self { Some(event) } else { None }
    }

    /// The event of a complaint, if it is one.
    pub fn into_pengaduan(self) -> Option<PengaduanEvent> {
        if let Self::Pengaduan(event) = self { Some(event) } else { None }
    }

    /// The same by reference.
    pub fn pengaduan(&self) -> Option<&PengaduanEvent> {
        if let Self::Pengaduan(event) = self { Some(event) } else { None }
    }

    /// The event of a line of the guest book, if it is one.
    pub fn into_tamu(self) -> Option<TamuEvent> {
        if let Self::Tamu(event) = self { Some(event) } else { None }
    }

    /// The closing of a register, if it is one.
    pub fn into_tutup_buku(self) -> Option<TutupBukuEvent> {
        if let Self::TutupBuku(event) = self { Some(event) } else { None }
    }

    /// The event of the report of a year, if it is one.
    pub fn into_laporan_tahunan(self) -> Option<LaporanTahunanEvent> {
        if let Self::LaporanTahunan(event) = self { Some(event) } else { None }
    }

    /// The event of a dispute by reference.
    pub fn sengketa(&self) -> Option<&SengketaEvent> {
        if let Self::Sengketa(event) = self { Some(event) } else { None }
    }

    /// Kind as stored (`permohonan.didaftarkan`), kind version and body.
    ///
    /// # Errors
    /// When a body cannot be written as JSON, which no event of ours causes.
    pub fn encode(&self) -> Result<Stored, serde_json::Error> {
        let (kind, body) = match self {
            Self::Permohonan(event) => tagged(event)?,
            Self::Kantor(event) => tagged(event)?,
            Self::Kalender(event) => ("diatur".to_owned(), serde_json::to_vec(event)?),
            Self::Layanan(event) => ("diatur".to_owned(), serde_json::to_vec(event)?),
            Self::Akun(event) => tagged(event)?,
            Self::Register(event) => tagged(event)?,
            Self::Informasi(event) => tagged(event)?,
            Self::PenetapanDip(event) => tagged(event)?,
            Self::Pengecualian(event) => tagged(event)?,
            Self::Uji(event) => tagged(event)?,
            Self::Impor(event) => tagged(event)?,
            Self::Keberatan(event) => tagged(event)?,
            Self::Sengketa(event) => tagged(event)?,
            Self::Pengaduan(event) => tagged(event)?,
            Self::Tamu(event) => tagged(event)?,
            Self::TutupBuku(event) => tagged(event)?,
            Self::LaporanTahunan(event) => tagged(event)?,
            Self::Privasi(event) => tagged(event)?,
            Self::Pemusnahan(event) => tagged(event)?,
            Self::Survei(event) => tagged(event)?,
            Self::JawabanSkm(event) => tagged(event)?,
            Self::Standar(event) => tagged(event)?,
            Self::Forum(event) => tagged(event)?,
        };
        Ok(Stored { kind: format!("{}.{kind}", self.entitas().name()), version: 1, body })
    }

    /// Reads back what [`Event::encode`] wrote.
    ///
    /// # Errors
    /// When kind, version or body are not known to this version of the program.
    pub fn decode(kind: &str, version: u32, body: &[u8]) -> Result<Self, UnknownEvent> {
        let unknown = || UnknownEvent(kind.to_owned());
        if version != 1 {
            return Err(unknown());
        }
        let (entitas, name) = kind.split_once('.').ok_or_else(unknown)?;
        match Entitas::from_name(entitas).ok_or_else(unknown)? {
            Entitas::Permohonan => untagged(name, body).map(Self::Permohonan),
            Entitas::Kantor => untagged(name, body).map(Self::Kantor),
            Entitas::Kalender => serde_json::from_slice(body).map(Self::Kalender),
            Entitas::Layanan => serde_json::from_slice(body).map(Self::Layanan),
            Entitas::Akun => untagged(name, body).map(Self::Akun),
            Entitas::Register => untagged(name, body).map(Self::Register),
            Entitas::Informasi => untagged(name, body).map(Self::Informasi),
            Entitas::PenetapanDip => untagged(name, body).map(Self::PenetapanDip),
            Entitas::Pengecualian => untagged(name, body).map(Self::Pengecualian),
            Entitas::Uji => untagged(name, body).map(Self::Uji),
            Entitas::Impor => untagged(name, body).map(Self::Impor),
            Entitas::Keberatan => untagged(name, body).map(Self::Keberatan),
            Entitas::Sengketa => untagged(name, body).map(Self::Sengketa),
            Entitas::Pengaduan => untagged(name, body).map(Self::Pengaduan),
            Entitas::Tamu => untagged(name, body).map(Self::Tamu),
            Entitas::TutupBuku => untagged(name, body).map(Self::TutupBuku),
            Entitas::LaporanTahunan => untagged(name, body).map(Self::LaporanTahunan),
            Entitas::Privasi => untagged(name, body).map(Self::Privasi),
            Entitas::Pemusnahan => untagged(name, body).map(Self::Pemusnahan),
            Entitas::Survei => untagged(name, body).map(Self::Survei),
            Entitas::JawabanSkm => untagged(name, body).map(Self::JawabanSkm),
            Entitas::Standar => untagged(name, body).map(Self::Standar),
            Entitas::Forum => untagged(name, body).map(Self::Forum),
        }
        .map_err(|_| unknown())
    }
}

/// An event as the journal stores it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// `entitas.kejadian`.
    pub kind: String,
    /// Version of the body's shape.
    pub version: u32,
    /// JSON bytes, hashed as they are.
    pub body: Vec<u8>,
}

/// An event this version of the program does not know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("kejadian `{0}` tidak dikenal oleh versi program ini")]
pub struct UnknownEvent(pub String);

/// Splits `{"kejadian": "x", …}` into its tag and the rest.
fn tagged<E: Serialize>(event: &E) -> Result<(String, Vec<u8>), serde_json::Error> {
    let mut value = serde_json::to_value(event)?;
    let kind = match value.as_object_mut().and_then(|map| map.remove("kejadian")) {
        Some(serde_json::Value::String(kind)) => kind,
        _ => return Err(serde::ser::Error::custom("event without its tag")),
    };
    Ok((kind, serde_json::to_vec(&value)?))
}

fn untagged<E: DeserializeOwned>(kind: &str, body: &[u8]) -> Result<E, serde_json::Error> {
    let mut value: serde_json::Value = serde_json::from_slice(body)?;
    if let Some(map) = value.as_object_mut() {
        map.insert("kejadian".to_owned(), kind.into());
    }
    serde_json::from_value(value)
}
