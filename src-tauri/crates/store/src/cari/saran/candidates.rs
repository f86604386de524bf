//! Which rows are weighed at all: those that hold the rare words of the text, a bounded number of them.
//!
//! Every word is quoted and made of letters and digits alone, so nothing typed is ever read as syntax of FTS5.

use std::collections::HashSet;

use super::asked::{Asked, Part, Word};
use super::weigh::Scale;
use crate::cari::Daftar;
use crate::error::Result;
use crate::transaction::Reader;

/// Rows one question to the index gives.
const EACH: u32 = 60;
/// Rows that are weighed.
const MOST: usize = 240;
/// Places in the index all questions together may walk through: what bounds the time.
const BUDGET: u64 = 150_000;
/// Words all of which are asked for at once.
const TOGETHER: usize = 6;
/// A single word is asked for alone when no more rows hold it.
const RARE: u32 = 3_000;
/// Single rare words asked for.
const SINGLES: usize = 8;
/// Runs of neighbouring words of a long text asked for.
const RUNS: usize = 10;
/// Rows a word of requests is counted up to, and words that are counted.
const COUNTED: u32 = 300;
const COUNTED_WORDS: usize = 24;
/// Newest requests among which one question looks for those whose notice is out.
const LOOKED_AT: u32 = 2 * EACH;

/// What is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Index {
    /// A list.
    Daftar(Daftar),
    /// Requests with a notice that is out.
    Jawaban,
}

impl Index {
    /// Places of the rows an expression finds, the newest first.
    fn question(self) -> String {
        match self {
            Self::Daftar(daftar) => {
                let table = daftar.table();
                format!("SELECT rowid FROM {table} WHERE {table} MATCH ?1 ORDER BY rowid DESC LIMIT ?2")
            }
            // The narrow index, in this order: a request itself is read only when it is weighed.
            Self::Jawaban => format!(
                "SELECT c.rowid FROM (
                     SELECT rowid FROM cari WHERE cari MATCH ?1 ORDER BY rowid DESC LIMIT {LOOKED_AT}
                 ) c WHERE EXISTS (
                     SELECT 1 FROM permohonan p INDEXED BY permohonan_baris CROSS JOIN surat s ON s.permohonan_id = p.id
                     WHERE p.baris = c.rowid AND s.jenis = 'pemberitahuan' AND s.dibatalkan = 0
                 ) ORDER BY c.rowid DESC LIMIT ?2"
            ),
        }
    }

    /// `expression` in the columns that may be searched: never in the name of whoever asked.
    fn within(self, expression: &str) -> String {
        match self {
            Self::Daftar(_) => expression.to_owned(),
            Self::Jawaban => format!("{{rincian akar}} : ({expression})"),
        }
    }
}

impl Reader<'_> {
    /// Places of the rows to weigh.
    pub(super) fn candidates(&self, index: &Index, asked: &Asked, scale: &Scale<'_>) -> Result<Vec<i64>> {
        let mut seen = HashSet::new();
        let mut places = Vec::new();
        let mut walked = 0;
        let question = index.question();
        for (wanted, cost) in plan(asked, scale) {
            if places.len() >= MOST {
                break;
            }
            if walked + cost > BUDGET {
                continue;
            }
            walked += cost;
            let parts = wanted.iter().filter_map(|at| Some((*at, asked.parts.get(*at)?)));
            let expressions: Vec<String> = parts.map(|(at, part)| expression(at, part, asked, scale)).collect();
            let expression = index.within(&expressions.join(" AND "));
            for place in self.places(&question, &[&expression, &EACH])? {
                if seen.insert(place) {
                    places.push(place);
                }
            }
        }
        Ok(places)
    }

    /// In how many requests a part of the text stands, counted up to a bound; the last words of a letter count as common.
    pub(super) fn answers_with(&self, at: usize, part: &Part, asked: &Asked) -> Result<u32> {
        if at >= COUNTED_WORDS {
            return Ok(COUNTED);
        }
        let expression = Index::Jawaban.within(&expression(at, part, asked, &Scale::blind()));
        let sql = "SELECT count(*) FROM (SELECT 1 FROM cari WHERE cari MATCH ?1 LIMIT ?2)";
        Ok(self.connection.prepare_cached(sql)?.query_row(rusqlite::params![expression, COUNTED], |row| row.get(0))?)
    }
}

