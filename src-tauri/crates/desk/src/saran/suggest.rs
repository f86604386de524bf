//! Ranking what fits a text, and saying of each what an officer needs at the counter.

use domain::dip::Informasi;
use domain::pengecualian::{Cakupan, Pengecualian};
use domain::peran::Tindakan;
use store::Jawaban;

use super::wire::{MintaSaran, Saran, SaranInformasi, SaranJawaban, SaranPengecualian};
use crate::act::Look;
use crate::{Desk, Fault};

/// Shown of each kind.
const PALING_BANYAK: u32 = 4;
/// Longest summary shown, in characters.
const RINGKASAN: usize = 160;

/// What fits, best first.
///
/// # Errors
/// Locked.
pub fn suggest(desk: &Desk, input: MintaSaran) -> Result<Saran, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let singkatan = look.reader.layanan()?.unwrap_or_default().singkatan;
        let found = look.reader.suggest(&input.kata, &singkatan, PALING_BANYAK)?;
        let informasi = found.informasi.into_iter().map(|one| entry(look, one.isi));
        Ok(Saran {
            informasi: informasi.collect::<Result<_, _>>()?,
            pengecualian: found.pengecualian.into_iter().map(|one| exemption(look, one.isi)).collect(),
            jawaban: found.jawaban.into_iter().map(|one| answer(one.isi)).collect(),
        })
    })
}

fn entry(look: &Look, informasi: Informasi) -> Result<SaranInformasi, Fault> {
    let today = look.today();
    let touching = look.reader.pengecualian_of(informasi.id)?;
    let closing = touching.into_iter().find(|one| one.status(today, &look.kalender).in_force());
    let isi = informasi.isi;
    Ok(SaranInformasi {
        id: informasi.id,
        ringkasan: isi.ringkasan.chars().take(RINGKASAN).collect(),
        kelas: isi.kelas,
        waktu: if isi.waktu.is_empty() { isi.waktu_tempat() } else { isi.waktu },
        judul: isi.judul,
        unit: isi.unit,
        bentuk: isi.bentuk,
        tautan: isi.tautan,
        berkas: isi.berkas.is_some(),
        pengecualian: closing.map(|one| one.isi.informasi),
    })
}

fn exemption(look: &Look, one: Pengecualian) -> SaranPengecualian {
    let status = one.status(look.today(), &look.kalender);
    let terbuka = match &one.isi.cakupan {
        Cakupan::Seluruh => None,
        Cakupan::Sebagian { terbuka, .. } => Some(terbuka.clone()),
    };
    SaranPengecualian {
        id: one.id,
        dasar: one.isi.dasar(),
        jangka: one.isi.jangka.label(),
        informasi: one.isi.informasi,
        terbuka,
        status,
        status_label: status.label(),
    }
}

fn answer(one: Jawaban) -> SaranJawaban {
    SaranJawaban {
        permohonan: one.permohonan,
        nomor: one.nomor,
        tanggal: one.tanggal,
        rincian: one.rincian,
        hasil: one.keputusan.label().to_owned(),
    }
}
