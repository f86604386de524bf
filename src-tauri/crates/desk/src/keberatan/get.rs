//! One objection, whole: each ground in time, clocks, the chain it stands in, history as sentences, identity masked.

use domain::id::KeberatanId;
use domain::keberatan::BatasKeberatan;
use domain::keberatan::waktu::window;
use domain::peran::Tindakan;

use super::baris::sisa;
use super::wire::{KeberatanLengkap, KeberatanRef};
use super::{find, rantai, riwayat};
use crate::act::Look;
use crate::permohonan::name_of;
use crate::{Desk, Fault, lampiran};

/// The objection as its page shows it.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn get(desk: &Desk, input: KeberatanRef) -> Result<KeberatanLengkap, Fault> {
    let open = desk.open()?;
    let mut lengkap = desk.look_on(&open, Tindakan::Lihat, |look| whole(look, input.id))?;
    lampiran::add_sent_names(&open.store, &mut lengkap.lampiran);
    Ok(lengkap)
}

/// The id behind a register number as printed.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn find_by_nomor(desk: &Desk, nomor: &str) -> Result<KeberatanId, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        look.reader.keberatan_by_nomor(nomor.trim())?.map(|keberatan| keberatan.id).ok_or(Fault::NotFound)
    })
}

fn whole(look: &Look, id: KeberatanId) -> Result<KeberatanLengkap, Fault> {
    let keberatan = find(look.reader, id)?;
    let history = look.reader.history(id.0)?;
    let today = look.today();
    let received = keberatan.tanggal_diterima();
    let request = keberatan.permohonan.as_ref().map(|one| look.reader.permohonan(one.id)).transpose()?.flatten();
    let isi = &keberatan.isi;
    let recorded = keberatan.dicatat.date_naive();
    let (waktu, batas) = if keberatan.lama.is_some() {
        (Vec::new(), None)
    } else {
        (
            window(&isi.alasan, request.as_ref(), isi.ditemukan, received, &look.kalender).map_err(Fault::internal)?,
            Some(BatasKeberatan::count(received, recorded, &look.kalender).map_err(Fault::internal)?),
        )
    };
    Ok(KeberatanLengkap {
        pemohon: look.reader.identitas(keberatan.pemohon.id)?.map(|identitas| identitas.veiled()),
        batas,
        waktu,
        sisa: sisa(&keberatan, today, &look.kalender),
        langkah: keberatan.next_step(today),
        boleh: keberatan.permitted(),
        jam: keberatan.clocks(today, &look.kalender).map_err(Fault::internal)?,
        ringkasan: keberatan.ringkasan(),
        riwayat: riwayat::sentences(look.reader, &keberatan, &history)?,
        lampiran: lampiran::list(look.reader, &keberatan.lampiran, &history)?,
        petugas: name_of(look.reader, keberatan.petugas)?,
        rantai: rantai::of_objection(look, &keberatan)?,
        keberatan,
    })
}
