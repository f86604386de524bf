//! The words a request is found by: as they were written, and for Indonesian words their roots.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use domain::pemohon::Identitas;
use sastrawi::{Dictionary, Stemmer};

/// Digits of a NIK.
const NIK: usize = 16;
/// Longest word that may have a root; no Indonesian word is longer.
const LONGEST: usize = 40;

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::new);
static STEMMER: LazyLock<Stemmer<'static>> = LazyLock::new(|| Stemmer::new(&DICTIONARY));

/// A row of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    pub(super) nomor: String,
    pub(super) nama: String,
    pub(super) rincian: String,
    pub(super) akar: String,
}

impl Words {
    /// The words of one request. Names are those of the applicant, who acts for it and the members of a group; an erased
    /// identity leaves none.
    pub(crate) fn new(nomor: &str, identitas: Option<&Identitas>, rincian: &str) -> Self {
        let names = identitas.into_iter().flat_map(|identitas| {
            let kuasa = identitas.kuasa.iter().map(|kuasa| &kuasa.nama);
            let anggota = identitas.anggota.iter().map(|anggota| &anggota.nama);
            std::iter::once(&identitas.nama).chain(kuasa).chain(anggota)
        });
        let nama = names.map(|name| without_nik(name)).collect::<Vec<_>>().join(" ");
        let rincian = without_nik(rincian);
        let akar = roots(&rincian);
        Self { nomor: nomor.to_owned(), nama, rincian, akar }
    }

    /// Reads `nomor, nama, rincian, akar`.
    pub(super) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { nomor: row.get(0)?, nama: row.get(1)?, rincian: row.get(2)?, akar: row.get(3)? })
    }
}

/// The root of an Indonesian word, when it has one that is not the word itself: *permohonan* → *mohon*.
pub(super) fn root(word: &str) -> Option<String> {
    if !(4..=LONGEST).contains(&word.len()) || !word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let root = STEMMER.stem_word(&lower);
    (root != lower && root.len() > 1).then(|| root.into_owned())
}

pub(super) fn roots(text: &str) -> String {
    let words = text.split(|char: char| !char.is_alphanumeric());
    let roots: BTreeSet<String> = words.filter_map(root).collect();
    roots.into_iter().collect::<Vec<_>>().join(" ")
}

/// `text` with every run of 16 or more digits left out, also when the digits stand in groups as people write a NIK.
pub(super) fn without_nik(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|char: char| char.is_ascii_digit()) {
        let (before, run) = rest.split_at(start);
        let end = run.find(|char: char| !is_digit_or_mark(char)).unwrap_or(run.len());
        let (run, after) = run.split_at(end);
        kept.push_str(before);
        if run.bytes().filter(u8::is_ascii_digit).count() < NIK {
            kept.push_str(run);
        } else {
            kept.push_str(&without_long_runs(run));
        }
        rest = after;
    }
    kept.push_str(rest);
    kept
}

fn is_digit_or_mark(char: char) -> bool {
    char.is_ascii_digit() || matches!(char, ' ' | '.' | '-')
}

/// What is left of digits in groups: groups that together cannot hold a birth date in the places of a NIK stay.
fn without_long_runs(run: &str) -> String {
    let digits: Vec<u8> = run.bytes().filter(u8::is_ascii_digit).collect();
    let longest = run.split(|char: char| !char.is_ascii_digit()).map(str::len).max().unwrap_or(0);
    let could_be = digits.len() == NIK && has_birth_date(&digits);
    if longest >= NIK || could_be || digits.len() > NIK && digits.windows(NIK).any(has_birth_date) {
        " ".to_owned()
    } else {
        run.to_owned()
    }
}

/// Whether places 7 to 10 of a NIK hold a day (1–31, or 41–71 for a woman) and a month.
fn has_birth_date(nik: &[u8]) -> bool {
    let two = |place: usize| {
        nik.get(place..place + 2).map_or(0, |pair| pair.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
    };
    matches!(two(6), 1..=31 | 41..=71) && matches!(two(8), 1..=12)
}

#[cfg(test)]
mod tests {
    use super::{root, without_nik};

    #[test]
    fn roots_join_what_belongs_together() {
        for word in ["permohonan", "memohon", "dimohonkan", "pemohon", "Permohonan", "bermohon"] {
            assert_eq!(root(word).as_deref(), Some("mohon"), "an officer who types `mohon` must find `{word}`");
        }
        for (word, expected) in [
            ("anggaran", "anggar"),
            ("pengadaan", "ada"),
            ("pembangunan", "bangun"),
            ("kepegawaian", "pegawai"),
            ("perjalanan", "jalan"),
        ] {
            assert!(root(word).is_none_or(|root| root == expected), "`{word}` has the root {:?}", root(word));
        }
        assert_eq!(root("mohon"), None, "a root has no other root");
        assert_eq!(root("café"), None, "a word of another language is left alone");
    }

    #[test]
    fn a_nik_never_reaches_the_index() {
        for text in [
            "NIK 3404131203900001 milik saya",
            "3404-1312-0390-0001",
            "34 04 13 12 03 90 0001",
            "x3404131203900001y",
            "34041312039000011",
        ] {
            let kept = without_nik(text);
            assert!(
                !kept.contains("0001") && !kept.contains("3404"),
                "`{text}` must lose its digits and became `{kept}`"
            );
        }
    }

    #[test]
    fn years_amounts_and_numbers_stay_findable() {
        for text in
            ["anggaran 2021 2022 2023 2024", "Rp1.250.000.000", "0001/PPID/XI/2026", "SK 12-2024", "tel 081234567890"]
        {
            assert_eq!(without_nik(text), text, "`{text}` holds no NIK");
        }
    }
}
