//! *Laporan layanan informasi publik* of a year (Perki 1/2021 art. 56–57): made within three months after the budget year,
//! a copy to the Komisi Informasi.
//!
//! The six parts, and the points of the third and fourth, are those of art. 56(4) and 57 in their order.

use domain::kantor::Kertas;

use super::{
    KepalaLaporan, Uraian, docx, lembar,
    susunan::{Anak, Susunan, bernomor},
};
use crate::{DocumentError, Pdf, kit::page::Pages, pdf};

/// The annual report.
#[derive(Debug, Clone, PartialEq)]
pub struct LaporanTahunan {
    /// Office, period and signature.
    pub kepala: KepalaLaporan,
    /// The budget year.
    pub tahun: i32,
    /// Policy of the information service (art. 56(4)a).
    pub kebijakan: Uraian,
    /// Facilities and their condition (art. 57(1)).
    pub sarana: Uraian,
    /// Staff and their qualification.
    pub sumber_daya: Uraian,
    /// Budget and how it was used.
    pub anggaran: Uraian,
    /// Number of requests (art. 57(2)).
    pub jumlah: Uraian,
    /// Time each request took, by class.
    pub waktu: Uraian,
    /// Requests granted in part or in full.
    pub dikabulkan: Uraian,
    /// Requests refused, and why.
    pub ditolak: Uraian,
    /// Objections received (art. 57(3)).
    pub keberatan: Uraian,
    /// Answers to them, and how these were carried out.
    pub tanggapan: Uraian,
    /// Applications to the Komisi Informasi.
    pub sengketa: Uraian,
    /// Mediation and rulings of the Komisi Informasi, and how they were carried out.
    pub putusan_komisi: Uraian,
    /// Lawsuits.
    pub gugatan: Uraian,
    /// Rulings of courts, and how they were carried out.
    pub putusan_pengadilan: Uraian,
    /// Obstacles outside the body (art. 56(4)e).
    pub kendala_eksternal: Uraian,
    /// Obstacles inside the body.
    pub kendala_internal: Uraian,
    /// What is recommended (art. 56(4)f).
    pub rekomendasi: Uraian,
    /// What is planned to follow it up.
    pub tindak_lanjut: Uraian,
}

/// The report as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(laporan: &LaporanTahunan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(laporan, kertas))
}

/// The report as page description.
#[must_use]
pub fn pages(laporan: &LaporanTahunan, kertas: Kertas) -> Pages {
    lembar::pages(&susunan(laporan), kertas)
}

/// The report as DOCX for a word processor, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Docx`] when the writer fails.
pub fn docx(laporan: &LaporanTahunan, kertas: Kertas) -> Result<Vec<u8>, DocumentError> {
    docx::write(&susunan(laporan), kertas)
}

fn susunan(laporan: &LaporanTahunan) -> Susunan<'_> {
    let tahun = laporan.tahun;
    Susunan {
        kepala: &laporan.kepala,
        nama: format!("Laporan layanan informasi publik tahun {tahun}"),
        judul: vec![
            "LAPORAN LAYANAN INFORMASI PUBLIK".to_owned(),
            laporan.kepala.naskah.kop.badan_publik.to_uppercase(),
            format!("TAHUN {tahun}"),
        ],
        bagian: bernomor(parts(laporan)),
        penutup: "Laporan ini disusun sesuai dengan Pasal 56 dan Pasal 57 Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang \
                  Standar Layanan Informasi Publik, diumumkan kepada publik, dan salinannya disampaikan kepada Komisi Informasi.",
    }
}

fn parts(laporan: &LaporanTahunan) -> Vec<(&'static str, Vec<Anak<'_>>)> {
    vec![
        ("GAMBARAN UMUM KEBIJAKAN PELAYANAN INFORMASI PUBLIK", vec![("", &laporan.kebijakan)]),
        (
            "GAMBARAN UMUM PELAKSANAAN PELAYANAN INFORMASI PUBLIK",
            vec![
                ("Sarana dan prasarana pelayanan informasi publik beserta kondisinya", &laporan.sarana),
                (
                    "Sumber daya manusia yang menangani pelayanan informasi publik beserta kualifikasinya",
                    &laporan.sumber_daya,
                ),
                ("Anggaran pelayanan informasi publik dan penggunaannya", &laporan.anggaran),
            ],
        ),
        (
            "RINCIAN PELAYANAN INFORMASI PUBLIK",
            vec![
                ("Jumlah permohonan informasi publik", &laporan.jumlah),
                ("Waktu yang diperlukan untuk memenuhi setiap permohonan dengan klasifikasi tertentu", &laporan.waktu),
                ("Jumlah permohonan yang dikabulkan sebagian atau seluruhnya", &laporan.dikabulkan),
                ("Jumlah permohonan yang ditolak beserta alasannya", &laporan.ditolak),
            ],
        ),
        (
            "RINCIAN PENYELESAIAN SENGKETA INFORMASI PUBLIK",
            vec![
                ("Jumlah keberatan yang diterima", &laporan.keberatan),
                ("Tanggapan atas keberatan dan pelaksanaannya", &laporan.tanggapan),
                ("Jumlah permohonan penyelesaian sengketa ke Komisi Informasi", &laporan.sengketa),
                (
                    "Hasil mediasi dan/atau putusan ajudikasi Komisi Informasi dan pelaksanaannya",
                    &laporan.putusan_komisi,
                ),
                ("Jumlah gugatan yang diajukan ke pengadilan", &laporan.gugatan),
                ("Hasil putusan pengadilan dan pelaksanaannya", &laporan.putusan_pengadilan),
            ],
        ),
        (
            "KENDALA EKSTERNAL DAN INTERNAL DALAM PELAKSANAAN LAYANAN INFORMASI PUBLIK",
            vec![("Kendala eksternal", &laporan.kendala_eksternal), ("Kendala internal", &laporan.kendala_internal)],
        ),
        (
            "REKOMENDASI DAN RENCANA TINDAK LANJUT UNTUK MENINGKATKAN KUALITAS PELAYANAN INFORMASI",
            vec![("Rekomendasi", &laporan.rekomendasi), ("Rencana tindak lanjut", &laporan.tindak_lanjut)],
        ),
    ]
}
