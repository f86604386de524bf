//! Replacing or removing the logo.

use domain::jurnal::Event;
use domain::kantor::KantorEvent;
use domain::peran::Tindakan;

use super::logo::{check_png, sha256};
use super::wire::SetLogo;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Replaces or removes the logo.
///
/// # Errors
/// Not a PNG, too large, not allowed.
pub fn set_logo(desk: &Desk, input: SetLogo) -> Result<Empty, Fault> {
    let png = input.png.as_deref().map(|text| check_png("png", text)).transpose()?;
    let open = desk.open()?;
    let unit = open.store.genesis().unit.0;
    desk.act(Tindakan::AturKantor, |deed| {
        deed.tx.put_logo(png.as_deref())?;
        deed.record(unit, &Event::Kantor(KantorEvent::LogoDiganti { sha256: png.as_deref().map(sha256) }))?;
        Ok(Empty {})
    })
}
