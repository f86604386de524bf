//! Looking at consultations.

use domain::forum::Forum;
use domain::id::ForumId;
use domain::peran::Tindakan;

use super::found;
use super::wire::{ForumLengkap, ForumRef};
use crate::act::Look;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Every consultation, the last day first; nobody who was present is named.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, _: Empty) -> Result<Vec<Forum>, Fault> {
    desk.look(Tindakan::Lihat, |look| Ok(look.reader.list_forum()?))
}

/// One consultation with those present.
///
/// # Errors
/// Not found; not allowed.
pub fn get(desk: &Desk, input: ForumRef) -> Result<ForumLengkap, Fault> {
    desk.look(Tindakan::KelolaForum, |look| shown(look, input.id))
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
