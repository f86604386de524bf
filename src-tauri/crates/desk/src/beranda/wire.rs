//! What Beranda shows.

use serde::Serialize;
use ts_rs::TS;

use crate::permohonan::wire::Baris;

/// The first screen: what waits, by deadline; counts; what needs attention.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Beranda {
    /// `Selamat pagi, Siti Rahma`.
    pub salam: String,
    /// `2 permohonan harus dijawab hari ini · 1 sudah lewat`.
    pub ringkasan: String,
    /// Open requests, earliest deadline first, at most 50.
    pub menunggu: Vec<Menunggu>,
    /// Open requests in all.
    pub terbuka: u32,
    /// Of them past their deadline.
    pub lewat: u32,
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
}

/// One open request.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Menunggu {
    /// The request.
    pub baris: Baris,
    /// What to do next.
    pub langkah: String,
    /// Why, or by which article.
    pub keterangan: String,
    /// Whether I registered it.
    pub saya: bool,
    /// Who registered it.
    pub di_tangan: String,
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
}
