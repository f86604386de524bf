//! How the office serves: who approves a refusal, units, tariffs (Perki 1/2021 art. 37–38), letters.
//!
//! One value that can stand in a journal event. The limits of the law itself are not settings and are not here; these
//! are the office's own promises inside them.

mod pintu;
mod singkatan;
mod tarif;
mod unit;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use pintu::Pintu;
pub use singkatan::Singkatan;
pub use tarif::{JenisBiaya, TabelTarif, Tarif};
pub use unit::UnitPelaksana;

use crate::fault::{FieldFault, Rule, clean_line};
use crate::peran::Peran;
use crate::surat::{JenisSurat, PengaturanSurat};

/// Longest text about how costs are paid, in characters.
const MAX_CARA_BAYAR: usize = 300;
/// Longest limit given to a unit, in working days: the notice itself has ten (UU 14/2008 art. 22(7)).
const MAX_HARI_UNIT: u32 = 10;
/// Longest time to provide that can be set, in working days; the law sets none.
const MAX_HARI_PENYEDIAAN: u32 = 30;

/// The service settings of one office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PengaturanLayanan {
    /// The role that approves a refusal before it goes out (Perki 1/2021 art. 10(2)f: the Atasan PPID).
    pub penyetuju_penolakan: Peran,
    /// Working days a unit gets to answer a disposition; 1 to 10.
    pub hari_unit: u32,
    /// Working days promised between notice and hand-over (Perki 1/2021 art. 31(4)f); 1 to 30.
    pub hari_penyediaan: u32,
    /// Units requests are passed to.
    pub unit: Vec<UnitPelaksana>,
    /// Tariff tables, no two in force on one day.
    pub tarif: Vec<TabelTarif>,
    /// How costs are paid, as announced (Perki 1/2021 art. 38).
    pub cara_bayar: String,
    /// The kinds of letters; one that is missing has its default.
    pub surat: Vec<PengaturanSurat>,
    /// Abbreviations that the search at the counter knows.
    #[serde(default = "singkatan::bawaan")]
    pub singkatan: Vec<Singkatan>,
    /// Who approves a sheet of the consequence test.
    #[serde(default)]
    pub penyetuju_uji: PenyetujuUji,
    /// Where visitors are sent whose door is not here.
    #[serde(default = "pintu::bawaan")]
    pub pintu: Vec<Pintu>,
}

/// Who approves a sheet of the consequence test: PP 61/2010 art. 3(2) and Lampiran II name the head of the public body,
/// Perki 1/2021 art. 10(2)e the Atasan PPID.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum PenyetujuUji {
    /// The head of the public body.
    #[default]
    PimpinanBadanPublik,
    /// The Atasan PPID.
    AtasanPpid,
}

impl PenyetujuUji {
    /// As a sheet prints it.
    pub fn label(self) -> &'static str {
        match self {
            Self::PimpinanBadanPublik => "Pimpinan Badan Publik",
            Self::AtasanPpid => "Atasan PPID",
        }
    }
}

/// The service settings were replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayananDiatur {
    /// The settings from now on.
    pub pengaturan: PengaturanLayanan,
}

impl Default for PengaturanLayanan {
    fn default() -> Self {
        Self {
            penyetuju_penolakan: Peran::Pimpinan,
            hari_unit: 5,
            hari_penyediaan: 3,
            unit: Vec::new(),
            tarif: Vec::new(),
            cara_bayar: "Tunai di meja layanan informasi, dengan tanda bukti pembayaran".to_owned(),
            surat: JenisSurat::ALL.map(PengaturanSurat::bawaan).to_vec(),
            singkatan: singkatan::bawaan(),
            penyetuju_uji: PenyetujuUji::default(),
            pintu: pintu::bawaan(),
        }
    }
}

impl PengaturanLayanan {
    /// The settings of letters of `jenis`.
    pub fn surat(&self, jenis: JenisSurat) -> PengaturanSurat {
        let own = self.surat.iter().find(|surat| surat.jenis == jenis).cloned();
        own.unwrap_or_else(|| PengaturanSurat::bawaan(jenis))
    }

    /// The tariffs in force on `tanggal`; none when the office takes no money that day.
    pub fn tarif_on(&self, tanggal: NaiveDate) -> Option<&TabelTarif> {
        self.tarif.iter().find(|tabel| tabel.covers(tanggal))
    }

    /// Cleans every text and gives every kind of letter a place, in the order a request meets them. `kode_unit` is the
    /// office's, which number patterns may name.
    ///
    /// # Errors
    /// All fields at fault at once, by paths such as `tarif.0.baris.1.rupiah` and `surat.2.pembuka`.
    pub fn checked(mut self, kode_unit: &str) -> Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        self.check_promises(&mut faults);
        unit::clean(&mut self.unit, &mut faults);
        tarif::clean(&mut self.tarif, &mut faults);
        let needed = (!self.tarif.is_empty())
            .then_some("Isi cara membayar; bersama tarifnya wajib diumumkan (Perki 1/2021 Pasal 38).");
        clean_line(&mut faults, "cara_bayar", &mut self.cara_bayar, MAX_CARA_BAYAR, needed);
        self.check_letters(kode_unit, &mut faults);
        singkatan::clean(&mut self.singkatan, &mut faults);
        pintu::clean(&mut self.pintu, &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        self.surat = JenisSurat::ALL.map(|jenis| self.surat(jenis)).to_vec();
        Ok(self)
    }

    fn check_promises(&self, faults: &mut Vec<FieldFault>) {
        if self.penyetuju_penolakan == Peran::Petugas {
            let rule = Rule::Other(
                "Penolakan disetujui atasan, bukan petugas yang melayani (Perki 1/2021 Pasal 10 ayat (2) huruf f); pilih peran lain.",
            );
            faults.push(FieldFault::new("penyetuju_penolakan", &rule));
        }
        if !(1..=MAX_HARI_UNIT).contains(&self.hari_unit) {
            let rule = Rule::Other(
                "Isi antara 1 dan 10 hari kerja; pemberitahuan kepada pemohon sendiri paling lambat 10 hari kerja.",
            );
            faults.push(FieldFault::new("hari_unit", &rule));
        }
        if !(1..=MAX_HARI_PENYEDIAAN).contains(&self.hari_penyediaan) {
            faults.push(FieldFault::new("hari_penyediaan", &Rule::Other("Isi antara 1 dan 30 hari kerja.")));
        }
    }

    fn check_letters(&mut self, kode_unit: &str, faults: &mut Vec<FieldFault>) {
        for (index, surat) in self.surat.iter_mut().enumerate() {
            surat.clean(&format!("surat.{index}."), kode_unit, faults);
        }
        for (index, surat) in self.surat.iter().enumerate() {
            let before = self.surat.get(..index).unwrap_or_default();
            if before.iter().any(|other| other.jenis == surat.jenis) {
                let rule = Rule::Other("Jenis surat ini tertulis dua kali; hapus salah satunya.");
                faults.push(FieldFault::new(format!("surat.{index}.jenis"), &rule));
            } else if let Some(other) = before.iter().find(|other| other.collides(surat, kode_unit)) {
                let rule = Rule::Format(format!(
                    "Nomornya akan sama dengan nomor {}; bedakan polanya, misalnya dengan kode surat.",
                    other.jenis.label()
                ));
                faults.push(FieldFault::new(format!("surat.{index}.pola_nomor"), &rule));
            }
        }
    }
}
