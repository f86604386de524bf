//! Which column means what: found, shown, corrected by hand, and remembered by the headings it belongs to.

use std::collections::{BTreeMap, HashMap};

use super::{Bidang, JenisDaftar, Lembar, kepala};

/// A column of a sheet, as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KolomTerbaca {
    /// The column, from 0.
    pub kolom: u32,
    /// Its heading, both rows of one joined.
    pub judul: String,
    /// What it means; none when it is not taken.
    pub bidang: Option<Bidang>,
    /// First texts below it, at most three.
    pub contoh: Vec<String>,
}

/// A sheet, as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LembarTerbaca {
    /// Its name.
    pub nama: String,
    /// Its headings in comparable form: the mapping is given and remembered by it.
    pub tanda: String,
    /// Its columns.
    pub kolom: Vec<KolomTerbaca>,
    /// How sure the mapping is, in per cent: 0 when no headings were found, 100 when it was given by hand.
    pub yakin: u8,
    /// Rows of the list in it.
    pub baris: u32,
    /// What there is to tell about it.
    pub catatan: Vec<String>,
}

/// What a column of sheets with the same headings means; none leaves it out.
pub type Pemetaan = BTreeMap<u32, Option<Bidang>>;

/// What is known besides the file.
#[derive(Clone, Debug, Default)]
pub struct Pilihan {
    /// The unit of rows that name none.
    pub unit_bawaan: Option<String>,
    /// Columns mapped by hand or remembered, by [`LembarTerbaca::tanda`]; the others mean what was found.
    pub pemetaan: BTreeMap<String, Pemetaan>,
    /// Cells typed anew, by sheet (from 0) and row of the file (from 1).
    pub koreksi: HashMap<(usize, u32), BTreeMap<Bidang, String>>,
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
