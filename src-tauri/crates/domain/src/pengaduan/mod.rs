//! Complaints and aspirations (*pengaduan*, *aspirasi*): UU 25/2009 art. 36–50 and the national complaint channel SP4N-LAPOR!
//! (PermenPANRB 62/2018).
//!
//! One record serves both regimes: the statute counts calendar days from receipt and from completeness, the channel working
//! days; [`jam`] keeps them side by side. [`register`] reads what is told at the desk, [`fold`] turns the events into the
//! state, [`langkah`] tells the next step. Whoever reports may stay anonymous (no identity is kept at all) or confidential
//! (kept, and shown only to whoever follows it up).

pub mod answer;
pub mod batas;
mod cancel;
pub mod check;
pub mod close;
pub mod correct;
pub mod daftar_lapor;
pub mod event;
pub mod fold;
pub mod follow_up;
pub mod input;
pub mod jam;
pub mod keadaan;
pub mod langkah;
pub mod lapor;
pub mod melangkah;
pub mod pilihan;
pub mod register;
pub mod surat;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use batas::BatasPengaduanTercatat;
pub use event::PengaduanEvent;
pub use input::NewPengaduan;
pub use keadaan::{CaraSelesai, KeadaanPengaduan};
pub use melangkah::{JenisLangkahPengaduan, LangkahPengaduan, MelangkahPengaduan};
pub use pilihan::{Dugaan, KelasPengaduan, SaluranPengaduan};
pub use register::PendaftaranPengaduan;
pub use surat::{JenisSuratPengaduan, SuratPengaduan};

use crate::fault::Refusal;
use crate::id::{AkunId, LangkahId, PengaduanId};
use crate::lampiran::Lampiran;
use crate::permohonan::PemohonTercatat;
use crate::seri::Nomor;

/// What a complaint says: all of it that is not identity, number or clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct IsiPengaduan {
    /// When it was received, with the desk's offset.
    pub diterima: DateTime<FixedOffset>,
    /// How it came.
    pub saluran: SaluranPengaduan,
    /// What it is.
    pub kelas: KelasPengaduan,
    /// Nobody's identity is kept.
    pub anonim: bool,
    /// The identity is kept secret (UU 25/2009 art. 42(5)), and what it says with it.
    pub rahasia: bool,
    /// What another body is competent for; then the record keeps no more than it must.
    pub dugaan: Option<Dugaan>,
    /// In a few words.
    pub judul: String,
    /// What happened, in the words of whoever reports (art. 42(3)); empty where another body is to hear it.
    pub uraian: String,
    /// The day it happened.
    pub kejadian: Option<NaiveDate>,
    /// Where it happened.
    pub lokasi: Option<String>,
    /// Unit or official reported.
    pub terlapor: Option<String>,
    /// Loss suffered (art. 42(3)).
    pub kerugian: Option<String>,
    /// The solution hoped for (art. 42(3)).
    pub harapan: Option<String>,
    /// Assistance given to a person with a disability.
    pub bantuan: Option<String>,
}

