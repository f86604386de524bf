//! How well a row fits a text: how much of what was asked it holds, in its title rather than in its summary or its unit,
//! as the very word rather than as a relative of it.

use std::collections::{HashMap, HashSet};

use super::asked::{Asked, Part, Word};
use super::stop;
use super::text::{words, year};
use super::vocabulary::Vocabulary;
use crate::cari::words::root;
use crate::cari::{Daftar, ListWords};

/// What a word counts by where it stands.
const TITLE: f64 = 1.0;
const SUMMARY: f64 = 0.75;
const UNIT: f64 = 0.7;
/// What it counts by how it was met.
const ROOT: f64 = 0.85;
const BEGUN: f64 = 0.8;
const GUESSED: f64 = 0.7;
const NEAR: f64 = 0.75;
const FAR: f64 = 0.6;
/// Least share of a spelled-out abbreviation.
const LEAST_MEANT: f64 = 0.6;
const MEANT: f64 = 0.95;
/// What an unknown word counts beside a rare one.
const UNKNOWN: f64 = 0.65;
/// A text asks for no more than so many rare words: what a letter says beside its request costs nothing.
const MOST_ASKED: f64 = 5.0;
/// What is lost when the row is of another year than the one typed, and when only its date is of that year.
const OTHER_YEAR: f64 = 0.7;
/// How much of the score is whether the title is all about what was asked.
const WHOLE_TITLE: f64 = 0.15;
/// What fits less is not shown.
const LEAST: f64 = 0.365;
/// At least one word must be met so well: relatives of words in a summary alone are chance.
const LEAST_MET: f64 = 0.65;
/// What the rarest word counts: in a large list too, words that few entries hold are alike.
const MOST_RARE: f64 = 7.0;
/// A title that a long text holds whole fits so well, if it has words worth so many rare ones.
const TITLE_HELD: f64 = 0.8;
const TITLE_WORTH: f64 = 1.5;

/// What a row holds.
pub(super) struct Document {
    title: Vec<String>,
    summary: Vec<String>,
    unit: Vec<String>,
    roots: HashSet<String>,
}

impl Document {
    pub(super) fn of_list(row: &ListWords) -> Self {
        Self::new(row.judul(), row.uraian(), row.unit(), row.akar())
    }

    /// Of a text whose roots are `roots`, words with spaces between.
    pub(super) fn of_text(text: &str, roots: &str) -> Self {
        Self::new(text, "", "", roots)
    }

    fn new(title: &str, summary: &str, unit: &str, roots: &str) -> Self {
        let roots = roots.split(' ').map(str::to_owned).collect();
        Self { title: words(title), summary: words(summary), unit: words(unit), roots }
    }

    fn fields(&self) -> [(&[String], f64); 3] {
        [(&self.title, TITLE), (&self.summary, SUMMARY), (&self.unit, UNIT)]
    }

    fn holds(&self, word: &str) -> f64 {
        let fields = self.fields();
        let best = fields.iter().find(|(words, _)| words.iter().any(|held| held == word));
        best.map_or(0.0, |(_, weight)| *weight)
    }

    /// The newest year it names, or 0.
    pub(super) fn newest_year(&self) -> i32 {
        self.title.iter().chain(&self.summary).filter_map(|word| year(word)).max().unwrap_or(0)
    }

    /// How well it fits `asked`: of that year, within a span of years, only dated so.
    fn of_year(&self, asked: i32) -> Option<f64> {
        let named: Vec<i32> = self.title.iter().filter_map(|word| year(word)).collect();
        let dated = || self.summary.iter().any(|word| year(word) == Some(asked));
        match (named.iter().min(), named.iter().max()) {
            _ if named.contains(&asked) => Some(1.0),
            (Some(first), Some(last)) if (*first..=*last).contains(&asked) => Some(0.8),
            (Some(_), _) if dated() => Some(0.3),
            (Some(_), _) => None,
            (None, _) if dated() => Some(0.9),
            (None, _) => Some(0.0),
        }
    }
}

/// How well a row fits.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Score {
    pub(super) nilai: f64,
    pub(super) kata: Vec<String>,
}

/// What each word of a text counts in one index.
#[derive(Default)]
pub(super) struct Scale<'a> {
    frequencies: Vec<u32>,
    weights: Vec<f64>,
    asked_for: f64,
    /// Whether the text asks for more than its share: a letter that says much beside its request.
    long: bool,
    rows: u32,
    list: Option<(&'a Vocabulary, Daftar)>,
}

