//! Text as the index sees it: words in small letters without marks.

use unicode_normalization::UnicodeNormalization;

/// Longest word that means something, in characters.
const LONGEST: usize = 64;

/// A word as it was typed and as the index holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) typed: String,
    pub(super) word: String,
    /// Whether a full stop follows at once, as after `kec.`.
    pub(super) dotted: bool,
}

/// `word` in small letters without marks, as FTS5's `unicode61 remove_diacritics 2` keeps it.
pub(super) fn plain(word: &str) -> String {
    word.nfd().filter(|char| !is_mark(*char)).flat_map(char::to_lowercase).collect()
}

/// The words of `text`, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_of_word) {
        let run = rest.get(start..).unwrap_or_default();
        let end = run.find(|char| !is_of_word(char)).unwrap_or(run.len());
        let (typed, after) = run.split_at(end);
        let word = plain(typed);
        if !word.is_empty() && word.chars().count() <= LONGEST {
            found.push(Token { typed: typed.to_owned(), word, dotted: after.starts_with('.') });
        }
        rest = after;
    }
    found
}

/// The words of `text` as the index holds them.
pub(super) fn words(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(|token| token.word).collect()
}

/// The year a word is, if it is one an office's papers can be of.
pub(super) fn year(word: &str) -> Option<i32> {
    if word.len() != 4 || !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    word.parse().ok().filter(|year| (1945..=2100).contains(year))
}

fn is_of_word(char: char) -> bool {
    char.is_alphanumeric() || is_mark(char)
}

fn is_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::{tokens, words, year};

    #[test]
    fn words_are_those_of_the_index() {
        assert_eq!(words("Kec. Kalisári, SP4N-LAPOR!"), ["kec", "kalisari", "sp4n", "lapor"], "marks and signs go");
        let dotted: Vec<bool> = tokens("Kec. Kalisari").iter().map(|token| token.dotted).collect();
        assert_eq!(dotted, [true, false], "a full stop shows that a word was cut short");
        assert_eq!((year("2025"), year("1234"), year("20255"), year("２０２５")), (Some(2025), None, None, None));
    }
}
