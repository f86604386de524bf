//! Imports into a list, the newest first.

use domain::peran::Tindakan;

use super::wire::{BarisCatatanImpor, SaringanImpor};
use crate::permohonan::name_of;
use crate::{Desk, Fault};

/// The imports.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, input: SaringanImpor) -> Result<Vec<BarisCatatanImpor>, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let mut rows = Vec::new();
        for impor in look.reader.list_impor(input.jenis)? {
            let Some(first) = look.reader.history(impor.id.0)?.into_iter().next() else { continue };
            rows.push(BarisCatatanImpor { oleh: name_of(look.reader, first.actor)?, waktu: first.at, impor });
        }
        Ok(rows)
    })
}
