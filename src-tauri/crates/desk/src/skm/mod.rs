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
pub(crate) use jawab::record_in;
pub use jawab::{record, void};
pub(crate) use layar::send_in;
pub use lihat::{get, list, questions, year};
pub use rencana::{carry_out, plan};
pub(crate) use rencana::{carry_out_in, plan_in};
pub use survei::{cancel, change, close, open, reopen};
pub(crate) use survei::{close_in, open_in};

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
