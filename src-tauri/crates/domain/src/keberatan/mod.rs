//! The objection to the superior of the PPID (*keberatan*): UU 14/2008 art. 35–37, Perki 1/2021 art. 39–44, Lampiran X and XI.
//!
//! One file per verb, from [`register`] over [`draft_answer`] and [`answer`] to [`carry_out`]. [`waktu`] tells for each ground
//! when it arose and whether the objection came in time, [`fold`] turns the events into the state, [`jam`] tells its clocks,
//! [`langkah`] the next step, [`lama`] holds those of an old register. An objection that comes too early or too late is registered all the same: whether it may be
//! heard is not for the desk to decide.

pub mod alasan;
pub mod answer;
pub mod batas;
pub mod cancel;
pub mod carry_out;
pub mod correct;
pub mod deliberate;
pub mod draft_answer;
pub mod event;
pub mod fold;
pub mod input;
pub mod jam;
pub mod keadaan;
mod lama;
pub mod langkah;
pub mod melangkah;
pub mod react;
pub mod receive_answer;
pub mod register;
pub mod ringkasan;
mod shift;
pub mod tanggapan;
pub mod undo;
pub mod waktu;
pub mod withdraw;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use alasan::AlasanKeberatan;
pub use batas::{BatasKeberatan, BatasKeberatanTercatat, HARI_AJUKAN, HARI_KOMISI, HARI_TANGGAPAN};
pub use event::{JenisDokumenKeberatan, KeberatanEvent};
pub use input::NewKeberatan;
pub use keadaan::KeadaanKeberatan;
pub use lama::{IsiKeberatanLama, KeberatanDipindahkan, PindahanKeberatanDiubah, RegisterKeberatanLama};
pub use melangkah::{JenisLangkahKeberatan, LangkahKeberatan, MelangkahKeberatan};
pub use register::{PendaftaranKeberatan, Rujukan};
pub use ringkasan::RingkasanKeberatan;
pub use tanggapan::{HasilKeberatan, IsiTanggapan};
pub use waktu::{StatusWaktu, WaktuAlasan, WaktuTercatat};

use crate::fault::Refusal;
use crate::id::{AkunId, KeberatanId, LampiranId, LangkahId, PermohonanId, SuratId};
use crate::lampiran::Lampiran;
use crate::pemohon::Bukti;
use crate::permohonan::{PemohonTercatat, Saluran};
use crate::seri::Nomor;

/// Who brings the objection (Perki 1/2021 art. 39(3)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Pengaju {
    /// The applicant.
    Pemohon,
    /// Whoever acts for the applicant, with a special power of attorney (art. 39(4)).
    Kuasa,
}

/// The request an objection is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RujukanPermohonan {
    /// The request.
    pub id: PermohonanId,
    /// Its registration number.
    pub nomor: String,
}

/// What an objection says: all of it that is not identity, number or clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct IsiKeberatan {
    /// When it was received, with the desk's offset.
    pub diterima: DateTime<FixedOffset>,
    /// How it came (Perki 1/2021 art. 40); none where an old register does not say.
    pub saluran: Option<Saluran>,
    /// Its grounds in the order of the article: at least one, but in an old register that names none.
    pub alasan: Vec<AlasanKeberatan>,
    /// The day the applicant says the ground was found: compulsory knowledge for ground b alone.
    pub ditemukan: Option<NaiveDate>,
    /// What happened, in the applicant's words (*kasus posisi*); empty when a letter said nothing of it.
    pub kasus_posisi: String,
    /// Purpose of use (art. 41(5)c).
    pub tujuan: Option<String>,
    /// The information it is about.
    pub informasi: String,
    /// Who brings it; none where an old register does not say.
    pub pengaju: Option<Pengaju>,
    /// Assistance given to a person with special needs (art. 41(2)).
    pub bantuan: Option<String>,
    /// Proof of identity and power shown.
    pub bukti: Vec<Bukti>,
}

