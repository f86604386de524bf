//! The documents of a sheet, handed out: as drafts while it is written, as issued and kept from then on.

use domain::pengecualian::PersetujuanUji;
use domain::peran::Tindakan;

use super::dokumen::{lembar, penetapan};
use super::find;
use super::wire::{CetakUji, DokumenUji};
use crate::kop::file_name;
use crate::{Desk, Fault, FileOut, Progress};

/// A document of a sheet.
///
/// # Errors
/// [`Fault::NotFound`]; its bytes are damaged; locked.
pub fn print(desk: &Desk, input: CetakUji, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let (uji, draft) = desk.look_on(&open, Tindakan::Lihat, |look| {
        let uji = find(look.reader, input.id)?;
        let draft = match input.dokumen {
            DokumenUji::Lembar if uji.persetujuan.is_none() => {
                Some(lembar(&look.page(true)?, &uji, &PersetujuanUji::default())?)
            }
            DokumenUji::Penetapan if uji.penetapan.is_none() => {
                let nomor = input.nomor.as_deref().unwrap_or_default();
                Some(penetapan(&look.page(true)?, look.reader, &uji, nomor, input.tanggal)?)
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
