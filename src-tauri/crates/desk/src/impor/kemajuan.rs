//! How far an import is. While the file is read nobody knows how many rows there are; then they are judged, and those
//! that change something are written.

use crate::{Fault, Progress};

/// Rows between two words about it.
const SETIAP: u32 = 50;

/// Rows judged and written, of all.
pub(super) struct Kemajuan<'a> {
    progress: &'a Progress,
    terima: bool,
    sudah: u32,
    dari: u32,
}

impl<'a> Kemajuan<'a> {
    /// None so far; of an import that is taken each row may be written too.
    pub(super) fn new(progress: &'a Progress, terima: bool) -> Self {
        Self { progress, terima, sudah: 0, dari: 0 }
    }

    /// There are so many rows to judge.
    pub(super) fn judging(&mut self, rows: usize) {
        self.dari = count(rows).saturating_mul(if self.terima { 2 } else { 1 });
    }

    /// There are so many rows to write.
    pub(super) fn writing(&mut self, rows: usize) {
        self.dari = self.sudah.saturating_add(count(rows));
    }

    /// One row is about to be done.
    pub(super) fn step(&mut self) -> Result<(), Fault> {
        if self.sudah.is_multiple_of(SETIAP) {
            self.progress.step(self.sudah, self.dari)?;
        }
        self.sudah += 1;
        Ok(())
    }
}

fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
