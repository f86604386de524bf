//! The history of a request, each event a sentence a new officer understands.

mod langkah;

use domain::format::tanggal;
use domain::id::AkunId;
use domain::jurnal::{Event, Stamped};
use domain::permohonan::event::Perubahan;
use domain::permohonan::{AsalLama, JenisDokumen, Permohonan, PermohonanEvent};
use store::Reader;

use super::wire::Kejadian;
use crate::Fault;

/// How a history says that the personal data went.
pub(crate) const DIMUSNAHKAN: &str = "Data diri telah dimusnahkan";

/// What a line of the history says.
struct Kalimat {
    judul: String,
    keterangan: String,
    perubahan: Vec<Perubahan>,
}

impl Kalimat {
    fn new(judul: impl Into<String>, keterangan: impl Into<String>) -> Self {
        Self { judul: judul.into(), keterangan: keterangan.into(), perubahan: Vec::new() }
    }
}

/// All events of `permohonan` as sentences, newest first.
pub(super) fn sentences(
    reader: &Reader,
    permohonan: &Permohonan,
    events: &[Stamped<Event>],
) -> Result<Vec<Kejadian>, Fault> {
    events
        .iter()
        .rev()
        .filter_map(|stamped| Some((stamped, stamped.event.permohonan()?)))
        .map(|(stamped, event)| {
            let Kalimat { judul, keterangan, perubahan } = sentence(permohonan, stamped, event);
            let (langkah, dibatalkan) = step_of(permohonan, event);
            let oleh = name_of(reader, stamped.actor)?;
            Ok(Kejadian { judul, waktu: stamped.at, oleh, keterangan, perubahan, langkah, dibatalkan })
        })
        .collect()
}

/// The officer's name, or what stands in its place.
pub(crate) fn name_of(reader: &Reader, actor: Option<AkunId>) -> Result<String, Fault> {
    let akun = actor.map(|id| reader.akun(id)).transpose()?.flatten();
    Ok(akun.map_or_else(|| "program".to_owned(), |akun| akun.nama))
}

/// The step an event is, and why it was taken back.
fn step_of(permohonan: &Permohonan, event: &PermohonanEvent) -> (Option<domain::id::LangkahId>, Option<String>) {
    let PermohonanEvent::Melangkah(step) = event else { return (None, None) };
    let known = permohonan.langkah.iter().find(|known| known.id == step.id);
    (Some(step.id), known.and_then(|known| known.dibatalkan.clone()))
}

/// Title and details of one event, for the trail.
pub(crate) fn told(permohonan: &Permohonan, stamped: &Stamped<Event>, event: &PermohonanEvent) -> (String, String) {
    let Kalimat { judul, keterangan, .. } = sentence(permohonan, stamped, event);
    (judul, keterangan)
}

fn sentence(permohonan: &Permohonan, stamped: &Stamped<Event>, event: &PermohonanEvent) -> Kalimat {
    match event {
        PermohonanEvent::Didaftarkan(event) => {
            let late = event.isi.diterima.date_naive() < stamped.at.date_naive();
            let received = if late {
                format!("Dicatat belakangan; diterima {}. ", tanggal::long(event.isi.diterima.date_naive()))
            } else {
                String::new()
            };
            let keterangan = format!(
                "{received}{}; dijawab paling lambat {}",
                event.isi.saluran.map_or("", |saluran| saluran.label()),
                tanggal::long(event.batas.jawab)
            );
            Kalimat::new(format!("Didaftarkan dengan nomor {}", event.nomor.teks), keterangan)
        }
        PermohonanEvent::Dipindahkan(event) => Kalimat::new("Dipindahkan dari register lama", taken_from(&event.asal)),
        PermohonanEvent::PindahanDiubah(event) => Kalimat {
            perubahan: event.perubahan.clone(),
            ..Kalimat::new("Dipindahkan lagi dari register lama yang sudah dibetulkan", taken_from(&event.asal))
        },
        PermohonanEvent::ImporDibatalkan { .. } => Kalimat::new("Pemindahan dari register lama dibatalkan", ""),
        PermohonanEvent::Dikoreksi(event) => {
            let mut keterangan = event.alasan.clone();
            let moves = langkah::moves(&event.batas_lama, &event.batas);
            if !moves.is_empty() {
                keterangan.push_str(&format!(" · {moves}; surat yang sudah dicetak memuat tanggal lama"));
            }
            Kalimat { perubahan: event.perubahan.clone(), ..Kalimat::new("Dikoreksi", keterangan) }
        }
        PermohonanEvent::BatasBergeser(event) => {
            let keterangan = format!(
                "Kalender kantor berubah: {}; surat yang sudah dicetak memuat tanggal lama",
                langkah::moves(&event.batas_lama, &event.batas)
            );
            Kalimat::new("Batas waktu bergeser", keterangan)
        }
        PermohonanEvent::Dibatalkan(event) => Kalimat::new("Pendaftaran dibatalkan", event.alasan.clone()),
        PermohonanEvent::ButirTercantum { butir, informasi } => {
            let done = if informasi.is_some() { "dikaitkan dengan" } else { "dilepas dari" };
            Kalimat::new(format!("Butir {butir} {done} Daftar Informasi Publik"), String::new())
        }
        PermohonanEvent::IdentitasDitampilkan { alasan } => {
            Kalimat::new("Identitas pemohon ditampilkan", alasan.clone())
        }
        PermohonanEvent::DokumenDicetak { dokumen, salinan_ke, .. } => {
            let nama = match dokumen {
                JenisDokumen::TandaBukti => "Tanda bukti",
                JenisDokumen::Formulir => "Formulir permohonan",
            };
            Kalimat::new(format!("{nama} dicetak"), copy(*salinan_ke))
        }
        PermohonanEvent::SuratDicetak { surat, salinan_ke } => {
            let name = permohonan
                .letter(*surat)
                .map_or_else(|| "Surat".to_owned(), |surat| format!("{} {}", surat.jenis.label(), surat.nomor.teks));
            Kalimat::new(format!("{name} dicetak"), copy(*salinan_ke))
        }
        PermohonanEvent::LampiranDitambah(lampiran) => {
            Kalimat::new("Berkas dilampirkan", format!("{} · {}", lampiran.jenis.label(), lampiran.nama))
        }
        PermohonanEvent::LampiranDihapus { alasan, .. } => Kalimat::new("Lampiran dihapus", alasan.clone()),
        PermohonanEvent::DataDimusnahkan { berita_acara, .. } => {
            Kalimat::new(DIMUSNAHKAN, format!("Berita acara {berita_acara}"))
        }
        PermohonanEvent::LangkahDibatalkan(event) => {
            let known = permohonan.langkah.iter().find(|step| step.id == event.langkah);
            let name = known.map_or("langkah", |step| step.jenis.label());
            Kalimat::new(format!("Langkah dibatalkan: {name}"), event.alasan.clone())
        }
        PermohonanEvent::Melangkah(step) => langkah::sentence(permohonan, step),
    }
}

/// Where a row of an old register stood.
pub(crate) fn taken_from(asal: &AsalLama) -> String {
    let row = format!("baris {}", asal.baris);
    if asal.lembar.is_empty() { row } else { format!("lembar “{}”, {row}", asal.lembar) }
}

fn copy(salinan_ke: u32) -> String {
    if salinan_ke == 0 { String::new() } else { format!("salinan ke-{salinan_ke}") }
}
