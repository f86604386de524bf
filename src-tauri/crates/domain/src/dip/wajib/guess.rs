//! Tells the kind of mandatory information from the words of an entry: its title first, then its summary, last the
//! heading it stands under. A guess only fills the checklist; what an officer says always wins.

use super::Wajib;
use crate::dip::{IsiInformasi, Kelas};
use crate::format::kata::Kata;

/// Words of each kind, the narrower before the wider: `laporan layanan informasi publik` before `laporan`.
const RULES: [(Wajib, &[&str]); 25] = [
    (Wajib::DaftarInformasi, &["daftar informasi publik", "dip", "didp", "daftar informasi dan dokumentasi publik"]),
    (
        Wajib::LaporanAkses,
        &[
            "laporan layanan informasi",
            "laporan tahunan layanan informasi",
            "laporan akses informasi",
            "laporan tahunan ppid",
            "laporan ppid",
            "laporan pelayanan informasi",
            "ringkasan akses informasi",
            "rekapitulasi permohonan informasi",
            "rekap permohonan informasi",
            "laporan permohonan informasi",
            "laporan akses",
            "register permohonan informasi",
        ],
    ),
    (
        Wajib::ProsedurInformasi,
        &[
            "permohonan informasi*",
            "keberatan informasi",
            "keberatan atas",
            "sengketa informasi",
            "prosedur akses informasi",
            "tata cara memperoleh informasi",
            "cara memperoleh informasi",
            "hak memperoleh informasi",
            "prosedur memperoleh informasi",
            "tata cara keberatan",
            "tata cara mengajukan keberatan",
            "prosedur keberatan",
            "hak dan tata cara",
            "formulir permohonan",
            "alur permohonan",
            "alur layanan informasi",
        ],
    ),
    (
        Wajib::LayananInformasi,
        &[
            "layanan informasi publik",
            "pelayanan informasi publik",
            "standar layanan informasi",
            "maklumat pelayanan informasi",
            "maklumat informasi",
            "ppid",
            "petugas informasi",
            "sarana layanan informasi",
            "informasi publik",
        ],
    ),
    (
        Wajib::TataCaraPengaduan,
        &[
            "pengaduan",
            "whistle blowing",
            "whistleblowing",
            "wbs",
            "sp4n",
            "lapor",
            "saluran pengaduan",
            "aduan",
            "gratifikasi",
        ],
    ),
    (
        Wajib::PeringatanDini,
        &[
            "peringatan dini",
            "evakuasi",
            "keadaan darurat",
            "tanggap darurat",
            "jalur penyelamatan",
            "mitigasi bencana",
        ],
    ),
    (
        Wajib::PengadaanBarangJasa,
        &[
            "pengadaan",
            "rup",
            "sirup",
            "rencana umum pengadaan",
            "lelang",
            "tender",
            "pemenang",
            "penyedia",
            "lpse",
            "e katalog",
            "kerangka acuan kerja",
        ],
    ),
    (
        Wajib::Kinerja,
        &[
            "lkjip",
            "lakip",
            "lkip",
            "lkj",
            "sakip",
            "perjanjian kinerja",
            "laporan kinerja",
            "indikator kinerja*",
            "iku",
            "lppd",
            "ilppd",
            "lkpj",
            "capaian kinerja",
            "pengukuran kinerja",
            "rencana aksi",
            "penetapan kinerja",
            "akuntabilitas kinerja",
            "laporan akuntabilitas",
            "evaluasi kinerja",
            "survei kepuasan*",
            "skm",
            "ikm",
            "indeks kepuasan",
            "laporan tahunan",
            "kinerja",
        ],
    ),
    (
        Wajib::Profil,
        &[
            "lhkpn",
            "lhkasn",
            "harta kekayaan",
            "struktur organisasi",
            "profil",
            "profile",
            "visi",
            "visi misi",
            "tugas dan fungsi",
            "tugas pokok",
            "tupoksi",
            "kedudukan",
            "domisili",
            "alamat kantor",
            "alamat lengkap",
            "sejarah",
            "biodata pejabat",
            "daftar pejabat",
            "riwayat hidup",
            "nama pejabat",
            "ruang lingkup kegiatan",
            "bagan organisasi",
            "sambutan kepala",
        ],
    ),
    (
        Wajib::Inventaris,
        &[
            "bmn",
            "bmd",
            "barang milik negara",
            "barang milik daerah",
            "inventaris",
            "daftar aset",
            "kib",
            "kartu inventaris",
            "aset tetap",
            "aset daerah",
            "kir",
            "data aset",
            "laporan aset",
            "inventarisasi",
            "barang inventaris",
        ],
    ),
    (
        Wajib::LaporanKeuangan,
        &[
            "laporan keuangan",
            "neraca*",
            "lra",
            "calk",
            "realisasi anggaran",
            "catatan atas laporan",
            "arus kas",
            "laporan operasional",
            "perubahan ekuitas",
            "lpe",
            "lkpd",
            "laporan realisasi",
            "opini bpk",
            "pertanggungjawaban apbd",
        ],
    ),
    (
        Wajib::Perjanjian,
        &["mou", "perjanjian", "nota kesepahaman", "kerja sama", "kerjasama", "kesepakatan bersama", "pks", "kontrak"],
    ),
    (
        Wajib::Renstra,
        &["renstra", "rencana strategis", "rpjmd", "rpjmdes", "rpjm", "rencana strategi", "rip", "rencana induk"],
    ),
    (Wajib::Agenda, &["agenda", "jadwal pimpinan", "jadwal kegiatan pimpinan", "kegiatan pimpinan", "agenda pimpinan"]),
    (
        Wajib::ProgramKegiatan,
        &[
            "dpa",
            "dppa",
            "rka",
            "rka kl",
            "dipa",
            "renja",
            "rkt",
            "rencana kerja",
            "rkpd",
            "rkpdes",
            "rkp",
            "apbd",
            "apbdes",
            "kua",
            "ppas",
            "program kerja",
            "program dan kegiatan",
            "program",
            "pelaksanaan anggaran",
            "kalender kegiatan",
            "jadwal kegiatan",
            "rencana kegiatan",
            "kak",
            "anggaran kas",
            "pok",
            "daftar kegiatan",
            "target dan atau capaian",
            "kalender akademik",
        ],
    ),
    (
        Wajib::Ketenagakerjaan,
        &[
            "cpns",
            "casn",
            "pppk",
            "p3k",
            "calon pegawai",
            "penerimaan pegawai",
            "seleksi penerimaan",
            "rekrutmen",
            "lowongan",
            "ketenagakerjaan",
            "seleksi terbuka",
            "formasi",
            "rekruitmen",
            "seleksi jabatan",
            "tenaga kerja",
        ],
    ),
    (Wajib::Perizinan, &["izin*", "perizinan", "perijinan", "ijin", "imb", "pbg", "rekomendasi teknis"]),
    (
        Wajib::Penelitian,
        &["penelitian", "riset", "jurnal", "hasil survei", "hasil kajian", "publikasi ilmiah", "kajian ilmiah"],
    ),
    (
        Wajib::Pelanggaran,
        &[
            "pelanggaran",
            "penindakan",
            "hukuman disiplin",
            "hasil pengawasan",
            "hasil penertiban",
            "tindak lanjut pengawasan",
        ],
    ),
    (
        Wajib::Kebijakan,
        &[
            "naskah akademik",
            "risalah",
            "rancangan peraturan",
            "raperda",
            "ranperda",
            "kajian",
            "dokumen pendukung kebijakan",
            "policy brief",
            "notula*",
            "rancangan kebijakan",
        ],
    ),
    (
        Wajib::OrganisasiKeuangan,
        &[
            "sop*",
            "standar operasional*",
            "standar operational*",
            "standar pelayanan",
            "pedoman",
            "duk",
            "daftar urut kepangkatan",
            "pegawai",
            "kepegawaian",
            "anjab",
            "abk",
            "analisis jabatan",
            "bezetting",
            "spip",
            "arsip",
            "statistik",
            "dalam angka",
            "data pokok",
        ],
    ),
    (
        Wajib::Peraturan,
        &[
            "peraturan*",
            "perda",
            "perbup",
            "perwali",
            "pergub",
            "perdes",
            "keputusan",
            "sk",
            "surat keputusan",
            "surat edaran",
            "edaran",
            "undang undang",
            "regulasi",
            "produk hukum",
            "instruksi",
            "permen*",
        ],
    ),
    (
        Wajib::SuratMenyurat,
        &["surat menyurat", "surat masuk", "surat keluar", "korespondensi", "agenda surat", "surat dinas"],
    ),
    // What only a wider word tells.
    (Wajib::ProgramKegiatan, &["anggaran", "kegiatan", "bantuan sosial", "rencana"]),
    (Wajib::LaporanKeuangan, &["keuangan", "aset"]),
];

