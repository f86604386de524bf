//! Each kind of mandatory information in plain Indonesian, and the article that demands it.

use super::Wajib;

impl Wajib {
    /// The kind as a checklist names it.
    pub fn label(self) -> &'static str {
        self.told().0
    }

    /// What belongs to it, in one sentence.
    pub fn penjelasan(self) -> &'static str {
        self.told().1
    }

    /// The article that demands it.
    pub fn dasar(self) -> &'static str {
        self.told().2
    }

    fn told(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Profil => (
                "Profil badan publik",
                "Kedudukan dan alamat, tugas dan fungsi, struktur organisasi, serta profil pejabatnya.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf a",
            ),
            Self::ProgramKegiatan => (
                "Ringkasan program dan kegiatan",
                "Nama program dan kegiatan yang sedang dijalankan, penanggung jawab, target, jadwal, dan anggarannya.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf b",
            ),
            Self::Kinerja => (
                "Ringkasan kinerja",
                "Laporan kinerja, perjanjian kinerja, dan capaian indikator kinerja.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf c",
            ),
            Self::LaporanKeuangan => (
                "Laporan keuangan yang telah diaudit",
                "Realisasi anggaran, neraca, arus kas, catatan atas laporan keuangan, dan daftar aset.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf d",
            ),
            Self::LaporanAkses => (
                "Ringkasan laporan akses informasi publik",
                "Jumlah permohonan, waktu layanan, jumlah yang dikabulkan dan ditolak, serta alasan penolakannya.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf e",
            ),
            Self::Peraturan => (
                "Peraturan, keputusan, dan kebijakan",
                "Peraturan, keputusan, dan kebijakan yang mengikat atau berdampak bagi publik.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf f",
            ),
            Self::ProsedurInformasi => (
                "Prosedur memperoleh informasi publik",
                "Tata cara permohonan, keberatan, dan sengketa informasi publik.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf g",
            ),
            Self::TataCaraPengaduan => (
                "Tata cara pengaduan",
                "Tata cara mengadukan penyalahgunaan wewenang atau pelanggaran pejabat badan publik.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf h",
            ),
            Self::PengadaanBarangJasa => (
                "Pengadaan barang dan jasa",
                "Rencana umum pengadaan, pengumuman, pemilihan penyedia, dan pelaksanaan kontraknya.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf i",
            ),
            Self::Ketenagakerjaan => (
                "Ketenagakerjaan",
                "Penerimaan pegawai dan keterangan ketenagakerjaan di badan publik.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf j",
            ),
            Self::PeringatanDini => (
                "Peringatan dini dan evakuasi",
                "Prosedur peringatan dini dan evakuasi keadaan darurat di setiap kantor.",
                "Perki 1/2021 Pasal 14 ayat (2) huruf k",
            ),
            Self::DaftarInformasi => (
                "Daftar Informasi Publik",
                "Daftar seluruh informasi publik yang dikuasai, selain yang dikecualikan.",
                "UU 14/2008 Pasal 11 ayat (1) huruf a; Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::Kebijakan => (
                "Kebijakan dan dokumen pendukungnya",
                "Naskah akademik, kajian, masukan, risalah pembahasan, dan rancangan yang menyertai suatu kebijakan.",
                "UU 14/2008 Pasal 11 ayat (1); Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::OrganisasiKeuangan => (
                "Organisasi, administrasi, kepegawaian, dan keuangan",
                "Pedoman dan SOP, data kepegawaian, anggaran, serta data statistik yang dikelola.",
                "Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::Perjanjian => (
                "Perjanjian dengan pihak ketiga",
                "Surat perjanjian dan nota kesepahaman dengan pihak ketiga beserta dokumen pendukungnya.",
                "UU 14/2008 Pasal 11 ayat (1) huruf e; Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::SuratMenyurat => (
                "Surat-menyurat pimpinan dan pejabat",
                "Surat-menyurat pimpinan atau pejabat dalam pelaksanaan tugasnya yang tidak dikecualikan.",
                "Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::Perizinan => (
                "Perizinan",
                "Syarat perizinan, izin yang diterbitkan, dokumen pendukung, dan laporan penaatannya.",
                "Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::Inventaris => (
                "Perbendaharaan dan inventaris",
                "Daftar aset, barang milik negara atau daerah, dan inventaris.",
                "Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::Renstra => (
                "Rencana strategis dan rencana kerja",
                "Rencana strategis beserta rencana kerja, termasuk perkiraan pengeluaran tahunannya.",
                "UU 14/2008 Pasal 11 ayat (1) huruf d; Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::Agenda => (
                "Agenda kerja pimpinan",
                "Jadwal dan agenda kegiatan pimpinan badan publik.",
                "Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::LayananInformasi => (
                "Pelayanan informasi publik",
                "Sarana, petugas, anggaran, dan laporan layanan informasi publik.",
                "UU 14/2008 Pasal 11 ayat (1) huruf h; Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::Pelanggaran => (
                "Pelanggaran dan penindakannya",
                "Jumlah, jenis, dan gambaran umum pelanggaran yang ditemukan dalam pengawasan serta penindakannya.",
                "Perki 1/2021 Pasal 21 ayat (1)",
            ),
            Self::Penelitian => (
                "Hasil penelitian",
                "Daftar serta hasil penelitian yang dilakukan atau dibiayai badan publik.",
                "Perki 1/2021 Pasal 21 ayat (1)",
            ),
        }
    }
}
