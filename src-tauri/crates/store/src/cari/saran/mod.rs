//! Suggestions while an officer types what is asked: entries of the list, exemptions and earlier answers, the best first.
//!
//! Ranking all that holds a common word costs too much on a large list. So the rare words of the text choose a bounded
//! number of candidates, and only those are weighed, in Rust. No rule of law is here: whether an exemption is in force is
//! for the caller to say.

mod asked;
mod candidates;
mod jawaban;
mod spelling;
mod stop;
mod text;
mod vocabulary;
mod weigh;

use domain::dip::Informasi;
use domain::layanan::Singkatan;
use domain::pengecualian::Pengecualian;

use crate::cari::Daftar;
use crate::column::read_json;
use crate::error::Result;
use crate::transaction::Reader;

use asked::Asked;
pub use jawaban::Jawaban;
pub(crate) use vocabulary::Vocabulary;
use weigh::{Document, Scale};

/// Most suggestions of one kind.
const MOST: u32 = 20;

/// What may answer the text, the best first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saran {
    /// Entries of the working list.
    pub informasi: Vec<Temuan<Informasi>>,
    /// Exemptions, in force or not, but none that was recorded in error.
    pub pengecualian: Vec<Temuan<Pengecualian>>,
    /// Items of earlier requests whose notice is out.
    pub jawaban: Vec<Temuan<Jawaban>>,
}

/// One suggestion.
#[derive(Clone, Debug, PartialEq)]
pub struct Temuan<T> {
    /// What was found.
    pub isi: T,
    /// How well it fits, from 0 to 1; comparable between lists.
    pub nilai: f64,
    /// The typed words it was found by, as they were typed.
    pub kata: Vec<String>,
}

impl Reader<'_> {
    /// What may answer `text`, at most `limit` of each kind. Text of any length and kind is never an error; text that says
    /// nothing, and a NIK, find nothing. `singkatan` are the office's abbreviations, known both ways.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn suggest(&self, text: &str, singkatan: &[Singkatan], limit: u32) -> Result<Saran> {
        let limit = limit.min(MOST) as usize;
        let vocabulary = self.vocabulary()?;
        let asked = Asked::read(text, singkatan, &vocabulary);
        if asked.says_nothing() || limit == 0 {
            return Ok(Saran::default());
        }
        Ok(Saran {
            informasi: self.suggest_from(Daftar::Informasi, &asked, &vocabulary, limit)?,
            pengecualian: self.suggest_from(Daftar::Pengecualian, &asked, &vocabulary, limit)?,
            jawaban: self.suggest_answers(&asked, limit)?,
        })
    }

    fn suggest_from<T: serde::de::DeserializeOwned>(
        &self,
        daftar: Daftar,
        asked: &Asked,
        vocabulary: &Vocabulary,
        limit: usize,
    ) -> Result<Vec<Temuan<T>>> {
        let scale = Scale::of_list(asked, vocabulary, daftar);
        let mut scorer = scale.scorer(asked);
        let mut found = Vec::new();
        for place in self.candidates(&candidates::Index::Daftar(daftar), asked, &scale)? {
            let Some(words) = self.list_words(daftar, place)? else { continue };
            let document = Document::of_list(&words);
            if let Some(score) = scorer.weigh(&document) {
                found.push((score, document.newest_year(), place));
            }
        }
        // Of two that fit alike, the newer one; then the one written down first, so that the order is always the same.
        found.sort_by(|(a, a_year, a_place), (b, b_year, b_place)| {
            b.nilai.total_cmp(&a.nilai).then(b_year.cmp(a_year)).then(a_place.cmp(b_place))
        });
        let sql = match daftar {
            Daftar::Informasi => "SELECT isi FROM informasi WHERE baris = ?1 AND tercantum = 1",
            Daftar::Pengecualian => "SELECT isi FROM pengecualian WHERE baris = ?1 AND keadaan <> 'ditarik'",
        };
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut suggested = Vec::new();
        for (score, _, place) in found {
            if suggested.len() == limit {
                break;
            }
            let mut rows = statement.query([place])?;
            if let Some(row) = rows.next()? {
                suggested.push(Temuan { isi: read_json(row, 0)?, nilai: score.nilai, kata: score.kata });
            }
        }
        Ok(suggested)
    }
}
