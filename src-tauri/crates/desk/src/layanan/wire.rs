//! The service settings as screens ask for them.

use domain::layanan::PengaturanLayanan;
use domain::surat::{Bidang, JenisSurat, PengaturanSurat, Ruang};
use serde::Serialize;
use ts_rs::TS;

/// The settings, and what may be set.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LayananKantor {
    /// As they stand.
    pub pengaturan: PengaturanLayanan,
    /// Every kind of letter, in the order a request meets them.
    pub lembar: Vec<LembarSurat>,
}

/// What a kind of letter lets the office set.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LembarSurat {
    /// The kind.
    pub jenis: JenisSurat,
    /// Its name.
    pub label: &'static str,
    /// Which texts and choices it has room for.
    pub ruang: Ruang,
    /// The fields its texts may name.
    pub bidang: Vec<Bidang>,
    /// What it begins with, and can be reset to.
    pub bawaan: PengaturanSurat,
}
