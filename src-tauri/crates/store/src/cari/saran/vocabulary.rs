//! The words of both lists and how many entries hold each, kept in memory as long as the lists stay as they are.
//!
//! FTS5 tells how common a word is only by walking through all its places; asking for each word of each text would take
//! longer than the search itself. The words of requests are not kept here: names of applicants are among them.

use std::sync::Arc;

use rusqlite::params;

use super::spelling::{distance, slips};
use crate::cari::Daftar;
use crate::error::Result;
use crate::store::locked;
use crate::transaction::Reader;

/// Most words a beginning or a wrong spelling may stand for.
const MOST_MEANT: usize = 6;

/// What FTS5 itself keeps of each index: its averages and its structure with the count of all writes. They are read as
/// marks only: whatever is written to an index changes them.
const MARK: &str = "SELECT block FROM informasi_cari_data WHERE id IN (1, 10)
     UNION ALL SELECT block FROM pengecualian_cari_data WHERE id IN (1, 10)";

/// Words in order, each with the number of entries and of exemptions that hold it or its derivations.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    mark: Vec<Vec<u8>>,
    words: Vec<(String, [u32; 2])>,
    entries: [u32; 2],
}

fn column(daftar: Daftar) -> usize {
    match daftar {
        Daftar::Informasi => 0,
        Daftar::Pengecualian => 1,
    }
}

impl Vocabulary {
    /// How many entries of `daftar` hold `word`.
    pub(super) fn frequency(&self, daftar: Daftar, word: &str) -> u32 {
        self.find(word).map_or(0, |counts| counts.get(column(daftar)).copied().unwrap_or(0))
    }

    /// Whether either list holds `word`.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.find(word).is_some()
    }

    /// How many entries `daftar` has.
    pub(super) fn entries(&self, daftar: Daftar) -> u32 {
        self.entries.get(column(daftar)).copied().unwrap_or(0)
    }

    /// The commonest words that begin with `start` and are longer.
    pub(super) fn beginning(&self, start: &str) -> Vec<String> {
        let from = self.words.partition_point(|(word, _)| word.as_str() < start);
        let rest = self.words.get(from..).unwrap_or_default();
        let mut meant: Vec<_> = rest.iter().take_while(|(word, _)| word.starts_with(start)).collect();
        meant.retain(|(word, _)| word.len() > start.len());
        meant.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.iter().sum::<u32>()));
        meant.into_iter().take(MOST_MEANT).map(|(word, _)| word.clone()).collect()
    }

    /// The nearest words to one that no entry holds, with how far each is.
    pub(super) fn nearest(&self, word: &str) -> Vec<(String, usize)> {
        let letters: Vec<char> = word.chars().collect();
        let most = slips(letters.len());
        if most == 0 || letters.iter().any(|char| !char.is_alphabetic()) {
            return Vec::new();
        }
        let held = letters_of(word);
        let mut other = Vec::new();
        let mut found: Vec<(usize, u32, &String)> = Vec::new();
        for (near, counts) in &self.words {
            let apart = (letters_of(near) ^ held).count_ones() as usize;
            if apart > 2 * most || near.len().abs_diff(word.len()) > 2 * most || near.len() < 4 {
                continue;
            }
            other.clear();
            other.extend(near.chars());
            let Some(distance) = distance(&letters, &other, most) else { continue };
            // Two slips at once, the first letter among them, is another word.
            if distance < 2 || letters.first() == other.first() {
                found.push((distance, counts.iter().sum(), near));
            }
        }
        let least = found.iter().map(|(distance, ..)| *distance).min().unwrap_or(0);
        found.retain(|(distance, ..)| *distance == least);
        found.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
        found.into_iter().take(MOST_MEANT).map(|(distance, _, near)| (near.clone(), distance)).collect()
    }

    fn find(&self, word: &str) -> Option<&[u32; 2]> {
        let at = self.words.binary_search_by(|(known, _)| known.as_str().cmp(word)).ok()?;
        self.words.get(at).map(|(_, counts)| counts)
    }
}

/// Which letters a word is made of, one bit each: a slip changes two of them at most.
fn letters_of(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |held, letter| held | 1 << (letter - b'a'))
}

impl Reader<'_> {
    /// The words of both lists as this snapshot has them.
    pub(super) fn vocabulary(&self) -> Result<Arc<Vocabulary>> {
        let mut statement = self.connection.prepare_cached(MARK)?;
        let mark = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<Vec<u8>>>>()?;
        if let Some(kept) = locked(&self.context.vocabulary).as_ref().filter(|kept| kept.mark == mark) {
            return Ok(Arc::clone(kept));
        }
        let read = Arc::new(self.read_vocabulary(mark)?);
        *locked(&self.context.vocabulary) = Some(Arc::clone(&read));
        Ok(read)
    }

    fn read_vocabulary(&self, mark: Vec<Vec<u8>>) -> Result<Vocabulary> {
        let mut words: Vec<(String, [u32; 2])> = Vec::new();
        let mut statement = self.connection.prepare_cached("SELECT term, doc FROM informasi_kata")?;
        let mut rows = statement.query(params![])?;
        while let Some(row) = rows.next()? {
            words.push((row.get(0)?, [row.get(1)?, 0]));
        }
        let mut statement = self.connection.prepare_cached("SELECT term, doc FROM pengecualian_kata")?;
        let mut rows = statement.query(params![])?;
        while let Some(row) = rows.next()? {
            words.push((row.get(0)?, [0, row.get(1)?]));
        }
        words.sort_unstable();
        words.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 = [kept.1[0] + next.1[0], kept.1[1] + next.1[1]];
            }
            same
        });
        let entries = self.connection.query_row(
            "SELECT (SELECT count(*) FROM informasi INDEXED BY informasi_hitung WHERE tercantum = 1),
                    (SELECT count(*) FROM pengecualian WHERE keadaan <> 'ditarik')",
            [],
            |row| Ok([row.get(0)?, row.get(1)?]),
        )?;
        Ok(Vocabulary { mark, words, entries })
    }
}
