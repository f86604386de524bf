//! The two lists an office keeps: public information ([`dip`]) and exempted information ([`dik`]), each as PDF for
//! people and as XLSX and CSV that a list is read back from unchanged; and what changed between two versions
//! ([`perbandingan`]).
//!
//! Which entries stand in a list, and whether it was fixed by a decree, is the caller's decision; it is only stated here.

pub mod dik;
pub mod dip;
mod lembar;
mod lembar_kerja;
pub mod perbandingan;
pub(crate) mod tabel;
pub(crate) mod teks;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    format::{jam, tanggal},
    permohonan::keputusan::Penetapan,
};

use crate::{Kop, tanda_tangan::TandaTangan};

/// Which state of a list is printed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum VersiDaftar {
    /// The working list: nobody has fixed it.
    #[default]
    Kerja,
    /// What is in force on a day: exemptions are fixed one by one, each by a decree of its own.
    Keadaan(NaiveDate),
    /// The version that a decree fixed.
    Ditetapkan(Penetapan),
}

impl VersiDaftar {
    /// How the head of a list says it:
    /// `Ditetapkan dengan Keputusan Nomor 12 Tahun 2026 tanggal 28 November 2026`, or that nobody has fixed it.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Kerja => "Daftar kerja, belum ditetapkan".to_owned(),
            Self::Keadaan(day) => format!("Keadaan tanggal {}", tanggal::long(*day)),
            Self::Ditetapkan(penetapan) => format!("Ditetapkan dengan Keputusan {}", rujukan(penetapan)),
        }
    }

    /// The same in a few words, inside a sentence.
    fn short(&self) -> String {
        match self {
            Self::Kerja => "daftar kerja, belum ditetapkan".to_owned(),
            Self::Keadaan(day) => format!("keadaan tanggal {}", tanggal::long(*day)),
            Self::Ditetapkan(penetapan) => format!("penetapan {}", rujukan(penetapan)),
        }
    }
}

/// What stands above and below a list.
#[derive(Debug, Clone, PartialEq)]
pub struct KepalaDaftar {
    /// Letterhead; it names the public body.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// The unit whose entries these are; empty for those of the whole public body.
    pub unit: String,
    /// Which state of the list it is.
    pub versi: VersiDaftar,
    /// When it is printed; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
    /// Who signs: at most two, the last one at the right; none prints no signature.
    pub penanda_tangan: Vec<TandaTangan>,
}

impl KepalaDaftar {
    /// Public body and unit, as the head of the list names them.
    fn pemilik(&self) -> String {
        if self.unit.is_empty() {
            self.kop.badan_publik.clone()
        } else {
            format!("{} – {}", self.kop.badan_publik, self.unit)
        }
    }

    /// `Dicetak 28 November 2026 pukul 09.12 WIB`.
    fn cetak(&self) -> String {
        format!("Dicetak {}", jam::instant(self.dicetak))
    }

    /// The title of the file: which list, and which state of it.
    fn judul_berkas(&self, daftar: &str) -> String {
        match &self.versi {
            VersiDaftar::Kerja => format!("{daftar}, daftar kerja {}", tanggal::long(self.dicetak.date_naive())),
            VersiDaftar::Keadaan(_) | VersiDaftar::Ditetapkan(_) => format!("{daftar}, {}", self.versi.short()),
        }
    }
}

/// `Nomor 12 Tahun 2026 tanggal 28 November 2026`, as far as it is known.
pub(crate) fn rujukan(penetapan: &Penetapan) -> String {
    let date = penetapan.tanggal.map(|date| format!("tanggal {}", tanggal::long(date)));
    let nomor = (!penetapan.nomor.is_empty()).then(|| format!("Nomor {}", penetapan.nomor));
    [nomor, date].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
