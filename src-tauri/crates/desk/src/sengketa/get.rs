//! One dispute, whole: clocks, what its ruling opens, the chain it stands in, history as sentences.

use domain::id::SengketaId;
use domain::pengecualian::KeadaanPengecualian;
use domain::peran::Tindakan;
use domain::sengketa::Sengketa;

use super::baris::sisa;
use super::wire::{SengketaLengkap, SengketaRef, UsulanPutusan};
use super::{find, riwayat};
use crate::act::Look;
use crate::keberatan::{find as find_keberatan, rantai};
use crate::permohonan::name_of;
use crate::{Desk, Fault, lampiran};

/// The dispute as its page shows it.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn get(desk: &Desk, input: SengketaRef) -> Result<SengketaLengkap, Fault> {
    let open = desk.open()?;
    let mut lengkap = desk.look_on(&open, Tindakan::Lihat, |look| whole(look, input.id))?;
    lampiran::add_sent_names(&open.store, &mut lengkap.lampiran);
    Ok(lengkap)
}

/// The ids behind a register number as the Komisi Informasi wrote it; several when more than one commission used it.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn find_by_nomor(desk: &Desk, nomor: &str) -> Result<Vec<SengketaId>, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let found = look.reader.sengketa_by_nomor(nomor.trim())?;
        if found.is_empty() { Err(Fault::NotFound) } else { Ok(found.into_iter().map(|one| one.id).collect()) }
    })
}

fn whole(look: &Look, id: SengketaId) -> Result<SengketaLengkap, Fault> {
    let sengketa = find(look.reader, id)?;
    let keberatan = find_keberatan(look.reader, sengketa.keberatan.id)?;
    let history = look.reader.history(id.0)?;
    let today = look.today();
    Ok(SengketaLengkap {
        pemohon: look.reader.identitas(keberatan.pemohon.id)?.map(|identitas| identitas.veiled()),
        sisa: sisa(&sengketa, today, &look.kalender),
        langkah: sengketa.next_step(today),
        boleh: sengketa.permitted(),
        tahap_berikutnya: sengketa.next_stages(&keberatan),
        jam: sengketa.clocks(&keberatan, today, &look.kalender).map_err(Fault::internal)?,
        usulan: proposals(look, &sengketa)?,
        riwayat: riwayat::sentences(look.reader, &sengketa, &history)?,
        lampiran: lampiran::list(look.reader, &sengketa.lampiran, &history)?,
        petugas: name_of(look.reader, sengketa.petugas)?,
        rantai: rantai::of_objection(look, &keberatan)?,
        sengketa,
    })
}

/// What the agreement and ruling in force open, with the exemption and entry each names.
fn proposals(look: &Look, sengketa: &Sengketa) -> Result<Vec<UsulanPutusan>, Fault> {
    let opened = sengketa.opened();
    let each = opened.iter().flat_map(|(_, ruling)| &ruling.membuka).map(|one| {
        let exemption = one.pengecualian.map(|id| look.reader.pengecualian(id)).transpose()?.flatten();
        let entry = one.informasi.map(|id| look.reader.informasi(id)).transpose()?.flatten();
        let closed = |keadaan| !matches!(keadaan, KeadaanPengecualian::Dibuka | KeadaanPengecualian::Ditarik);
        Ok(UsulanPutusan {
            uraian: one.uraian.clone(),
            pengecualian: one.pengecualian,
            belum_dibuka: exemption.as_ref().is_some_and(|exemption| closed(exemption.keadaan)),
            judul_pengecualian: exemption.map_or_else(String::new, |exemption| exemption.isi.informasi),
            informasi: one.informasi,
            judul_informasi: entry.map_or_else(String::new, |entry| entry.isi.judul),
        })
    });
    each.collect()
}
