//! Making a backup of the office in use because somebody asks for it.

use std::path::Path;
use std::sync::PoisonError;

use chrono::{DateTime, FixedOffset};
use domain::cadangan::Sebab;
use domain::peran::Tindakan;
use store::cadangan::Cadangan;

use super::catatan::{Catatan, Tempat};
use super::folder;
use super::list::list;
use super::otomatis::{Hasil, Upaya, into, renew};
use super::wire::DaftarCadangan;
use crate::office::Open;
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
    into(desk, &open, &folder(ke, &open.store), Sebab::Diminta, at).map(|(made, _)| made)
}

/// Makes one beside the data and one in the second place, each on its own, and answers with all there are.
///
/// # Errors
/// [`Fault::Refused`] when one of them could not be made, with whether the other stands; as [`make`].
pub fn make_now(desk: &Desk, _: Empty) -> Result<DaftarCadangan, Fault> {
    let open = desk.open()?;
    let at = desk.look_on(&open, Tindakan::Cadangkan, |look| Ok(look.now))?;
    let upaya = both(desk, &open, at);
    upaya.tell(desk, &open, at);
    let refuse = |reason: &str, message: String| Err(Fault::Refused { reason: reason.to_owned(), message });
    match (upaya.komputer, upaya.kedua) {
        (Hasil::Gagal(fault), Hasil::Terbukti(_)) => refuse(
            "first_place",
            format!("Cadangan di tempat kedua sudah dibuat dan terbukti, tetapi di komputer ini gagal. {fault}"),
        ),
        (Hasil::Gagal(fault), _) => Err(fault),
        (_, Hasil::Gagal(fault)) => refuse(
            "second_place",
            format!("Cadangan di komputer ini sudah dibuat dan terbukti, tetapi di tempat kedua gagal. {fault}"),
        ),
        (_, Hasil::TakAda) if Catatan::read(&open.dir).kedua.is_some() => refuse(
            "second_place",
            "Cadangan di komputer ini sudah dibuat dan terbukti, tetapi tempat kedua tidak terjangkau. Pasang disk atau \
             sambungkan jaringannya, lalu ulangi; bila sudah terpasang, pilih lagi tempatnya."
                .to_owned(),
        ),
        (_, Hasil::TakAda | Hasil::Terbukti(_)) => list(desk, Empty {}),
    }
}

/// Tries both places, whatever their last backups hold.
pub(super) fn both(desk: &Desk, open: &Open, at: DateTime<FixedOffset>) -> Upaya {
    let _one = desk.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
    let try_in = |tempat| renew(desk, open, tempat, Sebab::Diminta, at, None);
    Upaya { komputer: try_in(Tempat::Komputer), kedua: try_in(Tempat::Kedua) }
}
