//! From what somebody typed to what is looked for.

use super::words::root;

/// Words of a query that count; more cannot narrow a search any further.
const MOST_WORDS: usize = 12;
/// Characters of a word that count.
const MOST_CHARS: usize = 64;
/// Digits of a NIK.
const NIK: usize = 16;

/// What a typed text asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Query {
    /// Nothing was typed.
    Blank,
    /// Something was typed that no word can match, such as punctuation alone.
    Nothing,
    /// A NIK, its 16 digits.
    Nik(String),
    /// An expression of FTS5 in which every word is quoted.
    Words(String),
}

impl Query {
    /// Reads a text of any length and kind.
    pub(crate) fn new(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            return Self::Blank;
        }
        if let Some(nik) = nik(text) {
            return Self::Nik(nik);
        }
        let words = text.split(|char: char| !is_of_word(char)).filter(|word| word.chars().any(char::is_alphanumeric));
        let terms: Vec<String> = words.take(MOST_WORDS).map(term).collect();
        if terms.is_empty() { Self::Nothing } else { Self::Words(terms.join(" AND ")) }
    }
}

/// A word as the beginning of a word, or, where it has one, its root as a whole word. A single character begins too many
/// words to mean any of them: it stands for itself.
fn term(word: &str) -> String {
    let word: String = word.chars().take(MOST_CHARS).collect();
    if word.chars().nth(1).is_none() {
        return format!("\"{word}\"");
    }
    match root(&word) {
        Some(root) => format!("(\"{word}\"* OR \"{root}\")"),
        None => format!("\"{word}\"*"),
    }
}

/// Letters, digits and the combining marks that belong to them. A quotation mark is neither, so quoting needs no escape.
fn is_of_word(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '\u{300}'..='\u{36f}')
}

/// Sixteen digits, with whatever spaces, dots or dashes between them.
fn nik(text: &str) -> Option<String> {
    if text.len() > 4 * NIK || !text.chars().all(|char| char.is_ascii_digit() || matches!(char, ' ' | '.' | '-')) {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == NIK).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[test]
    fn every_word_is_quoted() {
        let Query::Words(expression) = Query::new(r#"a" OR nama:* NEAR(b) -c ^d {e}"#) else {
            unreachable!("there are words in it");
        };
        assert_eq!(
            expression, r#""a" AND "OR"* AND "nama"* AND "NEAR"* AND "b" AND "c" AND "d" AND "e""#,
            "nothing typed is read as syntax"
        );
    }

    #[test]
    fn what_is_no_word_asks_for_nothing() {
        assert_eq!(Query::new(" \u{a0}\t"), Query::Blank, "white space asks for all");
        assert_eq!(Query::new("🙂 -- \"*"), Query::Nothing, "signs alone match no word");
    }

    #[test]
    fn sixteen_digits_are_a_nik() {
        assert_eq!(
            Query::new("3404.1312 0390-0001"),
            Query::Nik("3404131203900001".to_owned()),
            "however they are grouped"
        );
    }
}
