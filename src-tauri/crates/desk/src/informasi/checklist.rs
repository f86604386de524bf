//! What the law demands of a list, and what of it the list has (Perki 1/2021 art. 14(2), 21(1)).

use domain::dip::{self, ButirWajib};
use domain::peran::Tindakan;

use crate::act::Look;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Every kind, in the order of the law.
///
/// # Errors
/// Locked.
pub fn checklist(desk: &Desk, _: Empty) -> Result<Vec<ButirWajib>, Fault> {
    desk.look(Tindakan::Lihat, all)
}

fn all(look: &Look) -> Result<Vec<ButirWajib>, Fault> {
    let mut entries = Vec::new();
    look.reader.each_informasi(|informasi| {
        entries.push((informasi.id, informasi.isi));
        Ok::<(), Fault>(())
    })?;
    Ok(dip::checklist(entries.iter().map(|(id, isi)| (*id, isi))))
}
