//! The row of an objection: the folded state as JSON, and beside it what lists filter and sort by; and its letters.

use domain::jurnal::Event;
use domain::keberatan::Keberatan;
use rusqlite::ToSql;
use uuid::Uuid;

use crate::column::{minutes, read_id, word};
use crate::error::Result;
use crate::jurnal::Stream;

/// Columns in the order of [`Projected::columns`] and [`Projected::read`].
pub(super) const COLUMNS: &str = "id, nomor, tahun, n, diterima_ms, diterima_min, tanggal, jatuh_tempo, keadaan, terbuka, alasan, hasil, \
                                  permohonan_id, pemohon_id, petugas, dicatat, informasi, perlu_ditinjau, lama, isi";

/// Writes a row, over the one the objection has, and gives its place.
pub(super) fn upsert() -> String {
    crate::column::upsert("keberatan", COLUMNS)
}

/// A letter of answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    pub(super) id: Uuid,
    pub(super) nomor: String,
    pub(super) tanggal: String,
    pub(super) dibatalkan: bool,
}

impl Letter {
    /// Reads `id, nomor, tanggal, dibatalkan`.
    pub(super) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: read_id(row, 0)?, nomor: row.get(1)?, tanggal: row.get(2)?, dibatalkan: row.get(3)? })
    }
}

/// A row without its place in the table, with its letters. Two that are equal say the same.
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
    keadaan: String,
    terbuka: bool,
    alasan: String,
    hasil: Option<String>,
    permohonan: Option<[u8; 16]>,
    pub(crate) pemohon: Uuid,
    petugas: Option<[u8; 16]>,
    dicatat: String,
    pub(crate) informasi: String,
    perlu_ditinjau: u32,
    lama: bool,
    pub(super) isi: String,
    pub(super) surat: Vec<Letter>,
}

impl Projected {
    /// The row after all events of `stream`; `None` when none of them registers.
    pub(super) fn fold(stream: &Stream) -> Result<Option<Self>> {
        let (events, unread) = stream.events(Event::into_keberatan);
        let folded = Keberatan::fold(&events);
        let year = events.iter().find_map(|stamped| stamped.event.begins_in());
        let Some((state, year)) = folded.state.zip(year) else {
            return Ok(None);
        };
        let mut surat: Vec<Letter> = state
            .surat
            .iter()
            .map(|surat| Letter {
                id: surat.id.0,
                nomor: surat.nomor.teks.clone(),
                tanggal: surat.tanggal.to_string(),
                dibatalkan: surat.dibatalkan.is_some(),
            })
            .collect();
        surat.sort_by_key(|letter| letter.id);
        Ok(Some(Self {
            id: state.id.0,
            nomor: state.nomor.teks.clone(),
            tahun: state.lama.as_ref().map_or(year, |lama| lama.isi.tahun),
            n: state.nomor.n,
            diterima_ms: state.isi.diterima.timestamp_millis(),
            diterima_min: minutes(&state.isi.diterima),
            tanggal: state.tanggal_diterima().to_string(),
            jatuh_tempo: state.jatuh_tempo().map(|due| due.to_string()),
            keadaan: state.keadaan.name().to_owned(),
            terbuka: state.keadaan.is_open(),
            alasan: state.isi.alasan.iter().map(|alasan| alasan.huruf()).collect(),
            hasil: state.hasil().as_ref().map(word).transpose()?,
            permohonan: state.permohonan.as_ref().map(|one| one.id.0.into_bytes()),
            pemohon: state.pemohon.id.0,
            petugas: state.petugas.map(|petugas| petugas.0.into_bytes()),
            dicatat: state.dicatat.date_naive().to_string(),
            informasi: state.isi.informasi.clone(),
            perlu_ditinjau: u32::try_from(folded.perlu_ditinjau.len() + unread).unwrap_or(u32::MAX),
            lama: state.lama.is_some(),
            isi: serde_json::to_string(&state)?,
            surat,
        }))
    }

    /// How many letters it has.
    pub(crate) fn letters(&self) -> u64 {
        self.surat.len() as u64
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
            &self.keadaan,
            &self.terbuka,
            &self.alasan,
            &self.hasil,
            &self.permohonan,
            self.pemohon.as_bytes(),
            &self.petugas,
            &self.dicatat,
            &self.informasi,
            &self.perlu_ditinjau,
            &self.lama,
            &self.isi,
        ]
    }

    /// Reads [`COLUMNS`] that begin at `first`; its letters are read apart.
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
            keadaan: row.get(first + 8)?,
            terbuka: row.get(first + 9)?,
            alasan: row.get(first + 10)?,
            hasil: row.get(first + 11)?,
            permohonan: row.get(first + 12)?,
            pemohon: read_id(row, first + 13)?,
            petugas: row.get(first + 14)?,
            dicatat: row.get(first + 15)?,
            informasi: row.get(first + 16)?,
            perlu_ditinjau: row.get(first + 17)?,
            lama: row.get(first + 18)?,
            isi: row.get(first + 19)?,
            surat: Vec::new(),
        })
    }
}
