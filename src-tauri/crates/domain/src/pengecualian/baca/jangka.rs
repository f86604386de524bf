//! Reads a period. A day is taken where one stands; a number of years needs a first day, and where the text names none
//! the period stays the words it was written in: which day it ends is then for an officer to say.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::super::Jangka;
use crate::format::kata::Kata;
use crate::format::tanggal;

/// Longest event, in characters: what `IsiPengecualian` takes.
const MAX_PERISTIWA: usize = 500;
/// Years that a period is read as.
const YEARS: RangeInclusive<u32> = 1..=200;

/// Reads the period of an exemption as a list writes it. `ditetapkan` is the day of its decree, if it is known: only
/// `5 tahun sejak ditetapkan` is counted from it. *Permanen* and *tidak terbatas* say no end; the checker says of them what
/// the law wants. Nothing stays nothing.
pub fn jangka(text: &str, ditetapkan: Option<NaiveDate>) -> Jangka {
    // A stroke stands for nothing, as an empty cell does.
    let says = |line: &&str| line.chars().any(char::is_alphanumeric);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(says).collect();
    let [line] = lines.as_slice() else {
        return if lines.is_empty() { Jangka::Belum } else { event(&lines.join(" ")) };
    };
    let words = Kata::new([*line]);
    if let Some(sampai) = last_day(line, &words) {
        return Jangka::Tanggal { sampai };
    }
    if let Some((tahun, sejak)) = years(line).zip(first_day(line, &words, ditetapkan)) {
        return Jangka::Tahun { tahun, sejak };
    }
    if is_open_end(&words) { Jangka::SelamaDiperlukan } else { event(line) }
}

/// The number of years `text` begins with: `5 tahun`, `5 (lima) tahun`, `selama 5 tahun`, `lima tahun`.
pub(in super::super) fn years(text: &str) -> Option<u32> {
    const IN_WORDS: [(&str, u32); 14] = [
        ("satu", 1),
        ("dua", 2),
        ("tiga", 3),
        ("empat", 4),
        ("lima", 5),
        ("enam", 6),
        ("tujuh", 7),
        ("delapan", 8),
        ("sembilan", 9),
        ("sepuluh", 10),
        ("setahun", 1),
        ("lima belas", 15),
        ("dua puluh", 20),
        ("tiga puluh", 30),
    ];
    const LEAD: [&str; 7] = ["selama", "paling", "lama", "maksimal", "minimal", "jangka", "waktu"];
    let words = Kata::new([text]);
    let words: Vec<&str> = words.words().skip_while(|word| LEAD.contains(word)).collect();
    let at = words.iter().position(|word| matches!(*word, "tahun" | "thn" | "th" | "setahun"))?;
    let before = words.get(..at)?;
    let number = match before {
        [] if words.first() == Some(&"setahun") => 1,
        [digits] | [digits, ..] if digits.parse::<u32>().is_ok() => {
            // `2027 tahun`, `31 desember 2027`: only a number, and its words, may stand before the years.
            let spelled = before.iter().skip(1).all(|word| is_number_word(word));
            digits.parse().ok().filter(|_| spelled)?
        }
        spelled => IN_WORDS.iter().find(|(name, _)| *name == spelled.join(" ")).map(|(_, number)| *number)?,
    };
    YEARS.contains(&number).then_some(number)
}

fn is_number_word(word: &str) -> bool {
    const PARTS: [&str; 16] = [
        "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "belas",
        "puluh", "seratus", "ratus", "se",
    ];
    PARTS.contains(&word)
}

/// The last day the text names: a day alone, or behind *sampai*.
fn last_day(line: &str, words: &Kata) -> Option<NaiveDate> {
    const UNTIL: [&str; 10] = [
        "sampai dengan",
        "sampai",
        "s.d.",
        "s.d",
        "s/d",
        "hingga",
        "berakhir",
        "berlaku sampai dengan",
        "berlaku sampai",
        "berlaku hingga",
    ];
    let lower = line.to_lowercase();
    let behind = UNTIL.iter().filter_map(|until| {
        let rest = lower.strip_prefix(until)?;
        rest.starts_with([' ', ':']).then(|| rest.trim_start_matches([' ', ':']))
    });
    let rest = behind.min_by_key(|rest| rest.len()).unwrap_or(&lower);
    let rest = rest.strip_prefix("tanggal ").or_else(|| rest.strip_prefix("tgl ")).unwrap_or(rest);
    let rest = rest.trim_end_matches(['.', ' ']);
    tanggal::parse(rest).ok().or_else(|| {
        let year = rest.strip_prefix("akhir tahun ")?;
        let read = words.has("akhir tahun") && year.len() == 4;
        tanggal::parse(&format!("31-12-{}", if read { year } else { "" })).ok()
    })
}

/// The first day of a number of years: a date behind *sejak*, or the decree's where the text says so.
fn first_day(line: &str, words: &Kata, ditetapkan: Option<NaiveDate>) -> Option<NaiveDate> {
    const DECREE: [&str; 8] = [
        "sejak ditetapkan",
        "sejak ditetapkannya keputusan ini",
        "sejak penetapan",
        "sejak tanggal ditetapkan",
        "sejak tanggal penetapan",
        "setelah ditetapkan",
        "terhitung ditetapkan",
        "sejak penetapan ini",
    ];
    let lower = line.to_lowercase();
    let behind =
        ["sejak", "mulai", "terhitung"].iter().find_map(|word| Some(lower.rsplit_once(&format!(" {word} "))?.1));
    let named =
        behind.map(|rest| rest.trim_start_matches("tanggal ").trim_start_matches("tgl ").trim_end_matches(['.', ' ']));
    if let Some(date) = named.and_then(|rest| tanggal::parse(rest).ok()) {
        return Some(date);
    }
    let ends = DECREE.iter().any(|phrase| words.words().collect::<Vec<_>>().join(" ").ends_with(phrase));
    ditetapkan.filter(|_| ends)
}

/// Whether the text says no more than that there is no end, or that it lasts as long as needed.
fn is_open_end(words: &Kata) -> bool {
    const OPEN: [&str; 14] = [
        "selama diperlukan",
        "selama dibutuhkan",
        "selama masih diperlukan",
        "selama masih dibutuhkan",
        "permanen",
        "tidak terbatas",
        "tak terbatas",
        "tanpa batas",
        "tanpa batas waktu",
        "selamanya",
        "seterusnya",
        "tetap",
        "tidak ada",
        "tidak terbatas waktu",
    ];
    let all: Vec<&str> = words.words().collect();
    all.is_empty()
        || OPEN
            .iter()
            .any(|open| all.join(" ") == *open || (all.join(" ") + " ").starts_with(&format!("{open} kecuali ")))
        || all.first() == Some(&"permanen")
}

/// The words themselves, on one line.
fn event(text: &str) -> Jangka {
    let mut peristiwa: String = text.chars().take(MAX_PERISTIWA).collect();
    if peristiwa.len() < text.len() {
        peristiwa = peristiwa.chars().take(MAX_PERISTIWA - 1).chain(['…']).collect();
    }
    Jangka::Peristiwa { peristiwa, terjadi: None }
}
