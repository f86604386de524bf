//! One entry, whole: beside the decree in force, with the requests it answered and its history.

use domain::dip::{AksiInformasi, Informasi};
use domain::id::InformasiId;
use domain::peran::Tindakan;
use store::GivenItem;

use super::wire::{
    BolehInformasi, ButirDiberikan, DalamPenetapan, InformasiLengkap, InformasiRef, PengecualianTerkait,
};
use super::{find, ketetapan, riwayat};
use crate::act::Look;
use crate::{Desk, Fault};

/// Requests shown.
const PERMOHONAN: u32 = 50;

/// The entry as its page shows it.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn get(desk: &Desk, input: InformasiRef) -> Result<InformasiLengkap, Fault> {
    desk.look(Tindakan::Lihat, |look| whole(look, input.id))
}

pub(super) fn whole(look: &Look, id: InformasiId) -> Result<InformasiLengkap, Fault> {
    let informasi = find(look.reader, id)?;
    let decrees = look.reader.list_penetapan()?;
    let berlaku = decrees.iter().find(|row| !row.dibatalkan).map(|row| row.id);
    let mut penetapan = Vec::new();
    for row in decrees.into_iter().filter(|row| !row.dibatalkan) {
        if let Some(revisi) = look.reader.revisi_in(row.id, id)? {
            let berlaku = Some(row.id) == berlaku;
            penetapan.push(DalamPenetapan { id: row.id, nomor: row.nomor, tanggal: row.tanggal, revisi, berlaku });
        }
    }
    let named = penetapan.iter().find(|one| one.berlaku).map(|one| one.revisi);
    let fixed = named.map(|revisi| look.reader.informasi_revisi(id, revisi)).transpose()?.flatten();
    let today = look.today();
    let pengecualian = look.reader.pengecualian_of(id)?.into_iter().map(|one| PengecualianTerkait {
        status: one.status(today, &look.kalender),
        id: one.id,
        informasi: one.isi.informasi,
    });
    Ok(InformasiLengkap {
        mutakhir_sampai: informasi.mutakhir_sampai(),
        perlu_diperbarui: informasi.perlu_diperbarui(today),
        wajib: informasi.isi.wajib(),
        ketetapan: ketetapan(&informasi, named),
        perubahan: fixed.map(|before| informasi.isi.changes(&before)).unwrap_or_default(),
        penetapan,
        permohonan: answered(look, id)?,
        pengecualian: pengecualian.collect(),
        riwayat: riwayat::sentences(look.reader, id)?,
        boleh: permitted(look, &informasi),
        informasi,
    })
}

/// What the officer may do with it where it stands.
fn permitted(look: &Look, informasi: &Informasi) -> BolehInformasi {
    let may = |aksi: AksiInformasi| aksi.tindakan().permits(look.akun.peran) && informasi.fits(&aksi);
    BolehInformasi {
        ubah: informasi.keadaan.listed() && Tindakan::UsulkanInformasi.permits(look.akun.peran),
        ajukan: may(AksiInformasi::Ajukan),
        terima: may(AksiInformasi::Terima),
        kembalikan: may(AksiInformasi::Kembalikan { catatan: String::new() }),
        mutakhirkan: may(AksiInformasi::Mutakhirkan),
        tarik: may(AksiInformasi::Tarik { alasan: String::new() }),
        pulihkan: may(AksiInformasi::Pulihkan),
    }
}

/// The items it answered, the newest first.
fn answered(look: &Look, id: InformasiId) -> Result<Vec<ButirDiberikan>, Fault> {
    let items = look.reader.given_from(id, PERMOHONAN)?.into_iter().map(|item| {
        let linked = look.reader.permohonan(item.permohonan)?.is_some_and(|one| one.entry_of(item.butir) == Some(id));
        Ok(given(item, linked))
    });
    items.collect()
}

/// An item that was given, as screens show it.
pub(super) fn given(item: GivenItem, dikaitkan: bool) -> ButirDiberikan {
    let GivenItem { permohonan, nomor, butir, tanggal, rincian } = item;
    ButirDiberikan { permohonan, nomor, butir, tanggal, rincian, dikaitkan }
}