/// Which parts are asked for together, the most telling first, and how many places each question walks through.
fn plan(asked: &Asked, scale: &Scale<'_>) -> Vec<(Vec<usize>, u64)> {
    let mut known: Vec<usize> = (0..asked.parts.len()).filter(|at| scale.frequency(*at) > 0).collect();
    known.sort_by(|a, b| scale.weight(*b).total_cmp(&scale.weight(*a)));
    let mut wanted: Vec<Vec<usize>> = Vec::new();
    let top: Vec<usize> = known.iter().copied().take(TOGETHER).collect();
    for length in (2..=top.len()).rev() {
        wanted.push(top.get(..length).unwrap_or_default().to_vec());
    }
    if asked.parts.len() > TOGETHER {
        wanted.extend(runs(asked, scale));
    }
    let pairs = [(0, 2), (1, 2), (0, 3), (1, 3), (2, 3)];
    wanted.extend(pairs.iter().filter_map(|(a, b)| Some(vec![*top.get(*a)?, *top.get(*b)?])));
    let rare = known.iter().filter(|at| scale.frequency(**at) <= RARE);
    wanted.extend(rare.take(SINGLES).map(|at| vec![*at]));
    if let ([only], true) = (known.as_slice(), wanted.is_empty()) {
        wanted.push(vec![*only]);
    }
    let cost = |parts: &Vec<usize>| parts.iter().map(|at| u64::from(scale.frequency(*at))).sum();
    let costed = wanted.into_iter().map(|parts| {
        // A question for one word stops at the first rows it finds.
        let cost = if parts.len() == 1 { u64::from(EACH) } else { cost(&parts) };
        (parts, cost)
    });
    costed.collect()
}

/// Neighbouring words: a long text holds the title somewhere in a row.
fn runs(asked: &Asked, scale: &Scale<'_>) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for length in [3, 2] {
        for start in 0..asked.parts.len().saturating_sub(length - 1) {
            let run: Vec<usize> = (start..start + length).collect();
            if run.iter().all(|at| scale.frequency(*at) > 0) {
                runs.push(run);
            }
        }
    }
    let weight = |run: &Vec<usize>| run.iter().map(|at| scale.weight(*at)).sum::<f64>();
    runs.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    runs.truncate(RUNS);
    runs
}

/// One part with all it may stand for.
fn expression(at: usize, part: &Part, asked: &Asked, scale: &Scale<'_>) -> String {
    let mut any = vec![quoted(&part.word.word)];
    any.extend(part.word.root.as_deref().map(quoted));
    any.extend(part.begun.iter().map(|word| quoted(word)));
    any.extend(part.near.iter().map(|(word, _)| quoted(word)));
    for meaning in &part.meanings {
        any.push(format!("({})", telling(meaning, scale).join(" AND ")));
    }
    any.extend(asked.shorts.iter().filter(|short| short.parts.contains(&at)).map(|short| quoted(&short.word)));
    format!("({})", any.join(" OR "))
}

/// The rarest words of a meaning: a title seldom holds all of them.
fn telling(meaning: &[Word], scale: &Scale<'_>) -> Vec<String> {
    let mut words: Vec<(&Word, u32)> = meaning.iter().map(|word| (word, scale.frequency_of(word))).collect();
    if words.iter().any(|(_, count)| *count > 0) {
        words.retain(|(_, count)| *count > 0);
    }
    words.sort_by_key(|(_, count)| *count);
    words.iter().take(3).map(|(word, _)| quoted(word.root.as_deref().unwrap_or(&word.word))).collect()
}

fn quoted(word: &str) -> String {
    // Words are letters and digits; a quotation mark is never among them.
    format!("\"{word}\"")
}
