//! Looking at the form of a dispute while it is typed.

use domain::peran::Tindakan;
use domain::sengketa::{NewSengketa, PendaftaranSengketa};

use super::register::known;
use super::wire::PemeriksaanSengketa;
use crate::keberatan::find as find_keberatan;
use crate::{Desk, Fault};

/// Looks at a form and changes nothing.
///
/// # Errors
/// No such objection; locked; not allowed.
pub fn check(desk: &Desk, input: NewSengketa) -> Result<PemeriksaanSengketa, Fault> {
    desk.look(Tindakan::CatatSengketa, |look| {
        let keberatan = find_keberatan(look.reader, input.keberatan)?;
        let jam = keberatan.clocks(look.today(), &look.kalender).map_err(Fault::internal)?;
        Ok(match PendaftaranSengketa::read(&input, &keberatan, look.today(), &look.kalender) {
            Ok(read) => {
                let id = input.id.unwrap_or_default();
                let mut peringatan = read.peringatan.clone();
                peringatan.extend(known(look.reader, id, &read)?);
                PemeriksaanSengketa { faults: Vec::new(), peringatan, jam }
            }
            Err(faults) => PemeriksaanSengketa { faults, peringatan: Vec::new(), jam },
        })
    })
}
