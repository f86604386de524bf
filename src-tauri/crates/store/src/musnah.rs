//! Destroying personal data so that no file of the office holds them any more: the rows, the words, drafts, files, and
//! what SQLite keeps of them in free pages and its write-ahead log.
//!
//! Files cannot go in the transaction that says so, as they stand in a file of their own. They are written down first
//! ([`MARK`]): who is cut off in between finishes at the next login.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use domain::id::PemohonId;
use domain::pemohon::{Identitas, holds_number};
use serde_json::Value;
use uuid::Uuid;

use crate::check::files;
use crate::column::{read_id, read_json};
use crate::connection::{sync_dir, sync_file};
use crate::draf::Draft;
use crate::error::{Result, StoreError};
use crate::store::{Store, locked};
use crate::transaction::{Reader, Tx};

/// The file in which is written down which attached files are to be deleted; ids alone.
const MARK: &str = "musnah.json";
/// Fewest characters of a name that is looked for inside longer texts of a draft.
const TELLING: usize = 8;
/// A draft somebody typed in for no longer than this is being typed.
const TYPING: TimeDelta = TimeDelta::hours(1);
/// A file that no event names yet may be on its way into one for as long as this: it was sent along with a form that is not
/// saved.
const UNDERWAY: TimeDelta = TimeDelta::days(1);

/// What [`Tx::destroy_identities`] emptied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Emptied {
    /// Snapshots of identities, and names on lists of those present.
    pub identitas: u32,
    /// Unfinished forms that named the person or the case.
    pub draf: u32,
}

impl Reader<'_> {
    /// Every file the journal names in these cases and that was not taken away.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn files_of(&self, perkara: &[Uuid]) -> Result<Vec<Uuid>> {
        let mut ids = Vec::new();
        for id in perkara {
            ids.extend(files::ids_of(self, *id)?);
        }
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }

    /// Whether the personal data of the case were destroyed.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn is_destroyed(&self, perkara: Uuid) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM jurnal WHERE entity_id = ?1 AND kind IN (
            'permohonan.data_dimusnahkan', 'keberatan.data_dimusnahkan', 'sengketa.data_dimusnahkan',
            'pengaduan.data_dimusnahkan', 'forum.data_dimusnahkan'))";
        Ok(self.connection.prepare_cached(sql)?.query_row([perkara.as_bytes()], |row| row.get(0))?)
    }
}

impl Tx<'_> {
    /// Empties every identity kept for these cases, earlier snapshots too, the lists of those present at these consultations,
    /// and deletes drafts that name the persons or the cases. A draft that is being typed `now` is another errand, unless it
    /// belongs to one of the cases. The words by which a case is found follow with the event that is recorded of it.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn destroy_identities(&self, perkara: &[Uuid], now: DateTime<FixedOffset>) -> Result<Emptied> {
        let mut told = Told::default();
        let mut emptied = Emptied::default();
        for id in perkara {
            for (pemohon, identitas) in self.identities_of(*id)? {
                told.add(&identitas);
                self.erase_identitas(pemohon)?;
                emptied.identitas += 1;
            }
            emptied.identitas += self.erase_forum_hadir(domain::id::ForumId(*id))?;
        }
        let cases: Vec<String> = perkara.iter().map(Uuid::to_string).collect();
        for draft in self.every_draft()? {
            let of_case = names(&draft, |text| cases.iter().any(|id| text.contains(id)));
            let idle = draft.diubah < now - TYPING;
            if of_case || (idle && names(&draft, |text| told.is_in(text))) {
                self.delete_draft(draft.id)?;
                emptied.draf += 1;
            }
        }
        Ok(emptied)
    }
}

impl Reader<'_> {
    /// Every identity kept for a case, those before a correction too, the newest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn identities_of(&self, perkara: Uuid) -> Result<Vec<(PemohonId, Identitas)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, identitas FROM pemohon WHERE perkara_id = ?1 AND identitas IS NOT NULL ORDER BY id DESC",
        )?;
        let kept =
            statement.query_map([perkara.as_bytes()], |row| Ok((PemohonId(read_id(row, 0)?), read_json(row, 1)?)))?;
        Ok(kept.collect::<rusqlite::Result<_>>()?)
    }
}

