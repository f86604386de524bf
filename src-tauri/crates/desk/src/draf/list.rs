//! The drafts of whoever is at work.

use domain::peran::Tindakan;

use super::wire::Draf;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Newest first.
///
/// # Errors
/// Locked; not allowed.
pub fn list(desk: &Desk, _: Empty) -> Result<Vec<Draf>, Fault> {
    desk.look(Tindakan::Daftarkan, |look| {
        let drafts = look.reader.drafts(look.akun.id)?;
        Ok(drafts
            .into_iter()
            .map(|draft| Draf {
                id: draft.id,
                jenis: draft.jenis,
                judul: draft.judul,
                isi: draft.isi,
                diubah: draft.diubah,
            })
            .collect())
    })
}
