//! How long cases are kept, as the office took it from its JRA (UU 43/2009 art. 48).

use domain::jurnal::{Entitas, Event};
use domain::peran::Tindakan;
use domain::permohonan::cancel::reason;
use domain::privasi::{JenisBerkas, PengaturanRetensi, PrivasiEvent};
use store::Reader;

use super::wire::{AturRetensi, RetensiKantor};
use crate::permohonan::name_of;
use crate::{Desk, Fault};

/// As it is set; nothing set at first.
///
/// # Errors
/// Locked; not allowed.
pub fn get(desk: &Desk, _: crate::sesi::wire::Empty) -> Result<RetensiKantor, Fault> {
    desk.look(Tindakan::Lihat, |look| shown(look.reader))
}

/// Sets it, with the reason.
///
/// # Errors
/// All fields at fault; no reason; not allowed.
pub fn set(desk: &Desk, input: AturRetensi) -> Result<RetensiKantor, Fault> {
    desk.act(Tindakan::AturRetensi, |deed| {
        let mut faults = Vec::new();
        let retensi = input.pengaturan.checked().map_err(|found| faults.extend(found)).ok();
        match reason("alasan", &input.alasan) {
            Err(domain::fault::Denied::Invalid(found)) => faults.extend(found),
            Err(other) => return Err(other.into()),
            Ok(alasan) => {
                if let Some(retensi) = retensi {
                    let event = PrivasiEvent::RetensiDiatur { retensi, alasan };
                    deed.record(deed.tx.unit(), &Event::Privasi(event))?;
                }
            }
        }
        if faults.is_empty() { shown(deed.tx) } else { Err(faults.into()) }
    })
}

/// The classes in force.
pub(super) fn current(reader: &Reader) -> Result<PengaturanRetensi, Fault> {
    Ok(shown(reader)?.pengaturan)
}

fn shown(reader: &Reader) -> Result<RetensiKantor, Fault> {
    let mut now = RetensiKantor {
        pengaturan: PengaturanRetensi::default(),
        alasan: String::new(),
        diatur: None,
        oleh: String::new(),
        usulan: JenisBerkas::ALL.iter().filter_map(|jenis| Some((*jenis, jenis.proposed_years()?))).collect(),
    };
    for stamped in reader.history_of_kind(Entitas::Privasi)? {
        if let Event::Privasi(PrivasiEvent::RetensiDiatur { retensi, alasan }) = &stamped.1.event {
            now.pengaturan = retensi.clone();
            now.alasan.clone_from(alasan);
            now.diatur = Some(stamped.1.at);
            now.oleh = name_of(reader, stamped.1.actor)?;
        }
    }
    Ok(now)
}
