//! *Register pengaduan* (UU 25/2009 art. 37(3): documentation and statistics), with what the counter records of each.
//!
//! Of a confidential complaint the line says that it is there, its class and how it stands; of an anonymous one there is no
//! name.

use chrono::NaiveDate;

use super::{
    Keadaan,
    kolom::{BarisRegister, Jenis, Kolom, Sel, atau_batal, tanggal, teks},
};
use crate::kit::head::Head;

/// One complaint in the register. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Baris {
    /// Its number.
    pub nomor: String,
    /// Day it was received.
    pub tanggal: Option<NaiveDate>,
    /// How it came.
    pub saluran: String,
    /// What it is.
    pub kelas: String,
    /// Name; `Anonim` or `Dirahasiakan` where it is not told.
    pub nama: String,
    /// Address.
    pub alamat: String,
    /// Telephone and e-mail.
    pub kontak: String,
    /// In a few words.
    pub pokok: String,
    /// Unit or official reported.
    pub terlapor: String,
    /// The solution hoped for.
    pub harapan: String,
    /// Unit it was passed to last, and when.
    pub disposisi: String,
    /// What was done.
    pub tindak_lanjut: String,
    /// Day of the first answer.
    pub dijawab: Option<NaiveDate>,
    /// What the last answer came to.
    pub jawaban: String,
    /// Tracking id in SP4N-LAPOR!.
    pub lapor: String,
    /// Where it stands.
    pub status: String,
    /// Day it ended.
    pub selesai: Option<NaiveDate>,
    /// Who received it.
    pub penerima: String,
    /// Whether this row still stands as first written.
    pub keadaan: Keadaan,
}

const KEPALA: [Head; 19] = [
    Head::Column("No."),
    Head::Column("Nomor Agenda"),
    Head::Column("Tanggal"),
    Head::Column("Saluran"),
    Head::Column("Klasi\u{AD}fikasi"),
    Head::Column("Nama Pelapor"),
    Head::Column("Alamat"),
    Head::Column("Nomor Kontak"),
    Head::Column("Pokok Pengaduan"),
    Head::Column("Terlapor"),
    Head::Column("Harapan"),
    Head::Column("Disposisi"),
    Head::Column("Tindak Lanjut"),
    Head::Column("Tanggal Jawaban"),
    Head::Column("Jawaban"),
    Head::Column("Tracking ID LAPOR!"),
    Head::Column("Status"),
    Head::Column("Tanggal Selesai"),
    Head::Column("Penerima"),
];

const KOLOM: [Kolom; 19] = [
    Kolom::tanda(7.2, 0.0, 5.0),
    Kolom::teks(17.0, 0.2, 20.0),
    Kolom::teks(13.6, 0.0, 11.0),
    Kolom::teks(14.0, 0.3, 16.0),
    Kolom::teks(15.0, 0.4, 22.0),
    Kolom::teks(15.0, 0.8, 24.0),
    Kolom::teks(14.0, 0.7, 30.0),
    Kolom::teks(14.0, 1.4, 18.0),
    Kolom::teks(18.0, 1.8, 44.0),
    Kolom::teks(14.0, 0.6, 24.0),
    Kolom::teks(15.0, 0.9, 30.0),
    Kolom::teks(15.0, 0.6, 26.0),
    Kolom::teks(16.5, 1.3, 40.0),
    Kolom::teks(13.6, 0.0, 12.0),
    Kolom::teks(15.0, 0.6, 26.0),
    Kolom::teks(13.0, 0.1, 16.0),
    Kolom::teks(17.5, 0.3, 20.0),
    Kolom::teks(13.6, 0.0, 12.0),
    Kolom::teks(13.0, 0.3, 18.0),
];

impl BarisRegister for Baris {
    const JENIS: Jenis = Jenis {
        nama: "Register pengaduan",
        lembar: "Register pengaduan",
        satuan: "pengaduan",
        riwayat: "pengaduan",
        huruf: [6.4, 5.8],
        kepala: &KEPALA,
        kolom: &KOLOM,
        catatan: &[
            "Pengaduan dicatat dan didokumentasikan menurut Pasal 36–37 dan 42–50 Undang-Undang Nomor 25 Tahun 2009. Identitas \
             pelapor yang memilih kerahasiaan, dan isi laporannya, tidak dimuat.",
        ],
    };

    fn keadaan(&self) -> &Keadaan {
        &self.keadaan
    }

    fn sel(&self) -> Vec<Sel<'_>> {
        vec![
            Sel::Nomor(&self.nomor, self.keadaan == Keadaan::Dikoreksi),
            tanggal(self.tanggal),
            teks(&self.saluran),
            teks(&self.kelas),
            teks(&self.nama),
            teks(&self.alamat),
            teks(&self.kontak),
            atau_batal(&self.keadaan, &self.pokok),
            teks(&self.terlapor),
            teks(&self.harapan),
            teks(&self.disposisi),
            teks(&self.tindak_lanjut),
            tanggal(self.dijawab),
            teks(&self.jawaban),
            teks(&self.lapor),
            teks(&self.status),
            tanggal(self.selesai),
            teks(&self.penerima),
        ]
    }
}
