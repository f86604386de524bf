//! The second place as it is found: whether it is there, and whether it lies on the disk of the data. A share that went away
//! may not answer for minutes, so it is asked on a thread of its own; Beranda only reads what was found last.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::catatan::Catatan;
use super::list::folders;
use crate::{Desk, disk};

/// How long an answer is waited for.
const SABAR: Duration = Duration::from_secs(5);
/// How often the watcher looks.
const LIHAT: TimeDelta = TimeDelta::minutes(1);

/// How a place was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Terlihat {
    /// It answers, and the folder of backups stands in it that was made when it was chosen. Where a disk is not mounted, the
    /// empty folder in its stead has none, and is no place.
    pub(crate) terjangkau: bool,
    /// It would be lost with the disk of the data.
    pub(crate) satu_disk: bool,
}

/// What is known of the second place.
#[derive(Default)]
pub(crate) struct Pandangan {
    found: Option<(PathBuf, Terlihat)>,
    asked: Option<(PathBuf, Receiver<Terlihat>)>,
    at: Option<DateTime<FixedOffset>>,
}

impl Terlihat {
    const HILANG: Self = Self { terjangkau: false, satu_disk: false };

    fn of(root: &Path, map: &Path) -> Self {
        let terjangkau = folders(map).is_ok_and(|folders| !folders.is_empty());
        // What a program copies to another computer outlives the disk.
        Self { terjangkau, satu_disk: terjangkau && disk::same(root, map) && !disk::is_synced(map) }
    }
}

/// Looks at `map` now; a place that does not answer soon is not there.
pub(super) fn look(desk: &Desk, map: &Path) -> Terlihat {
    let found = ask(desk, map);
    seen_by(desk).found = Some((map.to_owned(), found));
    found
}

fn ask(desk: &Desk, map: &Path) -> Terlihat {
    let before = seen_by(desk).asked.take_if(|(place, _)| place == map);
    if let Some((place, answer)) = before
        && answer.try_recv() == Err(TryRecvError::Empty)
    {
        // Asked and still silent: another thread would wait just as long.
        seen_by(desk).asked = Some((place, answer));
        return Terlihat::HILANG;
    }
    let (tell, answer) = channel();
    let (root, place) = (desk.root().to_owned(), map.to_owned());
    let asked = thread::Builder::new().name("tempat-kedua".to_owned()).spawn(move || {
        // Nobody may be waiting any more.
        tell.send(Terlihat::of(&root, &place)).ok();
    });
    match asked.map(|_| answer.recv_timeout(SABAR)) {
        Ok(Ok(found)) => found,
        Ok(Err(_)) => {
            seen_by(desk).asked = Some((map.to_owned(), answer));
            Terlihat::HILANG
        }
        Err(_) => Terlihat::HILANG,
    }
}

/// Looks at the second place, if there is one and the last look is a minute old.
pub(super) fn watch(desk: &Desk, now: DateTime<FixedOffset>) {
    let Some(kedua) = Catatan::read(desk.root()).kedua else { return };
    let last = seen_by(desk).at;
    if last.is_none_or(|last| now - last >= LIHAT || now < last) {
        seen_by(desk).at = Some(now);
        look(desk, &kedua.map);
    }
}

/// How `map` was found last; nothing before the first look.
pub(super) fn seen(desk: &Desk, map: &Path) -> Option<Terlihat> {
    seen_by(desk).found.as_ref().filter(|(place, _)| place == map).map(|(_, found)| *found)
}

fn seen_by(desk: &Desk) -> MutexGuard<'_, Pandangan> {
    desk.jaga.pandangan.lock().unwrap_or_else(PoisonError::into_inner)
}
