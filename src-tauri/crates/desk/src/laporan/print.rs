//! The annual report as a file: byte for byte as it was kept once it is set, made as a draft until then.

use domain::laporan::tahunan::TeksLaporan;
use domain::peran::Tindakan;

use super::hitung::count;
use super::naskah::{Resmi, annual};
use super::tahunan::masa;
use super::wire::{BentukLaporan, CetakLaporan};
use crate::{Desk, Fault, FileOut, Progress};

/// The report as a file: as it was kept once it is set; until then made now and marked as a draft, with the texts of the
/// page where it sends them.
///
/// # Errors
/// No such year; a kept file that is damaged; locked.
pub fn print(desk: &Desk, input: CetakLaporan, progress: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    progress.heed()?;
    let (kept, made) = desk.look_on(&open, Tindakan::Lihat, |look| {
        let masa = masa(look, input.tahun)?;
        let report = look.reader.laporan_tahunan(input.tahun)?;
        if let Some(set) = report.as_ref().and_then(|report| report.penetapan.as_ref()) {
            return Ok((Some(if input.bentuk == BentukLaporan::Pdf { set.pdf } else { set.docx }), Vec::new()));
        }
        let written = report.map(|report| report.teks).unwrap_or_default();
        let teks = input.teks.as_ref().map(TeksLaporan::checked).transpose()?.unwrap_or(written);
        let counted = count(look, masa.dari, masa.sampai)?;
        Ok((None, annual(&look.page(true)?, &masa, &teks, &counted, Resmi::default(), input.bentuk)?))
    })?;
    let (bytes, draft) = match kept {
        Some(id) => (open.store.berkas(id.0)?.ok_or(Fault::NotFound)?, ""),
        None => (made, " (konsep)"),
    };
    let name = format!("Laporan layanan informasi {}{draft}.{}", input.tahun, input.bentuk.ending());
    Ok(FileOut { name, mime: input.bentuk.mime(), bytes })
}
