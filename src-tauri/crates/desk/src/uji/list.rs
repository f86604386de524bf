//! Sheets, the newest first.

use domain::peran::Tindakan;

use super::wire::SaringanUji;
use crate::pengecualian::uji_ringkas;
use crate::pengecualian::wire::UjiRingkas;
use crate::{Desk, Fault};

/// The sheets asked for.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, input: SaringanUji) -> Result<Vec<UjiRingkas>, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let all = match input.permohonan {
            Some(id) => look.reader.uji_for(id)?,
            None => look.reader.list_uji(input.keadaan)?,
        };
        let chosen = all.iter().filter(|uji| input.keadaan.is_none_or(|keadaan| keadaan == uji.keadaan));
        chosen.map(|uji| uji_ringkas(look.reader, uji)).collect()
    })
}
