//! What the law demands of a list, and what of it the list has (Perki 1/2021 art. 14(2), 21(1)).

use domain::dip::{Kelas, Wajib};
use domain::peran::Tindakan;

use super::wire::{ButirDaftarPeriksa, ContohInformasi};
use crate::act::Look;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Entries named beside each kind.
const CONTOH: usize = 3;

/// Every kind, in the order of the law.
///
/// # Errors
/// Locked.
pub fn checklist(desk: &Desk, _: Empty) -> Result<Vec<ButirDaftarPeriksa>, Fault> {
    desk.look(Tindakan::Lihat, all)
}

/// Kinds of which the list has none.
pub(super) fn missing(look: &Look) -> Result<u32, Fault> {
    Ok(u32::try_from(all(look)?.iter().filter(|one| one.jumlah == 0).count()).unwrap_or(u32::MAX))
}

fn all(look: &Look) -> Result<Vec<ButirDaftarPeriksa>, Fault> {
    let mut kinds = Wajib::ALL.map(|wajib| ButirDaftarPeriksa {
        wajib,
        kelas: wajib.kelas(),
        label: wajib.label(),
        penjelasan: wajib.penjelasan(),
        dasar: wajib.dasar(),
        jumlah: 0,
        contoh: Vec::new(),
    });
    look.reader.each_informasi(|informasi| {
        let Some(wajib) = informasi.isi.wajib() else { return Ok::<(), Fault>(()) };
        if let Some(kind) = kinds.iter_mut().find(|kind| kind.wajib == wajib) {
            kind.jumlah += 1;
            if kind.contoh.len() < CONTOH {
                kind.contoh.push(ContohInformasi { id: informasi.id, judul: informasi.isi.judul });
            }
        }
        Ok(())
    })?;
    // What must be announced comes before what must be at hand.
    let mut kinds = kinds.to_vec();
    kinds.sort_by_key(|kind| kind.kelas != Kelas::Berkala);
    Ok(kinds)
}
