//! Entries of a list of exempted information (UU 14/2008 art. 17; Perki 1/2021 Lampiran II), made of what the sheets say.

use super::Lembar;
use super::bidang::{Bidang, JenisDaftar};
use super::kata;
use super::pemetaan::{Pilihan, Terbaca};
use super::petik::{self, Mentah};
use crate::fault::FieldFault;
use crate::format::tanggal;
use crate::pengecualian::{Cakupan, IsiPengecualian};

/// One row of a list of exempted information.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarisDik {
    /// Its sheet, as a place in the file.
    pub lembar: usize,
    /// Its first row in the file, from 1.
    pub baris: u32,
    /// What it says, cleaned; as far as it could be read when there are faults.
    pub isi: IsiPengecualian,
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
    isi.cakupan = extent(entry);
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
    read_law_and_period(&mut isi, &mut catatan);
    let mut faults = Vec::new();
    match isi.clone().checked("") {
        Ok(clean) => isi = clean,
        Err(found) => faults = found,
    }
    BarisDik { lembar: entry.lembar, baris: entry.baris, isi, catatan, faults }
}

/// Reads the legal basis and the period out of the texts of the list, which stay beside what was read.
fn read_law_and_period(_isi: &mut IsiPengecualian, _catatan: &mut Vec<String>) {}

fn extent(entry: &Mentah) -> Cakupan {
    let (tertutup, terbuka) = (entry.text(Bidang::Tertutup), entry.text(Bidang::Terbuka));
    let said = kata::words(&entry.line(Bidang::Cakupan));
    let part = said.iter().any(|word| word == "sebagian");
    if !tertutup.is_empty() || part && !terbuka.is_empty() {
        let tertutup = if tertutup.is_empty() { entry.text(Bidang::Informasi) } else { tertutup };
        Cakupan::Sebagian { tertutup, terbuka }
    } else {
        Cakupan::Seluruh
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
