//! Where the headings of a sheet stand, and what its columns mean: in one row, two or three, below banner lines, again in the
//! middle of the sheet.

use std::collections::HashSet;

use super::judul::{self, Arti};
use super::kelas;
use super::pecah::is_link;
use super::{BarisLembar, Lembar, kata};
use super::{Bidang, JenisDaftar};

/// Rows from the top in which headings are looked for.
const DICARI: usize = 40;
/// Most rows that headings take: group, subgroup, column.
const BERTINGKAT: usize = 3;
/// Rows below the headings that are looked at when the words above do not decide.
const CONTOH: usize = 200;
/// Most columns that are looked at.
pub(super) const KOLOM: usize = 60;

/// Headings that were found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kepala {
    /// The first row of the list below them, as a place in the sheet.
    pub isi: usize,
    /// The first row they take.
    pub mulai: usize,
    /// Their texts, by column; empty where there is none.
    pub judul: Vec<String>,
    /// What each column means.
    pub arti: Vec<Option<Bidang>>,
    /// Sum of how near each heading is to a known one.
    pub nilai: f64,
    /// What was guessed from what stands below.
    pub catatan: Vec<String>,
}

impl Kepala {
    /// The headings in comparable form.
    pub(super) fn tanda(&self) -> String {
        let judul: Vec<String> = self.judul.iter().map(|judul| kata::key(judul)).collect();
        judul.join("|").trim_end_matches('|').to_owned()
    }

    /// Whether a column means `bidang`.
    pub(super) fn has(&self, bidang: Bidang) -> bool {
        self.arti.contains(&Some(bidang))
    }
}

/// The headings of `lembar`, if it has those of a list of `jenis`.
pub(super) fn find(lembar: &Lembar, jenis: JenisDaftar) -> Option<Kepala> {
    let mut best: Option<Kepala> = None;
    for at in 0..lembar.baris.len().min(DICARI) {
        if let Some(this) = at_row(lembar, at, jenis)
            && best.as_ref().is_none_or(|best| this.nilai > best.nilai + 0.5)
        {
            best = Some(this);
        }
    }
    best
}

/// The headings that begin in row `at`, in as many rows as say the most.
pub(super) fn at_row(lembar: &Lembar, at: usize, jenis: JenisDaftar) -> Option<Kepala> {
    let top = lembar.baris.get(at)?;
    let own = top.sel.iter().take(KOLOM).filter(|sel| sel.is_own()).count();
    if own < 2 || own > 1 && top.sel.iter().take(KOLOM).any(|sel| sel.is_own() && sel.teks.len() > 300) {
        return None;
    }
    let mut best = of_texts(lembar, at, at + 1, texts(top), jenis);
    for rows in 2..=BERTINGKAT {
        let Some([.., over, sub]) = lembar.baris.get(at..at + rows) else { break };
        if !is_sub(over, sub, jenis) {
            break;
        }
        let texts = joined(lembar.baris.get(at..at + rows).unwrap_or_default(), jenis);
        let more = of_texts(lembar, at, at + rows, texts, jenis);
        best = match (best, more) {
            (Some(best), Some(more)) => Some(if more.nilai >= best.nilai { more } else { best }),
            (best, more) => more.or(best),
        };
    }
    best
}

/// Whether row `at`, somewhere below the first headings, can be headings again; cheap, for it is asked of every row. An
/// entry holds words of headings too (*Berkala*, *Softcopy dan hardcopy*), but never in so many of its cells.
pub(super) fn may_repeat(baris: &BarisLembar, jenis: JenisDaftar) -> bool {
    let own = || baris.sel.iter().take(KOLOM).filter(|sel| sel.is_own());
    let needed = (own().count() * 2).div_ceil(5).max(2);
    let known = own().filter(|sel| sel.teks.len() <= 60 && judul::is_known(&sel.teks, jenis));
    known.take(needed).count() == needed
}

/// Texts of a heading row; what a merge repeats to the right is left to the row below.
fn texts(baris: &BarisLembar) -> Vec<String> {
    let mut texts = Vec::new();
    for (at, sel) in baris.sel.iter().take(KOLOM).enumerate() {
        let repeated = sel.gabungan && at > 0 && baris.sel.get(at - 1).is_some_and(|left| left.teks == sel.teks);
        texts.push(if repeated { String::new() } else { one_line(&sel.teks) });
    }
    texts
}

