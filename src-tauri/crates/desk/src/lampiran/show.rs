//! Seeing an attached file, which is recorded first; a proof of identity is seen with a reason (UU 27/2022 art. 31).

use domain::id::LampiranId;
use domain::lampiran::Lampiran;
use domain::peran::Tindakan;
use domain::permohonan::cancel::reason;

use super::perkara::Perkara;
use super::wire::{ShowLampiran, ShowLampiranKeberatan, ShowLampiranPengaduan, ShowLampiranSengketa};
use crate::office::Open;
use crate::{Desk, Fault, FileOut, Progress};

/// The file, as it was attached.
///
/// # Errors
/// [`Fault::NotFound`]; no reason where one is needed; not allowed; its bytes are damaged.
pub fn show(desk: &Desk, input: ShowLampiran, _: &Progress) -> Result<FileOut, Fault> {
    seen(desk, Perkara::Permohonan(input.permohonan), input.id, input.alasan.as_deref())
}

/// The same of an objection.
///
/// # Errors
/// As [`show`].
pub fn show_keberatan(desk: &Desk, input: ShowLampiranKeberatan, _: &Progress) -> Result<FileOut, Fault> {
    seen(desk, Perkara::Keberatan(input.keberatan), input.id, input.alasan.as_deref())
}

/// The same of a dispute.
///
/// # Errors
/// As [`show`].
pub fn show_sengketa(desk: &Desk, input: ShowLampiranSengketa, _: &Progress) -> Result<FileOut, Fault> {
    seen(desk, Perkara::Sengketa(input.sengketa), input.id, input.alasan.as_deref())
}

/// The same of a complaint.
///
/// # Errors
/// As [`show`].
pub fn show_pengaduan(desk: &Desk, input: ShowLampiranPengaduan, _: &Progress) -> Result<FileOut, Fault> {
    seen(desk, Perkara::Pengaduan(input.pengaduan), input.id, input.alasan.as_deref())
}

fn seen(desk: &Desk, perkara: Perkara, id: LampiranId, alasan: Option<&str>) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let lampiran = desk.look_on(&open, Tindakan::Lihat, |look| {
        perkara.readable(look)?;
        perkara.one(look.reader, id)
    })?;
    if lampiran.jenis.is_identitas() {
        desk.act_on(&open, Tindakan::LihatIdentitas, |deed| {
            let why = reason("alasan", alasan.unwrap_or_default())?;
            perkara.seen(deed, format!("Lampiran {}: {why}", lampiran.nama))
        })?;
    } else {
        // Letters and answers name the applicant as well; nobody is asked why, but it is written down.
        desk.act_on(&open, Tindakan::Lihat, |deed| perkara.seen(deed, format!("Lampiran {} dibuka", lampiran.nama)))?;
    }
    file(&open, lampiran)
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
    let name = open.store.berkas_name(lampiran.id.0)?.unwrap_or(lampiran.nama);
    Ok(FileOut { name, mime: lampiran.tipe.mime(), bytes })
}
