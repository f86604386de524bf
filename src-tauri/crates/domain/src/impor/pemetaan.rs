//! Which column means what: found, shown, corrected by hand, and remembered by the headings it belongs to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bidang::{Bidang, JenisDaftar};
use super::{Lembar, kepala};

/// One column and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PetaKolom {
    /// The column, from 0.
    pub kolom: u32,
    /// Its heading, as the file writes it.
    pub judul: String,
    /// What it means.
    pub bidang: Bidang,
}

/// What the columns of sheets with these headings mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Pemetaan {
    /// The headings in comparable form: another sheet with the same ones is read alike.
    pub tanda: String,
    /// The row its headings stand in, from 1; the last of them when they take two.
    pub baris_judul: u32,
    /// The columns; one that is not named is not taken.
    pub kolom: Vec<PetaKolom>,
}

/// A column whose heading is not known, or that is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct KolomTakDikenal {
    /// The column, from 0.
    pub kolom: u32,
    /// Its heading, as the file writes it.
    pub judul: String,
}

/// What was made of one sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct LembarTerbaca {
    /// Its name.
    pub nama: String,
    /// What its columns mean; without any when no headings were found.
    pub pemetaan: Pemetaan,
    /// How sure that is, in per cent; 100 when it was given by hand.
    pub yakin: u8,
    /// Columns that are not taken.
    pub tak_dikenal: Vec<KolomTakDikenal>,
    /// What there is to tell about it.
    pub catatan: Vec<String>,
}

/// What is known besides the file.
#[derive(Clone, Debug, Default)]
pub struct Pilihan {
    /// The unit of rows that name none.
    pub unit_bawaan: Option<String>,
    /// Mappings made or remembered; one whose `tanda` is that of a sheet is used for it.
    pub pemetaan: Vec<Pemetaan>,
}

/// A list read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terbaca<T> {
    /// What was made of each sheet, in the file's order.
    pub lembar: Vec<LembarTerbaca>,
    /// The rows, in the file's order.
    pub baris: Vec<T>,
}

/// Which list the headings of `lembar` belong to; none when they belong to none.
pub fn recognise(lembar: &[Lembar]) -> Option<JenisDaftar> {
    let score = |jenis| -> f64 {
        let found = lembar.iter().filter_map(|one| kepala::find(one, jenis));
        found.map(|kepala| kepala.nilai).fold(0.0, f64::max)
    };
    let kinds = [JenisDaftar::Dik, JenisDaftar::Dip, JenisDaftar::Unit].map(|jenis| (jenis, score(jenis)));
    let best = kinds.into_iter().fold(None, |best: Option<(JenisDaftar, f64)>, this| match best {
        Some(best) if best.1 >= this.1 => Some(best),
        _ => Some(this),
    });
    best.filter(|(_, score)| *score > 0.0).map(|(jenis, _)| jenis)
}
