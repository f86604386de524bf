//! What a refusal rests on: the exemptions it names, as they stand now (UU 14/2008 art. 19; Perki 1/2021 art. 34(2), 49).

use std::collections::HashMap;

use domain::id::PengecualianId;
use domain::pengecualian::Pengecualian;
use domain::permohonan::decide::Putuskan;
use domain::permohonan::{Keputusan, Permohonan};

use super::Kerja;
use crate::Fault;

/// The decisions with the facts of the exemptions they name.
///
/// # Errors
/// All refusals that rest on nothing, at once.
pub(super) fn resting(kerja: &Kerja, input: &Putuskan) -> Result<Putuskan, Fault> {
    let named = exemptions(kerja, &input.butir)?;
    Ok(input.clone().resting_on(|id| named.get(&id).cloned(), kerja.today())?)
}

/// Whether the refusals of the decision that stands still rest on something.
///
/// # Errors
/// All refusals whose exemption ended or was opened since, at once.
pub(super) fn still(kerja: &Kerja, permohonan: &Permohonan) -> Result<(), Fault> {
    let Some(keputusan) = &permohonan.keputusan else { return Ok(()) };
    let named = exemptions(kerja, &keputusan.butir)?;
    Ok(keputusan.still_rests(|id| named.get(&id).cloned(), kerja.today())?)
}

fn exemptions(kerja: &Kerja, butir: &[Keputusan]) -> Result<HashMap<PengecualianId, Pengecualian>, Fault> {
    let ids = butir.iter().filter_map(|keputusan| keputusan.refusal()?.pengecualian);
    let mut named = HashMap::new();
    for id in ids {
        if let Some(found) = kerja.deed.tx.pengecualian(id)? {
            named.insert(id, found);
        }
    }
    Ok(named)
}
