//! The survey of satisfaction: opening and closing it, answers from visitors and from paper, its result and the plan made after
//! it, and their papers (PermenPANRB 14/2017).

mod cancel;
mod carry_out;
mod change;
mod close;
mod get;
mod hasil;
pub mod jawaban;
mod laporan;
pub mod layar;
mod list;
mod open;
mod plan;
mod poster;
mod print;
mod questionnaire;
mod questions;
mod reopen;
pub mod wire;
mod year;

pub use cancel::cancel;
pub use carry_out::carry_out;
pub(crate) use carry_out::carry_out_in;
pub use change::change;
pub use close::close;
pub(crate) use close::close_in;
pub use get::get;
pub(crate) use laporan::report_of_year;
pub use list::list;
pub use open::open;
pub(crate) use open::open_in;
pub use plan::plan;
pub(crate) use plan::plan_in;
pub use poster::poster;
pub use print::print;
pub use questionnaire::questionnaire;
pub use questions::questions;
pub use reopen::reopen;
pub use year::year;

use domain::id::SurveiId;
use domain::jurnal::Event;
use domain::skm::{Survei, SurveiEvent};
use store::Reader;

use crate::Fault;
use crate::act::Deed;

/// A survey.
///
/// # Errors
/// [`Fault::NotFound`].
fn found(reader: &Reader, id: SurveiId) -> Result<Survei, Fault> {
    reader.survei(id)?.ok_or(Fault::NotFound)
}

fn record(deed: &Deed, id: SurveiId, event: SurveiEvent) -> Result<(), Fault> {
    deed.record(id.0, &Event::Survei(event)).map(drop)
}
