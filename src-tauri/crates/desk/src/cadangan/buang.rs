//! Backups from before personal data were destroyed (UU 27/2022 art. 44): each still holds them, encrypted, until it is
//! discarded. A destruction is followed by a backup that holds them no more; somebody decides when the older ones go.

use std::fs;
use std::path::PathBuf;
use std::sync::PoisonError;

use domain::cadangan::{Pembuangan, Sebab};
use domain::format::Zona;
use domain::jurnal::Event;
use domain::kantor::KantorEvent;
use domain::peran::Tindakan;
use store::cadangan::{self, Cadangan, Pemusnahan, damaged_files};
use store::{Reader, StoreError};

use super::catatan::Catatan;
use super::folder;
use super::list::{list, name_of};
use super::otomatis::{MAP, automatic, before, beside};
use super::wire::{CadanganLama, DaftarCadangan, TempatCadangan};
use crate::office::Open;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Makes the first backup that holds no more what was just destroyed. The destruction stands; a backup that fails is told as
/// every automatic one is.
pub(crate) fn after_destruction(desk: &Desk, open: &Open) {
    if let Err(fault) = automatic(desk, open, Sebab::Pemusnahan) {
        tracing::warn!(%fault, "the backup after a destruction failed");
        desk.tell_backup(Some((desk.now_in(Zona::Wib), fault.to_string())));
    }
}

/// What is left from before the last destruction; none where nothing is.
pub(crate) fn left(open: &Open, reader: &Reader) -> Result<Option<CadanganLama>, Fault> {
    let Some(last) = Pemusnahan::last(reader)? else { return Ok(None) };
    let mut told = CadanganLama {
        dimusnahkan: last.at.to_rfc3339(),
        komputer: 0,
        kedua: 0,
        tak_terjangkau: Catatan::read(&open.dir).kedua.is_some_and(|kedua| !kedua.map.is_dir()),
        lampiran_rusak: 0,
    };
    for (tempat, set) in sets(open) {
        let (old, damaged) = match (older(&last, reader, &set), damaged_files(&set)) {
            (Ok(kept), Ok(damaged)) => (kept.iter().filter(|(_, old)| *old).count(), damaged.len()),
            // A place that does not answer is out of reach, however it looks.
            (Err(_), _) | (_, Err(_)) => {
                told.tak_terjangkau = true;
                continue;
            }
        };
        let old = u32::try_from(old).unwrap_or(u32::MAX);
        match tempat {
            TempatCadangan::Kedua => told.kedua += old,
            TempatCadangan::Komputer | TempatCadangan::Dipilih => told.komputer += old,
        }
        told.lampiran_rusak += u32::try_from(damaged).unwrap_or(u32::MAX);
    }
    let nothing = told.komputer + told.kedua + told.lampiran_rusak == 0 && !told.tak_terjangkau;
    Ok(Some(told).filter(|_| !nothing))
}

/// Discards, in both places, the backups from before the last destruction and what was set aside of their attachments, once
/// each place has a proved backup that holds none of it; where that cannot be had, the last proved one stays.
///
/// # Errors
/// Not allowed; [`Fault::Refused`] when no backup can be made before; whatever keeps one from being removed.
pub fn discard(desk: &Desk, _: Empty) -> Result<DaftarCadangan, Fault> {
    let open = desk.open()?;
    if desk.look_on(&open, Tindakan::AturCadangan, |look| left(&open, look.reader))?.is_none() {
        return list(desk, Empty {});
    }
    renewed(desk, &open)?;
    let mut gone = Pembuangan { komputer: 0, kedua: 0 };
    let done = discard_all(desk, &open, &mut gone);
    if gone.komputer + gone.kedua > 0 {
        desk.act_on(&open, Tindakan::AturCadangan, |deed| {
            deed.record(deed.tx.unit(), &Event::Kantor(KantorEvent::CadanganLamaDibuang(gone))).map(drop)
        })?;
    }
    done?;
    list(desk, Empty {})
}

/// Makes sure that each place that can be reached has a backup from after the destruction.
fn renewed(desk: &Desk, open: &Open) -> Result<(), Fault> {
    if open.dir == desk.root() {
        return before(desk, open, Sebab::Pemusnahan);
    }
    // For the practice office beside the real one none is made by itself.
    let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
    beside(desk, open, Sebab::Pemusnahan, desk.now_in(Zona::Wib)).map(drop)
}

/// Discards them; `gone` counts those that are, also when one cannot be removed.
fn discard_all(desk: &Desk, open: &Open, gone: &mut Pembuangan) -> Result<(), Fault> {
    let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
    let buruk = Catatan::read(&open.dir).buruk;
    for (tempat, set) in sets(open) {
        let kept = open.store.read(|reader| -> Result<_, Fault> {
            let Some(last) = Pemusnahan::last(reader)? else { return Ok(Vec::new()) };
            older(&last, reader, &set)
        })?;
        let good = |kept: &Cadangan| !buruk.contains(&name_of(&kept.berkas));
        // Newest first: where none was made since, the first good one of before is the last there is.
        let spare = match kept.iter().find(|(kept, _)| good(kept)) {
            Some((last, true)) => Some(last.berkas.clone()),
            Some((_, false)) => None,
            None => continue,
        };
        for (old, _) in kept.iter().filter(|(kept, old)| *old && Some(&kept.berkas) != spare.as_ref()) {
            cadangan::delete(&old.berkas)?;
            match tempat {
                TempatCadangan::Kedua => gone.kedua += 1,
                TempatCadangan::Komputer | TempatCadangan::Dipilih => gone.komputer += 1,
            }
        }
        for file in damaged_files(&set)? {
            fs::remove_file(file).map_err(StoreError::from)?;
        }
    }
    Ok(())
}

/// The backups of a set, newest first, each with whether it was made before `last`.
fn older(last: &Pemusnahan, reader: &Reader, set: &std::path::Path) -> Result<Vec<(Cadangan, bool)>, Fault> {
    let mut found = Vec::new();
    for kept in cadangan::list(set)? {
        let old = last.is_after(reader, &kept.manifest)?;
        found.push((kept, old));
    }
    Ok(found)
}

/// The sets of this office, in the places that can be reached.
fn sets(open: &Open) -> Vec<(TempatCadangan, PathBuf)> {
    let second = Catatan::read(&open.dir).kedua.map(|kedua| (TempatCadangan::Kedua, kedua.map));
    let places = std::iter::once((TempatCadangan::Komputer, open.dir.join(MAP))).chain(second);
    let sets = places.map(|(tempat, map)| (tempat, folder(&map, &open.store)));
    sets.filter(|(_, set)| set.is_dir()).collect()
}
