//! Facts that lists join in one cell, taken apart: time and place, forms, addresses and other media. What cannot be told
//! apart stays as it was written.

use crate::dip::{BentukTersedia, is_web};
use crate::format::tanggal;

use super::kata;

/// Time and place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct WaktuTempat {
    /// When.
    pub waktu: String,
    /// Where.
    pub tempat: String,
    /// The text as written, when it is not simply place, comma, time.
    pub asli: String,
}

/// `Jakarta, 2025` · `2025, Tegal` · `Maret 2023 di Wonogiri`.
pub(super) fn waktu_tempat(text: &str) -> WaktuTempat {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let time: Vec<bool> = words.iter().enumerate().map(|(at, word)| is_time(&words, at, word)).collect();
    let first = time.iter().position(|is| *is);
    let last = time.iter().rposition(|is| *is);
    let (Some(first), Some(last)) = (first, last) else {
        return WaktuTempat { tempat: text, ..WaktuTempat::default() };
    };
    let part = |words: &[&str]| {
        words.join(" ").trim_matches(['.', ',', ';', '/', '-', '–', ':', '(', ')', ' ', '&']).to_owned()
    };
    let before = part(words.get(..first).unwrap_or_default());
    let waktu = part(words.get(first..=last).unwrap_or_default());
    let after = part(words.get(last + 1..).unwrap_or_default());
    let tempat = match (before.is_empty(), after.is_empty()) {
        (false, false) => {
            return WaktuTempat { waktu: text.clone(), tempat: String::new(), asli: text };
        }
        (false, true) => before,
        (true, _) => after,
    };
    let tempat = without_di(&tempat).to_owned();
    let written =
        [tempat.as_str(), waktu.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    WaktuTempat { asli: if written == text { String::new() } else { text }, waktu, tempat }
}

fn without_di(text: &str) -> &str {
    let lower = text.get(..3).map(str::to_ascii_lowercase);
    if lower.as_deref() == Some("di ") { text.get(3..).unwrap_or_default().trim_start() } else { text }
}

fn is_time(words: &[&str], at: usize, word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let lower = bare.to_lowercase();
    let near = |other: Option<&&str>| other.is_some_and(|other| is_month(other) || holds_year(other));
    if bare.is_empty() {
        let neighbour = |at: Option<usize>| at.and_then(|at| words.get(at)).is_some_and(|word| holds_year(word));
        return neighbour(at.checked_sub(1)) && neighbour(Some(at + 1));
    }
    if holds_year(bare) || is_month(bare) {
        return true;
    }
    if lower.chars().all(|c| c.is_ascii_digit()) && lower.len() <= 2 {
        return near(words.get(at + 1))
            || at.checked_sub(1).is_some_and(|at| is_period(words.get(at).copied().unwrap_or_default()));
    }
    let roman = lower.chars().all(|c| "iv".contains(c));
    if roman && at.checked_sub(1).is_some_and(|at| is_period(words.get(at).copied().unwrap_or_default())) {
        return true;
    }
    if matches!(lower.as_str(), "sd" | "s.d" | "s/d" | "sampai" | "hingga" | "dan") {
        return near(words.get(at + 1)) && at > 0 && near(at.checked_sub(1).and_then(|at| words.get(at)));
    }
    is_period(bare)
}

fn is_period(word: &str) -> bool {
    let lower = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    matches!(
        lower.as_str(),
        "tahun"
            | "thn"
            | "th"
            | "bulan"
            | "tanggal"
            | "tgl"
            | "semester"
            | "triwulan"
            | "tw"
            | "setiap"
            | "tiap"
            | "ta"
            | "awal"
            | "akhir"
            | "tahunan"
            | "bulanan"
            | "hari"
            | "minggu"
            | "periode"
            | "anggaran"
            | "caturwulan"
            | "januari"
    )
}

fn is_month(word: &str) -> bool {
    let lower = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let full = |month: u32| tanggal::month_name(month).to_lowercase() == lower;
    (1..=12).any(full)
        || matches!(
            lower.as_str(),
            "jan"
                | "feb"
                | "peb"
                | "pebruari"
                | "mar"
                | "apr"
                | "jun"
                | "jul"
                | "agu"
                | "ags"
                | "agt"
                | "agust"
                | "sep"
                | "sept"
                | "okt"
                | "nov"
                | "nop"
                | "nopember"
                | "des"
        )
}

fn holds_year(word: &str) -> bool {
    let digits: Vec<&str> = word.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let plain = word.chars().all(|c| c.is_ascii_digit() || "-–/.,;:()".contains(c));
    plain && digits.iter().any(|part| part.len() == 4 && (part.starts_with("19") || part.starts_with("20")))
}

/// `Hard & Soft File` · `Softcopy dan hardcopy` · `Cetak, papan pengumuman`.
pub(super) fn bentuk(text: &str) -> BentukTersedia {
    let mut bentuk = BentukTersedia::default();
    let mut lain: Vec<String> = Vec::new();
    let parts = text
        .split([',', ';', '/', '&', '+', '\n', '\r'])
        .flat_map(|part| part.split(" dan "))
        .flat_map(|part| part.split(" atau "));
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        let words = kata::words(part);
        bentuk.softcopy |= words.iter().any(|word| is_soft(word));
        bentuk.hardcopy |= words.iter().any(|word| is_hard(word));
        let told = words.iter().all(|word| is_soft(word) || is_hard(word) || is_filler(word));
        // `Hard & Soft File`: a filler alone belongs to the word before or after it.
        if !told && !lain.iter().any(|other| other == part) {
            lain.push(part.to_owned());
        }
    }
    bentuk.lain = lain.join(", ");
    bentuk
}

