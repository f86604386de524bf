//! Making a backup of the office in use, and letting go of those no longer needed.

use std::path::Path;

use domain::cadangan::expendable;
use domain::peran::Tindakan;
use store::cadangan::{BackUp, Cadangan, delete, list};

use super::{PROGRAM, folder};
use crate::{Desk, Fault};

/// Makes a backup in the place `ke`, beside whoever works. What it answers with was opened again with its key and proved.
///
/// # Errors
/// [`Fault::DiskFull`]; [`Fault::Damaged`] when what was written cannot be proved; whatever keeps it from being written.
pub fn make(desk: &Desk, ke: &Path) -> Result<Cadangan, Fault> {
    let open = desk.open()?;
    let at = desk.look_on(&open, Tindakan::Cadangkan, |look| Ok(look.now))?;
    let tempat = folder(ke, &open.store);
    let wish = BackUp { kantor: &open.dir, tempat: &tempat, key: &open.key, program: PROGRAM, at };
    let made = open.store.back_up(&wish)?;
    let kept = list(&tempat)?;
    let made_at: Vec<_> = kept.iter().map(|backup| backup.manifest.dibuat).collect();
    for place in expendable(&made_at, at) {
        if let Some(old) = kept.get(place).filter(|old| old.berkas != made.berkas) {
            delete(&old.berkas)?;
        }
    }
    Ok(made)
}
