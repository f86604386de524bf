//! The last number of each series. A number is taken in the transaction that registers: rolled back with it, never lost.

use domain::id::{PerangkatId, UnitId};
use domain::jurnal::Event;
use domain::kantor::KantorEvent;
use domain::permohonan::PermohonanEvent;
use domain::seri::Seri;
use rusqlite::{OptionalExtension, params};

use crate::column::read_id;
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Tx<'_> {
    /// The next number of `seri`, from 1.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn bump(&self, seri: &Seri) -> Result<u32> {
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO seri (unit_id, tahun, jenis, kode, perangkat_id, terakhir) VALUES (?1, ?2, ?3, ?4, ?5, 1)
             ON CONFLICT DO UPDATE SET terakhir = terakhir + 1 RETURNING terakhir",
        )?;
        let key = params![seri.unit.0.as_bytes(), seri.tahun, seri.jenis, seri.kode, seri.perangkat.0.as_bytes()];
        Ok(statement.query_row(key, |row| row.get(0))?)
    }

    /// Lets `seri` go on after `n`, or after its own last number where that is higher.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn raise(&self, seri: &Seri, n: u32) -> Result<()> {
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO seri (unit_id, tahun, jenis, kode, perangkat_id, terakhir) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT DO UPDATE SET terakhir = max(terakhir, excluded.terakhir)",
        )?;
        statement.execute(params![
            seri.unit.0.as_bytes(),
            seri.tahun,
            seri.jenis,
            seri.kode,
            seri.perangkat.0.as_bytes(),
            n
        ])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Every series that gave a number, with the last one.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn last_numbers(&self) -> Result<Vec<(Seri, u32)>> {
        let sql = "SELECT unit_id, tahun, jenis, kode, perangkat_id, terakhir FROM seri ORDER BY jenis, tahun, kode";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let seri = Seri {
                unit: UnitId(read_id(row, 0)?),
                tahun: row.get(1)?,
                jenis: row.get(2)?,
                kode: row.get(3)?,
                perangkat: PerangkatId(read_id(row, 4)?),
            };
            Ok((seri, row.get(5)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The last number `seri` gave out, 0 before the first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn last_number(&self, seri: &Seri) -> Result<u32> {
        let mut statement = self.connection.prepare_cached(
            "SELECT terakhir FROM seri WHERE unit_id = ?1 AND tahun = ?2 AND jenis = ?3 AND kode = ?4 AND perangkat_id = ?5",
        )?;
        let key = params![seri.unit.0.as_bytes(), seri.tahun, seri.jenis, seri.kode, seri.perangkat.0.as_bytes()];
        Ok(statement.query_row(key, |row| row.get(0)).optional()?.unwrap_or(0))
    }
}

/// The numbers an event gave out, each with its series.
pub(crate) fn issued(event: &Event) -> Vec<(&Seri, u32)> {
    match event {
        Event::Keberatan(event) => event.issued(),
        Event::Pengaduan(event) => event.issued(),
        Event::Impor(event) => event.issued(),
        Event::Kantor(KantorEvent::Dipulihkan(restored)) => {
            restored.nomor_terpakai.iter().map(|used| (&used.seri, used.n)).collect()
        }
        Event::Kantor(KantorEvent::Diperbaiki(mended)) => {
            mended.nomor_terpakai.iter().map(|used| (&used.seri, used.n)).collect()
        }
        other => other.permohonan().map_or_else(Vec::new, PermohonanEvent::issued),
    }
}

/// Makes every series again from the numbers the journal has seen.
pub(crate) fn rebuild(tx: &Tx<'_>) -> Result<()> {
    tx.each_entry(|entry| {
        let Some(stamped) = entry.stamped() else { return Ok(()) };
        issued(&stamped.event).into_iter().try_for_each(|(seri, n)| tx.raise(seri, n))
    })
}
