//! *Register surat keterangan tidak lengkap*: which requests lacked something, and what became of it.
//!
//! Perki 1/2021 art. 33(4) wants a note in the register when a request was not completed; this book shows all such
//! letters, with the day each was *received*, from which the three working days run (art. 33(3)).

use chrono::NaiveDate;

use super::{
    Keadaan,
    kolom::{BarisRegister, Jenis, Kolom, Sel, atau_batal, hari, tanggal, teks},
};
use crate::kit::head::Head;

/// One letter in the register. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Baris {
    /// Number of the letter.
    pub nomor: String,
    /// Date of the letter.
    pub tanggal: Option<NaiveDate>,
    /// Registration number of the request.
    pub nomor_permohonan: String,
    /// Day the request was received.
    pub tanggal_permohonan: Option<NaiveDate>,
    /// Name of the applicant.
    pub nama: String,
    /// What the request lacks.
    pub kekurangan: String,
    /// How the letter was sent.
    pub cara: String,
    /// Day on which the applicant received the letter.
    pub diterima: Option<NaiveDate>,
    /// Last day to complete the request.
    pub batas: Option<NaiveDate>,
    /// Day on which it was completed.
    pub dilengkapi: Option<NaiveDate>,
    /// What became of it, such as `Tidak dilengkapi, tidak ditindaklanjuti`.
    pub hasil: String,
    /// Whether this row still stands as first written.
    pub keadaan: Keadaan,
}

const KEPALA: [Head; 12] = [
    Head::Column("No."),
    Head::Column("Nomor Surat"),
    Head::Column("Tanggal Surat"),
    Head::Column("Nomor Pendaftaran"),
    Head::Column("Tanggal Permohonan"),
    Head::Column("Nama Pemohon"),
    Head::Column("Kekurangan"),
    Head::Column("Cara Penyampaian"),
    Head::Column("Diterima Pemohon"),
    Head::Column("Batas Melengkapi"),
    Head::Column("Dilengkapi"),
    Head::Column("Hasil"),
];

const KOLOM: [Kolom; 12] = [
    Kolom::tanda(9.0, 0.0, 5.0),
    Kolom::teks(30.0, 0.3, 24.0),
    Kolom::teks(19.0, 0.0, 12.0),
    Kolom::teks(28.0, 0.2, 22.0),
    Kolom::teks(21.0, 0.0, 12.0),
    Kolom::teks(24.0, 0.8, 26.0),
    Kolom::teks(40.0, 2.0, 48.0),
    Kolom::teks(24.0, 0.3, 20.0),
    Kolom::teks(20.0, 0.0, 14.0),
    Kolom::teks(20.0, 0.0, 14.0),
    Kolom::teks(20.0, 0.0, 14.0),
    Kolom::teks(28.0, 0.8, 30.0),
];

impl BarisRegister for Baris {
    const JENIS: Jenis = Jenis {
        nama: "Register surat keterangan tidak lengkap",
        lembar: "Surat tidak lengkap",
        satuan: "surat",
        riwayat: "permohonan",
        huruf: [8.0, 7.4],
        kepala: &KEPALA,
        kolom: &KOLOM,
        catatan: &[
            "Batas melengkapi: 3 hari kerja setelah surat diterima pemohon (Pasal 33 ayat (3) Peraturan Komisi \
                    Informasi Nomor 1 Tahun 2021). Permohonan yang tidak dilengkapi tidak ditindaklanjuti (ayat (4)); hal \
                    itu bukan penolakan.",
        ],
    };

    fn keadaan(&self) -> &Keadaan {
        &self.keadaan
    }

    fn sel(&self) -> Vec<Sel<'_>> {
        vec![
            Sel::Nomor(&self.nomor, self.keadaan == Keadaan::Dikoreksi),
            tanggal(self.tanggal),
            Sel::Nomor(&self.nomor_permohonan, false),
            tanggal(self.tanggal_permohonan),
            teks(&self.nama),
            teks(&self.kekurangan),
            teks(&self.cara),
            hari(self.diterima),
            hari(self.batas),
            hari(self.dilengkapi),
            atau_batal(&self.keadaan, &self.hasil),
        ]
    }
}
