//! What needs attention, each a sentence with the place where it is mended.

use chrono::{Datelike, Months};
use domain::format::tanggal;

use super::wire::Perhatian;
use crate::act::Look;
use crate::kalender::missing::missing_years;

/// The calendar's page.
const KALENDER: &str = "kalender";

/// All that needs attention today.
pub(super) fn of(look: &Look) -> Vec<Perhatian> {
    let today = look.today();
    let mut list = Vec::new();
    for tahun in missing_years(&look.kalender, today) {
        let kalimat = if tahun == today.year() {
            format!("Hari libur {tahun} belum ditetapkan lengkap: semua batas waktu sementara")
        } else {
            format!("Hari libur {tahun} belum ditetapkan lengkap; batas waktu yang menyentuhnya sementara")
        };
        list.push(Perhatian { kalimat, ke: KALENDER.to_owned(), spanduk: true });
    }
    let mut add = |kalimat: String, ke: &str| list.push(Perhatian { kalimat, ke: ke.to_owned(), spanduk: false });
    if look.kantor.ppid.nama.is_empty() {
        add("Nama PPID belum diisi; register tercetak tanpa nama penanda tangan".to_owned(), "pengaturan/kantor");
    }
    let soon = today.checked_add_months(Months::new(1)).unwrap_or(today);
    let upcoming = look
        .kalender
        .year(today.year())
        .hari
        .into_iter()
        .chain(look.kalender.year(today.year() + 1).hari)
        .find(|hari| hari.berlaku && hari.libur.tanggal > today && hari.libur.tanggal <= soon);
    if let Some(hari) = upcoming {
        add(format!("Libur berikutnya: {}, {}", tanggal::with_day(hari.libur.tanggal), hari.libur.nama), KALENDER);
    }
    list
}
