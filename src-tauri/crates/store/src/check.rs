//! Proving an office's data: the file, the chain of the journal, that every table made from it says what it says, and that
//! every file it names is kept.
//!
//! It reads snapshots and writes nothing, so the counter goes on beside it.

mod cases;
pub(crate) mod files;
mod identitas;
mod lists;
mod mutu;

pub(crate) use identitas::identity_of;

use std::collections::{HashMap, HashSet};

use domain::jurnal::Entitas;
use domain::seri::Seri;
use uuid::Uuid;

use crate::cari;
use crate::dimusnahkan;
use crate::error::{Result, StoreError};
use crate::jurnal::{COLUMNS, Entry, beginning};
use crate::lampiran;
use crate::permohonan::Projected;
use crate::seri::issued;
use crate::store::Store;
use crate::transaction::Reader;

/// Findings told one by one; a file damaged all over needs no more to be known as such.
const MOST_FINDINGS: usize = 100;

/// What a check found. Of a part that could not be read nobody can say whether it is right: it has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Rows in the journal.
    pub baris_jurnal: u64,
    /// Every hash is right and no row is missing between two.
    pub rantai_utuh: Option<bool>,
    /// Pages carry their right code and the file's structure is sound.
    pub integritas: bool,
    /// Every reference between tables leads somewhere.
    pub kunci_asing: Option<bool>,
    /// The tables made from the journal equal those made anew.
    pub proyeksi_sama: Option<bool>,
    /// Every identity kept is the one its case was registered with and is found by its own name and NIK, every list of those
    /// present is the one written down, and what is remembered of destructions is what this program wrote.
    pub identitas_sesuai: Option<bool>,
    /// Every file the journal names is kept, and every file kept is what it was, to the last byte.
    pub lampiran_utuh: Option<bool>,
    /// What is wrong, in plain Indonesian, each once, at most a hundred.
    pub temuan: Vec<String>,
}

impl Report {
    /// Whether all was read and nothing is wrong.
    pub fn is_sound(&self) -> bool {
        let parts = [self.rantai_utuh, self.kunci_asing, self.proyeksi_sama, self.identitas_sesuai, self.lampiran_utuh];
        self.integritas && parts.iter().all(|part| *part == Some(true))
    }
}

/// Checks everything there is. Takes seconds on a large office.
///
/// # Errors
/// When the file cannot be reached; damage is no error but what the report tells.
pub fn check(store: &Store) -> Result<Report> {
    check_without(store, &HashSet::new())
}

/// The same of an office without the attachments `skipped`: they did not come along, which whoever asks tells by themselves,
/// or were destroyed since, and nobody misses them.
///
/// # Errors
/// As [`check`].
pub(crate) fn check_without(store: &Store, skipped: &HashSet<Uuid>) -> Result<Report> {
    let mut findings = Findings::default();
    // A connection that met a damaged page answers nothing any more, so the tables get one of their own.
    let integritas = store.read_afresh(|reader| findings.while_in(|findings| file(reader, findings)))? == Some(true);
    let kept = findings.while_in(|findings| lampiran::check(&store.lampiran, findings))?;
    let named = findings.while_in(|findings| files::check(store, skipped, findings))?;
    let lampiran_utuh = match (kept, named) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        (None, _) | (_, None) => None,
    };
    store.read_afresh(|reader| {
        let kunci_asing = findings.while_in(|findings| references(reader, findings))?;
        let rantai_utuh = findings.while_in(|findings| chain(reader, findings))?;
        let proyeksi_sama = findings.while_in(|findings| projections(reader, findings))?;
        let identitas_sesuai = findings.while_in(|findings| {
            identitas::check(reader, findings)?;
            dimusnahkan::check(store, findings)
        })?;
        let mut baris_jurnal = 0;
        findings.while_in(|_| {
            baris_jurnal = reader.journal_len()?;
            Ok(())
        })?;
        let temuan = std::mem::take(&mut findings.told);
        Ok(Report {
            baris_jurnal,
            rantai_utuh,
            integritas,
            kunci_asing,
            proyeksi_sama,
            identitas_sesuai,
            lampiran_utuh,
            temuan,
        })
    })
}

/// Sentences, and how many there would be without the limit.
#[derive(Default)]
pub(crate) struct Findings {
    told: Vec<String>,
    count: usize,
}

impl Findings {
    pub(crate) fn push(&mut self, sentence: impl FnOnce() -> String) {
        self.count += 1;
        if self.told.len() < MOST_FINDINGS {
            let sentence = sentence();
            if !self.told.contains(&sentence) {
                self.told.push(sentence);
            }
        }
    }

