//! What whoever raised an objection may expect and do next, in plain words for UU 14/2008 art. 35–37, Perki 1/2021
//! art. 44 and Perki 1/2013 art. 5 and 13. The periods are fixed by law.

use crate::kit::{
    block::{Align, Block, Para},
    text::Styled,
};

/// Heading of the rights.
pub(crate) const JUDUL: &str = "HAK-HAK PENGAJU KEBERATAN";

const LENGKAP: [&str; 4] = [
    "Keberatan **ditanggapi secara tertulis oleh Atasan PPID dalam 30 (tiga puluh) hari kerja** sejak keberatan diterima \
     (Pasal 36 ayat (2) Undang-Undang Nomor 14 Tahun 2008).",
    "Tanggapan memuat tanggal, nomor, dan **uraian atas alasan keberatan Anda**. Bila Atasan PPID menguatkan keputusan PPID, \
     alasannya disebutkan tertulis; bila karena informasi dikecualikan, surat keputusan pengecualiannya dilampirkan (Pasal 36 \
     ayat (3) Undang-Undang Nomor 14 Tahun 2008; Pasal 44 Peraturan Komisi Informasi Nomor 1 Tahun 2021).",
    "Keberatan dengan alasan huruf b sampai dengan huruf g dapat diselesaikan secara **musyawarah** oleh kedua belah pihak \
     (Pasal 35 ayat (2) Undang-Undang Nomor 14 Tahun 2008).",
    "Bila tidak puas dengan tanggapan Atasan PPID, Anda berhak mengajukan **penyelesaian sengketa kepada Komisi Informasi dalam \
     14 (empat belas) hari kerja** setelah menerima tanggapan (Pasal 37 ayat (2) Undang-Undang Nomor 14 Tahun 2008). Bila dalam \
     30 hari kerja tidak ada tanggapan, 14 hari kerja itu dihitung sejak waktu tersebut berakhir (Pasal 5 dan Pasal 13 Peraturan \
     Komisi Informasi Nomor 1 Tahun 2013).",
];

const RINGKAS: [&str; 4] = [
    "Mendapat tanggapan tertulis Atasan PPID dalam 30 hari kerja.",
    "Mendapat uraian atas alasan keberatan, dan surat keputusan pengecualian bila ditolak karena dikecualikan.",
    "Alasan b–g dapat diselesaikan dengan musyawarah.",
    "Mengajukan sengketa ke Komisi Informasi dalam 14 hari kerja sejak tanggapan diterima, atau sejak 30 hari kerja lewat tanpa \
     tanggapan.",
];

const NUMERALS: [&str; 4] = ["I.", "II.", "III.", "IV."];

/// The rights in full, in type of `size` points.
pub(crate) fn lengkap(size: f32) -> Vec<Block> {
    let entry = |(numeral, text)| {
        let entry = Para::entry(numeral, Styled::marked(text), size, size * 2.0).align(Align::Justify);
        Para { leading: 1.22, ..entry.after(size * 0.3) }.into()
    };
    NUMERALS.into_iter().zip(LENGKAP).map(entry).collect()
}

/// The rights in short, for a slip; the numerals are those of the full text.
pub(crate) fn ringkas(size: f32) -> Vec<Block> {
    let entry =
        |(numeral, text)| Para { leading: 1.2, ..Para::entry(numeral, Styled::marked(text), size, size * 1.9) }.into();
    NUMERALS.into_iter().zip(RINGKAS).map(entry).collect()
}
