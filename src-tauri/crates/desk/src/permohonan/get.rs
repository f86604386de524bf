//! One request, whole: deadlines with every day explained, history as sentences, identity masked.

use domain::id::PermohonanId;
use domain::peran::Tindakan;
use domain::permohonan::Batas;
use store::DataKey;

use super::wire::{AsalPengaduan, PermohonanLengkap, PermohonanRef};
use super::{find, riwayat, sisa, tanda_bukti};
use crate::act::Look;
use crate::keberatan::rantai;
use crate::pengaduan::may_read;
use crate::{Desk, Fault, lampiran};

/// The request as its page shows it.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn get(desk: &Desk, input: PermohonanRef) -> Result<PermohonanLengkap, Fault> {
    let open = desk.open()?;
    let mut lengkap = desk.look_on(&open, Tindakan::Lihat, |look| whole(look, &open.key, input.id))?;
    lampiran::add_sent_names(&open.store, &mut lengkap.lampiran);
    Ok(lengkap)
}

/// The id behind a register number as printed.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn find_by_nomor(desk: &Desk, nomor: &str) -> Result<PermohonanId, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        look.reader.permohonan_by_nomor(nomor.trim())?.map(|permohonan| permohonan.id).ok_or(Fault::NotFound)
    })
}

fn whole(look: &Look, key: &DataKey, id: PermohonanId) -> Result<PermohonanLengkap, Fault> {
    let permohonan = find(look.reader, id)?;
    let identitas = look.reader.identitas(permohonan.pemohon.id)?;
    let received = permohonan.tanggal_diterima();
    let counted = permohonan.batas.as_ref().map(|_| Batas::count(received, &look.kalender)).transpose();
    let batas = counted.map_err(Fault::internal)?;
    let history = look.reader.history(id.0)?;
    let riwayat = riwayat::sentences(look.reader, &permohonan, &history)?;
    let today = look.today();
    let first = batas.as_ref().and_then(|batas| batas.jawab.dihitung.first()).filter(|first| **first <= today);
    let hari_ke = first.map_or(0, |first| look.kalender.working_days_between(*first, today) + 1);
    let kekurangan = match permohonan.lama {
        // What an old register lacks is not to be asked for any more.
        Some(_) => Vec::new(),
        None => domain::permohonan::register::shortcomings(&permohonan, identitas.as_ref()),
    };
    let langkah = permohonan.next_step(today, &look.kalender).map_err(Fault::internal)?;
    let boleh = permohonan.permitted(today, &look.kalender).map_err(Fault::internal)?;
    let jam = permohonan.clocks(&look.kalender).map_err(Fault::internal)?;
    Ok(PermohonanLengkap {
        keadaan: permohonan.effective(today, &look.kalender).map_err(Fault::internal)?,
        langkah,
        boleh,
        jam,
        ringkasan: permohonan.ringkasan(),
        sisa: sisa(permohonan.keadaan, permohonan.jatuh_tempo(), today, &look.kalender),
        hari_ke: u32::try_from(hari_ke).unwrap_or(0),
        petugas: riwayat::name_of(look.reader, permohonan.petugas)?,
        pemohon: identitas.map(|identitas| identitas.veiled()),
        batas,
        kekurangan,
        riwayat,
        lampiran: lampiran::list(look.reader, &permohonan.lampiran, &history)?,
        rantai: rantai::of_request(look, &permohonan)?,
        pengaduan: origins(look, id)?,
        kode_pemeriksa: tanda_bukti::code(key, &permohonan),
        permohonan,
    })
}

/// The complaints it grew out of, as the officer at work may know them.
fn origins(look: &Look, id: PermohonanId) -> Result<Vec<AsalPengaduan>, Fault> {
    let found = look.reader.pengaduan_of_permohonan(id)?.into_iter().filter(|one| may_read(&look.akun, one));
    Ok(found.map(|one| AsalPengaduan { id: one.id, nomor: one.nomor.teks }).collect())
}
