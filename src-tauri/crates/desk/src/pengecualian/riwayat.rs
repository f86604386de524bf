//! What happened to an exemption, as sentences, newest first.

use domain::format::tanggal;
use domain::id::PengecualianId;
use domain::pengecualian::PengecualianEvent;
use store::Reader;

use crate::Fault;
use crate::permohonan::name_of;
use crate::permohonan::wire::Kejadian;

/// All events of the exemption.
pub(super) fn sentences(reader: &Reader, id: PengecualianId) -> Result<Vec<Kejadian>, Fault> {
    let mut sentences = Vec::new();
    for stamped in reader.history(id.0)? {
        let Some(event) = stamped.event.into_pengecualian() else { continue };
        let (judul, keterangan) = sentence(event);
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

fn sentence(event: PengecualianEvent) -> (String, String) {
    let plain = |text: &str| (text.to_owned(), String::new());
    match event {
        PengecualianEvent::Dicatat { impor: None, .. } => plain("Dicatat"),
        PengecualianEvent::Dicatat { impor: Some(_), .. } => plain("Dicatat dari impor"),
        PengecualianEvent::Diubah { impor: None, .. } => plain("Diubah"),
        PengecualianEvent::Diubah { impor: Some(_), .. } => plain("Diubah oleh impor"),
        PengecualianEvent::Diuji { nomor, tanggal, membuka: true, .. } => {
            (format!("Uji konsekuensi {nomor} disetujui: informasi dibuka"), tanggal::long(tanggal))
        }
        PengecualianEvent::Diuji { nomor, tanggal, .. } => {
            (format!("Uji konsekuensi {nomor} disetujui"), tanggal::long(tanggal))
        }
        PengecualianEvent::Ditetapkan { uji: Some(_), nomor, tanggal } => {
            (format!("Ditetapkan dengan {nomor}"), tanggal::long(tanggal))
        }
        PengecualianEvent::Ditetapkan { uji: None, nomor, tanggal } => {
            (format!("Penetapan terdahulu dicatat: {nomor}"), tanggal::long(tanggal))
        }
        PengecualianEvent::PeristiwaTerjadi { tanggal } => {
            ("Peristiwa yang mengakhirinya terjadi".to_owned(), tanggal::long(tanggal))
        }
        PengecualianEvent::Dibuka { dasar, tanggal, .. } => {
            ("Dinyatakan terbuka".to_owned(), format!("{dasar}, {}", tanggal::long(tanggal)))
        }
        PengecualianEvent::Ditarik { alasan } => ("Ditarik karena dicatat keliru".to_owned(), alasan),
        PengecualianEvent::ImporDibatalkan { .. } => plain("Impornya dibatalkan"),
    }
}