/// Words that make a regulation or procedure of what it speaks of: `Perda tentang APBD` is a regulation.
const REGULATION: [&str; 27] = [
    "peraturan",
    "perda",
    "perbup",
    "perwali",
    "pergub",
    "perdes",
    "keputusan",
    "sk",
    "surat keputusan",
    "surat edaran",
    "se",
    "instruksi",
    "undang undang",
    "uu",
    "permen*",
    "kumpulan peraturan",
    "daftar peraturan",
    "salinan peraturan",
    "perwal",
    "salinan keputusan",
    "perpres",
    "pp",
    "keppres",
    "himpunan peraturan",
    "daftar keputusan",
    "kepmen*",
    "produk hukum",
];

impl Wajib {
    /// The kind the words of an entry tell: title, then summary, then heading; none when they tell none.
    pub fn guess(isi: &IsiInformasi) -> Option<Self> {
        if isi.kelas == Kelas::SertaMerta {
            // A warning of danger is that whatever else it speaks of; other rows often carry the class by mistake.
            let told = Kata::new([isi.judul.as_str(), isi.ringkasan.as_str()]);
            let danger = RULES.iter().find(|(kind, _)| *kind == Self::PeringatanDini)?;
            if told.has_any(danger.1) {
                return Some(Self::PeringatanDini);
            }
        }
        let title = Kata::new([isi.judul.as_str()]);
        [title, Kata::new([isi.ringkasan.as_str()]), Kata::new([isi.kelompok.as_str()])]
            .iter()
            .find_map(told)
            .map(|kind| kind.in_class(isi.kelas))
    }

