//! Registers of a month that were closed, and what changed in them since.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::id::TutupBukuId;
use domain::jurnal::Event;
use domain::register::JenisRegister;
use domain::tutup_buku::TutupBuku;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::{read_date, read_instant, read_json, word};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

/// A change of what stands in a closed register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerubahanSusulan {
    /// Number of the case.
    pub nomor: String,
    /// The day it was received, in the month that was closed.
    pub tanggal: NaiveDate,
    /// What happened: the name of the event, without its entity.
    pub kejadian: String,
    /// When.
    pub pada: DateTime<FixedOffset>,
    /// Why, in the officer's words; empty where none was asked for.
    pub alasan: String,
}

impl Reader<'_> {
    /// A closed register.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn tutup_buku(&self, id: TutupBukuId) -> Result<Option<TutupBuku>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM tutup_buku WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The closed register of a month, by its first day.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn tutup_buku_of(&self, jenis: JenisRegister, bulan: NaiveDate) -> Result<Option<TutupBuku>> {
        let sql = "SELECT isi FROM tutup_buku WHERE jenis = ?1 AND bulan = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row(params![word(&jenis)?, bulan.to_string()], |row| read_json(row, 0)).optional()?)
    }

    /// Every closed register of a kind, the last month first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_tutup_buku(&self, jenis: JenisRegister) -> Result<Vec<TutupBuku>> {
        let mut statement =
            self.connection.prepare_cached("SELECT isi FROM tutup_buku WHERE jenis = ?1 ORDER BY bulan DESC")?;
        let all = statement.query_map([word(&jenis)?], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// What was registered late, taken over, corrected or made void from `from` to `to` in months of a register that were closed
    /// before, in order of time. Registers of letters and payments follow their requests and have none of their own.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn changed_after_closing(
        &self,
        jenis: JenisRegister,
        from: DateTime<FixedOffset>,
        to: DateTime<FixedOffset>,
    ) -> Result<Vec<PerubahanSusulan>> {
        let (table, entity) = match jenis {
            JenisRegister::Permohonan => ("permohonan", "permohonan"),
            JenisRegister::Keberatan => ("keberatan", "keberatan"),
            JenisRegister::Pengaduan => ("pengaduan", "pengaduan"),
            JenisRegister::Sengketa
            | JenisRegister::TidakLengkap
            | JenisRegister::Perpanjangan
            | JenisRegister::Biaya
            | JenisRegister::Tamu => return Ok(Vec::new()),
        };
        let sql = format!(
            "SELECT p.nomor, p.tanggal, j.kind, j.at_ms, j.offset_min, coalesce(json_extract(CAST(j.body AS TEXT), '$.alasan'), '')
             FROM jurnal j JOIN {table} p ON p.id = j.entity_id
             JOIN tutup_buku t ON t.jenis = ?1 AND t.bulan = substr(p.tanggal, 1, 7) || '-01'
             WHERE j.kind IN ('{entity}.didaftarkan', '{entity}.dikoreksi', '{entity}.dibatalkan', '{entity}.dipindahkan', '{entity}.pindahan_diubah')
               AND j.at_ms BETWEEN ?2 AND ?3 AND j.at_ms > t.pada_ms
             ORDER BY j.hlc, j.device_id, j.seq"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let bound = params![word(&jenis)?, from.timestamp_millis(), to.timestamp_millis()];
        let all = statement.query_map(bound, |row| {
            let kind: String = row.get(2)?;
            Ok(PerubahanSusulan {
                nomor: row.get(0)?,
                tanggal: read_date(row, 1)?,
                kejadian: kind.rsplit('.').next().unwrap_or_default().to_owned(),
                pada: read_instant(row, 3)?,
                alasan: row.get(5)?,
            })
        })?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// The closed register as the journal tells it.
    pub(crate) fn folded_tutup_buku(&self, id: Uuid) -> Result<Option<TutupBuku>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_tutup_buku);
        Ok(TutupBuku::fold(TutupBukuId(id), &events).state)
    }
}

/// Writes the row of a closed register from the journal. Two desks that closed the same month keep the one closed first.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(closed) = tx.folded_tutup_buku(id)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO tutup_buku (id, jenis, bulan, pada_ms, isi) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET isi = excluded.isi",
        )?
        .execute(params![
            id.as_bytes(),
            word(&closed.isi.jenis)?,
            closed.isi.bulan.to_string(),
            closed.pada.timestamp_millis(),
            serde_json::to_string(&closed)?
        ])?;
    Ok(())
}
