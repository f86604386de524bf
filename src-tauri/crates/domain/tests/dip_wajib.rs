//! What an entry of the list provides of what the law demands, told from its words.

use domain::dip::{IsiInformasi, Kelas, Wajib, checklist};
use domain::id::InformasiId;
use std::collections::BTreeSet;

const BERKALA: [(&str, Wajib); 44] = [
    ("Kedudukan / domisili beserta alamat lengkap", Wajib::Profil),
    ("Visi dan Misi Kabupaten", Wajib::Profil),
    ("Tugas dan Fungsi Dinas Kesehatan", Wajib::Profil),
    ("Struktur Organisasi, Tugas, Wewenang dan Fungsi", Wajib::Profil),
    ("Profil Pimpinan Kota Sukajaya", Wajib::Profil),
    ("LHKPN Wali Kota 2025", Wajib::Profil),
    ("Laporan Harta Kekayaan Penyelenggara Negara (LHKPN) Pejabat", Wajib::Profil),
    ("Nama Program dan Kegiatan", Wajib::ProgramKegiatan),
    ("Rencana Kerja Tahunan Kecamatan Sukamaju Tahun 2025", Wajib::ProgramKegiatan),
    ("Dokumen Pelaksanaan Anggaran Kecamatan Mekarsari 2024", Wajib::ProgramKegiatan),
    ("DPA Dinas Sosial 2025", Wajib::ProgramKegiatan),
    ("RKA-KL Satker Tahun Anggaran 2026", Wajib::ProgramKegiatan),
    ("DIPA Induk dan Petikan Tahun 2026", Wajib::ProgramKegiatan),
    ("Renja Bappeda 2026", Wajib::ProgramKegiatan),
    ("Ringkasan APBD 2025", Wajib::ProgramKegiatan),
    ("Kalender Akademik", Wajib::ProgramKegiatan),
    ("Target dan/atau capaian program dan kegiatan", Wajib::ProgramKegiatan),
    ("Perjanjian Kinerja (PK) Tahun 2026", Wajib::Kinerja),
    ("Laporan Kinerja (LAKIP / LKjIP) Tahun 2025", Wajib::Kinerja),
    ("Indikator Kinerja Utama Kecamatan Sukamaju 2024", Wajib::Kinerja),
    ("LKPJ Bupati 2024", Wajib::Kinerja),
    ("Survei Kepuasan Masyarakat Triwulan II", Wajib::Kinerja),
    ("Neraca Tahun 2024", Wajib::LaporanKeuangan),
    ("CALK Tahun 2024", Wajib::LaporanKeuangan),
    ("Neraca Saldo SKPD Akhir Kecamatan 2024", Wajib::LaporanKeuangan),
    ("LRA Semester I 2025", Wajib::LaporanKeuangan),
    ("Laporan Keuangan Audited 2024", Wajib::LaporanKeuangan),
    ("Laporan Tahunan Layanan Informasi Publik", Wajib::LaporanAkses),
    ("Rekapitulasi Permohonan Informasi 2025", Wajib::LaporanAkses),
    ("Tata Cara Permohonan Informasi Publik", Wajib::ProsedurInformasi),
    ("Tata Cara Mengajukan Keberatan Informasi Publik", Wajib::ProsedurInformasi),
    ("Prosedur Penyelesaian Sengketa Informasi Publik", Wajib::ProsedurInformasi),
    ("Informasi Mengenai Kanal Informasi dan Pengaduan", Wajib::TataCaraPengaduan),
    ("Sarana SP4N-LAPOR!", Wajib::TataCaraPengaduan),
    ("Informasi Pengadaan Barang dan Jasa di Lingkungan Dinas", Wajib::PengadaanBarangJasa),
    ("RUP Tahun 2026", Wajib::PengadaanBarangJasa),
    ("Pengumuman pemenang tender jalan desa", Wajib::PengadaanBarangJasa),
    ("Informasi tentang penerimaan calon pegawai", Wajib::Ketenagakerjaan),
    ("Pengumuman Seleksi CPNS 2025", Wajib::Ketenagakerjaan),
    ("Prosedur Evakuasi Keadaan Darurat Gedung", Wajib::PeringatanDini),
    ("Peraturan Bupati tentang Tarif Layanan", Wajib::Peraturan),
    ("Perda Nomor 3 Tahun 2025 tentang APBD", Wajib::Peraturan),
    ("Surat Edaran Jam Kerja Bulan Ramadan", Wajib::Peraturan),
    ("Program Keluarga Harapan 2025", Wajib::ProgramKegiatan),
];

