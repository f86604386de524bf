//! Looking at consultations.

use domain::forum::Forum;
use domain::id::ForumId;
use domain::peran::Tindakan;

use super::found;
use super::wire::{ForumLengkap, ForumRef};
use crate::act::Look;
use crate::privasi::seen_forum;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Every consultation, the last day first; nobody who was present is named.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, _: Empty) -> Result<Vec<Forum>, Fault> {
    desk.look(Tindakan::Lihat, |look| Ok(look.reader.list_forum()?))
}

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

/// The same within a look.
pub(super) fn shown(look: &Look, id: ForumId) -> Result<ForumLengkap, Fault> {
    let forum = found(look.reader, id)?;
    Ok(ForumLengkap {
        hadir: look.reader.forum_hadir(id)?,
        berlangsung: forum.isi.tanggal <= look.today(),
        penanda: look.kantor.ppid.clone(),
        forum,
    })
}
