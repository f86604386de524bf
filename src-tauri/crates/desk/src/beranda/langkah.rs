//! The next step of an open request, in words.

use crate::permohonan::wire::SisaWaktu;

/// What to do next and why.
pub(super) fn next_step(sisa: &SisaWaktu) -> (&'static str, &'static str) {
    match sisa {
        SisaWaktu::Lewat(_) => (
            "Sampaikan jawaban tertulis segera",
            "Lewat batas: pemohon dapat mengajukan keberatan (UU 14/2008 Pasal 35)",
        ),
        SisaWaktu::HariIni => {
            ("Sampaikan jawaban tertulis hari ini", "Hari kerja ke-10 (UU 14/2008 Pasal 22 ayat (7))")
        }
        SisaWaktu::Lagi(0..=2) => {
            ("Siapkan jawaban tertulis", "Bila perlu perpanjangan, beritahukan sebelum batas (Pasal 22 ayat (8))")
        }
        SisaWaktu::Lagi(_) => (
            "Periksa kelengkapan dan cari informasinya",
            "Kelengkapan diperiksa dalam 3 hari kerja (Perki 1/2021 Pasal 31)",
        ),
        SisaWaktu::Selesai => ("Tidak ada", ""),
    }
}
