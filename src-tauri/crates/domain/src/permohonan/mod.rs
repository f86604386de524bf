//! The request for public information (*permohonan*): UU 14/2008 art. 22, Perki 1/2021 art. 27–32, Lampiran VI and VIII.
//!
//! One file per verb, from [`register`] over [`declare_complete`], [`extend`], [`decide`] and [`notify`] to [`hand_over`];
//! each holds what the desk types, what the journal keeps and what it does to the request. [`fold`] turns the events into
//! the state, [`jam`] tells its clocks, [`langkah`] the next step.

pub mod approve_refusal;
pub mod batas;
pub mod biaya;
pub mod cancel;
pub mod close;
pub mod close_incomplete;
pub mod correct;
pub mod decide;
pub mod declare_complete;
pub mod declare_incomplete;
pub mod event;
pub mod extend;
pub mod fold;
pub mod forward;
pub mod hand_over;
pub mod input;
pub mod jam;
pub mod keadaan;
pub mod keputusan;
mod label;
pub mod lama;
pub mod langkah;
pub mod list_item;
pub mod melangkah;
pub mod notify;
pub mod pay;
pub mod reading;
pub mod receive_letter;
pub mod register;
pub mod remind_unit;
pub mod reopen;
pub mod repair;
pub mod request_copy;
pub mod ringkasan;
pub mod shape;
mod shift;
pub mod surat;
pub mod undo;
pub mod unit_reply;
pub mod withdraw;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use batas::{Batas, BatasTercatat, HARI_JAWAB, HARI_PERBAIKAN, HARI_PERIKSA, HARI_PERPANJANGAN};
pub use close::Penutupan;
pub use correct::Koreksi;
pub use decide::KeputusanTersusun;
pub use event::{BatasBergeser, Dibatalkan, Didaftarkan, Dikoreksi, JenisDokumen, PermohonanEvent, Perubahan};
pub use extend::Perpanjangan;
pub use forward::Disposisi;
pub use hand_over::Penyerahan;
pub use input::{NewPemohon, NewPermohonan};
pub use keadaan::Keadaan;
pub use keputusan::{HasilKeputusan, Keputusan};
pub use lama::{AsalLama, Dipindahkan, IsiLama, PindahanDiubah, RegisterLama, SelLama};
pub use list_item::{ButirTercantum, RujukanButir};
pub use melangkah::{JenisLangkah, Langkah, Melangkah, SuratTerbit};
pub use notify::Pemberitahuan;
pub use pay::Pembayaran;
pub use register::Pendaftaran;
pub use ringkasan::Ringkasan;
pub use surat::Surat;

use crate::fault::Refusal;
use crate::id::{AkunId, LangkahId, PemohonId, PermohonanId, SuratId};
use crate::lampiran::Lampiran;
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
    /// How it came; none where an old register does not say.
    pub saluran: Option<Saluran>,
    /// Items of information, at least one; none where an old register does not say.
    pub butir: Vec<Butir>,
    /// Purpose of use (Perki 1/2021 art. 29(5)h); never a ground for refusal.
    pub tujuan: Option<String>,
    /// See it or get a copy; none where an old register does not say.
    pub cara_memperoleh: Option<CaraMemperoleh>,
    /// Form of the copy.
    pub bentuk: Option<Bentuk>,
    /// Delivery of the copy.
    pub cara_mengirim: Option<CaraMengirim>,
    /// Assistance given to a person with a disability (Perki 1/2021 art. 27(8)–(9)).
    pub bantuan: Option<String>,
    /// Proof of identity shown (Perki 1/2021 art. 27).
    pub bukti: Vec<Bukti>,
}

/// The identity a request rests on: which snapshot, its commitment, and what is no secret of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PemohonTercatat {
    /// The snapshot.
    pub id: PemohonId,
    /// SHA-256(salt ‖ identity), hex.
    pub komitmen: String,
    /// Kind of applicant; none where an old register does not say.
    pub jenis: Option<JenisPemohon>,
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
    /// Its deadlines as they stand on the receipt; none of a request taken over from an old register.
    pub batas: Option<BatasTercatat>,
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
    /// What is known of its completeness.
    pub kelengkapan: Kelengkapan,
    /// What units were asked, oldest first.
    pub disposisi: Vec<Disposisi>,
    /// The one extension.
    pub perpanjangan: Option<Perpanjangan>,
    /// Decisions that no notice carries yet.
    pub keputusan: Option<KeputusanTersusun>,
    /// Notices given, oldest first; more than one only after a reopening.
    pub pemberitahuan: Vec<Pemberitahuan>,
    /// Copies asked for on the last form for a copy.
    pub rangkap: Option<u32>,
    /// Payment of the last notice's cost.
    pub pembayaran: Option<Pembayaran>,
    /// Hand-overs, oldest first.
    pub penyerahan: Vec<Penyerahan>,
    /// How it was closed, when not by handing over.
    pub penutupan: Option<Penutupan>,
    /// Letters issued, oldest first, void ones included.
    pub surat: Vec<Surat>,
    /// Attached files, oldest first.
    pub lampiran: Vec<Lampiran>,
    /// Steps taken, oldest first, those taken back included.
    pub langkah: Vec<LangkahTercatat>,
    /// Items that were given and the entries that hold them on the list since, by item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<ButirTercantum>>")]
    pub tercantum: Vec<ButirTercantum>,
    /// What an old register said of it, when it was taken over from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub lama: Option<Box<RegisterLama>>,
}

/// What is known of a request's completeness (Perki 1/2021 art. 31(2), 33).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Kelengkapan {
    /// Complete since.
    pub lengkap: Option<NaiveDate>,
    /// Complete only because nobody checked within 3 working days.
    pub dianggap: bool,
    /// What lacked last.
    pub kurang: Vec<String>,
    /// The letter that said so.
    pub surat: Option<SuratId>,
    /// The day the applicant received it: the clock of repair starts.
    pub surat_diterima: Option<NaiveDate>,
    /// What the applicant handed in since.
    pub perbaikan: Vec<Perbaikan>,
}

/// A repair by the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Perbaikan {
    /// The day.
    pub tanggal: NaiveDate,
    /// What still lacked after it.
    pub masih_kurang: Vec<String>,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LangkahTercatat {
    /// Its id.
    pub id: LangkahId,
    /// Which step.
    pub jenis: JenisLangkah,
    /// The day it was taken.
    pub tanggal: NaiveDate,
    /// Why it was taken back, if it was.
    pub dibatalkan: Option<String>,
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

    /// Whether one of `states` is where it stands.
    fn must_be(&self, states: &[Keadaan]) -> Result<(), Refusal> {
        if states.contains(&self.keadaan) { Ok(()) } else { Err(Refusal::WrongState { state: self.keadaan.label() }) }
    }

    /// Whether the answer is being prepared: its completeness was checked, its notice is not out.
    fn must_be_processed(&self) -> Result<(), Refusal> {
        match self.keadaan {
            Keadaan::Terdaftar => Err(Refusal::NotChecked),
            _ => self.must_be(&[Keadaan::Diproses]),
        }
    }
}
