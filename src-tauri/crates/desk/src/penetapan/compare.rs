//! Two versions of the list compared: what is new, what changed, what was taken off.

use std::collections::HashMap;

use domain::dip::IsiInformasi;
use domain::format::tanggal;
use domain::id::{InformasiId, PenetapanId};
use domain::peran::Tindakan;

use super::wire::{Bandingkan, ButirBanding, ButirBerubah, Perbandingan};
use crate::act::Look;
use crate::{Desk, Fault};

/// A version: its name and its entries in order.
struct Versi {
    nama: String,
    butir: Vec<(InformasiId, IsiInformasi)>,
}

/// Compares them.
///
/// # Errors
/// [`Fault::NotFound`] when a decree is not there; locked.
pub fn compare(desk: &Desk, input: Bandingkan) -> Result<Perbandingan, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let in_force = look.reader.penetapan_in_force()?.map(|row| row.id);
        let dari = match input.dari.or(in_force) {
            Some(id) => decreed(look, id)?,
            None => Versi { nama: "Belum ada penetapan".to_owned(), butir: Vec::new() },
        };
        let ke = match input.ke {
            Some(id) => decreed(look, id)?,
            None => working(look)?,
        };
        Ok(compared(dari, ke))
    })
}

fn decreed(look: &Look, id: PenetapanId) -> Result<Versi, Fault> {
    let decree = look.reader.penetapan_dip(id)?.ok_or(Fault::NotFound)?;
    let nama = format!("{}, {}", decree.isi.nomor, tanggal::long(decree.isi.tanggal));
    let butir = look.reader.versi(id)?.into_iter().map(|row| (row.id, row.isi)).collect();
    Ok(Versi { nama, butir })
}

fn working(look: &Look) -> Result<Versi, Fault> {
    let mut butir = Vec::new();
    look.reader.each_informasi(|informasi| {
        butir.push((informasi.id, informasi.isi));
        Ok::<(), Fault>(())
    })?;
    Ok(Versi { nama: "Daftar kerja".to_owned(), butir })
}

fn compared(dari: Versi, ke: Versi) -> Perbandingan {
    let before: HashMap<_, _> = dari.butir.iter().map(|(id, isi)| (*id, isi)).collect();
    let after: HashMap<_, _> = ke.butir.iter().map(|(id, isi)| (*id, isi)).collect();
    let (mut baru, mut berubah, mut tetap) = (Vec::new(), Vec::new(), 0);
    for (id, isi) in &ke.butir {
        match before.get(id) {
            None => baru.push(line(*id, isi)),
            Some(earlier) => {
                let perubahan = isi.changes(earlier);
                if perubahan.is_empty() {
                    tetap += 1;
                } else {
                    berubah.push(ButirBerubah { butir: line(*id, isi), perubahan });
                }
            }
        }
    }
    let gone = dari.butir.iter().filter(|(id, _)| !after.contains_key(id));
    let ditarik = gone.map(|(id, isi)| line(*id, isi)).collect();
    Perbandingan { dari: dari.nama, ke: ke.nama, baru, berubah, ditarik, tetap }
}

fn line(id: InformasiId, isi: &IsiInformasi) -> ButirBanding {
    ButirBanding { id, judul: isi.judul.clone(), unit: isi.unit.clone(), kelas: isi.kelas }
}
