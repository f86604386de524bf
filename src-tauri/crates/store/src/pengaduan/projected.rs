//! The row of a complaint: the folded state as JSON, and beside it what lists filter and figures add up; and its letters.

use domain::jurnal::Event;
use domain::pengaduan::Pengaduan;
use rusqlite::ToSql;
use uuid::Uuid;

use crate::column::{minutes, read_id, word};
use crate::error::Result;
use crate::jurnal::Stream;

/// Columns in the order of [`Projected::columns`] and [`Projected::read`].
pub(super) const COLUMNS: &str = "id, nomor, tahun, n, diterima_ms, diterima_min, tanggal, jatuh_tempo, keadaan, terbuka, kelas, saluran, unit, \
                                  rahasia, batas_jawaban, dijawab, berakhir, tracking, pemohon_id, petugas, dicatat, judul, perlu_ditinjau, isi";

/// Writes a row, over the one the complaint has, and gives its place.
pub(super) fn upsert() -> String {
    crate::column::upsert("pengaduan", COLUMNS)
}

/// A letter.
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
    kelas: String,
    saluran: String,
    unit: String,
    pub(crate) rahasia: bool,
    batas_jawaban: Option<String>,
    dijawab: Option<String>,
    berakhir: Option<String>,
    pub(crate) tracking: Option<String>,
    pub(crate) pemohon: Option<Uuid>,
    petugas: Option<[u8; 16]>,
    dicatat: String,
    pub(crate) judul: String,
    perlu_ditinjau: u32,
    pub(super) isi: String,
    pub(super) surat: Vec<Letter>,
}

impl Projected {
    /// The row after all events of `stream`; `None` when none of them registers.
    pub(super) fn fold(stream: &Stream) -> Result<Option<Self>> {
        let (events, unread) = stream.events(Event::into_pengaduan);
        let folded = Pengaduan::fold(&events);
        let registered = events.iter().find_map(|stamped| stamped.event.registration());
        let Some((state, registered)) = folded.state.zip(registered) else {
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
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        Ok(Some(Self {
            id: state.id.0,
            nomor: state.nomor.teks.clone(),
            tahun: registered.seri.tahun,
            n: state.nomor.n,
            diterima_ms: state.isi.diterima.timestamp_millis(),
            diterima_min: minutes(&state.isi.diterima),
            tanggal: state.tanggal_diterima().to_string(),
            jatuh_tempo: day(state.jatuh_tempo()),
            keadaan: state.keadaan.name().to_owned(),
            terbuka: state.keadaan.is_open(),
            kelas: state.isi.kelas.name().to_owned(),
            saluran: word(&state.isi.saluran)?,
            unit: state.unit().unwrap_or_default().to_owned(),
            rahasia: state.isi.rahasia,
            batas_jawaban: day(state.batas_jawaban()),
            dijawab: day(state.jawaban.first().map(|answer| answer.tanggal)),
            berakhir: day(state.penyelesaian.as_ref().map(|end| end.tanggal)),
            tracking: state.lapor.as_ref().and_then(|lapor| lapor.tracking.clone()),
            pemohon: state.pelapor.as_ref().map(|pelapor| pelapor.id.0),
            petugas: state.petugas.map(|petugas| petugas.0.into_bytes()),
            dicatat: state.dicatat.date_naive().to_string(),
            judul: state.isi.judul.clone(),
            perlu_ditinjau: u32::try_from(folded.perlu_ditinjau.len() + unread).unwrap_or(u32::MAX),
            isi: serde_json::to_string(&state)?,
            surat,
        }))
    }

    /// How many letters it has.
    pub(crate) fn letters(&self) -> u64 {
        self.surat.len() as u64
    }

    /// Values of [`COLUMNS`].
    pub(super) fn columns(&self) -> [Box<dyn ToSql + '_>; 24] {
        [
            Box::new(self.id.as_bytes()),
            Box::new(&self.nomor),
            Box::new(self.tahun),
            Box::new(self.n),
            Box::new(self.diterima_ms),
            Box::new(self.diterima_min),
            Box::new(&self.tanggal),
            Box::new(&self.jatuh_tempo),
            Box::new(&self.keadaan),
            Box::new(self.terbuka),
            Box::new(&self.kelas),
            Box::new(&self.saluran),
            Box::new(&self.unit),
            Box::new(self.rahasia),
            Box::new(&self.batas_jawaban),
            Box::new(&self.dijawab),
            Box::new(&self.berakhir),
            Box::new(&self.tracking),
            Box::new(self.pemohon.map(Uuid::into_bytes)),
            Box::new(&self.petugas),
            Box::new(&self.dicatat),
            Box::new(&self.judul),
            Box::new(self.perlu_ditinjau),
            Box::new(&self.isi),
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
            kelas: row.get(first + 10)?,
            saluran: row.get(first + 11)?,
            unit: row.get(first + 12)?,
            rahasia: row.get(first + 13)?,
            batas_jawaban: row.get(first + 14)?,
            dijawab: row.get(first + 15)?,
            berakhir: row.get(first + 16)?,
            tracking: row.get(first + 17)?,
            pemohon: row.get::<_, Option<[u8; 16]>>(first + 18)?.map(Uuid::from_bytes),
            petugas: row.get(first + 19)?,
            dicatat: row.get(first + 20)?,
            judul: row.get(first + 21)?,
            perlu_ditinjau: row.get(first + 22)?,
            isi: row.get(first + 23)?,
            surat: Vec::new(),
        })
    }
}
