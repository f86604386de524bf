//! The next step of a request that waits for its answer, in words, with the article it rests on.

use chrono::NaiveDate;

use super::Permohonan;
use crate::kalender::Kalender;

/// Working days of the completeness check (Perki 1/2021 art. 31(2)).
const HARI_PERIKSA: i32 = 3;
/// Working days before the deadline from which the answer itself is the next step.
const HARI_SIAP: i32 = 2;

/// What to do next, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Langkah {
    /// What, as an order.
    pub langkah: &'static str,
    /// Why, or by which article.
    pub keterangan: &'static str,
}

impl Permohonan {
    /// The next step on `today`.
    pub fn next_step(&self, today: NaiveDate, kalender: &Kalender) -> Langkah {
        let (recorded, due) = (self.dicatat.date_naive(), self.batas.jawab);
        let (langkah, keterangan) = if today > due {
            (
                "Sampaikan jawaban tertulis segera",
                "Lewat batas: pemohon dapat mengajukan keberatan (UU 14/2008 Pasal 35)",
            )
        } else if today == due {
            ("Sampaikan jawaban tertulis hari ini", "Hari kerja ke-10 (UU 14/2008 Pasal 22 ayat (7))")
        } else if kalender.working_days_between(today, due) <= HARI_SIAP {
            (
                "Siapkan jawaban tertulis",
                "Bila perlu perpanjangan, beritahukan sebelum batas (UU 14/2008 Pasal 22 ayat (8))",
            )
        } else if kalender.working_days_between(recorded, today) <= HARI_PERIKSA {
            ("Periksa kelengkapan", "Dalam 3 hari kerja sejak dicatat (Perki 1/2021 Pasal 31 ayat (2))")
        } else {
            (
                "Cari informasinya dan siapkan jawaban",
                "Dijawab dalam 10 hari kerja sejak diterima (UU 14/2008 Pasal 22 ayat (7))",
            )
        };
        Langkah { langkah, keterangan }
    }
}
