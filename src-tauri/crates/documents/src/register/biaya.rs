//! *Register biaya*: every receipt for money (Perki 1/2021 art. 38(4)) with what was paid for, and the sum of them.

use chrono::NaiveDate;
use domain::format::rupiah as uang;

use super::{
    Keadaan,
    kolom::{BarisRegister, Jenis, Kolom, Sel, atau_batal, rupiah, tanggal, teks},
};
use crate::kit::head::Head;

/// One receipt in the register. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Baris {
    /// Number of the receipt.
    pub nomor: String,
    /// Date of payment.
    pub tanggal: Option<NaiveDate>,
    /// Registration number of the request.
    pub nomor_permohonan: String,
    /// Who paid.
    pub nama: String,
    /// What was paid for, such as `Penyalinan 40 lembar hitam putih`.
    pub rincian: String,
    /// Copying, in rupiah.
    pub penyalinan: Option<i64>,
    /// Sending, in rupiah.
    pub pengiriman: Option<i64>,
    /// Other costs, in rupiah.
    pub lain: Option<i64>,
    /// How it was paid.
    pub cara_bayar: String,
    /// Decree that sets the costs.
    pub dasar: String,
    /// Who took the money.
    pub penerima: String,
    /// Remark.
    pub keterangan: String,
    /// Whether this row still stands as first written.
    pub keadaan: Keadaan,
}

impl Baris {
    /// What was paid in all, in rupiah; nothing when no amount is known. A sum beyond what a number holds stays at its
    /// end.
    fn jumlah(&self) -> Option<i64> {
        [self.penyalinan, self.pengiriman, self.lain].into_iter().flatten().reduce(i64::saturating_add)
    }
}

const KEPALA: [Head; 10] = [
    Head::Column("No."),
    Head::Column("Nomor Kuitansi"),
    Head::Column("Tanggal"),
    Head::Column("Nomor Pendaftaran"),
    Head::Column("Diterima Dari"),
    Head::Column("Untuk Pembayaran"),
    Head::Group(
        "Biaya (Rupiah)",
        &[Head::Column("Penyalinan"), Head::Column("Pengiriman"), Head::Column("Lain-lain"), Head::Column("Jumlah")],
    ),
    Head::Group("Pembayaran", &[Head::Column("Cara"), Head::Column("Penerima")]),
    Head::Column("Dasar Biaya"),
    Head::Column("Keterangan"),
];

const KOLOM: [Kolom; 14] = [
    Kolom::tanda(9.0, 0.0, 5.0),
    Kolom::teks(27.0, 0.2, 24.0),
    Kolom::teks(18.0, 0.0, 12.0),
    Kolom::teks(26.0, 0.1, 22.0),
    Kolom::teks(24.0, 0.8, 26.0),
    Kolom::teks(34.0, 1.6, 44.0),
    Kolom::uang(20.0, 0.1, 14.0),
    Kolom::uang(20.0, 0.1, 14.0),
    Kolom::uang(18.0, 0.1, 14.0),
    Kolom::uang(21.0, 0.1, 15.0),
    Kolom::teks(16.0, 0.2, 16.0),
    Kolom::teks(20.0, 0.5, 22.0),
    Kolom::teks(24.0, 0.6, 30.0),
    Kolom::teks(20.0, 0.6, 26.0),
];

impl BarisRegister for Baris {
    const JENIS: Jenis = Jenis {
        nama: "Register biaya dan kuitansi",
        lembar: "Register biaya",
        satuan: "kuitansi",
        riwayat: "permohonan",
        huruf: [7.6, 7.0],
        kepala: &KEPALA,
        kolom: &KOLOM,
        catatan: &[
            "Biaya hanya penyalinan dan/atau pengiriman informasi menurut standar biaya yang ditetapkan; setiap \
                    pembayaran tunai diberi kuitansi (Pasal 37 dan Pasal 38 Peraturan Komisi Informasi Nomor 1 Tahun 2021).",
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
            teks(&self.nama),
            teks(&self.rincian),
            rupiah(self.penyalinan),
            rupiah(self.pengiriman),
            rupiah(self.lain),
            rupiah(self.jumlah()),
            teks(&self.cara_bayar),
            teks(&self.penerima),
            teks(&self.dasar),
            atau_batal(&self.keadaan, &self.keterangan),
        ]
    }

    fn catatan(rows: &[Self]) -> Vec<String> {
        let valid = rows.iter().filter(|row| !matches!(row.keadaan, Keadaan::Dibatalkan(_)));
        let sum = valid.filter_map(Self::jumlah).fold(0, i64::saturating_add);
        let void = rows.iter().any(|row| matches!(row.keadaan, Keadaan::Dibatalkan(_)));
        let tail = if void { ", tanpa kuitansi yang dibatalkan" } else { "" };
        vec![format!("Uang yang diterima: {}{tail}.", uang::show(sum))]
    }
}
