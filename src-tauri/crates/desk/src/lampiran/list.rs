//! The attached files of a request with when and by whom each was attached.

use domain::jurnal::{Event, Stamped};
use domain::permohonan::{Permohonan, PermohonanEvent};
use store::Reader;

use super::wire::BarisLampiran;
use crate::Fault;
use crate::permohonan::name_of;

/// Its files as they stand now, oldest first; `history` is all that happened to it.
pub(crate) fn list(
    reader: &Reader,
    permohonan: &Permohonan,
    history: &[Stamped<Event>],
) -> Result<Vec<BarisLampiran>, Fault> {
    let mut rows = Vec::with_capacity(permohonan.lampiran.len());
    for stamped in history {
        if let Event::Permohonan(PermohonanEvent::LampiranDitambah(lampiran)) = &stamped.event
            && permohonan.attachment(lampiran.id) == Some(lampiran)
            && rows.iter().all(|row: &BarisLampiran| row.lampiran.id != lampiran.id)
        {
            rows.push(BarisLampiran {
                lampiran: lampiran.clone(),
                waktu: stamped.at,
                oleh: name_of(reader, stamped.actor)?,
                identitas: lampiran.jenis.is_identitas(),
            });
        }
    }
    Ok(rows)
}
