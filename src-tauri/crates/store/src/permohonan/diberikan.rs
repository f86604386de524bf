//! Items of requests that a notice gave, one row an item: which entry of the list answered it, and what is on no list yet.

use chrono::NaiveDate;
use domain::id::{InformasiId, PermohonanId};
use domain::permohonan::{Keadaan, Permohonan};
use rusqlite::params;
use uuid::Uuid;

use crate::column::{read_date, read_id};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

/// A row without the request it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Given {
    butir: u32,
    tanggal: String,
    rincian: String,
    informasi: Option<[u8; 16]>,
}

/// An item that was given, with its request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenItem {
    /// The request.
    pub permohonan: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// Which item, from 1.
    pub butir: u32,
    /// The day of the notice.
    pub tanggal: NaiveDate,
    /// What was asked.
    pub rincian: String,
}

impl Given {
    /// Every item the last notice of a request gave; none of a registration that is void.
    pub(super) fn all(request: &Permohonan) -> Vec<Self> {
        if request.keadaan == Keadaan::Dibatalkan {
            return Vec::new();
        }
        let Some(notice) = request.pemberitahuan.last() else { return Vec::new() };
        let items = (1_u32..).zip(request.isi.butir.iter().zip(&notice.butir));
        items
            .filter(|(_, (_, keputusan))| keputusan.gives())
            .map(|(butir, (asked, keputusan))| Self {
                butir,
                tanggal: notice.tanggal.to_string(),
                rincian: asked.rincian.clone(),
                informasi: keputusan.entry().or_else(|| request.entry_of(butir)).map(|id| id.0.into_bytes()),
            })
            .collect()
    }
}

impl Reader<'_> {
    /// Items given from an entry of the list, the newest first, at most `limit`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn given_from(&self, informasi: InformasiId, limit: u32) -> Result<Vec<GivenItem>> {
        self.given_items("d.informasi = ?1", &[informasi.0.as_bytes(), &limit, &0])
    }

    /// Items that were given and are on no list: *layak masuk DIP*, the newest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn given_unlisted(&self, limit: u32, offset: u32) -> Result<Vec<GivenItem>> {
        self.given_items("d.informasi IS ?1", &[&rusqlite::types::Null, &limit, &offset])
    }

    /// How many items were given and are on no list.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn count_given_unlisted(&self) -> Result<u32> {
        let sql = "SELECT count(*) FROM diberikan WHERE informasi IS NULL";
        Ok(self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    fn given_items(&self, which: &str, bound: &[&dyn rusqlite::ToSql]) -> Result<Vec<GivenItem>> {
        let sql = format!(
            "SELECT d.permohonan_id, p.nomor, d.butir, d.tanggal, d.rincian FROM diberikan d
             JOIN permohonan p ON p.id = d.permohonan_id WHERE {which} ORDER BY d.tanggal DESC, d.permohonan_id DESC, d.butir
             LIMIT ?2 OFFSET ?3"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let items = statement.query_map(bound, |row| {
            Ok(GivenItem {
                permohonan: PermohonanId(read_id(row, 0)?),
                nomor: row.get(1)?,
                butir: row.get(2)?,
                tanggal: read_date(row, 3)?,
                rincian: row.get(4)?,
            })
        })?;
        Ok(items.collect::<rusqlite::Result<_>>()?)
    }

    /// Items of a request as they stand, in order.
    pub(super) fn given(&self, permohonan: Uuid) -> Result<Vec<Given>> {
        let sql = "SELECT butir, tanggal, rincian, informasi FROM diberikan WHERE permohonan_id = ?1 ORDER BY butir";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([permohonan.as_bytes()], |row| {
            Ok(Given { butir: row.get(0)?, tanggal: row.get(1)?, rincian: row.get(2)?, informasi: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Writes the items of a request over those it has; what has not changed is not written.
pub(super) fn put(tx: &Tx<'_>, permohonan: Uuid, given: &[Given]) -> Result<()> {
    if tx.given(permohonan)? == given {
        return Ok(());
    }
    tx.connection.prepare_cached("DELETE FROM diberikan WHERE permohonan_id = ?1")?.execute([permohonan.as_bytes()])?;
    let sql = "INSERT INTO diberikan (permohonan_id, butir, tanggal, rincian, informasi) VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut insert = tx.connection.prepare_cached(sql)?;
    for row in given {
        insert.execute(params![permohonan.as_bytes(), row.butir, row.tanggal, row.rincian, row.informasi])?;
    }
    Ok(())
}
