//! The rights of the applicant, as the reverse of Lampiran VI Perki 1/2021 must tell them.
//!
//! Plain words for UU 14/2008 art. 17, 22, 35–37 and Perki 1/2021 art. 29–44. The periods are fixed by
//! law; only the decree on costs is the office's own.

use crate::kit::{
    block::{Align, Block, Para},
    text::Styled,
};

/// Heading of the rights.
pub const JUDUL: &str = "HAK-HAK PEMOHON INFORMASI PUBLIK";
/// The law they rest on.
pub const DASAR: &str = "Berdasarkan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik dan Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik";

const NUMERALS: [&str; 6] = ["I.", "II.", "III.", "IV.", "V.", "VI."];

/// The six rights in full, in type of `size` points. `dasar_biaya` names the decree that sets the
/// costs; empty leaves a line to fill in.
#[must_use]
pub fn lengkap(dasar_biaya: &str, size: f32) -> Vec<Block> {
    let biaya = if dasar_biaya.is_empty() {
        "................................................................"
    } else {
        dasar_biaya
    };
    let texts = [
        Styled::marked(
            "Pemohon berhak meminta **seluruh informasi yang berada di Badan Publik, kecuali** (a) informasi yang apabila \
             dibuka dan diberikan dapat: menghambat proses penegakan hukum; mengganggu perlindungan hak atas kekayaan \
             intelektual dan perlindungan dari persaingan usaha tidak sehat; membahayakan pertahanan dan keamanan negara; \
             mengungkapkan kekayaan alam Indonesia; merugikan ketahanan ekonomi nasional; merugikan kepentingan hubungan \
             luar negeri; mengungkapkan isi akta autentik yang bersifat pribadi dan kemauan terakhir atau wasiat seseorang; \
             mengungkap rahasia pribadi; memuat memorandum atau surat yang menurut sifatnya dirahasiakan; atau tidak boleh \
             diungkapkan berdasarkan undang-undang; serta (b) informasi yang belum dikuasai atau belum didokumentasikan.",
        ),
        Styled::marked(
            "**Pastikan Anda mendapat tanda bukti permohonan berupa nomor pendaftaran.** Bila tidak diberikan, tanyakan \
             alasannya kepada petugas; mungkin permohonan Anda belum lengkap.",
        ),
        Styled::marked(
            "Pemohon berhak mendapat **pemberitahuan tertulis** tentang diterima atau tidaknya permohonan dalam waktu \
             **10 (sepuluh) hari kerja** sejak permohonan diterima Badan Publik. Badan Publik dapat memperpanjang waktu itu \
             **1 × 7 (satu kali tujuh) hari kerja** dengan alasan tertulis, bila informasi yang diminta belum dikuasai atau \
             didokumentasikan, atau belum dapat diputuskan apakah termasuk informasi yang dikecualikan.",
        ),
        Styled::marked("**Biaya** penyalinan dan pengiriman yang dikenakan atas permohonan ditetapkan dengan surat keputusan Pimpinan Badan Publik: ")
            .with(crate::kit::font::Face::Regular, biaya)
            .with(crate::kit::font::Face::Regular, "."),
        Styled::marked(
            "Bila tidak puas dengan keputusan atau layanan Badan Publik, misalnya permohonan ditolak, hanya dipenuhi \
             sebagian, tidak ditanggapi, atau dikenai biaya yang tidak wajar, pemohon berhak mengajukan **keberatan kepada \
             Atasan PPID dalam 30 (tiga puluh) hari kerja** sejak alasan keberatan ditemukan. Atasan PPID wajib memberi \
             tanggapan tertulis dalam **30 (tiga puluh) hari kerja** sejak menerima keberatan.",
        ),
        Styled::marked(
            "Bila tidak puas dengan tanggapan Atasan PPID, pemohon berhak mengajukan **penyelesaian sengketa kepada Komisi \
             Informasi dalam 14 (empat belas) hari kerja** sejak menerima tanggapan Atasan PPID.",
        ),
    ];
    let entry = |(numeral, text)| {
        Para { leading: 1.22, ..Para::entry(numeral, text, size, size * 2.0).align(Align::Justify).after(size * 0.3) }
            .into()
    };
    NUMERALS.into_iter().zip(texts).map(entry).collect()
}

/// The rights in short, for a slip; the numerals are those of the full text.
#[must_use]
pub fn ringkas(size: f32) -> Vec<Block> {
    let texts = [
        "Meminta semua informasi publik, kecuali yang dikecualikan UU atau belum dikuasai.",
        "Mendapat nomor pendaftaran ini.",
        "Mendapat jawaban tertulis dalam 10 hari kerja; dapat diperpanjang satu kali 7 hari kerja dengan alasan tertulis.",
        "Membayar hanya biaya yang ditetapkan pimpinan badan publik.",
        "Mengajukan keberatan kepada Atasan PPID dalam 30 hari kerja; dijawab dalam 30 hari kerja.",
        "Mengajukan sengketa ke Komisi Informasi dalam 14 hari kerja sejak tanggapan Atasan PPID.",
    ];
    let entry =
        |(numeral, text)| Para { leading: 1.2, ..Para::entry(numeral, Styled::marked(text), size, size * 1.9) }.into();
    NUMERALS.into_iter().zip(texts).map(entry).collect()
}
