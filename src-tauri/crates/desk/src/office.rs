//! The desk of one data directory: which office is in use, whether it is open, and by whom.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, FixedOffset};
use domain::akun::Akun;
use domain::format::Zona;
use domain::id::SurveiId;
use domain::kantor::Kantor;
use store::{DataKey, DirLock, KeyFile, Store};
use uuid::Uuid;

use crate::cadangan::Jaga;
use crate::clock::Clock;
use crate::disk;
use crate::fault::Fault;
use crate::kantor::{UNFINISHED, keys_lost};

/// How far the wall clock may run ahead of the steady one before the machine is taken to have slept.
const JUMP: Duration = Duration::from_secs(60);

/// How often, and how long each time, a data file about to be exchanged is waited for: ten seconds in all.
const WAITS: u32 = 200;
const WAIT: Duration = Duration::from_millis(50);
/// Folder of the practice office inside the data directory.
const LATIHAN: &str = "latihan";

/// Stands in an office while it is open; found at the start, the end before was not clean.
const TANDA: &str = "sedang-dibuka";

/// One desk: a data directory, at most one officer at work.
pub struct Desk {
    root: PathBuf,
    clock: Clock,
    inner: Mutex<Inner>,
    gate: Mutex<()>,
    /// One backup at a time.
    pub(crate) backing_up: Mutex<()>,
    pub(crate) jaga: Jaga,
}

#[derive(Default)]
struct Inner {
    latihan: bool,
    lock: Option<DirLock>,
    open: Option<Arc<Open>>,
    /// The office was not closed cleanly the last time, and nobody has looked at it since.
    terhenti: bool,
    /// One sentence on how that look went, until the desk is locked.
    kabar: Option<String>,
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
    // Last, so that it goes when the data file is closed.
    _tanda: Tanda,
}

/// The mark of an open office, taken away with it.
struct Tanda(PathBuf, String);

impl Tanda {
    fn put(dir: &Path) -> Self {
        let tanda = Self(dir.join(TANDA), Uuid::now_v7().to_string());
        // An office is opened on a full disk too; then a crash is not noticed, and no more.
        fs::write(&tanda.0, &tanda.1).ok();
        tanda
    }
}

impl Drop for Tanda {
    fn drop(&mut self) {
        // The next officer may have opened it already, and put another.
        if fs::read_to_string(&self.0).is_ok_and(|own| own == self.1) {
            fs::remove_file(&self.0).ok();
        }
    }
}

impl Desk {
    /// The desk of `root`. Nothing is opened or created yet.
    pub fn at(root: impl Into<PathBuf>, clock: Clock) -> Self {
        Self {
            root: root.into(),
            clock,
            inner: Mutex::default(),
            gate: Mutex::new(()),
            backing_up: Mutex::new(()),
            jaga: Jaga::default(),
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
    /// [`Fault::InUse`] when another process has it; [`Fault::Refused`] when it lies on a share or is synced.
    pub(crate) fn claim(&self) -> Result<(), Fault> {
        let mut inner = self.inner();
        let dir = if inner.latihan { self.practice_dir() } else { self.root.clone() };
        if inner.lock.is_none() && dir.is_dir() {
            disk::refuse_shared(&dir)?;
            inner.lock = Some(DirLock::take(&dir)?);
            store::cadangan::finish_swap(&dir)?;
            store::cadangan::sweep(&dir)?;
            inner.terhenti = dir.join(TANDA).exists();
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
            let before = std::mem::replace(&mut *inner, Inner { latihan, ..Inner::default() });
            self.jaga.keep(before.open);
        }
    }

    /// An officer starts to work.
    pub(crate) fn enter(&self, open: Open) {
        let mut inner = self.inner();
        inner.layar = None;
        let before = inner.open.replace(Arc::new(open));
        self.jaga.keep(before);
    }

    /// Nobody works any more; the key leaves memory as soon as the last running call, and the backup made on closing, is
    /// done.
    pub(crate) fn leave(&self) {
        let mut inner = self.inner();
        (inner.kabar, inner.layar) = (None, None);
        let before = inner.open.take();
        self.jaga.keep(before);
    }

    /// The same, and waits until every call is done with the data file: it is about to be exchanged.
    ///
    /// # Errors
    /// [`Fault::Conflict`] when work goes on for longer than anybody waits.
    pub(crate) fn vacate(&self) -> Result<(), Fault> {
        self.leave();
        let _beat = self.beat();
        let _one = self.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
        let mut held = self.take_left();
        for _ in 0..WAITS {
            held.retain(|open| Arc::strong_count(open) > 1);
            if held.is_empty() {
                return Ok(());
            }
            std::thread::sleep(WAIT);
        }
        let message =
            "Masih ada pekerjaan yang berjalan pada data kantor. Tunggu sampai selesai, lalu ulangi.".to_owned();
        Err(Fault::Conflict { message })
    }

    /// Whether the last end was not clean and nobody has looked since.
    pub(crate) fn was_cut_off(&self) -> bool {
        self.inner().terhenti
    }

    /// The data were looked at after an end that was not clean; `kabar` says how that went.
    pub(crate) fn looked_after(&self, kabar: &str) {
        let mut inner = self.inner();
        inner.terhenti = false;
        inner.kabar = Some(kabar.to_owned());
    }

    /// What there is to say on how the data were found, in one sentence.
    pub(crate) fn kabar(&self) -> Option<String> {
        self.inner().kabar.clone()
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
            let before = inner.open.take();
            self.jaga.keep(before);
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
        let last_seen = Mutex::new((Instant::now(), SystemTime::now()));
        let _tanda = Tanda::put(&dir);
        Self { store, key, akun, dir, idle_limit, last_seen, _tanda }
    }

    /// The key file of this office.
    pub(crate) fn keys(&self) -> Result<KeyFile, Fault> {
        Ok(KeyFile::read(&self.dir)?)
    }

    fn touch(&self) {
        *self.last_seen.lock().unwrap_or_else(PoisonError::into_inner) = (Instant::now(), SystemTime::now());
    }

    fn is_idle(&self) -> bool {
        let (steady, wall) = *self.last_seen.lock().unwrap_or_else(PoisonError::into_inner);
        must_lock(steady.elapsed(), wall.elapsed().unwrap_or_default(), self.idle_limit)
    }
}

/// Whether a desk last seen so long ago by either clock is locked: when the officer was away too long, and when the machine
/// slept in between, however short. The steady clock stands still while it sleeps, the wall clock goes on; the longer of the
/// two counts, and a jump between them is a sleep.
fn must_lock(steady: Duration, wall: Duration, limit: Duration) -> bool {
    steady.max(wall) > limit || wall.saturating_sub(steady) > JUMP
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::must_lock;

    const LIMIT: Duration = Duration::from_secs(15 * 60);

    #[test]
    fn a_machine_that_slept_wakes_up_locked() {
        let minutes = |count: u64| Duration::from_secs(60 * count);
        assert!(!must_lock(minutes(3), minutes(3), LIMIT), "three minutes of thinking are no sleep");
        assert!(
            must_lock(minutes(1), minutes(6), LIMIT),
            "five minutes with the lid closed are, short of the idle time"
        );
        assert!(must_lock(minutes(16), minutes(16), LIMIT), "nor is it open after the idle time");
        assert!(must_lock(minutes(16), Duration::ZERO, LIMIT), "though somebody set the clock back");
        assert!(
            !must_lock(minutes(1), minutes(1) + Duration::from_secs(20), LIMIT),
            "a clock put right by seconds is none"
        );
    }
}
