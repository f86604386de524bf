//! Reading the journal: the history of one entity, the head of the chain, the clock's last witness.

use chrono::{DateTime, FixedOffset};
use domain::jurnal::{Entitas, Event, Stamped};
use domain::pengaduan::JenisLangkahPengaduan;
use domain::permohonan::JenisLangkah;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use super::entry::{COLUMNS, Entry};
use crate::column::word;
use crate::error::{Result, StoreError};
use crate::seri::issued;
use crate::transaction::Reader;

/// Rows of the journal in the order in which they are folded: hlc, device, sequence.
pub(crate) struct Stream(Vec<Entry>);

impl Stream {
    /// The events that `of` takes, and how many this version cannot read or `of` does not take.
    pub(crate) fn events<E>(&self, of: impl Fn(Event) -> Option<E>) -> (Vec<Stamped<E>>, usize) {
        let stamped = self.0.iter().filter_map(Entry::stamped);
        let events: Vec<_> = stamped
            .filter_map(|Stamped { at, actor, hlc, device, seq, event }| {
                Some(Stamped { at, actor, hlc, device, seq, event: of(event)? })
            })
            .collect();
        let others = self.0.len() - events.len();
        (events, others)
    }
}

impl Reader<'_> {
    /// All that happened to `entity`, in the order of hlc, device, sequence. Events that a later version wrote are left
    /// out; the entity is then marked *perlu ditinjau*.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn history(&self, entity: Uuid) -> Result<Vec<Stamped<Event>>> {
        Ok(self.stream_of(entity)?.events(Some).0)
    }

    /// Every event of a kind of entity with the entity it belongs to, in the order of hlc, device, sequence; events that a
    /// later version wrote are left out. For kinds of which there are few.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn history_of_kind(&self, kind: Entitas) -> Result<Vec<(Uuid, Stamped<Event>)>> {
        let Stream(entries) = self.stream_of_kind(kind)?;
        Ok(entries.iter().filter_map(|entry| Some((entry.entity, entry.stamped()?))).collect())
    }

    /// The unit whose journal this is: the entity of what belongs to no case.
    pub fn unit(&self) -> Uuid {
        self.context.genesis.unit.0
    }

    /// Gives `work` every event of the journal with its entity, in the order of hlc, device, sequence; events that a later
    /// version wrote are left out.
    ///
    /// # Errors
    /// What `work` answers, which ends the walk, or what SQLite answers.
    pub fn each_event<E: From<StoreError>>(
        &self,
        mut work: impl FnMut(Uuid, Stamped<Event>) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let sql = format!("SELECT {COLUMNS} FROM jurnal ORDER BY hlc, device_id, seq");
        let mut statement = self.connection.prepare_cached(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let entry = Entry::read(row).map_err(StoreError::from)?;
            if let Some(stamped) = entry.stamped() {
                work(entry.entity, stamped)?;
            }
        }
        Ok(())
    }

    /// Head of the chain this device writes: the hash of its last row, hex; `None` before the first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn head(&self) -> Result<Option<String>> {
        Ok(self.last_of_stream()?.map(|last| data_encoding::HEXLOWER.encode(&last.hash)))
    }

    /// When the first event of this file happened; `None` before it.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn begun(&self) -> Result<Option<DateTime<FixedOffset>>> {
        let sql = format!("SELECT {COLUMNS} FROM jurnal ORDER BY posisi LIMIT 1");
        let first = self.connection.prepare_cached(&sql)?.query_row([], Entry::read).optional()?;
        Ok(first.and_then(|entry| entry.at()))
    }

    /// When the event happened that was written last; `None` before the first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn last_at(&self) -> Result<Option<DateTime<FixedOffset>>> {
        let sql = format!("SELECT {COLUMNS} FROM jurnal ORDER BY posisi DESC LIMIT 1");
        let last = self.connection.prepare_cached(&sql)?.query_row([], Entry::read).optional()?;
        Ok(last.and_then(|entry| entry.at()))
    }

    /// Rows in the journal.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn journal_len(&self) -> Result<u64> {
        Ok(self
            .connection
            .prepare_cached("SELECT count(*) FROM jurnal")?
            .query_row([], |row| row.get::<_, i64>(0))?
            .unsigned_abs())
    }

    /// When this device issued its last number, of a request or a letter, or when a superior accepted a clock that stood before that, whichever was
    /// written later: the next number must not be earlier.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn last_number_at(&self) -> Result<Option<DateTime<FixedOffset>>> {
        let sql = format!(
            "SELECT {COLUMNS}, posisi FROM jurnal WHERE kind = ?1 AND device_id = ?2 AND posisi > ?3 ORDER BY posisi DESC"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let device = self.context.genesis.perangkat.0;
        let mut last = None;
        for kind in numbering()? {
            // Of each kind only what was written after the last found so far, newest first.
            let after = last.map_or(0, |(place, _)| place);
            let mut rows = statement.query(params![kind, device.as_bytes(), after])?;
            while let Some(row) = rows.next()? {
                let entry = Entry::read(row)?;
                if entry.stamped().is_none_or(|stamped| moves_clock(&stamped.event))
                    && let Some(at) = entry.at()
                {
                    last = Some((row.get("posisi")?, at));
                    break;
                }
            }
        }
        Ok(last.map(|(_, at): (i64, _)| at))
    }

    /// The last row this device wrote.
    pub(crate) fn last_of_stream(&self) -> Result<Option<Entry>> {
        let sql = format!("SELECT {COLUMNS} FROM jurnal WHERE device_id = ?1 AND epoch = ?2 ORDER BY seq DESC LIMIT 1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let key = params![self.context.genesis.perangkat.0.as_bytes(), self.context.epoch];
        Ok(statement.query_row(key, Entry::read).optional()?)
    }

    /// The rows of one entity.
    pub(crate) fn stream_of(&self, entity: Uuid) -> Result<Stream> {
        let sql = format!("SELECT {COLUMNS} FROM jurnal WHERE entity_id = ?1 ORDER BY hlc, device_id, seq");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let entries = statement.query_map([entity.as_bytes()], Entry::read)?.collect::<rusqlite::Result<_>>()?;
        Ok(Stream(entries))
    }

    /// The rows of a kind of which a journal holds one entity, under whatever id.
    pub(crate) fn stream_of_kind(&self, kind: Entitas) -> Result<Stream> {
        // By the name of the event, which begins with that of the kind: it has an index.
        let sql = format!(
            "SELECT {COLUMNS} FROM jurnal WHERE kind BETWEEN ?1 || '.' AND ?1 || '/' ORDER BY hlc, device_id, seq"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let entries = statement.query_map([kind.name()], Entry::read)?.collect::<rusqlite::Result<_>>()?;
        Ok(Stream(entries))
    }

    /// Every row, stream by stream in the order of its chain.
    pub(crate) fn each_entry(&self, mut work: impl FnMut(Entry) -> Result<()>) -> Result<()> {
        let sql = format!("SELECT {COLUMNS} FROM jurnal ORDER BY device_id, epoch, seq");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            work(Entry::read(row)?)?;
        }
        Ok(())
    }

    /// Every entity of a kind, in the order in which each first appeared here.
    pub(crate) fn entities(&self, kind: Entitas) -> Result<Vec<Uuid>> {
        let sql = "SELECT entity_id FROM jurnal WHERE entity_kind = ?1 GROUP BY entity_id ORDER BY min(posisi)";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids = statement.query_map([kind.name()], |row| crate::column::read_id(row, 0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }
}

/// Kinds of events that may give a number or accept the clock, those that mostly happened last first.
fn numbering() -> Result<Vec<String>> {
    let steps = JenisLangkah::ALL.iter().filter(|step| may_number(**step));
    let steps = steps.map(|step| Ok(format!("permohonan.{}", word(step)?)));
    const REGISTERED: [&str; 5] = [
        "permohonan.didaftarkan",
        "kantor.jam_disetujui",
        "keberatan.didaftarkan",
        "keberatan.ditanggapi",
        "pengaduan.didaftarkan",
    ];
    let letters = JenisLangkahPengaduan::ALL.iter().filter(|step| step.letter().is_some());
    let letters = letters.map(|step| Ok(format!("pengaduan.{}", word(step)?)));
    REGISTERED.map(|kind| Ok(kind.to_owned())).into_iter().chain(steps).chain(letters).collect()
}

/// Whether an event of [`numbering`] does: a payment gives a number only when it has a receipt.
fn moves_clock(event: &Event) -> bool {
    matches!(event, Event::Kantor(_)) || !issued(event).is_empty()
}

/// Whether a step may issue a letter, and with it a number.
fn may_number(step: JenisLangkah) -> bool {
    match step {
        JenisLangkah::DinyatakanTidakLengkap
        | JenisLangkah::Diteruskan
        | JenisLangkah::Diperpanjang
        | JenisLangkah::Diberitahukan
        | JenisLangkah::SalinanDiminta
        | JenisLangkah::Dibayar
        | JenisLangkah::Diserahkan => true,
        JenisLangkah::DinyatakanLengkap
        | JenisLangkah::SuratDiterima
        | JenisLangkah::Diperbaiki
        | JenisLangkah::DitutupTidakLengkap
        | JenisLangkah::UnitDiingatkan
        | JenisLangkah::UnitMenjawab
        | JenisLangkah::Diputuskan
        | JenisLangkah::PenolakanDisetujui
        | JenisLangkah::Ditutup
        | JenisLangkah::DicabutPemohon
        | JenisLangkah::Dibuka => false,
    }
}
