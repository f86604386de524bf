//! Headings as published lists write them, by the field they mean; words alone count, in small letters. A field that
//! stands twice is decided by what stands below the heading.

use super::Bidang;

const NOMOR: &str = "no|nomor|no urut|nomor urut|nomer|no informasi|id|id informasi|id dip|nomor dip|no dokumen|\
         kode informasi|kode|urutan|no item";

/// Headings of lists of public information.
pub(super) const DIP: &[(Bidang, bool, &str)] = &[
    (Bidang::WaktuTempatAsli, false, "waktu dan tempat pembuatan informasi (asli)"),
    (Bidang::BentukLain, false, "bentuk lain|bentuk lainnya"),
    (Bidang::Wajib, false, "informasi wajib (kode)"),
    (Bidang::Nomor, false, NOMOR),
    (
        Bidang::Judul,
        false,
        "judul|judul informasi|judul informasi publik|judul dokumen|judul informasi dan dokumentasi|\
         judul informasi/dokumen|nama|nama informasi|nama informasi publik|nama dokumen|\
         nama informasi/dokumen|nama file|nama berkas|nama data|nama arsip|nama dokumen informasi|informasi|\
         informasi publik|dokumen|informasi dan dokumentasi|daftar informasi|daftar informasi publik|\
         daftar informasi dan dokumentasi publik|isi informasi publik|informasi yang tersedia|\
         informasi yang disediakan|materi informasi|konten informasi|objek informasi|rincian informasi|\
         uraian informasi|jenis dokumen|jenis data|title|judul konten|item informasi|muatan informasi|\
         informasi yang dikuasai|nama informasi yang dikuasai|substansi informasi|perihal|nama item informasi|\
         data informasi|jenis informasi dan dokumentasi publik|jenis informasi/dokumen|\
         jenis informasi yang tersedia|jenis dokumen informasi",
    ),
    (
        Bidang::Ringkasan,
        false,
        "ringkasan|ringkasan informasi|ringkasan isi|ringkasan isi informasi|ringkasan isi informasi publik|\
         ringkasan isi dokumen|ringkasan dokumen|ringkasan isi informasi dan dokumentasi|deskripsi|\
         deskripsi informasi|deskripsi singkat|deskripsi dokumen|isi informasi|isi ringkas|isi ringkasan|\
         uraian|uraian singkat|uraian isi informasi|ikhtisar|abstrak|penjelasan|penjelasan informasi|isi|\
         rangkuman|summary|keterangan isi|resume informasi|intisari informasi",
    ),
    (
        Bidang::Kelas,
        false,
        "kelas|kelas informasi|klasifikasi kelas informasi|kategori berkala serta merta setiap saat|\
         berkala/serta merta/setiap saat|sifat informasi publik|klasifikasi informasi publik|\
         jenis informasi berkala serta merta setiap saat|kelas informasi publik|kategori uu kip",
    ),
    (
        Bidang::Kelas,
        true,
        "kategori|kategori informasi|kategori informasi publik|jenis|jenis informasi|jenis informasi publik|\
         klasifikasi|klasifikasi informasi|golongan|golongan informasi|sifat|sifat informasi|tipe|\
         tipe informasi|status informasi|kategori dip|jenis kategori|kelompok informasi|\
         kelompok informasi publik|kategori dokumen",
    ),
    (
        Bidang::KelasBerkala,
        false,
        "berkala|informasi berkala|kategori informasi berkala|jenis informasi berkala|\
         wajib diumumkan secara berkala|klasifikasi informasi berkala|secara berkala|kategori berkala|\
         sifat berkala",
    ),
    (
        Bidang::KelasSertaMerta,
        false,
        "serta merta|informasi serta merta|kategori informasi serta merta|jenis informasi serta merta|\
         wajib diumumkan serta merta|klasifikasi informasi serta merta|kategori serta merta|\
         secara serta merta",
    ),
    (
        Bidang::KelasSetiapSaat,
        false,
        "setiap saat|informasi setiap saat|kategori informasi setiap saat|jenis informasi setiap saat|\
         tersedia setiap saat|wajib tersedia setiap saat|klasifikasi informasi setiap saat|\
         kategori setiap saat|informasi tersedia setiap saat",
    ),
    (
        Bidang::Kelompok,
        false,
        "kelompok|sub kategori|subkategori|topik|tema|rumpun|rumpun informasi|urusan|judul kelompok|grup|\
         subjek|kelompok data|sub jenis informasi|pokok informasi",
    ),
    (
        Bidang::Unit,
        false,
        "pejabat unit satker yang menguasai informasi|pejabat unit satuan kerja yang menguasai informasi|\
         pejabat unit satker yang menguasai|pejabat yang menguasai informasi|\
         pejabat/perangkat desa yang menguasai informasi|pejabat yang menguasai|pejabat penguasa informasi|\
         pejabat penguasa|penguasa informasi|unit yang menguasai informasi|\
         unit kerja yang menguasai informasi|unit/satker yang menguasai informasi|unit satker|\
         satker yang menguasai informasi|satuan kerja yang menguasai informasi|opd yang menguasai informasi|\
         unit kerja|unit|unit organisasi|satker|satuan kerja|skpd|opd|perangkat daerah|nama opd|nama skpd|\
         nama perangkat daerah|nama unit|nama unit kerja|nama satker|pejabat|pejabat unit|pejabat/unit kerja|\
         pemilik informasi|pemilik data|pemilik dokumen|ppid pelaksana|ppid pembantu|ppid|unit penguasa|\
         unit penguasa informasi|unit kerja penguasa informasi|penyedia informasi|sumber informasi|\
         sumber data|sumber|instansi|dinas|unit pengelola|unit pengelola informasi|unit pemilik informasi|\
         produsen data|pejabat/unit/satker|yang menguasai informasi|penguasaan informasi|\
         pejabat yang menguasai dokumen|pejabat struktural yang menguasai informasi|badan publik|lembaga|\
         fakultas/unit|bagian/bidang|bidang|bagian",
    ),
    (
        Bidang::PenanggungJawab,
        false,
        "penanggungjawab pembuatan atau penerbitan informasi|\
         penanggungjawab pembuatan/penerbitan informasi publik|penanggung jawab|penanggung jawab informasi|\
         penanggung jawab pembuatan|penanggung jawab pembuatan informasi|penanggung jawab penerbitan|\
         penanggung jawab penerbitan informasi|penanggung jawab pembuatan dan penerbitan informasi|\
         penerbit informasi|penerbit|pembuat informasi|pembuat|pembuat/penerbit informasi|\
         pihak yang membuat informasi|penyusun|pj|pejabat penanggung jawab|pejabat penerbit informasi|\
         penanggung jawab dokumen|penanggung jawab data|unit penanggung jawab|pihak penerbit",
    ),
    (
        Bidang::WaktuTempat,
        false,
        "waktu dan tempat pembuatan informasi|waktu dan tempat pembuatan|tempat dan waktu pembuatan|\
         tempat dan waktu pembuatan informasi|waktu dan tempat|tempat dan waktu|\
         waktu dan tempat pembuatan/penerbitan informasi|waktu dan tempat penerbitan informasi|\
         tempat dan tanggal pembuatan|tanggal dan tempat pembuatan informasi|waktu/tempat pembuatan informasi|\
         tempat/waktu pembuatan|tempat tanggal pembuatan|waktu dan tempat pembuatan dokumen",
    ),
    (
        Bidang::Waktu,
        false,
        "waktu|waktu pembuatan|waktu pembuatan informasi|waktu pembuatan/penerbitan informasi|\
         waktu penerbitan|waktu penerbitan informasi|tahun|tahun pembuatan|tahun terbit|tahun dokumen|\
         tahun informasi|tahun penerbitan|tahun anggaran|tanggal|tanggal pembuatan|\
         tanggal pembuatan informasi|tanggal terbit|tanggal dokumen|tanggal penerbitan|tanggal penetapan|tgl|\
         tgl pembuatan|tgl dokumen|periode|bulan/tahun|kurun waktu pembuatan|waktu informasi dibuat|\
         waktu penetapan",
    ),
    (
        Bidang::Tempat,
        false,
        "tempat|tempat pembuatan|tempat pembuatan informasi|tempat penerbitan|\
         tempat pembuatan/penerbitan informasi|lokasi pembuatan|lokasi pembuatan informasi|kota",
    ),
    (
        Bidang::Bentuk,
        false,
        "bentuk informasi yang tersedia|format informasi yang tersedia|bentuk informasi|format informasi|\
         bentuk|format|bentuk yang tersedia|bentuk dokumen|format dokumen|format file|bentuk/format informasi|\
         bentuk dan format informasi|bentuk informasi cetak/rekam|bentuk data|softcopy/hardcopy|\
         hardcopy/softcopy|tipe dokumen|bentuk informasi publik|bentuk informasi yang dikuasai|\
         bentuk penyimpanan|ketersediaan|tipe file|jenis file|wujud informasi|bentuk fisik|bentuk naskah",
    ),
    (
        Bidang::Softcopy,
        false,
        "softcopy|bentuk informasi softcopy|bentuk informasi yang tersedia softcopy|\
         format informasi yang tersedia softcopy|elektronik|digital|bentuk informasi elektronik|\
         bentuk informasi digital|rekam|rekaman|online|bentuk informasi yang tersedia online|data elektronik|\
         soft|non cetak|noncetak|bentuk informasi rekam|bentuk informasi yang tersedia rekam|\
         bentuk informasi yang tersedia elektronik",
    ),
    (
        Bidang::Hardcopy,
        false,
        "hardcopy|bentuk informasi hardcopy|bentuk informasi yang tersedia hardcopy|\
         format informasi yang tersedia hardcopy|cetak|tercetak|fisik|bentuk informasi cetak|\
         bentuk informasi fisik|hard|kertas|bentuk informasi yang tersedia cetak|\
         bentuk informasi yang tersedia tercetak",
    ),
    (
        Bidang::Retensi,
        false,
        "jangka waktu penyimpanan atau retensi arsip|jangka waktu penyimpanan|\
         jangka waktu penyimpanan/retensi arsip|jangka waktu penyimpanan informasi|jangka waktu|\
         jangka waktu simpan|jangka waktu retensi|jangka waktu retensi arsip|jangka waktu berlaku|\
         jangka penyimpanan|retensi|retensi arsip|masa retensi|masa retensi arsip|masa simpan|\
         masa simpan arsip|masa penyimpanan|masa berlaku|jadwal retensi arsip|jra|waktu penyimpanan|\
         lama penyimpanan|lama simpan|umur arsip|batas waktu penyimpanan|masa berlaku informasi|waktu simpan",
    ),
    (
        Bidang::RetensiSampai,
        false,
        "retensi sampai|retensi berakhir|retensi sampai tanggal|disimpan sampai|tanggal akhir retensi|\
         akhir retensi|berlaku sampai|tanggal retensi berakhir",
    ),
    (
        Bidang::TempatAsli,
        false,
        "tempat penyimpanan|tempat penyimpanan asli|tempat penyimpanan dokumen|lokasi penyimpanan|\
         lokasi arsip|lokasi dokumen|tempat dokumen asli|tempat asli|lokasi dokumen asli|tempat naskah asli|\
         lokasi simpan|tempat simpan|tempat simpan dokumen asli|lokasi berkas|letak arsip|\
         lokasi penyimpanan arsip",
    ),
    (
        Bidang::Tautan,
        false,
        "link|tautan|url|alamat url|file|link dokumen|link download|link unduh|link informasi|link file|\
         link akses|link url|link website|link data|alamat website|alamat laman|alamat web|website|web|laman|\
         laman web|situs|unduh|unduhan|tautan unduh|tautan dokumen|tautan informasi|download|berkas|lampiran|\
         alamat akses|satuan|alamat link|link publikasi|link google drive|link drive|hyperlink|sumber tautan|\
         akses informasi|dokumen pdf|tautan/link|link/tautan|alamat tautan",
    ),
    (
        Bidang::Media,
        false,
        "jenis media yang memuat informasi|media yang memuat informasi|media|jenis media|media informasi|\
         media publikasi|media penyimpanan|media pengumuman|media penyampaian|media penyebarluasan|sarana|\
         sarana penyampaian|tempat informasi dapat diperoleh|cara memperoleh informasi|media akses|\
         jenis media informasi",
    ),
];