impl<'a> Scale<'a> {
    /// Of a list.
    pub(super) fn of_list(asked: &Asked, vocabulary: &'a Vocabulary, daftar: Daftar) -> Self {
        let count = |word: &Word| {
            let count = vocabulary.frequency(daftar, &word.word);
            count.max(word.root.as_ref().map_or(0, |root| vocabulary.frequency(daftar, root)))
        };
        let all = |words: &[String]| words.iter().map(|word| vocabulary.frequency(daftar, word)).sum::<u32>();
        let frequencies = asked.parts.iter().enumerate().map(|(at, part)| {
            let near = part.near.iter().map(|(word, _)| vocabulary.frequency(daftar, word)).sum::<u32>();
            let meant = part.meanings.iter().map(|meaning| {
                let known = meaning.iter().map(count).filter(|count| *count > 0);
                known.min().unwrap_or(0)
            });
            let short = asked.shorts.iter().filter(|short| short.parts.contains(&at));
            let short = short.map(|short| vocabulary.frequency(daftar, &short.word)).max().unwrap_or(0);
            let own = count(&part.word);
            let begun = if own > 0 && !part.unfinished { 0 } else { all(&part.begun) };
            own.max(short) + near + begun + meant.max().unwrap_or(0)
        });
        let list = Some((vocabulary, daftar));
        Self { list, ..Self::new(asked, frequencies.collect(), vocabulary.entries(daftar)) }
    }

    /// Of an index whose words are counted one by one.
    pub(super) fn new(asked: &Asked, frequencies: Vec<u32>, rows: u32) -> Self {
        let rarest = rarity(0, rows);
        let weights: Vec<f64> = asked
            .parts
            .iter()
            .zip(&frequencies)
            .map(|(part, count)| part.light * if *count == 0 { UNKNOWN * rarest } else { rarity(*count, rows) })
            .collect();
        let (all, most) = (weights.iter().sum::<f64>(), MOST_ASKED * rarest);
        Self { frequencies, weights, asked_for: all.min(most), long: all > most, rows, list: None }
    }

    /// One that knows nothing.
    pub(super) fn blind() -> Self {
        Self::default()
    }

    /// In how many rows part `at` stands.
    pub(super) fn frequency(&self, at: usize) -> u32 {
        self.frequencies.get(at).copied().unwrap_or(0)
    }

    /// In how many rows a word or its root stands; 0 where words are not counted.
    pub(super) fn frequency_of(&self, word: &Word) -> u32 {
        self.list
            .map_or(0, |(vocabulary, daftar)| vocabulary.frequency(daftar, word.root.as_deref().unwrap_or(&word.word)))
    }

    /// What part `at` counts.
    pub(super) fn weight(&self, at: usize) -> f64 {
        self.weights.get(at).copied().unwrap_or(0.0)
    }

    /// What any word counts for being rare.
    fn rareness(&self, word: &str) -> f64 {
        self.list.map_or(1.0, |(vocabulary, daftar)| rarity(vocabulary.frequency(daftar, word), self.rows))
    }

    /// What a word of a title counts.
    fn word_weight(&self, word: &str) -> f64 {
        if year(word).is_some() { 0.0 } else { stop::weight(word) * self.rareness(word) }
    }

    pub(super) fn scorer<'s>(&'s self, asked: &'s Asked) -> Scorer<'s> {
        Scorer { scale: self, asked, roots: HashMap::new() }
    }
}

/// What a word counts that `count` of `rows` rows hold.
fn rarity(count: u32, rows: u32) -> f64 {
    ((f64::from(rows) + 1.0) / (f64::from(count) + 0.5)).ln().clamp(0.3, MOST_RARE)
}

/// Weighs rows against one text.
pub(super) struct Scorer<'s> {
    scale: &'s Scale<'s>,
    asked: &'s Asked,
    /// Roots found so far: rows of a list repeat their words.
    roots: HashMap<String, Option<String>>,
}

