//! A large list with the words of real ones: units × kinds of document × subjects × years, the common ones common.

use domain::dip::{IsiInformasi, Kelas};

const KINDS: [&str; 40] = [
    "Dokumen Pelaksanaan Anggaran",
    "Rencana Kerja dan Anggaran",
    "Laporan Realisasi Anggaran",
    "Laporan Keuangan",
    "Neraca",
    "Catatan atas Laporan Keuangan",
    "Rencana Strategis",
    "Rencana Kerja",
    "Perjanjian Kinerja",
    "Indikator Kinerja Utama",
    "LKjIP",
    "Laporan Kinerja Instansi Pemerintah",
    "Laporan Bulanan Kegiatan",
    "Laporan Tahunan",
    "Standar Operasional Prosedur",
    "Standar Pelayanan",
    "Maklumat Pelayanan",
    "Survei Kepuasan Masyarakat",
    "Struktur Organisasi",
    "Profil Pejabat",
    "Daftar Urut Kepangkatan",
    "Daftar Inventaris Barang",
    "Rencana Umum Pengadaan",
    "Kontrak Pengadaan",
    "Pengumuman Pemenang Tender",
    "Berita Acara Serah Terima",
    "Surat Keputusan Penetapan",
    "Surat Edaran",
    "Notulen Rapat",
    "Agenda Kegiatan",
    "Dokumentasi Kegiatan",
    "Peraturan",
    "Pedoman Teknis",
    "Data Statistik",
    "Rekapitulasi",
    "Peta",
    "Jadwal Kegiatan",
    "Proposal",
    "Kerangka Acuan Kerja",
    "Laporan Hasil Monitoring dan Evaluasi",
];

const SUBJECTS: [&str; 60] = [
    "pembangunan jalan desa",
    "rehabilitasi ruang kelas",
    "pelatihan guru",
    "imunisasi anak",
    "gizi balita",
    "posyandu",
    "pasar rakyat",
    "irigasi tersier",
    "drainase",
    "penerangan jalan umum",
    "air bersih",
    "sanitasi",
    "persampahan",
    "pajak bumi dan bangunan",
    "retribusi parkir",
    "perizinan berusaha",
    "koperasi",
    "usaha mikro",
    "pupuk bersubsidi",
    "benih padi",
    "peternakan sapi",
    "perikanan budidaya",
    "kehutanan sosial",
    "pariwisata",
    "cagar budaya",
    "perpustakaan",
    "kearsipan",
    "kependudukan",
    "akta kelahiran",
    "bantuan sosial",
    "penyandang disabilitas",
    "lanjut usia",
    "perlindungan anak",
    "kesetaraan gender",
    "keluarga berencana",
    "tenaga kerja",
    "transmigrasi",
    "pencari kerja",
    "olahraga pelajar",
    "kepemudaan",
    "terminal",
    "uji kendaraan",
    "keselamatan lalu lintas",
    "jaringan internet",
    "aplikasi layanan",
    "pengaduan",
    "kebakaran",
    "banjir",
    "longsor",
    "kekeringan",
    "ketertiban umum",
    "pedagang kaki lima",
    "tata ruang",
    "sertifikat tanah",
    "rumah tidak layak huni",
    "pemilihan kepala desa",
    "dana desa",
    "lembaga adat",
    "ketahanan pangan",
    "harga pangan",
];

const UNITS: [&str; 32] = [
    "Dinas Pendidikan",
    "Dinas Kesehatan",
    "Dinas PUPR",
    "Dinas Sosial",
    "Dinas Perhubungan",
    "Dinas Pertanian",
    "Dinas Lingkungan Hidup",
    "Dinas Perindustrian dan Perdagangan",
    "Dinas Tenaga Kerja",
    "Dinas PMD",
    "DPMPTSP",
    "Disdukcapil",
    "Diskominfo",
    "Disporapar",
    "BPKAD",
    "Bappeda",
    "BKPSDM",
    "BPBD",
    "Inspektorat",
    "Setda",
    "Setwan",
    "Satpol PP",
    "RSUD Tirtasari",
    "Dinas Perpustakaan dan Kearsipan",
    "Dinas Perikanan",
    "Kesbangpol",
    "Perumda Air Minum",
    "Dinas Perumahan",
    "Bagian Hukum",
    "Bagian Organisasi",
    "Bagian Pengadaan",
    "Dinas Pengendalian Penduduk",
];

const STEMS: [&str; 20] = [
    "Banyu", "Kali", "Wana", "Giri", "Sumber", "Purwa", "Karang", "Jati", "Tirta", "Wono", "Sido", "Mulyo", "Suko",
    "Kedung", "Ngadi", "Pandan", "Randu", "Sari", "Tegal", "Watu",
];

const ENDS: [&str; 16] = [
    "rejo",
    "sari",
    "raja",
    "mulya",
    "agung",
    "sari Kulon",
    "tengah",
    "kuning",
    "dadi",
    "harjo",
    "makmur",
    "asri",
    "lor",
    "kidul",
    "wetan",
    "jaya",
];

/// `count` entries, the same every time.
pub fn many(count: usize) -> impl Iterator<Item = IsiInformasi> {
    let mut seed: u64 = 7;
    let mut draw = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    (0..count).map(move |_| {
        let tahun = 2025 - (draw(10) * draw(10)) / 9;
        let kind = pick(&KINDS, draw(KINDS.len()).min(draw(KINDS.len())));
        let place = format!("{}{}", pick(&STEMS, draw(20)), pick(&ENDS, draw(16)));
        let unit = match draw(5) {
            0 => format!("Camat {place}"),
            1 => format!("Puskesmas {place}"),
            2 => format!("SMP Negeri {} {place}", draw(4) + 1),
            _ => format!("PPID Pelaksana {}", pick(&UNITS, draw(UNITS.len()))),
        };
        let subject = pick(&SUBJECTS, draw(SUBJECTS.len()));
        let holder = unit.trim_start_matches("PPID Pelaksana ").replace("Camat", "Kecamatan");
        let judul = match draw(3) {
            0 => format!("{kind} {holder} Tahun {tahun}"),
            1 => format!("{kind} {subject} {holder} {tahun}"),
            _ => format!("{kind} {subject} Kecamatan {place} {tahun}"),
        };
        let kelas = Kelas::ALL.get(draw(8).min(2)).copied().unwrap_or(Kelas::SetiapSaat);
        let ringkasan = if draw(2) == 0 { format!("Program, kegiatan dan anggaran {subject}") } else { String::new() };
        IsiInformasi { ringkasan, waktu: tahun.to_string(), ..IsiInformasi::new(judul, kelas, unit) }
    })
}

/// `count` texts of requests about what such a list holds, the same every time.
pub fn many_asked(count: usize) -> impl Iterator<Item = String> {
    many(count).map(|isi| format!("Mohon salinan {} untuk keperluan penelitian", isi.judul))
}

fn pick(from: &[&'static str], at: usize) -> &'static str {
    from.get(at).copied().unwrap_or_default()
}
