//! A line of the list, and how its deadline stands today.

use domain::akun::Akun;
use domain::kalender::Kalender;
use domain::pengaduan::Pengaduan;
use store::PengaduanRow;

use super::may_read;
use super::wire::BarisPengaduan;
use crate::keberatan::TERHAPUS;
use crate::permohonan::sisa_of;
use crate::permohonan::wire::SisaWaktu;

/// What stands where nobody's name was kept.
pub(crate) const ANONIM: &str = "Anonim";
/// What stands where a name is kept secret.
pub(crate) const DIRAHASIAKAN: &str = "Dirahasiakan";

/// The store's row as a screen shows it to `akun` on `today`.
pub(crate) fn baris(row: PengaduanRow, akun: &Akun, today: chrono::NaiveDate, kalender: &Kalender) -> BarisPengaduan {
    let PengaduanRow { pengaduan, nama } = row;
    let shown = if may_read(akun, &pengaduan) { pengaduan } else { pengaduan.redacted() };
    BarisPengaduan {
        id: shown.id,
        diterima: shown.isi.diterima,
        nama: name(&shown, nama),
        kelas: shown.isi.kelas,
        saluran: shown.isi.saluran,
        unit: shown.unit().unwrap_or_default().to_owned(),
        jatuh_tempo: shown.jatuh_tempo(),
        sisa: sisa(&shown, today, kalender),
        keadaan: shown.keadaan,
        rahasia: shown.isi.rahasia,
        nomor: shown.nomor.teks,
        judul: shown.isi.judul,
    }
}

/// The name a list shows.
fn name(pengaduan: &Pengaduan, nama: Option<String>) -> String {
    if pengaduan.isi.anonim {
        ANONIM.to_owned()
    } else if pengaduan.isi.rahasia {
        DIRAHASIAKAN.to_owned()
    } else {
        nama.unwrap_or_else(|| TERHAPUS.to_owned())
    }
}

/// How the deadline of a complaint stands.
pub(super) fn sisa(pengaduan: &Pengaduan, today: chrono::NaiveDate, kalender: &Kalender) -> SisaWaktu {
    sisa_of(pengaduan.keadaan.is_open(), pengaduan.jatuh_tempo(), today, kalender)
}
