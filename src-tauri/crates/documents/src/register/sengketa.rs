//! *Register sengketa informasi*: what became of objections at the Komisi Informasi and in court.
//!
//! No article asks for this book; the annual report must tell all of it (Perki 1/2021 art. 57(3)).

use chrono::NaiveDate;

use super::{
    Keadaan,
    kolom::{BarisRegister, Jenis, Kolom, Sel, atau_batal, tanggal, teks},
};
use crate::kit::head::Head;

/// One dispute in the register. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Baris {
    /// Number under which the Komisi Informasi registered it.
    pub nomor: String,
    /// Day of the application to the Komisi Informasi.
    pub tanggal: Option<NaiveDate>,
    /// Which Komisi Informasi.
    pub komisi: String,
    /// Name of the applicant.
    pub nama: String,
    /// Number of the objection.
    pub nomor_keberatan: String,
    /// Registration number of the request.
    pub nomor_permohonan: String,
    /// What the dispute is about.
    pub pokok: String,
    /// Last day of the mediation.
    pub mediasi: Option<NaiveDate>,
    /// What the mediation led to.
    pub hasil_mediasi: String,
    /// Number of the ruling.
    pub putusan: String,
    /// Day of the ruling.
    pub tanggal_putusan: Option<NaiveDate>,
    /// Day on which the office received the ruling; from it the time to go to court runs.
    pub putusan_diterima: Option<NaiveDate>,
    /// What the ruling says.
    pub amar: String,
    /// How mediation or ruling was carried out.
    pub pelaksanaan: String,
    /// Court and number of the lawsuit.
    pub gugatan: String,
    /// What the court ruled, and the cassation.
    pub hasil_gugatan: String,
    /// How the ruling of the court was carried out.
    pub pelaksanaan_pengadilan: String,
    /// Whether this row still stands as first written.
    pub keadaan: Keadaan,
}

const KEPALA: [Head; 11] = [
    Head::Column("No."),
    Head::Column("Nomor Register Komisi Informasi"),
    Head::Column("Tanggal Permo\u{AD}honan"),
    Head::Column("Komisi Informasi"),
    Head::Column("Nama Pemohon"),
    Head::Column("Nomor Keberatan"),
    Head::Column("Nomor Pendaf\u{AD}taran Permintaan Informasi"),
    Head::Column("Pokok Sengketa"),
    Head::Group("Mediasi", &[Head::Column("Tanggal"), Head::Column("Hasil")]),
    Head::Group(
        "Ajudikasi",
        &[
            Head::Column("Nomor Putusan"),
            Head::Column("Tanggal Putusan"),
            Head::Column("Putusan Diterima"),
            Head::Column("Amar"),
            Head::Column("Pelak\u{AD}sanaan"),
        ],
    ),
    Head::Group(
        "Gugatan",
        &[Head::Column("Pengadilan dan Nomor"), Head::Column("Hasil dan Kasasi"), Head::Column("Pelak\u{AD}sanaan")],
    ),
];

const KOLOM: [Kolom; 18] = [
    Kolom::tanda(7.2, 0.0, 5.0),
    Kolom::teks(20.0, 0.2, 24.0),
    Kolom::teks(14.0, 0.0, 12.0),
    Kolom::teks(16.0, 0.4, 24.0),
    Kolom::teks(15.0, 0.7, 26.0),
    Kolom::teks(18.0, 0.1, 22.0),
    Kolom::teks(18.0, 0.1, 22.0),
    Kolom::teks(22.0, 1.6, 44.0),
    Kolom::teks(14.0, 0.0, 12.0),
    Kolom::teks(15.0, 0.7, 26.0),
    Kolom::teks(18.0, 0.2, 24.0),
    Kolom::teks(14.0, 0.0, 12.0),
    Kolom::teks(14.0, 0.0, 12.0),
    Kolom::teks(16.0, 1.0, 32.0),
    Kolom::teks(15.0, 0.7, 26.0),
    Kolom::teks(16.0, 0.4, 26.0),
    Kolom::teks(15.0, 0.7, 28.0),
    Kolom::teks(15.0, 0.7, 26.0),
];

impl BarisRegister for Baris {
    const JENIS: Jenis = Jenis {
        nama: "Register sengketa informasi publik",
        lembar: "Register sengketa",
        satuan: "sengketa",
        riwayat: "sengketa",
        huruf: [6.4, 5.8],
        kepala: &KEPALA,
        kolom: &KOLOM,
        catatan: &[
            "Sengketa diselesaikan Komisi Informasi melalui mediasi dan/atau ajudikasi (Pasal 37–46 Undang-Undang \
                    Nomor 14 Tahun 2008); gugatan diajukan ke pengadilan (Pasal 47–50).",
        ],
    };

    fn keadaan(&self) -> &Keadaan {
        &self.keadaan
    }

    fn sel(&self) -> Vec<Sel<'_>> {
        vec![
            Sel::Nomor(&self.nomor, self.keadaan == Keadaan::Dikoreksi),
            tanggal(self.tanggal),
            teks(&self.komisi),
            teks(&self.nama),
            Sel::Nomor(&self.nomor_keberatan, false),
            Sel::Nomor(&self.nomor_permohonan, false),
            atau_batal(&self.keadaan, &self.pokok),
            tanggal(self.mediasi),
            teks(&self.hasil_mediasi),
            teks(&self.putusan),
            tanggal(self.tanggal_putusan),
            tanggal(self.putusan_diterima),
            teks(&self.amar),
            teks(&self.pelaksanaan),
            teks(&self.gugatan),
            teks(&self.hasil_gugatan),
            teks(&self.pelaksanaan_pengadilan),
        ]
    }
}
