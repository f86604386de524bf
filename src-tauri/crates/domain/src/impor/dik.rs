//! Entries of a list of exempted information (UU 14/2008 art. 17; Perki 1/2021 Lampiran II), made of what the sheets say.

use super::Lembar;
use super::kata;
use super::pemetaan::{Pilihan, Terbaca};
use super::petik::{self, Mentah};
use super::{Bidang, JenisDaftar};
use crate::fault::FieldFault;
use crate::format::tanggal;
use crate::pengecualian::{Cakupan, DasarLain, IsiPengecualian, Jangka, baca};

/// One row of a list of exempted information.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarisDik {
    /// Its sheet, as a place in the file.
    pub lembar: usize,
    /// Its first row in the file, from 1.
    pub baris: u32,
    /// What it says, cleaned; as far as it could be read when there are faults.
    pub isi: IsiPengecualian,
    /// Whether basis and period stand in columns of their own, as our own lists have them, and were not read out of texts.
    pub terurai: bool,
    /// Its cells as the file says them, to be read and typed anew.
    pub sel: Vec<(Bidang, String)>,
    /// What was guessed or taken apart, in plain Indonesian.
    pub catatan: Vec<String>,
    /// Why it is not taken; empty when it is.
    pub faults: Vec<FieldFault>,
}

/// The exemptions in `lembar`.
pub fn read_dik(lembar: &[Lembar], pilihan: &Pilihan) -> Terbaca<BarisDik> {
    let (told, entries) = petik::gather(lembar, JenisDaftar::Dik, pilihan);
    Terbaca { lembar: told, baris: entries.iter().map(|entry| row(entry, pilihan)).collect() }
}

fn row(entry: &Mentah, pilihan: &Pilihan) -> BarisDik {
    let mut catatan = entry.catatan.clone();
    let (informasi, uraian) = (entry.text(Bidang::Informasi), entry.text(Bidang::Uraian));
    let (informasi, uraian) = if informasi.is_empty() { (uraian, String::new()) } else { (informasi, uraian) };
    let mut isi = IsiPengecualian::new(informasi);
    isi.uraian = uraian;
    if !entry.kelompok.is_empty() {
        catatan.push(format!("Pada daftar berada di bawah “{}”.", entry.kelompok));
    }
    isi.cakupan = extent(entry, &mut catatan);
    isi.konsekuensi_dibuka = entry.text(Bidang::Dibuka);
    isi.konsekuensi_ditutup = entry.text(Bidang::Ditutup);
    joined_consequence(entry, &mut isi, &mut catatan);
    isi.unit = entry.line(Bidang::Unit);
    if isi.unit.is_empty() {
        if let Some((unit, from)) = &entry.unit {
            catatan.push(format!("Unitnya diambil dari {from}."));
            isi.unit.clone_from(unit);
        } else if let Some(unit) = &pilihan.unit_bawaan {
            catatan.push("Unitnya tidak tertulis; dipakai unit yang dipilih saat impor.".to_owned());
            isi.unit.clone_from(unit);
        }
    }
    let tinjau = entry.line(Bidang::Tinjau);
    match tanggal::parse(&tinjau) {
        Ok(day) => isi.tinjau = Some(day),
        Err(_) if tinjau.is_empty() => {}
        Err(_) => catatan.push(format!("Tanggal tinjau “{tinjau}” tidak terbaca dan tidak diambil.")),
    }
    isi.dasar_asli = entry.text(Bidang::Dasar);
    isi.jangka_asli = entry.text(Bidang::Jangka);
    law(entry, &mut isi);
    isi.jangka = period(entry, &mut catatan);
    let mut faults = Vec::new();
    match isi.clone().checked("") {
        Ok(clean) => isi = clean,
        Err(found) => faults = found,
    }
    let sel = entry.cells(&[Bidang::Informasi, Bidang::Dasar, Bidang::Jangka, Bidang::Unit]);
    BarisDik { lembar: entry.lembar, baris: entry.baris, isi, terurai: is_apart(entry), sel, catatan, faults }
}

fn is_apart(entry: &Mentah) -> bool {
    [Bidang::Pasal17, Bidang::DasarLain, Bidang::JangkaJenis].iter().any(|bidang| entry.kolom.contains(bidang))
}

/// The legal basis: out of the list's text, which stays beside it, or out of columns of its own, as our lists have them.
fn law(entry: &Mentah, isi: &mut IsiPengecualian) {
    let (grounds, others) = (entry.text(Bidang::Pasal17), entry.text(Bidang::DasarLain));
    if !is_apart(entry) {
        let read = baca::dasar(&isi.dasar_asli);
        (isi.pasal_17, isi.dasar_lain) = (read.pasal_17, read.lain);
        return;
    }
    isi.pasal_17 = grounds.lines().flat_map(|line| baca::dasar(line).pasal_17).collect();
    let law = |line: &str| {
        let (peraturan, pasal) = line.rsplit_once(" | ").unwrap_or((line, ""));
        DasarLain { peraturan: peraturan.trim().to_owned(), pasal: pasal.trim().to_owned() }
    };
    isi.dasar_lain = others.lines().map(str::trim).filter(|line| !line.is_empty()).map(law).collect();
}