/// A complaint as it stands after all its events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pengaduan {
    /// Its id.
    pub id: PengaduanId,
    /// Its number in the register (*nomor agenda*).
    pub nomor: Nomor,
    /// When it was written into the register.
    pub dicatat: DateTime<FixedOffset>,
    /// Who received it.
    pub petugas: Option<AkunId>,
    /// Received on an earlier day than it was entered.
    pub dicatat_belakangan: bool,
    /// Who reports; none when anonymous.
    pub pelapor: Option<PemohonTercatat>,
    /// What it says.
    pub isi: IsiPengaduan,
    /// Its deadlines.
    pub batas: BatasPengaduanTercatat,
    /// Where it stands.
    pub keadaan: KeadaanPengaduan,
    /// Why it is void, if it is.
    pub alasan_batal: Option<String>,
    /// How often it was corrected.
    pub koreksi: u32,
    /// Prints of the receipt so far.
    pub cetak_tanda_terima: u32,
    /// The day something was first done about it.
    pub ditangani: Option<NaiveDate>,
    /// What is known of its completeness.
    pub kelengkapan: Option<check::KelengkapanPengaduan>,
    /// Units it was passed to, oldest first.
    pub disposisi: Vec<follow_up::DisposisiPengaduan>,
    /// What was done, oldest first.
    pub tindak_lanjut: Vec<follow_up::TindakLanjut>,
    /// Answers given, oldest first; more than one only when the first did not satisfy.
    pub jawaban: Vec<answer::JawabanPengaduan>,
    /// Where it stands in SP4N-LAPOR!; none when it was not entered there.
    pub lapor: Option<lapor::RujukanLapor>,
    /// The request for information it became.
    pub permohonan: Option<lapor::DijadikanPermohonan>,
    /// How it ended.
    pub penyelesaian: Option<close::Penyelesaian>,
    /// Letters issued, oldest first, void ones included.
    pub surat: Vec<SuratPengaduan>,
    /// Attached files, oldest first.
    pub lampiran: Vec<Lampiran>,
    /// Steps taken, oldest first, those taken back included.
    pub langkah: Vec<LangkahPengaduanTercatat>,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LangkahPengaduanTercatat {
    /// Its id.
    pub id: LangkahId,
    /// Which step.
    pub jenis: JenisLangkahPengaduan,
    /// The day it was taken.
    pub tanggal: NaiveDate,
    /// Why it was taken back, if it was.
    pub dibatalkan: Option<String>,
}

impl Pengaduan {
    /// The day it was received, in the desk's own zone.
    pub fn tanggal_diterima(&self) -> NaiveDate {
        self.isi.diterima.date_naive()
    }

    /// The answer that stands and was not replied to.
    pub fn answer(&self) -> Option<&answer::JawabanPengaduan> {
        self.jawaban.last().filter(|answer| answer.tanggapan.is_none())
    }

    /// The unit it was passed to last.
    pub fn unit(&self) -> Option<&str> {
        self.disposisi.last().map(|one| one.unit.as_str())
    }

    /// Whether the desk still owes something about it.
    fn must_be_open(&self) -> Result<(), Refusal> {
        match self.keadaan {
            KeadaanPengaduan::Dibatalkan => Err(Refusal::AlreadyCancelled),
            KeadaanPengaduan::Selesai => Err(Refusal::PengaduanKeadaan { keadaan: self.keadaan.label() }),
            KeadaanPengaduan::BelumDitindaklanjuti | KeadaanPengaduan::Proses => Ok(()),
        }
    }

    /// Whether it is to be handled here: it is open, and no suspicion that another body is to hear.
    fn must_be_handled_here(&self) -> Result<(), Refusal> {
        self.must_be_open()?;
        if self.isi.dugaan.is_some() { Err(Refusal::PengaduanDilimpahkan) } else { Ok(()) }
    }

    /// The same as whoever may not see what is confidential gets it: that it is there, its class and how it stands.
    pub fn redacted(&self) -> Self {
        const HIDDEN: &str = "Dirahasiakan";
        let isi = IsiPengaduan {
            judul: HIDDEN.to_owned(),
            uraian: String::new(),
            kejadian: None,
            lokasi: None,
            terlapor: None,
            kerugian: None,
            harapan: None,
            bantuan: None,
            ..self.isi.clone()
        };
        Self {
            pelapor: None,
            isi,
            alasan_batal: self.alasan_batal.as_ref().map(|_| HIDDEN.to_owned()),
            kelengkapan: None,
            disposisi: Vec::new(),
            tindak_lanjut: Vec::new(),
            jawaban: Vec::new(),
            lapor: None,
            permohonan: None,
            penyelesaian: self.penyelesaian.clone().map(|end| close::Penyelesaian { catatan: String::new(), ..end }),
            surat: Vec::new(),
            lampiran: Vec::new(),
            langkah: Vec::new(),
            ..self.clone()
        }
    }
}
