//! One exemption, whole: what the checker finds, its sheets, the entries it touches, its history.

use domain::id::PengecualianId;
use domain::pengecualian::{Jangka, KeadaanPengecualian, Pengecualian};
use domain::peran::Tindakan;

use super::baris::{baris, uji_ringkas};
use super::check::findings;
use super::wire::{BolehPengecualian, InformasiTerkait, PengecualianLengkap, PengecualianRef};
use super::{find, riwayat};
use crate::act::Look;
use crate::{Desk, Fault};

/// The exemption as its page shows it.
///
/// # Errors
/// [`Fault::NotFound`]; locked.
pub fn get(desk: &Desk, input: PengecualianRef) -> Result<PengecualianLengkap, Fault> {
    desk.look(Tindakan::Lihat, |look| whole(look, input.id))
}

fn whole(look: &Look, id: PengecualianId) -> Result<PengecualianLengkap, Fault> {
    let pengecualian = find(look.reader, id)?;
    let mut informasi = Vec::new();
    for touched in &pengecualian.isi.informasi_terkait {
        if let Some(entry) = look.reader.informasi(*touched)? {
            informasi.push(InformasiTerkait { id: entry.id, judul: entry.isi.judul });
        }
    }
    let uji = look.reader.uji_of(id)?.iter().map(|uji| uji_ringkas(look.reader, uji)).collect::<Result<_, _>>()?;
    Ok(PengecualianLengkap {
        peringatan: findings(&pengecualian.isi, look.today()),
        uji,
        informasi,
        riwayat: riwayat::sentences(look.reader, id)?,
        boleh: permitted(look, &pengecualian),
        baris: baris(look, pengecualian)?,
    })
}

/// What the officer may do with it where it stands.
fn permitted(look: &Look, pengecualian: &Pengecualian) -> BolehPengecualian {
    let writes = Tindakan::SusunUji.permits(look.akun.peran);
    let sets = Tindakan::TetapkanDaftar.permits(look.akun.peran);
    let fresh = pengecualian.keadaan == KeadaanPengecualian::Dicatat;
    let closes = matches!(pengecualian.keadaan, KeadaanPengecualian::Diuji | KeadaanPengecualian::Ditetapkan);
    let waits = matches!(pengecualian.isi.jangka, Jangka::Peristiwa { terjadi: None, .. });
    BolehPengecualian {
        ubah: writes && fresh,
        ubah_rujukan: writes && closes,
        uji: writes && fresh,
        uji_pengubahan: writes && closes,
        catat_penetapan: sets && (fresh || pengecualian.keadaan == KeadaanPengecualian::Diuji),
        catat_peristiwa: writes && waits && (fresh || closes),
        buka: sets && (fresh || closes),
        tarik: writes && (fresh || closes),
    }
}
