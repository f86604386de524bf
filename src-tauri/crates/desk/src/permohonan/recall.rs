//! Filling a form from an applicant's newest request. It shows the whole identity, so it is recorded there first.

use domain::fault::Rule;
use domain::format::Nik;
use domain::jurnal::Event;
use domain::pemohon::Identitas;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;

use super::wire::RecallPemohon;
use crate::{Desk, Fault};

/// Why, as the history says it.
const ALASAN: &str = "Pemohon datang lagi; isian permohonan baru diambil dari sini";

/// The identity of the newest request under a NIK.
///
/// # Errors
/// Not a NIK; nobody known by it ([`Fault::NotFound`]); not allowed.
pub fn recall(desk: &Desk, input: RecallPemohon) -> Result<Identitas, Fault> {
    let nik = Nik::parse(&input.nik).map_err(|error| Fault::field("nik", &Rule::Format(error.to_string())))?;
    desk.act(Tindakan::Daftarkan, |deed| {
        let newest = deed.tx.by_nik(nik.as_str())?.into_iter().next().ok_or(Fault::NotFound)?;
        let identitas = deed.tx.identitas(newest.pemohon)?.ok_or(Fault::NotFound)?;
        let event = PermohonanEvent::IdentitasDitampilkan { alasan: ALASAN.to_owned() };
        deed.record(newest.permohonan.0, &Event::Permohonan(event))?;
        Ok(identitas)
    })
}
