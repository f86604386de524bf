//! The desk of one data directory: which office is in use, whether it is open, and by whom.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, FixedOffset};
use domain::akun::Akun;
use domain::format::Zona;
use domain::id::SurveiId;
use domain::kantor::Kantor;
use store::{DataKey, DirLock, KeyFile, Store};

use crate::clock::Clock;
use crate::fault::Fault;
use crate::kantor::{UNFINISHED, keys_lost};

/// Folder of the practice office inside the data directory.
const LATIHAN: &str = "latihan";

/// One desk: a data directory, at most one officer at work.
pub struct Desk {
    root: PathBuf,
    clock: Clock,
    inner: Mutex<Inner>,
    gate: Mutex<()>,
}

struct Inner {
    latihan: bool,
    lock: Option<DirLock>,
    open: Option<Arc<Open>>,
    /// The survey whose page visitors see; while there is one, nobody is at work.
    layar: Option<SurveiId>,
}

/// An office that somebody is logged in to. Dropped on lock, and the key with it.
pub(crate) struct Open {
    pub(crate) store: Store,
    pub(crate) key: DataKey,
    pub(crate) akun: Akun,
    pub(crate) dir: PathBuf,
    idle_limit: Duration,
    last_seen: Mutex<(Instant, SystemTime)>,
}

impl Desk {
    /// The desk of `root`. Nothing is opened or created yet.
    pub fn at(root: impl Into<PathBuf>, clock: Clock) -> Self {
        Self {
            root: root.into(),
            clock,
            inner: Mutex::new(Inner { latihan: false, lock: None, open: None, layar: None }),
            gate: Mutex::new(()),
        }
    }

    /// The data directory, for the log and for files handed to the system's viewer.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether an office was set up in the data directory. Asking creates nothing.
    ///
    /// # Errors
    /// [`Fault::Damaged`] when its data stand there without the key file that opens them.
    pub fn has_office(&self) -> Result<bool, Fault> {
        if self.keys_lost() { Err(keys_lost()) } else { Ok(KeyFile::exists(&self.root)) }
    }

    /// Whether a data file stands in the office in use without the key file that opens it.
    pub(crate) fn keys_lost(&self) -> bool {
        let dir = self.dir();
        !KeyFile::exists(&dir) && dir.join("kantor.db").exists() && !dir.join(UNFINISHED).exists()
    }

    /// Now, in `zona`.
    pub(crate) fn now_in(&self, zona: Zona) -> DateTime<FixedOffset> {
        self.clock.now(zona.offset())
    }

    /// Whether the clock is the machine's own.
    pub(crate) fn clock(&self) -> Clock {
        self.clock
    }

    /// Whether the practice office inside the data directory is the one in use.
    pub(crate) fn in_practice(&self) -> bool {
        self.inner().latihan
    }

    /// Directory of the practice office.
    pub(crate) fn practice_dir(&self) -> PathBuf {
        self.root.join(LATIHAN)
    }

    /// Directory of the office in use.
    pub(crate) fn dir(&self) -> PathBuf {
        if self.in_practice() { self.practice_dir() } else { self.root.clone() }
    }

    /// Takes the directory for this process alone, if it exists and is not taken by us yet. An exchange of its data that
    /// was cut off is finished first.
    ///
    /// # Errors
    /// [`Fault::InUse`] when another process has it.
    pub(crate) fn claim(&self) -> Result<(), Fault> {
        let mut inner = self.inner();
        let dir = if inner.latihan { self.practice_dir() } else { self.root.clone() };
        if inner.lock.is_none() && dir.is_dir() {
            inner.lock = Some(DirLock::take(&dir)?);
            store::cadangan::finish_swap(&dir)?;
        }
        Ok(())
    }

    /// One at a time: whatever changes who is seated, which office is in use, or the key file. It also keeps tries of a
    /// password from running beside each other.
    pub(crate) fn gate(&self) -> MutexGuard<'_, ()> {
        self.gate.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Goes over to the other office; whoever was at work is logged out.
    pub(crate) fn go_to(&self, latihan: bool) {
        let mut inner = self.inner();
        if inner.latihan != latihan {
            *inner = Inner { latihan, lock: None, open: None, layar: None };
        }
    }

    /// An officer starts to work.
    pub(crate) fn enter(&self, open: Open) {
        let mut inner = self.inner();
        (inner.open, inner.layar) = (Some(Arc::new(open)), None);
    }

    /// Nobody works any more; the key leaves memory as soon as the last running call is done.
    pub(crate) fn leave(&self) {
        let mut inner = self.inner();
        (inner.open, inner.layar) = (None, None);
    }

    /// The window is given to visitors for a survey: the officer is at work no more, and only a password brings one back.
    pub(crate) fn give_to_visitors(&self, survei: SurveiId) {
        self.inner().layar = Some(survei);
    }

    /// The survey visitors see and the office its answers go to, while the window is theirs. It does not lock by itself.
    pub(crate) fn visitors(&self) -> Option<(SurveiId, Arc<Open>)> {
        let inner = self.inner();
        inner.layar.zip(inner.open.clone())
    }

    /// The open office, if somebody is at work; no activity of theirs.
    pub(crate) fn peek(&self) -> Option<Arc<Open>> {
        let mut inner = self.inner();
        if inner.layar.is_some() {
            return None;
        }
        if inner.open.as_ref().is_some_and(|open| open.is_idle()) {
            inner.open = None;
        }
        inner.open.clone()
    }

    /// The open office, for a call of the officer at work.
    ///
    /// # Errors
    /// [`Fault::Locked`] when nobody is logged in or the desk was idle too long.
    pub(crate) fn open(&self) -> Result<Arc<Open>, Fault> {
        let open = self.peek().ok_or(Fault::Locked)?;
        open.touch();
        Ok(open)
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    pub(crate) fn new(store: Store, key: DataKey, akun: Akun, dir: PathBuf, kantor: &Kantor) -> Self {
        let idle_limit = Duration::from_secs(u64::from(kantor.kunci_setelah_menit) * 60);
        Self { store, key, akun, dir, idle_limit, last_seen: Mutex::new((Instant::now(), SystemTime::now())) }
    }

    /// The key file of this office.
    pub(crate) fn keys(&self) -> Result<KeyFile, Fault> {
        Ok(KeyFile::read(&self.dir)?)
    }

    fn touch(&self) {
        *self.last_seen.lock().unwrap_or_else(PoisonError::into_inner) = (Instant::now(), SystemTime::now());
    }

    fn is_idle(&self) -> bool {
        // The steady clock stands still while a machine sleeps, the wall clock may be set: the longer of the two counts.
        let (steady, wall) = *self.last_seen.lock().unwrap_or_else(PoisonError::into_inner);
        steady.elapsed().max(wall.elapsed().unwrap_or_default()) > self.idle_limit
    }
}
