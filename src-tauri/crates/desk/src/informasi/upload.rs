//! Taking the file of an entry in: read by what it is, kept.

use domain::dip::BerkasInformasi;
use domain::lampiran::file_name;
use domain::peran::Tindakan;

use super::wire::UnggahBerkasInformasi;
use crate::lampiran::baca;
use crate::{Desk, Fault, Progress};

/// Keeps the file `bytes`; an entry names it when it is saved.
///
/// # Errors
/// Not a file that is taken; another file under the same id; no room on the disk; not allowed.
pub fn upload(
    desk: &Desk,
    input: UnggahBerkasInformasi,
    bytes: Vec<u8>,
    _progress: &Progress,
) -> Result<BerkasInformasi, Fault> {
    let open = desk.open()?;
    desk.look_on(&open, Tindakan::UsulkanInformasi, |_| Ok(()))?;
    let read = baca::read(&input.nama, bytes).map_err(|fault| vec![fault])?;
    let nama = file_name(&input.nama, read.tipe);
    let sha256 = open.store.put_named_berkas(input.id.0, &nama, &read.bytes)?;
    Ok(BerkasInformasi { id: input.id, nama, ukuran: read.bytes.len() as u64, sha256 })
}