const SETIAP_SAAT: [(&str, Wajib); 30] = [
    ("Daftar Informasi Publik (DIP) Tahun 2026", Wajib::DaftarInformasi),
    ("DIP Dinas Pendidikan 2025", Wajib::DaftarInformasi),
    ("SK Bupati Terkait Pembatasan Kegiatan", Wajib::Peraturan),
    ("Keputusan Bersama Tentang Libur Nasional dan Cuti Bersama", Wajib::Peraturan),
    ("Naskah Akademik Raperda Pajak", Wajib::Kebijakan),
    ("Risalah rapat pembahasan kebijakan parkir", Wajib::Kebijakan),
    ("Standar Operational Prosedur (SOP) Layanan", Wajib::OrganisasiKeuangan),
    ("SOP Administrasi Kecamatan 2025", Wajib::OrganisasiKeuangan),
    ("Daftar Urut Kepangkatan Pegawai", Wajib::OrganisasiKeuangan),
    ("Kecamatan Sukamaju Dalam Angka 2025", Wajib::OrganisasiKeuangan),
    ("Laporan Sistem Pengendalian Intern Pemerintah (SPIP)", Wajib::OrganisasiKeuangan),
    ("Informasi Pengelolaan Arsip Unit Kerja", Wajib::OrganisasiKeuangan),
    ("MoU dengan Universitas Sukajaya", Wajib::Perjanjian),
    ("Perjanjian Kerja Sama Pengelolaan Sampah", Wajib::Perjanjian),
    ("Nota Kesepahaman dengan Kejaksaan Negeri", Wajib::Perjanjian),
    ("Daftar Surat Keluar Sekretariat 2025", Wajib::SuratMenyurat),
    ("Surat menyurat pimpinan", Wajib::SuratMenyurat),
    ("Data izin usaha yang diterbitkan 2025", Wajib::Perizinan),
    ("Persyaratan Perizinan Reklame", Wajib::Perizinan),
    ("Laporan Data Barang Milik Negara (BMN)", Wajib::Inventaris),
    ("Kartu Inventaris Ruangan", Wajib::Inventaris),
    ("Daftar Aset Dinas Perhubungan", Wajib::Inventaris),
    ("Rencana Strategis (Renstra) 2025-2029", Wajib::Renstra),
    ("RPJMD 2025-2029", Wajib::Renstra),
    ("Dokumentasi Kegiatan Pimpinan", Wajib::Agenda),
    ("Agenda Kerja Kepala Dinas", Wajib::Agenda),
    ("Maklumat Pelayanan Informasi Publik", Wajib::LayananInformasi),
    ("Laporan Layanan Informasi PPID 2025", Wajib::LayananInformasi),
    ("Rekap pelanggaran lalu lintas dan penindakannya", Wajib::Pelanggaran),
    ("Jurnal Ilmiah Keselamatan Jalan", Wajib::Penelitian),
];

fn guess(judul: &str, kelas: Kelas) -> Option<Wajib> {
    Wajib::guess(&IsiInformasi::new(judul, kelas, "Dinas Contoh"))
}

#[test]
fn the_titles_desks_write_tell_the_kind() {
    let rows =
        BERKALA.iter().map(|row| (row, Kelas::Berkala)).chain(SETIAP_SAAT.iter().map(|row| (row, Kelas::SetiapSaat)));
    let wrong: Vec<_> = rows
        .filter_map(|((judul, wajib), kelas)| {
            let told = guess(judul, kelas);
            (told != Some(*wajib)).then_some((judul, wajib, told))
        })
        .collect();
    assert!(wrong.is_empty(), "the checklist would call present information missing: {wrong:#?}");
}

#[test]
fn the_title_comes_before_the_summary_and_the_heading() {
    let mut isi = IsiInformasi::new("Perjanjian Kinerja Camat 2025", Kelas::Berkala, "Camat");
    isi.kelompok = "Peraturan dan Perizinan".to_owned();
    assert_eq!(Wajib::guess(&isi), Some(Wajib::Kinerja), "a wrong heading does not change what a paper is");
    isi.judul = "Dokumen 2025".to_owned();
    assert_eq!(Wajib::guess(&isi), Some(Wajib::Peraturan), "where the title tells nothing, the heading does");
    isi.ringkasan = "Memuat neraca".to_owned();
    assert_eq!(Wajib::guess(&isi), Some(Wajib::LaporanKeuangan), "the summary is nearer than the heading");
    for judul in ["Kurikulum dan Silabus Program Studi", "Pengumuman pemadaman air", "Foto bersama"] {
        assert_eq!(guess(judul, Kelas::SetiapSaat), None, "“{judul}” provides nothing the law demands by name");
    }
}

#[test]
fn the_checklist_names_every_kind_and_what_is_missing() {
    let mut said = IsiInformasi::new("Buku putih", Kelas::SetiapSaat, "Dinas");
    said.wajib = Some(Wajib::Penelitian);
    let neraca = IsiInformasi::new("Neraca 2024", Kelas::Berkala, "Dinas");
    let entries: Vec<_> = std::iter::repeat_n(&neraca, 5).chain([&said]).map(|isi| (InformasiId::new(), isi)).collect();
    let list = checklist(entries.iter().map(|(id, isi)| (*id, *isi)));
    assert_eq!(list.iter().map(|butir| butir.wajib).collect::<Vec<_>>(), Wajib::ALL, "in the order of the law");
    let of = |wajib| list.iter().find(|butir| butir.wajib == wajib).map(|butir| (butir.jumlah, butir.contoh.len()));
    assert_eq!(of(Wajib::LaporanKeuangan), Some((5, 3)), "all are counted, three are shown");
    assert_eq!(of(Wajib::Penelitian), Some((1, 1)), "what an officer said wins over the words");
    assert_eq!(of(Wajib::Profil), Some((0, 0)), "what is missing has nothing");
    let labels: BTreeSet<_> = list.iter().map(|butir| butir.label.as_str()).collect();
    assert_eq!(labels.len(), list.len(), "two kinds of one name could not be told apart");
    assert!(list.iter().all(|butir| butir.penjelasan.ends_with('.') && butir.dasar.contains("Pasal")));
}
