//! Drafts: typed text is not lost. Each officer sees only their own. One that nobody touches for [`UMUR`] is thrown away: it
//! holds personal data of nobody's case (UU 27/2022 art. 16).

mod delete;
mod list;
mod save;
pub mod wire;

pub use delete::delete;
pub use list::list;
pub use save::save;

use chrono::{DateTime, FixedOffset, TimeDelta};
use store::Store;

use crate::Fault;

/// How long a draft is kept that nobody touches.
pub const UMUR: TimeDelta = TimeDelta::days(90);

/// Throws old drafts away.
pub(crate) fn discard_old(store: &Store, now: DateTime<FixedOffset>) -> Result<(), Fault> {
    store.write(|tx| tx.delete_drafts_before(now - UMUR))?;
    Ok(())
}