fn is_soft(word: &str) -> bool {
    matches!(
        word,
        "softcopy" | "soft" | "softfile" | "softkopi" | "elektronik" | "digital" | "softcopi" | "sofcopy" | "softcoppy"
    )
}

fn is_hard(word: &str) -> bool {
    matches!(
        word,
        "hardcopy" | "hard" | "hardfile" | "hardkopi" | "cetak" | "tercetak" | "fisik" | "hardcopi" | "hardcoppy"
    )
}

fn is_filler(word: &str) -> bool {
    matches!(word, "copy" | "file" | "dan" | "atau" | "dokumen" | "bentuk" | "informasi" | "format" | "kopi")
}

/// Whether a cell of a column of marks is marked: `√`, `✓`, `v`, `x`, `ya`, `1`.
pub(super) fn is_marked(text: &str) -> bool {
    let bare = text.trim().trim_matches(['.', '(', ')', '[', ']', ' ']);
    let lower = bare.to_lowercase();
    !matches!(
        lower.as_str(),
        "" | "-" | "–" | "—" | "tidak" | "tdk" | "0" | "false" | "salah" | "no" | "n" | "tidak ada" | "belum" | "t"
    )
}

/// Whether `text` is an address on the web and nothing else.
pub(super) fn is_link(text: &str) -> bool {
    text.split_whitespace().next().is_some_and(is_web)
}

/// Addresses in `text`, and what else it says.
pub(super) fn tautan(text: &str) -> (Vec<String>, String) {
    let mut tautan = Vec::new();
    let mut lines = Vec::new();
    for line in text.lines() {
        // An address alone on its line is taken to the letter.
        let line = line.trim();
        if is_web(line) && !line.contains(",http") && !line.contains(";http") {
            tautan.push(line.to_owned());
            continue;
        }
        let mut rest = Vec::new();
        for word in line.split_whitespace() {
            // Two addresses written without a space between them.
            for (at, piece) in split_links(word).into_iter().enumerate() {
                let bare = piece.trim_matches([',', ';', '<', '>', '"', '|']).trim_end_matches(['.']);
                if is_web(bare) {
                    tautan.push(bare.to_owned());
                } else if at > 0 || !piece.trim_matches(['-', ';', ',', '|']).is_empty() {
                    rest.push(piece.to_owned());
                }
            }
        }
        if !rest.is_empty() {
            lines.push(rest.join(" "));
        }
    }
    (tautan, lines.join("; "))
}

fn split_links(word: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = word.match_indices("http").map(|(at, _)| at).collect();
    // An address may carry another as its query: only a comma or semicolon parts them.
    starts.retain(|at| {
        let head = word.get(*at..).is_some_and(|rest| rest.starts_with("http://") || rest.starts_with("https://"));
        head && (*at == 0
            || word.get(..*at).is_some_and(|before| before.ends_with([',', ';', '(', ':']) && !before.ends_with("//:")))
    });
    let mut pieces = Vec::new();
    let mut from = 0;
    for at in starts.into_iter().filter(|at| *at > 0) {
        pieces.extend(word.get(from..at));
        from = at;
    }
    pieces.extend(word.get(from..));
    pieces
}
