//! Seeing who made a complaint unmasked. It is recorded first, and only then shown; of a confidential one only to whoever may
//! read it.

use domain::jurnal::Event;
use domain::pemohon::Identitas;
use domain::pengaduan::PengaduanEvent;
use domain::peran::Tindakan;
use domain::permohonan::cancel::reason;

use super::standing;
use super::wire::PengaduanBeralasan;
use crate::{Desk, Fault};

/// The identity behind a complaint.
///
/// # Errors
/// No reason; anonymous or erased ([`Fault::NotFound`]); not allowed.
pub fn reveal(desk: &Desk, input: PengaduanBeralasan) -> Result<Identitas, Fault> {
    desk.act(Tindakan::LihatIdentitas, |deed| {
        let alasan = reason("alasan", &input.alasan)?;
        let pengaduan = standing(deed.tx, &deed.akun, input.id)?;
        let pelapor = pengaduan.pelapor.as_ref().ok_or(Fault::NotFound)?;
        let identitas = deed.tx.identitas(pelapor.id)?.ok_or(Fault::NotFound)?;
        deed.record(input.id.0, &Event::Pengaduan(PengaduanEvent::IdentitasDitampilkan { alasan }))?;
        Ok(identitas)
    })
}
