//! Complaints as screens ask for them and show them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::fault::FieldFault;
use domain::id::{AkunId, PengaduanId, SuratId};
use domain::kantor::Kertas;
use domain::pemohon::Identitas;
use domain::pengaduan::jam::JamPengaduan;
use domain::pengaduan::langkah::LangkahPengaduanBerikutnya;
use domain::pengaduan::{
    JenisLangkahPengaduan, KeadaanPengaduan, KelasPengaduan, NewPengaduan, Pengaduan, SaluranPengaduan,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lampiran::wire::BarisLampiran;
use crate::permohonan::wire::{Kejadian, SisaWaktu};
use crate::register::wire::BentukBerkas;

/// The form so far, looked at while it is typed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PemeriksaanPengaduan {
    /// What would be refused now.
    pub faults: Vec<FieldFault>,
    /// What is odd but taken.
    pub peringatan: Vec<FieldFault>,
    /// What the statute wants of it and is not there yet.
    pub kekurangan: Vec<FieldFault>,
    /// The clocks that would start.
    pub jam: Vec<JamPengaduan>,
    /// The number it would get.
    pub nomor_berikutnya: String,
}

/// What registering gives.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PengaduanTerdaftar {
    /// Its id.
    pub id: PengaduanId,
    /// Its number.
    pub nomor: String,
    /// The first day by which something is owed.
    pub jatuh_tempo: Option<NaiveDate>,
    /// What is odd about it and was taken nevertheless; absent when nothing is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<FieldFault>>", optional)]
    pub peringatan: Vec<FieldFault>,
}

/// One complaint.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PengaduanRef {
    /// Which.
    pub id: PengaduanId,
}

/// The receipt of a complaint.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakPengaduan {
    /// Which complaint.
    pub id: PengaduanId,
    /// On which paper; the office's when absent.
    #[serde(default)]
    pub kertas: Option<Kertas>,
    /// False shows it; true hands it out, which is recorded and makes the next one a copy.
    pub cetak: bool,
}

/// A letter of a complaint.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakSuratPengaduan {
    /// Which complaint.
    pub pengaduan: PengaduanId,
    /// Which letter.
    pub surat: SuratId,
    /// False shows it as kept; true hands it out, which is recorded: the first time the original, then *salinan ke-n*.
    pub cetak: bool,
}

/// The slip of a complaint another body is to hear.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakSlipPengaduan {
    /// Which complaint.
    pub id: PengaduanId,
    /// The body, as the office's list of doors names it.
    pub ke: String,
    /// Half a sheet (A5) or a roll of 80 mm; half a sheet when absent.
    #[serde(default)]
    pub kertas: Option<Kertas>,
}

/// Do something to a complaint with a reason.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PengaduanBeralasan {
    /// Which.
    pub id: PengaduanId,
    /// Why.
    pub alasan: String,
}

/// Correct a complaint.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CorrectPengaduan {
    /// Which.
    pub id: PengaduanId,
    /// Why.
    pub alasan: String,
    /// The whole form as it should be (`id` inside is ignored).
    pub isi: NewPengaduan,
}

/// Order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum UrutPengaduan {
    /// Newest first.
    #[default]
    Terbaru,
    /// Oldest first.
    Terlama,
    /// Earliest deadline first.
    JatuhTempo,
}

/// Filter and page of the list.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SaringanPengaduan {
    /// Words in number, subject, text or name.
    pub kata: Option<String>,
    /// Only in this state.
    pub keadaan: Option<KeadaanPengaduan>,
    /// Only those on which the desk still owes something, or only the others.
    pub terbuka: Option<bool>,
    /// Only open ones past their next deadline.
    pub lewat: bool,
    /// Only those not answered in time.
    pub terlambat: bool,
    /// Only those that are not void.
    pub berlaku: bool,
    /// Only of this class.
    pub kelas: Option<KelasPengaduan>,
    /// Only through this channel.
    pub saluran: Option<SaluranPengaduan>,
    /// Only those passed to this unit last; empty: to none.
    pub unit: Option<String>,
    /// Only those answered, or only the others.
    pub dijawab: Option<bool>,
    /// Only those this officer registered.
    pub petugas: Option<AkunId>,
    /// Received from this day.
    pub dari: Option<NaiveDate>,
    /// Received to this day.
    pub sampai: Option<NaiveDate>,
    /// Order.
    pub urut: UrutPengaduan,
    /// Page, from 0.
    pub halaman: u32,
    /// Rows a page, at most 100; 25 when absent.
    pub ukuran: Option<u32>,
}

