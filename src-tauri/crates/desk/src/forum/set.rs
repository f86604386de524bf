//! Setting the minutes.

use domain::forum::{ForumEvent, PenetapanBeritaAcara};
use domain::id::LampiranId;
use domain::peran::Tindakan;
use store::Store;

use super::kertas::minutes;
use super::wire::{ForumLengkap, MintaTetapkanForum};
use super::{found, record, shown};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Sets the minutes: the file is made and kept. Set twice alike they are set once.
///
/// # Errors
/// Everything that lacks, at once; set already; void; not allowed; no room on the disk.
pub fn set(desk: &Desk, input: MintaTetapkanForum) -> Result<ForumLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::KelolaForum, |deed| {
        set_in(deed, &open.store, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Sets the minutes inside a transaction that is already open.
pub(crate) fn set_in(deed: &Deed, store: &Store, input: &MintaTetapkanForum) -> Result<(), Fault> {
    let forum = found(deed.tx, input.id)?;
    let again = forum
        .penetapan
        .as_ref()
        .is_some_and(|set| set.nomor == input.isi.nomor.trim() && Some(set.tanggal) == input.isi.tanggal);
    if again {
        return Ok(());
    }
    let (nomor, tanggal, penanda) = forum.set(&input.isi, deed.now.date_naive())?;
    let mut set = PenetapanBeritaAcara { nomor, tanggal, penanda, berkas: LampiranId::new(), sha256: String::new() };
    let bytes = minutes(&deed.page()?, &forum, Some(&set))?;
    set.sha256 = store.put_berkas(set.berkas.0, &bytes)?;
    record(deed, input.id, ForumEvent::BeritaAcaraDitetapkan(Box::new(set)))
}
