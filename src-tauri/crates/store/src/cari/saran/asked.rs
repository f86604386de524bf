//! What a typed text asks for: its words that mean something, each with what else it may stand for.

use std::collections::HashMap;
use std::ops::Range;

use domain::layanan::Singkatan;

use super::stop;
use super::text::{Token, tokens, words, year};
use super::vocabulary::Vocabulary;
use crate::cari::words::{root, without_nik};

/// Characters of a text that are read: a pasted letter has said by then what it asks.
const MOST_CHARS: usize = 4_000;
/// Words that are weighed.
const MOST_PARTS: usize = 60;
/// Unknown words that are looked up as wrong spellings: each is held against every word there is.
const MOST_GUESSED: usize = 10;
/// Shortest beginning of a word that is looked at before it is whole.
const SHORTEST_BEGINNING: usize = 3;
/// How well an abbreviation stands for its words and they for it.
const MEANS: f64 = 0.95;
/// Words that tell little tell something when there are two of them.
const LEAST_SAID: f64 = 0.7;
/// Least share of an abbreviation's words that still points to it.
const LEAST_SHARE: f64 = 0.4;

/// A word with its root, if that is another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) word: String,
    pub(super) root: Option<String>,
}

/// A word of the text.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// As it was typed.
    pub(super) typed: String,
    pub(super) word: Word,
    /// How much it counts: less than 1 for words that stand everywhere.
    pub(super) light: f64,
    /// The year it is.
    pub(super) year: Option<i32>,
    /// Longer words it may be the beginning of.
    pub(super) begun: Vec<String>,
    /// Words it may be a wrong spelling of, and how far each is.
    pub(super) near: Vec<(String, usize)>,
    /// What it abbreviates: words that belong together.
    pub(super) meanings: Vec<Vec<Word>>,
    /// Whether the word is still being typed.
    pub(super) unfinished: bool,
}

/// An abbreviation that stands for a run of the parts.
#[derive(Clone, Debug)]
pub(super) struct Short {
    pub(super) parts: Range<usize>,
    pub(super) word: String,
    /// How well it stands for them.
    pub(super) fits: f64,
}

/// A text as it was read.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    pub(super) parts: Vec<Part>,
    pub(super) shorts: Vec<Short>,
}

impl Asked {
    /// Reads a text of any length and kind.
    pub(super) fn read(text: &str, singkatan: &[Singkatan], vocabulary: &Vocabulary) -> Self {
        let end = text.char_indices().nth(MOST_CHARS).map_or(text.len(), |(at, _)| at);
        let text = without_nik(text.get(..end).unwrap_or_default());
        let unfinished = text.chars().next_back().is_some_and(char::is_alphanumeric);
        let tokens = tokens(&text);
        let last = tokens.len().saturating_sub(1);
        let dictionary = Abbreviations::new(singkatan);
        let mut asked = Self::default();
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut guesses = MOST_GUESSED;
        for (at, token) in tokens.iter().enumerate() {
            if asked.parts.len() == MOST_PARTS || places.contains_key(&token.word) {
                continue;
            }
            let part = Part::read(token, unfinished && at == last, &dictionary, vocabulary, &mut guesses);
            if let Some(part) = part {
                places.insert(token.word.clone(), asked.parts.len());
                asked.parts.push(part);
            }
        }
        asked.shorts = dictionary.shorts(&tokens, &places);
        asked
    }

    /// Whether no word of it means anything.
    pub(super) fn says_nothing(&self) -> bool {
        self.parts.iter().filter(|part| part.year.is_none()).map(|part| part.light).sum::<f64>() < LEAST_SAID
    }

    /// The years it names.
    pub(super) fn years(&self) -> impl Iterator<Item = i32> {
        self.parts.iter().filter_map(|part| part.year)
    }
}

