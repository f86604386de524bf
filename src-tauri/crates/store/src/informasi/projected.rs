//! The row of an entry: the folded state as JSON, beside it what lists filter and sort by, and its contents one by one.

use domain::dip::{Informasi, InformasiEvent};
use domain::id::InformasiId;
use domain::jurnal::Event;
use rusqlite::ToSql;
use uuid::Uuid;

use crate::column::read_id;
use crate::error::Result;
use crate::jurnal::Stream;

/// Columns in the order of [`Projected::columns`] and [`Projected::read`].
pub(super) const COLUMNS: &str =
    "id, judul, unit, kelas, tahun, keadaan, tercantum, diperbarui, impor, perlu_ditinjau, isi";

/// Writes a row, over the one the entry has, and gives its place.
pub(super) fn upsert() -> String {
    crate::column::upsert("informasi", COLUMNS)
}

/// A row without its place in the table. Two that are equal say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Projected {
    id: Uuid,
    pub(crate) judul: String,
    unit: String,
    kelas: String,
    tahun: Option<i32>,
    keadaan: String,
    tercantum: bool,
    diperbarui: String,
    impor: Option<[u8; 16]>,
    perlu_ditinjau: u32,
    pub(super) isi: String,
    /// Its contents, oldest first.
    pub(super) revisi: Vec<String>,
}

/// Whether an event is the one that writes an entry down.
fn first(event: &InformasiEvent) -> bool {
    matches!(event, InformasiEvent::Dicatat { .. })
}

impl Projected {
    /// The row after all events of `stream`; `None` when none of them writes it down.
    pub(super) fn fold(id: Uuid, stream: &Stream) -> Result<Option<Self>> {
        let (events, unread) = stream.events(Event::into_informasi);
        let folded = Informasi::fold(InformasiId(id), &events);
        let Some(state) = folded.state else { return Ok(None) };
        let contents = events.iter().skip_while(|stamped| !first(&stamped.event)).enumerate();
        // A second writing-down does not fit and is no revision.
        let contents = contents.filter(|(at, stamped)| *at == 0 || !first(&stamped.event));
        let contents = contents.filter_map(|(_, stamped)| stamped.event.isi());
        let revisi = contents.map(|isi| Ok(serde_json::to_string(isi)?)).collect::<Result<_>>()?;
        Ok(Some(Self {
            id,
            judul: state.isi.judul.clone(),
            unit: state.isi.unit.clone(),
            kelas: state.isi.kelas.name().to_owned(),
            tahun: state.isi.tahun(),
            keadaan: state.keadaan.name().to_owned(),
            tercantum: state.keadaan.listed(),
            diperbarui: state.diperbarui.to_string(),
            impor: state.impor.map(|impor| impor.0.into_bytes()),
            perlu_ditinjau: u32::try_from(folded.perlu_ditinjau.len() + unread).unwrap_or(u32::MAX),
            isi: serde_json::to_string(&state)?,
            revisi,
        }))
    }

    /// How many contents and how many rows of the word index it has.
    pub(crate) fn rows(&self) -> (u64, u64) {
        (self.revisi.len() as u64, u64::from(self.tercantum))
    }

    /// Values of [`COLUMNS`].
    pub(super) fn columns(&self) -> [&dyn ToSql; 11] {
        [
            self.id.as_bytes(),
            &self.judul,
            &self.unit,
            &self.kelas,
            &self.tahun,
            &self.keadaan,
            &self.tercantum,
            &self.diperbarui,
            &self.impor,
            &self.perlu_ditinjau,
            &self.isi,
        ]
    }

    /// Reads [`COLUMNS`] that begin at `first`; its contents are read apart.
    pub(super) fn read(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            id: read_id(row, first)?,
            judul: row.get(first + 1)?,
            unit: row.get(first + 2)?,
            kelas: row.get(first + 3)?,
            tahun: row.get(first + 4)?,
            keadaan: row.get(first + 5)?,
            tercantum: row.get(first + 6)?,
            diperbarui: row.get(first + 7)?,
            impor: row.get(first + 8)?,
            perlu_ditinjau: row.get(first + 9)?,
            isi: row.get(first + 10)?,
            revisi: Vec::new(),
        })
    }
}
