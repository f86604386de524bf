//! Headings as registers of objections write them: Perki 1/2010 Lampiran VIII, Perki 1/2021 Lampiran XI and art. 43(2), and
//! the tables of programs that offices used before. Where a group of columns has a heading of its own, both are given joined.

use super::Bidang;

/// Headings of the column of one ground: its letter alone and below the heading of all grounds, and its words.
macro_rules! huruf {
    ($huruf:literal, $kata:literal) => {
        concat!(
            $huruf,
            "|huruf ",
            $huruf,
            "|alasan ",
            $huruf,
            "|alasan keberatan ",
            $huruf,
            "|alasan pengajuan keberatan ",
            $huruf,
            "|alasan pengajuan keberatan pasal 35 ayat 1 ",
            $huruf,
            "|alasan pengajuan keberatan pasal 35 ayat 1 uu kip ",
            $huruf,
            "|alasan keberatan pasal 35 ayat 1 ",
            $huruf,
            "|",
            $kata
        )
    };
}

/// Headings of registers of objections.
pub(super) const KEBERATAN: &[(Bidang, bool, &str)] = &[
    (Bidang::Nomor, false, "no|no urut|nomor urut|nomer|urutan|id"),
    (
        Bidang::NomorKeberatan,
        false,
        "nomor|nomor registrasi keberatan|no registrasi keberatan|nomor register keberatan|no register keberatan|\
         nomor keberatan|no keberatan|nomor pendaftaran keberatan|no pendaftaran keberatan|nomor registrasi|\
         no registrasi|nomor register|no register|no reg|no reg keberatan|nomor pengajuan keberatan|\
         nomor surat keberatan|no surat keberatan|nomor tanda bukti",
    ),
    (
        Bidang::TanggalKeberatan,
        false,
        "tgl|tanggal|tanggal keberatan|tgl keberatan|tanggal pengajuan|tanggal pengajuan keberatan|\
         tgl pengajuan keberatan|tanggal masuk|tgl masuk|tanggal diterima|tanggal diterima keberatan|\
         tanggal keberatan diterima|tanggal penerimaan keberatan|hari tanggal keberatan|tanggal registrasi|\
         tanggal registrasi keberatan|tanggal surat keberatan|hari dan tanggal pengajuan keberatan",
    ),
    (
        Bidang::NamaPemohon,
        false,
        "nama|nama pemohon|nama lengkap|nama pemohon informasi|nama pemohon informasi publik|pemohon|nama pengaju|\
         nama pengaju keberatan|pengaju keberatan|nama pemohon keberatan|pemohon keberatan|identitas pemohon|\
         nama pemohon kuasa|identitas pemohon kuasa|identitas pemohon atau kuasanya|nama badan hukum|pemohon informasi",
    ),
    (Bidang::JenisPemohon, false, "jenis pemohon|kategori pemohon|kelompok pemohon|tipe pemohon|status pemohon"),
    (
        Bidang::Nik,
        false,
        "nik|no nik|nomor nik|no ktp|nomor ktp|ktp|nomor identitas|no identitas|nomor induk kependudukan|nik pemohon|\
         nik nomor sk pengesahan",
    ),
    (Bidang::Alamat, false, "alamat|alamat pemohon|alamat lengkap|alamat rumah|domisili|alamat pengaju keberatan"),
    (
        Bidang::Kontak,
        false,
        "nomor kontak|no kontak|kontak|nomor kontak pemohon|telepon email|telp email|no telp email|kontak pemohon|\
         nomor telepon email|nomor telepon surel|telepon surel|no hp email",
    ),
    (
        Bidang::Telepon,
        false,
        "telepon|telp|no telp|no telepon|nomor telepon|no hp|nomor hp|hp|telp pemohon|nomor telepon pemohon|handphone|\
         whatsapp|no wa|no whatsapp",
    ),
    (Bidang::Surel, false, "email|surel|e mail|email pemohon|alamat email|alamat surel"),
    (Bidang::Pekerjaan, false, "pekerjaan|pekerjaan pemohon|profesi"),
    (
        Bidang::Kuasa,
        false,
        "nama kuasa|kuasa|penerima kuasa|nama penerima kuasa|kuasa pemohon|nama kuasa pemohon|kuasa surat kuasa",
    ),
    (Bidang::SuratKuasa, false, "surat kuasa|surat kuasa khusus|nomor surat kuasa|no surat kuasa"),
    (
        Bidang::Saluran,
        false,
        "saluran|saluran keberatan|media keberatan|cara pengajuan|cara pengajuan keberatan|media|melalui|kanal|\
         keberatan melalui|platform",
    ),
    (
        Bidang::NomorPermohonan,
        false,
        "nomor pendaftaran permintaan informasi|no pendaftaran permintaan informasi|nomor pendaftaran permohonan informasi|\
         no pendaftaran permohonan informasi|nomor pendaftaran permohonan|no pendaftaran permohonan|\
         nomor pendaftaran permintaan|no pendaftaran permintaan|nomor permohonan|no permohonan|nomor permintaan|\
         no permintaan|nomor permohonan informasi|no permohonan informasi|nomor pendaftaran|no pendaftaran|\
         nomor registrasi permohonan|no registrasi permohonan|nomor register permohonan|no register permohonan|\
         nomor registrasi permintaan informasi|nomor pendaftaran informasi|no pendaftaran informasi|kode permohonan",
    ),
    (
        Bidang::Rincian,
        false,
        "informasi yang diminta|informasi diminta|informasi yang dimohon|informasi yang dimohonkan|rincian informasi|\
         rincian informasi yang dibutuhkan|rincian informasi yang diminta|informasi yang dibutuhkan|informasi|\
         permintaan informasi|materi keberatan|perihal|perihal keberatan|informasi yang disengketakan|\
         informasi yang dikeberatankan|rincian|data yang diminta",
    ),
    (
        Bidang::Tujuan,
        false,
        "tujuan|tujuan penggunaan|tujuan penggunaan informasi|tujuan permohonan|tujuan penggunaan informasi publik|\
         keperluan|tujuan permintaan",
    ),
    (
        Bidang::KasusPosisi,
        false,
        "kasus posisi|posisi kasus|uraian keberatan|uraian kasus|kronologi|kronologis|kronologi keberatan|\
         isi keberatan|pokok keberatan|duduk perkara",
    ),
    (
        Bidang::AlasanKeberatan,
        false,
        "alasan|alasan keberatan|alasan pengajuan keberatan|alasan pengajuan|alasan mengajukan keberatan|\
         alasan pengajuan keberatan pasal 35 ayat 1|alasan pengajuan keberatan pasal 35 ayat 1 uu kip|\
         alasan pengajuan keberatan pasal 35 ayat 1 uu 14 2008|jenis keberatan|dasar keberatan|\
         alasan keberatan pasal 35 ayat 1",
    ),
    (Bidang::AlasanA, false, huruf!("a", "permohonan ditolak|permohonan informasi ditolak|penolakan permohonan")),
    (
        Bidang::AlasanB,
        false,
        huruf!("b", "informasi berkala tidak disediakan|tidak disediakan informasi berkala|informasi berkala"),
    ),
    (
        Bidang::AlasanC,
        false,
        huruf!("c", "permintaan informasi tidak ditanggapi|permohonan informasi tidak ditanggapi|tidak ditanggapi"),
    ),
    (
        Bidang::AlasanD,
        false,
        huruf!(
            "d",
            "permintaan informasi ditanggapi tidak sebagaimana diminta|ditanggapi tidak sebagaimana diminta|\
             tidak sebagaimana diminta|permohonan informasi ditanggapi tidak sebagaimana diminta"
        ),
    ),
    (
        Bidang::AlasanE,
        false,
        huruf!("e", "permintaan informasi tidak dipenuhi|permohonan informasi tidak dipenuhi|tidak dipenuhi"),
    ),
    (Bidang::AlasanF, false, huruf!("f", "biaya dikenakan tidak wajar|biaya tidak wajar|pengenaan biaya tidak wajar")),
    (
        Bidang::AlasanG,
        false,
        huruf!(
            "g",
            "informasi disampaikan melebihi jangka waktu ditentukan|informasi disampaikan melebihi jangka waktu|\
             melebihi jangka waktu|penyampaian informasi melebihi waktu"
        ),
    ),
    (
        Bidang::KeputusanAtasan,
        false,
        "keputusan atasan ppid|keputusan|putusan atasan ppid|keputusan atasan|hasil|hasil keberatan|hasil keputusan|\
         status|status keberatan|putusan|putusan keberatan|keputusan keberatan|tindak lanjut|keputusan atas keberatan",
    ),
    (
        Bidang::AlasanKeputusan,
        false,
        "alasan penolakan pemberian|alasan penolakan atau pemberian|alasan penolakan|alasan pemberian|\
         alasan penolakan pemberian informasi|alasan keputusan|dasar keputusan|pertimbangan|pertimbangan keputusan",
    ),
    (
        Bidang::TanggalTanggapan,
        false,
        "hari dan tanggal pemberian tanggapan|hari tanggal pemberian tanggapan|tanggal pemberian tanggapan|\
         hari dan tanggal pemberian tanggapan atas keberatan|hari tanggal pemberian tanggapan atas keberatan|\
         tanggal tanggapan|tgl tanggapan|tanggal jawaban|tanggal tanggapan atasan ppid|tanggal keputusan|\
         tanggal putusan|hari dan tanggal|hari tanggal|hari tanggal tanggapan|tanggal surat tanggapan|\
         tanggal ditanggapi|waktu pemberian tanggapan|hari dan tanggal tanggapan",
    ),
    (Bidang::NamaAtasan, false, "nama atasan ppid|nama atasan|nama pejabat|nama pejabat atasan ppid"),
    (
        Bidang::JabatanAtasan,
        false,
        "jabatan atasan ppid|posisi atasan ppid|jabatan atasan|posisi atasan|posisi|jabatan|jabatan pejabat",
    ),
    (
        Bidang::Atasan,
        false,
        "nama dan posisi atasan ppid|nama posisi atasan ppid|nama jabatan atasan ppid|nama dan posisi atasan|\
         atasan ppid|nama dan jabatan atasan|nama dan jabatan atasan ppid|atasan ppid yang menanggapi",
    ),
    (
        Bidang::TanggapanPemohon,
        false,
        "tanggapan pemohon|tanggapan pemohon informasi|tanggapan pemohon informasi publik|sikap pemohon|\
         respon pemohon|tanggapan pemohon atas keputusan|tanggapan pengaju",
    ),
    (Bidang::Keterangan, false, "keterangan|catatan|ket|pesan|keterangan lain|catatan petugas"),
];
