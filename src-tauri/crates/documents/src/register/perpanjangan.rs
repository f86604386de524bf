//! *Register perpanjangan*: every answer that was put off, why, and until when (UU 14/2008 art. 22(8), Perki 1/2021
//! art. 36).

use chrono::NaiveDate;

use super::{
    Keadaan,
    kolom::{BarisRegister, Jenis, Kolom, Sel, atau_batal, hari, tanda, tanggal, teks},
};
use crate::kit::head::Head;

/// One extension in the register. Texts may be empty.
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
    /// Information asked for.
    pub informasi: String,
    /// Until when the answer was due.
    pub batas_semula: Option<NaiveDate>,
    /// The information is not held or not documented yet (art. 36, ground a).
    pub belum_dikuasai: bool,
    /// It cannot be decided yet whether it is exempted (art. 36, ground b).
    pub belum_diputuskan: bool,
    /// The reasons in writing.
    pub uraian: String,
    /// Until when the answer is due now.
    pub batas_baru: Option<NaiveDate>,
    /// Day of the written notice.
    pub pemberitahuan: Option<NaiveDate>,
    /// Remark.
    pub keterangan: String,
    /// Whether this row still stands as first written.
    pub keadaan: Keadaan,
}

const KEPALA: [Head; 13] = [
    Head::Column("No."),
    Head::Column("Nomor Surat"),
    Head::Column("Tanggal Surat"),
    Head::Column("Nomor Pendaftaran"),
    Head::Column("Tanggal Permohonan"),
    Head::Column("Nama Pemohon"),
    Head::Column("Informasi Yang Diminta"),
    Head::Column("Batas Semula"),
    Head::Group(
        "Alasan (Pasal 36)",
        &[Head::Column("Belum Dikuasai/ Didoku\u{AD}menta\u{AD}sikan"), Head::Column("Belum Dapat Diputus\u{AD}kan")],
    ),
    Head::Column("Uraian Alasan"),
    Head::Column("Batas Baru"),
    Head::Column("Pemberi\u{AD}tahuan Tertulis"),
    Head::Column("Keterangan"),
];

const KOLOM: [Kolom; 14] = [
    Kolom::tanda(9.0, 0.0, 5.0),
    Kolom::teks(29.0, 0.2, 24.0),
    Kolom::teks(17.0, 0.0, 12.0),
    Kolom::teks(26.0, 0.1, 22.0),
    Kolom::teks(19.0, 0.0, 12.0),
    Kolom::teks(22.0, 0.7, 26.0),
    Kolom::teks(32.0, 1.6, 44.0),
    Kolom::teks(18.0, 0.0, 14.0),
    Kolom::tanda(17.0, 0.0, 13.0),
    Kolom::tanda(15.0, 0.0, 12.0),
    Kolom::teks(28.0, 1.4, 40.0),
    Kolom::teks(18.0, 0.0, 14.0),
    Kolom::teks(18.0, 0.0, 14.0),
    Kolom::teks(19.0, 0.6, 28.0),
];

impl BarisRegister for Baris {
    const JENIS: Jenis = Jenis {
        nama: "Register perpanjangan waktu pemberitahuan tertulis",
        lembar: "Register perpanjangan",
        satuan: "perpanjangan",
        riwayat: "permohonan",
        huruf: [7.4, 6.8],
        kepala: &KEPALA,
        kolom: &KOLOM,
        catatan: &[
            "√ = ya. Waktu pemberitahuan tertulis diperpanjang paling lama 7 hari kerja setelah batas semula, satu \
                    kali saja (Pasal 22 ayat (8) Undang-Undang Nomor 14 Tahun 2008, Pasal 36 Peraturan Komisi Informasi \
                    Nomor 1 Tahun 2021).",
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
            teks(&self.informasi),
            hari(self.batas_semula),
            tanda(self.belum_dikuasai),
            tanda(self.belum_diputuskan),
            teks(&self.uraian),
            hari(self.batas_baru),
            hari(self.pemberitahuan),
            atau_batal(&self.keadaan, &self.keterangan),
        ]
    }
}
