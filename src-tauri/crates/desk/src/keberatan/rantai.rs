//! The chain of one matter: the request, the objections over it, the disputes that followed.

use domain::keberatan::Keberatan;
use domain::permohonan::Permohonan;
use domain::sengketa::Sengketa;

use super::baris::sisa;
use super::wire::{Rantai, SimpulKeberatan, SimpulPermohonan, SimpulSengketa};
use crate::Fault;
use crate::act::Look;
use crate::permohonan::sisa_of;

/// The chain of a request.
pub(crate) fn of_request(look: &Look, permohonan: &Permohonan) -> Result<Rantai, Fault> {
    let objections = look.reader.keberatan_of(permohonan.id)?;
    let keberatan = objections.iter().map(|one| of_keberatan(look, one)).collect::<Result<_, _>>()?;
    Ok(Rantai { permohonan: Some(of_permohonan(permohonan)), keberatan })
}

/// The chain an objection stands in.
pub(crate) fn of_objection(look: &Look, keberatan: &Keberatan) -> Result<Rantai, Fault> {
    let request = keberatan.permohonan.as_ref().map(|one| look.reader.permohonan(one.id)).transpose()?.flatten();
    match request {
        Some(permohonan) => of_request(look, &permohonan),
        None => Ok(Rantai { permohonan: None, keberatan: vec![of_keberatan(look, keberatan)?] }),
    }
}

/// A request as a part of a chain.
pub(super) fn of_permohonan(permohonan: &Permohonan) -> SimpulPermohonan {
    let answer = permohonan.ringkasan();
    SimpulPermohonan {
        id: permohonan.id,
        nomor: permohonan.nomor.teks.clone(),
        tanggal: permohonan.tanggal_diterima(),
        rincian: permohonan.rincian(),
        keadaan: permohonan.keadaan,
        keputusan: answer.keputusan,
        pemberitahuan: answer.pemberitahuan,
    }
}

fn of_keberatan(look: &Look, keberatan: &Keberatan) -> Result<SimpulKeberatan, Fault> {
    let disputes = look.reader.sengketa_of(keberatan.id)?;
    Ok(SimpulKeberatan {
        id: keberatan.id,
        nomor: keberatan.nomor.teks.clone(),
        tanggal: keberatan.tanggal_diterima(),
        alasan: keberatan.isi.alasan.clone(),
        keadaan: keberatan.keadaan,
        hasil: keberatan.hasil(),
        jatuh_tempo: keberatan.jatuh_tempo(),
        sisa: sisa(keberatan, look.today(), &look.kalender),
        sengketa: disputes.iter().map(|one| of_sengketa(look, one)).collect(),
    })
}

fn of_sengketa(look: &Look, sengketa: &Sengketa) -> SimpulSengketa {
    SimpulSengketa {
        id: sengketa.id,
        nomor: sengketa.isi.nomor.clone(),
        komisi: sengketa.isi.komisi.clone(),
        tanggal: sengketa.isi.tanggal,
        keadaan: sengketa.keadaan,
        hasil: sengketa.ruling().map(|(_, ruling)| ruling.hasil),
        jatuh_tempo: sengketa.jatuh_tempo(),
        sisa: sisa_of(sengketa.keadaan.is_open(), sengketa.jatuh_tempo(), look.today(), &look.kalender),
    }
}
