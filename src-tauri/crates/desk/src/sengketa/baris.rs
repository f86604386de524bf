//! A line of the list of disputes, and how its deadline stands today.

use chrono::NaiveDate;
use domain::kalender::Kalender;
use domain::sengketa::Sengketa;
use store::SengketaRow;

use super::wire::BarisSengketa;
use crate::keberatan::TERHAPUS;
use crate::permohonan::sisa_of;
use crate::permohonan::wire::SisaWaktu;

/// The store's row as a screen shows it on `today`.
pub(crate) fn baris(row: SengketaRow, today: NaiveDate, kalender: &Kalender) -> BarisSengketa {
    let sengketa = row.sengketa;
    BarisSengketa {
        id: sengketa.id,
        tingkat: sengketa.isi.tingkat,
        tanggal: sengketa.isi.tanggal,
        nama: row.nama.unwrap_or_else(|| TERHAPUS.to_owned()),
        keadaan: sengketa.keadaan,
        tahap: sengketa.last_stage().map(|stage| stage.jenis),
        hasil: sengketa.ruling().map(|(_, ruling)| ruling.hasil),
        jatuh_tempo: sengketa.jatuh_tempo(),
        sisa: sisa(&sengketa, today, kalender),
        nomor: sengketa.isi.nomor,
        komisi: sengketa.isi.komisi,
        keberatan: sengketa.keberatan.id,
        nomor_keberatan: sengketa.keberatan.nomor,
    }
}

/// How the deadline of a dispute stands.
pub(super) fn sisa(sengketa: &Sengketa, today: NaiveDate, kalender: &Kalender) -> SisaWaktu {
    sisa_of(sengketa.keadaan.is_open(), sengketa.jatuh_tempo(), today, kalender)
}
