//! One consultation.

use domain::peran::Tindakan;

use super::shown;
use super::wire::{ForumLengkap, ForumRef};
use crate::privasi::seen_forum;
use crate::{Desk, Fault};

/// One consultation with those present; that somebody opened the list of their names is recorded, once a day.
///
/// # Errors
/// Not found; not allowed.
pub fn get(desk: &Desk, input: ForumRef) -> Result<ForumLengkap, Fault> {
    let open = desk.open()?;
    let lengkap = desk.look_on(&open, Tindakan::KelolaForum, |look| shown(look, input.id))?;
    if !lengkap.hadir.is_empty() {
        desk.act_on(&open, Tindakan::KelolaForum, |deed| {
            seen_forum(deed, input.id, "Daftar hadir dibuka di layar", true)
        })?;
    }
    Ok(lengkap)
}
