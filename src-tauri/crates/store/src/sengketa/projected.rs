//! The row of a dispute: the folded state as JSON, and beside it what lists filter and sort by; and what it opens.

use domain::jurnal::Event;
use domain::sengketa::Sengketa;
use rusqlite::ToSql;
use uuid::Uuid;

use crate::column::read_id;
use crate::error::Result;
use crate::jurnal::Stream;

/// Columns in the order of [`Projected::columns`] and [`Projected::read`].
pub(super) const COLUMNS: &str =
    "id, keberatan_id, komisi, nomor, tanggal, jatuh_tempo, keadaan, terbuka, petugas, perlu_ditinjau, isi";

/// Writes a row, over the one the dispute has, and gives its place.
pub(super) fn upsert() -> String {
    crate::column::upsert("sengketa", COLUMNS)
}

/// Something an agreement or ruling in force opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Opened {
    pub(super) putusan: String,
    pub(super) tanggal: String,
    pub(super) uraian: String,
    pub(super) pengecualian: Option<[u8; 16]>,
    pub(super) informasi: Option<[u8; 16]>,
}

impl Opened {
    /// All that `sengketa` opens, in the order of its agreement and ruling.
    fn all(sengketa: &Sengketa) -> Vec<Self> {
        let rulings = sengketa.opened().into_iter().map(|(_, ruling)| ruling);
        let each = rulings.flat_map(|ruling| ruling.membuka.iter().map(move |one| (ruling, one)));
        let opened = each.map(|(ruling, one)| Self {
            putusan: ruling.nomor.clone(),
            tanggal: ruling.tanggal.to_string(),
            uraian: one.uraian.clone(),
            pengecualian: one.pengecualian.map(|id| id.0.into_bytes()),
            informasi: one.informasi.map(|id| id.0.into_bytes()),
        });
        opened.collect()
    }

    /// Reads `putusan, tanggal, uraian, pengecualian, informasi`.
    pub(super) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            putusan: row.get(0)?,
            tanggal: row.get(1)?,
            uraian: row.get(2)?,
            pengecualian: row.get(3)?,
            informasi: row.get(4)?,
        })
    }
}

/// A row without its place in the table, with what it opens. Two that are equal say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Projected {
    id: Uuid,
    keberatan: Uuid,
    komisi: String,
    pub(crate) nomor: String,
    tanggal: String,
    jatuh_tempo: Option<String>,
    keadaan: String,
    terbuka: bool,
    petugas: Option<[u8; 16]>,
    perlu_ditinjau: u32,
    isi: String,
    pub(super) membuka: Vec<Opened>,
}

impl Projected {
    /// The row after all events of `stream`; `None` when none of them records it.
    pub(super) fn fold(stream: &Stream) -> Result<Option<Self>> {
        let (events, unread) = stream.events(Event::into_sengketa);
        let folded = Sengketa::fold(&events);
        let Some(state) = folded.state else { return Ok(None) };
        Ok(Some(Self {
            id: state.id.0,
            keberatan: state.keberatan.id.0,
            komisi: state.isi.komisi.clone(),
            nomor: state.isi.nomor.clone(),
            tanggal: state.isi.tanggal.to_string(),
            jatuh_tempo: state.jatuh_tempo().map(|due| due.to_string()),
            keadaan: state.keadaan.name().to_owned(),
            terbuka: state.keadaan.is_open(),
            petugas: state.petugas.map(|petugas| petugas.0.into_bytes()),
            perlu_ditinjau: u32::try_from(folded.perlu_ditinjau.len() + unread).unwrap_or(u32::MAX),
            isi: serde_json::to_string(&state)?,
            membuka: Opened::all(&state),
        }))
    }

    /// How many things it opens.
    pub(crate) fn opens(&self) -> u64 {
        self.membuka.len() as u64
    }

    /// Values of [`COLUMNS`].
    pub(super) fn columns(&self) -> [&dyn ToSql; 11] {
        [
            self.id.as_bytes(),
            self.keberatan.as_bytes(),
            &self.komisi,
            &self.nomor,
            &self.tanggal,
            &self.jatuh_tempo,
            &self.keadaan,
            &self.terbuka,
            &self.petugas,
            &self.perlu_ditinjau,
            &self.isi,
        ]
    }

    /// Reads [`COLUMNS`]; what it opens is read apart.
    pub(super) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: read_id(row, 0)?,
            keberatan: read_id(row, 1)?,
            komisi: row.get(2)?,
            nomor: row.get(3)?,
            tanggal: row.get(4)?,
            jatuh_tempo: row.get(5)?,
            keadaan: row.get(6)?,
            terbuka: row.get(7)?,
            petugas: row.get(8)?,
            perlu_ditinjau: row.get(9)?,
            isi: row.get(10)?,
            membuka: Vec::new(),
        })
    }
}
