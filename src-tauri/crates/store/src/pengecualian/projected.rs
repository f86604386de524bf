//! The row of an exemption: the folded state as JSON, beside it what lists filter and sort by.

use domain::id::PengecualianId;
use domain::jurnal::Event;
use domain::pengecualian::{KeadaanPengecualian, Pengecualian};
use rusqlite::ToSql;
use uuid::Uuid;

use crate::column::read_id;
use crate::error::Result;
use crate::jurnal::Stream;

/// Columns in the order of [`Projected::columns`] and [`Projected::read`].
pub(super) const COLUMNS: &str = "id, informasi, unit, huruf, keadaan, berakhir, tinjau, impor, perlu_ditinjau, isi";

/// Writes a row, over the one the exemption has, and gives its place.
pub(super) fn upsert() -> String {
    crate::column::upsert("pengecualian", COLUMNS)
}

/// A row without its place in the table. Two that are equal say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Projected {
    id: Uuid,
    pub(crate) informasi: String,
    unit: String,
    /// Letters of art. 17 in order, e.g. `ah`.
    huruf: String,
    keadaan: String,
    berakhir: Option<String>,
    tinjau: Option<String>,
    impor: Option<[u8; 16]>,
    perlu_ditinjau: u32,
    pub(super) isi: String,
    pub(super) informasi_terkait: Vec<Uuid>,
}

impl Projected {
    /// The row after all events of `stream`; `None` when none of them writes it down.
    pub(super) fn fold(id: Uuid, stream: &Stream) -> Result<Option<Self>> {
        let (events, unread) = stream.events(Event::into_pengecualian);
        let folded = Pengecualian::fold(PengecualianId(id), &events);
        let Some(state) = folded.state else { return Ok(None) };
        let mut letters: Vec<char> = state.isi.pasal_17.iter().map(|pasal| pasal.huruf().letter()).collect();
        letters.sort_unstable();
        letters.dedup();
        let mut touched: Vec<Uuid> = state.isi.informasi_terkait.iter().map(|id| id.0).collect();
        touched.sort_unstable();
        touched.dedup();
        Ok(Some(Self {
            id,
            informasi: state.isi.informasi.clone(),
            unit: state.isi.unit.clone(),
            huruf: letters.into_iter().collect(),
            keadaan: state.keadaan.name().to_owned(),
            berakhir: state.isi.jangka.berakhir().map(|day| day.to_string()),
            tinjau: state.isi.tinjau.map(|day| day.to_string()),
            impor: state.impor.map(|impor| impor.0.into_bytes()),
            perlu_ditinjau: u32::try_from(folded.perlu_ditinjau.len() + unread).unwrap_or(u32::MAX),
            isi: serde_json::to_string(&state)?,
            informasi_terkait: touched,
        }))
    }

    /// Whether it is on the list.
    pub(super) fn listed(&self) -> bool {
        self.keadaan != KeadaanPengecualian::Ditarik.name()
    }

    /// How many entries it touches and how many rows of the word index it has.
    pub(crate) fn rows(&self) -> (u64, u64) {
        (self.informasi_terkait.len() as u64, u64::from(self.listed()))
    }

    /// Values of [`COLUMNS`].
    pub(super) fn columns(&self) -> [&dyn ToSql; 10] {
        [
            self.id.as_bytes(),
            &self.informasi,
            &self.unit,
            &self.huruf,
            &self.keadaan,
            &self.berakhir,
            &self.tinjau,
            &self.impor,
            &self.perlu_ditinjau,
            &self.isi,
        ]
    }

    /// Reads [`COLUMNS`] that begin at `first`; the entries it touches are read apart.
    pub(super) fn read(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            id: read_id(row, first)?,
            informasi: row.get(first + 1)?,
            unit: row.get(first + 2)?,
            huruf: row.get(first + 3)?,
            keadaan: row.get(first + 4)?,
            berakhir: row.get(first + 5)?,
            tinjau: row.get(first + 6)?,
            impor: row.get(first + 7)?,
            perlu_ditinjau: row.get(first + 8)?,
            isi: row.get(first + 9)?,
            informasi_terkait: Vec::new(),
        })
    }
}
