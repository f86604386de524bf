//! Making a backup of the office in use because somebody asks for it.

use std::path::Path;
use std::sync::PoisonError;

use domain::cadangan::Sebab;
use domain::peran::Tindakan;
use store::cadangan::Cadangan;

use super::catatan::Catatan;
use super::folder;
use super::list::list;
use super::otomatis::{beside, into, second};
use super::wire::DaftarCadangan;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Makes a backup in the place `ke`, beside whoever works. What it answers with was opened again with its key and proved.
///
/// # Errors
/// [`Fault::DiskFull`]; [`Fault::Damaged`] when what was written cannot be proved; whatever keeps it from being written.
pub fn make(desk: &Desk, ke: &Path) -> Result<Cadangan, Fault> {
    let open = desk.open()?;
    let at = desk.look_on(&open, Tindakan::Cadangkan, |look| Ok(look.now))?;
    let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
    into(desk, &open, &folder(ke, &open.store), Sebab::Diminta, at)
}

/// Makes one beside the data and one in the second place, and answers with all there are.
///
/// # Errors
/// As [`make`]; [`Fault::Refused`] when the second place is chosen and out of reach: the one beside the data stands then.
pub fn make_now(desk: &Desk, _: Empty) -> Result<DaftarCadangan, Fault> {
    let open = desk.open()?;
    let at = desk.look_on(&open, Tindakan::Cadangkan, |look| Ok(look.now))?;
    {
        let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
        beside(desk, &open, Sebab::Diminta, at)?;
        let kedua = Catatan::read(&open.dir).kedua;
        if kedua.as_ref().is_some_and(|kedua| !kedua.map.is_dir()) {
            return Err(Fault::Refused {
                reason: "second_place".to_owned(),
                message: "Cadangan di komputer ini sudah dibuat dan terbukti, tetapi tempat kedua tidak terjangkau. \
                          Pasang disk atau sambungkan jaringannya, lalu ulangi."
                    .to_owned(),
            });
        }
        second(desk, &open, Sebab::Diminta, at)?;
    }
    desk.tell_backup(None);
    list(desk, Empty {})
}
