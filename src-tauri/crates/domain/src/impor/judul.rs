//! Headings people give their columns, and the field each means: by the words of many published lists, the retired
//! lists of Perki 1/2010 and Permendagri 3/2017 included, and by nearness of spelling.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::kata;
use super::padanan::{DIK, DIP, UNIT};
use super::padanan_keberatan::KEBERATAN;
use super::padanan_register::PERMOHONAN;
use super::{Bidang, JenisDaftar};

/// Least likeness of a heading that is taken for known.
pub(super) const CUKUP: f64 = 0.74;
/// Longest text that is looked at as a heading, in bytes.
const TERPANJANG: usize = 160;

/// What a heading can mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Arti {
    /// The field.
    pub bidang: Bidang,
    /// How near it is, 0 to 1.
    pub nilai: f64,
    /// Whether what stands below decides: a class, a group, or the title itself.
    pub golongan: bool,
}

struct Padanan {
    bidang: Bidang,
    golongan: bool,
    /// Its words, as places in the dictionary's, each with its weight.
    kata: Vec<(usize, f64)>,
    huruf: String,
}

struct Kamus {
    kosakata: Vec<String>,
    padanan: Vec<Padanan>,
    tepat: HashMap<String, Vec<usize>>,
}

/// What `text` can mean as a heading of a list of `jenis`, the nearest first.
pub(super) fn meanings(text: &str, jenis: JenisDaftar) -> Vec<Arti> {
    if text.len() > TERPANJANG || text.trim_start().starts_with('_') {
        return Vec::new();
    }
    // Our own practice lists say so in their first heading.
    let text = text.split(" (LATIHAN").next().unwrap_or(text);
    let words = kata::heading_words(text);
    if words.is_empty() {
        let is_number = text.trim() == "#" || text.trim() == "№";
        return is_number.then_some(Arti { bidang: Bidang::Nomor, nilai: 1.0, golongan: false }).into_iter().collect();
    }
    let kamus = kamus(jenis);
    if let Some(exact) = kamus.tepat.get(&words.join(" ")) {
        return exact.iter().filter_map(|at| kamus.padanan.get(*at)).map(|one| one.arti(1.0)).collect();
    }
    let mut best: Vec<Arti> = Vec::new();
    let letters = words.concat();
    let near: Vec<Vec<f64>> =
        words.iter().map(|word| kamus.kosakata.iter().map(|other| word_likeness(word, other)).collect()).collect();
    for one in &kamus.padanan {
        let nilai = likeness(&words, &letters, &near, one);
        if nilai < CUKUP {
            continue;
        }
        match best.iter_mut().find(|arti| arti.bidang == one.bidang && arti.golongan == one.golongan) {
            Some(arti) => arti.nilai = arti.nilai.max(nilai),
            None => best.push(one.arti(nilai)),
        }
    }
    best.sort_by(|a, b| b.nilai.total_cmp(&a.nilai));
    best
}

/// Whether `text` is, to the word, a heading of a list of `jenis`.
pub(super) fn is_known(text: &str, jenis: JenisDaftar) -> bool {
    text.len() <= TERPANJANG && kamus(jenis).tepat.contains_key(&kata::heading_words(text).join(" "))
}

impl Padanan {
    fn arti(&self, nilai: f64) -> Arti {
        Arti { bidang: self.bidang, nilai, golongan: self.golongan }
    }
}

