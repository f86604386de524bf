//! How far the backup being made is, for a page that asks.

use domain::peran::Tindakan;
use store::cadangan::Tahap;

use super::wire::{KemajuanCadangan, TahapCadangan};
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// The steps of one backup; told until it is dropped.
pub(super) struct Langkah<'d>(&'d Desk);

impl<'d> Langkah<'d> {
    pub(super) fn of(desk: &'d Desk) -> Self {
        Self(desk)
    }

    pub(super) fn tell(&self, tahap: Tahap) {
        self.0.tell_step(Some(tahap));
    }
}

impl Drop for Langkah<'_> {
    fn drop(&mut self) {
        self.0.tell_step(None);
    }
}

/// How far the backup being made is. Asking is no activity of the officer.
///
/// # Errors
/// Locked; not allowed.
pub fn progress(desk: &Desk, _: Empty) -> Result<KemajuanCadangan, Fault> {
    let open = desk.peek().ok_or(Fault::Locked)?;
    desk.look_on(&open, Tindakan::Cadangkan, |_| Ok(()))?;
    let tahap = desk.step().map(|tahap| match tahap {
        Tahap::Menyalin => TahapCadangan::Menyalin,
        Tahap::Lampiran => TahapCadangan::Lampiran,
        Tahap::Menyegel => TahapCadangan::Menyegel,
        Tahap::Membuktikan => TahapCadangan::Membuktikan,
    });
    Ok(KemajuanCadangan { tahap })
}
