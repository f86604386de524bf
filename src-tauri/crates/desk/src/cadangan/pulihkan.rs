//! Bringing a backup back from the window, and taking that back. Whoever does it proves by password or code to hold the
//! office's key; what is in use is backed up first and kept aside whole.

use chrono::{DateTime, FixedOffset};
use domain::cadangan::Sebab;
use domain::id::AkunId;
use store::cadangan::{BackUp, unpack, unpack_replaced};
use store::{DataKey, KeyFile, Store, StoreError};

use super::catatan::{Bukti, Catatan};
use super::kunci::opened;
use super::list::{name_of, now, resolve};
use super::otomatis::{self, MAP};
use super::restore::{Pulih, exchange, refuse_foreign};
use super::undo::latest;
use super::wire::{BatalkanPemulihan, HasilPulih, NomorTakDipakai, PulihkanCadangan};
use super::{PROGRAM, folder, ruang};
use crate::{Desk, Fault};

/// Brings a backup back into the data directory, which may be empty. Nobody is at work afterwards.
///
/// # Errors
/// As [`super::plan`]; [`Fault::Refused`] when what is in use cannot be backed up before. The data in use are as they were.
pub fn bring_back(desk: &Desk, input: PulihkanCadangan) -> Result<HasilPulih, Fault> {
    let _gate = desk.gate();
    let office = desk.dir();
    std::fs::create_dir_all(&office).map_err(StoreError::from)?;
    desk.claim()?;
    let kept = resolve(desk, &input.cadangan)?;
    ruang::for_restore(&office, &kept)?;
    let unpacked = unpack(&kept.berkas, &office)?;
    let mut keys = unpacked.keys()?;
    refuse_foreign(&office, &keys)?;
    let (key, akun) = opened(&office, Some(&mut keys), &input.kunci)?;
    keep_used(desk, &key)?;
    exchanged(desk, &key, akun, || Ok(unpacked))
}

/// Takes the latest exchange back: what it replaced comes into use again.
///
/// # Errors
/// [`Fault::NotFound`] when none was made here; as [`bring_back`] else.
pub fn take_back(desk: &Desk, input: BatalkanPemulihan) -> Result<HasilPulih, Fault> {
    let _gate = desk.gate();
    desk.claim()?;
    let office = desk.dir();
    let (aside, _) = latest(desk)?.ok_or(Fault::NotFound)?;
    let (key, akun) = opened(&office, None, &input.kunci)?;
    ruang::for_undo(&office, &aside)?;
    keep_used(desk, &key)?;
    let done = exchanged(desk, &key, akun, || Ok(unpack_replaced(&aside, &office, &key)?))?;
    // It is in use again; what it was exchanged with stands in the new folder.
    std::fs::remove_dir_all(&aside).map_err(StoreError::from)?;
    Ok(done)
}

fn exchanged(
    desk: &Desk,
    key: &DataKey,
    akun: Option<AkunId>,
    unpack: impl FnOnce() -> Result<store::cadangan::Unpacked, Fault>,
) -> Result<HasilPulih, Fault> {
    desk.vacate()?;
    let pulih = exchange(desk, unpack()?, key, akun)?;
    // What is in use now is another journal: the next backup is made whatever the last one held.
    Catatan::change(&desk.dir(), |catatan| {
        for last in [&mut catatan.di_komputer, &mut catatan.di_kedua].into_iter().flatten() {
            last.kepala = None;
        }
    })?;
    Ok(wire(&pulih))
}

/// Backs up what is in use, where it can still be read.
fn keep_used(desk: &Desk, key: &DataKey) -> Result<(), Fault> {
    if let Some(open) = desk.peek() {
        return otomatis::before(desk, &open, Sebab::Pemulihan);
    }
    let dir = desk.dir();
    if !KeyFile::exists(&dir) || dir != desk.root() {
        return Ok(());
    }
    let Ok(store) = Store::open(&dir, key) else { return Ok(()) };
    let tempat = folder(&dir.join(MAP), &store);
    ruang::for_backup(&dir, &tempat)?;
    let at: DateTime<FixedOffset> = now(desk);
    let wish = BackUp {
        kantor: &dir,
        tempat: &tempat,
        key,
        program: PROGRAM,
        at,
        sebab: Sebab::Pemulihan,
        diperiksa: false,
        tell: &|_| {},
    };
    match store.back_up(&wish) {
        Ok(made) => Catatan::change(&dir, |catatan| catatan.di_komputer = Some(Bukti::of(&made))),
        // Damaged data are what a backup is brought back for; they are kept aside as they are.
        Err(StoreError::Damaged(_)) => Ok(()),
        Err(other) => Err(other.into()),
    }
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
