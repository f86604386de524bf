//! The report of a survey or of a year, made.

use chrono::NaiveDate;
use documents::surat::bagian::Pengesahan;
use documents::surat::skm::{LaporanSkm, laporan};
use domain::format::tanggal;

use super::hasil::shown;
use super::wire::LingkupSkm;
use super::year::of_year;
use crate::Fault;
use crate::act::Look;
use crate::kop::signature;

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

/// A period in words.
pub(super) fn period(dari: NaiveDate, sampai: NaiveDate) -> String {
    format!("{} – {}", tanggal::long(dari), tanggal::long(sampai))
}
