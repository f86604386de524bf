//! The time to the answer by class of the information that was given (Perki 1/2021 art. 57(2)b: *dengan klasifikasi
//! tertentu*).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Waktu;
use super::waktu::Lama;
use crate::dip::Kelas;
use crate::kalender::HariKerja;

/// The time to the answer of requests that were given information of one class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct WaktuKelas {
    /// The class in words, or that it is on no list.
    pub label: String,
    /// Their time.
    pub waktu: Waktu,
}

/// Times by class, being added up.
#[derive(Clone, Debug)]
pub struct PenghitungKelas<'a> {
    hari: &'a HariKerja<'a>,
    lama: [Lama; Kelas::ALL.len() + 1],
}

impl<'a> PenghitungKelas<'a> {
    /// Nothing yet.
    pub fn new(hari: &'a HariKerja<'a>) -> Self {
        Self { hari, lama: Default::default() }
    }

    /// Adds a request received on `diterima` and answered on `dijawab` that was given something of `kelas`, or something
    /// that is on no list. One that was given two classes is added for both.
    pub fn add(&mut self, kelas: Option<Kelas>, diterima: NaiveDate, dijawab: NaiveDate) {
        let place = kelas.and_then(|kelas| Kelas::ALL.iter().position(|one| *one == kelas));
        self.lama[place.unwrap_or(Kelas::ALL.len())].add(self.hari.between(diterima, dijawab));
    }

    /// What they come to, the classes in the order of the law.
    pub fn finish(self) -> Vec<WaktuKelas> {
        let labels = Kelas::ALL.into_iter().map(|kelas| format!("Informasi {}", kelas.label().to_lowercase()));
        let labels = labels.chain(["Tidak tercantum dalam Daftar Informasi Publik".to_owned()]);
        labels.zip(self.lama).map(|(label, lama)| WaktuKelas { label, waktu: lama.waktu() }).collect()
    }
}