impl Part {
    fn read(
        token: &Token,
        unfinished: bool,
        dictionary: &Abbreviations,
        vocabulary: &Vocabulary,
        guesses: &mut usize,
    ) -> Option<Self> {
        let word = &token.word;
        let year = year(word);
        let digits = word.chars().all(char::is_numeric);
        let letters = word.chars().count();
        let light = if digits && year.is_none() { 0.3 } else { stop::weight(word) };
        if light == 0.0 || letters < 2 && !digits {
            return None;
        }
        let meanings = dictionary.meanings(word);
        let root = root(word);
        let known = vocabulary.knows(word) || root.as_deref().is_some_and(|root| vocabulary.knows(root));
        let cut_short = unfinished || token.dotted || !known && letters > SHORTEST_BEGINNING;
        let begun =
            if cut_short && !digits && letters >= SHORTEST_BEGINNING { vocabulary.beginning(word) } else { Vec::new() };
        let spelled = known || digits || !begun.is_empty() || !meanings.is_empty();
        let near = if spelled || *guesses == 0 {
            Vec::new()
        } else {
            *guesses -= 1;
            vocabulary.nearest(word)
        };
        let word = Word { word: word.clone(), root };
        Some(Self { typed: token.typed.clone(), word, light, year, begun, near, meanings, unfinished })
    }
}

/// The office's abbreviations, by their words.
struct Abbreviations {
    entries: Vec<(String, Vec<String>)>,
    /// Where each word of a meaning stands: which abbreviation, which word.
    places: HashMap<String, Vec<(usize, usize)>>,
}

impl Abbreviations {
    fn new(singkatan: &[Singkatan]) -> Self {
        let entries: Vec<(String, Vec<String>)> = singkatan
            .iter()
            .map(|one| {
                let mut meaning = words(&one.kepanjangan);
                meaning.retain(|word| !stop::joins(word));
                (words(&one.singkatan).concat(), meaning)
            })
            .filter(|(short, meaning)| !short.is_empty() && !meaning.is_empty())
            .collect();
        let mut places: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (entry, (_, meaning)) in entries.iter().enumerate() {
            for (at, word) in meaning.iter().enumerate() {
                places.entry(word.clone()).or_default().push((entry, at));
            }
        }
        Self { entries, places }
    }

    /// What `short` stands for.
    fn meanings(&self, short: &str) -> Vec<Vec<Word>> {
        let meant = self.entries.iter().filter(|(known, _)| known == short);
        let word = |word: &String| Word { word: word.clone(), root: root(word) };
        meant.map(|(_, meaning)| meaning.iter().map(word).collect()).collect()
    }

    /// Abbreviations of what `tokens` spell out, whole or for the most part, and others for the same words.
    fn shorts(&self, tokens: &[Token], places: &HashMap<String, usize>) -> Vec<Short> {
        let spoken: Vec<&str> =
            tokens.iter().map(|token| token.word.as_str()).filter(|word| !stop::joins(word)).collect();
        let mut found: Vec<Short> = Vec::new();
        let mut note = |words: &[&str], short: &str, fits: f64| {
            let parts = words.iter().filter_map(|word| places.get(*word).copied());
            let (first, last) = parts.fold((usize::MAX, 0), |(low, high), at| (low.min(at), high.max(at)));
            if first <= last && last - first < words.len() {
                found.push(Short { parts: first..last + 1, word: short.to_owned(), fits });
            }
        };
        for (start, word) in spoken.iter().enumerate().take(MOST_CHARS) {
            for (entry, at) in self.places.get(*word).into_iter().flatten() {
                let Some((short, meaning)) = self.entries.get(*entry) else { continue };
                let said = spoken.get(start..).unwrap_or_default();
                let rest = meaning.get(*at..).unwrap_or_default();
                let run = said.iter().zip(rest).take_while(|(said, word)| *said == word).count();
                let begins_earlier = *at > 0
                    && start > 0
                    && spoken
                        .get(start - 1)
                        .is_some_and(|before| meaning.get(at - 1).is_some_and(|word| word == before));
                let share = run as f64 / meaning.len() as f64;
                if !begins_earlier && (run == meaning.len() || run > 1 && share >= LEAST_SHARE) {
                    note(said.get(..run).unwrap_or_default(), short, MEANS * share);
                }
            }
            for (short, meaning) in &self.entries {
                if short != word {
                    continue;
                }
                for (other, same) in &self.entries {
                    if other != short && same == meaning {
                        note(&[word], other, MEANS);
                    }
                }
            }
        }
        found
    }
}
