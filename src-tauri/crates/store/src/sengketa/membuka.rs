//! What rulings in force open: a proposal for the list of exemptions and the list of public information, until it is done.

use chrono::NaiveDate;
use domain::id::{InformasiId, PengecualianId, SengketaId};
use uuid::Uuid;

use crate::column::{read_date, read_id};
use crate::error::Result;
use crate::transaction::Reader;

/// Information that a ruling in force opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PutusanMembuka {
    /// The dispute.
    pub sengketa: SengketaId,
    /// The commission's register number of it.
    pub nomor: String,
    /// Number of the ruling, or empty.
    pub putusan: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// What it opens.
    pub uraian: String,
    /// The exemption that closes it.
    pub pengecualian: Option<PengecualianId>,
    /// The entry of the list it belongs to.
    pub informasi: Option<InformasiId>,
}

/// Most proposals told at once.
const MOST: u32 = 100;

/// Where the exemption named was opened since, nothing is proposed any more.
const SELECT: &str = "SELECT m.sengketa_id, s.nomor, m.putusan, m.tanggal, m.uraian, m.pengecualian, m.informasi
    FROM sengketa_membuka m JOIN sengketa s ON s.id = m.sengketa_id
    LEFT JOIN pengecualian p ON p.id = m.pengecualian";
const PROPOSED: &str = "(p.id IS NULL OR p.keadaan NOT IN ('dibuka', 'ditarik'))";

impl Reader<'_> {
    /// The ruling in force that opens an exemption, if one does and it was not opened since: the last one.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn ruling_opens(&self, pengecualian: PengecualianId) -> Result<Option<PutusanMembuka>> {
        let sql = format!(
            "{SELECT} WHERE m.pengecualian = ?1 AND {PROPOSED} ORDER BY m.tanggal DESC, m.sengketa_id DESC, m.urut LIMIT 1"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut found = statement.query_map([pengecualian.0.as_bytes()], read)?;
        Ok(found.next().transpose()?)
    }

    /// All that rulings in force open and no list shows yet: exemptions still closed, and, until the ruling is carried out,
    /// information that belongs to no entry; newest ruling first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn rulings_open(&self) -> Result<Vec<PutusanMembuka>> {
        let sql = format!(
            "{SELECT} WHERE {PROPOSED} AND (m.pengecualian IS NOT NULL OR m.informasi IS NULL AND s.terbuka = 1)
             ORDER BY m.tanggal DESC, m.sengketa_id DESC, m.urut LIMIT {MOST}"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let found = statement.query_map([], read)?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// How many exemptions a ruling in force opens and the office has not opened yet, and how many things besides that no
    /// entry shows.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn count_rulings_open(&self) -> Result<(u32, u32)> {
        let sql = format!(
            "SELECT count(DISTINCT p.id), count(*) FILTER (WHERE p.id IS NULL AND m.informasi IS NULL AND s.terbuka = 1)
             FROM sengketa_membuka m JOIN sengketa s ON s.id = m.sengketa_id LEFT JOIN pengecualian p ON p.id = m.pengecualian
             WHERE {PROPOSED}"
        );
        Ok(self.connection.prepare_cached(&sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<PutusanMembuka> {
    let id = |column: usize| row.get::<_, Option<[u8; 16]>>(column).map(|id| id.map(Uuid::from_bytes));
    Ok(PutusanMembuka {
        sengketa: SengketaId(read_id(row, 0)?),
        nomor: row.get(1)?,
        putusan: row.get(2)?,
        tanggal: read_date(row, 3)?,
        uraian: row.get(4)?,
        pengecualian: id(5)?.map(PengecualianId),
        informasi: id(6)?.map(InformasiId),
    })
}
