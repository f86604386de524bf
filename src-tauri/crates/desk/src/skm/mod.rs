//! The survey of satisfaction: opening and closing it, answers from visitors and from paper, its result and the plan made after
//! it, and their papers (PermenPANRB 14/2017).

mod cetak;
mod jawab;
pub mod layar;
mod lihat;
mod rencana;
mod survei;
pub mod wire;

pub(crate) use cetak::report_of_year;
pub use cetak::{poster, print, questionnaire};
pub use jawab::{record, void};
pub use lihat::{get, list, questions, year};
pub use rencana::{carry_out, plan};
pub use survei::{cancel, change, close, open, reopen};

use domain::id::SurveiId;
use domain::skm::Survei;
use store::Reader;

use crate::Fault;

/// A survey.
///
/// # Errors
/// [`Fault::NotFound`].
fn found(reader: &Reader, id: SurveiId) -> Result<Survei, Fault> {
    reader.survei(id)?.ok_or(Fault::NotFound)
}
