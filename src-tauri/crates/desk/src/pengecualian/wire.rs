//! Exemptions and their grounds as screens ask for them and show them.

use chrono::NaiveDate;
use domain::id::{InformasiId, PengecualianId, SengketaId, UjiId};
use domain::pengecualian::periksa::Peringatan;
use domain::pengecualian::{
    AksiPengecualian, Huruf, IsiPengecualian, KeadaanPengecualian, KeadaanUji, Pengecualian, StatusPengecualian,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::permohonan::wire::Kejadian;

/// A letter of UU 14/2008 art. 17 and what it protects.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HurufPasal17 {
    /// The letter.
    pub huruf: Huruf,
    /// What opening the information would harm.
    pub teks: &'static str,
    /// Its numbered items, from *angka 1*; empty for a letter that has none.
    pub angka: &'static [&'static str],
    /// How long an exemption on this ground may last.
    pub jangka: &'static str,
    /// Whether the article of another statute must be named beside it.
    pub undang_undang_lain: bool,
}

impl HurufPasal17 {
    /// What the law says of `huruf`.
    pub(super) fn of(huruf: Huruf) -> Self {
        Self {
            huruf,
            teks: huruf.text(),
            angka: huruf.items(),
            jangka: huruf.longest().label(),
            undang_undang_lain: huruf.needs_other_law(),
        }
    }
}

/// Which exemptions are looked for by what they are today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum PilihanPengecualian {
    /// Set and in force.
    Berlaku,
    /// In force and ending within sixty working days.
    SegeraBerakhir,
    /// Over, and public by itself.
    Terbuka,
    /// Not tested.
    BelumDiuji,
    /// Tested, not set.
    SudahDiuji,
    /// Their day of review has come.
    PerluDitinjau,
    /// Opened by a ruling in force, and not by the office yet.
    PutusanMembuka,
    /// Opened by decision.
    Dibuka,
    /// Recorded in error.
    Ditarik,
}

/// Filter and page of the list of exemptions.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SaringanPengecualian {
    /// Words of what is closed or of the unit.
    pub kata: Option<String>,
    /// By what they are today; absent all but those recorded in error.
    pub pilihan: Option<PilihanPengecualian>,
    /// Resting on this letter of art. 17.
    pub huruf: Option<Huruf>,
    /// Held by this unit.
    pub unit: Option<String>,
    /// Page, from 0.
    pub halaman: u32,
    /// Rows a page, at most 100; 25 when absent.
    pub ukuran: Option<u32>,
}

/// One line of the list of exemptions.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisPengecualian {
    /// The exemption.
    pub pengecualian: Pengecualian,
    /// What it is today.
    pub status: StatusPengecualian,
    /// That as a word.
    pub status_label: &'static str,
    /// The day its period ends, when something ends it.
    pub berakhir: Option<NaiveDate>,
    /// Working days until then; negative once it is over.
    pub sisa_hari: Option<i32>,
    /// Its grounds in one line.
    pub dasar: String,
    /// Its period in one line.
    pub jangka: String,
    /// Its day of review has come.
    pub perlu_ditinjau: bool,
    /// What the checker of legal bases finds on it.
    pub peringatan: u32,
    /// The ruling in force that opens it, as long as the office has not: to be opened and put on the public list.
    pub putusan_membuka: Option<PutusanMembukaRingkas>,
}

/// A ruling that opens an exemption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PutusanMembukaRingkas {
    /// The dispute.
    pub sengketa: SengketaId,
    /// The commission's number of it.
    pub nomor: String,
    /// Number of the ruling, or empty.
    pub putusan: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// What it opens.
    pub uraian: String,
}

/// One page of the list of exemptions.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HalamanPengecualian {
    /// Its lines.
    pub baris: Vec<BarisPengecualian>,
    /// Lines of all pages.
    pub jumlah: u32,
}

/// A choice and how many exemptions it shows.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahPilihan {
    /// The choice.
    pub pilihan: PilihanPengecualian,
    /// Exemptions.
    pub jumlah: u32,
}

