//! What the desk keeps in mind of backups between two looks: offices that were closed and wait for theirs, when one was
//! tried last, how far the one being made is, what failed, how the second place was found, and which file a dialog chose.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, FixedOffset};
use store::cadangan::Tahap;

use super::catatan::{Catatan, Gagal};
use super::tempat::Pandangan;
use crate::Desk;
use crate::disk::Reserve;
use crate::office::Open;

/// See the module.
#[derive(Default)]
pub(crate) struct Jaga {
    watched: AtomicBool,
    beat: Mutex<()>,
    inner: Mutex<Inner>,
    pub(super) pandangan: Mutex<Pandangan>,
}

#[derive(Default)]
struct Inner {
    left: Vec<Arc<Open>>,
    tried: Option<DateTime<FixedOffset>>,
    hurry: bool,
    failed: Option<Gagal>,
    step: Option<Tahap>,
    chosen: Option<PathBuf>,
}

impl Jaga {
    /// Keeps an office that was closed for the backup made on closing; only where somebody will make it.
    pub(crate) fn keep(&self, open: Option<Arc<Open>>) {
        if let Some(open) = open.filter(|_| self.watched.load(Ordering::Relaxed)) {
            self.inner().left.push(open);
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    /// From now on somebody calls [`super::tick`] now and then, and once more after the desk was closed for good.
    pub fn watch(&self) {
        self.jaga.watched.store(true, Ordering::Relaxed);
    }

    /// One beat of whoever watches at a time: the last one, at the end of the process, waits for what another has begun.
    pub(crate) fn beat(&self) -> MutexGuard<'_, ()> {
        self.jaga.beat.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Offices closed since the last time. Whoever takes one lets its key go.
    pub(crate) fn take_left(&self) -> Vec<Arc<Open>> {
        std::mem::take(&mut self.jaga.inner().left)
    }

    /// When an automatic backup was tried last; the first question counts as one, so that the first is due in its time.
    pub(crate) fn last_tried(&self, now: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
        *self.jaga.inner().tried.get_or_insert(now)
    }

    pub(crate) fn tried(&self, now: DateTime<FixedOffset>) {
        self.jaga.inner().tried = Some(now);
    }

    /// The next beat looks at both places, whether half an hour has passed or not.
    pub(crate) fn hurry(&self) {
        self.jaga.inner().hurry = true;
    }

    /// Whether that was asked for since the last time.
    pub(crate) fn hurried(&self) -> bool {
        std::mem::take(&mut self.jaga.inner().hurry)
    }

    /// Since when automatic backups fail, and why, while they do; also what the process before this one could not tell.
    pub(crate) fn backup_failed(&self) -> Option<Gagal> {
        let failed = self.jaga.inner().failed.clone();
        failed.or_else(|| Catatan::read(self.root()).gagal)
    }

    /// How the last ones went. Of several failures in a row the first is the one to tell.
    pub(crate) fn tell_backup(&self, failed: Option<Gagal>) {
        let known = self.backup_failed();
        let told = failed.map(|failed| known.clone().unwrap_or(failed));
        self.jaga.inner().failed.clone_from(&told);
        if told != Catatan::read(self.root()).gagal
            && let Err(fault) = Catatan::change(self.root(), |catatan| catatan.gagal = told)
        {
            tracing::warn!(%fault, "how backups went cannot be kept");
        }
    }

    pub(crate) fn tell_step(&self, step: Option<Tahap>) {
        self.jaga.inner().step = step;
    }

    pub(crate) fn step(&self) -> Option<Tahap> {
        self.jaga.inner().step
    }

    pub(crate) fn put_chosen(&self, place: &Path) {
        self.jaga.inner().chosen = Some(place.to_owned());
    }

    pub(crate) fn chosen(&self) -> Option<PathBuf> {
        self.jaga.inner().chosen.clone()
    }

    pub(crate) fn reserve(&self) -> Reserve {
        Reserve::of(self.root())
    }
}
