//! The second place of backups: another disk, a stick or a share. The shell asks for it by a dialog; no path comes from the
//! page.

use std::fs;
use std::path::Path;

use domain::peran::Tindakan;
use store::StoreError;

use super::catatan::{Catatan, Kedua};
use super::folder;
use super::list::list;
use super::make::both;
use super::otomatis::Hasil;
use super::wire::DaftarCadangan;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Takes `map` as the second place. The first backup is made there at once, so that it is known to work. A folder on the disk
/// of the data is taken too, for an office that has no other; it stays warned of then (`domain::cadangan::warn`).
///
/// # Errors
/// [`Fault::Refused`] for a folder inside the data directory or one that cannot be written; not allowed; why no backup could
/// be made there.
pub fn choose_second(desk: &Desk, map: &Path) -> Result<DaftarCadangan, Fault> {
    let open = desk.open()?;
    let sejak = desk.look_on(&open, Tindakan::AturCadangan, |look| Ok(look.now))?;
    refuse_unfit(&open.dir, map)?;
    // Its folder of backups is by which the place is known again.
    let mine = folder(map, &open.store);
    fs::create_dir_all(&mine).map_err(StoreError::from)?;
    let before = Catatan::read(&open.dir);
    Catatan::change(&open.dir, |catatan| {
        if catatan.kedua.as_ref().is_none_or(|kedua| kedua.map != map) {
            catatan.kedua = Some(Kedua { map: map.to_owned(), sejak });
            catatan.di_kedua = None;
        }
    })?;
    let upaya = both(desk, &open, sejak);
    let refused = match upaya.kedua {
        Hasil::Terbukti(_) => {
            upaya.tell(desk, &open, sejak);
            return list(desk, Empty {});
        }
        Hasil::Gagal(fault) => fault,
        Hasil::TakAda => {
            refusal("second_place_closed", "Map itu tidak menjawab. Pilih map lain, atau coba lagi nanti.")
        }
    };
    // A place that took no backup is none; what was chosen before stays.
    Catatan::change(&open.dir, |catatan| {
        catatan.kedua = before.kedua;
        catatan.di_kedua = before.di_kedua;
    })?;
    fs::remove_dir(&mine).ok();
    Err(refused)
}

fn refuse_unfit(dir: &Path, map: &Path) -> Result<(), Fault> {
    let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if real(map).starts_with(real(dir)) {
        return Err(refusal(
            "second_place_inside",
            "Map itu ada di dalam map data kantor dan akan hilang bersamanya. Pilih disk lain, USB, atau map jaringan.",
        ));
    }
    if tempfile::NamedTempFile::new_in(map).is_err() {
        return Err(refusal(
            "second_place_closed",
            "Map itu tidak dapat ditulisi. Pilih map lain, atau periksa izin dan pengaman tulisnya.",
        ));
    }
    Ok(())
}

fn refusal(reason: &str, message: &str) -> Fault {
    Fault::Refused { reason: reason.to_owned(), message: message.to_owned() }
}

/// Forgets the second place; the backups there stay where they are.
///
/// # Errors
/// Locked; not allowed.
pub fn forget_second(desk: &Desk, _: Empty) -> Result<DaftarCadangan, Fault> {
    let open = desk.open()?;
    desk.look_on(&open, Tindakan::AturCadangan, |_| Ok(()))?;
    Catatan::change(&open.dir, |catatan| (catatan.kedua, catatan.di_kedua) = (None, None))?;
    list(desk, Empty {})
}
