//! The annual report of a year: its days, its texts as an office writes them, and what it will say.

use domain::id::LaporanTahunanId;
use domain::jurnal::Event;
use domain::laporan::tahunan::{self, LaporanTahunan, LaporanTahunanEvent, TeksLaporan};

use super::hitung::count;
use super::naskah::Masa;
use super::tabel::Bagian;
use super::wire::{LaporanLengkap, TabelIsian};
use crate::Fault;
use crate::act::{Deed, Look};

/// The days of a year that can be reported.
pub(super) fn masa(look: &Look, tahun: i32) -> Result<Masa, Fault> {
    let (dari, sampai) = tahunan::year(tahun, look.today())?;
    Ok(Masa { tahun, dari, sampai })
}

/// The report of a year; nothing written yet, and its texts are all blank.
pub(super) fn found(look: &Look, tahun: i32) -> Result<LaporanTahunan, Fault> {
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

/// Writes an event of the report of a year.
pub(super) fn record(deed: &Deed, tahun: i32, event: LaporanTahunanEvent) -> Result<(), Fault> {
    deed.record(LaporanTahunanId::of_year(tahun).0, &Event::LaporanTahunan(event)).map(drop)
}

/// The report of a year as the page shows it.
pub(super) fn shown(look: &Look, tahun: i32) -> Result<LaporanLengkap, Fault> {
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
