//! One day: worked, or why not.

use chrono::{Datelike, NaiveDate};

use super::{Dilewati, HariLibur, JenisLibur, Kalender, Sebab};
use crate::format::tanggal as tulis;

impl Kalender {
    /// Whether the office works on `tanggal`.
    pub fn is_working_day(&self, tanggal: NaiveDate) -> bool {
        self.pengaturan.pekan_on(tanggal).works_on(tanggal.weekday()) && self.libur_on(tanggal).is_none()
    }

    /// Why the office does not work on `tanggal`; `None` when it does. The weekend comes before any holiday on it.
    pub fn why_not_working(&self, tanggal: NaiveDate) -> Option<Dilewati> {
        let libur = self.libur_on(tanggal);
        if !self.pengaturan.pekan_on(tanggal).works_on(tanggal.weekday()) {
            return Some(Dilewati {
                tanggal,
                sebab: Sebab::AkhirPekan,
                nama: tulis::day_name(tanggal.weekday()).to_owned(),
                dasar: None,
                bertepatan: libur.map(|libur| libur.nama),
            });
        }
        libur.map(|libur| Dilewati {
            tanggal,
            sebab: libur.jenis.into(),
            nama: libur.nama,
            dasar: Some(libur.dasar),
            bertepatan: None,
        })
    }

    /// The same if the office worked on every cuti bersama: such a day is then off only when the office closed on it.
    pub(super) fn why_not_even_with_leave_worked(&self, tanggal: NaiveDate) -> Option<Dilewati> {
        self.why_not_working(tanggal).filter(|day| {
            let closed = |libur: &HariLibur| libur.tanggal == tanggal && libur.jenis != JenisLibur::CutiBersama;
            day.sebab != Sebab::CutiBersama || self.pengaturan.tambahan.iter().any(closed)
        })
    }
}