impl Scorer<'_> {
    /// How well a row fits; none when it does not.
    pub(super) fn weigh(&mut self, document: &Document) -> Option<Score> {
        let asked = self.asked;
        let mut credits: Vec<f64> = asked.parts.iter().map(|part| self.credit(document, part)).collect();
        for short in &asked.shorts {
            let held = short.fits * document.holds(&short.word);
            for credit in credits.get_mut(short.parts.clone()).into_iter().flatten() {
                *credit = credit.max(held);
            }
        }
        let mut found = 0.0;
        let mut kata = Vec::new();
        for (at, (part, credit)) in asked.parts.iter().zip(&credits).enumerate() {
            found += self.scale.weight(at) * credit;
            if *credit > 0.0 {
                kata.push(part.typed.clone());
            }
        }
        let met = |(part, credit): (&Part, &f64)| part.year.is_none() && *credit >= LEAST_MET;
        if !asked.parts.iter().zip(&credits).any(met) {
            return None;
        }
        let covered = (found / self.scale.asked_for.max(f64::MIN_POSITIVE)).min(1.0);
        let (share, worth) = self.title_asked_for(document);
        let held = if self.scale.long {
            let worth = (worth / (TITLE_WORTH * rarity(0, self.scale.rows))).min(1.0);
            TITLE_HELD * share * share * worth
        } else {
            0.0
        };
        if covered.max(held) < LEAST {
            return None;
        }
        let mut nilai = held.max(covered * (1.0 - WHOLE_TITLE + WHOLE_TITLE * share));
        let mut years = asked.years().map(|year| document.of_year(year)).peekable();
        if years.peek().is_some() && years.all(|fit| fit.is_none()) {
            nilai *= OTHER_YEAR;
        }
        Some(Score { nilai, kata })
    }

    /// How well one part is met.
    fn credit(&mut self, document: &Document, part: &Part) -> f64 {
        if let Some(asked) = part.year {
            return document.of_year(asked).unwrap_or(0.0);
        }
        let mut best = self.met(document, &part.word);
        let mut also = |word: &str, how: f64| best = best.max(how * document.holds(word));
        let begun = if part.unfinished { BEGUN } else { GUESSED };
        part.begun.iter().for_each(|word| also(word, begun));
        part.near.iter().for_each(|(word, far)| also(word, if *far < 2 { NEAR } else { FAR }));
        for meaning in &part.meanings {
            let weights: Vec<f64> = meaning.iter().map(|word| self.scale.rareness(&word.word)).collect();
            let met: f64 = meaning.iter().zip(&weights).map(|(word, weight)| weight * self.met(document, word)).sum();
            let share = met / weights.iter().sum::<f64>();
            if share >= LEAST_MEANT {
                best = best.max(MEANT * share);
            }
        }
        best
    }

    /// How well a word is met, as itself or by its root.
    fn met(&mut self, document: &Document, word: &Word) -> f64 {
        let exact = document.holds(&word.word);
        if exact == TITLE {
            return exact;
        }
        let key = word.root.as_deref().unwrap_or(&word.word);
        let mut related = if word.root.is_some() { ROOT * document.holds(key) } else { 0.0 };
        if document.roots.contains(key) {
            let fields = document.fields();
            let place = fields.iter().find(|(words, _)| words.iter().any(|held| self.root_is(held, key)));
            related = related.max(place.map_or(0.0, |(_, weight)| ROOT * weight));
        }
        exact.max(related)
    }

    fn root_is(&mut self, held: &str, key: &str) -> bool {
        if let Some(known) = self.roots.get(held) {
            return known.as_deref() == Some(key);
        }
        let found = root(held);
        let is = found.as_deref() == Some(key);
        self.roots.insert(held.to_owned(), found);
        is
    }

    /// How much of the title was asked for, and what that is worth.
    fn title_asked_for(&mut self, document: &Document) -> (f64, f64) {
        let (mut all, mut asked_for) = (0.0, 0.0);
        for word in &document.title {
            let weight = self.scale.word_weight(word);
            all += weight;
            if weight > 0.0 && self.asks(word) {
                asked_for += weight;
            }
        }
        if all > 0.0 { (asked_for / all, asked_for) } else { (0.0, 0.0) }
    }

    fn asks(&mut self, held: &str) -> bool {
        let asked = self.asked;
        asked.shorts.iter().any(|short| short.word == held)
            || asked.parts.iter().any(|part| {
                let means = |word: &Word| {
                    word.word == held || word.root.as_deref() == Some(held) || {
                        let key = word.root.as_deref().unwrap_or(&word.word);
                        self.root_is(held, key)
                    }
                };
                part.begun.iter().any(|word| word == held)
                    || part.near.iter().any(|(word, _)| word == held)
                    || std::iter::once(&part.word).chain(part.meanings.iter().flatten()).any(means)
            })
    }
}
