//! Seeing the identity behind an objection unmasked. It is recorded first, and only then shown (UU 27/2022 art. 31).

use domain::jurnal::Event;
use domain::keberatan::KeberatanEvent;
use domain::pemohon::Identitas;
use domain::peran::Tindakan;
use domain::permohonan::cancel::reason;

use super::find;
use super::wire::KeberatanBeralasan;
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// The identity behind an objection.
///
/// # Errors
/// No reason; erased ([`Fault::NotFound`]); not allowed.
pub fn reveal(desk: &Desk, input: KeberatanBeralasan) -> Result<Identitas, Fault> {
    desk.act(Tindakan::LihatIdentitas, |deed| {
        let alasan = reason("alasan", &input.alasan)?;
        refuse_destroyed(deed.tx, input.id.0)?;
        let keberatan = find(deed.tx, input.id)?;
        let identitas = deed.tx.identitas(keberatan.pemohon.id)?.ok_or(Fault::NotFound)?;
        deed.record(input.id.0, &Event::Keberatan(KeberatanEvent::IdentitasDitampilkan { alasan }))?;
        Ok(identitas)
    })
}
