//! The row of a request: the folded state as JSON, and beside it what lists filter and sort by; and the rows of its
//! dispositions and letters.

use domain::jurnal::Event;
use domain::laporan::Fakta;
use domain::permohonan::Permohonan;
use rusqlite::ToSql;
use uuid::Uuid;

use crate::column::{minutes, read_id, word};
use crate::error::Result;
use crate::jurnal::Stream;
use crate::permohonan::diberikan::Given;
use crate::permohonan::disposisi::Asked;
use crate::permohonan::surat::Issued;

/// Columns in the order of [`Projected::columns`] and [`Projected::read`].
pub(super) const COLUMNS: &str = "id, nomor, tahun, n, diterima_ms, diterima_min, tanggal, jatuh_tempo, perpanjangan, keadaan, terbuka, saluran, jenis, \
                                  pemohon_id, petugas, dicatat, rincian, perlu_ditinjau, lama, isi";

/// Writes a row, over the one the request has, and gives its place.
pub(super) fn upsert() -> String {
    crate::column::upsert("permohonan", COLUMNS)
}

/// A row without its place in the table, with the rows that belong to it. Two that are equal say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Projected {
    id: Uuid,
    pub(crate) nomor: String,
    tahun: i32,
    n: u32,
    diterima_ms: i64,
    diterima_min: i32,
    tanggal: String,
    jatuh_tempo: Option<String>,
    perpanjangan: Option<String>,
    keadaan: String,
    terbuka: bool,
    saluran: Option<String>,
    jenis: Option<String>,
    pub(crate) pemohon: Uuid,
    petugas: Option<[u8; 16]>,
    dicatat: String,
    pub(crate) rincian: String,
    perlu_ditinjau: u32,
    lama: bool,
    isi: String,
    pub(super) disposisi: Vec<Asked>,
    pub(super) surat: Vec<Issued>,
    pub(super) diberikan: Vec<Given>,
    pub(super) fakta: Option<Fakta>,
}

impl Projected {
    /// The row after all events of `stream`; `None` when none of them registers.
    pub(super) fn fold(stream: &Stream) -> Result<Option<Self>> {
        let (events, unread) = stream.events(Event::into_permohonan);
        let folded = Permohonan::fold(&events);
        let year = events.iter().find_map(|stamped| stamped.event.begins_in());
        let Some((state, year)) = folded.state.zip(year) else {
            return Ok(None);
        };
        Ok(Some(Self {
            id: state.id.0,
            nomor: state.nomor.teks.clone(),
            tahun: state.lama.as_ref().map_or(year, |lama| lama.isi.tahun),
            n: state.nomor.n,
            diterima_ms: state.isi.diterima.timestamp_millis(),
            diterima_min: minutes(&state.isi.diterima),
            tanggal: state.tanggal_diterima().to_string(),
            jatuh_tempo: state.jatuh_tempo().map(|due| due.to_string()),
            perpanjangan: state.batas.as_ref().map(|batas| batas.perpanjangan.to_string()),
            keadaan: state.keadaan.name().to_owned(),
            terbuka: state.keadaan.is_open(),
            saluran: state.isi.saluran.as_ref().map(word).transpose()?,
            jenis: state.pemohon.jenis.as_ref().map(word).transpose()?,
            pemohon: state.pemohon.id.0,
            petugas: state.petugas.map(|petugas| petugas.0.into_bytes()),
            dicatat: state.dicatat.date_naive().to_string(),
            rincian: state.rincian(),
            perlu_ditinjau: u32::try_from(folded.perlu_ditinjau.len() + unread).unwrap_or(u32::MAX),
            lama: state.lama.is_some(),
            isi: serde_json::to_string(&state)?,
            disposisi: Asked::all(&state),
            surat: Issued::all(&state),
            diberikan: Given::all(&state),
            fakta: Some(Fakta::of(&state)),
        }))
    }

    /// How many dispositions, letters and items given it has.
    pub(crate) fn rows(&self) -> (u64, u64, u64) {
        (self.disposisi.len() as u64, self.surat.len() as u64, self.diberikan.len() as u64)
    }

    /// Values of [`COLUMNS`].
    pub(super) fn columns(&self) -> [&dyn ToSql; 20] {
        [
            self.id.as_bytes(),
            &self.nomor,
            &self.tahun,
            &self.n,
            &self.diterima_ms,
            &self.diterima_min,
            &self.tanggal,
            &self.jatuh_tempo,
            &self.perpanjangan,
            &self.keadaan,
            &self.terbuka,
            &self.saluran,
            &self.jenis,
            self.pemohon.as_bytes(),
            &self.petugas,
            &self.dicatat,
            &self.rincian,
            &self.perlu_ditinjau,
            &self.lama,
            &self.isi,
        ]
    }

    /// Reads [`COLUMNS`] that begin at `first`; the rows that belong to it are read apart.
    pub(super) fn read(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            id: read_id(row, first)?,
            nomor: row.get(first + 1)?,
            tahun: row.get(first + 2)?,
            n: row.get(first + 3)?,
            diterima_ms: row.get(first + 4)?,
            diterima_min: row.get(first + 5)?,
            tanggal: row.get(first + 6)?,
            jatuh_tempo: row.get(first + 7)?,
            perpanjangan: row.get(first + 8)?,
            keadaan: row.get(first + 9)?,
            terbuka: row.get(first + 10)?,
            saluran: row.get(first + 11)?,
            jenis: row.get(first + 12)?,
            pemohon: read_id(row, first + 13)?,
            petugas: row.get(first + 14)?,
            dicatat: row.get(first + 15)?,
            rincian: row.get(first + 16)?,
            perlu_ditinjau: row.get(first + 17)?,
            lama: row.get(first + 18)?,
            isi: row.get(first + 19)?,
            disposisi: Vec::new(),
            surat: Vec::new(),
            diberikan: Vec::new(),
            fakta: None,
        })
    }
}
