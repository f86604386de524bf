//! Bringing a backup back for proof only: into a folder of its own, opened with the key, compared with what the backup says
//! it holds, and taken away again. The office is not touched.

use std::path::Path;

use super::manifest::Manifest;
use super::prove::Copy;
use super::restore::unpack;
use super::{make, segel};
use crate::check::Report;
use crate::connection::KANTOR;
use crate::error::{Result, StoreError};
use crate::kunci::DataKey;

/// What a rehearsal proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsal {
    /// What the backup says it holds.
    pub manifest: Manifest,
    /// What checking all that came along found.
    pub report: Report,
    /// The journal is as long as the backup says.
    pub jurnal_sama: bool,
    /// Every register ends at the number the backup says.
    pub register_sama: bool,
    /// Attached files the journal names and the set does not hold.
    pub lampiran_hilang: usize,
}

impl Rehearsal {
    /// Whether the office could go on with it, to the last attachment.
    pub fn is_proved(&self) -> bool {
        self.report.is_sound() && self.jurnal_sama && self.register_sama && self.lampiran_hilang == 0
    }
}

/// Brings the backup at `place` back into a folder of `dir`, proves it and takes it away again.
///
/// # Errors
/// [`StoreError::Damaged`] when it is not what was sealed or another key made it; `FileNewer`; no room.
pub fn rehearse(place: &Path, key: &DataKey, dir: &Path) -> Result<Rehearsal> {
    let unpacked = unpack(place, dir)?;
    let manifest =
        unpacked.manifest().cloned().ok_or_else(|| StoreError::Damaged("Cadangan tanpa manifes.".to_owned()))?;
    let restored = unpacked.restore(key, 0)?;
    let copy = Copy::open(&restored.dir().join(KANTOR.file), key)?;
    Ok(Rehearsal {
        jurnal_sama: copy.journal()?.baris == manifest.jurnal.baris,
        register_sama: copy.registers()? == manifest.register,
        lampiran_hilang: restored.lampiran_hilang.len(),
        report: restored.report.clone(),
        manifest,
    })
}

/// Takes away what a rehearsal or a restore left half made in `office` when its process was killed.
///
/// # Errors
/// Whatever keeps it from being removed.
pub fn sweep(office: &Path) -> Result<()> {
    make::sweep(office)
}

/// What the file at `place` says it holds, without proving it.
///
/// # Errors
/// [`StoreError::Damaged`] when it is no backup; `FileNewer`.
pub fn peek(place: &Path) -> Result<Manifest> {
    segel::peek(place)
}
