//! Words of a text, for rules that ask what it speaks of: small letters, one space, no signs.
//!
//! It is no search and knows no stems: a phrase is found as whole words, and `penyidik*` as the beginning of one.

/// A text ready to be asked for words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kata(String);

impl Kata {
    /// The words of `texts`, one after another; the end of one text and the start of the next never make a phrase.
    pub(crate) fn new<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut words = String::from(" ");
        for text in texts {
            for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
                words.extend(word.chars().flat_map(char::to_lowercase));
                words.push(' ');
            }
            words.push_str("| ");
        }
        Self(words)
    }

    /// Whether `phrase` stands in it; a phrase that ends in `*` is the beginning of a word.
    pub(crate) fn has(&self, phrase: &str) -> bool {
        self.find(phrase).is_some()
    }

    /// Whether any of `phrases` stands in it.
    pub(crate) fn has_any(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.has(phrase))
    }

    /// How many of `phrases` stand in it.
    pub(crate) fn count(&self, phrases: &[&str]) -> usize {
        phrases.iter().filter(|phrase| self.has(phrase)).count()
    }

    /// Whether it begins with one of `phrases`, after words of `fillers`.
    pub(crate) fn begins(&self, phrases: &[&str], fillers: &[&str]) -> bool {
        let mut rest = self.0.as_str();
        loop {
            let here = Self(rest.to_owned());
            if phrases.iter().any(|phrase| here.find(phrase) == Some(0)) {
                return true;
            }
            let words = rest.trim_start();
            let Some((word, after)) = words.split_once(' ') else { return false };
            if !fillers.contains(&word) && !word.chars().all(|c| c.is_ascii_digit()) {
                return false;
            }
            rest = &rest[rest.len() - after.len() - 1..];
        }
    }

    /// The words, parted by one space; the ends of texts left out.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ').filter(|word| !word.is_empty() && *word != "|")
    }

    fn find(&self, phrase: &str) -> Option<usize> {
        match phrase.strip_suffix('*') {
            Some(start) => self.0.find(&format!(" {start}")),
            None => self.0.find(&format!(" {phrase} ")),
        }
    }
}