/// Headings of lists of exempted information.
pub(super) const DIK: &[(Bidang, bool, &str)] = &[
    (Bidang::Pasal17, false, "dasar pengecualian: pasal 17 uu 14/2008"),
    (Bidang::DasarLain, false, "dasar pengecualian: peraturan lain"),
    (Bidang::Dasar, false, "dasar pengecualian (asli)"),
    (Bidang::Jangka, false, "jangka waktu (asli)"),
    (Bidang::JangkaJenis, false, "jenis jangka waktu"),
    (Bidang::JangkaSampai, false, "jangka waktu: sampai tanggal"),
    (Bidang::JangkaTahun, false, "jangka waktu: jumlah tahun"),
    (Bidang::JangkaSejak, false, "jangka waktu: sejak tanggal"),
    (Bidang::JangkaPeristiwa, false, "jangka waktu: sampai peristiwa"),
    (Bidang::JangkaTerjadi, false, "jangka waktu: tanggal peristiwa terjadi"),
    (Bidang::Tinjau, false, "ditinjau kembali tanggal"),
    (Bidang::Nomor, false, NOMOR),
    (
        Bidang::Informasi,
        false,
        "informasi|informasi yang dikecualikan|informasi dikecualikan|informasi publik yang dikecualikan|\
         jenis informasi|jenis informasi yang dikecualikan|jenis informasi publik yang dikecualikan|\
         jenis informasi dikecualikan|nama informasi|nama informasi yang dikecualikan|judul|judul informasi|\
         judul informasi yang dikecualikan|esensi informasi|esensi|informasi/dokumen yang dikecualikan|\
         dokumen|nama dokumen|dokumen yang dikecualikan|daftar informasi yang dikecualikan|\
         data yang dikecualikan|jenis dokumen|jenis dokumen yang dikecualikan|\
         kategori informasi yang dikecualikan|informasi tertentu|informasi yang akan dikecualikan|\
         nama dokumen/informasi|materi informasi|substansi informasi|informasi publik|\
         uraian informasi yang dikecualikan|objek informasi|data/informasi",
    ),
    (
        Bidang::Uraian,
        false,
        "konten informasi|konten|uraian|uraian informasi|isi informasi|ringkasan|ringkasan informasi|\
         ringkasan isi informasi|deskripsi|deskripsi informasi|rincian informasi|rincian|penjelasan|\
         keterangan informasi|bagian informasi|isi|detail informasi|muatan informasi",
    ),
    (
        Bidang::Cakupan,
        false,
        "cakupan|cakupan pengecualian|luas|luas pengecualian|seluruh/sebagian|seluruh atau sebagian|\
         sifat pengecualian|pengecualian seluruh/sebagian",
    ),
    (
        Bidang::Tertutup,
        false,
        "bagian yang dikecualikan|bagian tertutup|bagian yang ditutup|bagian yang dihitamkan|\
         bagian dikecualikan",
    ),
    (
        Bidang::Terbuka,
        false,
        "bagian terbuka|bagian yang tetap terbuka|bagian yang terbuka|bagian yang dapat dibuka|\
         bagian yang dapat diberikan",
    ),
    (
        Bidang::Dasar,
        false,
        "dasar hukum|dasar hukum pengecualian|dasar hukum pengecualian informasi|\
         dasar hukum informasi yang dikecualikan|dasar pengecualian|dasar|landasan hukum|pasal|\
         dasar hukum/pasal|dasar hukum (pasal)|dasar hukum dan alasan|undang undang|peraturan|\
         dasar hukum pengecualian pasal 17|pasal yang digunakan|pasal 17|dasar pertimbangan hukum|\
         ketentuan hukum|regulasi|dasar hukum yang dijadikan acuan|uu kip",
    ),
    (
        Bidang::Dibuka,
        false,
        "dibuka|konsekuensi dibuka|konsekuensi bila dibuka|konsekuensi jika dibuka|konsekuensi apabila dibuka|\
         konsekuensi informasi dibuka|konsekuensi pertimbangan bagi publik dibuka|\
         konsekuensi pertimbangan publik dibuka|konsekuensi akibat bila informasi dibuka|\
         konsekuensi akibat dibuka|akibat bila informasi dibuka|akibat jika informasi dibuka|\
         akibat apabila informasi dibuka|akibat bila dibuka|akibat dibuka|dampak bila dibuka|\
         dampak jika dibuka|dampak jika informasi dibuka|bila dibuka|jika dibuka|jika informasi dibuka|\
         apabila dibuka|kerugian bila dibuka|pertimbangan dibuka|konsekuensi jika informasi dibuka|\
         konsekuensi bahaya bila dibuka|bahaya jika dibuka|konsekuensi positif/negatif dibuka|\
         alasan jika dibuka",
    ),
    (
        Bidang::Ditutup,
        false,
        "ditutup|konsekuensi ditutup|konsekuensi bila ditutup|konsekuensi jika ditutup|\
         konsekuensi apabila ditutup|konsekuensi informasi ditutup|\
         konsekuensi pertimbangan bagi publik ditutup|konsekuensi pertimbangan publik ditutup|\
         konsekuensi manfaat bila informasi ditutup|konsekuensi manfaat ditutup|\
         manfaat bila informasi ditutup|manfaat jika informasi ditutup|manfaat bila ditutup|manfaat ditutup|\
         akibat bila ditutup|akibat jika informasi ditutup|bila ditutup|jika ditutup|jika informasi ditutup|\
         apabila ditutup|manfaat jika ditutup|pertimbangan ditutup|dampak jika ditutup|\
         dampak jika informasi ditutup|konsekuensi jika informasi ditutup|manfaat penutupan|\
         alasan jika ditutup",
    ),
    (
        Bidang::Konsekuensi,
        false,
        "konsekuensi|konsekuensi pertimbangan bagi publik|konsekuensi bagi publik|konsekuensi/pertimbangan|\
         konsekuensi publik|pertimbangan|pertimbangan bagi publik|uji konsekuensi|hasil uji konsekuensi|\
         alasan|alasan pengecualian|alasan dikecualikan|dampak|akibat|uraian konsekuensi|analisis konsekuensi|\
         konsekuensi yang timbul|konsekuensi yang ditimbulkan|alasan dan pertimbangan|\
         pertimbangan pengecualian|potensi dampak",
    ),
    (
        Bidang::Jangka,
        false,
        "jangka waktu|jangka waktu pengecualian|jangka waktu pengecualian informasi|jangka waktu dikecualikan|\
         jangka waktu kerahasiaan|batas waktu|batas waktu pengecualian|batas waktu dikecualikan|\
         masa pengecualian|masa berlaku|masa berlaku pengecualian|lama pengecualian|masa retensi|\
         waktu pengecualian|jangka waktu penutupan|batas pengecualian|masa dikecualikan|\
         jangka waktu informasi dikecualikan|masa berlakunya",
    ),
    (
        Bidang::Tinjau,
        false,
        "tinjau|tanggal tinjau|tinjau ulang|ditinjau|ditinjau pada|tanggal peninjauan|peninjauan kembali|\
         tanggal tinjau ulang|jadwal tinjau",
    ),
    (
        Bidang::Unit,
        false,
        "unit|unit kerja|opd|skpd|satker|satuan kerja|perangkat daerah|pejabat yang menguasai informasi|\
         pejabat unit satker yang menguasai informasi|unit yang menguasai|unit yang menguasai informasi|\
         penguasa informasi|pejabat penguasa|penanggung jawab|penanggung jawab informasi|pemilik informasi|\
         pemegang informasi|unit pemilik|unit penguasa|ppid pelaksana|nama opd|pejabat|pejabat/unit/satker|\
         pemilik data|unit pengelola|instansi|bidang|bagian|pejabat/unit/satker yang menguasai",
    ),
];

