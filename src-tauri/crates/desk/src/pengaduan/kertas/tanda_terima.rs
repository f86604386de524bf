//! The receipt of a complaint (UU 25/2009 art. 44(1)–(2)): shown as often as wanted; handing it out is recorded, and the second
//! time it is a copy.

use documents::pengaduan::tanda_terima::{TandaTerimaPengaduan, render};
use domain::id::SuratId;
use domain::jurnal::Event;
use domain::pengaduan::jam::JenisJamPengaduan;
use domain::pengaduan::{Pengaduan, PengaduanEvent};
use domain::peran::Tindakan;

use super::super::standing;
use super::super::wire::CetakPengaduan;
use crate::act::Deed;
use crate::kop::{file_name, kop};
use crate::permohonan::{check_code, name_of};
use crate::{Desk, Fault, FileOut, Progress};

/// The receipt as PDF.
///
/// # Errors
/// [`Fault::NotFound`]; not allowed.
pub fn tanda_terima(desk: &Desk, input: CetakPengaduan, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::DaftarkanPengaduan, |deed| {
        let pengaduan = standing(deed.tx, &deed.akun, input.id)?;
        let id = pengaduan.id.to_string();
        let kode = check_code(&open.key, "pengaduan", &id, &pengaduan.nomor.teks, pengaduan.isi.diterima);
        let printed = pengaduan.cetak_tanda_terima;
        let value = value(deed, &pengaduan, kode, printed)?;
        let pdf = render(&value, input.kertas.unwrap_or(deed.kantor.kertas_tanda_bukti))?;
        if input.cetak {
            let berkas = SuratId::new();
            let sha256 = open.store.put_berkas(berkas.0, &pdf.bytes)?;
            let event = PengaduanEvent::TandaTerimaDicetak { salinan_ke: printed, sha256, berkas };
            deed.record(pengaduan.id.0, &Event::Pengaduan(event))?;
        }
        let name = file_name("Tanda terima pengaduan", &pengaduan.nomor.teks, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes: pdf.bytes })
    })
}

fn value(deed: &Deed, pengaduan: &Pengaduan, kode: String, printed: u32) -> Result<TandaTerimaPengaduan, Fault> {
    let identitas = pengaduan.pelapor.as_ref().map(|one| deed.tx.identitas(one.id)).transpose()?.flatten();
    let isi = &pengaduan.isi;
    // A confidential reporter is named only on the sheet the receiving officer hands over. Anybody else asks for the name with a
    // reason, which is recorded; a reprint is no way around that.
    let told = !isi.rahasia || pengaduan.petugas == Some(deed.akun.id);
    let (nama, alamat) = match identitas {
        Some(identitas) if told => (Some(identitas.nama), Some(identitas.alamat)),
        Some(_) => (Some("Dirahasiakan".to_owned()), None),
        None => (None, None),
    };
    let promised = [JenisJamPengaduan::Periksa, JenisJamPengaduan::Verifikasi, JenisJamPengaduan::Penyelesaian];
    let clocks = pengaduan.clocks(&deed.kalender).map_err(Fault::internal)?;
    let batas = promised.iter().filter_map(|clock| {
        let known = clocks.iter().find(|one| one.jenis == *clock)?;
        // The day as it was frozen: a reprint never contradicts the first print.
        Some((known.judul.clone(), *pengaduan.batas.tanggal.get(clock)?, known.dasar.clone()))
    });
    let kantor = &deed.kantor;
    Ok(TandaTerimaPengaduan {
        kop: kop(kantor, deed.tx)?,
        latihan: kantor.latihan,
        nomor: pengaduan.nomor.teks.clone(),
        diterima: isi.diterima,
        dicatat_belakangan: pengaduan.dicatat_belakangan.then_some(pengaduan.dicatat),
        tempat: if kantor.kota.is_empty() { kantor.unit.clone() } else { format!("{}, {}", kantor.unit, kantor.kota) },
        saluran: isi.saluran.label().to_owned(),
        kelas: isi.dugaan.map_or_else(|| isi.kelas.label(), |one| one.label()).to_owned(),
        pelapor: nama,
        alamat,
        rahasia: isi.rahasia && !isi.anonim,
        judul: isi.judul.clone(),
        uraian: isi.uraian.clone(),
        batas: batas.collect(),
        sementara: pengaduan.batas.sementara,
        petugas: name_of(deed.tx, pengaduan.petugas)?,
        kode_pemeriksa: kode,
        salinan_ke: (printed > 0).then_some(printed),
        dicetak: deed.now,
    })
}
