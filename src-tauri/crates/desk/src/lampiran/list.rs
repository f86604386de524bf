//! The attached files of a case with when and by whom each was attached, and the name it was sent under.

use domain::jurnal::{Event, Stamped};
use domain::keberatan::KeberatanEvent;
use domain::lampiran::Lampiran;
use domain::pengaduan::PengaduanEvent;
use domain::permohonan::PermohonanEvent;
use domain::sengketa::SengketaEvent;
use store::{Reader, Store};

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
                nama_asal: None,
            });
        }
    }
    Ok(rows)
}

/// Adds the names the files were sent under. One that cannot be read is left out: a case opens where the file of
/// attachments is missing or damaged, which is told where its contents are asked for.
pub(crate) fn add_sent_names(store: &Store, rows: &mut [BarisLampiran]) {
    for row in rows.iter_mut().filter(|row| !row.identitas) {
        row.nama_asal = store.berkas_name(row.lampiran.id.0).ok().flatten();
    }
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
