//! Which backups were made before personal data were destroyed and hold them still.

use chrono::{DateTime, FixedOffset};
use domain::jurnal::{Entitas, Event};
use domain::privasi::PemusnahanEvent;

use super::Manifest;
use super::lost::place_of;
use crate::error::Result;
use crate::transaction::Reader;

/// The last destruction of a journal: what was backed up before it holds what is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pemusnahan {
    /// When it was approved.
    pub at: DateTime<FixedOffset>,
    place: i64,
}

impl Pemusnahan {
    /// The last one in the journal of `reader`; none where nothing was ever destroyed.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn last(reader: &Reader<'_>) -> Result<Option<Self>> {
        const SQL: &str = "SELECT max(posisi) FROM jurnal WHERE kind IN ('permohonan.data_dimusnahkan',
            'keberatan.data_dimusnahkan', 'sengketa.data_dimusnahkan', 'pengaduan.data_dimusnahkan',
            'forum.data_dimusnahkan')";
        let place: Option<i64> = reader.connection.query_row(SQL, [], |row| row.get(0))?;
        let decisions = reader.history_of_kind(Entitas::Pemusnahan)?.into_iter();
        let approved =
            decisions.filter(|(_, one)| matches!(one.event, Event::Pemusnahan(PemusnahanEvent::Disetujui(_))));
        let at = approved.map(|(_, one)| one.at).max();
        Ok(place.zip(at).map(|(place, at)| Self { at, place }))
    }

    /// Whether a backup was made before it. One whose journal went another way, as a restore leaves it, is told by the clock.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn is_after(&self, reader: &Reader<'_>, backup: &Manifest) -> Result<bool> {
        Ok(match place_of(reader, backup.jurnal.kepala.as_deref())? {
            Some(place) => place < self.place,
            None => backup.dibuat < self.at,
        })
    }
}