    /// The sentences.
    pub(crate) fn into_told(self) -> Vec<String> {
        self.told
    }

    /// Whether `work` found nothing; no answer when it met a damaged page before it found anything. What it cannot read is
    /// a finding as well, and the other parts go on.
    pub(crate) fn while_in(&mut self, work: impl FnOnce(&mut Self) -> Result<()>) -> Result<Option<bool>> {
        let before = self.count;
        match work(self) {
            Ok(()) => {}
            Err(StoreError::Damaged(sentence)) => {
                let found = self.count > before;
                self.push(|| sentence);
                return Ok(found.then_some(false));
            }
            Err(StoreError::Sql(
                error @ (rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)),
            )) => self.push(|| format!("Isi sebuah tabel tidak terbaca: {error}")),
            Err(other) => return Err(other),
        }
        Ok(Some(self.count == before))
    }
}

/// Structure and contents of every table and index, the word index among them. Each page read on the way must carry its
/// right code, or SQLCipher refuses it. (`cipher_integrity_check` is of no use beside a desk at work: it reads the file
/// without the write-ahead log, and takes pages that still wait there for damaged.)
pub(crate) fn file(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let mut statement = reader.connection.prepare("PRAGMA integrity_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let said: String = row.get(0)?;
        if said != "ok" {
            findings.push(|| format!("Berkas kantor.db rusak: {said}"));
        }
    }
    Ok(())
}

pub(crate) fn references(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let mut statement = reader.connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let table: String = row.get(0)?;
        findings.push(|| format!("Tabel {table} merujuk baris yang tidak ada."));
    }
    Ok(())
}

/// Every stream from its beginning: places without a gap, each row following the hash of the one before.
pub(crate) fn chain(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let genesis = &reader.context.genesis;
    let mut before: Option<Entry> = None;
    reader.each_entry(|entry| {
        let same = before.take().filter(|before| (before.device, before.epoch) == (entry.device, entry.epoch));
        let own = entry.device == genesis.perangkat.0;
        let follows = match &same {
            Some(before) => entry.seq == before.seq + 1 && entry.prev == before.hash,
            None => entry.seq == 1 && (!own || entry.prev == beginning(genesis)),
        };
        if !follows {
            findings.push(|| format!("Rantai jurnal terputus sebelum baris {}.", entry.seq));
        }
        if entry.computed_hash() != entry.hash {
            findings
                .push(|| format!("Baris jurnal {} tidak cocok dengan kode pemeriksanya ({}).", entry.seq, entry.kind));
        }
        before = Some(entry);
        Ok(())
    })
}

/// Folds every entity anew and compares it with the table; then counts rows that no entity accounts for.
fn projections(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let series = series(reader, findings)?;
    let (mut requests, mut asked, mut letters, mut given) = (0_u64, 0, 0, 0);
    for id in reader.entities(Entitas::Permohonan)? {
        if let Some(folded) = request(reader, id, findings)? {
            requests += 1;
            let (disposisi, surat, diberikan) = folded.rows();
            asked += disposisi;
            letters += surat;
            given += diberikan;
        }
    }
    let mut accounts = 0_u64;
    for id in reader.entities(Entitas::Akun)? {
        let folded = reader.folded_akun(id)?.state;
        accounts += u64::from(folded.is_some());
        if reader.akun(domain::id::AkunId(id))? != folded {
            findings.push(|| format!("Akun {id} berbeda dari jurnal."));
        }
    }
    for (seri, last) in &series {
        if reader.last_number(seri)? != *last {
            findings.push(|| format!("Nomor terakhir seri {} tahun {} berbeda dari jurnal.", seri.jenis, seri.tahun));
        }
    }
    if reader.kantor()? != reader.folded_kantor()? {
        findings.push(|| "Profil kantor berbeda dari jurnal.".to_owned());
    }
    if reader.kalender()? != reader.folded_kalender()? {
        findings.push(|| "Pengaturan kalender berbeda dari jurnal.".to_owned());
    }
    if reader.layanan()? != reader.folded_layanan()? {
        findings.push(|| "Pengaturan layanan berbeda dari jurnal.".to_owned());
    }
    count_rows(
        reader,
        &[
            ("permohonan", requests),
            ("cari", requests),
            ("fakta", requests),
            ("disposisi", asked),
            ("surat", letters),
            ("diberikan", given),
            ("akun", accounts),
            ("seri", series.len() as u64),
        ],
        findings,
    )?;
    cases::check(reader, findings)?;
    mutu::check(reader, findings)?;
    lists::check(reader, findings)
}