/// Headings of lists of units.
pub(super) const UNIT: &[(Bidang, bool, &str)] = &[
    (Bidang::Nomor, false, "no|nomor|no urut|nomor urut|urutan"),
    (
        Bidang::Kode,
        false,
        "kode|kode unit|kode opd|kode skpd|kode satker|kode unit kerja|kode perangkat daerah|id|id skpd|\
         id opd|id unit|singkatan|akronim|nama singkat",
    ),
    (
        Bidang::Nama,
        false,
        "skpd|opd|unit|nama|nama unit|nama skpd|nama opd|nama unit kerja|unit kerja|satker|satuan kerja|\
         nama satker|perangkat daerah|nama perangkat daerah|ppid pelaksana|nama ppid pelaksana|ppid pembantu|\
         ppid|instansi|dinas|badan publik|nama instansi|unit organisasi|unit pelaksana|\
         organisasi perangkat daerah|daftar ppid pelaksana|daftar opd",
    ),
    (
        Bidang::Pejabat,
        false,
        "pejabat|nama pejabat|kepala|nama kepala|pimpinan|kepala unit|kepala opd|ditujukan kepada|\
         pejabat ppid|pejabat ppid pelaksana|penanggung jawab|jabatan|jabatan ppid|pejabat penghubung|\
         nama ppid",
    ),
];
