//! Bringing a backup back from the window, and taking that back. Whoever does it proves by password or code to hold the
//! office's key; what is in use is backed up first and kept aside whole.

use store::cadangan::unpack_replaced;
use store::{KeyFile, StoreError};

use super::dipakai::{InUse, keep_used};
use super::kunci::opened;
use super::list::{name_of, resolve};
use super::restore::{Pulih, bring, exchange};
use super::ruang;
use super::undo::latest;
use super::wire::{BatalkanPemulihan, HasilPulih, KunciPulih, NomorTakDipakai, PulihkanCadangan};
use crate::{Desk, Fault};

/// Brings a backup back into the data directory, which may be empty. Nobody is at work afterwards.
///
/// # Errors
/// As [`super::plan`]; [`Fault::Refused`] when what is in use cannot be backed up before; all fields at fault where the last
/// numbers on paper were asked for. The data in use are as they were.
pub fn bring_back(desk: &Desk, input: PulihkanCadangan) -> Result<HasilPulih, Fault> {
    let _gate = desk.gate();
    desk.claim()?;
    let kept = resolve(desk, &input.cadangan)?;
    Ok(wire(&bring(desk, &kept.berkas, |_| Ok(input.kunci), Some(&input.nomor))?))
}

/// Takes the latest exchange back: what it replaced comes into use again.
///
/// # Errors
/// [`Fault::NotFound`] when none was made here; as [`bring_back`] else.
pub fn take_back(desk: &Desk, input: BatalkanPemulihan) -> Result<HasilPulih, Fault> {
    let _gate = desk.gate();
    Ok(wire(&put_back(desk, |_| Ok(input.kunci))?))
}

/// The same with what opens it.
pub(super) fn put_back(desk: &Desk, kunci: impl FnOnce(&KeyFile) -> Result<KunciPulih, Fault>) -> Result<Pulih, Fault> {
    desk.claim()?;
    let office = desk.dir();
    let (aside, _) = latest(desk)?.ok_or(Fault::NotFound)?;
    let mut keys = KeyFile::read(&aside).or_else(|_| KeyFile::read(&office))?;
    let kunci = kunci(&KeyFile::read(&office).or_else(|_| KeyFile::read(&aside))?)?;
    let by = opened(&office, Some(&mut keys), &kunci)?;
    ruang::for_undo(&office, &aside)?;
    let open = keep_used(desk, &by.key)?;
    desk.vacate()?;
    let used = InUse::look(&office, &by.key, open);
    let done = exchange(desk, unpack_replaced(&aside, &office, &by.key)?, &by, used, None)?;
    // It is in use again; what it was exchanged with stands in the new folder.
    std::fs::remove_dir_all(&aside).map_err(StoreError::from)?;
    Ok(done)
}

fn wire(pulih: &Pulih) -> HasilPulih {
    let numbers = pulih.nomor_hilang.iter().flatten();
    HasilPulih {
        dibuat: pulih.dibuat.to_rfc3339(),
        kejadian: pulih.jurnal.baris,
        lampiran_hilang: u32::try_from(pulih.lampiran_hilang).unwrap_or(u32::MAX),
        nomor: numbers
            .map(|one| NomorTakDipakai {
                jenis: one.jenis.clone(),
                tahun: one.tahun,
                dari: one.dari,
                sampai: one.sampai,
            })
            .collect(),
        disimpan_di: pulih.disimpan_di.as_deref().map(name_of),
    }
}
