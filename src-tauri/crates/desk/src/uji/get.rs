//! One sheet, whole.

use domain::format::tanggal;
use domain::id::UjiId;
use domain::layanan::PenyetujuUji;
use domain::pengecualian::{KeadaanUji, PersetujuanUji, UjiEvent};
use domain::peran::Tindakan;
use store::Reader;

use super::check::examine;
use super::find;
use super::wire::{UjiLengkap, UjiRef};
use crate::act::Look;
use crate::permohonan::name_of;
use crate::permohonan::wire::Kejadian;
use crate::{Desk, Fault};

/// The sheet as its page shows it.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn get(desk: &Desk, input: UjiRef) -> Result<UjiLengkap, Fault> {
    desk.look(Tindakan::Lihat, |look| whole(look, input.id))
}

fn whole(look: &Look, id: UjiId) -> Result<UjiLengkap, Fault> {
    let uji = find(look.reader, id)?;
    let penyetuju = look.reader.layanan()?.unwrap_or_default().penyetuju_uji;
    let request = uji.isi.permohonan.map(|id| look.reader.permohonan(id)).transpose()?.flatten();
    let may = |tindakan: Tindakan| tindakan.permits(look.akun.peran);
    Ok(UjiLengkap {
        keadaan_label: uji.keadaan.label(),
        pemeriksaan: examine(uji.isi.clone(), look.today()),
        penyetuju,
        persetujuan_awal: proposed(look, penyetuju),
        permohonan: request.map_or_else(String::new, |permohonan| permohonan.nomor.teks),
        riwayat: sentences(look.reader, id)?,
        boleh_tulis: may(Tindakan::SusunUji) && uji.keadaan == KeadaanUji::Disusun,
        boleh_setujui: may(Tindakan::SetujuiUji) && uji.keadaan == KeadaanUji::Disusun,
        boleh_tetapkan: may(Tindakan::TetapkanDaftar) && uji.keadaan == KeadaanUji::Disetujui,
        uji,
    })
}

/// What the approval begins with: of the Atasan PPID the profile knows the name, of the head of the body it does not.
fn proposed(look: &Look, penyetuju: PenyetujuUji) -> PersetujuanUji {
    let tanggal = Some(look.today());
    match penyetuju {
        PenyetujuUji::PimpinanBadanPublik => PersetujuanUji { tanggal, ..PersetujuanUji::default() },
        PenyetujuUji::AtasanPpid => {
            let atasan = &look.kantor.atasan_ppid;
            PersetujuanUji { nama: atasan.nama.clone(), jabatan: atasan.jabatan.clone(), tanggal }
        }
    }
}

fn sentences(reader: &Reader, id: UjiId) -> Result<Vec<Kejadian>, Fault> {
    let mut sentences: Vec<Kejadian> = Vec::new();
    for stamped in reader.history(id.0)? {
        let Some(event) = stamped.event.into_uji() else { continue };
        let (judul, keterangan) = match event {
            UjiEvent::Disusun(_) if sentences.is_empty() => ("Mulai disusun".to_owned(), String::new()),
            UjiEvent::Disusun(_) => ("Diubah".to_owned(), String::new()),
            UjiEvent::Disetujui { nama, tanggal, .. } => (format!("Disetujui {nama}"), tanggal::long(tanggal)),
            UjiEvent::Ditetapkan { nomor, tanggal, .. } => {
                (format!("Ditetapkan dengan {nomor}"), tanggal::long(tanggal))
            }
            UjiEvent::Dibatalkan { alasan } => ("Tidak dilanjutkan".to_owned(), alasan),
        };
        sentences.push(Kejadian {
            judul,
            waktu: stamped.at,
            oleh: name_of(reader, stamped.actor)?,
            keterangan,
            perubahan: Vec::new(),
            langkah: None,
            dibatalkan: None,
        });
    }
    sentences.reverse();
    Ok(sentences)
}