/// Figures of the list of exemptions.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RingkasanPengecualian {
    /// Exemptions that were not recorded in error.
    pub jumlah: u32,
    /// By choice.
    pub pilihan: Vec<JumlahPilihan>,
    /// Names of units that hold some.
    pub unit: Vec<String>,
    /// Sheets of the consequence test being written or waiting for their decree.
    pub uji_terbuka: u32,
}

/// One exemption.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PengecualianRef {
    /// Which.
    pub id: PengecualianId,
}

/// A sheet in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct UjiRingkas {
    /// The sheet.
    pub id: UjiId,
    /// Its number, or empty.
    pub nomor: String,
    /// The day of the test.
    pub tanggal: NaiveDate,
    /// How far it has come.
    pub keadaan: KeadaanUji,
    /// That as a word.
    pub keadaan_label: &'static str,
    /// It changes a classification.
    pub pengubahan: bool,
    /// What it tests.
    pub informasi: Vec<String>,
    /// Number of the decree that rests on it, or empty.
    pub penetapan: String,
    /// Number of the request it was made for, or empty.
    pub permohonan: String,
}

/// An entry of the list of public information by its title.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct InformasiTerkait {
    /// The entry.
    pub id: InformasiId,
    /// Its title.
    pub judul: String,
}

/// What the officer at work may do with an exemption now.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BolehPengecualian {
    /// Change what it says.
    pub ubah: bool,
    /// Change holder, day of review, and the entries it touches.
    pub ubah_rujukan: bool,
    /// Write a consequence test (Lampiran II).
    pub uji: bool,
    /// Write a consequence test of a change (Lampiran IV).
    pub uji_pengubahan: bool,
    /// Record a decree it already has.
    pub catat_penetapan: bool,
    /// Record that the event its period waits for happened.
    pub catat_peristiwa: bool,
    /// Record that it was opened.
    pub buka: bool,
    /// Take it back as recorded in error.
    pub tarik: bool,
}

/// An exemption, whole.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PengecualianLengkap {
    /// As its line shows it.
    pub baris: BarisPengecualian,
    /// What the checker of legal bases finds.
    pub peringatan: Vec<Peringatan>,
    /// Sheets that test it, newest first.
    pub uji: Vec<UjiRingkas>,
    /// Entries of the list of public information it touches.
    pub informasi: Vec<InformasiTerkait>,
    /// What happened to it, newest first.
    pub riwayat: Vec<Kejadian>,
    /// What the officer may do now.
    pub boleh: BolehPengecualian,
}

/// Write an exemption down, or change it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SimpanPengecualian {
    /// Its id, made by the page: the same one sent twice is written once.
    pub id: PengecualianId,
    /// What it says.
    pub isi: IsiPengecualian,
    /// The revision that was read; absent writes a new one.
    #[serde(default)]
    pub revisi: Option<u32>,
}

/// What is typed of an exemption, to be looked at by the checker.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PeriksaPengecualian {
    /// What it says so far.
    pub isi: IsiPengecualian,
}

/// Do something with an exemption.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TindakPengecualian {
    /// Which.
    pub id: PengecualianId,
    /// What.
    pub tindak: AksiPengecualian,
}

impl PilihanPengecualian {
    /// Every choice, in the order of the screen.
    pub(super) const ALL: [Self; 9] = [
        Self::Berlaku,
        Self::SegeraBerakhir,
        Self::Terbuka,
        Self::BelumDiuji,
        Self::SudahDiuji,
        Self::PerluDitinjau,
        Self::PutusanMembuka,
        Self::Dibuka,
        Self::Ditarik,
    ];

    /// The state that exemptions of this choice are recorded in; none where several may be.
    pub(super) fn keadaan(self) -> Option<KeadaanPengecualian> {
        match self {
            Self::Berlaku | Self::SegeraBerakhir => Some(KeadaanPengecualian::Ditetapkan),
            Self::BelumDiuji => Some(KeadaanPengecualian::Dicatat),
            Self::SudahDiuji => Some(KeadaanPengecualian::Diuji),
            Self::Dibuka => Some(KeadaanPengecualian::Dibuka),
            Self::Ditarik => Some(KeadaanPengecualian::Ditarik),
            Self::Terbuka | Self::PerluDitinjau | Self::PutusanMembuka => None,
        }
    }
}
