//! What an office sets for one kind of letter: number, wording, copies, who signs.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::{IsiTemplat, JenisSurat, Penanda, TanpaNilai, Templat, TemplatError};
use crate::fault::{FieldFault, Rule, clean_line};
use crate::format::PolaNomor;
use crate::format::nomor::IsiNomor;
use crate::format::teks;
use crate::id::{PerangkatId, UnitId};
use crate::seri::Seri;

/// Longest classification code, in characters (`000.1.2.3` of Permendagri 83/2022 is far below).
const MAX_KLASIFIKASI: usize = 30;
/// Most copies a letter names.
const MAX_TEMBUSAN: usize = 20;
/// A running number wider than any pattern pads: what is left then of a pattern tells two series apart.
const PAST_PADDING: u64 = 9_999_999_999;

/// The settings of one kind of letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PengaturanSurat {
    /// The kind.
    pub jenis: JenisSurat,
    /// Archive classification code (Permendagri 83/2022), or empty; each code has a series of its own.
    pub klasifikasi: String,
    /// Pattern of the number, as [`PolaNomor`] reads it.
    pub pola_nomor: String,
    /// Text before the letter's own content, as [`Templat`] reads it; may be empty, and is where [`JenisSurat::ruang`] has
    /// no room for it.
    pub pembuka: String,
    /// Text after it; likewise.
    pub penutup: String,
    /// Who gets a copy, one a line; likewise.
    pub tembusan: Vec<String>,
    /// Who signs.
    pub penanda_tangan: Penanda,
}

/// The office's own texts of one letter, written out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kalimat {
    /// Before the letter's own content; may be empty.
    pub pembuka: String,
    /// After it; may be empty.
    pub penutup: String,
}

/// Why the texts of a letter could not be written out; never, for settings that were checked and a letter whose fields
/// were all given.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KalimatError {
    /// The wording is none.
    #[error(transparent)]
    Templat(#[from] TemplatError),
    /// A field was not given.
    #[error(transparent)]
    TanpaNilai(#[from] TanpaNilai),
}

impl PengaturanSurat {
    /// Cleans every text. `kode_unit` is the office's, which the number pattern may name.
    ///
    /// # Errors
    /// All fields at fault at once.
    pub fn checked(mut self, kode_unit: &str) -> Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        self.clean("", kode_unit, &mut faults);
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// Its texts with every field written out.
    ///
    /// # Errors
    /// A wording that was never checked, or a field without a value.
    pub fn kalimat(&self, isi: &IsiTemplat) -> Result<Kalimat, KalimatError> {
        let write = |text: &str| -> Result<String, KalimatError> { Ok(Templat::parse(text, self.jenis)?.render(isi)?) };
        Ok(Kalimat { pembuka: write(&self.pembuka)?, penutup: write(&self.penutup)? })
    }

    /// The series its numbers are drawn from in `tahun`.
    pub fn seri(&self, unit: UnitId, tahun: i32, perangkat: PerangkatId) -> Seri {
        Seri { unit, tahun, jenis: self.jenis.seri().to_owned(), kode: self.klasifikasi.clone(), perangkat }
    }

    /// The number `n` of a letter dated `tanggal`.
    ///
    /// # Errors
    /// The sentence that says what its pattern lacks.
    pub fn number(&self, n: u32, tanggal: NaiveDate, kode_unit: &str, perangkat: &str) -> Result<String, String> {
        self.write_number(u64::from(n), tanggal, kode_unit, perangkat)
    }

    fn write_number(&self, n: u64, tanggal: NaiveDate, kode_unit: &str, perangkat: &str) -> Result<String, String> {
        let isi = IsiNomor { n, tanggal, kode_unit, perangkat, klasifikasi: &self.klasifikasi };
        let pola = PolaNomor::parse(&self.pola_nomor).map_err(|error| error.to_string())?;
        pola.render(&isi).map_err(|error| error.to_string())
    }

    /// Cleans every text in place and adds the fields at fault to `faults`, under `prefix` (`surat.2.`).
    pub(crate) fn clean(&mut self, prefix: &str, kode_unit: &str, faults: &mut Vec<FieldFault>) {
        clean_line(faults, &format!("{prefix}klasifikasi"), &mut self.klasifikasi, MAX_KLASIFIKASI, None);
        self.clean_number(prefix, kode_unit, faults);
        self.clean_wording(prefix, faults);
        self.clean_copies(prefix, faults);
        if !self.jenis.ruang().penanda_tangan && self.penanda_tangan != Penanda::Petugas {
            let rule = Rule::Other("Surat ini ditandatangani petugas yang melayani.");
            faults.push(FieldFault::new(format!("{prefix}penanda_tangan"), &rule));
        }
    }

    fn clean_number(&mut self, prefix: &str, kode_unit: &str, faults: &mut Vec<FieldFault>) {
        self.pola_nomor = self.pola_nomor.trim().to_owned();
        if self.klasifikasi.is_empty() && self.pola_nomor.contains("{klasifikasi}") {
            let rule = Rule::Required("Pola nomor memakai {klasifikasi}; isi kodenya, atau hapus dari pola.");
            faults.push(FieldFault::new(format!("{prefix}klasifikasi"), &rule));
        } else if let Err(sentence) = self.number(1, NaiveDate::default(), kode_unit, "A") {
            faults.push(FieldFault::new(format!("{prefix}pola_nomor"), &Rule::Format(sentence)));
        }
    }

    fn clean_wording(&mut self, prefix: &str, faults: &mut Vec<FieldFault>) {
        let ruang = self.jenis.ruang();
        let texts = [("pembuka", &mut self.pembuka, ruang.pembuka), ("penutup", &mut self.penutup, ruang.penutup)];
        for (field, text, room) in texts {
            let rule = match Templat::parse(text, self.jenis) {
                Ok(templat) if room || templat.is_empty() => {
                    *text = templat.to_string();
                    continue;
                }
                Ok(_) => Rule::Other("Surat ini tidak memuat kalimat bebas di sini; kosongkan."),
                Err(error) => Rule::Format(error.to_string()),
            };
            faults.push(FieldFault::new(format!("{prefix}{field}"), &rule));
        }
    }

    fn clean_copies(&mut self, prefix: &str, faults: &mut Vec<FieldFault>) {
        self.tembusan.retain(|name| !teks::is_blank(name));
        let rule = match self.tembusan.len() {
            1.. if !self.jenis.ruang().tembusan => Some("Surat ini tidak memuat tembusan; kosongkan."),
            n if n > MAX_TEMBUSAN => Some("Paling banyak 20 tembusan; satukan atau hapus sebagian."),
            _ => None,
        };
        faults.extend(rule.map(|rule| FieldFault::new(format!("{prefix}tembusan"), &Rule::Other(rule))));
        for name in &mut self.tembusan {
            clean_line(faults, &format!("{prefix}tembusan"), name, teks::MAX_NAME, None);
        }
    }

    /// Whether it and `other` draw from two series and would yet write one number.
    pub(crate) fn collides(&self, other: &Self, kode_unit: &str) -> bool {
        let same_series = self.jenis.seri() == other.jenis.seri() && self.klasifikasi == other.klasifikasi;
        let shape = |surat: &Self| surat.write_number(PAST_PADDING, NaiveDate::default(), kode_unit, "A");
        !same_series && matches!((shape(self), shape(other)), (Ok(own), Ok(others)) if own == others)
    }
}
