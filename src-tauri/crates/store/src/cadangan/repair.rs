//! Making a damaged office anew beside it: every row of its journal that can still be read, and those that cannot from a
//! backup, as far as the chain of hashes goes without a gap. The tables are made from that journal. What is damaged is left
//! as it is; nothing is exchanged here.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use domain::cadangan::NomorTerpakai;
use domain::forum::ForumEvent;
use domain::id::{PerangkatId, UnitId};
use domain::jurnal::Event;
use rusqlite::params;
use uuid::Uuid;

use super::kumpulan::Kumpulan;
use super::prove::Temporary;
use super::puing::Puing;
use super::restore::settle;
use super::{KUNCI, segel};
use crate::check::{self, Report, identity_of};
use crate::connection::{KANTOR, LAMPIRAN, Source};
use crate::error::{Result, StoreError};
use crate::jurnal::{Entry, beginning};
use crate::kunci::DataKey;
use crate::project;
use crate::store::{Genesis, Store};

/// An office made anew, not in use yet.
pub struct Repaired {
    /// Rows of the journal that came over.
    pub baris: u64,
    /// Of them those taken from the backup.
    pub dari_cadangan: u64,
    /// Rows that stood after them; `None` when the damaged file does not even tell how many it had.
    pub hilang: Option<u64>,
    /// The last number of each series as the damaged file still told it, where the rows say less.
    pub nomor_terpakai: Vec<NomorTerpakai>,
    /// Applicants whose identity could be read nowhere.
    pub identitas_hilang: u64,
    /// Lists of those present at a consultation that could be read nowhere.
    pub hadir_hilang: u64,
    /// Attached files the journal names and nobody holds any more.
    pub lampiran_hilang: u64,
    /// What checking the result found.
    pub report: Report,
    folder: Temporary,
}

impl Repaired {
    /// Where it lies, an office of its own until it is exchanged.
    pub fn dir(&self) -> &Path {
        &self.folder.0
    }

    /// Exchanges it with what is in use in `office`, which is kept in a new folder whose name begins with `aside`: that
    /// folder. Nobody may be at work there.
    ///
    /// # Errors
    /// Whatever keeps a file from being moved; the exchange is finished by [`super::finish_swap`] then.
    pub fn swap(self, office: &Path, aside: &str) -> Result<PathBuf> {
        settle(&self.folder, office, aside)
    }
}

/// Makes the office in `office` anew in a folder of its own, with the help of the backup at `cadangan` where there is one.
///
/// # Errors
/// [`StoreError::Damaged`] when not even the beginning of the journal can be read anywhere; no room.
pub fn repair(office: &Path, key: &DataKey, cadangan: Option<&Path>) -> Result<Repaired> {
    let folder = Temporary::in_dir(office)?;
    let helper = cadangan.map(|place| Helper::open(place, office, key)).transpose()?;
    let mut ruin = Puing::of(Source::new(&KANTOR, office, key));
    let mut spare = helper.as_ref().map(|helper| Puing::of(helper.source(key)));
    let found = gather(&mut ruin, spare.as_mut())?;
    let (genesis, epoch) = origin(&mut ruin, spare.as_mut(), &found.rows)?;

    fs::copy(office.join(KUNCI), folder.0.join(KUNCI))?;
    let target = Source::new(&KANTOR, &folder.0, key);
    let connection = target.create()?;
    target.told(connection.execute(
        "INSERT INTO asal (satu, unit_id, perangkat_id, kode_perangkat, epoch) VALUES (1, ?1, ?2, ?3, ?4)",
        params![genesis.unit.0.as_bytes(), genesis.perangkat.0.as_bytes(), genesis.kode_perangkat, epoch + 1],
    ))?;
    target.told(connection.close().map_err(|(_, error)| error))?;
    let store = Store::open(&folder.0, key)?;
    let (identitas_hilang, hadir_hilang, nomor_terpakai) = store.write(|tx| -> Result<_> {
        for entry in &found.rows {
            tx.insert(entry)?;
        }
        let lost = identities(&mut ruin, spare.as_mut(), &found.rows, tx.connection)?;
        let absent = attendance(&mut ruin, spare.as_mut(), &found.rows, tx.connection)?;
        for table in ["logo", "draf"] {
            ruin.copy_table(table, tx.connection)?;
        }
        // The backup that helped may be from before a destruction; drafts of other errands stay.
        tx.destroy_identities(&destroyed(&found.rows), DateTime::UNIX_EPOCH.fixed_offset())?;
        project::rebuild(tx)?;
        let mut used = Vec::new();
        for (seri, n) in ruin.series().unwrap_or_default() {
            if n > tx.last_number(&seri)? {
                tx.raise(&seri, n)?;
                used.push(NomorTerpakai { seri, n });
            }
        }
        Ok((lost, absent, used))
    })?;
    let lampiran_hilang = attachments(&store, office, &folder.0, key, cadangan)?;
    let report = check::check(&store)?;
    drop(store);
    Ok(Repaired {
        baris: found.rows.len() as u64,
        dari_cadangan: found.borrowed,
        hilang: found.beyond,
        nomor_terpakai,
        identitas_hilang,
        hadir_hilang,
        lampiran_hilang,
        report,
        folder,
    })
}