    /// The kind of the entry's own class where the law has one for each: the report on access is part of the service.
    fn in_class(self, kelas: Kelas) -> Self {
        match (self, kelas) {
            (Self::LaporanAkses, Kelas::SetiapSaat) => Self::LayananInformasi,
            (kind, Kelas::Berkala | Kelas::SertaMerta | Kelas::SetiapSaat) => kind,
        }
    }
}

fn told(words: &Kata) -> Option<Wajib> {
    let about_list = words.has_any(&["ppid", "informasi publik"]);
    if !about_list && words.begins(&REGULATION, &["salinan", "dokumen", "daftar", "himpunan", "kumpulan"]) {
        return Some(Wajib::Peraturan);
    }
    if words.begins(
        &["surat masuk", "surat keluar", "surat menyurat", "korespondensi", "agenda surat"],
        &["daftar", "buku", "data"],
    ) {
        return Some(Wajib::SuratMenyurat);
    }
    if words.begins(&["sop", "standar operasional*", "standar operational*"], &["daftar", "dokumen"]) && !about_list {
        return Some(Wajib::OrganisasiKeuangan);
    }
    // A course of study (*program studi*) is no programme of the body.
    let study = words.has("program studi");
    RULES
        .iter()
        .filter(|(kind, _)| !(study && *kind == Wajib::ProgramKegiatan))
        .find(|(_, phrases)| words.has_any(phrases))
        .map(|(kind, _)| *kind)
}
