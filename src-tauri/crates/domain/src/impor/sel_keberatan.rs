//! Cells of a register of objections read as facts; what is none is left to be kept to the letter.

use super::kata;
use crate::keberatan::{AlasanKeberatan, HasilKeberatan};

/// Words around letters of grounds that say nothing else: `Pasal 35 ayat (1) huruf a dan c`.
const SEKITAR: [&str; 15] =
    ["pasal", "ps", "35", "39", "ayat", "1", "huruf", "hrf", "dan", "uu", "kip", "14", "2008", "perki", "2021"];

/// The grounds a cell names, in the order of the article, and whether all of it was understood.
pub(super) fn grounds(text: &str) -> (Vec<AlasanKeberatan>, bool) {
    let mut found: Vec<AlasanKeberatan> = Vec::new();
    let mut whole = true;
    if let Some(letters) = letters(text) {
        found = letters;
    } else {
        for part in text.split(['\n', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            let one = ground(part);
            whole &= one.is_some();
            found.extend(one);
        }
    }
    found.sort_unstable();
    found.dedup();
    (found, whole)
}

/// Letters and nothing but what stands around letters.
fn letters(text: &str) -> Option<Vec<AlasanKeberatan>> {
    let words = kata::words(text);
    let mut found = Vec::new();
    for word in words.iter().filter(|word| !SEKITAR.contains(&word.as_str())) {
        // `a,c` and `ac` are written for the same; a word is told from letters by what no ground has.
        for letter in word.chars() {
            found.push(AlasanKeberatan::ALL.into_iter().find(|one| one.huruf() == letter)?);
        }
        if word.chars().count() > 1 && !ascends(word) {
            return None;
        }
    }
    (!found.is_empty()).then_some(found)
}

fn ascends(word: &str) -> bool {
    word.chars().zip(word.chars().skip(1)).all(|(one, next)| one < next)
}

/// The one ground a part of a cell names: by its words, else by the letter before them.
fn ground(part: &str) -> Option<AlasanKeberatan> {
    let words = kata::words(part);
    let has = |roots: &[&str]| words.iter().any(|word| roots.iter().any(|root| word.contains(root)));
    let is = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    let not = is(&["tidak", "tdk", "belum", "bukan", "tak"]);
    let answered = has(&["tanggap", "respon", "jawab"]);
    let asked = is(&["sebagaimana", "sesuai"]) && not;
    let told = [
        (has(&["ditolak", "penolakan", "menolak"]) && !not, AlasanKeberatan::A),
        (is(&["berkala"]) && not, AlasanKeberatan::B),
        (answered && not && !asked, AlasanKeberatan::C),
        (asked, AlasanKeberatan::D),
        (has(&["penuhi"]) && not, AlasanKeberatan::E),
        (is(&["biaya"]), AlasanKeberatan::F),
        (has(&["melebihi", "terlambat", "melampaui", "lewat"]), AlasanKeberatan::G),
    ];
    let mut named = told.into_iter().filter(|(says, _)| *says).map(|(_, ground)| ground);
    match (named.next(), named.next()) {
        (Some(one), None) => Some(one),
        // Words of several grounds, or of none: the letter before them decides.
        _ => {
            let (first, rest) = part.split_once(['.', ')'])?;
            let letter = first.trim().trim_start_matches('(');
            let one =
                AlasanKeberatan::ALL.into_iter().find(|one| letter.eq_ignore_ascii_case(&one.huruf().to_string()));
            one.filter(|_| !rest.trim().is_empty())
        }
    }
}

/// What the superior decided, where the words leave no doubt. *Diterima* alone may say no more than that it was received.
pub(super) fn outcome(text: &str) -> Option<HasilKeberatan> {
    let words = kata::words(text);
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if has(&["sedang", "proses", "diproses", "akan", "belum", "menunggu", "tidak", "tdk", "bukan"]) {
        return None;
    }
    let accepted = has(&["dikabulkan", "mengabulkan", "kabul", "menerima"])
        || has(&["diterima"]) && has(&["seluruhnya", "sebagian", "sepenuhnya", "semua"]);
    if has(&["sebagian"]) {
        return accepted.then_some(HasilKeberatan::DiterimaSebagian);
    }
    if has(&["ditolak", "menolak", "tolak", "penolakan", "menguatkan", "dikuatkan"]) {
        return (!accepted).then_some(HasilKeberatan::Ditolak);
    }
    accepted.then_some(HasilKeberatan::DiterimaSeluruhnya)
}

#[cfg(test)]
mod tests {
    use super::{AlasanKeberatan as A, HasilKeberatan as H, grounds, outcome};

    #[test]
    fn grounds_are_letters_or_the_words_of_the_law() {
        let all = A::ALL.map(|one| one.label()).join("\n");
        for (text, read) in [
            ("a", vec![A::A]),
            ("c dan g", vec![A::C, A::G]),
            ("Huruf A, C", vec![A::A, A::C]),
            ("Pasal 35 ayat (1) huruf e", vec![A::E]),
            ("a. Permohonan informasi ditolak", vec![A::A]),
            ("penolakan atas permintaan informasi", vec![A::A]),
            ("tidak disediakannya informasi berkala", vec![A::B]),
            ("tidak ditanggapinya permintaan informasi", vec![A::C]),
            ("Permintaan informasi ditanggapi tidak sebagaimana yang diminta", vec![A::D]),
            ("tidak dipenuhinya permintaan informasi; pengenaan biaya yang tidak wajar", vec![A::E, A::F]),
            ("penyampaian informasi melebihi waktu yang diatur", vec![A::G]),
            (&all, A::ALL.to_vec()),
        ] {
            assert_eq!(grounds(text), (read, true), "{text}");
        }
        for text in ["Tidak puas", "Jawaban tidak lengkap dan biaya tidak wajar", "h", "dab", "face"] {
            assert_eq!(grounds(text), (vec![], false), "{text} names no ground that is clear");
        }
        let part = grounds("Tidak ditanggapi; kurang ramah");
        assert_eq!(part, (vec![A::C], false), "what is clear is a fact, and the rest is kept to the letter");
    }

    #[test]
    fn a_decision_is_read_where_its_words_are_clear() {
        for (text, read) in [
            ("Ditolak", Some(H::Ditolak)),
            ("Menguatkan keputusan PPID", Some(H::Ditolak)),
            ("Keberatan diterima seluruhnya", Some(H::DiterimaSeluruhnya)),
            ("Mengabulkan keberatan", Some(H::DiterimaSeluruhnya)),
            ("Dikabulkan sebagian", Some(H::DiterimaSebagian)),
            ("Diterima", None),
            ("Tidak diterima", None),
            ("Sedang diproses", None),
            ("Sebagian", None),
            ("", None),
        ] {
            assert_eq!(outcome(text), read, "{text}");
        }
    }
}
