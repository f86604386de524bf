//! Correcting a complaint with a reason. The old value stays in the event; who becomes anonymous is erased.

use domain::jurnal::Event;
use domain::pengaduan::PengaduanEvent;
use domain::peran::Tindakan;

use super::register::put;
use super::wire::{CorrectPengaduan, PengaduanLengkap, PengaduanRef};
use super::{get, standing};
use crate::{Desk, Fault};

/// Corrects a complaint and shows it anew.
///
/// # Errors
/// All fields at fault at once; void already; nothing changed; not allowed.
pub fn correct(desk: &Desk, input: CorrectPengaduan) -> Result<PengaduanLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::ProsesPengaduan, |deed| {
        let pengaduan = standing(deed.tx, &deed.akun, id)?;
        let known = pengaduan.pelapor.as_ref().map(|one| deed.tx.identitas(one.id)).transpose()?.flatten();
        let koreksi = pengaduan.correct(known.as_ref(), &input.isi, &input.alasan, deed.now, &deed.kalender)?;
        let pelapor = koreksi.identitas.as_ref().map(|identitas| put(deed, id, identitas)).transpose()?;
        let event = koreksi.event(pelapor);
        if event.isi.anonim {
            // Those before earlier corrections too: they are found by NIK like the last one.
            deed.tx.erase_identitas_of(id.0)?;
        }
        deed.record(id.0, &Event::Pengaduan(PengaduanEvent::Dikoreksi(Box::new(event))))
    })?;
    get(desk, PengaduanRef { id })
}
