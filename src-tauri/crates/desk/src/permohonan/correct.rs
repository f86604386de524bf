//! Correcting a request with a reason. The old value stays: in the event, or for identity in the earlier snapshot.

use domain::id::PemohonId;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::permohonan::{PemohonTercatat, PermohonanEvent};

use super::wire::{CorrectPermohonan, PermohonanLengkap, PermohonanRef};
use super::{find, get};
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Corrects a request and shows it anew.
///
/// # Errors
/// All fields at fault at once; void already; nothing changed; not allowed.
pub fn correct(desk: &Desk, input: CorrectPermohonan) -> Result<PermohonanLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::Koreksi, |deed| {
        refuse_destroyed(deed.tx, id.0)?;
        let permohonan = find(deed.tx, id)?;
        let identitas = deed.tx.identitas(permohonan.pemohon.id)?;
        let koreksi = permohonan.correct(identitas.as_ref(), &input.isi, &input.alasan, deed.now, &deed.kalender)?;
        let pemohon = match &koreksi.identitas {
            Some(identitas) => {
                let snapshot = PemohonId::new();
                let komitmen = deed.tx.put_identitas(snapshot, id, identitas)?;
                Some(PemohonTercatat::new(snapshot, komitmen, identitas))
            }
            None => None,
        };
        deed.record(id.0, &Event::Permohonan(PermohonanEvent::Dikoreksi(Box::new(koreksi.event(pemohon)))))
    })?;
    get(desk, PermohonanRef { id })
}