/// What persons are known by.
#[derive(Default)]
struct Told {
    words: HashSet<String>,
    numbers: HashSet<String>,
}

impl Told {
    fn add(&mut self, identitas: &Identitas) {
        let kuasa = identitas.kuasa.as_ref();
        let names = [Some(&identitas.nama), identitas.surel.as_ref(), kuasa.map(|one| &one.nama)].into_iter().flatten();
        let names = names.chain(identitas.anggota.iter().map(|one| &one.nama));
        self.words.extend(names.map(|text| normal(text)).filter(|text| !text.is_empty()));
        let kuasa = kuasa.into_iter().flat_map(|one| [&one.nik, &one.telepon]);
        let numbers = [&identitas.nik, &identitas.telepon].into_iter().chain(kuasa);
        self.numbers.extend(numbers.chain(identitas.anggota.iter().map(|one| &one.nik)).flatten().cloned());
    }

    /// Whether a text names one of them; numbers by their digits, as nobody types them the way they are kept.
    fn is_in(&self, text: &str) -> bool {
        let low = normal(text);
        let inside = |one: &String| one.chars().count() >= TELLING && low.contains(one.as_str());
        self.words.contains(&low)
            || self.words.iter().any(inside)
            || self.numbers.iter().any(|number| holds_number(text, number))
    }
}

fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a text anywhere in the draft fits.
fn names(draft: &Draft, fits: impl Fn(&str) -> bool) -> bool {
    fits(&draft.judul) || fits(&draft.jenis) || any(&draft.isi, &fits)
}

fn any(value: &Value, fits: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => fits(text),
        Value::Array(list) => list.iter().any(|one| any(one, fits)),
        Value::Object(map) => map.values().any(|one| any(one, fits)),
        Value::Number(number) => fits(&number.to_string()),
        Value::Null | Value::Bool(_) => false,
    }
}

impl Store {
    /// Writes down which attached files are to be deleted, before the transaction that says they are.
    ///
    /// # Errors
    /// Whatever keeps the note from being written.
    pub fn note_destroyed(&self, files: &[Uuid]) -> Result<()> {
        replace(self.lampiran.dir(), MARK, &serde_json::to_vec(files)?)
    }

    /// Whether a destruction is written down that is not finished.
    pub fn has_destroyed(&self) -> bool {
        self.lampiran.dir().join(MARK).exists()
    }

    /// Deletes the files that were written down and that no event names any more, and those a power cut left without one;
    /// clears what the data files keep in free pages and logs. Nothing happens when nothing was written down. A file that is
    /// on its way into an event by `now`, or that a draft names, stays.
    ///
    /// # Errors
    /// A file is damaged; no room on the disk. It is tried again the next time.
    pub fn finish_destroying(&self, now: DateTime<FixedOffset>) -> Result<()> {
        let mark = self.lampiran.dir().join(MARK);
        if !mark.try_exists()? {
            return Ok(());
        }
        let wanted: Vec<Uuid> = serde_json::from_slice(&fs::read(&mark)?)?;
        // The transaction may have been cut off: then the journal names them still, and they stay.
        let (named, drafts) =
            self.read(|reader| Ok::<_, StoreError>((files::named(reader)?, reader.every_draft()?)))?;
        let stray = |id: &Uuid| is_before(*id, now - UNDERWAY) && !drafts.iter().any(|draft| mentions(draft, *id));
        let kept = self.lampiran.sums()?.into_iter().map(|(id, _)| id);
        let gone = kept.filter(|id| !named.contains_key(id) && (wanted.contains(id) || stray(id))).collect::<Vec<_>>();
        self.lampiran.delete_all(&gone)?;
        self.scrub()?;
        fs::remove_file(&mark)?;
        sync_dir(self.lampiran.dir())
    }

    /// Writes both data files anew without their free pages, and empties their logs. Needs about as much memory as
    /// `kantor.db` is large, and as `lampiran.db` is when that is small; in a larger one SQLite overwrites what it
    /// deletes.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn scrub(&self) -> Result<()> {
        locked(&self.readers).clear();
        let connection = locked(&self.writer);
        connection.execute_batch("VACUUM")?;
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        drop(connection);
        self.lampiran.scrub()
    }
}

