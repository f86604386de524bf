//! Words of a cell, made comparable. Never shown, never stored.

/// Words that tell nothing about a column.
const KOSONG: [&str; 11] = ["yang", "dan", "atau", "dari", "di", "pada", "untuk", "oleh", "dalam", "bagi", "the"];

/// Two words that are written as one as often.
const GABUNG: [(&str, &str, &str); 13] = [
    ("penanggung", "jawab", "penanggungjawab"),
    ("penanggung", "jwb", "penanggungjawab"),
    ("soft", "copy", "softcopy"),
    ("soft", "file", "softcopy"),
    ("soft", "kopi", "softcopy"),
    ("hard", "copy", "hardcopy"),
    ("hard", "file", "hardcopy"),
    ("hard", "kopi", "hardcopy"),
    ("serta", "merta", "sertamerta"),
    ("setiap", "saat", "setiapsaat"),
    ("web", "site", "website"),
    ("kurun", "waktu", "waktu"),
    ("tanggung", "jawab", "penanggungjawab"),
];

/// The words of `text` in small letters, nothing else: `Pejabat/Unit` gives `pejabat`, `unit`.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let word = word.to_lowercase();
        let joined = words.last().and_then(|last| {
            GABUNG.iter().find(|(first, second, _)| first == last && *second == word).map(|(_, _, both)| *both)
        });
        match (joined, words.last_mut()) {
            (Some(both), Some(last)) => both.clone_into(last),
            _ => words.push(word),
        }
    }
    words
}

/// The words of a heading that tell columns apart.
pub(super) fn heading_words(text: &str) -> Vec<String> {
    let mut words = words(text);
    words.retain(|word| !KOSONG.contains(&word.as_str()));
    words
}

/// A text as a key: two that look alike are one.
pub(super) fn key(text: &str) -> String {
    words(text).join(" ")
}

/// How an item of a list is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cacah {
    /// `1`, `1.`, `(1)`.
    Angka,
    /// `1.1`, `1.a`.
    Bertingkat,
    /// `a`, `b.`.
    Kecil,
    /// `A`, `I`, `IV.`.
    Besar,
    /// A dash or dot.
    Tanda,
}

/// How `text` counts, if it is nothing but a count.
pub(super) fn cacah(text: &str) -> Option<Cacah> {
    let bare = text.trim().trim_matches(['.', ')', '(', ':', ' ']);
    let count = bare.chars().count();
    if count == 0 {
        return (!text.trim().is_empty()).then_some(Cacah::Tanda);
    }
    if matches!(bare, "-" | "–" | "•" | "*" | "·" | "o") {
        return Some(Cacah::Tanda);
    }
    if bare.chars().all(|c| c.is_ascii_digit()) {
        return (count <= 6).then_some(Cacah::Angka);
    }
    if count > 8 || bare.contains(' ') {
        return None;
    }
    let parts: Vec<&str> = bare.split('.').collect();
    if parts.len() > 1 {
        let short =
            |part: &&str| !part.is_empty() && part.len() <= 3 && part.chars().all(|c| c.is_ascii_alphanumeric());
        return parts.iter().all(short).then_some(Cacah::Bertingkat);
    }
    if bare.chars().all(|c| "IVXLC".contains(c)) || count == 1 && bare.chars().all(|c| c.is_ascii_uppercase()) {
        return Some(Cacah::Besar);
    }
    if count == 1 && bare.chars().all(|c| c.is_ascii_lowercase()) || bare.chars().all(|c| "ivx".contains(c)) {
        return Some(Cacah::Kecil);
    }
    (count <= 4 && bare.starts_with(|c: char| c.is_ascii_digit()) && bare.chars().all(|c| c.is_ascii_alphanumeric()))
        .then_some(Cacah::Bertingkat)
}

/// `text` without the count before it, and that count: `A. INFORMASI BERKALA`, `1) Profil`.
pub(super) fn without_count(text: &str) -> (Option<Cacah>, &str) {
    let text = text.trim();
    let Some(end) = text.find(['.', ')']) else { return (None, text) };
    let (count, rest) = text.split_at(end);
    let rest = rest.trim_start_matches(['.', ')']);
    match cacah(count) {
        Some(how) if !rest.is_empty() && count.chars().count() <= 5 => (Some(how), rest.trim_start()),
        _ => (None, text),
    }
}

/// Whether most of its letters are capitals.
pub(super) fn is_shouted(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    letters >= 6 && capitals * 10 >= letters * 8
}
