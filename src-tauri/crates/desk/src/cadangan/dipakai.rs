//! What stands in the data directory when a backup is about to take its place: kept in a backup of its own where it can be
//! read, and asked which numbers it gave.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use domain::akun::Akun;
use domain::cadangan::Sebab;
use domain::seri::Seri;
use store::cadangan::{BackUp, remains};
use store::{DataKey, KeyFile, Store, StoreError};

use super::catatan::{Bukti, Catatan};
use super::list::now;
use super::musnah::Musnah;
use super::otomatis::{self, MAP, before_upgrade};
use super::{PROGRAM, folder, ruang};
use crate::{Desk, Fault};

/// Whether anything stands in `dir` that a backup would take the place of.
pub(super) fn stands(dir: &Path) -> bool {
    KeyFile::exists(dir) || dir.join("kantor.db").exists()
}

/// Backs up what is in use, in the form it has; whether it can be read.
///
/// # Errors
/// [`Fault::Refused`] when it can be read and not be backed up: then nothing may take its place.
pub(super) fn keep_used(desk: &Desk, key: &DataKey) -> Result<bool, Fault> {
    if let Some(open) = desk.peek() {
        return otomatis::before(desk, &open, Sebab::Pemulihan).map(|()| true);
    }
    let dir = desk.dir();
    if Store::is_behind(&dir, key).is_err() {
        return Ok(false);
    }
    if !KeyFile::exists(&dir) || dir != desk.root() {
        return Ok(true);
    }
    match before_upgrade(desk, &dir, key) {
        Err(Fault::Damaged { .. }) => return Ok(false),
        answer => answer?,
    }
    let Ok(store) = Store::open(&dir, key) else { return Ok(false) };
    let tempat = folder(&dir.join(MAP), &store);
    ruang::for_backup(&dir, &tempat)?;
    let at: DateTime<FixedOffset> = now(desk);
    let wish = BackUp {
        kantor: &dir,
        tempat: &tempat,
        key,
        program: PROGRAM,
        at,
        sebab: Sebab::Pemulihan,
        diperiksa: false,
        tell: &|_| {},
    };
    match store.back_up(&wish) {
        Ok(made) => Catatan::change(&dir, |catatan| catatan.di_komputer = Some(Bukti::of(&made))).map(|()| true),
        // Damaged data are what a backup is brought back for; they are kept aside as they are.
        Err(StoreError::Damaged(_)) => Ok(true),
        Err(other) => Err(other.into()),
    }
}

/// What stands in the data directory now, as far as the key of the backup opens it.
pub(super) struct InUse {
    /// The last number of each series it gave.
    pub(super) series: Vec<(Seri, u32)>,
    /// The head of its journal; unknown where no more than the numbers could be read.
    pub(super) kepala: Option<String>,
    pub(super) epoch: u32,
    pub(super) akun: Vec<Akun>,
    pub(super) musnah: Musnah,
}

impl InUse {
    /// `None` when there is nothing, or nothing that can be read. Without leave to open it, its numbers alone are read, and
    /// nothing in it is changed.
    pub(super) fn look(office: &Path, key: &DataKey, open: bool) -> Option<Self> {
        if !stands(office) {
            return None;
        }
        let opened = if open { Self::whole(office, key) } else { None };
        opened.or_else(|| {
            let left = remains(office, key)?;
            let musnah = Musnah::default();
            Some(Self { series: left.seri, kepala: None, epoch: left.epoch, akun: Vec::new(), musnah })
        })
    }

    fn whole(office: &Path, key: &DataKey) -> Option<Self> {
        let store = Store::open(office, key).ok()?;
        let read = store.read(|reader| {
            Ok::<_, StoreError>((reader.last_numbers()?, reader.head()?, reader.akun_all().unwrap_or_default()))
        });
        let (series, kepala, akun) = read.ok()?;
        // What was destroyed is remembered beside the data too, so that nothing comes back when this cannot be read.
        let musnah = Musnah::of(&store).unwrap_or_default();
        Some(Self { series, kepala, epoch: store.epoch(), akun, musnah })
    }
}

/// Numbers of a series that stand on paper and that a backup does not know.
pub(super) struct Later {
    pub(super) seri: Seri,
    pub(super) dari: u32,
    pub(super) sampai: u32,
}

impl Later {
    /// Those among `last` that go further than `store`.
    pub(super) fn than(store: &Store, last: impl IntoIterator<Item = (Seri, u32)>) -> Result<Vec<Self>, Fault> {
        store.read(|reader| {
            let mut later = Vec::new();
            for (seri, sampai) in last {
                let known = reader.last_number(&seri)?;
                if sampai > known {
                    later.push(Self { seri, dari: known + 1, sampai });
                }
            }
            Ok(later)
        })
    }
}