/// How alike a heading and a known one are: the words each shares with the other, nearly alike ones in part, common ones
/// for less; or the letters, when words were run together. `near` tells for each word of the heading how near it is to
/// each word of the dictionary.
fn likeness(words: &[String], letters: &str, near: &[Vec<f64>], known: &Padanan) -> f64 {
    let at = |heading: usize, word: usize| near.get(heading).and_then(|row| row.get(word)).copied().unwrap_or_default();
    let (mut there, mut there_all, mut back, mut back_all) = (0.0, 0.0, 0.0, 0.0);
    for (heading, word) in words.iter().enumerate() {
        let weight = weight(word);
        there_all += weight;
        there += weight * known.kata.iter().map(|(other, _)| at(heading, *other)).fold(0.0, f64::max);
    }
    for (other, weight) in &known.kata {
        back_all += weight;
        back += weight * (0..words.len()).map(|heading| at(heading, *other)).fold(0.0, f64::max);
    }
    let (there, back) = (there / f64::max(there_all, 0.1), back / f64::max(back_all, 0.1));
    let by_words = if there + back > 0.0 { 2.0 * there * back / (there + back) } else { 0.0 };
    if by_words >= CUKUP || letters.len() < 6 || letters.len().abs_diff(known.huruf.len()) > 3 {
        return by_words;
    }
    if letters.as_bytes().first() != known.huruf.as_bytes().first() {
        return by_words;
    }
    let by_letters = strsim::normalized_levenshtein(letters, &known.huruf);
    by_words.max(if by_letters >= 0.85 { by_letters } else { 0.0 })
}

/// Words that nearly every heading has tell little.
fn weight(word: &str) -> f64 {
    if matches!(word, "informasi" | "publik" | "dokumentasi") { 0.35 } else { 1.0 }
}

fn word_likeness(a: &str, b: &str) -> f64 {
    if a == b {
        return 1.0;
    }
    let short = a.len().min(b.len());
    // Only slips of the pen: asked of every cell near the top, so the cheap tests come first.
    if short <= 3 || a.len().abs_diff(b.len()) > 3 || a.as_bytes().first() != b.as_bytes().first() {
        return 0.0;
    }
    let near = strsim::normalized_levenshtein(a, b);
    if near >= 0.75 { near } else { 0.0 }
}

fn kamus(jenis: JenisDaftar) -> &'static Kamus {
    static DIP_KAMUS: OnceLock<Kamus> = OnceLock::new();
    static DIK_KAMUS: OnceLock<Kamus> = OnceLock::new();
    static UNIT_KAMUS: OnceLock<Kamus> = OnceLock::new();
    static PERMOHONAN_KAMUS: OnceLock<Kamus> = OnceLock::new();
    static KEBERATAN_KAMUS: OnceLock<Kamus> = OnceLock::new();
    match jenis {
        JenisDaftar::Dip => DIP_KAMUS.get_or_init(|| Kamus::of(DIP)),
        JenisDaftar::Dik => DIK_KAMUS.get_or_init(|| Kamus::of(DIK)),
        JenisDaftar::Unit => UNIT_KAMUS.get_or_init(|| Kamus::of(UNIT)),
        JenisDaftar::Permohonan => PERMOHONAN_KAMUS.get_or_init(|| Kamus::of(PERMOHONAN)),
        JenisDaftar::Keberatan => KEBERATAN_KAMUS.get_or_init(|| Kamus::of(KEBERATAN)),
    }
}

impl Kamus {
    fn of(table: &[(Bidang, bool, &str)]) -> Self {
        let mut kosakata: Vec<String> = Vec::new();
        let mut padanan = Vec::new();
        let mut tepat: HashMap<String, Vec<usize>> = HashMap::new();
        for (bidang, golongan, headings) in table {
            for heading in headings.split('|') {
                let words = kata::heading_words(heading);
                tepat.entry(words.join(" ")).or_default().push(padanan.len());
                let huruf = words.concat();
                let mut kata = Vec::with_capacity(words.len());
                for word in words {
                    let weight = weight(&word);
                    let at = kosakata.iter().position(|other| *other == word).unwrap_or_else(|| {
                        kosakata.push(word);
                        kosakata.len() - 1
                    });
                    kata.push((at, weight));
                }
                padanan.push(Padanan { bidang: *bidang, golongan: *golongan, kata, huruf });
            }
        }
        Self { kosakata, padanan, tepat }
    }
}
