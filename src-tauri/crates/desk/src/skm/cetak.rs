//! Papers of a survey. No identity is in any of them, so a print is not recorded.

use chrono::NaiveDate;
use documents::surat::bagian::Pengesahan;
use documents::surat::skm::kuesioner::Kuesioner;
use documents::surat::skm::poster::PosterSkm;
use documents::surat::skm::{LaporanSkm, kuesioner, laporan, poster as papan, xlsx};
use domain::format::tanggal;
use domain::peran::Tindakan;

use super::found;
use super::lihat::{of_year, shown};
use super::wire::{BentukSkm, CetakPosterSkm, CetakSkm, LingkupSkm, SurveiRef};
use crate::act::Look;
use crate::kop::signature;
use crate::{Desk, Fault, FileOut, Progress};

/// The report of a survey or of a year, as PDF or XLSX.
///
/// # Errors
/// Not found; no such year; locked; cancelled.
pub fn print(desk: &Desk, input: CetakSkm, progress: &Progress) -> Result<FileOut, Fault> {
    progress.heed()?;
    desk.look(Tindakan::Lihat, |look| {
        let made = report(look, input.lingkup)?;
        let (bytes, mime, ending) = match input.bentuk {
            BentukSkm::Pdf => (laporan::render(&made, look.kantor.kertas)?.bytes, "application/pdf", "pdf"),
            BentukSkm::Xlsx => {
                (xlsx(&made)?, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")
            }
        };
        let name = crate::kop::file_name("Laporan SKM", &made.judul, ending);
        Ok(FileOut { name, mime, bytes })
    })
}

/// The poster of a survey's result.
///
/// # Errors
/// Not found; locked; cancelled.
pub fn poster(desk: &Desk, input: CetakPosterSkm, progress: &Progress) -> Result<FileOut, Fault> {
    progress.heed()?;
    desk.look(Tindakan::Lihat, |look| {
        let lengkap = shown(look, input.id)?;
        let isi = &lengkap.survei.isi;
        let made = PosterSkm {
            naskah: look.page(false)?.naskah(),
            judul: isi.judul.clone(),
            masa: period(isi.dari, isi.sampai),
            hasil: lengkap.hasil,
            besar: input.a3,
        };
        let size = if input.a3 { "A3" } else { "A4" };
        let name = crate::kop::file_name(&format!("Poster SKM {size}"), &isi.judul, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes: papan::render(&made)?.bytes })
    })
}

/// The questionnaire on paper.
///
/// # Errors
/// Not found; locked; cancelled.
pub fn questionnaire(desk: &Desk, input: SurveiRef, progress: &Progress) -> Result<FileOut, Fault> {
    progress.heed()?;
    desk.look(Tindakan::Lihat, |look| {
        let isi = found(look.reader, input.id)?.isi;
        let name = crate::kop::file_name("Kuesioner SKM", &isi.judul, "pdf");
        let made = Kuesioner { naskah: look.page(false)?.naskah(), judul: isi.judul, layanan: isi.layanan };
        Ok(FileOut { name, mime: "application/pdf", bytes: kuesioner::render(&made, look.kantor.kertas)?.bytes })
    })
}

/// How many answered in a year, and the report of it as PDF; none when nobody did.
pub(crate) fn report_of_year(look: &Look, tahun: i32) -> Result<Option<(u32, Vec<u8>)>, Fault> {
    let made = report(look, LingkupSkm::Tahun(tahun))?;
    if made.hasil.responden == 0 {
        return Ok(None);
    }
    Ok(Some((made.hasil.responden, laporan::render(&made, look.kantor.kertas)?.bytes)))
}

/// The report put together.
pub(super) fn report(look: &Look, lingkup: LingkupSkm) -> Result<LaporanSkm, Fault> {
    let page = look.page(false)?;
    let today = tanggal::long(look.today());
    let kota = &page.kantor.kota;
    let opening = if kota.is_empty() { today } else { format!("{kota}, {today}") };
    let (judul, masa, layanan, hasil, rencana) = match lingkup {
        LingkupSkm::Survei(id) => {
            let lengkap = shown(look, id)?;
            let isi = lengkap.survei.isi;
            let masa = period(isi.dari, isi.sampai);
            (isi.judul, masa, isi.layanan, lengkap.hasil, lengkap.survei.rencana)
        }
        LingkupSkm::Tahun(tahun) => {
            let found = of_year(look, tahun)?;
            let rencana = found.survei.into_iter().flat_map(|one| one.rencana).collect();
            (format!("Tahun {tahun}"), period(found.masa.0, found.masa.1), found.layanan, found.hasil, rencana)
        }
    };
    Ok(LaporanSkm {
        naskah: page.naskah(),
        judul,
        masa,
        layanan,
        hasil,
        rencana,
        pengesahan: Pengesahan { penanda_tangan: signature(&opening, &page.kantor.ppid), tembusan: Vec::new() },
    })
}

fn period(dari: NaiveDate, sampai: NaiveDate) -> String {
    format!("{} – {}", tanggal::long(dari), tanggal::long(sampai))
}