/// A backup unpacked for its rows.
struct Helper(Temporary);

impl Helper {
    fn open(place: &Path, office: &Path, key: &DataKey) -> Result<Self> {
        let (manifest, mut zip) = segel::open(place)?;
        let helper = Self(Temporary::in_dir(office)?);
        segel::unpack(&manifest, &mut zip, &helper.0.0)?;
        helper.source(key).version()?;
        Ok(helper)
    }

    fn source(&self, key: &DataKey) -> Source {
        Source::at(&KANTOR, &self.0.0.join(KANTOR.file), key)
    }
}

/// The rows that came together.
struct Found {
    rows: Vec<Entry>,
    borrowed: u64,
    beyond: Option<u64>,
}

/// Row by row as far as each follows the one before it: from the damaged file where it can be read, else from the backup.
fn gather(ruin: &mut Puing, mut spare: Option<&mut Puing>) -> Result<Found> {
    let known = ruin.last_place();
    let borrowable = spare.as_deref_mut().and_then(Puing::last_place);
    let last = known.max(borrowable).unwrap_or(0);
    let mut heads: HashMap<(Uuid, u32), (i64, [u8; 32])> = HashMap::new();
    let (mut rows, mut borrowed) = (Vec::new(), 0);
    for place in 1..=last {
        let own = ruin.entry(place).filter(|entry| follows(entry, &heads));
        let entry = match (own, spare.as_deref_mut()) {
            (Some(own), _) => own,
            (None, Some(spare)) => match spare.entry(place).filter(|entry| follows(entry, &heads)) {
                Some(entry) => {
                    borrowed += 1;
                    entry
                }
                None => break,
            },
            (None, None) => break,
        };
        heads.insert((entry.device, entry.epoch), (entry.seq, entry.hash));
        rows.push(entry);
    }
    if rows.is_empty() {
        return Err(StoreError::damaged(KANTOR.file, "jurnalnya tidak terbaca dari awal"));
    }
    let beyond = known.map(|known| known.saturating_sub(rows.len() as i64).max(0).unsigned_abs());
    Ok(Found { rows, borrowed, beyond })
}

/// Whether a row is what it says it is and stands where its stream goes on.
fn follows(entry: &Entry, heads: &HashMap<(Uuid, u32), (i64, [u8; 32])>) -> bool {
    let place = match heads.get(&(entry.device, entry.epoch)) {
        Some((seq, hash)) => entry.seq == seq + 1 && entry.prev == *hash,
        None => {
            let unit = UnitId(entry.unit);
            let genesis = Genesis { unit, perangkat: PerangkatId(entry.device), kode_perangkat: String::new() };
            entry.seq == 1 && entry.prev == beginning(&genesis)
        }
    };
    place && entry.computed_hash() == entry.hash
}

/// Whose journal it is, and its last epoch: as either file says, else as its rows tell.
fn origin(ruin: &mut Puing, spare: Option<&mut Puing>, rows: &[Entry]) -> Result<(Genesis, u32)> {
    let told = ruin.origin().or_else(|| spare.and_then(Puing::origin));
    let reached = rows.iter().map(|entry| entry.epoch).max().unwrap_or(1);
    let first = rows.first().ok_or_else(|| StoreError::damaged(KANTOR.file, "jurnalnya tidak terbaca"))?;
    let (genesis, epoch) = told.unwrap_or_else(|| {
        let (unit, perangkat) = (UnitId(first.unit), PerangkatId(first.device));
        (Genesis { unit, perangkat, kode_perangkat: String::new() }, reached)
    });
    Ok((genesis, epoch.max(reached)))
}

