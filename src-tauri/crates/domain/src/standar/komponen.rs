//! The fourteen components of a standard of service (UU 25/2009 art. 21), and the words an office begins with. What the office
//! has set elsewhere stands in them as a field in braces, so that it is told once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many there are.
pub const BANYAK: usize = 14;

/// A component.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Komponen {
    /// Legal ground (a).
    DasarHukum,
    /// Requirements (b).
    Persyaratan,
    /// System, mechanism, procedure (c).
    Prosedur,
    /// Time of completion (d).
    JangkaWaktu,
    /// Cost or tariff (e).
    Biaya,
    /// Product of the service (f).
    Produk,
    /// Facilities (g).
    Sarana,
    /// Competence of who serves (h).
    Kompetensi,
    /// Internal supervision (i).
    Pengawasan,
    /// Handling of complaints, suggestions, input (j).
    Pengaduan,
    /// Number of those who serve (k).
    Pelaksana,
    /// Guarantee that service is given according to the standard (l).
    JaminanPelayanan,
    /// Guarantee of security and safety (m).
    JaminanKeamanan,
    /// Evaluation of those who serve (n).
    Evaluasi,
}

impl Komponen {
    /// Every component, in the order of art. 21.
    pub const ALL: [Self; BANYAK] = [
        Self::DasarHukum,
        Self::Persyaratan,
        Self::Prosedur,
        Self::JangkaWaktu,
        Self::Biaya,
        Self::Produk,
        Self::Sarana,
        Self::Kompetensi,
        Self::Pengawasan,
        Self::Pengaduan,
        Self::Pelaksana,
        Self::JaminanPelayanan,
        Self::JaminanKeamanan,
        Self::Evaluasi,
    ];

    /// Its place in [`Komponen::ALL`].
    pub fn place(self) -> usize {
        self as usize
    }

    /// Its name in the law.
    pub fn label(self) -> &'static str {
        match self {
            Self::DasarHukum => "Dasar hukum",
            Self::Persyaratan => "Persyaratan",
            Self::Prosedur => "Sistem, mekanisme, dan prosedur",
            Self::JangkaWaktu => "Jangka waktu penyelesaian",
            Self::Biaya => "Biaya/tarif",
            Self::Produk => "Produk pelayanan",
            Self::Sarana => "Sarana, prasarana, dan/atau fasilitas",
            Self::Kompetensi => "Kompetensi pelaksana",
            Self::Pengawasan => "Pengawasan internal",
            Self::Pengaduan => "Penanganan pengaduan, saran, dan masukan",
            Self::Pelaksana => "Jumlah pelaksana",
            Self::JaminanPelayanan => "Jaminan pelayanan",
            Self::JaminanKeamanan => "Jaminan keamanan dan keselamatan pelayanan",
            Self::Evaluasi => "Evaluasi kinerja pelaksana",
        }
    }

    /// Whether it is of the delivery of the service, which the poster tells (PermenPANRB 15/2014).
    pub fn penyampaian(self) -> bool {
        match self {
            Self::Persyaratan | Self::Prosedur | Self::JangkaWaktu | Self::Biaya | Self::Produk | Self::Pengaduan => {
                true
            }
            Self::DasarHukum
            | Self::Sarana
            | Self::Kompetensi
            | Self::Pengawasan
            | Self::Pelaksana
            | Self::JaminanPelayanan
            | Self::JaminanKeamanan
            | Self::Evaluasi => false,
        }
    }

    /// Whether the maklumat tells it (Perki 1/2021 art. 47(2)).
    pub fn maklumat(self) -> bool {
        match self {
            Self::DasarHukum
            | Self::Prosedur
            | Self::JangkaWaktu
            | Self::Biaya
            | Self::JaminanPelayanan
            | Self::Evaluasi => true,
            Self::Persyaratan
            | Self::Produk
            | Self::Sarana
            | Self::Kompetensi
            | Self::Pengawasan
            | Self::Pengaduan
            | Self::Pelaksana
            | Self::JaminanKeamanan => false,
        }
    }

    /// The words an office begins with; what only the office knows is left for it to write.
    pub fn bawaan(self) -> &'static str {
        match self {
            Self::DasarHukum => {
                "1. Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik\n2. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n3. Peraturan Pemerintah Nomor 61 Tahun 2010\n4. Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik"
            }
            Self::Persyaratan => {
                "1. Perseorangan: KTP atau surat keterangan kependudukan\n2. Badan hukum: pengesahan badan hukum dan KTP pengurus\n3. Kelompok orang: surat kuasa dan KTP pemberi kuasa\n4. Menyebut informasi yang diminta dan tujuan penggunaannya"
            }
            Self::Prosedur => {
                "1. Pemohon mengajukan permohonan di {alamat}, atau melalui surat, telepon {telepon}, atau surel {surel}\n2. Petugas mencatat permohonan dan memberikan tanda bukti bernomor\n3. PPID memeriksa kelengkapan dan menyampaikan pemberitahuan tertulis\n4. Pemohon menerima informasi, atau penolakan beserta alasannya\n5. Pemohon yang tidak puas mengajukan keberatan kepada {atasan_ppid}"
            }
            Self::JangkaWaktu => {
                "1. Pemberitahuan tertulis: paling lambat {hari_jawab} hari kerja sejak permohonan diterima, dapat diperpanjang satu kali {hari_perpanjangan} hari kerja\n2. Penyediaan informasi sesudah pemberitahuan: {hari_penyediaan} hari kerja\n3. Tanggapan atas keberatan: paling lambat {hari_keberatan} hari kerja\n4. Jam layanan: {jam_layanan}"
            }
            Self::Biaya => "{biaya}",
            Self::Produk => {
                "Informasi publik dalam bentuk cetak atau elektronik, kesempatan melihat dan mengetahui informasi, atau surat penolakan beserta alasannya"
            }
            Self::Sarana => "",
            Self::Kompetensi => "",
            Self::Pengawasan => {
                "{atasan_ppid} mengawasi pelaksanaan pelayanan dan menerima laporan berkala dari {ppid}."
            }
            Self::Pengaduan => {
                "Pengaduan, saran, dan masukan disampaikan di {alamat}, telepon {telepon}, atau surel {surel}, dan ditindaklanjuti oleh {ppid}."
            }
            Self::Pelaksana => "",
            Self::JaminanPelayanan => {
                "Pelayanan diberikan sesuai dengan standar ini, tanpa membeda-bedakan, oleh petugas yang kompeten, ramah, dan tidak meminta imbalan. Kelompok rentan mendapat perlakuan khusus tanpa tambahan biaya."
            }
            Self::JaminanKeamanan => {
                "Data pribadi pemohon dirahasiakan dan hanya dipakai untuk melayani permohonannya."
            }
            Self::Evaluasi => {
                "Kinerja dievaluasi sedikitnya sekali setahun melalui survei kepuasan masyarakat dan laporan layanan informasi publik; hasilnya diumumkan."
            }
        }
    }
}
