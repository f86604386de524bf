//! What an order of the Atasan PPID does to the request: it is opened again, and closed again when the answer is taken back.

use domain::fault::Refusal;
use domain::id::{LangkahId, PermohonanId};
use domain::jurnal::Event;
use domain::permohonan::reopen::BukaKembali;
use domain::permohonan::{Keadaan, Melangkah, PermohonanEvent};

use super::super::find;
use super::settle;
use crate::Fault;
use crate::act::Deed;

/// Opens a closed request again because of an order; none where it is open, or its registration void.
///
/// # Errors
/// [`Fault::NotFound`]; what the store cannot do.
pub(crate) fn reopen_for(deed: &Deed, id: PermohonanId, alasan: &str) -> Result<Option<LangkahId>, Fault> {
    let permohonan = find(deed.tx, id)?;
    if permohonan.keadaan.is_open() || permohonan.keadaan == Keadaan::Dibatalkan {
        return Ok(None);
    }
    let langkah = permohonan.reopen(&BukaKembali { alasan: alasan.to_owned() })?;
    let step = Melangkah { id: LangkahId::new(), tanggal: deed.now.date_naive(), surat: Vec::new(), langkah };
    permohonan.after(&step).ok_or_else(|| Fault::internal("a step of the domain does not fit"))?;
    let opened = step.id;
    deed.record(id.0, &Event::Permohonan(PermohonanEvent::Melangkah(Box::new(step))))?;
    settle(deed, id)?;
    Ok(Some(opened))
}

/// Takes the opening `langkah` back, unless somebody did already.
///
/// # Errors
/// The request went on since.
pub(crate) fn close_again(deed: &Deed, id: PermohonanId, langkah: LangkahId, alasan: &str) -> Result<(), Fault> {
    let permohonan = find(deed.tx, id)?;
    let standing = permohonan.langkah.iter().find(|step| step.id == langkah && step.dibatalkan.is_none());
    if standing.is_none() || permohonan.keadaan == Keadaan::Dibatalkan {
        return Ok(());
    }
    if permohonan.last_step().is_none_or(|last| last.id != langkah) {
        return Err(Refusal::PermohonanBerlanjut.into());
    }
    let event = permohonan.undo(langkah, alasan)?;
    deed.record(id.0, &Event::Permohonan(PermohonanEvent::LangkahDibatalkan(event)))?;
    settle(deed, id)
}
