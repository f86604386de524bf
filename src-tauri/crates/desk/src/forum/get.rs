//! One consultation.

use domain::peran::Tindakan;

use super::shown;
use super::wire::{ForumLengkap, ForumRef};
use crate::{Desk, Fault};

/// One consultation with those present.
///
/// # Errors
/// Not found; not allowed.
pub fn get(desk: &Desk, input: ForumRef) -> Result<ForumLengkap, Fault> {
    desk.look(Tindakan::KelolaForum, |look| shown(look, input.id))
}
