//! The legal-basis checker: what looks wrong in an exemption, why, and what to do (UU 14/2008 art. 17–20; PP 61/2010
//! art. 5–11; Perki 1/2021 art. 49–52).
//!
//! It warns and cites; it never blocks what the law leaves open, and stays silent where it is not sure. Whether a text
//! may be saved is not its business.

mod dasar;
mod huruf;
mod isi;
mod jangka;
mod keluarga;
mod kode;
mod konsekuensi;
mod luas;
mod penolakan;
mod terbuka;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Huruf, IsiPengecualian, baca};
use crate::format::kata::Kata;

pub use kode::KodePeringatan;
pub use penolakan::{Penolakan, untuk_penolakan};

/// What one rule has to say of one exemption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Peringatan {
    /// Which rule.
    pub kode: KodePeringatan,
    /// The field of `IsiPengecualian` it is about, e.g. `pasal_17` or `jangka`.
    pub bidang: String,
    /// What is wrong, why, and what to do.
    pub pesan: String,
    /// The article.
    pub dasar: String,
}

impl Peringatan {
    fn new(kode: KodePeringatan, bidang: &str, pesan: impl Into<String>, dasar: &str) -> Self {
        Self { kode, bidang: bidang.to_owned(), pesan: pesan.into(), dasar: dasar.to_owned() }
    }
}

/// What the checker must know beside the exemption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Konteks {
    /// The day of the check.
    pub today: NaiveDate,
}

/// Everything that looks wrong in `isi`, in the order of its fields; empty for an exemption that is well made.
pub fn periksa(isi: &IsiPengecualian, konteks: &Konteks) -> Vec<Peringatan> {
    let teks = Teks::new(isi);
    let mut found = Vec::new();
    terbuka::check(&teks, &mut found);
    luas::check(&teks, &mut found);
    huruf::check(&teks, &mut found);
    dasar::check(isi, &mut found);
    konsekuensi::check(&teks, &mut found);
    jangka::check(isi, konteks.today, &mut found);
    isi::check(isi, &mut found);
    found
}

/// The exemption with its words ready to be asked.
struct Teks<'a> {
    isi: &'a IsiPengecualian,
    /// What is closed: description and content.
    pokok: Kata,
    /// Why: the consequence if opened, and the reason that stands in the basis.
    alasan: Kata,
    /// The names of other laws.
    hukum: Kata,
}

impl<'a> Teks<'a> {
    fn new(isi: &'a IsiPengecualian) -> Self {
        let remark = baca::dasar(&isi.dasar_asli).keterangan;
        Self {
            isi,
            pokok: Kata::new([isi.informasi.as_str(), isi.uraian.as_str()]),
            alasan: Kata::new([isi.konsekuensi_dibuka.as_str(), remark.as_str()]),
            hukum: Kata::new(isi.dasar_lain.iter().map(|lain| lain.peraturan.as_str())),
        }
    }

    /// Whether one of `letters` is cited.
    fn cites(&self, letters: &[Huruf]) -> bool {
        self.isi.pasal_17.iter().any(|ground| letters.contains(&ground.huruf()))
    }
}
