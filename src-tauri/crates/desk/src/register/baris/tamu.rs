//! One visitor as a line of the guest book.

use documents::register::Keadaan as Cetakan;
use documents::register::tamu::Baris;
use domain::format::jam;
use domain::tamu::Tamu;

use super::{Kasus, Masa};
use crate::Fault;
use crate::act::Look;
use crate::permohonan::name_of;

/// The lines of the period, void ones too, in the order of coming.
pub(in crate::register) fn rows(look: &Look, masa: &Masa) -> Result<Vec<Kasus<Baris>>, Fault> {
    let total = look.reader.count_tamu(masa.dari, masa.sampai)?;
    let mut rows = Vec::with_capacity(total as usize);
    for tamu in look.reader.tamu_between(masa.dari, masa.sampai, total, 0)? {
        masa.step(rows.len(), total)?;
        let petugas = name_of(look.reader, tamu.petugas)?;
        rows.push(Kasus { ke: "tamu".to_owned(), baris: line(&tamu, petugas) });
    }
    Ok(rows)
}

fn line(tamu: &Tamu, petugas: String) -> Baris {
    let isi = &tamu.isi;
    Baris {
        tanggal: Some(isi.tiba.date_naive()),
        tiba: jam::show(isi.tiba.time()),
        dilayani: jam::show(isi.dilayani.time()),
        keluar: tamu.keluar.map_or_else(String::new, |left| jam::show(left.time())),
        menunggu: isi.waited().max(0).to_string(),
        pintu: isi.pintu.label().to_owned(),
        keperluan: isi.keperluan.clone(),
        arah: isi.arah.clone(),
        bantuan: isi.bantuan.clone(),
        petugas,
        keadaan: match &tamu.alasan_batal {
            Some(alasan) => Cetakan::Dibatalkan(alasan.clone()),
            None => Cetakan::Berlaku,
        },
    }
}
