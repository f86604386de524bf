//! Taking a decree back as recorded in error; the one before it is in force again.

use domain::jurnal::Event;
use domain::peran::Tindakan;

use super::list::all;
use super::wire::{BatalkanPenetapan, PenetapanRingkas};
use crate::{Desk, Fault};

/// Takes it back and shows all decrees.
///
/// # Errors
/// No reason; taken back already; not allowed.
pub fn cancel(desk: &Desk, input: BatalkanPenetapan) -> Result<Vec<PenetapanRingkas>, Fault> {
    desk.act(Tindakan::TetapkanDaftar, |deed| {
        let decree = deed.tx.penetapan_dip(input.id)?.ok_or(Fault::NotFound)?;
        let event = decree.cancel(&input.alasan, deed.now.date_naive())?;
        deed.record(input.id.0, &Event::PenetapanDip(event))
    })?;
    desk.look(Tindakan::Lihat, all)
}
