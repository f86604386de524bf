//! Backups the system makes in nobody's name: beside the data and, where it can be reached, in the second place. Whoever is
//! at work needs no role for them. When one is due, `domain::cadangan` says; who asks in time is the shell.

use std::fs;
use std::path::Path;
use std::sync::PoisonError;

use chrono::{DateTime, FixedOffset};
use domain::cadangan::{Sebab, expendable, is_due};
use domain::format::Zona;
use store::cadangan::{BackUp, Cadangan, back_up_unopened, delete, list};
use store::{DataKey, Store, StoreError};

use super::catatan::{Bukti, Catatan};
use super::kemajuan::Langkah;
use super::list::now;
use super::{PROGRAM, folder, folder_of};
use crate::office::Open;
use crate::{Desk, Fault, disk};

/// Folder of the backups beside the data.
pub(crate) const MAP: &str = "cadangan";

/// Makes what is due at `now`: for desks that were closed since the last time, and every half hour for the one at work. What fails
/// is kept for the page to tell once ([`Desk::backup_failed`]).
pub fn tick(desk: &Desk, now: DateTime<FixedOffset>) {
    for left in desk.take_left() {
        told(desk, now, automatic(desk, &left, Sebab::Tutup));
    }
    let Some(open) = desk.peek() else { return };
    if let Err(error) = desk.reserve().keep() {
        tracing::warn!(kind = ?error.kind(), "no reserve on the disk");
    }
    if is_due(desk.last_tried(now), now) {
        told(desk, now, automatic(desk, &open, Sebab::Berkala));
    }
}

fn told(desk: &Desk, now: DateTime<FixedOffset>, made: Result<bool, Fault>) {
    desk.tried(now);
    match made {
        Ok(_) => desk.tell_backup(None),
        Err(fault) => {
            tracing::warn!(%fault, "an automatic backup failed");
            desk.tell_backup(Some((now, fault.to_string())));
        }
    }
}

/// Makes sure that all that happened stands in a proved backup before something that cannot be taken back.
///
/// # Errors
/// [`Fault::Refused`] with why there is none: then it must not be done.
pub(crate) fn before(desk: &Desk, open: &Open, sebab: Sebab) -> Result<(), Fault> {
    automatic(desk, open, sebab).map(drop).map_err(|fault| match fault {
        Fault::DiskFull => Fault::DiskFull,
        other => Fault::Refused {
            reason: "no_backup".to_owned(),
            message: format!("Belum dikerjakan, karena cadangan sebelumnya gagal dibuat. {other}"),
        },
    })
}

/// Makes a backup beside the data and in the second place, each only where something happened since its last one. Whether
/// any was made. The second place being out of reach is no failure: how long it has been is told elsewhere.
///
/// # Errors
/// As [`super::make`].
pub(crate) fn automatic(desk: &Desk, open: &Open, sebab: Sebab) -> Result<bool, Fault> {
    // The practice office beside the real one holds nothing to lose.
    if open.dir != desk.root() {
        return Ok(false);
    }
    let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
    let (now, kepala) = open.store.read(|reader| -> Result<_, Fault> {
        let zona = reader.kantor()?.map_or(Zona::Wib, |kantor| kantor.zona);
        Ok((desk.now_in(zona), reader.head()?))
    })?;
    let catatan = Catatan::read(&open.dir);
    let stale = |last: &Option<Bukti>| last.as_ref().is_none_or(|last| last.kepala != kepala || !last.berkas.is_file());
    let mut made = false;
    if stale(&catatan.di_komputer) {
        beside(desk, open, sebab, now)?;
        made = true;
    }
    if stale(&catatan.di_kedua) && catatan.kedua.as_ref().is_some_and(|kedua| kedua.map.is_dir()) {
        second(desk, open, sebab, now)?;
        made = true;
    }
    Ok(made)
}

/// One beside the data.
pub(super) fn beside(desk: &Desk, open: &Open, sebab: Sebab, now: DateTime<FixedOffset>) -> Result<Cadangan, Fault> {
    let tempat = folder(&open.dir.join(MAP), &open.store);
    let made = into(desk, open, &tempat, sebab, now)?;
    Catatan::change(&open.dir, |catatan| catatan.di_komputer = Some(Bukti::of(&made)))?;
    Ok(made)
}

/// One in the second place; nothing where there is none.
pub(super) fn second(desk: &Desk, open: &Open, sebab: Sebab, now: DateTime<FixedOffset>) -> Result<(), Fault> {
    let Some(kedua) = Catatan::read(&open.dir).kedua else { return Ok(()) };
    let made = into(desk, open, &folder(&kedua.map, &open.store), sebab, now)?;
    Catatan::change(&open.dir, |catatan| catatan.di_kedua = Some(Bukti::of(&made)))
}

