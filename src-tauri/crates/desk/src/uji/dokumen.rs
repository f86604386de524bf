//! The documents of a sheet: as drafts while it is written, as issued and kept from then on.

use chrono::NaiveDate;
use domain::pengecualian::Uji;
use domain::peran::Tindakan;

use super::find;
use super::wire::{CetakUji, DokumenUji};
use crate::kop::{Page, file_name};
use crate::{Desk, Fault, FileOut, Progress};

/// Who approved a sheet.
pub(super) struct Persetujuan<'a> {
    pub(super) nama: &'a str,
    pub(super) jabatan: &'a str,
    pub(super) tanggal: NaiveDate,
}

/// A document of a sheet.
///
/// # Errors
/// [`Fault::NotFound`]; its bytes are damaged; locked.
pub fn print(desk: &Desk, input: CetakUji, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let (uji, draft) = desk.look_on(&open, Tindakan::Lihat, |look| {
        let uji = find(look.reader, input.id)?;
        let draft = match input.dokumen {
            DokumenUji::Lembar if uji.persetujuan.is_none() => Some(lembar(&look.page()?, &uji, None)?),
            DokumenUji::Penetapan if uji.penetapan.is_none() => {
                let nomor = input.nomor.as_deref().unwrap_or_default();
                Some(penetapan(&look.page()?, &uji, nomor, input.tanggal, true)?)
            }
            DokumenUji::Lembar | DokumenUji::Penetapan => None,
        };
        Ok((uji, draft))
    })?;
    let (what, kept) = match input.dokumen {
        DokumenUji::Lembar => ("Lembar uji konsekuensi", &uji.persetujuan),
        DokumenUji::Penetapan => ("Penetapan pengecualian", &uji.penetapan),
    };
    let bytes = match (draft, kept) {
        (Some(bytes), _) => bytes,
        (None, Some(issued)) => open.store.berkas(issued.berkas.id.0)?.ok_or(Fault::NotFound)?,
        (None, None) => return Err(Fault::NotFound),
    };
    Ok(FileOut { name: file_name(what, &uji.isi.nomor, "pdf"), mime: "application/pdf", bytes })
}

/// The sheet (Lampiran II or IV); a draft until somebody approved.
pub(super) fn lembar(_page: &Page, _uji: &Uji, _by: Option<&Persetujuan>) -> Result<Vec<u8>, Fault> {
    Err(Fault::NotFound)
}

/// The decree (Lampiran III or V).
pub(super) fn penetapan(
    _page: &Page,
    _uji: &Uji,
    _nomor: &str,
    _tanggal: Option<NaiveDate>,
    _konsep: bool,
) -> Result<Vec<u8>, Fault> {
    Err(Fault::NotFound)
}
