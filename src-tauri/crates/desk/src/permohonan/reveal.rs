//! Seeing an applicant's identity unmasked. It is recorded first, and only then shown (UU 27/2022 art. 31).

use domain::jurnal::Event;
use domain::pemohon::Identitas;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;
use domain::permohonan::cancel::reason;

use super::find;
use super::wire::WithReason;
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// The identity behind a request.
///
/// # Errors
/// No reason; erased ([`Fault::NotFound`]); not allowed.
pub fn reveal(desk: &Desk, input: WithReason) -> Result<Identitas, Fault> {
    desk.act(Tindakan::LihatIdentitas, |deed| {
        let alasan = reason("alasan", &input.alasan)?;
        refuse_destroyed(deed.tx, input.id.0)?;
        let permohonan = find(deed.tx, input.id)?;
        let identitas = deed.tx.identitas(permohonan.pemohon.id)?.ok_or(Fault::NotFound)?;
        deed.record(input.id.0, &Event::Permohonan(PermohonanEvent::IdentitasDitampilkan { alasan }))?;
        Ok(identitas)
    })
}
