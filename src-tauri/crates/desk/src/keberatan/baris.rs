//! A line of the list, and how its deadline stands today.

use chrono::NaiveDate;
use domain::kalender::Kalender;
use domain::keberatan::Keberatan;
use store::KeberatanRow;

use super::wire::BarisKeberatan;
use crate::permohonan::sisa_of;
use crate::permohonan::wire::SisaWaktu;

/// What stands where a name was erased.
pub(crate) const TERHAPUS: &str = "(data diri telah dimusnahkan)";

/// The store's row as a screen shows it on `today`.
pub(crate) fn baris(row: KeberatanRow, today: NaiveDate, kalender: &Kalender) -> BarisKeberatan {
    let sisa = sisa(&row.keberatan, today, kalender);
    let keberatan = row.keberatan;
    BarisKeberatan {
        id: keberatan.id,
        diterima: keberatan.isi.diterima,
        nama: row.nama.unwrap_or_else(|| TERHAPUS.to_owned()),
        jenis: keberatan.pemohon.jenis,
        jatuh_tempo: keberatan.jatuh_tempo(),
        sisa,
        keadaan: keberatan.keadaan,
        hasil: keberatan.hasil(),
        nomor_permohonan: keberatan.nomor_permohonan().to_owned(),
        nomor: keberatan.nomor.teks,
        alasan: keberatan.isi.alasan,
        informasi: keberatan.isi.informasi,
    }
}

/// How the deadline of an objection stands.
pub(super) fn sisa(keberatan: &Keberatan, today: NaiveDate, kalender: &Kalender) -> SisaWaktu {
    sisa_of(keberatan.keadaan.is_open(), keberatan.jatuh_tempo(), today, kalender)
}
