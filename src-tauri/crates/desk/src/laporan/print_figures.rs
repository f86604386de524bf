//! The figures of a period on paper, as the screen shows them. No identity is in them, so a print is not recorded.

use documents::surat::bagian::Pengesahan;
use documents::surat::laporan::{AngkaLayanan, angka};
use domain::fault::{FieldFault, Rule};
use domain::format::tanggal;
use domain::kantor::Kertas;
use domain::peran::Tindakan;

use super::bagan;
use super::figures::check;
use super::hitung::requests;
use super::wire::CetakAngka;
use crate::kop::signature;
use crate::{Desk, Fault, FileOut, Progress};

/// The figures as PDF, counted now.
///
/// # Errors
/// A period that ends before it begins or is too long; a paper that is neither A4 nor F4; locked; cancelled.
pub fn print_figures(desk: &Desk, input: CetakAngka, progress: &Progress) -> Result<FileOut, Fault> {
    check(input.dari, input.sampai)?;
    if matches!(input.kertas, Some(Kertas::Setengah | Kertas::Slip80)) {
        let fault = FieldFault::new("kertas", &Rule::Other("Laporan dicetak pada A4 atau F4."));
        return Err(vec![fault].into());
    }
    progress.heed()?;
    desk.look(Tindakan::Lihat, |look| {
        let counted = requests(look, input.dari, input.sampai, input.unit.as_deref())?;
        let page = look.page(false)?;
        let today = tanggal::long(look.today());
        let kota = &page.kantor.kota;
        let opening = if kota.is_empty() { today.clone() } else { format!("{kota}, {today}") };
        let paper = AngkaLayanan {
            naskah: page.naskah(),
            dari: input.dari,
            sampai: input.sampai,
            unit: input.unit.clone().unwrap_or_default(),
            utama: bagan::first(&counted),
            bagan: bagan::charts(&counted, input.unit.is_none()),
            penutup: bagan::ending(&counted, &today),
            pengesahan: Pengesahan { penanda_tangan: signature(&opening, &page.kantor.ppid), tembusan: Vec::new() },
            pencetak: look.akun.nama.clone(),
            kepala_jurnal: look.reader.head()?.unwrap_or_default(),
        };
        let bytes = angka::render(&paper, input.kertas.unwrap_or(page.kantor.kertas))?.bytes;
        let (dari, sampai) = (tanggal::form(input.dari), tanggal::form(input.sampai));
        Ok(FileOut { name: format!("Angka layanan {dari} sd {sampai}.pdf"), mime: "application/pdf", bytes })
    })
}