/// Texts of heading rows, the uppermost first: each stands over all columns to its right that have a lower one and none
/// of their own.
fn joined(rows: &[BarisLembar], jenis: JenisDaftar) -> Vec<String> {
    let width = rows.iter().map(|row| row.sel.len()).max().unwrap_or_default().min(KOLOM);
    let mut over = vec![String::new(); rows.len()];
    let mut texts = Vec::with_capacity(width);
    for at in 0..width {
        let mut parts: Vec<String> = Vec::new();
        for (level, row) in rows.iter().enumerate() {
            let text = row.sel.get(at).map_or(String::new(), |sel| one_line(&sel.teks));
            if text.is_empty() {
                continue;
            }
            // A group that ends here no longer stands over what follows.
            if over.get(level) != Some(&text) {
                over.iter_mut().skip(level + 1).for_each(String::clear);
            }
            if let Some(place) = over.get_mut(level) {
                place.clone_from(&text);
            }
            parts = over.iter().take(level + 1).filter(|part| !part.is_empty()).cloned().collect();
            parts.dedup();
        }
        texts.push(if rows.len() < BERTINGKAT { parts.join(" ") } else { most_telling(&parts, jenis) });
    }
    texts
}

/// The heading of a column under groups of columns: of three rows the uppermost often only parts the sheet, so that the
/// words are taken that mean the most.
fn most_telling(parts: &[String], jenis: JenisDaftar) -> String {
    let value = |text: &str| judul::meanings(text, jenis).first().map_or(0.0, |arti| arti.nilai);
    let mut best = (0.0, parts.join(" "));
    for from in 0..parts.len() {
        let text = parts.get(from..).unwrap_or_default().join(" ");
        let this = value(&text);
        if this > best.0 {
            best = (this, text);
        }
    }
    best.1
}

/// Whether `sub` is a further row of headings: few, short, known words, some of them below a heading that spans them.
fn is_sub(top: &BarisLembar, sub: &BarisLembar, jenis: JenisDaftar) -> bool {
    let (mut all, mut known, mut spanned) = (0, 0, false);
    for (at, sel) in sub.sel.iter().take(KOLOM).enumerate().filter(|(_, sel)| sel.is_own()) {
        if sel.teks.len() > 80 || sel.teks.chars().any(|c| c.is_ascii_digit()) || is_link(&sel.teks) {
            return false;
        }
        all += 1;
        let above = top.sel.get(at);
        spanned |= above.is_none_or(|above| !above.is_own());
        let over = top.sel.iter().take(at + 1).rev().find(|sel| !sel.teks.trim().is_empty());
        let both = over.map(|over| format!("{} {}", over.teks, sel.teks));
        let is_known = |text: &str| !judul::meanings(text, jenis).is_empty();
        if is_known(&sel.teks) || both.as_deref().is_some_and(is_known) {
            known += 1;
        }
    }
    all > 0 && spanned && known * 10 >= all * 6
}

fn of_texts(lembar: &Lembar, mulai: usize, isi: usize, judul: Vec<String>, jenis: JenisDaftar) -> Option<Kepala> {
    let mut candidates: Vec<(usize, Arti)> = Vec::new();
    for (kolom, text) in judul.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        candidates.extend(judul::meanings(text, jenis).into_iter().map(|arti| (kolom, arti)));
    }
    candidates.sort_by(|(a_at, a), (b_at, b)| b.nilai.total_cmp(&a.nilai).then(a_at.cmp(b_at)));
    let mut kepala = Kepala { isi, mulai, arti: vec![None; judul.len()], judul, nilai: 0.0, catatan: Vec::new() };
    // Plain headings first; those that what stands below decides take what is left.
    for (kolom, arti) in candidates.iter().filter(|(_, arti)| !arti.golongan) {
        let undecided = candidates.iter().any(|(at, other)| at == kolom && other.golongan && other.nilai >= arti.nilai);
        if !undecided {
            kepala.put(*kolom, arti.bidang, arti.nilai);
        }
    }
    let mut decided = HashSet::new();
    for (kolom, arti) in candidates.iter().filter(|(_, arti)| arti.golongan) {
        if kepala.arti.get(*kolom).is_some_and(Option::is_none) && decided.insert(*kolom) {
            let bidang = kepala.decide(lembar, *kolom, jenis);
            kepala.put(*kolom, bidang, arti.nilai);
        }
    }
    let named = kepala.judul.iter().filter(|text| !text.is_empty()).count();
    let known = kepala.arti.iter().flatten().count();
    let told = jenis.pokok().iter().any(|bidang| kepala.has(*bidang));
    if !told || known < 2 || known * 5 < named * 2 || !kepala.is_telling(jenis) {
        return None;
    }
    kepala.look_below(lembar, jenis);
    Some(kepala)
}

impl Kepala {
    fn put(&mut self, kolom: usize, bidang: Bidang, nilai: f64) {
        let taken = self.has(bidang) && !bidang.is_repeatable();
        if let Some(place) = self.arti.get_mut(kolom).filter(|place| place.is_none() && !taken) {
            *place = Some(bidang);
            self.nilai += nilai;
        }
    }

