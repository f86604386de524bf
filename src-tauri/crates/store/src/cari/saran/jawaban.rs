//! Earlier answers: items of requests whose notice is out. Number, text, day and decision; nothing of who asked.

use chrono::NaiveDate;
use domain::id::PermohonanId;
use domain::permohonan::{Keadaan, Keputusan, Permohonan};
use rusqlite::OptionalExtension;

use super::Temuan;
use super::asked::Asked;
use super::candidates::Index;
use super::weigh::{Document, Scale, Score};
use crate::cari::words::{roots, without_nik};
use crate::column::read_json;
use crate::error::Result;
use crate::transaction::Reader;

/// Requests looked into beyond those wanted: some hold the words in several items, and none in one.
const MOST_SPARE: usize = 20;

/// An item of an earlier request, as it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jawaban {
    /// The request.
    pub permohonan: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// Which item, from 1.
    pub butir: u32,
    /// What was asked, without any NIK.
    pub rincian: String,
    /// The day of the notice.
    pub tanggal: NaiveDate,
    /// What was decided.
    pub keputusan: Keputusan,
}

impl Reader<'_> {
    pub(super) fn suggest_answers(&self, asked: &Asked, limit: usize) -> Result<Vec<Temuan<Jawaban>>> {
        let last: Option<u32> = self.connection.query_row("SELECT max(baris) FROM permohonan", [], |row| row.get(0))?;
        let Some(rows) = last else { return Ok(Vec::new()) };
        let counted = asked.parts.iter().enumerate().map(|(at, part)| self.answers_with(at, part, asked));
        let scale = Scale::new(asked, counted.collect::<Result<_>>()?, rows);
        let mut scorer = scale.scorer(asked);
        let mut found = Vec::new();
        for place in self.candidates(&Index::Jawaban, asked, &scale)? {
            let mut statement = self.connection.prepare_cached("SELECT rincian, akar FROM cari WHERE rowid = ?1")?;
            let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
            let Some((rincian, akar)) = statement.query_row([place], read).optional()? else { continue };
            if let Some(score) = scorer.weigh(&Document::of_text(&rincian, &akar)) {
                found.push((score, place));
            }
        }
        // Of two that fit alike, the newer one.
        found.sort_by(|(a, a_place), (b, b_place)| b.nilai.total_cmp(&a.nilai).then(b_place.cmp(a_place)));
        let mut statement = self.connection.prepare_cached("SELECT isi FROM permohonan WHERE baris = ?1")?;
        let mut suggested = Vec::new();
        for (_, place) in found.into_iter().take(limit + MOST_SPARE) {
            if suggested.len() == limit {
                break;
            }
            let request: Option<Permohonan> = statement.query_row([place], |row| read_json(row, 0)).optional()?;
            let best = request.and_then(|request| {
                let items = answered(request).into_iter();
                let weighed = items.filter_map(|item| {
                    let document = Document::of_text(&item.rincian, &roots(&item.rincian));
                    Some((scorer.weigh(&document)?, item))
                });
                weighed.max_by(|(a, _), (b, _)| a.nilai.total_cmp(&b.nilai))
            });
            // The words may stand in several items: then none of them is an answer by itself.
            let Some((Score { nilai, kata }, isi)) = best else { continue };
            suggested.push(Temuan { isi, nilai, kata });
        }
        suggested.sort_by(|a, b| b.nilai.total_cmp(&a.nilai).then(b.isi.tanggal.cmp(&a.isi.tanggal)));
        Ok(suggested)
    }
}

/// The items the last notice of a request answers; none of a registration that is void.
fn answered(request: Permohonan) -> Vec<Jawaban> {
    if request.keadaan == Keadaan::Dibatalkan {
        return Vec::new();
    }
    let Some(notice) = request.pemberitahuan.last() else { return Vec::new() };
    let items = (1_u32..).zip(request.isi.butir.iter().zip(&notice.butir));
    let answer = |(butir, (asked, keputusan)): (u32, (&domain::permohonan::Butir, &Keputusan))| Jawaban {
        permohonan: request.id,
        nomor: request.nomor.teks.clone(),
        butir,
        rincian: without_nik(&asked.rincian),
        tanggal: notice.tanggal,
        keputusan: keputusan.clone(),
    };
    items.map(answer).collect()
}
