//! How the facts of an exemption read on paper: its scope, its basis, its period. The same words in the list, the test
//! sheet and the decree.

use domain::pengecualian::{Cakupan, DasarLain, Huruf, IsiPengecualian, Jangka};

/// What is exempted, with its scope: a reader must see what stays open (Perki 1/2021 art. 50(3)).
pub(crate) fn informasi(isi: &IsiPengecualian) -> String {
    let mut lines = vec![isi.informasi.clone()];
    lines.extend((!isi.uraian.is_empty()).then(|| isi.uraian.clone()));
    if let Cakupan::Sebagian { tertutup, terbuka } = &isi.cakupan {
        lines.push(format!("Bagian yang dikecualikan: {tertutup}"));
        lines.extend((!terbuka.is_empty()).then(|| format!("Bagian yang tetap terbuka: {terbuka}")));
    }
    lines.join("\n")
}

/// How much of it is closed from now on, when a change closes more or less than before; else nothing.
pub(crate) fn cakupan_baru(semula: &IsiPengecualian, isi: &IsiPengecualian) -> Option<String> {
    if semula.cakupan == isi.cakupan {
        return None;
    }
    Some(match &isi.cakupan {
        Cakupan::Seluruh => "Menjadi: seluruhnya dikecualikan".to_owned(),
        Cakupan::Sebagian { tertutup, terbuka } if terbuka.is_empty() => {
            format!("Menjadi: bagian yang dikecualikan: {tertutup}")
        }
        Cakupan::Sebagian { tertutup, terbuka } => {
            format!("Menjadi: bagian yang dikecualikan: {tertutup}\nBagian yang tetap terbuka: {terbuka}")
        }
    })
}

/// What is opened of it and what stays closed, when a change opens a part; else nothing.
pub(crate) fn bagian_dibuka(isi: &IsiPengecualian) -> Option<String> {
    match &isi.cakupan {
        Cakupan::Sebagian { tertutup, terbuka } => Some(format!(
            "Menjadi: sebagian dibuka\nBagian yang dibuka: {terbuka}\nBagian yang tetap dikecualikan: {tertutup}"
        )),
        Cakupan::Seluruh => None,
    }
}

/// The legal basis, one a line; as the list wrote it when nothing else is known.
pub(crate) fn dasar(isi: &IsiPengecualian) -> String {
    let mut lines: Vec<String> = isi.pasal_17.iter().map(|ground| format!("{ground} UU Nomor 14 Tahun 2008")).collect();
    lines.extend(isi.dasar_lain.iter().map(DasarLain::label));
    if lines.is_empty() { isi.dasar_asli.clone() } else { lines.join("\n") }
}

/// The period; as the list wrote it when it could only be read as *as long as needed*.
pub(crate) fn jangka(isi: &IsiPengecualian) -> String {
    match &isi.jangka {
        Jangka::SelamaDiperlukan if !isi.jangka_asli.is_empty() => isi.jangka_asli.clone(),
        jangka => jangka.label(),
    }
}

/// What kind of exemption it is (PP 61/2010 art. 4(2)): what the letters of art. 17 it rests on protect.
pub(crate) fn jenis(isi: &IsiPengecualian) -> String {
    let mut letters: Vec<Huruf> = isi.pasal_17.iter().map(|ground| ground.huruf()).collect();
    letters.dedup();
    let lines: Vec<String> =
        letters.iter().map(|huruf| format!("Huruf {}: {}", huruf.letter(), lower(huruf.text()))).collect();
    lines.join("\n")
}

/// The text with a small first letter.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}
