//! Setting a version by decree: every field is written out, the file is made and kept.

use domain::id::LampiranId;
use domain::peran::Tindakan;
use domain::standar::{StandarEvent, VersiStandar, write};
use store::Store;

use super::kertas::made;
use super::wire::{MintaTetapkanStandar, StandarLengkap};
use super::{facts, found, record, shown};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Sets the texts as they stand as a version. Set twice alike it is set once.
///
/// # Errors
/// Everything that lacks, at once; not allowed; no room on the disk.
pub fn set(desk: &Desk, input: MintaTetapkanStandar) -> Result<StandarLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::TetapkanStandar, |deed| {
        set_in(deed, &open.store, &input)?;
        shown(&deed.look())
    })
}

/// Sets a version inside a transaction that is already open.
pub(crate) fn set_in(deed: &Deed, store: &Store, input: &MintaTetapkanStandar) -> Result<(), Fault> {
    let look = deed.look();
    let (standar, fakta) = (found(&look)?, facts(&look)?);
    let isi = standar.isi.filled(&fakta);
    let again = standar.berlaku().is_some_and(|last| {
        last.nomor == input.isi.nomor.trim() && Some(last.tanggal) == input.isi.tanggal && last.isi == isi
    });
    if again {
        return Ok(());
    }
    let set = standar.set(&input.isi, &fakta, look.today())?;
    if look.reader.standar()?.is_none()
        && let Some(event) = write(&standar.isi, 0, None, &fakta)?
    {
        // Nothing was changed in the words an office begins with: they become its own now.
        record(deed, event)?;
    }
    let mut versi = VersiStandar {
        nomor: set.nomor,
        tanggal: set.tanggal.unwrap_or(look.today()),
        penetap: set.penetap,
        isi,
        berkas: LampiranId::new(),
        sha256: String::new(),
    };
    let bytes = made(&deed.page()?, &versi)?;
    versi.sha256 = store.put_berkas(versi.berkas.0, &bytes)?;
    record(deed, StandarEvent::Ditetapkan(Box::new(versi)))
}
