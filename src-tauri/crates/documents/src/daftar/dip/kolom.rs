//! The columns of the list as XLSX and CSV: a fact each.

use domain::dip::{IsiInformasi, Wajib};

use super::{DaftarDip, JUDUL};
use crate::daftar::lembar_kerja::{Lembar, Sel, baris, teks};

/// The headings of XLSX and CSV, left to right: running number; class (`Berkala`, `Serta-merta`, `Setiap saat`);
/// heading; title; summary; holder; who is answerable; time; place; both as a list once joined them; the marks of the
/// two forms; other forms; retention; its last day; place of the original; links, one a line; other media; the code
/// of the mandatory kind (see [`kode_wajib`]).
pub const KOLOM: [&str; 19] = [
    "No.",
    "Kelas informasi",
    "Kelompok informasi",
    "Judul informasi",
    "Ringkasan isi informasi",
    "Pejabat/unit/satker yang menguasai informasi",
    "Penanggung jawab pembuatan atau penerbitan informasi",
    "Waktu pembuatan informasi",
    "Tempat pembuatan informasi",
    "Waktu dan tempat pembuatan informasi (asli)",
    "Softcopy",
    "Hardcopy",
    "Bentuk lain",
    "Jangka waktu penyimpanan atau retensi arsip",
    "Retensi sampai tanggal",
    "Tempat penyimpanan asli",
    "Tautan",
    "Jenis media yang memuat informasi",
    "Informasi wajib (kode)",
];

/// Widths in characters.
const LEBAR: [f64; 19] =
    [5.0, 13.0, 24.0, 40.0, 48.0, 28.0, 28.0, 16.0, 16.0, 22.0, 9.0, 9.0, 16.0, 24.0, 13.0, 22.0, 40.0, 22.0, 18.0];

pub(super) fn lembar(daftar: &DaftarDip) -> Lembar<'_> {
    Lembar { kepala: &daftar.kepala, judul: JUDUL, nama: "DIP", kolom: &KOLOM, lebar: &LEBAR }
}

/// The rows in the order of the entries: who reads the file back gets the list in the order it had.
pub(super) fn rows(daftar: &DaftarDip) -> impl Iterator<Item = Vec<Sel<'_>>> {
    daftar.butir.iter().zip(1..).map(|(isi, number)| row(isi, number))
}

fn row(isi: &IsiInformasi, number: u32) -> Vec<Sel<'_>> {
    vec![
        Sel::Nomor(number),
        teks(isi.kelas.label()),
        teks(&isi.kelompok),
        teks(&isi.judul),
        teks(&isi.ringkasan),
        teks(&isi.unit),
        teks(&isi.penanggung_jawab),
        teks(&isi.waktu),
        teks(&isi.tempat),
        teks(&isi.waktu_tempat_asli),
        Sel::Tanda(isi.bentuk.softcopy),
        Sel::Tanda(isi.bentuk.hardcopy),
        teks(&isi.bentuk.lain),
        teks(&isi.retensi),
        Sel::Tanggal(isi.retensi_sampai),
        teks(&isi.tempat_asli),
        baris(isi.tautan.iter().cloned()),
        teks(&isi.media),
        // What somebody said, not what the words tell: a guess is made anew wherever the list is read.
        teks(isi.wajib.map_or("", kode_wajib)),
    ]
}

/// The code of a mandatory kind in a file: its name on the wire.
#[must_use]
pub const fn kode_wajib(wajib: Wajib) -> &'static str {
    match wajib {
        Wajib::Profil => "profil",
        Wajib::ProgramKegiatan => "program_kegiatan",
        Wajib::Kinerja => "kinerja",
        Wajib::LaporanKeuangan => "laporan_keuangan",
        Wajib::LaporanAkses => "laporan_akses",
        Wajib::Peraturan => "peraturan",
        Wajib::ProsedurInformasi => "prosedur_informasi",
        Wajib::TataCaraPengaduan => "tata_cara_pengaduan",
        Wajib::PengadaanBarangJasa => "pengadaan_barang_jasa",
        Wajib::Ketenagakerjaan => "ketenagakerjaan",
        Wajib::PeringatanDini => "peringatan_dini",
        Wajib::DaftarInformasi => "daftar_informasi",
        Wajib::Kebijakan => "kebijakan",
        Wajib::OrganisasiKeuangan => "organisasi_keuangan",
        Wajib::Perjanjian => "perjanjian",
        Wajib::SuratMenyurat => "surat_menyurat",
        Wajib::Perizinan => "perizinan",
        Wajib::Inventaris => "inventaris",
        Wajib::Renstra => "renstra",
        Wajib::Agenda => "agenda",
        Wajib::LayananInformasi => "layanan_informasi",
        Wajib::Pelanggaran => "pelanggaran",
        Wajib::Penelitian => "penelitian",
    }
}
