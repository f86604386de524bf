//! Taking an attached file away, with a reason: that it was there stays in the history, its bytes are deleted.

use domain::id::LampiranId;
use domain::permohonan::cancel::reason;

use super::perkara::Perkara;
use super::wire::{RemoveLampiran, RemoveLampiranKeberatan, RemoveLampiranPengaduan, RemoveLampiranSengketa};
use crate::keberatan::wire::{KeberatanLengkap, KeberatanRef};
use crate::pengaduan::wire::{PengaduanLengkap, PengaduanRef};
use crate::permohonan::wire::{PermohonanLengkap, PermohonanRef};
use crate::sengketa::wire::{SengketaLengkap, SengketaRef};
use crate::{Desk, Fault, keberatan, pengaduan, permohonan, sengketa};

/// Takes the file away and shows the request anew.
///
/// # Errors
/// [`Fault::NotFound`]; no reason; not allowed.
pub fn remove(desk: &Desk, input: RemoveLampiran) -> Result<PermohonanLengkap, Fault> {
    let id = input.permohonan;
    detach(desk, Perkara::Permohonan(id), input.id, &input.alasan)?;
    permohonan::get(desk, PermohonanRef { id })
}

/// The same for an objection.
///
/// # Errors
/// As [`remove`].
pub fn remove_keberatan(desk: &Desk, input: RemoveLampiranKeberatan) -> Result<KeberatanLengkap, Fault> {
    let id = input.keberatan;
    detach(desk, Perkara::Keberatan(id), input.id, &input.alasan)?;
    keberatan::get(desk, KeberatanRef { id })
}

/// The same for a dispute.
///
/// # Errors
/// As [`remove`].
pub fn remove_sengketa(desk: &Desk, input: RemoveLampiranSengketa) -> Result<SengketaLengkap, Fault> {
    let id = input.sengketa;
    detach(desk, Perkara::Sengketa(id), input.id, &input.alasan)?;
    sengketa::get(desk, SengketaRef { id })
}

/// The same for a complaint.
///
/// # Errors
/// As [`remove`].
pub fn remove_pengaduan(desk: &Desk, input: RemoveLampiranPengaduan) -> Result<PengaduanLengkap, Fault> {
    let id = input.pengaduan;
    detach(desk, Perkara::Pengaduan(id), input.id, &input.alasan)?;
    pengaduan::get(desk, PengaduanRef { id })
}

fn detach(desk: &Desk, perkara: Perkara, file: LampiranId, alasan: &str) -> Result<(), Fault> {
    let open = desk.open()?;
    desk.act_on(&open, perkara.tindakan(), |deed| {
        let lampiran = perkara.one(deed.tx, file)?.id;
        perkara.removed(deed, lampiran, reason("alasan", alasan)?)
    })?;
    // After the event: cut off in between, bytes are left that nothing names, never a name without its bytes.
    Ok(open.store.delete_berkas(file.0)?)
}
