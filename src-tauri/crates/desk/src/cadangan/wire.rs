//! What the page asks of backups and shows of them. Paths never come from the page: it names a backup by its place and name.

use domain::cadangan::Sebab;
use domain::cadangan::nomor::NomorKertas;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::akun::wire::Saksi;

/// Where a backup lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum TempatCadangan {
    /// Beside the data, on this computer.
    Komputer,
    /// In the second place.
    Kedua,
    /// Where a dialog of the system found it.
    Dipilih,
}

/// A backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CadanganRef {
    /// Where it lies.
    pub tempat: TempatCadangan,
    /// Its name, without a path.
    pub nama: String,
}

/// How far a register got in a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct AkhirRegister {
    /// What is numbered, e.g. `permohonan`.
    pub jenis: String,
    /// Calendar year.
    pub tahun: i32,
    /// The last number given.
    pub terakhir: u32,
}

/// A backup as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisCadangan {
    /// By which it is asked for.
    pub cadangan: CadanganRef,
    /// When it was made, RFC 3339.
    pub dibuat: String,
    /// Why.
    pub sebab: Sebab,
    /// Its length in bytes, without attachments.
    #[ts(type = "number")]
    pub ukuran: u64,
    /// Rows of its journal.
    #[ts(type = "number")]
    pub kejadian: u64,
    /// Where each register ends.
    pub register: Vec<AkhirRegister>,
    /// Attached files kept when it was made.
    #[ts(type = "number")]
    pub lampiran: u64,
    /// Attached files of the office that could be read nowhere any more when it was made.
    #[ts(type = "number")]
    pub lampiran_rusak: u64,
    /// Version of the program that made it.
    pub versi: String,
    /// The office, `unit, badan publik`.
    pub kantor: String,
    /// Proved when it was made, and not found wanting since.
    pub terbukti: bool,
}

/// A place of backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KeadaanTempat {
    /// The folder.
    pub map: String,
    /// Whether it can be reached, and read, now.
    pub terjangkau: bool,
    /// It is the second one and would be lost with the disk of the data.
    pub satu_disk: bool,
    /// When the last proved one was made there, RFC 3339.
    pub terakhir: Option<String>,
    /// Files of attachments there that no longer read and were set aside.
    pub lampiran_rusak: u32,
    /// Free bytes there, where the system tells.
    #[ts(type = "number | null")]
    pub bebas: Option<u64>,
}

/// What failed, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct CadanganGagal {
    /// Since when, RFC 3339.
    pub sejak: String,
    /// Why, as a sentence.
    pub pesan: String,
}

/// What is left from before the last destruction of personal data, and holds them still.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct CadanganLama {
    /// When the last destruction was approved, RFC 3339.
    pub dimusnahkan: String,
    /// Backups beside the data.
    pub komputer: u32,
    /// Backups in the second place.
    pub kedua: u32,
    /// A second place is chosen and out of reach: nobody knows what lies there.
    pub tak_terjangkau: bool,
    /// Files of attachments that no longer read and were set aside.
    pub lampiran_rusak: u32,
}

/// All backups there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct DaftarCadangan {
    /// Beside the data.
    pub komputer: KeadaanTempat,
    /// The second place, if one was chosen.
    pub kedua: Option<KeadaanTempat>,
    /// Newest first.
    pub cadangan: Vec<BarisCadangan>,
    /// Why the office is not safe, as a sentence.
    pub peringatan: Option<String>,
    /// Why automatic backups fail, while they do.
    pub gagal: Option<CadanganGagal>,
    /// When the data were exchanged last, RFC 3339 without a zone, if that can be taken back.
    pub dapat_dibatalkan: Option<String>,
    /// Files were kept once and the file of attachments is gone.
    pub lampiran_hilang: bool,
    /// What is left from before the last destruction of personal data; none before login.
    pub lama: Option<CadanganLama>,
}

/// What opens a backup or damaged data.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "dengan", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub enum KunciPulih {
    /// An account's login name and password of today.
    Sandi {
        /// Login name.
        masuk: String,
        /// The password.
        kata_sandi: String,
    },
    /// The code of the recovery sheet.
    Kode {
        /// The code.
        kode: String,
        /// Who stands by; needed where the office in use has several superiors or administrators.
        #[serde(default)]
        saksi: Option<Saksi>,
    },
}

/// Look at what bringing a backup back would do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct MintaRencanaPulih {
    /// Which.
    pub cadangan: CadanganRef,
    /// What opens it, when nobody is logged in.
    #[serde(default)]
    pub kunci: Option<KunciPulih>,
}

/// Bring a backup back.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PulihkanCadangan {
    /// Which.
    pub cadangan: CadanganRef,
    /// What opens it.
    pub kunci: KunciPulih,
    /// The last numbers on paper, where the plan asked for them.
    #[serde(default)]
    pub nomor: Vec<NomorKertas>,
}

