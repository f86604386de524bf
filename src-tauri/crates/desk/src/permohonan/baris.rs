//! A line of a list, and how its deadline stands today.

use chrono::NaiveDate;
use domain::kalender::Kalender;
use domain::permohonan::Keadaan;
use store::Row;

use super::wire::{Baris, SisaWaktu};

/// The store's row as a screen shows it on `today`. What was written into the register on `missed` or before and is still
/// unchecked counts as complete, on the list as on its own page.
pub(crate) fn baris(row: Row, today: NaiveDate, missed: Option<NaiveDate>, kalender: &Kalender) -> Baris {
    let unchecked = row.keadaan == Keadaan::Terdaftar && missed.is_some_and(|missed| row.dicatat <= missed);
    let sisa = sisa(row.keadaan, row.jatuh_tempo, today, kalender);
    Baris {
        id: row.id,
        nomor: row.nomor,
        diterima: row.diterima,
        nama: row.nama.unwrap_or_else(|| crate::keberatan::TERHAPUS.to_owned()),
        jenis: row.jenis,
        rincian: row.rincian,
        jatuh_tempo: row.jatuh_tempo,
        sisa,
        keadaan: if unchecked { Keadaan::Diproses } else { row.keadaan },
        saluran: row.saluran,
    }
}

/// How the deadline of a request stands.
pub(crate) fn sisa(
    keadaan: Keadaan,
    jatuh_tempo: Option<NaiveDate>,
    today: NaiveDate,
    kalender: &Kalender,
) -> SisaWaktu {
    sisa_of(keadaan.is_open(), jatuh_tempo, today, kalender)
}

/// How a deadline of a case stands: in working days, so that a weekend makes nobody late.
pub(crate) fn sisa_of(open: bool, jatuh_tempo: Option<NaiveDate>, today: NaiveDate, kalender: &Kalender) -> SisaWaktu {
    if !open {
        return SisaWaktu::Selesai;
    }
    let Some(jatuh_tempo) = jatuh_tempo else { return SisaWaktu::TanpaBatas };
    let days = kalender.working_days_between(today, jatuh_tempo);
    match today.cmp(&jatuh_tempo) {
        std::cmp::Ordering::Equal => SisaWaktu::HariIni,
        std::cmp::Ordering::Less => SisaWaktu::Lagi(days.unsigned_abs()),
        std::cmp::Ordering::Greater => SisaWaktu::Lewat(days.unsigned_abs()),
    }
}
