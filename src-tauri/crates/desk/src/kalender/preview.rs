//! What new settings would move, before they are accepted.

use domain::kalender::{Kalender, PengaturanKalender};
use domain::peran::Tindakan;

use super::update::faults;
use super::wire::{Bergeser, PreviewKalender, Rencana};
use crate::act::Look;
use crate::{Desk, Fault};

/// Requests named in a preview; the count says how many there are.
const MOST_NAMED: usize = 100;

/// The open requests that `input` would move, and what of it could not stand. Writes nothing.
///
/// # Errors
/// Not allowed.
pub fn preview(desk: &Desk, input: PreviewKalender) -> Result<Rencana, Fault> {
    desk.look(Tindakan::AturKalender, |look| {
        let pengaturan = input.pengaturan.cleaned();
        let faults = faults(&pengaturan);
        if !faults.is_empty() {
            return Ok(Rencana { faults, ..Rencana::default() });
        }
        moves(look, pengaturan)
    })
}

fn moves(look: &Look, pengaturan: PengaturanKalender) -> Result<Rencana, Fault> {
    let kalender = Kalender::new(pengaturan);
    let mut rencana = Rencana::default();
    for id in look.reader.open_ids()? {
        let Some(permohonan) = look.reader.permohonan(id)? else { continue };
        let Some(shift) = permohonan.shift(&kalender).map_err(Fault::internal)? else { continue };
        rencana.jumlah += 1;
        if rencana.berubah.len() < MOST_NAMED {
            let nomor = permohonan.nomor.teks;
            rencana.berubah.push(Bergeser { id, nomor, lama: shift.batas_lama, baru: shift.batas });
        }
    }
    for id in look.reader.open_keberatan()? {
        let Some(keberatan) = look.reader.keberatan(id)? else { continue };
        let moved = keberatan.shift(&kalender).map_err(Fault::internal)?.is_some();
        rencana.perkara += u32::from(moved);
    }
    for id in look.reader.open_pengaduan()? {
        let Some(pengaduan) = look.reader.pengaduan(id)? else { continue };
        let moved = pengaduan.shift(&kalender).map_err(Fault::internal)?.is_some();
        rencana.perkara += u32::from(moved);
    }
    for id in look.reader.open_sengketa()? {
        let Some(sengketa) = look.reader.sengketa(id)? else { continue };
        let moved = !sengketa.shift(&kalender).map_err(Fault::internal)?.is_empty();
        rencana.perkara += u32::from(moved);
    }
    Ok(rencana)
}
