//! The history of a dispute, each event a sentence a new officer understands.

use domain::format::tanggal;
use domain::jurnal::{Event, Stamped};
use domain::permohonan::Perubahan;
use domain::sengketa::{BatasPutusan, LangkahSengketa, MelangkahSengketa, Sengketa, SengketaEvent};
use store::Reader;

use crate::Fault;
use crate::permohonan::name_of;
use crate::permohonan::riwayat::DIMUSNAHKAN;
use crate::permohonan::wire::Kejadian;

/// `events`, all of `sengketa`, as sentences, newest first.
pub(super) fn sentences(
    reader: &Reader,
    sengketa: &Sengketa,
    events: &[Stamped<Event>],
) -> Result<Vec<Kejadian>, Fault> {
    let told = events.iter().rev().filter_map(|stamped| Some((stamped, stamped.event.sengketa()?)));
    told.map(|(stamped, event)| {
        let (judul, keterangan, perubahan) = sentence(sengketa, event);
        let known = match event {
            SengketaEvent::Melangkah(step) => sengketa.langkah.iter().find(|known| known.id == step.id),
            _ => None,
        };
        Ok(Kejadian {
            judul,
            waktu: stamped.at,
            oleh: name_of(reader, stamped.actor)?,
            keterangan,
            perubahan,
            langkah: known.map(|known| known.id),
            dibatalkan: known.and_then(|known| known.dibatalkan.clone()),
        })
    })
    .collect()
}

/// Title and details of one event, for the trail.
pub(crate) fn told(sengketa: &Sengketa, event: &SengketaEvent) -> (String, String) {
    let (judul, keterangan, _) = sentence(sengketa, event);
    (judul, keterangan)
}

fn sentence(sengketa: &Sengketa, event: &SengketaEvent) -> (String, String, Vec<Perubahan>) {
    match event {
        SengketaEvent::Dicatat(event) => {
            let isi = &event.isi;
            let details =
                [isi.komisi.clone(), tanggal::long(isi.tanggal), format!("keberatan {}", event.keberatan.nomor)];
            (format!("Sengketa dicatat dengan nomor {}", isi.nomor), details.join(" · "), Vec::new())
        }
        SengketaEvent::Dikoreksi(event) => ("Dikoreksi".to_owned(), event.alasan.clone(), event.perubahan.clone()),
        SengketaEvent::BatasBergeser(event) => {
            let moved = moves(event.batas_lama, event.batas);
            ("Batas waktu bergeser".to_owned(), format!("Kalender kantor berubah: {moved}"), Vec::new())
        }
        SengketaEvent::Dibatalkan(event) => ("Catatan dibatalkan".to_owned(), event.alasan.clone(), Vec::new()),
        SengketaEvent::LampiranDitambah(lampiran) => {
            let told = format!("{} · {}", lampiran.jenis.label(), lampiran.nama);
            ("Berkas dilampirkan".to_owned(), told, Vec::new())
        }
        SengketaEvent::LampiranDihapus { alasan, .. } => ("Lampiran dihapus".to_owned(), alasan.clone(), Vec::new()),
        SengketaEvent::DataDimusnahkan { berita_acara, .. } => {
            (DIMUSNAHKAN.to_owned(), format!("Berita acara {berita_acara}"), Vec::new())
        }
        SengketaEvent::LangkahDibatalkan(event) => {
            let known = sengketa.langkah.iter().find(|step| step.id == event.langkah);
            let name = known.map_or("langkah", |step| step.jenis.label());
            (format!("Langkah dibatalkan: {name}"), event.alasan.clone(), Vec::new())
        }
        SengketaEvent::Melangkah(step) => {
            let (judul, details) = details(step);
            let told = details.into_iter().filter(|detail| !detail.is_empty()).collect::<Vec<_>>().join(" · ");
            (judul, told, Vec::new())
        }
    }
}

fn details(step: &MelangkahSengketa) -> (String, Vec<String>) {
    match &step.langkah {
        LangkahSengketa::TahapDimulai(event) => {
            let by = event.oleh.map_or_else(String::new, |one| format!("diajukan {}", one.label()));
            let details =
                vec![tanggal::long(event.mulai), event.lembaga.clone(), event.nomor.clone(), by, event.catatan.clone()];
            (format!("{} dimulai", event.tahap.label()), details)
        }
        LangkahSengketa::TahapBerakhir(event) => {
            let opened = event.membuka.iter().map(|one| one.uraian.as_str()).collect::<Vec<_>>().join("; ");
            let opened = if opened.is_empty() { opened } else { format!("membuka: {opened}") };
            let details = vec![
                event.nomor.clone(),
                tanggal::long(event.diputus),
                format!("diterima {}", tanggal::long(event.diterima)),
                event.amar.clone(),
                opened,
            ];
            (format!("{}: {}", event.tahap.label(), event.hasil.label()), details)
        }
        LangkahSengketa::PutusanDilaksanakan(event) => {
            (step.langkah.jenis().label().to_owned(), vec![tanggal::long(event.dilaksanakan), event.uraian.clone()])
        }
        LangkahSengketa::SengketaDitutup(event) => {
            (step.langkah.jenis().label().to_owned(), vec![tanggal::long(event.ditutup), event.catatan.clone()])
        }
        LangkahSengketa::SengketaDicabut(event) => {
            (step.langkah.jenis().label().to_owned(), vec![tanggal::long(event.dicabut), event.alasan.clone()])
        }
    }
}

fn moves(before: BatasPutusan, after: BatasPutusan) -> String {
    let dates = [
        ("batas melanjutkan", before.lanjut, after.lanjut),
        ("batas pelaksanaan", before.pelaksanaan, after.pelaksanaan),
    ];
    let moved = dates.into_iter().filter_map(|(name, before, after)| {
        let (before, after) = before.zip(after).filter(|(before, after)| before != after)?;
        Some(format!("{name} {} menjadi {}", tanggal::long(before), tanggal::long(after)))
    });
    moved.collect::<Vec<_>>().join(", ")
}
