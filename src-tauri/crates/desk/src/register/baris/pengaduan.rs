//! One complaint as a line of its register. Of a confidential one, to whomever it is printed, the line tells no more than that it
//! is there, its class and how it stands.

use documents::register::Keadaan as Cetakan;
use documents::register::pengaduan::Baris;
use domain::pemohon::Identitas;
use domain::pengaduan::Pengaduan;

use super::{Kasus, Masa, contact, name};
use crate::Fault;
use crate::act::Look;
use crate::pengaduan::{ANONIM, DIRAHASIAKAN};
use crate::permohonan::name_of;

/// The lines of the period, void ones too, by number.
pub(in crate::register) fn rows(look: &Look, masa: &Masa) -> Result<Vec<Kasus<Baris>>, Fault> {
    let total = look.reader.count_pengaduan_in_period(masa.dari, masa.sampai)?;
    let mut rows = Vec::with_capacity(total as usize);
    look.reader.each_pengaduan_in_period(masa.dari, masa.sampai, |row| {
        masa.step(rows.len(), total)?;
        if masa.nama_unit.is_none_or(|unit| row.pengaduan.unit() == Some(unit)) {
            let ke = format!("pengaduan/{}", row.pengaduan.id);
            let shown = if row.pengaduan.isi.rahasia { row.pengaduan.redacted() } else { row.pengaduan };
            let mut baris = line(&shown, masa.shown(row.identitas).as_ref());
            baris.penerima = name_of(look.reader, shown.petugas)?;
            if masa.samarkan {
                // Whom it is about is a person as well, and the tracking id leads to the reporter.
                baris.terlapor.clear();
                baris.lapor.clear();
            }
            rows.push(Kasus { ke, baris });
        }
        Ok::<(), Fault>(())
    })?;
    Ok(rows)
}

fn line(pengaduan: &Pengaduan, identitas: Option<&Identitas>) -> Baris {
    let isi = &pengaduan.isi;
    let of = |field: fn(&Identitas) -> String| identitas.map_or_else(String::new, field);
    let done = pengaduan.tindak_lanjut.iter().chain(pengaduan.disposisi.iter().filter_map(|one| one.jawaban.as_ref()));
    Baris {
        nomor: pengaduan.nomor.teks.clone(),
        tanggal: Some(pengaduan.tanggal_diterima()),
        saluran: isi.saluran.label().to_owned(),
        kelas: isi.dugaan.map_or_else(|| isi.kelas.label(), |one| one.label()).to_owned(),
        nama: match (isi.anonim, isi.rahasia) {
            (true, _) => ANONIM.to_owned(),
            (false, true) => DIRAHASIAKAN.to_owned(),
            (false, false) => name(identitas),
        },
        alamat: of(|identitas| identitas.alamat.clone()),
        kontak: of(contact),
        pokok: isi.judul.clone(),
        terlapor: isi.terlapor.clone().unwrap_or_default(),
        harapan: isi.harapan.clone().unwrap_or_default(),
        disposisi: pengaduan.unit().unwrap_or_default().to_owned(),
        tindak_lanjut: done.map(|one| one.uraian.as_str()).collect::<Vec<_>>().join("; "),
        dijawab: pengaduan.jawaban.first().map(|answer| answer.tanggal),
        jawaban: pengaduan.jawaban.last().map_or_else(String::new, |answer| answer.hasil.label().to_owned()),
        lapor: pengaduan.lapor.as_ref().and_then(|lapor| lapor.tracking.clone()).unwrap_or_default(),
        status: pengaduan.penyelesaian.as_ref().map_or_else(
            || pengaduan.keadaan.label().to_owned(),
            |end| format!("{}: {}", pengaduan.keadaan.label(), end.cara.label()),
        ),
        selesai: pengaduan.penyelesaian.as_ref().map(|end| end.tanggal),
        penerima: String::new(),
        keadaan: match &pengaduan.alasan_batal {
            Some(alasan) => Cetakan::Dibatalkan(alasan.clone()),
            None if pengaduan.koreksi > 0 => Cetakan::Dikoreksi,
            None => Cetakan::Berlaku,
        },
    }
}
