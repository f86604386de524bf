//! Hints that only a part is closed: `hanya rekap total boleh diumumkan`, `identitas dihitamkan`, `kecuali nama pejabat`.

use super::super::Cakupan;

/// What a list's remark says of how much is closed; none when it says nothing. What is closed is named only where the
/// text names it.
pub fn cakupan(text: &str) -> Option<Cakupan> {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    sentences(&flat).find_map(|sentence| open_part(sentence).or_else(|| closed_part(sentence)))
}

/// Parts of a text that brackets, full stops and semicolons keep apart.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['(', ')', ';', '.']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// `hanya X boleh diumumkan`, `X tetap terbuka`, `kecuali X yang boleh diumumkan`.
fn open_part(sentence: &str) -> Option<Cakupan> {
    const OPEN: [&str; 16] = [
        "yang boleh diumumkan",
        "boleh diumumkan",
        "dapat diumumkan",
        "yang boleh dibuka",
        "boleh dibuka",
        "dapat dibuka",
        "boleh diberikan",
        "dapat diberikan",
        "tetap terbuka",
        "tetap dibuka",
        "tetap diumumkan",
        "dapat diakses",
        "boleh diakses",
        "bersifat terbuka",
        "yang terbuka",
        "yang dibuka",
    ];
    let lower = sentence.to_lowercase();
    let (at, _) = OPEN.iter().filter_map(|open| Some((lower.find(open)?, open))).min()?;
    let mut part = lower.get(..at)?.trim();
    if let Some(comma) = part.rfind([',', ':']) {
        part = part.get(comma + 1..)?.trim();
    }
    for lead in ["hanya", "namun", "tetapi", "kecuali", "sedangkan", "untuk", "yang"] {
        part = part.strip_prefix(lead).filter(|rest| rest.starts_with(' ')).unwrap_or(part).trim();
    }
    // "tidak dapat diberikan" opens nothing.
    let denied = ["tidak", "tak", "belum", "bukan"].iter().any(|no| part.split(' ').any(|word| word == *no));
    (part.chars().count() >= 3 && !denied)
        .then(|| Cakupan::Sebagian { tertutup: String::new(), terbuka: part.to_owned() })
}

/// `X dihitamkan`, `hanya bagian X yang dikecualikan`.
fn closed_part(sentence: &str) -> Option<Cakupan> {
    const CLOSED: [&str; 7] = [
        "dihitamkan",
        "dikaburkan",
        "disamarkan",
        "yang dikecualikan",
        "yang ditutup",
        "yang dirahasiakan",
        "ditutup sebagian",
    ];
    let lower = sentence.to_lowercase();
    let at = CLOSED.iter().filter_map(|closed| lower.find(closed)).min()?;
    let part = lower.get(..at)?.trim();
    let hidden = CLOSED.iter().take(3).any(|closed| lower.contains(closed));
    let named = part.strip_prefix("hanya ").map(|rest| rest.strip_prefix("bagian ").unwrap_or(rest));
    let part = named.or(hidden.then_some(part))?.trim();
    (part.chars().count() >= 3).then(|| Cakupan::Sebagian { tertutup: part.to_owned(), terbuka: String::new() })
}