/// The period: out of the list's text, or out of columns of its own.
fn period(entry: &Mentah, catatan: &mut Vec<String>) -> Jangka {
    let text = entry.text(Bidang::Jangka);
    let mut day = |bidang: Bidang| {
        let typed = entry.line(bidang);
        let read = tanggal::parse(&typed).ok();
        if read.is_none() && !typed.is_empty() {
            catatan.push(format!("{}: “{typed}” tidak terbaca sebagai tanggal dan tidak diambil.", bidang.label()));
        }
        read
    };
    let (until, since, happened) = (day(Bidang::JangkaSampai), day(Bidang::JangkaSejak), day(Bidang::JangkaTerjadi));
    let kind = kata::key(&entry.line(Bidang::JangkaJenis));
    let years = entry.line(Bidang::JangkaTahun).parse().ok();
    let event = entry.line(Bidang::JangkaPeristiwa);
    match (kind.as_str(), until, years, since) {
        ("selama diperlukan", ..) => Jangka::SelamaDiperlukan,
        (_, Some(sampai), ..) => Jangka::Tanggal { sampai },
        (_, None, Some(tahun), Some(sejak)) => Jangka::Tahun { tahun, sejak },
        _ if !event.is_empty() => Jangka::Peristiwa { peristiwa: event, terjadi: happened },
        _ => baca::jangka(&text, None),
    }
}

/// How much is closed: as the list says in columns of its own, or hints at beside what it closes.
fn extent(entry: &Mentah, catatan: &mut Vec<String>) -> Cakupan {
    let (tertutup, terbuka) = (entry.text(Bidang::Tertutup), entry.text(Bidang::Terbuka));
    let said = kata::words(&entry.line(Bidang::Cakupan));
    let says = |word: &str| said.iter().any(|other| other == word);
    if says("seluruh") || says("seluruhnya") {
        return Cakupan::Seluruh;
    }
    if !tertutup.is_empty() || says("sebagian") && !terbuka.is_empty() {
        let tertutup = if tertutup.is_empty() { entry.text(Bidang::Informasi) } else { tertutup };
        return Cakupan::Sebagian { tertutup, terbuka };
    }
    let hint = [Bidang::Jangka, Bidang::Uraian, Bidang::Informasi]
        .into_iter()
        .find_map(|bidang| baca::cakupan(&entry.text(bidang)));
    match hint {
        Some(Cakupan::Sebagian { tertutup, terbuka }) => {
            catatan.push("Daftar menyebut bagian yang terbuka atau tertutup; dibaca sebagai pengecualian sebagian. Tinjau bagiannya.".to_owned());
            let tertutup = if tertutup.is_empty() { entry.text(Bidang::Informasi) } else { tertutup };
            let tertutup = if tertutup.is_empty() { entry.text(Bidang::Uraian) } else { tertutup };
            Cakupan::Sebagian { tertutup, terbuka }
        }
        Some(Cakupan::Seluruh) | None => Cakupan::Seluruh,
    }
}

/// One column for both consequences: `Dibuka: … Ditutup: …` is taken apart, else it says what follows if opened.
fn joined_consequence(entry: &Mentah, isi: &mut IsiPengecualian, catatan: &mut Vec<String>) {
    let joined = entry.text(Bidang::Konsekuensi);
    if joined.is_empty() {
        return;
    }
    let lower = joined.to_lowercase();
    let apart = lower.find("ditutup").filter(|_| lower.len() == joined.len()).and_then(|closed| {
        let opened = lower.find("dibuka")?;
        let (first, second) = (opened.min(closed), opened.max(closed));
        let begin = |at: usize| lower.get(..at).map(|before| before.rfind(['\n', ';', '.']).map_or(0, |end| end + 1));
        let split = begin(second)?;
        let head = joined.get(..split)?.trim_matches([' ', '\n', ';']);
        let tail = joined.get(split..)?.trim_matches([' ', '\n', ';']);
        let marked = |text: &str| text.contains(':');
        (split > first && marked(head) && marked(tail)).then(|| {
            let value = |text: &str| text.split_once(':').map_or(text, |(_, value)| value).trim().to_owned();
            if opened < closed { (value(head), value(tail)) } else { (value(tail), value(head)) }
        })
    });
    match apart {
        Some((opened, closed)) if isi.konsekuensi_dibuka.is_empty() && isi.konsekuensi_ditutup.is_empty() => {
            (isi.konsekuensi_dibuka, isi.konsekuensi_ditutup) = (opened, closed);
        }
        _ => {
            catatan.push("Daftar hanya menulis satu konsekuensi; dibaca sebagai konsekuensi bila dibuka. Lengkapi konsekuensi bila ditutup.".to_owned());
            isi.konsekuensi_dibuka = format!("{}\n{joined}", isi.konsekuensi_dibuka).trim().to_owned();
        }
    }
}
