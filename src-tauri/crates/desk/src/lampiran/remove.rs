//! Taking an attached file away, with a reason: that it was there stays in the history, its bytes are deleted.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;
use domain::permohonan::cancel::reason;

use super::show::one;
use super::wire::RemoveLampiran;
use crate::permohonan::get;
use crate::permohonan::wire::{PermohonanLengkap, PermohonanRef};
use crate::{Desk, Fault};

/// Takes the file away and shows the request anew.
///
/// # Errors
/// [`Fault::NotFound`]; no reason; not allowed.
pub fn remove(desk: &Desk, input: RemoveLampiran) -> Result<PermohonanLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::Proses, |deed| {
        let lampiran = one(deed.tx, input.permohonan, input.id)?.id;
        let alasan = reason("alasan", &input.alasan)?;
        let event = PermohonanEvent::LampiranDihapus { lampiran, alasan };
        deed.record(input.permohonan.0, &Event::Permohonan(event))
    })?;
    // After the event: cut off in between, bytes are left that nothing names, never a name without its bytes.
    open.store.delete_berkas(input.id.0)?;
    get(desk, PermohonanRef { id: input.permohonan })
}
