//! The attached files of a case with when and by whom each was attached.

use domain::jurnal::{Event, Stamped};
use domain::keberatan::KeberatanEvent;
use domain::lampiran::Lampiran;
use domain::pengaduan::PengaduanEvent;
use domain::permohonan::PermohonanEvent;
use domain::sengketa::SengketaEvent;
use store::Reader;

use super::wire::BarisLampiran;
use crate::Fault;
use crate::permohonan::name_of;

/// `lampiran`, the files as they stand now, oldest first; `history` is all that happened to their case.
pub(crate) fn list(
    reader: &Reader,
    lampiran: &[Lampiran],
    history: &[Stamped<Event>],
) -> Result<Vec<BarisLampiran>, Fault> {
    let mut rows = Vec::with_capacity(lampiran.len());
    for stamped in history {
        if let Some(added) = added(&stamped.event)
            && lampiran.contains(added)
            && rows.iter().all(|row: &BarisLampiran| row.lampiran.id != added.id)
        {
            rows.push(BarisLampiran {
                lampiran: added.clone(),
                waktu: stamped.at,
                oleh: name_of(reader, stamped.actor)?,
                identitas: added.jenis.is_identitas(),
            });
        }
    }
    Ok(rows)
}

/// The file an event attached.
fn added(event: &Event) -> Option<&Lampiran> {
    match event {
        Event::Permohonan(PermohonanEvent::LampiranDitambah(lampiran))
        | Event::Keberatan(KeberatanEvent::LampiranDitambah(lampiran))
        | Event::Pengaduan(PengaduanEvent::LampiranDitambah(lampiran))
        | Event::Sengketa(SengketaEvent::LampiranDitambah(lampiran)) => Some(lampiran),
        _ => None,
    }
}
