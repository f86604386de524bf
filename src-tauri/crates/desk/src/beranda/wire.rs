//! What Beranda is asked and shows.

use domain::permohonan::Keadaan;
use serde::{Deserialize, Serialize};
use store::WaitingUnit;
use ts_rs::TS;

use crate::permohonan::wire::{Baris, SisaWaktu};

/// Whose open requests the waiting list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Siapa {
    /// All of the office.
    #[default]
    Semua,
    /// Those I registered.
    Saya,
    /// Those that wait for the reply of one unit.
    Unit,
}

/// Whose open requests the waiting list shows: `{}` asks for all, `{ "siapa": "unit", "unit": "Bagian Keuangan" }` for those
/// at a unit. The figures of the office are the same for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct BerandaUntuk {
    /// Whose; all when absent.
    pub siapa: Option<Siapa>,
    /// The unit's name; only with `siapa` `unit`, and then required.
    pub unit: Option<String>,
}

/// The first screen: what waits, by deadline; counts; what needs attention.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Beranda {
    /// `Selamat pagi, Siti Rahma`.
    pub salam: String,
    /// `2 permohonan jatuh tempo hari ini · 1 sudah lewat`.
    pub ringkasan: String,
    /// Open requests of those asked for, earliest deadline first, at most 50.
    pub menunggu: Vec<Menunggu>,
    /// How many of those asked for stand in each group, on the list or beyond its 50.
    pub jumlah: JumlahMenunggu,
    /// Open objections, disputes and complaints of the office, earliest deadline first, at most 50.
    pub perkara: Vec<PerkaraMenunggu>,
    /// Units whose reply is waited for, the one with the earliest limit first.
    pub unit: Vec<UnitMenunggu>,
    /// Open requests in all.
    pub terbuka: u32,
    /// Of them past their deadline.
    pub lewat: u32,
    /// The open ones by state, in the order of a request's life; states without one are left out.
    pub tahap: Vec<JumlahKeadaan>,
    /// Dispositions issued today and in force.
    pub disposisi_hari_ini: u32,
    /// The month's name: `November 2026`.
    pub bulan: String,
    /// Registered this month (void ones not counted).
    pub bulan_ini: u32,
    /// Registered today.
    pub hari_ini: u32,
    /// Of the open ones, registered by me.
    pub oleh_saya: u32,
    /// Void registrations of this month.
    pub dibatalkan_bulan_ini: u32,
    /// Requests due on each of the next ten working days, today first.
    pub dua_minggu: Vec<JatuhTempo>,
    /// What needs attention, each a sentence.
    pub perhatian: Vec<Perhatian>,
    /// Drafts of mine.
    pub draf: u32,
    /// When the last proved backup was made and where, in one line; none for practice data that are not backed up.
    pub cadangan: Option<String>,
    /// How the data were found after an end that was not clean, in one sentence; until the desk is locked.
    pub kabar: Option<String>,
}

/// One open request.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Menunggu {
    /// The request.
    pub baris: Baris,
    /// How its deadline stands.
    pub kelompok: Kelompok,
    /// What to do next.
    pub langkah: String,
    /// Why, or by which article.
    pub keterangan: String,
    /// By when that is to be done; none when it has no limit.
    pub batas: Option<chrono::NaiveDate>,
    /// Whether I registered it.
    pub saya: bool,
    /// Who registered it.
    pub di_tangan: String,
    /// Units whose reply it waits for.
    pub unit: Vec<String>,
}

/// What kind of case follows a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisPerkara {
    /// An objection.
    Keberatan,
    /// A dispute.
    Sengketa,
    /// A complaint or an aspiration.
    Pengaduan,
}

/// One open objection, dispute or complaint.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PerkaraMenunggu {
    /// Which kind.
    pub jenis: JenisPerkara,
    /// Its id.
    pub id: String,
    /// Its number; of a dispute the commission's.
    pub nomor: String,
    /// Applicant's name.
    pub nama: String,
    /// State, as a word.
    pub keadaan: String,
    /// What the office owes next is due; none when no clock of its own runs.
    pub jatuh_tempo: Option<chrono::NaiveDate>,
    /// How that stands today.
    pub sisa: SisaWaktu,
    /// The same as a group.
    pub kelompok: Kelompok,
    /// What to do next.
    pub langkah: String,
    /// Why, or by which article.
    pub keterangan: String,
    /// Whether I registered it.
    pub saya: bool,
}

/// How a deadline stands among those of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Kelompok {
    /// Past.
    Lewat,
    /// Today.
    HariIni,
    /// Within the next three working days.
    Segera,
    /// After these.
    Nanti,
}

/// Open requests by group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahMenunggu {
    /// In all.
    pub semua: u32,
    /// Past their deadline.
    pub lewat: u32,
    /// Due today.
    pub hari_ini: u32,
    /// Due within the next three working days.
    pub segera: u32,
    /// Due after these.
    pub nanti: u32,
}

/// Open requests in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahKeadaan {
    /// The state.
    pub keadaan: Keadaan,
    /// How many.
    pub jumlah: u32,
}

/// A unit whose reply is waited for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct UnitMenunggu {
    /// Its name.
    pub unit: String,
    /// Requests that wait for it.
    pub menunggu: u32,
    /// Of these, those whose limit for the unit is past.
    pub lewat: u32,
}

impl From<WaitingUnit> for UnitMenunggu {
    fn from(WaitingUnit { unit, menunggu, lewat }: WaitingUnit) -> Self {
        Self { unit, menunggu, lewat }
    }
}

/// Requests due on a day.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JatuhTempo {
    /// The day.
    pub tanggal: chrono::NaiveDate,
    /// How many.
    pub jumlah: u32,
}

/// Something that needs attention.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Perhatian {
    /// The sentence.
    pub kalimat: String,
    /// Where to go: a route of the window such as `kalender`, or empty.
    pub ke: String,
    /// Whether it stands as a banner above the screen, since every deadline depends on it.
    pub spanduk: bool,
    /// Whether data may be lost: the banner is a red one.
    pub genting: bool,
}
