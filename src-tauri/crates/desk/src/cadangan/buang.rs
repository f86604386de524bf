//! Backups from before personal data were destroyed (UU 27/2022 art. 44): each still holds them, encrypted, until it is
//! discarded. A destruction is followed by a backup that holds them no more; somebody decides when the older ones go.

use std::fs;
use std::path::PathBuf;
use std::sync::PoisonError;

use domain::cadangan::{Pembuangan, Sebab};
use domain::jurnal::Event;
use domain::kantor::KantorEvent;
use domain::peran::Tindakan;
use store::cadangan::{self, Cadangan, Pemusnahan, damaged_files};
use store::{Reader, StoreError};

use super::catatan::{Catatan, Tempat};
use super::folder;
use super::list::{list, now};
use super::otomatis::{Hasil, before, renew};
use super::tempat::look;
use super::wire::{CadanganLama, DaftarCadangan, TempatCadangan};
use crate::office::Open;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// What is left from before the last destruction; none where nothing is.
pub(crate) fn left(desk: &Desk, open: &Open, reader: &Reader) -> Result<Option<CadanganLama>, Fault> {
    let Some(last) = Pemusnahan::last(reader)? else { return Ok(None) };
    let mut told = CadanganLama {
        dimusnahkan: last.at.to_rfc3339(),
        komputer: 0,
        kedua: 0,
        tak_terjangkau: Catatan::read(&open.dir).kedua.is_some_and(|kedua| !look(desk, &kedua.map).terjangkau),
        lampiran_rusak: 0,
    };
    for (tempat, set) in sets(desk, open) {
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
    if desk.look_on(&open, Tindakan::AturCadangan, |look| left(desk, &open, look.reader))?.is_none() {
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
    match renew(desk, open, Tempat::Komputer, Sebab::Pemusnahan, now(desk), None) {
        Hasil::Gagal(fault) => Err(fault),
        Hasil::TakAda | Hasil::Terbukti(_) => Ok(()),
    }
}

/// Discards them; `gone` counts those that are, also when one cannot be removed.
fn discard_all(desk: &Desk, open: &Open, gone: &mut Pembuangan) -> Result<(), Fault> {
    let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
    let catatan = Catatan::read(&open.dir);
    for (tempat, set) in sets(desk, open) {
        let kept = open.store.read(|reader| -> Result<_, Fault> {
            let Some(last) = Pemusnahan::last(reader)? else { return Ok(Vec::new()) };
            older(&last, reader, &set)
        })?;
        let good = |kept: &Cadangan| !catatan.is_bad(&kept.berkas);
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
fn sets(desk: &Desk, open: &Open) -> Vec<(TempatCadangan, PathBuf)> {
    let mut places = Catatan::read(&open.dir).places(&open.dir);
    places.retain(|(tempat, map)| *tempat == Tempat::Komputer || look(desk, map).terjangkau);
    let sets = places.into_iter().map(|(tempat, map)| (tempat.into(), folder(&map, &open.store)));
    sets.filter(|(_, set)| set.is_dir()).collect()
}