/// Rows that no entity accounts for, or that are missing.
fn count_rows(reader: &Reader<'_>, tables: &[(&str, u64)], findings: &mut Findings) -> Result<()> {
    for (table, expected) in tables {
        let sql = format!("SELECT count(*) FROM {table}");
        let found = reader.connection.query_row(&sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs();
        if found != *expected {
            findings.push(|| format!("Tabel {table} memuat {found} baris; menurut jurnal {expected}."));
        }
    }
    Ok(())
}

/// The last number of each series as the journal tells it. Events it cannot read are told on the way.
fn series(reader: &Reader<'_>, findings: &mut Findings) -> Result<HashMap<Seri, u32>> {
    let mut series: HashMap<Seri, u32> = HashMap::new();
    reader.each_entry(|entry| {
        let Some(stamped) = entry.stamped() else {
            let Entry { seq, kind, .. } = entry;
            findings.push(|| format!("Baris jurnal {seq} tidak terbaca oleh versi program ini ({kind})."));
            return Ok(());
        };
        for (seri, n) in issued(&stamped.event) {
            let last = series.entry(seri.clone()).or_default();
            *last = n.max(*last);
        }
        Ok(())
    })?;
    Ok(series)
}

/// Compares one request with its rows and its words; gives it as the journal tells it, if it was registered.
fn request(reader: &Reader<'_>, id: Uuid, findings: &mut Findings) -> Result<Option<Projected>> {
    let Some(folded) = reader.folded_permohonan(id)? else {
        return Ok(None);
    };
    let projected = reader.projected_permohonan(id)?;
    let place = projected.as_ref().map(|(place, _)| *place);
    if projected.is_none_or(|(_, projected)| projected != folded) {
        findings.push(|| format!("Permohonan {} berbeda dari jurnal.", folded.nomor));
    } else if let Some(place) = place
        && reader.indexed(cari::PERMOHONAN, place)?.as_ref() != Some(&reader.words_of(&folded)?)
    {
        findings.push(|| format!("Kata cari permohonan {} berbeda dari isinya.", folded.nomor));
    }
    Ok(Some(folded))
}

/// Rows at the end of the journal that a quick check reads.
const TAIL: i64 = 500;

/// A look after an end that was not clean: the structure of the file and the end of the journal. What is wrong, in plain Indonesian; empty when all is well.
///
/// # Errors
/// When the file cannot be reached.
pub fn check_quickly(store: &Store) -> Result<Vec<String>> {
    let mut findings = Findings::default();
    store.read_afresh(|reader| {
        for work in [structure, tail] {
            findings.while_in(|findings| work(reader, findings))?;
        }
        Ok(())
    })?;
    Ok(findings.into_told())
}

fn structure(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let said: String = reader.connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        findings.push(|| format!("Berkas kantor.db rusak: {said}"));
    }
    Ok(())
}

fn tail(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let sql = format!("SELECT {COLUMNS} FROM jurnal ORDER BY posisi DESC LIMIT ?1");
    let mut statement = reader.connection.prepare_cached(&sql)?;
    let entries = statement.query_map([TAIL], Entry::read)?.collect::<rusqlite::Result<Vec<_>>>()?;
    for entry in entries {
        if entry.computed_hash() != entry.hash {
            findings.push(|| format!("Baris jurnal {} tidak cocok dengan kode pemeriksanya.", entry.seq));
        }
    }
    Ok(())
}

/// Whether files were kept once and the file of attachments is not there any more, or empty.
///
/// # Errors
/// What SQLite answers.
pub fn lacks_attachments(store: &Store) -> Result<bool> {
    // A backup whose set did not come along brings an empty file. One that cannot be read is told where it is read.
    let holds = "SELECT EXISTS (SELECT 1 FROM berkas)";
    if !matches!(store.lampiran.look(|file| file.query_row(holds, [], |row| row.get(0))), Ok(None | Some(false))) {
        return Ok(false);
    }
    let any = "SELECT EXISTS (SELECT 1 FROM surat) OR EXISTS (SELECT 1 FROM jurnal WHERE kind IN
               ('permohonan.lampiran_ditambah', 'keberatan.lampiran_ditambah', 'sengketa.lampiran_ditambah'))";
    store.read(|reader| {
        // Cheap for an office that never kept a file; whether one is still named takes the journal.
        Ok(reader.connection.query_row(any, [], |row| row.get(0))? && !files::named(reader)?.is_empty())
    })
}