/// An objection as it stands after all its events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Keberatan {
    /// Its id.
    pub id: KeberatanId,
    /// Its registration number.
    pub nomor: Nomor,
    /// When it was written into the register: the Perki's clock starts (art. 44(1)).
    pub dicatat: DateTime<FixedOffset>,
    /// Who registered it.
    pub petugas: Option<AkunId>,
    /// Received on an earlier day than it was entered.
    pub dicatat_belakangan: bool,
    /// The request; none for ground b alone (Lampiran XI, note).
    pub permohonan: Option<RujukanPermohonan>,
    /// The applicant: the snapshot of the request when nothing of it differs.
    pub pemohon: PemohonTercatat,
    /// What it says.
    pub isi: IsiKeberatan,
    /// How each ground stood in time when it was registered or last corrected.
    pub waktu: Vec<WaktuTercatat>,
    /// Its deadlines; none of what was taken over from an old register.
    pub batas: Option<BatasKeberatanTercatat>,
    /// Where it stands.
    pub keadaan: KeadaanKeberatan,
    /// Why it is void, if it is.
    pub alasan_batal: Option<String>,
    /// How often it was corrected.
    pub koreksi: u32,
    /// Prints of the receipt so far.
    pub cetak_tanda_bukti: u32,
    /// Prints of the form so far.
    pub cetak_formulir: u32,
    /// Deliberations, oldest first (UU 14/2008 art. 35(2)).
    pub musyawarah: Vec<deliberate::Musyawarah>,
    /// The answer as it was drafted and not approved yet.
    pub konsep: Option<draft_answer::KonsepTanggapan>,
    /// The answer of the superior.
    pub tanggapan: Option<answer::Tanggapan>,
    /// What the applicant said to the answer (Lampiran XI, last column); the last one counts.
    pub tanggapan_pemohon: Option<react::TanggapanPemohon>,
    /// How the applicant withdrew it.
    pub pencabutan: Option<withdraw::Pencabutan>,
    /// Letters of answer, oldest first, void ones included.
    pub surat: Vec<SuratTanggapan>,
    /// Attached files, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Lampiran>>")]
    pub lampiran: Vec<Lampiran>,
    /// Steps taken, oldest first, those taken back included.
    pub langkah: Vec<LangkahKeberatanTercatat>,
    /// What an old register says of it, if it was taken over from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub lama: Option<Box<RegisterKeberatanLama>>,
}

/// A letter of answer as it stands; its number is kept though its step was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SuratTanggapan {
    /// Its id; its file is kept under it.
    pub id: SuratId,
    /// Its number.
    pub nomor: Nomor,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The step that issued it.
    pub langkah: LangkahId,
    /// SHA-256 of the PDF kept, hex; empty when none was kept.
    pub sha256: String,
    /// How often it was printed; the first print is the original.
    pub dicetak: u32,
    /// The signed scan or certified-signature PDF attached back to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub bertanda_tangan: Option<LampiranId>,
    /// Why it is void, if it is.
    pub dibatalkan: Option<String>,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LangkahKeberatanTercatat {
    /// Its id.
    pub id: LangkahId,
    /// Which step.
    pub jenis: JenisLangkahKeberatan,
    /// The day it was taken.
    pub tanggal: NaiveDate,
    /// Why it was taken back, if it was.
    pub dibatalkan: Option<String>,
}

impl Keberatan {
    /// The day it was received, in the desk's own zone.
    pub fn tanggal_diterima(&self) -> NaiveDate {
        self.isi.diterima.date_naive()
    }

    /// The letter of answer that stands.
    pub fn letter(&self) -> Option<&SuratTanggapan> {
        self.surat.iter().rev().find(|surat| surat.dibatalkan.is_none())
    }

    /// Whether one of `states` is where it stands.
    fn must_be(&self, states: &[KeadaanKeberatan]) -> Result<(), Refusal> {
        match self.keadaan {
            KeadaanKeberatan::Dibatalkan => Err(Refusal::AlreadyCancelled),
            now if states.contains(&now) => Ok(()),
            now => Err(Refusal::KeberatanKeadaan { keadaan: now.label() }),
        }
    }
}
