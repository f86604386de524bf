//! Setting the annual report: made, and kept byte for byte from then on (Perki 1/2021 art. 56).

use domain::id::LampiranId;
use domain::laporan::tahunan::{LaporanTahunanEvent, PenetapanLaporan};
use domain::peran::Tindakan;

use super::hitung::count;
use super::naskah::{Resmi, annual};
use super::tahunan::{found, masa, record, shown};
use super::wire::{BentukLaporan, LaporanLengkap, TetapkanLaporanTahunan};
use crate::{Desk, Fault};

/// Sets it: the file is made with number and date, as PDF and as DOCX, and kept. Set twice alike it is set once.
///
/// # Errors
/// The year is not over; a text the law asks for is blank; no number or date; set already; not allowed; no room on the disk.
pub fn set(desk: &Desk, input: TetapkanLaporanTahunan) -> Result<LaporanLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::TetapkanLaporan, |deed| {
        let look = deed.look();
        let masa = masa(&look, input.tahun)?;
        let report = found(&look, input.tahun)?;
        let again = report
            .penetapan
            .as_ref()
            .is_some_and(|set| set.nomor == input.isi.nomor.trim() && Some(set.tanggal) == input.isi.tanggal);
        if again {
            return shown(&look, input.tahun);
        }
        let (nomor, tanggal) = report.set(&input.isi, look.today())?;
        let (page, counted) = (deed.page()?, count(&look, masa.dari, masa.sampai)?);
        let resmi = Resmi { nomor: &nomor, tanggal: Some(tanggal) };
        let keep = |bentuk| -> Result<(LampiranId, String), Fault> {
            let bytes = annual(&page, &masa, &report.teks, &counted, resmi, bentuk)?;
            let id = LampiranId::new();
            Ok((id, open.store.put_berkas(id.0, &bytes)?))
        };
        let (pdf, sha256_pdf) = keep(BentukLaporan::Pdf)?;
        let (docx, sha256_docx) = keep(BentukLaporan::Docx)?;
        let set = PenetapanLaporan { nomor, tanggal, pdf, sha256_pdf, docx, sha256_docx };
        record(deed, input.tahun, LaporanTahunanEvent::Ditetapkan(set))?;
        shown(&deed.look(), input.tahun)
    })
}