    /// Whether they are those of a list of `jenis` and no other: a number and a name alone are found everywhere.
    fn is_telling(&self, jenis: JenisDaftar) -> bool {
        let others =
            self.arti.iter().flatten().filter(|bidang| !jenis.pokok().contains(bidang) && **bidang != Bidang::Nomor);
        match jenis {
            JenisDaftar::Dip => others.count() > 0 || self.has(Bidang::Judul) && self.has(Bidang::Ringkasan),
            JenisDaftar::Dik => [Bidang::Dasar, Bidang::Dibuka, Bidang::Ditutup, Bidang::Konsekuensi, Bidang::Jangka]
                .iter()
                .any(|bidang| self.has(*bidang)),
            JenisDaftar::Unit => true,
            JenisDaftar::Permohonan => self.has(Bidang::Tanggal),
            // Numbers, days, name and decision a register of requests has as well.
            JenisDaftar::Keberatan => {
                const OBJECTS: [Bidang; 12] = [
                    Bidang::KasusPosisi,
                    Bidang::AlasanKeberatan,
                    Bidang::AlasanA,
                    Bidang::AlasanB,
                    Bidang::AlasanC,
                    Bidang::AlasanD,
                    Bidang::AlasanE,
                    Bidang::AlasanF,
                    Bidang::AlasanG,
                    Bidang::Atasan,
                    Bidang::NamaAtasan,
                    Bidang::TanggapanPemohon,
                ];
                let named = self.judul.iter().any(|judul| kata::words(judul).iter().any(|word| word == "keberatan"));
                self.has(Bidang::TanggalKeberatan) && (named || OBJECTS.iter().any(|bidang| self.has(*bidang)))
            }
        }
    }

    /// What a column such as *kategori* or *jenis* means, by what stands below it.
    fn decide(&self, lembar: &Lembar, kolom: usize, jenis: JenisDaftar) -> Bidang {
        let (all, classes) = self.count(lembar, kolom, |text| kelas::read_cell(text).is_some() && text.len() < 60);
        if all > 0 && classes * 2 >= all && !self.has(Bidang::Kelas) {
            Bidang::Kelas
        } else if jenis == JenisDaftar::Dip && !self.has(Bidang::Judul) && (all > 0 || self.has(Bidang::Ringkasan)) {
            Bidang::Judul
        } else if all == 0 && !self.has(Bidang::Kelas) {
            Bidang::Kelas
        } else {
            Bidang::Kelompok
        }
    }

    /// Columns without a known heading that hold nothing but addresses or classes say themselves what they are.
    fn look_below(&mut self, lembar: &Lembar, jenis: JenisDaftar) {
        if jenis != JenisDaftar::Dip {
            return;
        }
        for kolom in 0..self.arti.len() {
            let unknown = self.arti.get(kolom).is_some_and(Option::is_none);
            let judul = self.judul.get(kolom).cloned().unwrap_or_default();
            if !unknown || judul.starts_with('_') {
                continue;
            }
            let (all, links) = self.count(lembar, kolom, is_link);
            let (_, classes) = self.count(lembar, kolom, |text| kelas::read(text).is_some() && text.len() < 60);
            let marks = self.has(Bidang::Kelas) || self.has(Bidang::KelasBerkala);
            let bidang = if all > 0 && links * 10 >= all * 6 {
                Bidang::Tautan
            } else if all > 1 && classes * 10 >= all * 8 && !marks {
                Bidang::Kelas
            } else {
                continue;
            };
            self.put(kolom, bidang, 0.0);
            self.catatan.push(format!(
                "Kolom {} (“{judul}”) dibaca sebagai {} karena isinya.",
                column_name(kolom),
                bidang.label().to_lowercase()
            ));
        }
    }

    /// How many cells of a column say something, and how many of these pass `test`.
    fn count(&self, lembar: &Lembar, kolom: usize, test: impl Fn(&str) -> bool) -> (usize, usize) {
        let rows = lembar.baris.iter().skip(self.isi).take(CONTOH);
        let cells = rows.filter_map(|baris| baris.sel.get(kolom)).filter(|sel| sel.is_own());
        cells.fold((0, 0), |(all, yes), sel| (all + 1, yes + usize::from(test(&sel.teks))))
    }
}

/// The column as a spreadsheet names it: `A`, `B`, … `AA`.
pub(super) fn column_name(kolom: usize) -> String {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap_or_default());
    match kolom / 26 {
        0 => letter(kolom).to_string(),
        high => format!("{}{}", letter(high - 1), letter(kolom)),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
