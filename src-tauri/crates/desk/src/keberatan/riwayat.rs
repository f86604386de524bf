//! The history of an objection, each event a sentence a new officer understands.

use domain::format::tanggal;
use domain::jurnal::{Event, Stamped};
use domain::keberatan::{
    BatasKeberatanTercatat, JenisDokumenKeberatan, Keberatan, KeberatanEvent, LangkahKeberatan, MelangkahKeberatan,
};
use domain::permohonan::Perubahan;
use store::Reader;

use crate::Fault;
use crate::permohonan::riwayat::DIMUSNAHKAN;
use crate::permohonan::wire::Kejadian;
use crate::permohonan::{name_of, taken_from};

/// `events`, all of `keberatan`, as sentences, newest first.
pub(super) fn sentences(
    reader: &Reader,
    keberatan: &Keberatan,
    events: &[Stamped<Event>],
) -> Result<Vec<Kejadian>, Fault> {
    let told = events.iter().rev().filter_map(|stamped| Some((stamped, stamped.event.keberatan()?)));
    told.map(|(stamped, event)| {
        let (judul, keterangan, perubahan) = sentence(keberatan, stamped, event);
        let known = match event {
            KeberatanEvent::Melangkah(step) => keberatan.langkah.iter().find(|known| known.id == step.id),
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
pub(crate) fn told(keberatan: &Keberatan, stamped: &Stamped<Event>, event: &KeberatanEvent) -> (String, String) {
    let (judul, keterangan, _) = sentence(keberatan, stamped, event);
    (judul, keterangan)
}

fn sentence(
    keberatan: &Keberatan,
    stamped: &Stamped<Event>,
    event: &KeberatanEvent,
) -> (String, String, Vec<Perubahan>) {
    let plain = |judul: String, keterangan: String| (judul, keterangan, Vec::new());
    match event {
        KeberatanEvent::Didaftarkan(event) => {
            let letters: Vec<String> = event.isi.alasan.iter().map(|one| one.huruf().to_string()).collect();
            let received = event.isi.diterima.date_naive();
            let mut details = Vec::new();
            if received < stamped.at.date_naive() {
                details.push(format!("Dicatat belakangan; diterima {}", tanggal::long(received)));
            }
            details.extend(event.isi.saluran.map(|one| one.label().to_owned()));
            details.push(format!("alasan huruf {}", letters.join(", ")));
            details.extend(event.permohonan.as_ref().map(|one| format!("permohonan {}", one.nomor)));
            details.push(format!("ditanggapi paling lambat {}", tanggal::long(event.batas.tanggapan())));
            plain(format!("Didaftarkan dengan nomor {}", event.nomor.teks), details.join(" · "))
        }
        KeberatanEvent::Dipindahkan(event) => {
            plain("Dipindahkan dari register lama".to_owned(), taken_from(&event.asal))
        }
        KeberatanEvent::PindahanDiubah(event) => (
            "Dipindahkan lagi dari register lama yang sudah dibetulkan".to_owned(),
            taken_from(&event.asal),
            event.perubahan.clone(),
        ),
        KeberatanEvent::ImporDibatalkan { .. } => {
            plain("Pemindahan dari register lama dibatalkan".to_owned(), String::new())
        }
        KeberatanEvent::Dikoreksi(event) => {
            let mut why = event.alasan.clone();
            let moved = moves(&event.batas_lama, &event.batas);
            if !moved.is_empty() {
                why.push_str(&format!(" · {moved}; tanda bukti yang sudah dicetak memuat tanggal lama"));
            }
            ("Dikoreksi".to_owned(), why, event.perubahan.clone())
        }
        KeberatanEvent::BatasBergeser(event) => {
            let moved = moves(&event.batas_lama, &event.batas);
            let why = format!("Kalender kantor berubah: {moved}; tanda bukti yang sudah dicetak memuat tanggal lama");
            plain("Batas waktu bergeser".to_owned(), why)
        }
        KeberatanEvent::Dibatalkan(event) => plain("Pendaftaran dibatalkan".to_owned(), event.alasan.clone()),
        KeberatanEvent::IdentitasDitampilkan { alasan } => {
            plain("Identitas pemohon ditampilkan".to_owned(), alasan.clone())
        }
        KeberatanEvent::DokumenDicetak { dokumen, salinan_ke, .. } => {
            let name = match dokumen {
                JenisDokumenKeberatan::TandaBukti => "Tanda bukti keberatan",
                JenisDokumenKeberatan::Formulir => "Formulir keberatan",
            };
            plain(format!("{name} dicetak"), copy(*salinan_ke))
        }
        KeberatanEvent::LampiranDitambah(lampiran) => {
            plain("Berkas dilampirkan".to_owned(), format!("{} · {}", lampiran.jenis.label(), lampiran.nama))
        }
        KeberatanEvent::LampiranDihapus { alasan, .. } => plain("Lampiran dihapus".to_owned(), alasan.clone()),
        KeberatanEvent::DataDimusnahkan { berita_acara, .. } => {
            plain(DIMUSNAHKAN.to_owned(), format!("Berita acara {berita_acara}"))
        }
        KeberatanEvent::SuratDicetak { surat, salinan_ke } => {
            let letter = keberatan.surat.iter().find(|one| one.id == *surat);
            let name = letter.map_or_else(String::new, |letter| format!(" {}", letter.nomor.teks));
            plain(format!("Tanggapan{name} dicetak"), copy(*salinan_ke))
        }
        KeberatanEvent::LangkahDibatalkan(event) => {
            let known = keberatan.langkah.iter().find(|step| step.id == event.langkah);
            let name = known.map_or("langkah", |step| step.jenis.label());
            plain(format!("Langkah dibatalkan: {name}"), event.alasan.clone())
        }
        KeberatanEvent::Melangkah(step) => plain(step.langkah.jenis().label().to_owned(), details(step)),
    }
}

fn details(step: &MelangkahKeberatan) -> String {
    let details = match &step.langkah {
        LangkahKeberatan::Dimusyawarahkan(event) => {
            let agreed = if event.sepakat { "sepakat" } else { "tidak sepakat" };
            vec![tanggal::long(event.diadakan), agreed.to_owned(), event.uraian.clone()]
        }
        LangkahKeberatan::TanggapanDisusun(event) => vec![event.isi.hasil.label().to_owned()],
        LangkahKeberatan::Ditanggapi(event) => {
            let atasan = &event.isi.atasan;
            let mut details = vec![
                format!("Nomor {}", event.tanggapan.nomor.teks),
                event.isi.hasil.label().to_owned(),
                format!("{}, {}", atasan.nama, atasan.posisi()),
            ];
            details.extend(event.isi.perintah.as_ref().map(|perintah| format!("perintah: {}", perintah.isi)));
            details
                .extend(event.batas_perintah.map(|due| format!("dilaksanakan paling lambat {}", tanggal::long(due))));
            details
        }
        LangkahKeberatan::TanggapanDiterima(event) => vec![tanggal::long(event.diterima), event.bukti.clone()],
        LangkahKeberatan::PerintahDilaksanakan(event) => vec![tanggal::long(event.dilaksanakan), event.uraian.clone()],
        LangkahKeberatan::PemohonMenanggapi(event) => {
            vec![tanggal::long(event.disampaikan), event.sikap.label().to_owned(), event.uraian.clone()]
        }
        LangkahKeberatan::KeberatanDicabut(event) => vec![tanggal::long(event.dicabut), event.alasan.clone()],
    };
    details.into_iter().filter(|detail| !detail.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Dates that moved, as `batas tanggapan 23 November 2026 menjadi 24 November 2026`.
fn moves(before: &BatasKeberatanTercatat, after: &BatasKeberatanTercatat) -> String {
    let dates = [
        ("batas tanggapan", Some(before.uu), Some(after.uu)),
        ("batas menurut Perki", Some(before.perki), Some(after.perki)),
        ("batas perintah", before.perintah, after.perintah),
    ];
    let moved = dates.into_iter().filter_map(|(name, before, after)| {
        let (before, after) = before.zip(after).filter(|(before, after)| before != after)?;
        Some(format!("{name} {} menjadi {}", tanggal::long(before), tanggal::long(after)))
    });
    moved.collect::<Vec<_>>().join(", ")
}

fn copy(salinan_ke: u32) -> String {
    if salinan_ke == 0 { String::new() } else { format!("salinan ke-{salinan_ke}") }
}
