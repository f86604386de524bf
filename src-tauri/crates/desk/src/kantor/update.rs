//! Changing the office profile. Whether it is a practice office never changes.

use domain::jurnal::Event;
use domain::kantor::{Kantor, KantorEvent};
use domain::peran::Tindakan;
use store::OfficeLabel;

use crate::{Desk, Fault};

/// Replaces the profile.
///
/// # Errors
/// All fields at fault at once; not allowed.
pub fn update(desk: &Desk, input: Kantor) -> Result<Kantor, Fault> {
    let open = desk.open()?;
    let unit = open.store.genesis().unit.0;
    let _gate = desk.gate();
    let kantor = desk.act_on(&open, Tindakan::AturKantor, |deed| {
        let kantor = Kantor { latihan: deed.kantor.latihan, ..input }.checked()?;
        if kantor != deed.kantor {
            deed.record(unit, &Event::Kantor(KantorEvent::Diatur { kantor: Box::new(kantor.clone()) }))?;
        }
        Ok(kantor)
    })?;
    let label =
        OfficeLabel { badan_publik: kantor.badan_publik.clone(), unit: kantor.unit.clone(), latihan: kantor.latihan };
    open.keys()?.set_office(label)?;
    Ok(kantor)
}
