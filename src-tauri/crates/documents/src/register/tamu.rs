//! *Register tamu* (the guest book): who came when, to which door, how long they waited, what assistance was given. Nobody is
//! named.

use chrono::NaiveDate;

use super::{
    Keadaan,
    kolom::{BarisRegister, Jenis, Kolom, Sel, atau_batal, tanggal, teks},
};
use crate::kit::head::Head;

/// One visitor in the register. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Baris {
    /// Day.
    pub tanggal: Option<NaiveDate>,
    /// When they came, `09.12`.
    pub tiba: String,
    /// When they were served.
    pub dilayani: String,
    /// When they left.
    pub keluar: String,
    /// Minutes they waited.
    pub menunggu: String,
    /// To which door.
    pub pintu: String,
    /// What it was about.
    pub keperluan: String,
    /// The body they were sent to.
    pub arah: String,
    /// Assistance given.
    pub bantuan: String,
    /// Who served them.
    pub petugas: String,
    /// Whether this row still stands as first written.
    pub keadaan: Keadaan,
}

const KEPALA: [Head; 11] = [
    Head::Column("No."),
    Head::Column("Tanggal"),
    Head::Column("Tiba"),
    Head::Column("Dilayani"),
    Head::Column("Keluar"),
    Head::Column("Menunggu (menit)"),
    Head::Column("Pintu"),
    Head::Column("Keperluan"),
    Head::Column("Diarahkan ke"),
    Head::Column("Bantuan"),
    Head::Column("Petugas"),
];

const KOLOM: [Kolom; 11] = [
    Kolom::tanda(8.0, 0.0, 6.0),
    Kolom::teks(18.0, 0.0, 13.0),
    Kolom::teks(13.0, 0.0, 9.0),
    Kolom::teks(15.0, 0.0, 9.0),
    Kolom::teks(13.0, 0.0, 9.0),
    Kolom::teks(16.0, 0.0, 12.0),
    Kolom::teks(28.0, 0.4, 24.0),
    Kolom::teks(50.0, 2.0, 44.0),
    Kolom::teks(36.0, 1.0, 30.0),
    Kolom::teks(30.0, 0.8, 30.0),
    Kolom::teks(28.0, 0.4, 22.0),
];

impl BarisRegister for Baris {
    const MENYEBUT_ORANG: bool = false;
    const JENIS: Jenis = Jenis {
        nama: "Register tamu",
        lembar: "Register tamu",
        satuan: "tamu",
        riwayat: "tamu",
        huruf: [8.0, 7.0],
        kepala: &KEPALA,
        kolom: &KOLOM,
        catatan: &["Buku tamu meja layanan tidak memuat identitas. Menunggu = waktu antara tiba dan dilayani."],
    };

    fn keadaan(&self) -> &Keadaan {
        &self.keadaan
    }

    fn sel(&self) -> Vec<Sel<'_>> {
        vec![
            tanggal(self.tanggal),
            teks(&self.tiba),
            teks(&self.dilayani),
            teks(&self.keluar),
            teks(&self.menunggu),
            teks(&self.pintu),
            atau_batal(&self.keadaan, &self.keperluan),
            teks(&self.arah),
            teks(&self.bantuan),
            teks(&self.petugas),
        ]
    }
}
