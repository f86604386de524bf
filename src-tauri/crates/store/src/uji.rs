//! Sheets of the consequence test as they stand, and what each tests.

use domain::id::{PengecualianId, PermohonanId, UjiId};
use domain::jurnal::Event;
use domain::pengecualian::{KeadaanUji, Uji};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::{read_json, word};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// One sheet.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn uji(&self, id: UjiId) -> Result<Option<Uji>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM uji WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// Every sheet, or those in one state, the newest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_uji(&self, keadaan: Option<KeadaanUji>) -> Result<Vec<Uji>> {
        let keadaan = keadaan.as_ref().map(word).transpose()?;
        let sql = "SELECT isi FROM uji WHERE ?1 IS NULL OR keadaan = ?1 ORDER BY tanggal DESC, id DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map([keadaan], |row| read_json(row, 0))?.collect::<rusqlite::Result<_>>()?;
        Ok(all)
    }

    /// Sheets that test an exemption, the newest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn uji_of(&self, pengecualian: PengecualianId) -> Result<Vec<Uji>> {
        let sql = "SELECT u.isi FROM uji u WHERE u.id IN (SELECT uji FROM uji_butir WHERE pengecualian = ?1)
                   ORDER BY u.tanggal DESC, u.id DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map([pengecualian.0.as_bytes()], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// Sheets made for a request, the newest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn uji_for(&self, permohonan: PermohonanId) -> Result<Vec<Uji>> {
        let sql = "SELECT isi FROM uji WHERE permohonan = ?1 ORDER BY tanggal DESC, id DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map([permohonan.0.as_bytes()], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// The sheet as the journal tells it.
    pub(crate) fn folded_uji(&self, id: Uuid) -> Result<Option<Uji>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_uji);
        Ok(Uji::fold(UjiId(id), &events).state)
    }
}

/// Writes the sheet's rows from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(uji) = tx.folded_uji(id)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO uji (id, nomor, tanggal, keadaan, permohonan, isi) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (id) DO UPDATE SET nomor = excluded.nomor, tanggal = excluded.tanggal,
             keadaan = excluded.keadaan, permohonan = excluded.permohonan, isi = excluded.isi",
        )?
        .execute(params![
            id.as_bytes(),
            uji.isi.nomor,
            uji.isi.tanggal.to_string(),
            word(&uji.keadaan)?,
            uji.isi.permohonan.as_ref().map(|id| id.0.as_bytes()),
            serde_json::to_string(&uji)?
        ])?;
    tx.connection.prepare_cached("DELETE FROM uji_butir WHERE uji = ?1")?.execute([id.as_bytes()])?;
    let mut insert =
        tx.connection.prepare_cached("INSERT INTO uji_butir (uji, urut, pengecualian) VALUES (?1, ?2, ?3)")?;
    for (urut, butir) in (1_u32..).zip(&uji.isi.butir) {
        insert.execute(params![id.as_bytes(), urut, butir.pengecualian.0.as_bytes()])?;
    }
    Ok(())
}
