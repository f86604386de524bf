//! The history of a request, each event a sentence a new officer understands.

use domain::format::tanggal;
use domain::id::AkunId;
use domain::jurnal::{Event, Stamped};
use domain::permohonan::{JenisDokumen, PermohonanEvent};
use store::Reader;

use super::wire::Kejadian;
use crate::Fault;

/// All events as sentences, newest first.
pub(super) fn sentences(reader: &Reader, events: &[Stamped<Event>]) -> Result<Vec<Kejadian>, Fault> {
    events
        .iter()
        .rev()
        .filter_map(|stamped| match &stamped.event {
            Event::Permohonan(event) => Some((stamped, event)),
            Event::Kantor(_) | Event::Kalender(_) | Event::Layanan(_) | Event::Akun(_) | Event::Register(_) => None,
        })
        .map(|(stamped, event)| sentence(reader, stamped, event))
        .collect()
}

/// The officer's name, or what stands in its place.
pub(crate) fn name_of(reader: &Reader, actor: Option<AkunId>) -> Result<String, Fault> {
    let akun = actor.map(|id| reader.akun(id)).transpose()?.flatten();
    Ok(akun.map_or_else(|| "program".to_owned(), |akun| akun.nama))
}

fn sentence(reader: &Reader, stamped: &Stamped<Event>, event: &PermohonanEvent) -> Result<Kejadian, Fault> {
    let (judul, keterangan, perubahan) = match event {
        PermohonanEvent::Didaftarkan(event) => {
            let late = event.isi.diterima.date_naive() < stamped.at.date_naive();
            let received = if late {
                format!("Dicatat belakangan; diterima {}. ", tanggal::long(event.isi.diterima.date_naive()))
            } else {
                String::new()
            };
            let keterangan = format!(
                "{received}{}; dijawab paling lambat {}",
                event.isi.saluran.label(),
                tanggal::long(event.batas.jawab)
            );
            (format!("Didaftarkan dengan nomor {}", event.nomor.teks), keterangan, Vec::new())
        }
        PermohonanEvent::Dikoreksi(event) => {
            let mut keterangan = event.alasan.clone();
            if event.batas != event.batas_lama {
                keterangan.push_str(&format!(
                    " · batas waktu yang telah dicetak {} menjadi {}",
                    tanggal::long(event.batas_lama.jawab),
                    tanggal::long(event.batas.jawab)
                ));
            }
            ("Dikoreksi".to_owned(), keterangan, event.perubahan.clone())
        }
        PermohonanEvent::BatasBergeser(event) => {
            let keterangan = format!(
                "Kalender kantor berubah: batas jawaban {} menjadi {}; tanda bukti yang sudah dicetak memuat tanggal lama",
                tanggal::long(event.batas_lama.jawab),
                tanggal::long(event.batas.jawab)
            );
            ("Batas waktu bergeser".to_owned(), keterangan, Vec::new())
        }
        PermohonanEvent::Dibatalkan(event) => ("Pendaftaran dibatalkan".to_owned(), event.alasan.clone(), Vec::new()),
        PermohonanEvent::IdentitasDitampilkan { alasan } => {
            ("Identitas pemohon ditampilkan".to_owned(), alasan.clone(), Vec::new())
        }
        PermohonanEvent::DokumenDicetak { dokumen, salinan_ke, .. } => {
            let nama = match dokumen {
                JenisDokumen::TandaBukti => "Tanda bukti",
                JenisDokumen::Formulir => "Formulir permohonan",
            };
            let keterangan = if *salinan_ke == 0 { String::new() } else { format!("salinan ke-{salinan_ke}") };
            (format!("{nama} dicetak"), keterangan, Vec::new())
        }
    };
    Ok(Kejadian { judul, waktu: stamped.at, oleh: name_of(reader, stamped.actor)?, keterangan, perubahan })
}
