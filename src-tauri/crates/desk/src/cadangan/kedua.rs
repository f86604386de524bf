//! The second place of backups: another disk, a stick or a share. The shell asks for it by a dialog; no path comes from the
//! page.

use std::path::Path;

use domain::peran::Tindakan;

use super::catatan::{Catatan, Kedua};
use super::list::list;
use super::wire::DaftarCadangan;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Takes `map` as the second place. The first backup is made there at once, so that it is known to work.
///
/// # Errors
/// [`Fault::Refused`] for a folder inside the data directory or one that cannot be written; not allowed; as
/// [`super::make_now`].
pub fn choose_second(desk: &Desk, map: &Path) -> Result<DaftarCadangan, Fault> {
    let open = desk.open()?;
    let sejak = desk.look_on(&open, Tindakan::AturCadangan, |look| Ok(look.now))?;
    refuse_unfit(&open.dir, map)?;
    let before = Catatan::read(&open.dir);
    Catatan::change(&open.dir, |catatan| {
        if catatan.kedua.as_ref().is_none_or(|kedua| kedua.map != map) {
            catatan.kedua = Some(Kedua { map: map.to_owned(), sejak });
            catatan.di_kedua = None;
        }
    })?;
    super::make_now(desk, Empty {}).inspect_err(|_| {
        // A place that took no backup is none; what was chosen before stays.
        Catatan::change(&open.dir, |catatan| {
            catatan.kedua = before.kedua;
            catatan.di_kedua = before.di_kedua;
        })
        .ok();
    })
}

fn refuse_unfit(dir: &Path, map: &Path) -> Result<(), Fault> {
    let refuse =
        |reason: &str, message: &str| Err(Fault::Refused { reason: reason.to_owned(), message: message.to_owned() });
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if real(map).starts_with(real(dir)) {
        return refuse(
            "second_place_inside",
            "Map itu ada di dalam map data kantor dan akan hilang bersamanya. Pilih disk lain, USB, atau map jaringan.",
        );
    }
    if tempfile::NamedTempFile::new_in(map).is_err() {
        return refuse(
            "second_place_closed",
            "Map itu tidak dapat ditulisi. Pilih map lain, atau periksa izin dan pengaman tulisnya.",
        );
    }
    Ok(())
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