/// Whether an id was made before `then`. One that does not tell when it was made is not on its way.
fn is_before(id: Uuid, then: DateTime<FixedOffset>) -> bool {
    let made = id.get_timestamp().map(|made| made.to_unix().0);
    made.and_then(|seconds| i64::try_from(seconds).ok()).is_none_or(|seconds| seconds < then.timestamp())
}

fn mentions(draft: &Draft, id: Uuid) -> bool {
    let id = id.to_string();
    names(draft, |text| text.contains(&id))
}

/// Writes a small file whole, or leaves the one before it.
pub(crate) fn replace(dir: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let fresh = dir.join(format!("{name}.baru"));
    fs::write(&fresh, bytes)?;
    sync_file(&fresh)?;
    fs::rename(&fresh, dir.join(name))?;
    sync_dir(dir)
}

impl Reader<'_> {
    /// Snapshots of identities in which `text` stands, a NIK or part of a name, be it of the applicant, of who acts for them
    /// or of a member of a group: the snapshot and whose case it belongs to, the newest first; at most `most`. It may stand
    /// in an address as well: who is meant, [`domain::pemohon::Identitas::orang`] tells.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn snapshots(&self, text: &str, most: u32) -> Result<Vec<(PemohonId, Uuid)>> {
        // As it stands in the JSON of the identity.
        let written = serde_json::to_string(text)?;
        let literal = written.trim_matches('"').replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let mut statement = self.connection.prepare_cached(
            "SELECT id, perkara_id FROM pemohon WHERE identitas LIKE ?1 ESCAPE '\\' ORDER BY id DESC LIMIT ?2",
        )?;
        let found = statement
            .query_map((format!("%{literal}%"), most), |row| Ok((PemohonId(read_id(row, 0)?), read_id(row, 1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// What may be due: closed requests, objections without a request and complaints received on or before `sampai`, whose
    /// identity is still kept, or which never had one and keep their papers; consultations held by then whose names are
    /// kept. Of each the oldest first, at most `most`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn closed_until(&self, sampai: NaiveDate, most: u32) -> Result<Vec<Uuid>> {
        let mut found: Vec<Uuid> = Vec::new();
        let mut ids = |sql: &str| -> Result<()> {
            let mut statement = self.connection.prepare_cached(sql)?;
            for id in statement.query_map((sampai.to_string(), most), |row| read_id(row, 0))? {
                found.push(id?);
            }
            Ok(())
        };
        ids("SELECT permohonan.id FROM permohonan JOIN pemohon ON pemohon.id = permohonan.pemohon_id
             WHERE terbuka = 0 AND tanggal <= ?1 AND identitas IS NOT NULL ORDER BY tanggal, baris LIMIT ?2")?;
        ids("SELECT keberatan.id FROM keberatan JOIN pemohon ON pemohon.id = keberatan.pemohon_id
             WHERE terbuka = 0 AND tanggal <= ?1 AND permohonan_id IS NULL AND identitas IS NOT NULL
             ORDER BY tanggal, baris LIMIT ?2")?;
        // An anonymous complaint has no identity; what was attached to it may name somebody all the same.
        ids("SELECT id FROM pengaduan WHERE terbuka = 0 AND tanggal <= ?1 AND NOT EXISTS (
                 SELECT 1 FROM jurnal WHERE entity_id = pengaduan.id AND kind = 'pengaduan.data_dimusnahkan')
             ORDER BY tanggal, baris LIMIT ?2")?;
        ids("SELECT id FROM forum JOIN forum_hadir ON forum_hadir.forum_id = forum.id
             WHERE tanggal <= ?1 ORDER BY tanggal, id LIMIT ?2")?;
        Ok(found)
    }

    /// The objections made with this snapshot of an identity.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn keberatan_by_pemohon(&self, id: PemohonId) -> Result<Vec<Uuid>> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM keberatan WHERE pemohon_id = ?1")?;
        let ids = statement.query_map([id.0.as_bytes()], |row| read_id(row, 0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }
}
