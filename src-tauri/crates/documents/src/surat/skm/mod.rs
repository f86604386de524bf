//! Papers of the survey of satisfaction (PermenPANRB 14/2017): the report of its result, the same as a sheet, the poster that
//! publishes it, and the questionnaire on paper. None has a place for a person.

pub mod kuesioner;
pub mod laporan;
mod lembar_kerja;
pub mod poster;

use domain::skm::{ButirRencana, Hasil};

use super::bagian::{Naskah, Pengesahan};

pub use lembar_kerja::xlsx;

/// What a report of a survey says.
#[derive(Debug, Clone, PartialEq)]
pub struct LaporanSkm {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// Name of the survey, or of the year.
    pub judul: String,
    /// Its period in words.
    pub masa: String,
    /// The services judged.
    pub layanan: Vec<String>,
    /// Its result.
    pub hasil: Hasil,
    /// The plan made after it.
    pub rencana: Vec<ButirRencana>,
    /// Signatory, with place and date above the position.
    pub pengesahan: Pengesahan,
}

/// Thousandths as the table of elements prints them: `3,571`.
pub(super) fn seribu(parts: u32) -> String {
    domain::skm::nilai::decimals(parts, 3)
}
