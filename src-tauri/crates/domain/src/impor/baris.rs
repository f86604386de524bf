//! What one row of a sheet is, by itself: an entry, a count of columns, the foot of a page, a heading of a group.

use super::Bidang;
use super::kata::{self, Cacah};
use super::kelas::{self, KelasTerbaca};
use super::kepala::{KOLOM, Kepala};
use super::{BarisLembar, Sel};
use crate::format::tanggal;

/// A cell with something of its own, and what its column means.
#[derive(Clone, Debug)]
pub(super) struct Isian<'a> {
    pub bidang: Option<Bidang>,
    pub kolom: usize,
    pub teks: &'a str,
}

/// The cells of `baris` that say something that stands nowhere else.
pub(super) fn own<'a>(baris: &'a BarisLembar, kepala: &Kepala) -> Vec<Isian<'a>> {
    let cells = baris.sel.iter().take(KOLOM).enumerate().filter(|(_, sel)| sel.is_own());
    cells
        .map(|(kolom, sel)| Isian { bidang: kepala.arti.get(kolom).copied().flatten(), kolom, teks: sel.teks.trim() })
        .collect()
}

/// Facts that a vertical merge repeats here: those that stand in no cell to the left as well.
pub(super) fn repeated<'a>(baris: &'a BarisLembar, kepala: &Kepala) -> Vec<Isian<'a>> {
    let mut all = Vec::new();
    for (kolom, sel) in baris.sel.iter().take(KOLOM).enumerate() {
        let left = kolom.checked_sub(1).and_then(|left| baris.sel.get(left));
        let from_left = left.is_some_and(|left| left.teks == sel.teks);
        if sel.gabungan && !from_left && !sel.teks.trim().is_empty() {
            all.push(Isian { bidang: kepala.arti.get(kolom).copied().flatten(), kolom, teks: sel.teks.trim() });
        }
    }
    all
}