/// Copies every identity the rows name; how many could be read nowhere.
fn identities(
    ruin: &mut Puing,
    mut spare: Option<&mut Puing>,
    rows: &[Entry],
    target: &rusqlite::Connection,
) -> Result<u64> {
    let mut lost = 0;
    for entry in rows {
        let Some(stamped) = entry.stamped() else { continue };
        let Some(pemohon) = identity_of(&stamped.event).map(|pemohon| pemohon.id.0) else { continue };
        let row = ruin.identity(pemohon).or_else(|| spare.as_deref_mut().and_then(|spare| spare.identity(pemohon)));
        match row {
            Some(row) => row.put(target)?,
            None => lost += 1,
        }
    }
    Ok(lost)
}

/// Copies the last list of those present at each consultation; how many could be read nowhere.
fn attendance(
    ruin: &mut Puing,
    mut spare: Option<&mut Puing>,
    rows: &[Entry],
    target: &rusqlite::Connection,
) -> Result<u64> {
    let mut last: HashMap<Uuid, String> = HashMap::new();
    for entry in rows {
        match entry.stamped().map(|stamped| stamped.event) {
            Some(Event::Forum(ForumEvent::HadirDicatat { sha256, .. })) => last.insert(entry.entity, sha256),
            Some(Event::Forum(ForumEvent::DataDimusnahkan { .. })) => last.remove(&entry.entity),
            Some(_) | None => None,
        };
    }
    let mut lost = 0;
    for (forum, sum) in last {
        let own = ruin.present(forum).filter(|list| list.sum() == sum);
        let borrowed = || spare.as_deref_mut().and_then(|spare| spare.present(forum)).filter(|list| list.sum() == sum);
        match own.or_else(borrowed) {
            Some(list) => list.put(forum, target)?,
            None => lost += 1,
        }
    }
    Ok(lost)
}

/// Cases whose personal data were destroyed.
fn destroyed(rows: &[Entry]) -> Vec<Uuid> {
    rows.iter().filter(|entry| entry.kind.ends_with(".data_dimusnahkan")).map(|entry| entry.entity).collect()
}

/// The file of attachments where it is sound; what it lacks comes from the set the backup lies in. How many nobody holds.
fn attachments(store: &Store, office: &Path, dir: &Path, key: &DataKey, cadangan: Option<&Path>) -> Result<u64> {
    let wanted: HashMap<Uuid, String> = store.read(check::files::named)?;
    let old = office.join(LAMPIRAN.file);
    let sound = old.try_exists()? && Source::new(&LAMPIRAN, office, key).version().is_ok();
    if sound {
        for ending in ["", "-wal"] {
            let name = format!("{}{ending}", LAMPIRAN.file);
            if office.join(&name).try_exists()? {
                fs::copy(office.join(&name), dir.join(&name))?;
            }
        }
    }
    let kept: HashMap<Uuid, String> = store.berkas_ids_and_hashes()?.collect();
    let missing: HashMap<Uuid, String> =
        wanted.into_iter().filter(|(id, sum)| store_lacks(store, &kept, *id, sum)).collect();
    if missing.is_empty() {
        return Ok(0);
    }
    let Some(set) = cadangan.and_then(Path::parent) else { return Ok(missing.len() as u64) };
    let mut lost = 0;
    for (id, sum) in missing {
        match Kumpulan::of(set, key).take(id, &sum)? {
            Some((bytes, nama)) => {
                // One whose bytes went bad stands in the way of the good one.
                store.delete_berkas(id)?;
                store.put_named_berkas(id, &nama, &bytes)?;
            }
            None => lost += 1,
        }
    }
    Ok(lost)
}

fn store_lacks(store: &Store, kept: &HashMap<Uuid, String>, id: Uuid, sum: &str) -> bool {
    kept.get(&id).is_none_or(|kept| kept != sum) || !matches!(store.berkas(id), Ok(Some(_)))
}
