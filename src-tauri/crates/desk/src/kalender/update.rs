//! Changing working days and office holidays, with the reason. Receipts already printed keep the date they carry; the
//! request's page counts anew and shows both.

use chrono::Datelike;
use domain::fault::{Denied, FieldFault, Rule};
use domain::jurnal::{Event, KalenderDiatur};
use domain::kalender::Kalender;
use domain::peran::Tindakan;
use domain::permohonan::cancel::reason;

use super::wire::{KalenderTahun, UpdateKalender};
use crate::{Desk, Fault};

/// Replaces the calendar settings.
///
/// # Errors
/// All entries that cannot stand, at once; no reason; not allowed.
pub fn update(desk: &Desk, input: UpdateKalender) -> Result<KalenderTahun, Fault> {
    let open = desk.open()?;
    let unit = open.store.genesis().unit.0;
    desk.act(Tindakan::AturKalender, |deed| {
        let mut faults: Vec<FieldFault> = input
            .pengaturan
            .check()
            .iter()
            .map(|error| FieldFault::new("pengaturan", &Rule::Format(error.to_string())))
            .collect();
        let alasan = match reason("alasan", &input.alasan) {
            Ok(alasan) => alasan,
            Err(Denied::Invalid(found)) => {
                faults.extend(found);
                return Err(faults.into());
            }
            Err(denied @ Denied::Refused(_)) => return Err(denied.into()),
        };
        if !faults.is_empty() {
            return Err(faults.into());
        }
        let kalender = Kalender::new(input.pengaturan.clone());
        deed.record(unit, &Event::Kalender(KalenderDiatur { alasan, pengaturan: input.pengaturan.clone() }))?;
        Ok(KalenderTahun { tahun: kalender.year(deed.now.year()), pengaturan: input.pengaturan })
    })
}
