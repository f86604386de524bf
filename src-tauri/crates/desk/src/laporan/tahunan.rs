//! The annual report of a year: its texts as an office writes them, what it will say, and its setting. A report that was set
//! is handed out byte for byte as it was kept (Perki 1/2021 art. 56).

use domain::id::{LampiranId, LaporanTahunanId};
use domain::jurnal::Event;
use domain::laporan::tahunan::{self, LaporanTahunan, LaporanTahunanEvent, PenetapanLaporan, TeksLaporan};
use domain::peran::Tindakan;

use super::hitung::count;
use super::naskah::{Masa, Resmi, annual};
use super::tabel::Bagian;
use super::wire::{
    BatalkanLaporan, BentukLaporan, CetakLaporan, LaporanLengkap, SimpanLaporan, TabelIsian, TahunLaporan,
    TetapkanLaporanTahunan,
};
use crate::act::{Deed, Look};
use crate::{Desk, Fault, FileOut, Progress};

/// The report of a year as the page shows it.
///
/// # Errors
/// No such year; locked.
pub fn get(desk: &Desk, input: TahunLaporan) -> Result<LaporanLengkap, Fault> {
    desk.look(Tindakan::Lihat, |look| shown(look, input.tahun))
}

/// Writes its texts. The same texts once more change nothing.
///
/// # Errors
/// A text that is too long; written by another meanwhile; set already; not allowed.
pub fn save(desk: &Desk, input: SimpanLaporan) -> Result<LaporanLengkap, Fault> {
    desk.act(Tindakan::TulisLaporan, |deed| {
        let now = deed.tx.laporan_tahunan(input.tahun)?;
        let today = deed.now.date_naive();
        if let Some(event) = tahunan::write(input.tahun, &input.teks, input.revisi, now.as_ref(), today)? {
            record(deed, input.tahun, event)?;
        }
        shown(&deed.look(), input.tahun)
    })
}

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

/// Takes its setting back as recorded in error; its texts can be written again.
///
/// # Errors
/// Not set; no reason; not allowed.
pub fn unset(desk: &Desk, input: BatalkanLaporan) -> Result<LaporanLengkap, Fault> {
    desk.act(Tindakan::TetapkanLaporan, |deed| {
        let event = found(&deed.look(), input.tahun)?.unset(&input.alasan)?;
        record(deed, input.tahun, event)?;
        shown(&deed.look(), input.tahun)
    })
}

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

/// The days of a year that can be reported.
pub(super) fn masa(look: &Look, tahun: i32) -> Result<Masa, Fault> {
    let (dari, sampai) = tahunan::year(tahun, look.today())?;
    Ok(Masa { tahun, dari, sampai })
}

/// The report of a year; nothing written yet, and its texts are all blank.
fn found(look: &Look, tahun: i32) -> Result<LaporanTahunan, Fault> {
    let blank = || LaporanTahunan {
        id: LaporanTahunanId::of_year(tahun),
        tahun,
        teks: TeksLaporan::default(),
        revisi: 0,
        pada: look.now,
        oleh: None,
        penetapan: None,
    };
    Ok(look.reader.laporan_tahunan(tahun)?.unwrap_or_else(blank))
}

fn record(deed: &Deed, tahun: i32, event: LaporanTahunanEvent) -> Result<(), Fault> {
    deed.record(LaporanTahunanId::of_year(tahun).0, &Event::LaporanTahunan(event)).map(drop)
}

fn shown(look: &Look, tahun: i32) -> Result<LaporanLengkap, Fault> {
    let masa = masa(look, tahun)?;
    let (today, batas) = (look.today(), tahunan::batas(tahun));
    let report = found(look, tahun)?;
    let counted = count(look, masa.dari, masa.sampai)?;
    let akun = report.oleh.map(|id| look.reader.akun(id)).transpose()?.flatten();
    let tables = Bagian::ALL.into_iter().flat_map(|bagian| {
        let filled = bagian.fill(&counted);
        filled.tabel.into_iter().map(move |tabel| TabelIsian {
            bagian: bagian.label().to_owned(),
            judul: tabel.judul,
            kepala: tabel.kepala,
            baris: tabel.baris.iter().map(|row| row.iter().map(|cell| cell.text()).collect()).collect(),
        })
    });
    Ok(LaporanLengkap {
        tahun,
        batas,
        lewat: report.penetapan.is_none() && today > batas,
        berakhir: today > masa.sampai,
        kurang: report.teks.lacking(),
        ditulis: (report.revisi > 0).then_some(report.pada),
        penulis: akun.map(|akun| akun.nama),
        tabel: tables.collect(),
        teks: report.teks,
        revisi: report.revisi,
        penetapan: report.penetapan,
    })
}
