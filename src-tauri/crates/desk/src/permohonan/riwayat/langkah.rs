//! A step of a request as a sentence: what was done, what it says, which letters went out.

use domain::format::{rupiah, tanggal};
use domain::permohonan::{BatasTercatat, HasilKeputusan, Langkah, Melangkah, Permohonan};

use super::Kalimat;

/// The step, its details and its letters.
pub(super) fn sentence(permohonan: &Permohonan, step: &Melangkah) -> Kalimat {
    let mut details = details(permohonan, step);
    details.extend(step.surat.iter().map(|surat| format!("{} nomor {}", surat.jenis.label(), surat.nomor.teks)));
    details.retain(|detail| !detail.is_empty());
    let title = match &step.langkah {
        Langkah::Diteruskan(event) => format!("Diteruskan ke {}", event.unit),
        Langkah::DinyatakanLengkap(event) if event.dianggap => "Dianggap lengkap".to_owned(),
        Langkah::Diberitahukan(event) => {
            format!("Pemberitahuan tertulis: {}", HasilKeputusan::of(&event.butir).label().to_lowercase())
        }
        other => other.jenis().label().to_owned(),
    };
    Kalimat::new(title, details.join(" · "))
}

/// Dates that moved, as `batas jawaban 23 November 2026 menjadi 24 November 2026`.
pub(super) fn moves(before: &BatasTercatat, after: &BatasTercatat) -> String {
    let dates = [
        ("batas jawaban", Some(before.jawab), Some(after.jawab)),
        ("batas bila diperpanjang", Some(before.perpanjangan), Some(after.perpanjangan)),
        ("batas menurut Perki", before.perki, after.perki),
        ("batas perbaikan", before.perbaikan, after.perbaikan),
        ("batas penyerahan", before.penyediaan, after.penyediaan),
    ];
    let moved = dates.into_iter().filter_map(|(name, before, after)| {
        let (before, after) = before.zip(after).filter(|(before, after)| before != after)?;
        Some(format!("{name} {} menjadi {}", tanggal::long(before), tanggal::long(after)))
    });
    moved.collect::<Vec<_>>().join(", ")
}

fn details(permohonan: &Permohonan, step: &Melangkah) -> Vec<String> {
    let unit = |id| {
        let known = permohonan.disposisi.iter().find(|disposisi| disposisi.id == id);
        known.map_or_else(String::new, |disposisi| disposisi.unit.clone())
    };
    match &step.langkah {
        Langkah::DinyatakanLengkap(event) if event.dianggap => {
            vec![format!(
                "Tidak diperiksa dalam 3 hari kerja; lengkap sejak {} (Perki 1/2021 Pasal 31 ayat (2))",
                tanggal::long(event.sejak)
            )]
        }
        Langkah::DinyatakanLengkap(event) => vec![event.catatan.clone()],
        Langkah::DinyatakanTidakLengkap(event) => vec![event.kekurangan.join("; ")],
        Langkah::SuratDiterima(event) => {
            let letter = permohonan.letter(event.surat);
            let name = letter.map_or_else(String::new, |surat| format!("{} {}", surat.jenis.label(), surat.nomor.teks));
            let repair = event.perbaikan.map(|due| format!("dilengkapi paling lambat {}", tanggal::long(due)));
            let mut details = vec![name, format!("diterima {}", tanggal::long(event.diterima)), event.bukti.clone()];
            details.extend(repair);
            details
        }
        Langkah::Diperbaiki(event) => {
            let lacks = event.masih_kurang.join("; ");
            let lacks = if lacks.is_empty() { "lengkap".to_owned() } else { format!("masih kurang: {lacks}") };
            vec![format!("diserahkan {}", tanggal::long(event.diserahkan)), lacks, event.catatan.clone()]
        }
        Langkah::DitutupTidakLengkap(event) => vec![event.catatan.clone(), "bukan penolakan".to_owned()],
        Langkah::Diteruskan(event) => {
            vec![format!("batas unit {}", tanggal::long(event.batas)), event.instruksi.clone()]
        }
        Langkah::UnitDiingatkan(event) => vec![unit(event.disposisi), event.catatan.clone()],
        Langkah::UnitMenjawab(event) => {
            vec![unit(event.disposisi), tanggal::long(event.dijawab), event.ringkasan.clone()]
        }
        Langkah::Diperpanjang(event) => {
            let grounds: Vec<_> = event.alasan.iter().map(|alasan| alasan.label()).collect();
            vec![
                format!("dari {} sampai {}", tanggal::long(event.dari), tanggal::long(event.sampai)),
                grounds.join("; "),
                event.uraian.clone(),
            ]
        }
        Langkah::Diputuskan(event) => {
            let items = event.butir.iter().enumerate();
            items.map(|(at, keputusan)| format!("butir {}: {}", at + 1, keputusan.label().to_lowercase())).collect()
        }
        Langkah::PenolakanDisetujui(event) => vec![format!("oleh {}", event.peran.label()), event.catatan.clone()],
        Langkah::Diberitahukan(event) => {
            let total = event.biaya.total();
            let cost = if total == 0 { "tanpa biaya".to_owned() } else { format!("biaya {}", rupiah::show(total)) };
            let due = event.penyediaan.map(|due| format!("diserahkan paling lambat {}", tanggal::long(due)));
            let mut details = vec![cost];
            details.extend(due);
            details
        }
        Langkah::SalinanDiminta(event) => vec![format!("{} rangkap", event.rangkap), event.catatan.clone()],
        Langkah::Dibayar(event) => {
            vec![rupiah::show(event.jumlah), event.cara.label().to_owned(), tanggal::long(event.dibayar)]
        }
        Langkah::Diserahkan(event) => {
            let resi = if event.resi.is_empty() { String::new() } else { format!("resi {}", event.resi) };
            vec![tanggal::long(event.diserahkan), event.jumlah.clone(), resi, event.catatan.clone()]
        }
        Langkah::Ditutup(event) => vec![event.catatan.clone()],
        Langkah::DicabutPemohon(event) => vec![tanggal::long(event.dicabut), event.alasan.clone()],
        Langkah::Dibuka(event) => vec![event.alasan.clone()],
    }
}