/// `1 2 3 …`, `(1) (2) (3)`, `a b c`: the columns counted.
pub(super) fn counts_columns(own: &[Isian<'_>]) -> bool {
    let bare: Vec<&str> = own.iter().map(|isian| isian.teks.trim_matches(['(', ')', '.', ' ', '[', ']'])).collect();
    let letters = |at: usize, text: &&str| {
        text.len() == 1 && text.bytes().next() == u8::try_from(at).ok().and_then(|at| b'a'.checked_add(at))
    };
    let short = bare.iter().all(|text| !text.is_empty() && text.len() <= 3);
    if bare.len() < 3 || !short {
        return false;
    }
    let lower: Vec<String> = bare.iter().map(|text| text.to_lowercase()).collect();
    if lower.iter().enumerate().all(|(at, text)| letters(at, &text.as_str())) {
        return true;
    }
    let numbers: Vec<u32> = bare.iter().map_while(|text| text.parse().ok()).collect();
    numbers.len() == bare.len() && numbers.windows(2).all(|pair| matches!(pair, [a, b] if *b == a + 1))
}

/// Words that begin the foot of a list: who signs, where and when, what marks mean.
const KAKI: [&str; 19] = [
    "mengetahui",
    "menyetujui",
    "disetujui",
    "ditetapkan",
    "nip",
    "ttd",
    "tembusan",
    "disahkan",
    "dibuat",
    "ditandatangani",
    "atasan",
    "kepala",
    "pejabat",
    "plt",
    "sekretaris",
    "an",
    "a n",
    "bupati",
    "direktur",
];
/// Words that begin a remark below a list, when they stand at its left edge.
const CATATAN: [&str; 5] = ["keterangan", "catatan", "sumber", "note", "ket"];

/// Whether the row belongs to the foot of the list.
pub(super) fn is_foot(own: &[Isian<'_>]) -> bool {
    if own.is_empty() || own.len() > 3 {
        return false;
    }
    own.iter().any(|isian| {
        let words = kata::words(isian.teks);
        let Some(first) = words.first().map(String::as_str) else { return false };
        let signs = KAKI.contains(&first) && words.len() <= 12 && isian.bidang != Some(Bidang::Ringkasan);
        let sure = matches!(first, "mengetahui" | "menyetujui" | "nip" | "ditetapkan" | "ttd" | "tembusan");
        let remark = CATATAN.contains(&first) && isian.kolom <= 1 && (isian.teks.contains(':') || words.len() == 1);
        remark || sure || signs && own.len() <= 2 && !has_pokok(own) || is_place_and_day(isian.teks)
    })
}

fn has_pokok(own: &[Isian<'_>]) -> bool {
    own.iter().any(|isian| {
        matches!(
            isian.bidang,
            Some(Bidang::Judul | Bidang::Informasi | Bidang::Nama | Bidang::Rincian | Bidang::NamaPemohon)
        )
    })
}

/// `Wonogiri, 2 Januari 2023`, `Wonogiri,      Januari 2023`.
fn is_place_and_day(text: &str) -> bool {
    let Some((place, day)) = text.split_once(',') else { return false };
    let words: Vec<&str> = day.split_whitespace().collect();
    let month = |word: &str| (1..=12).any(|month| tanggal::month_name(month).eq_ignore_ascii_case(word));
    let year = words.last().is_some_and(|last| last.len() == 4 && last.chars().all(|c| c.is_ascii_digit()));
    place.split_whitespace().count() <= 3
        && place.chars().all(|c| c.is_alphabetic() || c == ' ')
        && year
        && (2..=3).contains(&words.len())
        && words.iter().any(|word| month(word))
}

/// Whether the row sums up and is no entry.
pub(super) fn is_total(own: &[Isian<'_>]) -> bool {
    own.len() <= 4
        && own.first().is_some_and(|isian| {
            let words = kata::words(isian.teks);
            matches!(words.first().map(String::as_str), Some("jumlah" | "total")) && words.len() <= 4
        })
        && own.iter().skip(1).all(|isian| kata::cacah(isian.teks).is_some())
}

/// A heading of a group, as one row says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Judulan {
    /// Says the class of what follows.
    Kelas(KelasTerbaca),
    /// Says the group of what follows.
    Kelompok(String),
}

/// The heading of a group this row is, if it can be nothing else. `next` is how the next row counts.
pub(super) fn heading(own: &[Isian<'_>], kepala: &Kepala, counted: bool, next: Option<Cacah>) -> Option<Judulan> {
    let (count, text) = match own {
        [one] => {
            let (count, _) = kata::without_count(one.teks);
            (count, one)
        }
        [number, one] if kata::cacah(number.teks).is_some() && number.kolom < one.kolom => {
            (kata::cacah(number.teks), one)
        }
        _ => return None,
    };
    if kata::cacah(text.teks).is_some() {
        return None;
    }
    if let Some(kelas) = kelas::read_heading(text.teks)
        && (own.len() == 1
            || count != Some(Cacah::Angka)
            || next.is_none_or(|next| next != Cacah::Angka)
            || kata::is_shouted(text.teks))
        && !matches!(text.bidang, Some(Bidang::Kelas | Bidang::Dasar))
    {
        return Some(Judulan::Kelas(kelas));
    }
    let group = || Some(Judulan::Kelompok(without_count(text.teks)));
    let lower = next.is_some_and(|next| matches!(next, Cacah::Kecil | Cacah::Bertingkat | Cacah::Tanda));
    if own.len() == 2 {
        return match count {
            Some(Cacah::Besar) if next.is_some_and(|next| next != Cacah::Besar) => group(),
            Some(Cacah::Angka) if lower => group(),
            _ => None,
        };
    }
    let first = kepala.arti.iter().position(Option::is_some).unwrap_or_default();
    let at_edge = text.bidang == Some(Bidang::Nomor) || text.kolom <= first && text.bidang.is_none();
    if at_edge {
        return group();
    }
    let is_pokok = match text.bidang {
        Some(Bidang::Ringkasan) => !kepala.has(Bidang::Judul),
        bidang => matches!(bidang, Some(Bidang::Judul | Bidang::Informasi | Bidang::Nama)),
    };
    let wide = kepala.arti.iter().flatten().count() >= 3;
    // `2. Misi` alone goes on with the text above, unless what follows is counted below it.
    let begins = counted && (count == Some(Cacah::Besar) && next.is_some() || count == Some(Cacah::Angka) && lower);
    (is_pokok && wide && text.teks.len() <= 200 && (kata::is_shouted(text.teks) || begins)).then(group).flatten()
}

/// A heading without the count before it.
pub(super) fn without_count(text: &str) -> String {
    kata::without_count(text).1.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `Unit Kerja : Dinas Kesehatan` above a list.
pub(super) fn banner_unit(sel: &[Sel]) -> Option<String> {
    const NAMES: [&str; 12] = [
        "unit kerja",
        "unit",
        "opd",
        "skpd",
        "perangkat daerah",
        "nama opd",
        "nama skpd",
        "satuan kerja",
        "satker",
        "ppid pelaksana",
        "ppid pembantu",
        "instansi",
    ];
    let texts: Vec<&str> = sel.iter().filter(|sel| sel.is_own()).map(|sel| sel.teks.trim()).collect();
    let joined = texts.join(" ");
    let (name, unit) = joined.split_once(':')?;
    let unit = unit.trim_matches([':', ' ']);
    let is_name = NAMES.contains(&kata::key(name).as_str());
    (is_name && texts.len() <= 3 && !unit.is_empty() && unit.len() <= 200).then(|| unit.to_owned())
}
