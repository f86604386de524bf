//! The history of a complaint, each event a sentence a new officer understands.

use domain::format::tanggal;
use domain::jurnal::{Event, Stamped};
use domain::pengaduan::{LangkahPengaduan, MelangkahPengaduan, Pengaduan, PengaduanEvent};
use domain::permohonan::Perubahan;
use store::Reader;

use crate::Fault;
use crate::permohonan::name_of;
use crate::permohonan::wire::Kejadian;

/// `events`, all of `pengaduan`, as sentences, newest first.
/// One event as the trail tells it. What a confidential complaint says is for whoever may open it, so only the fact is told.
pub(crate) fn told(pengaduan: &Pengaduan, stamped: &Stamped<Event>, event: &PengaduanEvent) -> (String, String) {
    let (judul, keterangan, _) = sentence(pengaduan, stamped, event);
    if pengaduan.isi.rahasia { (judul, String::new()) } else { (judul, keterangan) }
}

pub(super) fn sentences(
    reader: &Reader,
    pengaduan: &Pengaduan,
    events: &[Stamped<Event>],
) -> Result<Vec<Kejadian>, Fault> {
    let told = events.iter().rev().filter_map(|stamped| Some((stamped, stamped.event.pengaduan()?)));
    told.map(|(stamped, event)| {
        let (judul, keterangan, perubahan) = sentence(pengaduan, stamped, event);
        let known = match event {
            PengaduanEvent::Melangkah(step) => pengaduan.langkah.iter().find(|known| known.id == step.id),
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

fn sentence(
    pengaduan: &Pengaduan,
    stamped: &Stamped<Event>,
    event: &PengaduanEvent,
) -> (String, String, Vec<Perubahan>) {
    let plain = |judul: String, keterangan: String| (judul, keterangan, Vec::new());
    match event {
        PengaduanEvent::Didaftarkan(event) => {
            let received = event.isi.diterima.date_naive();
            let mut details = Vec::new();
            if received < stamped.at.date_naive() {
                details.push(format!("Dicatat belakangan; diterima {}", tanggal::long(received)));
            }
            details.extend([event.isi.saluran.label().to_owned(), event.isi.kelas.label().to_owned()]);
            details.extend(event.isi.anonim.then(|| "anonim".to_owned()));
            details.extend(event.isi.rahasia.then(|| "rahasia".to_owned()));
            plain(format!("Didaftarkan dengan nomor {}", event.nomor.teks), details.join(" · "))
        }
        PengaduanEvent::Dikoreksi(event) => ("Dikoreksi".to_owned(), event.alasan.clone(), event.perubahan.clone()),
        PengaduanEvent::BatasBergeser(_) => plain(
            "Batas waktu bergeser".to_owned(),
            "Kalender kantor berubah; tanda terima yang sudah dicetak memuat tanggal lama".to_owned(),
        ),
        PengaduanEvent::Dibatalkan(event) => plain("Pendaftaran dibatalkan".to_owned(), event.alasan.clone()),
        PengaduanEvent::IdentitasDitampilkan { alasan } => {
            plain("Identitas pelapor ditampilkan".to_owned(), alasan.clone())
        }
        PengaduanEvent::TandaTerimaDicetak { salinan_ke, .. } => {
            plain("Tanda terima dicetak".to_owned(), copy(*salinan_ke))
        }
        PengaduanEvent::LampiranDitambah(lampiran) => {
            plain("Berkas dilampirkan".to_owned(), format!("{} · {}", lampiran.jenis.label(), lampiran.nama))
        }
        PengaduanEvent::LampiranDihapus { alasan, .. } => plain("Lampiran dihapus".to_owned(), alasan.clone()),
        PengaduanEvent::SuratDicetak { surat, salinan_ke } => {
            let letter = pengaduan.surat.iter().find(|one| one.id == *surat);
            let name = letter
                .map_or_else(|| "Surat".to_owned(), |letter| format!("{} {}", letter.jenis.label(), letter.nomor.teks));
            plain(format!("{name} dicetak"), copy(*salinan_ke))
        }
        PengaduanEvent::LangkahDibatalkan(event) => {
            let known = pengaduan.langkah.iter().find(|step| step.id == event.langkah);
            let name = known.map_or("langkah", |step| step.jenis.label());
            plain(format!("Langkah dibatalkan: {name}"), event.alasan.clone())
        }
        PengaduanEvent::DataDimusnahkan { berita_acara, .. } => {
            plain("Data diri telah dimusnahkan".to_owned(), format!("Berita acara {berita_acara}"))
        }
        PengaduanEvent::Melangkah(step) => plain(step.langkah.jenis().label().to_owned(), details(step)),
    }
}

fn details(step: &MelangkahPengaduan) -> String {
    let letter = step.surat.as_ref().map(|surat| format!("surat nomor {}", surat.nomor.teks));
    let told = match &step.langkah {
        LangkahPengaduan::Diperiksa(event) if event.kurang.is_empty() => vec!["lengkap".to_owned()],
        LangkahPengaduan::Diperiksa(event) => vec![format!("belum lengkap: {}", event.kurang.join("; "))],
        LangkahPengaduan::KelengkapanDiterima(event) => vec![tanggal::long(event.diterima), event.uraian.clone()],
        LangkahPengaduan::Dilengkapi(event) => vec![tanggal::long(event.dilengkapi), event.uraian.clone()],
        LangkahPengaduan::Didisposisikan(event) => vec![
            event.unit.clone(),
            format!("jawaban ditunggu paling lambat {}", tanggal::long(event.sampai)),
            event.instruksi.clone(),
        ],
        LangkahPengaduan::UnitMembalas(event) => vec![tanggal::long(event.dibalas), event.uraian.clone()],
        LangkahPengaduan::Ditindaklanjuti(event) => vec![tanggal::long(event.dilakukan), event.uraian.clone()],
        LangkahPengaduan::Dijawab(event) => vec![event.hasil.label().to_owned(), event.uraian.clone()],
        LangkahPengaduan::JawabanDisampaikan(event) => vec![tanggal::long(event.disampaikan), event.uraian.clone()],
        LangkahPengaduan::PelaporMenanggapi(event) => {
            let said = if event.puas { "menerima jawaban" } else { "belum puas" };
            vec![tanggal::long(event.dibalas), said.to_owned(), event.uraian.clone()]
        }
        LangkahPengaduan::DicatatLapor(event) => {
            let id = event
                .tracking
                .as_ref()
                .map_or_else(|| "tracking ID belum diketahui".to_owned(), |id| format!("tracking ID {id}"));
            vec![tanggal::long(event.dimasukkan), id]
        }
        LangkahPengaduan::StatusLaporDicatat(event) => vec![event.status.clone(), tanggal::long(event.pada)],
        LangkahPengaduan::DijawabLapor(event) => vec![tanggal::long(event.dijawab), event.uraian.clone()],
        LangkahPengaduan::DijadikanPermohonan(event) => vec![format!("permohonan nomor {}", event.nomor)],
        LangkahPengaduan::Ditutup(event) => vec![event.cara.label().to_owned()],
        LangkahPengaduan::Dilimpahkan(event) => vec![event.ke.clone(), event.uraian.clone()],
        LangkahPengaduan::Dicabut(event) => vec![tanggal::long(event.dicabut), event.uraian.clone()],
    };
    told.into_iter().chain(letter).filter(|detail| !detail.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn copy(salinan_ke: u32) -> String {
    if salinan_ke == 0 { String::new() } else { format!("salinan ke-{salinan_ke}") }
}
