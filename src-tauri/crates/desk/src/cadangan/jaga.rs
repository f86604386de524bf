//! What the desk keeps in mind of backups between two looks: offices that were closed and wait for theirs, when one was
//! tried last, how far the one being made is, what failed, and which file a dialog chose.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, FixedOffset};
use store::cadangan::Tahap;

use crate::Desk;
use crate::disk::Reserve;
use crate::office::Open;

/// See the module.
#[derive(Default)]
pub(crate) struct Jaga {
    watched: AtomicBool,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    left: Vec<Arc<Open>>,
    tried: Option<DateTime<FixedOffset>>,
    failed: Option<(DateTime<FixedOffset>, String)>,
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

    /// Since when automatic backups fail, and why, while they do.
    pub(crate) fn backup_failed(&self) -> Option<(DateTime<FixedOffset>, String)> {
        self.jaga.inner().failed.clone()
    }

    /// How the last one went. Of several failures in a row the first is the one to tell.
    pub(crate) fn tell_backup(&self, failed: Option<(DateTime<FixedOffset>, String)>) {
        let mut inner = self.jaga.inner();
        inner.failed = match (inner.failed.take(), failed) {
            (_, None) => None,
            (Some(first), Some(_)) => Some(first),
            (None, failed) => failed,
        };
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
