//! The file of an entry as it is kept.

use domain::dip::BerkasInformasi;
use domain::lampiran::{TipeBerkas, file_name};
use domain::peran::Tindakan;
use store::Store;

use super::find;
use super::wire::InformasiRef;
use crate::kantor::sha256;
use crate::lampiran::baca;
use crate::{Desk, Fault, FileOut, Progress};

/// The file of an entry as it stands.
///
/// # Errors
/// [`Fault::NotFound`]; its bytes are damaged; locked.
pub fn berkas(desk: &Desk, input: InformasiRef, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let informasi = desk.look_on(&open, Tindakan::Lihat, |look| find(look.reader, input.id))?;
    let berkas = informasi.isi.berkas.ok_or(Fault::NotFound)?;
    let bytes = open.store.berkas(berkas.id.0)?.ok_or(Fault::NotFound)?;
    let mime = TipeBerkas::claimed_by(&berkas.nama).map_or("application/octet-stream", TipeBerkas::mime);
    Ok(FileOut { name: berkas.nama, mime, bytes })
}

/// The file an entry names, as it was uploaded: of what the page says of it only id and sum count. A file from before names
/// were kept is called what it is called by the page, cleaned, and by what its bytes are.
///
/// # Errors
/// [`Fault::NotFound`] when it is not kept or is another one; its bytes are damaged.
pub(super) fn kept(store: &Store, claimed: &BerkasInformasi) -> Result<BerkasInformasi, Fault> {
    let bytes = store.berkas(claimed.id.0)?.ok_or(Fault::NotFound)?;
    let (ukuran, sha256) = (bytes.len() as u64, sha256(&bytes));
    if sha256 != claimed.sha256 {
        return Err(Fault::NotFound);
    }
    let nama = match store.berkas_name(claimed.id.0)? {
        Some(nama) => nama,
        None => file_name(&claimed.nama, baca::read(&claimed.nama, bytes).map_err(|fault| vec![fault])?.tipe),
    };
    Ok(BerkasInformasi { id: claimed.id, nama, ukuran, sha256 })
}
