//! The class of information, read from a cell, a heading of a group, or the name of a sheet (UU 14/2008 art. 9–11, 17).

use super::kata;
use crate::dip::Kelas;

/// What a list says of an item's class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KelasTerbaca {
    /// One of the three.
    Terbuka(Kelas),
    /// Exempted: such an item belongs to the other list.
    Dikecualikan,
}

/// Words of a heading that says nothing but the class below it.
const KATA: [&str; 33] = [
    "informasi",
    "publik",
    "yang",
    "wajib",
    "disediakan",
    "diumumkan",
    "dan",
    "secara",
    "berkala",
    "tersedia",
    "sertamerta",
    "setiapsaat",
    "daftar",
    "jenis",
    "kategori",
    "kelompok",
    "dikecualikan",
    "klasifikasi",
    "harus",
    "ppid",
    "dip",
    "data",
    "dokumen",
    "dokumentasi",
    "di",
    "lingkungan",
    "tahun",
    "bagian",
    "lampiran",
    "harta",
    "atau",
    "didp",
    "dipublikasikan",
];

/// The class `text` names; none when it names none or several.
pub(super) fn read(text: &str) -> Option<KelasTerbaca> {
    if text.len() > 400 {
        return None;
    }
    let words = kata::words(text);
    let has = |names: &[&str]| words.iter().any(|word| names.contains(&word.as_str()));
    let near = |name: &str| words.iter().any(|word| word.len() >= 6 && strsim::osa_distance(word, name) <= 1);
    let told = [
        (has(&["berkala", "priodik", "periodik"]) || near("berkala")).then_some(KelasTerbaca::Terbuka(Kelas::Berkala)),
        near("sertamerta").then_some(KelasTerbaca::Terbuka(Kelas::SertaMerta)),
        near("setiapsaat").then_some(KelasTerbaca::Terbuka(Kelas::SetiapSaat)),
        near("dikecualikan").then_some(KelasTerbaca::Dikecualikan),
    ];
    let mut told = told.into_iter().flatten();
    match (told.next(), told.next()) {
        (Some(kelas), None) => Some(kelas),
        _ => None,
    }
}

/// The class of a row or cell that says nothing else: `A. INFORMASI WAJIB DIUMUMKAN SECARA BERKALA`.
pub(super) fn read_heading(text: &str) -> Option<KelasTerbaca> {
    let kelas = read(text)?;
    let plain = |word: &String| {
        KATA.contains(&word.as_str()) || kata::cacah(word).is_some() || word.len() == 4 && is_number(word)
    };
    let words = kata::words(kata::without_count(text).1);
    let others = words.iter().filter(|word| !plain(word)).count();
    // A word misspelt or a name behind it ("… Dinas Kesehatan") leaves it a heading.
    (others <= 1 || words.len() > 3 && others * 3 <= words.len() && words.iter().any(|word| word == "informasi"))
        .then_some(kelas)
}

/// The class of a cell whose column is for it.
pub(super) fn read_cell(text: &str) -> Option<KelasTerbaca> {
    if let Some(kelas) = read(text) {
        return Some(kelas);
    }
    match kata::key(text).as_str() {
        "sm" | "serta" | "merta" => Some(KelasTerbaca::Terbuka(Kelas::SertaMerta)),
        "ss" | "setiap waktu" | "tersedia" => Some(KelasTerbaca::Terbuka(Kelas::SetiapSaat)),
        "b" | "bk" => Some(KelasTerbaca::Terbuka(Kelas::Berkala)),
        "rahasia" | "tertutup" => Some(KelasTerbaca::Dikecualikan),
        _ => None,
    }
}

fn is_number(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit())
}