/// Take the last restore back.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanPemulihan {
    /// What opens the data.
    pub kunci: KunciPulih,
}

/// Make damaged data anew.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PerbaikiData {
    /// What opens the data.
    pub kunci: KunciPulih,
    /// Whether what was made comes into use, or is only told.
    pub terapkan: bool,
}

/// What happened after a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KejadianSesudahnya {
    /// What it is about: `permohonan`, `akun`, …
    pub tentang: String,
    /// How many events.
    #[ts(type = "number")]
    pub jumlah: u64,
}

/// What was registered under numbers after a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct NomorSesudahnya {
    /// `permohonan`, `keberatan`, `sengketa`, `pengaduan` or `surat`.
    pub jenis: String,
    /// How many.
    #[ts(type = "number")]
    pub jumlah: u64,
    /// The first fifty of their numbers.
    pub nomor: Vec<String>,
}

/// What would be lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct YangHilang {
    /// Events in all.
    #[ts(type = "number")]
    pub kejadian: u64,
    /// By what they are about.
    pub rincian: Vec<KejadianSesudahnya>,
    /// What was registered.
    pub nomor: Vec<NomorSesudahnya>,
}

/// What bringing a backup back would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RencanaPulih {
    /// The backup.
    pub baris: BarisCadangan,
    /// Whether it was proved just now.
    pub terbukti: bool,
    /// What is wrong with it and keeps it from being brought back, in sentences.
    pub temuan: Vec<String>,
    /// Attached files that did not come along with it; it can be brought back without them.
    pub lampiran_hilang: u32,
    /// Whether data stand in use here, which would be kept aside.
    pub ada_data: bool,
    /// Whether they can be read, so that they are backed up before.
    pub terbaca: bool,
    /// Registers whose last number only paper tells, each with what the backup knows; none where the data in use tell.
    pub nomor_kertas: Vec<NomorKertas>,
    /// What happened since; none where there is nothing in use, or where it cannot be compared.
    pub hilang: Option<YangHilang>,
}

/// What a rehearsal proved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HasilUjiPulih {
    /// The backup.
    pub baris: BarisCadangan,
    /// Whether the office could go on with it.
    pub terbukti: bool,
    /// How long bringing it back took, in milliseconds.
    #[ts(type = "number")]
    pub milidetik: u64,
    /// What was proved, in sentences.
    pub membuktikan: Vec<String>,
    /// What is wrong, in sentences.
    pub temuan: Vec<String>,
}

/// Numbers given after a backup was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct NomorTakDipakai {
    /// What is numbered.
    pub jenis: String,
    /// Calendar year.
    pub tahun: i32,
    /// The first.
    pub dari: u32,
    /// The last.
    pub sampai: u32,
}

/// What bringing a backup back did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HasilPulih {
    /// When what came back was made, RFC 3339.
    pub dibuat: String,
    /// Rows of its journal.
    #[ts(type = "number")]
    pub kejadian: u64,
    /// Attached files nobody holds.
    pub lampiran_hilang: u32,
    /// Numbers that stand on paper and are not given again.
    pub nomor: Vec<NomorTakDipakai>,
    /// Name of the folder that keeps what was in use, if anything was.
    pub disimpan_di: Option<String>,
}

/// What making damaged data anew did, or would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HasilPerbaikan {
    /// Rows of the journal that came over.
    #[ts(type = "number")]
    pub kejadian: u64,
    /// Of them those from the newest backup.
    #[ts(type = "number")]
    pub dari_cadangan: u64,
    /// Rows after them that are lost; none where the damaged file does not even tell how many it had.
    #[ts(type = "number | null")]
    pub hilang: Option<u64>,
    /// Applicants whose identity is lost.
    #[ts(type = "number")]
    pub identitas_hilang: u64,
    /// Lists of those present at a consultation that are lost.
    #[ts(type = "number")]
    pub hadir_hilang: u64,
    /// Attached files that are lost.
    #[ts(type = "number")]
    pub lampiran_hilang: u64,
    /// The last moment the journal tells of, RFC 3339.
    pub sampai: Option<String>,
    /// Whether checking the result found it sound but for what is lost.
    pub utuh: bool,
    /// What checking found, in sentences.
    pub temuan: Vec<String>,
    /// Name of the folder that keeps what was damaged, once it was exchanged.
    pub disimpan_di: Option<String>,
}

/// A step of the backup being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum TahapCadangan {
    /// The data are copied.
    Menyalin,
    /// Attachments are added.
    Lampiran,
    /// It is sealed.
    Menyegel,
    /// It is opened again and proved.
    Membuktikan,
}

/// How far the backup being made is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KemajuanCadangan {
    /// Its step; none while none is made.
    pub tahap: Option<TahapCadangan>,
}
