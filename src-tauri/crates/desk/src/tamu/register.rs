//! Taking a visitor down.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::tamu::{IsiTamu, NewTamu, Tamu, TamuEvent};

use crate::act::Deed;
use crate::{Desk, Fault};

/// Takes a visitor down. The same id sent twice gives the line there is.
///
/// # Errors
/// All fields at fault; not allowed.
pub fn register(desk: &Desk, input: NewTamu) -> Result<Tamu, Fault> {
    desk.act(Tindakan::Daftarkan, |deed| register_in(deed, &input))
}

/// Takes a visitor down inside a transaction that is already open.
pub(crate) fn register_in(deed: &Deed, input: &NewTamu) -> Result<Tamu, Fault> {
    let isi = IsiTamu::read(input, deed.now)?;
    let id = input.id.unwrap_or_default();
    if let Some(there) = deed.tx.tamu(id)? {
        return Ok(there);
    }
    deed.record(id.0, &Event::Tamu(TamuEvent::Dicatat { id, isi: Box::new(isi) }))?;
    deed.tx.tamu(id)?.ok_or_else(|| Fault::internal("a visitor that was not written"))
}
