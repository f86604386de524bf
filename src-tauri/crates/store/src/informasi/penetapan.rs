//! Decrees over the list and the entries each names, in its order.

use chrono::NaiveDate;
use domain::dip::{IsiInformasi, PenetapanDip};
use domain::id::{InformasiId, PenetapanId};
use domain::jurnal::Event;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::{read_date, read_id, read_json};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

/// What a list of decrees shows of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PenetapanRow {
    /// The decree.
    pub id: PenetapanId,
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// Entries it names.
    pub jumlah: u32,
    /// Recorded in error.
    pub dibatalkan: bool,
}

/// An entry of a version, as the decree fixed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersiRow {
    /// Its place in the decree, from 1.
    pub urut: u32,
    /// The entry.
    pub id: InformasiId,
    /// Its revision.
    pub revisi: u32,
    /// What it said.
    pub isi: IsiInformasi,
}

/// Entries a decree names, each with its revision, in its order.
pub(crate) type Named = Vec<(Uuid, u32)>;

/// A row of the table, as it stands and as the journal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Projected {
    nomor: String,
    tanggal: String,
    urutan: i64,
    jumlah: u32,
    dibatalkan: bool,
    isi: String,
}

impl Reader<'_> {
    /// Every decree, the newest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_penetapan(&self) -> Result<Vec<PenetapanRow>> {
        let sql = "SELECT id, nomor, tanggal, jumlah, dibatalkan FROM penetapan_dip ORDER BY tanggal DESC, urutan DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(PenetapanRow {
                id: PenetapanId(read_id(row, 0)?),
                nomor: row.get(1)?,
                tanggal: read_date(row, 2)?,
                jumlah: row.get(3)?,
                dibatalkan: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One decree; of the entries it names only how many.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn penetapan_dip(&self, id: PenetapanId) -> Result<Option<PenetapanDip>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM penetapan_dip WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The decree in force: the last one that was not recorded in error.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn penetapan_in_force(&self) -> Result<Option<PenetapanRow>> {
        Ok(self.list_penetapan()?.into_iter().find(|row| !row.dibatalkan))
    }

    /// The entries a decree names, as it fixed them, in its order.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn versi(&self, id: PenetapanId) -> Result<Vec<VersiRow>> {
        let sql = "SELECT b.urut, b.id, b.revisi, r.isi FROM penetapan_butir b
                   JOIN informasi_revisi r ON r.id = b.id AND r.revisi = b.revisi
                   WHERE b.penetapan = ?1 ORDER BY b.urut";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([id.0.as_bytes()], |row| {
            Ok(VersiRow {
                urut: row.get(0)?,
                id: InformasiId(read_id(row, 1)?),
                revisi: row.get(2)?,
                isi: read_json(row, 3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The revision in which a decree names an entry.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn revisi_in(&self, penetapan: PenetapanId, id: InformasiId) -> Result<Option<u32>> {
        let mut statement =
            self.connection.prepare_cached("SELECT revisi FROM penetapan_butir WHERE id = ?1 AND penetapan = ?2")?;
        Ok(statement.query_row(params![id.0.as_bytes(), penetapan.0.as_bytes()], |row| row.get(0)).optional()?)
    }

    /// The decree as the journal tells it.
    pub(crate) fn folded_penetapan(&self, id: Uuid) -> Result<Option<(PenetapanDip, Projected)>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_penetapan_dip);
        let first = events.first().map(|stamped| i64::try_from(stamped.hlc).unwrap_or(i64::MAX));
        let state = PenetapanDip::fold(PenetapanId(id), &events).state;
        let Some((state, urutan)) = state.zip(first) else { return Ok(None) };
        // The list of entries has a table of its own; the row keeps the rest.
        let mut rest = state.clone();
        rest.isi.butir.clear();
        let projected = Projected {
            nomor: state.isi.nomor.clone(),
            tanggal: state.isi.tanggal.to_string(),
            urutan,
            jumlah: u32::try_from(state.isi.butir.len()).unwrap_or(u32::MAX),
            dibatalkan: state.dibatalkan.is_some(),
            isi: serde_json::to_string(&rest)?,
        };
        Ok(Some((state, projected)))
    }

    /// The decree's row as it stands, with the entries it names.
    pub(crate) fn projected_penetapan(&self, id: Uuid) -> Result<Option<(Projected, Named)>> {
        let sql = "SELECT nomor, tanggal, urutan, jumlah, dibatalkan, isi FROM penetapan_dip WHERE id = ?1";
        let read = |row: &rusqlite::Row<'_>| {
            Ok(Projected {
                nomor: row.get(0)?,
                tanggal: row.get(1)?,
                urutan: row.get(2)?,
                jumlah: row.get(3)?,
                dibatalkan: row.get(4)?,
                isi: row.get(5)?,
            })
        };
        let Some(row) = self.connection.prepare_cached(sql)?.query_row([id.as_bytes()], read).optional()? else {
            return Ok(None);
        };
        let sql = "SELECT id, revisi FROM penetapan_butir WHERE penetapan = ?1 ORDER BY urut";
        let mut statement = self.connection.prepare_cached(sql)?;
        let named = statement.query_map([id.as_bytes()], |row| Ok((read_id(row, 0)?, row.get(1)?)))?;
        Ok(Some((row, named.collect::<rusqlite::Result<_>>()?)))
    }
}

/// Writes the decree's rows from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some((state, row)) = tx.folded_penetapan(id)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO penetapan_dip (id, nomor, tanggal, urutan, jumlah, dibatalkan, isi) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET dibatalkan = excluded.dibatalkan, isi = excluded.isi",
        )?
        .execute(params![id.as_bytes(), row.nomor, row.tanggal, row.urutan, row.jumlah, row.dibatalkan, row.isi])?;
    let mut insert = tx.connection.prepare_cached(
        "INSERT INTO penetapan_butir (penetapan, urut, id, revisi) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?;
    for (urut, butir) in (1_u32..).zip(&state.isi.butir) {
        insert.execute(params![id.as_bytes(), urut, butir.id.0.as_bytes(), butir.revisi])?;
    }
    Ok(())
}
