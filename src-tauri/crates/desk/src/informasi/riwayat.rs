//! What happened to an entry, as sentences, newest first.

use domain::dip::InformasiEvent;
use domain::id::InformasiId;
use domain::permohonan::Perubahan;
use store::Reader;

use crate::Fault;
use crate::permohonan::name_of;
use crate::permohonan::wire::Kejadian;

/// All events of the entry.
pub(super) fn sentences(reader: &Reader, id: InformasiId) -> Result<Vec<Kejadian>, Fault> {
    let mut sentences = Vec::new();
    let mut content = None;
    for stamped in reader.history(id.0)? {
        let Some(event) = stamped.event.into_informasi() else { continue };
        let (judul, keterangan) = sentence(&event);
        let mut perubahan: Vec<Perubahan> = Vec::new();
        if let Some(isi) = event.isi() {
            perubahan = content.as_ref().map(|before| isi.changes(before)).unwrap_or_default();
            content = Some(isi.clone());
        }
        sentences.push(Kejadian {
            judul: judul.to_owned(),
            waktu: stamped.at,
            oleh: name_of(reader, stamped.actor)?,
            keterangan,
            perubahan,
            langkah: None,
            dibatalkan: None,
        });
    }
    sentences.reverse();
    Ok(sentences)
}

fn sentence(event: &InformasiEvent) -> (&'static str, String) {
    match event {
        InformasiEvent::Dicatat { impor: None, .. } => ("Dicatat", String::new()),
        InformasiEvent::Dicatat { impor: Some(_), .. } => ("Dicatat dari impor", String::new()),
        InformasiEvent::Diubah { impor: None, .. } => ("Diubah", String::new()),
        InformasiEvent::Diubah { impor: Some(_), .. } => ("Diubah oleh impor", String::new()),
        InformasiEvent::Dimutakhirkan => ("Dinyatakan masih mutakhir", String::new()),
        InformasiEvent::Diajukan => ("Diajukan untuk ditinjau PPID", String::new()),
        InformasiEvent::Diterima => ("Diterima PPID", String::new()),
        InformasiEvent::Dikembalikan { catatan } => ("Dikembalikan untuk diperbaiki", catatan.clone()),
        InformasiEvent::Ditarik { alasan } => ("Ditarik dari daftar", alasan.clone()),
        InformasiEvent::Dipulihkan => ("Dipulihkan ke daftar", String::new()),
        InformasiEvent::ImporDibatalkan { .. } => ("Impornya dibatalkan", String::new()),
    }
}
