//! What changes of the calendar moved: when, by whom, why, and each deadline with the date printed before.

use domain::peran::Tindakan;
use store::CalendarChange;

use super::wire::{Bergeser, PerubahanKalender};
use crate::act::Look;
use crate::permohonan::riwayat::name_of;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Changes listed.
const CHANGES: u32 = 20;
/// Requests named of one change; the count says how many there are.
const MOVES: u32 = 50;

/// The last changes, newest first.
///
/// # Errors
/// Locked.
pub fn changes(desk: &Desk, _: Empty) -> Result<Vec<PerubahanKalender>, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let changes = look.reader.calendar_changes(CHANGES, MOVES)?;
        changes.into_iter().map(|change| told(look, change)).collect()
    })
}

fn told(look: &Look, change: CalendarChange) -> Result<PerubahanKalender, Fault> {
    let CalendarChange { change, count, moved } = change;
    let mut bergeser = Vec::with_capacity(moved.len());
    for (id, shift) in moved {
        // A move without its request comes from a stream that is not here in full.
        let Some(permohonan) = look.reader.permohonan(id)? else { continue };
        bergeser.push(Bergeser { id, nomor: permohonan.nomor.teks, lama: shift.batas_lama, baru: shift.batas });
    }
    Ok(PerubahanKalender {
        waktu: change.at,
        oleh: name_of(look.reader, change.actor)?,
        alasan: change.event.alasan,
        jumlah: count,
        bergeser,
    })
}
