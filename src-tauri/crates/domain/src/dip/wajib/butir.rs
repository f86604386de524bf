//! The checklist of a list: for every kind of mandatory information how many entries provide it. What is missing has 0.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Wajib;
use crate::dip::{IsiInformasi, Kelas};
use crate::id::InformasiId;

/// Most examples of one kind.
const MAX_CONTOH: usize = 3;

/// One kind of mandatory information and what a list has of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct ButirWajib {
    /// The kind.
    pub wajib: Wajib,
    /// Its class.
    pub kelas: Kelas,
    /// Its name.
    pub label: String,
    /// What belongs to it, in one sentence.
    pub penjelasan: String,
    /// The article that demands it.
    pub dasar: String,
    /// How many entries provide it; 0 when it is missing.
    pub jumlah: u32,
    /// The first entries that do, at most three, with their titles.
    pub contoh: Vec<(InformasiId, String)>,
}

/// Every kind in the order of the law, counted over `entries`.
pub fn checklist<'a>(entries: impl Iterator<Item = (InformasiId, &'a IsiInformasi)>) -> Vec<ButirWajib> {
    let mut all: Vec<ButirWajib> = Wajib::ALL.into_iter().map(ButirWajib::missing).collect();
    for (id, isi) in entries {
        let Some(wajib) = isi.wajib() else { continue };
        let Some(butir) = all.iter_mut().find(|butir| butir.wajib == wajib) else { continue };
        butir.jumlah = butir.jumlah.saturating_add(1);
        if butir.contoh.len() < MAX_CONTOH {
            butir.contoh.push((id, isi.judul.clone()));
        }
    }
    all
}

impl ButirWajib {
    fn missing(wajib: Wajib) -> Self {
        Self {
            wajib,
            kelas: wajib.kelas(),
            label: wajib.label().to_owned(),
            penjelasan: wajib.penjelasan().to_owned(),
            dasar: wajib.dasar().to_owned(),
            jumlah: 0,
            contoh: Vec::new(),
        }
    }
}
