//! Changing working days and office holidays, with the reason. Open deadlines move with it, each by an event of its own.

use chrono::Datelike;
use domain::fault::{Denied, FieldFault, Rule};
use domain::jurnal::{Event, KalenderDiatur};
use domain::kalender::{Kalender, PengaturanKalender};
use domain::keberatan::KeberatanEvent;
use domain::pengaduan::PengaduanEvent;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;
use domain::permohonan::cancel::reason;
use domain::sengketa::SengketaEvent;

use super::wire::{KalenderTahun, UpdateKalender};
use super::year::show;
use crate::act::Deed;
use crate::{Desk, Fault};

/// Replaces the calendar settings.
///
/// # Errors
/// All entries that cannot stand, at once; no reason; not allowed.
pub fn update(desk: &Desk, input: UpdateKalender) -> Result<KalenderTahun, Fault> {
    let open = desk.open()?;
    let unit = open.store.genesis().unit.0;
    desk.act(Tindakan::AturKalender, |deed| {
        let pengaturan = input.pengaturan.cleaned();
        let mut faults = faults(&pengaturan);
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
        let kalender = Kalender::new(pengaturan.clone());
        deed.record(unit, &Event::Kalender(KalenderDiatur { alasan, pengaturan }))?;
        shift_open(deed, &kalender)?;
        Ok(show(&kalender, deed.now.year()))
    })
}

/// What in the settings cannot stand, each a fault of the field `pengaturan`.
pub(super) fn faults(pengaturan: &PengaturanKalender) -> Vec<FieldFault> {
    let errors = pengaturan.check();
    errors.iter().map(|error| FieldFault::new("pengaturan", &Rule::Format(error.to_string()))).collect()
}

/// Moves every open deadline that the new calendar counts otherwise.
fn shift_open(deed: &Deed, kalender: &Kalender) -> Result<(), Fault> {
    for id in deed.tx.open_ids()? {
        let Some(permohonan) = deed.tx.permohonan(id)? else { continue };
        if let Some(shift) = permohonan.shift(kalender).map_err(Fault::internal)? {
            deed.record(id.0, &Event::Permohonan(PermohonanEvent::BatasBergeser(shift)))?;
        }
    }
    for id in deed.tx.open_keberatan()? {
        let Some(keberatan) = deed.tx.keberatan(id)? else { continue };
        if let Some(shift) = keberatan.shift(kalender).map_err(Fault::internal)? {
            deed.record(id.0, &Event::Keberatan(KeberatanEvent::BatasBergeser(shift)))?;
        }
    }
    for id in deed.tx.open_pengaduan()? {
        let Some(pengaduan) = deed.tx.pengaduan(id)? else { continue };
        if let Some(shift) = pengaduan.shift(kalender).map_err(Fault::internal)? {
            deed.record(id.0, &Event::Pengaduan(PengaduanEvent::BatasBergeser(shift)))?;
        }
    }
    for id in deed.tx.open_sengketa()? {
        let Some(sengketa) = deed.tx.sengketa(id)? else { continue };
        for shift in sengketa.shift(kalender).map_err(Fault::internal)? {
            deed.record(id.0, &Event::Sengketa(SengketaEvent::BatasBergeser(shift)))?;
        }
    }
    Ok(())
}
