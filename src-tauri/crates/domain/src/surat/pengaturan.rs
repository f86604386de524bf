//! What an office sets for one kind of letter: number, wording, copies, who signs.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{JenisSurat, Penanda, Templat};
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

impl PengaturanSurat {
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

    /// Cleans every text in place and adds the fields at fault to `faults`, under `path`. `kode_unit` is the office's.
    pub(crate) fn clean(&mut self, path: &str, kode_unit: &str, faults: &mut Vec<FieldFault>) {
        clean_line(faults, &format!("{path}.klasifikasi"), &mut self.klasifikasi, MAX_KLASIFIKASI, None);
        self.clean_number(path, kode_unit, faults);
        self.clean_wording(path, faults);
        self.clean_copies(path, faults);
        if !self.jenis.ruang().penanda_tangan && self.penanda_tangan != Penanda::Petugas {
            let rule = Rule::Other("Surat ini ditandatangani petugas yang melayani.");
            faults.push(FieldFault::new(format!("{path}.penanda_tangan"), &rule));
        }
    }

    fn clean_number(&mut self, path: &str, kode_unit: &str, faults: &mut Vec<FieldFault>) {
        self.pola_nomor = self.pola_nomor.trim().to_owned();
        if self.klasifikasi.is_empty() && self.pola_nomor.contains("{klasifikasi}") {
            let rule = Rule::Required("Pola nomor memakai {klasifikasi}; isi kodenya, atau hapus dari pola.");
            faults.push(FieldFault::new(format!("{path}.klasifikasi"), &rule));
        } else if let Err(sentence) = self.number(1, NaiveDate::default(), kode_unit, "A") {
            faults.push(FieldFault::new(format!("{path}.pola_nomor"), &Rule::Format(sentence)));
        }
    }

    fn clean_wording(&mut self, path: &str, faults: &mut Vec<FieldFault>) {
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
            faults.push(FieldFault::new(format!("{path}.{field}"), &rule));
        }
    }

    fn clean_copies(&mut self, path: &str, faults: &mut Vec<FieldFault>) {
        self.tembusan.retain(|name| !teks::is_blank(name));
        let rule = match self.tembusan.len() {
            1.. if !self.jenis.ruang().tembusan => Some("Surat ini tidak memuat tembusan; kosongkan."),
            n if n > MAX_TEMBUSAN => Some("Paling banyak 20 tembusan; satukan atau hapus sebagian."),
            _ => None,
        };
        faults.extend(rule.map(|rule| FieldFault::new(format!("{path}.tembusan"), &Rule::Other(rule))));
        for name in &mut self.tembusan {
            clean_line(faults, &format!("{path}.tembusan"), name, teks::MAX_NAME, None);
        }
    }

    /// Whether it and `other` draw from two series and would yet write one number.
    pub(crate) fn collides(&self, other: &Self, kode_unit: &str) -> bool {
        let same_series = self.jenis.seri() == other.jenis.seri() && self.klasifikasi == other.klasifikasi;
        let shape = |surat: &Self| surat.write_number(PAST_PADDING, NaiveDate::default(), kode_unit, "A");
        !same_series && matches!((shape(self), shape(other)), (Ok(own), Ok(others)) if own == others)
    }
}
