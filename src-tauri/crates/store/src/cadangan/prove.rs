//! Proving a backup: its seal, then its copy of the data, opened with the key from the sealed file itself.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::manifest::{JumlahRegister, KepalaJurnal, Manifest};
use super::{UNFINISHED, segel};
use crate::check::{Findings, chain, file, files, references};
use crate::connection::{KANTOR, Source};
use crate::error::Result;
use crate::kunci::DataKey;
use crate::store::origin;
use crate::transaction::{Context, Reader};

/// What proving a backup found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What it says it holds.
    pub manifest: Manifest,
    /// What is wrong with it, in plain Indonesian; empty when it is proved.
    pub temuan: Vec<String>,
}

/// Opens the sealed file again and proves it: seal, sums, structure, references, chain of the journal, and that counts and
/// head are those of its manifest. `dir` is where it is unpacked for that, and cleared again.
///
/// # Errors
/// [`crate::StoreError::Damaged`] when it is not what was sealed or another key made it; `FileNewer`; no room to unpack it.
pub fn prove(place: &Path, key: &DataKey, dir: &Path) -> Result<Proof> {
    let (manifest, mut zip) = segel::open(place)?;
    let temporary = Temporary::in_dir(dir)?;
    segel::unpack(&manifest, &mut zip, &temporary.0)?;
    let copy = Copy::open(&temporary.0.join(KANTOR.file), key)?;
    let mut temuan = copy.findings()?;
    let told = [
        (copy.journal()? != manifest.jurnal, "Jurnal cadangan bukan yang disebut manifesnya."),
        (copy.registers()? != manifest.register, "Nomor register cadangan bukan yang disebut manifesnya."),
        (copy.schema()? != manifest.skema, "Bentuk data cadangan bukan yang disebut manifesnya."),
    ];
    temuan.extend(told.into_iter().filter(|(wrong, _)| *wrong).map(|(_, sentence)| sentence.to_owned()));
    Ok(Proof { manifest, temuan })
}

/// A folder that is gone when it is dropped.
pub(super) struct Temporary(pub(super) std::path::PathBuf);

impl Temporary {
    pub(super) fn in_dir(dir: &Path) -> Result<Self> {
        let place = dir.join(format!("{UNFINISHED}-{}", Uuid::now_v7()));
        fs::create_dir_all(&place)?;
        Ok(Self(place))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // What cannot be removed now is swept away by the next backup.
        fs::remove_dir_all(&self.0).ok();
    }
}

/// A copy of `kantor.db` that nobody writes to.
pub(super) struct Copy {
    connection: Connection,
    context: Context,
}

impl Copy {
    pub(super) fn open(place: &Path, key: &DataKey) -> Result<Self> {
        let connection = Source::at(&KANTOR, place, key).immutable()?;
        let (genesis, epoch) = origin(&connection)?;
        // Nothing is looked up by NIK here.
        let nik_key = Zeroizing::new([0; 32]);
        Ok(Self { connection, context: Context { genesis, epoch, nik_key, vocabulary: std::sync::Mutex::default() } })
    }

    fn reader(&self) -> Reader<'_> {
        Reader { connection: &self.connection, context: &self.context }
    }

    fn findings(&self) -> Result<Vec<String>> {
        let reader = self.reader();
        let mut findings = Findings::default();
        for work in [file, references, chain, registered] {
            findings.while_in(|findings| work(&reader, findings))?;
        }
        Ok(findings.into_told())
    }

    pub(super) fn journal(&self) -> Result<KepalaJurnal> {
        let reader = self.reader();
        Ok(KepalaJurnal { baris: reader.journal_len()?, epoch: self.context.epoch, kepala: reader.head()? })
    }

    pub(super) fn registers(&self) -> Result<Vec<JumlahRegister>> {
        let sql = "SELECT jenis, tahun, kode, max(terakhir) FROM seri GROUP BY jenis, tahun, kode ORDER BY 1, 2, 3";
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(JumlahRegister { jenis: row.get(0)?, tahun: row.get(1)?, kode: row.get(2)?, terakhir: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Ids of all files that ever belonged to what was destroyed.
    pub(super) fn destroyed_files(&self) -> Result<HashSet<Uuid>> {
        files::destroyed(&self.reader())
    }

    pub(super) fn schema(&self) -> Result<u32> {
        Ok(self.connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
    }
}

/// Every request the journal registered stands in its table.
fn registered(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let count = |sql: &str| reader.connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let named = count("SELECT count(DISTINCT entity_id) FROM jurnal WHERE kind = 'permohonan.didaftarkan'")?;
    let standing = count("SELECT count(*) FROM permohonan")?;
    if named > standing {
        findings.push(|| format!("Cadangan memuat {standing} permohonan; menurut jurnalnya {named}."));
    }
    Ok(())
}