/// One in `tempat`; then what is no longer needed there goes.
pub(super) fn into(
    desk: &Desk,
    open: &Open,
    tempat: &Path,
    sebab: Sebab,
    now: DateTime<FixedOffset>,
) -> Result<Cadangan, Fault> {
    refuse_crowded(open, tempat)?;
    let steps = Langkah::of(desk);
    // The first one after an upgrade looks at everything: only then may the one from before the upgrade go.
    let diperiksa = upgrade_waits(tempat)? && store::check(&open.store)?.is_sound();
    let wish = BackUp {
        kantor: &open.dir,
        tempat,
        key: &open.key,
        program: PROGRAM,
        at: now,
        sebab,
        diperiksa,
        tell: &|tahap| steps.tell(tahap),
    };
    let made = open.store.back_up(&wish)?;
    thin_out(tempat, &made, &Catatan::read(&open.dir).buruk, now)?;
    Ok(made)
}

/// A backup must not take the room the office itself needs: for a moment it stands there twice, unpacked and sealed.
fn refuse_crowded(open: &Open, tempat: &Path) -> Result<(), Fault> {
    const BESIDES: u64 = 64 * 1024 * 1024;
    let size = fs::metadata(open.dir.join("kantor.db")).map_or(0, |data| data.len());
    let needed = size * 3 + BESIDES;
    match disk::free(tempat) {
        Some(free) if free < needed => Err(Fault::Refused {
            reason: "no_room".to_owned(),
            message: format!(
                "Ruang di {} tidak cukup untuk cadangan: perlu {} MB kosong. Kosongkan ruang, atau pilih tempat lain.",
                tempat.display(),
                needed / 1024 / 1024
            ),
        }),
        Some(_) | None => Ok(()),
    }
}

/// Whether a backup from before an upgrade waits for that to prove itself.
fn upgrade_waits(tempat: &Path) -> Result<bool, Fault> {
    if !tempat.is_dir() {
        return Ok(false);
    }
    let kept = list(tempat)?;
    let newest = kept.iter().find(|kept| kept.manifest.sebab == Sebab::NaikVersi).map(|kept| &kept.manifest);
    Ok(newest.is_some_and(|before| {
        !kept.iter().any(|later| later.manifest.skema > before.skema && later.manifest.diperiksa)
    }))
}

/// Lets go of those no longer needed. One that a rehearsal found wanting counts for nothing and is left alone.
pub(super) fn thin_out(
    tempat: &Path,
    made: &Cadangan,
    buruk: &[String],
    now: DateTime<FixedOffset>,
) -> Result<(), Fault> {
    let good = |kept: &Cadangan| !buruk.iter().any(|bad| kept.berkas.ends_with(bad));
    let kept: Vec<Cadangan> = list(tempat)?.into_iter().filter(good).collect();
    let told: Vec<_> = kept.iter().map(|backup| backup.manifest.tersimpan()).collect();
    for place in expendable(&told, now) {
        if let Some(old) = kept.get(place).filter(|old| old.berkas != made.berkas) {
            delete(&old.berkas)?;
        }
    }
    Ok(())
}

/// Keeps the data of `dir` as an earlier version left them, before opening them changes their form.
///
/// # Errors
/// [`Fault::Refused`] with why that was not possible: then they are not opened.
pub(crate) fn before_upgrade(desk: &Desk, dir: &Path, key: &DataKey) -> Result<(), Fault> {
    if dir != desk.root() || !Store::is_behind(dir, key)? {
        return Ok(());
    }
    let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = keep_old(desk, dir, key).map_err(|error| match Fault::from(error) {
        // Damaged data are told as such: the ways back begin with it.
        known @ (Fault::DiskFull | Fault::Damaged { .. }) => known,
        other => Fault::Refused {
            reason: "no_backup".to_owned(),
            message: format!(
                "Data dari versi lama belum dibuka, karena cadangan sebelum naik versi gagal dibuat; berkas tidak disentuh. {other}"
            ),
        },
    })?;
    Catatan::change(dir, |catatan| catatan.di_komputer = Some(Bukti::of(&kept)))
}

fn keep_old(desk: &Desk, dir: &Path, key: &DataKey) -> Result<Cadangan, StoreError> {
    let tempat = folder_of(&dir.join(MAP), store::cadangan::unit_of(dir, key)?);
    back_up_unopened(&BackUp {
        kantor: dir,
        tempat: &tempat,
        key,
        program: PROGRAM,
        at: now(desk),
        sebab: Sebab::NaikVersi,
        diperiksa: false,
        tell: &|_| {},
    })
}
