//! What happened in an office after a backup was made: what would be lost by bringing it back.

use domain::jurnal::Event;
use domain::keberatan::{KeberatanEvent, LangkahKeberatan};
use domain::pengaduan::PengaduanEvent;
use domain::permohonan::PermohonanEvent;
use domain::sengketa::SengketaEvent;
use rusqlite::OptionalExtension;

use crate::error::{Result, StoreError};
use crate::jurnal::{COLUMNS, Entry};
use crate::store::Store;
use crate::transaction::Reader;

/// Numbers told of each register; more are counted.
const MOST: usize = 50;
/// What happened after a backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sesudahnya {
    /// Events, by what they are about (`permohonan`, `akun`, …), the most frequent first.
    pub kejadian: Vec<(String, u64)>,
    /// Numbers of what was registered, and of letters: of what, how many, and the first of them.
    pub nomor: Vec<(&'static str, u64, Vec<String>)>,
}

impl Sesudahnya {
    /// Events in all.
    pub fn jumlah(&self) -> u64 {
        self.kejadian.iter().map(|(_, count)| count).sum()
    }
}

/// What stands in the journal of `store` after the row whose hash is `kepala` (hex; none for an empty journal). `None` when
/// no such row stands there: then the two have gone different ways.
///
/// # Errors
/// What SQLite answers.
pub fn since(store: &Store, kepala: Option<&str>) -> Result<Option<Sesudahnya>> {
    store.read(|reader| match place_of(reader, kepala)? {
        Some(place) => after(reader, place).map(Some),
        None => Ok(None),
    })
}

pub(super) fn place_of(reader: &Reader<'_>, kepala: Option<&str>) -> Result<Option<i64>> {
    let Some(kepala) = kepala else { return Ok(Some(0)) };
    let Ok(hash) = data_encoding::HEXLOWER.decode(kepala.as_bytes()) else { return Ok(None) };
    let mut statement = reader.connection.prepare_cached("SELECT posisi FROM jurnal WHERE hash = ?1")?;
    Ok(statement.query_row([hash], |row| row.get(0)).optional()?)
}

fn after(reader: &Reader<'_>, place: i64) -> Result<Sesudahnya> {
    let sql = "SELECT entity_kind, count(*) FROM jurnal WHERE posisi > ?1 GROUP BY entity_kind ORDER BY 2 DESC, 1";
    let mut statement = reader.connection.prepare_cached(sql)?;
    let kejadian = statement
        .query_map([place], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())))?
        .collect::<rusqlite::Result<_>>()?;
    let mut nomor = Numbers::default();
    let sql = format!("SELECT {COLUMNS} FROM jurnal WHERE posisi > ?1 ORDER BY posisi");
    let mut statement = reader.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([place])?;
    while let Some(row) = rows.next()? {
        if let Some(stamped) = Entry::read(row)?.stamped() {
            nomor.take(stamped.event);
        }
    }
    Ok::<_, StoreError>(Sesudahnya { kejadian, nomor: nomor.0 })
}

/// Numbers that stand on paper, by what they number.
#[derive(Default)]
struct Numbers(Vec<(&'static str, u64, Vec<String>)>);

impl Numbers {
    fn take(&mut self, event: Event) {
        match event {
            Event::Permohonan(PermohonanEvent::Didaftarkan(new)) => self.push("permohonan", new.nomor.teks),
            Event::Permohonan(PermohonanEvent::Melangkah(step)) => {
                step.surat.into_iter().for_each(|surat| self.push("surat", surat.nomor.teks));
            }
            Event::Keberatan(KeberatanEvent::Didaftarkan(new)) => self.push("keberatan", new.nomor.teks),
            Event::Keberatan(KeberatanEvent::Melangkah(step)) => {
                if let LangkahKeberatan::Ditanggapi(answer) = step.langkah {
                    self.push("surat", answer.tanggapan.nomor.teks);
                }
            }
            Event::Pengaduan(PengaduanEvent::Didaftarkan(new)) => self.push("pengaduan", new.nomor.teks),
            Event::Pengaduan(PengaduanEvent::Melangkah(step)) => {
                step.surat.into_iter().for_each(|surat| self.push("surat", surat.nomor.teks));
            }
            Event::Sengketa(SengketaEvent::Dicatat(new)) => self.push("sengketa", new.isi.nomor),
            _ => {}
        }
    }

    fn push(&mut self, what: &'static str, nomor: String) {
        let place = self.0.iter().position(|(known, ..)| *known == what).unwrap_or_else(|| {
            self.0.push((what, 0, Vec::new()));
            self.0.len() - 1
        });
        if let Some((_, count, told)) = self.0.get_mut(place) {
            *count += 1;
            if told.len() < MOST {
                told.push(nomor);
            }
        }
    }
}