/// One line of the list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisPengaduan {
    /// Its id.
    pub id: PengaduanId,
    /// Its number.
    pub nomor: String,
    /// When received, RFC 3339.
    pub diterima: DateTime<FixedOffset>,
    /// Who made it: a name, `Anonim` or `Dirahasiakan`.
    pub nama: String,
    /// What it is.
    pub kelas: KelasPengaduan,
    /// How it came.
    pub saluran: SaluranPengaduan,
    /// In a few words; `Dirahasiakan` for whoever may not read it.
    pub judul: String,
    /// Unit it was passed to last, or empty.
    pub unit: String,
    /// Kept secret.
    pub rahasia: bool,
    /// What the desk owes next is due; none when no clock runs.
    pub jatuh_tempo: Option<NaiveDate>,
    /// How that stands today.
    pub sisa: SisaWaktu,
    /// State.
    pub keadaan: KeadaanPengaduan,
}

/// One page of the list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HalamanPengaduan {
    /// Its lines.
    pub baris: Vec<BarisPengaduan>,
    /// Lines in all.
    pub jumlah: u32,
}

/// A complaint, whole, as its page shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PengaduanLengkap {
    /// The complaint; of a confidential one only that it is there, for whoever may not read it.
    pub pengaduan: Pengaduan,
    /// Who made it, masked but for the name; none when anonymous, confidential or erased.
    pub pelapor: Option<Identitas>,
    /// Who made it was destroyed under the rules of retention, with the papers that named them.
    pub dimusnahkan: bool,
    /// The officer may not read what it says.
    pub tertutup: bool,
    /// The next deadline.
    pub jatuh_tempo: Option<NaiveDate>,
    /// How it stands today.
    pub sisa: SisaWaktu,
    /// What to do next, why, by when.
    pub langkah: LangkahPengaduanBerikutnya,
    /// Every step that is permitted now.
    pub boleh: Vec<JenisLangkahPengaduan>,
    /// Every clock of both regimes, with every day it counted or passed over.
    pub jam: Vec<JamPengaduan>,
    /// All that happened, newest first.
    pub riwayat: Vec<Kejadian>,
    /// Attached files, oldest first.
    pub lampiran: Vec<BarisLampiran>,
    /// Who registered it.
    pub petugas: String,
    /// Doors to the bodies that are competent for it, the nearest first; empty where it is this office's own.
    pub arah: Vec<String>,
}

/// A field of the form of SP4N-LAPOR!, ready to copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct IsianLapor {
    /// As the form names it.
    pub nama: String,
    /// What to put there.
    pub isi: String,
}

/// The list of statuses that is sent along.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct ImporLapor {
    /// Name of the file.
    pub nama: String,
    /// False rehearses; true writes the statuses down.
    pub terima: bool,
}

/// What the list changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HasilLapor {
    /// Rows read.
    pub dibaca: u32,
    /// Complaints whose status is new: number and status.
    pub berubah: Vec<String>,
    /// Rows that say what is known.
    pub sama: u32,
    /// Tracking ids of no complaint of this desk.
    pub tidak_dikenal: Vec<String>,
}

/// The figures of a period.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct MintaAngkaPengaduan {
    /// First day.
    pub dari: NaiveDate,
    /// Last day.
    pub sampai: NaiveDate,
}

/// The figures of a period as a file.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakAngkaPengaduan {
    /// First day.
    pub dari: NaiveDate,
    /// Last day.
    pub sampai: NaiveDate,
    /// As what.
    pub bentuk: BentukBerkas,
}

/// The figures of complaints.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RekapPengaduan {
    /// All together.
    pub semua: BarisAngka,
    /// By class.
    pub kelas: Vec<BarisAngka>,
    /// By channel.
    pub saluran: Vec<BarisAngka>,
    /// By the unit they were passed to last.
    pub unit: Vec<BarisAngka>,
    /// By month.
    pub bulan: Vec<BarisAngka>,
}

/// One group of figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisAngka {
    /// The group, as filters take it.
    pub kunci: String,
    /// The group, as a screen shows it.
    pub nama: String,
    /// Received, void ones left out.
    pub diterima: u32,
    /// Nothing done yet.
    pub belum: u32,
    /// In process.
    pub proses: u32,
    /// Done.
    pub selesai: u32,
    /// Not answered by its day, or after it.
    pub terlambat: u32,
    /// Answered at least once.
    pub dijawab: u32,
    /// Calendar days to the first answer, the middle one.
    pub median: Option<u32>,
}
