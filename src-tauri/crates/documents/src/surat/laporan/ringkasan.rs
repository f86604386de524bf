//! *Ringkasan laporan akses informasi publik*: what is announced at least every half year (Perki 1/2021 art. 14(2), 15(5)).

use domain::kantor::Kertas;

use super::{
    KepalaLaporan, Uraian, docx, lembar,
    susunan::{Susunan, bernomor},
};
use crate::{DocumentError, Pdf, kit::page::Pages, pdf};

/// The summary of a half year, or of another period.
#[derive(Debug, Clone, PartialEq)]
pub struct RingkasanLaporan {
    /// Office, period and signature.
    pub kepala: KepalaLaporan,
    /// How the period is called, such as `Semester I Tahun 2026`; empty names only its days.
    pub masa: String,
    /// Number of requests received.
    pub jumlah: Uraian,
    /// Time each took.
    pub waktu: Uraian,
    /// Requests granted in part or in full, and refused.
    pub dikabulkan: Uraian,
    /// Why requests were refused.
    pub ditolak: Uraian,
}

/// The summary as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(ringkasan: &RingkasanLaporan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(ringkasan, kertas))
}

/// The summary as page description.
#[must_use]
pub fn pages(ringkasan: &RingkasanLaporan, kertas: Kertas) -> Pages {
    lembar::pages(&susunan(ringkasan), kertas)
}

/// The summary as DOCX for a word processor, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Docx`] when the writer fails.
pub fn docx(ringkasan: &RingkasanLaporan, kertas: Kertas) -> Result<Vec<u8>, DocumentError> {
    docx::write(&susunan(ringkasan), kertas)
}

fn susunan(ringkasan: &RingkasanLaporan) -> Susunan<'_> {
    let mut judul = vec![
        "RINGKASAN LAPORAN AKSES INFORMASI PUBLIK".to_owned(),
        ringkasan.kepala.naskah.kop.badan_publik.to_uppercase(),
    ];
    judul.extend((!ringkasan.masa.is_empty()).then(|| ringkasan.masa.to_uppercase()));
    Susunan {
        kepala: &ringkasan.kepala,
        nama: format!("Ringkasan laporan akses informasi publik {}", ringkasan.masa).trim_end().to_owned(),
        judul,
        bagian: bernomor(vec![
            ("JUMLAH PERMOHONAN INFORMASI PUBLIK YANG DITERIMA", vec![("", &ringkasan.jumlah)]),
            ("WAKTU YANG DIPERLUKAN UNTUK MEMENUHI SETIAP PERMOHONAN", vec![("", &ringkasan.waktu)]),
            (
                "JUMLAH PERMOHONAN YANG DIKABULKAN SEBAGIAN ATAU SELURUHNYA DAN YANG DITOLAK",
                vec![("", &ringkasan.dikabulkan)],
            ),
            ("ALASAN PENOLAKAN PERMOHONAN", vec![("", &ringkasan.ditolak)]),
        ]),
        penutup: "Ringkasan ini diumumkan secara berkala, paling sedikit 6 (enam) bulan sekali, sesuai dengan Pasal 14 ayat (2) dan \
                  Pasal 15 ayat (5) Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik.",
    }
}
