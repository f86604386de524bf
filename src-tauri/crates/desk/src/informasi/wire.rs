//! Entries of the list of public information as screens ask for them and show them.

use chrono::NaiveDate;
use domain::dip::{AksiInformasi, Informasi, IsiInformasi, KeadaanInformasi, Kelas, Wajib};
use domain::id::{InformasiId, LampiranId, PenetapanId, PengecualianId, PermohonanId, SengketaId};
use domain::permohonan::{Perubahan, RujukanButir};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::penetapan::wire::PenetapanRingkas;
use crate::permohonan::wire::Kejadian;

/// Filter and page of the working list.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SaringanInformasi {
    /// Words of title, summary or unit.
    pub kata: Option<String>,
    /// Of one class.
    pub kelas: Option<Kelas>,
    /// Held by this unit.
    pub unit: Option<String>,
    /// Of this year.
    pub tahun: Option<i32>,
    /// Where they stand.
    pub keadaan: Option<KeadaanInformasi>,
    /// Only those due for their renewal.
    pub perlu_diperbarui: bool,
    /// Those off the list instead of on it.
    pub ditarik: bool,
    /// Page, from 0.
    pub halaman: u32,
    /// Rows a page, at most 100; 25 when absent.
    pub ukuran: Option<u32>,
}

/// How an entry stands beside the decree in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Ketetapan {
    /// No decree in force names it.
    Belum,
    /// The decree in force names it as it is.
    Sesuai,
    /// It was changed since the decree in force.
    Berubah,
}

/// One line of the working list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisInformasi {
    /// The entry.
    pub informasi: Informasi,
    /// It is due for its renewal.
    pub perlu_diperbarui: bool,
    /// How it stands beside the decree in force.
    pub ketetapan: Ketetapan,
}

/// One page of the working list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HalamanInformasi {
    /// Its lines.
    pub baris: Vec<BarisInformasi>,
    /// Lines of all pages.
    pub jumlah: u32,
}

/// A class and how many entries it has.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahKelas {
    /// The class.
    pub kelas: Kelas,
    /// Entries.
    pub jumlah: u32,
}

/// A state and how many entries stand there.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahKeadaanInformasi {
    /// The state.
    pub keadaan: KeadaanInformasi,
    /// Entries.
    pub jumlah: u32,
}

/// A unit and how many entries it holds.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahUnit {
    /// Its name as the list writes it.
    pub unit: String,
    /// Entries.
    pub jumlah: u32,
}

/// Figures of the whole working list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RingkasanInformasi {
    /// Entries on the list.
    pub jumlah: u32,
    /// By class.
    pub kelas: Vec<JumlahKelas>,
    /// By state.
    pub keadaan: Vec<JumlahKeadaanInformasi>,
    /// By unit.
    pub unit: Vec<JumlahUnit>,
    /// Years named, newest first.
    pub tahun: Vec<i32>,
    /// Entries due for their renewal.
    pub perlu_diperbarui: u32,
    /// Items given to applicants that are on no list.
    pub layak: u32,
    /// The decree in force.
    pub berlaku: Option<PenetapanRingkas>,
}

/// One entry.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct InformasiRef {
    /// Which.
    pub id: InformasiId,
}

/// A decree that names an entry.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct DalamPenetapan {
    /// The decree.
    pub id: PenetapanId,
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// In which revision.
    pub revisi: u32,
    /// It is the one in force.
    pub berlaku: bool,
}

/// An item of a request that was given.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct ButirDiberikan {
    /// The request.
    pub permohonan: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// Which item, from 1.
    pub butir: u32,
    /// The day of the notice.
    pub tanggal: NaiveDate,
    /// What was asked.
    pub rincian: String,
    /// It was said after the notice which entry holds it; that can be taken back.
    pub dikaitkan: bool,
}

/// An exemption that touches an entry.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PengecualianTerkait {
    /// The exemption.
    pub id: PengecualianId,
    /// What it closes.
    pub informasi: String,
    /// What it is today.
    pub status: domain::pengecualian::StatusPengecualian,
}

/// What the officer at work may do with an entry now.
#[derive(Clone, Copy, Debug, Default, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BolehInformasi {
    /// Change it.
    pub ubah: bool,
    /// Propose it.
    pub ajukan: bool,
    /// Accept it.
    pub terima: bool,
    /// Send it back.
    pub kembalikan: bool,
    /// Confirm that it is right still.
    pub mutakhirkan: bool,
    /// Take it off the list.
    pub tarik: bool,
    /// Put it back.
    pub pulihkan: bool,
}

/// An entry, whole.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct InformasiLengkap {
    /// The entry.
    pub informasi: Informasi,
    /// The last day on which it counts as up to date.
    pub mutakhir_sampai: NaiveDate,
    /// It is due for its renewal.
    pub perlu_diperbarui: bool,
    /// The kind of mandatory information it provides, said or told by its words.
    pub wajib: Option<Wajib>,
    /// How it stands beside the decree in force.
    pub ketetapan: Ketetapan,
    /// What it says otherwise than the decree in force.
    pub perubahan: Vec<Perubahan>,
    /// Decrees that name it, newest first.
    pub penetapan: Vec<DalamPenetapan>,
    /// Requests it answered, newest first, at most fifty.
    pub permohonan: Vec<ButirDiberikan>,
    /// Exemptions that touch it.
    pub pengecualian: Vec<PengecualianTerkait>,
    /// What happened to it, newest first.
    pub riwayat: Vec<Kejadian>,
    /// What the officer may do now.
    pub boleh: BolehInformasi,
}

/// Write an entry down, or change it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SimpanInformasi {
    /// Its id, made by the page: the same one sent twice is written once.
    pub id: InformasiId,
    /// What it says.
    pub isi: IsiInformasi,
    /// The revision that was read; absent writes a new one.
    #[serde(default)]
    pub revisi: Option<u32>,
    /// The item that was given and that a new entry is written for: it stands under the entry then.
    #[serde(default)]
    pub asal: Option<RujukanButir>,
}

/// Say under which entry an item that was given stands on the list, or take that back.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct KaitkanButir {
    /// The item.
    pub butir: RujukanButir,
    /// The entry; none takes the one named before away.
    pub informasi: Option<InformasiId>,
}

/// Do the same with one or several entries, all or none.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TindakInformasi {
    /// Which.
    pub id: Vec<InformasiId>,
    /// What.
    pub tindak: AksiInformasi,
}

/// How many entries something was done with.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Jumlah {
    /// Entries.
    pub jumlah: u32,
}

/// A page of items that were given and are on no list.
#[derive(Clone, Copy, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct HalamanLayak {
    /// Page, from 0.
    pub halaman: u32,
}

/// Items that were given and are on no list: *layak masuk DIP*.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct DaftarLayak {
    /// Its lines.
    pub baris: Vec<ButirDiberikan>,
    /// Lines of all pages.
    pub jumlah: u32,
    /// What rulings in force open and no list shows yet, newest first, at most 100.
    pub putusan: Vec<DibukaPutusan>,
}

/// Information that a ruling in force opens: its exemption is to be opened, or a new entry to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct DibukaPutusan {
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
    /// The exemption that still closes it.
    pub pengecualian: Option<PengecualianId>,
    /// The entry of the list it belongs to.
    pub informasi: Option<InformasiId>,
}

/// Keep the file that is sent along as the file of an entry; the entry names it when it is saved.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct UnggahBerkasInformasi {
    /// Id of the file, made by the page.
    pub id: LampiranId,
    /// Its name, without a path.
    pub nama: String,
}
