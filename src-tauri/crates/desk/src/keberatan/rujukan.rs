//! What a form leans on: the request under the number it names, and the applicant as that request knows them.

use domain::keberatan::{NewKeberatan, Rujukan};
use domain::pemohon::Identitas;
use domain::permohonan::Permohonan;
use store::Reader;

use crate::Fault;

/// The request a form names, with its applicant; both none when it names none that is there.
#[derive(Clone, Debug, Default)]
pub(super) struct Acuan {
    pub(super) permohonan: Option<Permohonan>,
    pub(super) identitas: Option<Identitas>,
}

impl Acuan {
    pub(super) fn of(reader: &Reader, new: &NewKeberatan) -> Result<Self, Fault> {
        let Ok(Some(nomor)) = new.nomor_permohonan.text() else { return Ok(Self::default()) };
        let Some(permohonan) = reader.permohonan_by_nomor(nomor.trim())? else { return Ok(Self::default()) };
        let identitas = reader.identitas(permohonan.pemohon.id)?;
        Ok(Self { permohonan: Some(permohonan), identitas })
    }

    pub(super) fn rujukan(&self) -> Rujukan<'_> {
        Rujukan { permohonan: self.permohonan.as_ref(), identitas: self.identitas.as_ref() }
    }
}
