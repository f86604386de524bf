//! Surveys of satisfaction and the answers to them.

use chrono::NaiveDate;
use domain::id::{JawabanSkmId, SurveiId};
use domain::jurnal::Event;
use domain::skm::survei::SudahDijawab;
use domain::skm::{Jawaban, Survei};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::{read_date_or_none, read_json, word};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

/// Which answers are read; void ones are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JawabanDari {
    /// Of one survey.
    Survei(SurveiId),
    /// Of all surveys that stand, given between two days.
    Masa(NaiveDate, NaiveDate),
}

impl Reader<'_> {
    /// A survey.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn survei(&self, id: SurveiId) -> Result<Option<Survei>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM survei WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// Every survey, the one that began last first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_survei(&self) -> Result<Vec<Survei>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM survei ORDER BY dari DESC, id DESC")?;
        let all = statement.query_map([], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// An answer.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn jawaban_skm(&self, id: JawabanSkmId) -> Result<Option<Jawaban>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM jawaban_skm WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The answers to a survey that were typed in from paper, the last day first, at most `most`; void ones too.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn jawaban_kertas(&self, survei: SurveiId, most: u32) -> Result<Vec<Jawaban>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT isi FROM jawaban_skm WHERE survei_id = ?1 AND json_extract(isi, '$.kanal') = 'kertas'
             ORDER BY tanggal DESC, id DESC LIMIT ?2",
        )?;
        let all = statement.query_map(params![survei.0.as_bytes(), most], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// Hands every answer that counts to `work`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn each_jawaban(&self, dari: JawabanDari, mut work: impl FnMut(&Jawaban)) -> Result<()> {
        let mut each = |sql: &str, bound: &[&dyn rusqlite::ToSql]| -> Result<()> {
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query(bound)?;
            while let Some(row) = rows.next()? {
                work(&read_json(row, 0)?);
            }
            Ok(())
        };
        match dari {
            JawabanDari::Survei(id) => each(
                "SELECT isi FROM jawaban_skm WHERE survei_id = ?1 AND batal = 0 ORDER BY tanggal, id",
                &[&id.0.as_bytes().as_slice()],
            ),
            JawabanDari::Masa(from, to) => each(
                "SELECT j.isi FROM jawaban_skm j JOIN survei s ON s.id = j.survei_id
                 WHERE j.tanggal BETWEEN ?1 AND ?2 AND j.batal = 0 AND s.keadaan <> 'dibatalkan' ORDER BY j.tanggal, j.id",
                &[&from.to_string(), &to.to_string()],
            ),
        }
    }

    /// How many answers to a survey count.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn count_jawaban(&self, survei: SurveiId) -> Result<u32> {
        let mut statement =
            self.connection.prepare_cached("SELECT count(*) FROM jawaban_skm WHERE survei_id = ?1 AND batal = 0")?;
        Ok(statement.query_row([survei.0.as_bytes()], |row| row.get(0))?)
    }

    /// What the answers that count keep in its place in a survey.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn sudah_dijawab(&self, survei: SurveiId) -> Result<SudahDijawab> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT layanan FROM jawaban_skm WHERE survei_id = ?1 AND batal = 0 ORDER BY layanan",
        )?;
        let layanan = statement.query_map([survei.0.as_bytes()], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let mut statement = self
            .connection
            .prepare_cached("SELECT min(tanggal), max(tanggal) FROM jawaban_skm WHERE survei_id = ?1 AND batal = 0")?;
        let masa = statement
            .query_row([survei.0.as_bytes()], |row| Ok(read_date_or_none(row, 0)?.zip(read_date_or_none(row, 1)?)))?;
        Ok(SudahDijawab { layanan, masa })
    }

    /// The survey as the journal tells it.
    pub(crate) fn folded_survei(&self, id: Uuid) -> Result<Option<Survei>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_survei);
        Ok(Survei::fold(SurveiId(id), &events).state)
    }

    /// The answer as the journal tells it.
    pub(crate) fn folded_jawaban_skm(&self, id: Uuid) -> Result<Option<Jawaban>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_jawaban_skm);
        Ok(Jawaban::fold(JawabanSkmId(id), &events).state)
    }
}

/// Writes the row of a survey from the journal.
pub(crate) fn refresh_survei(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(survei) = tx.folded_survei(id)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO survei (id, dari, sampai, keadaan, isi) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET dari = excluded.dari, sampai = excluded.sampai, keadaan = excluded.keadaan,
                 isi = excluded.isi",
        )?
        .execute(params![
            id.as_bytes(),
            survei.isi.dari.to_string(),
            survei.isi.sampai.to_string(),
            word(&survei.keadaan)?,
            serde_json::to_string(&survei)?
        ])?;
    Ok(())
}

/// Writes the row of an answer from the journal.
pub(crate) fn refresh_jawaban(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(jawaban) = tx.folded_jawaban_skm(id)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO jawaban_skm (id, survei_id, tanggal, layanan, batal, isi) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (id) DO UPDATE SET batal = excluded.batal, isi = excluded.isi",
        )?
        .execute(params![
            id.as_bytes(),
            jawaban.survei.0.as_bytes(),
            jawaban.tanggal.to_string(),
            jawaban.layanan,
            jawaban.batal.is_some(),
            serde_json::to_string(&jawaban)?
        ])?;
    Ok(())
}
