//! Seeing an attached file. A proof of identity is seen with a reason, which is recorded first (UU 27/2022 art. 31).

use domain::id::{LampiranId, PermohonanId};
use domain::jurnal::Event;
use domain::lampiran::Lampiran;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;
use domain::permohonan::cancel::reason;
use store::Reader;

use super::wire::ShowLampiran;
use crate::office::Open;
use crate::permohonan::find;
use crate::{Desk, Fault, FileOut, Progress};

/// The file, as it was attached.
///
/// # Errors
/// [`Fault::NotFound`]; no reason where one is needed; not allowed; its bytes are damaged.
pub fn show(desk: &Desk, input: ShowLampiran, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let lampiran = desk.look_on(&open, Tindakan::Lihat, |look| one(look.reader, input.permohonan, input.id))?;
    if lampiran.jenis.is_identitas() {
        desk.act_on(&open, Tindakan::LihatIdentitas, |deed| {
            let why = reason("alasan", input.alasan.as_deref().unwrap_or_default())?;
            let alasan = format!("Lampiran {}: {why}", lampiran.nama);
            let event = PermohonanEvent::IdentitasDitampilkan { alasan };
            deed.record(input.permohonan.0, &Event::Permohonan(event))
        })?;
    }
    file(&open, lampiran)
}

/// A file of this request, and of no other.
pub(super) fn one(reader: &Reader, permohonan: PermohonanId, id: LampiranId) -> Result<Lampiran, Fault> {
    find(reader, permohonan)?.attachment(id).cloned().ok_or(Fault::NotFound)
}

fn file(open: &Open, lampiran: Lampiran) -> Result<FileOut, Fault> {
    let missing = || Fault::Damaged {
        message: format!(
            "Isi lampiran {} tidak ditemukan di berkas lampiran.db; pulihkan dari cadangan.",
            lampiran.nama
        ),
    };
    let bytes = open.store.berkas(lampiran.id.0)?.ok_or_else(missing)?;
    if crate::kantor::sha256(&bytes) != lampiran.sha256 {
        return Err(missing());
    }
    Ok(FileOut { name: lampiran.nama, mime: lampiran.tipe.mime(), bytes })
}
