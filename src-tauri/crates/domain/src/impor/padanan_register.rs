//! Headings as registers of requests write them: Perki 1/2010 Lampiran IV, Perki 1/2021 Lampiran VIII, and the tables of
//! programs that offices used before. Where a group of columns has a heading of its own, both are given joined.

use super::Bidang;

/// Headings of registers of requests.
pub(super) const PERMOHONAN: &[(Bidang, bool, &str)] = &[
    (Bidang::Nomor, false, "no|no urut|nomor urut|nomer|urutan|id"),
    (
        Bidang::NomorPendaftaran,
        false,
        "nomor|nomor pendaftaran|no pendaftaran|nomor registrasi|no registrasi|nomor register|no register|no reg|\
         nomor permohonan|no permohonan|nomor permintaan|nomor pendaftaran permintaan informasi|nomor tanda bukti|\
         nomor registrasi permohonan|no registrasi permohonan|nomor surat permohonan|kode permohonan|no tiket",
    ),
    (
        Bidang::Tanggal,
        false,
        "tgl|tanggal|tanggal permohonan|tgl permohonan|tanggal permintaan|tgl permintaan|tanggal masuk|tgl masuk|\
         tanggal diterima|tanggal pengajuan|tanggal pendaftaran|tanggal registrasi|tanggal permohonan diterima|\
         hari tanggal permohonan|waktu permohonan|tanggal surat masuk|tanggal permohonan informasi",
    ),
    (
        Bidang::NamaPemohon,
        false,
        "nama|nama pemohon|nama lengkap|nama pemohon informasi|nama pemohon informasi publik|pemohon|nama badan hukum|\
         nama lengkap badan hukum kuasa|nama pemohon instansi|pemohon informasi|identitas pemohon|nama pengguna|\
         nama lengkap pemohon",
    ),
    (
        Bidang::JenisPemohon,
        false,
        "jenis pemohon|kategori pemohon|kategori|kelompok pemohon|tipe pemohon|status pemohon|perorangan badan hukum kelompok",
    ),
    (
        Bidang::Nik,
        false,
        "nik|no nik|nomor nik|no ktp|nomor ktp|ktp|nik nomor sk pengesahan|nik no sk pengesahan|nomor identitas|\
         no identitas|nomor induk kependudukan|nik pemohon|nomor sk pengesahan badan hukum",
    ),
    (Bidang::Alamat, false, "alamat|alamat pemohon|alamat lengkap|alamat rumah|domisili|alamat pemohon informasi"),
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
    (Bidang::Pekerjaan, false, "pekerjaan|pekerjaan pemohon|profesi|jabatan pemohon"),
    (Bidang::Kuasa, false, "nama kuasa|kuasa|penerima kuasa|nama penerima kuasa"),
    (Bidang::SuratKuasa, false, "surat kuasa|surat kuasa khusus|nomor surat kuasa|no surat kuasa"),
    (
        Bidang::Saluran,
        false,
        "saluran|saluran permohonan|platform|media permohonan|cara permohonan|cara pengajuan|sumber permohonan|media|\
         permohonan melalui|melalui|jalur permohonan|kanal",
    ),
    (
        Bidang::Rincian,
        false,
        "informasi yang diminta|informasi diminta|informasi yang dimohon|informasi yang dimohonkan|rincian|\
         rincian informasi|rincian informasi yang dibutuhkan|rincian informasi yang diminta|informasi yang dibutuhkan|\
         permintaan informasi|informasi|materi permohonan|isi permohonan|perihal|perihal permohonan|uraian permohonan|\
         data yang diminta|jenis informasi yang diminta|informasi dokumen yang diminta|rincian permohonan",
    ),
    (
        Bidang::Tujuan,
        false,
        "tujuan|tujuan penggunaan|tujuan penggunaan informasi|tujuan permohonan|alasan permintaan|tujuan permintaan|\
         alasan penggunaan informasi|keperluan|tujuan penggunaan informasi publik",
    ),
    (
        Bidang::StatusInformasi,
        false,
        "status informasi|penguasaan informasi|status penguasaan informasi|informasi di bawah penguasaan",
    ),
    (
        Bidang::Dikuasai,
        false,
        "status informasi ya|status informasi di bawah penguasaan ya|status informasi dibawah penguasaan ya|\
         di bawah penguasaan ya|dibawah penguasaan ya|dikuasai|status informasi dikuasai|\
         status informasi di bawah pengu asaan ya|dikuasai ya",
    ),
    (
        Bidang::TidakDikuasai,
        false,
        "status informasi tdk|status informasi tidak|status informasi di bawah penguasaan tdk|\
         status informasi dibawah penguasaan tdk|status informasi di bawah penguasaan tidak|\
         status informasi dibawah penguasaan tidak|di bawah penguasaan tidak|dibawah penguasaan tdk|tidak dikuasai|\
         status informasi tidak dikuasai|dikuasai tidak",
    ),
    (
        Bidang::BelumDidokumentasikan,
        false,
        "belum didokumentasikan|status informasi belum didokumentasikan|belum terdokumentasi",
    ),
    (
        Bidang::BentukDikuasai,
        false,
        "bentuk informasi yang dikuasai|bentuk yang dikuasai|bentuk informasi dikuasai|format yang dikuasai|\
         format informasi yang dikuasai|bentuk fisik|bentuk informasi|format informasi yang tersedia",
    ),
    (
        Bidang::Softcopy,
        false,
        "softcopy|bentuk informasi yang dikuasai softcopy|bentuk yang dikuasai softcopy|bentuk informasi softcopy|\
         format yang dikuasai softcopy",
    ),
    (
        Bidang::Hardcopy,
        false,
        "hardcopy|bentuk informasi yang dikuasai hardcopy|bentuk yang dikuasai hardcopy|bentuk informasi hardcopy|\
         format yang dikuasai hardcopy",
    ),
    (
        Bidang::CaraMemperoleh,
        false,
        "jenis permohonan|jenis permintaan|cara memperoleh|cara memperoleh informasi|cara terima",
    ),
    (
        Bidang::Melihat,
        false,
        "melihat mengetahui|melihat|jenis permohonan melihat mengetahui|jenis permohonan melihat|mengetahui|\
         jenis permintaan melihat mengetahui",
    ),
    (
        Bidang::Salinan,
        false,
        "meminta salinan|minta salinan|salinan|jenis permohonan meminta salinan|jenis permohonan minta salinan|\
         jenis permohonan salinan|jenis permintaan meminta salinan",
    ),
    (Bidang::BentukSalinan, false, "format informasi|bentuk salinan|format salinan|format yang diminta"),
    (
        Bidang::CaraMengirim,
        false,
        "cara pengiriman|cara mengirim|cara mendapatkan salinan|cara mendapatkan salinan informasi|cara penyampaian|\
         cara dapat salinan|cara dapat|cara mendapatkan informasi",
    ),
    (
        Bidang::Keputusan,
        false,
        "keputusan|keputusan ppid|status|status permohonan|hasil|tindak lanjut|putusan|jenis respon|jawaban|\
         keputusan menerima menolak|hasil keputusan|status permintaan|keputusan permohonan",
    ),
    (
        Bidang::Alasan,
        false,
        "alasan penolakan|alasan|alasan ditolak|dasar penolakan|alasan penolakan permohonan|dasar pengecualian|\
         alasan penolakan informasi",
    ),
    (
        Bidang::Pemberitahuan,
        false,
        "pemberitahuan tertulis|hari dan tanggal pemberitahuan tertulis|tanggal pemberitahuan tertulis|\
         tanggal pemberitahuan|tgl pemberitahuan|tanggal tanggapan|tanggal jawaban|tanggal respon|tanggal dijawab|\
         tanggal surat jawaban|hari tanggal pemberitahuan tertulis|tgl jawaban|tanggal ditolak",
    ),
    (
        Bidang::Pemberian,
        false,
        "pemberian informasi|hari dan tanggal pemberian informasi|tanggal pemberian informasi|tanggal pemberian|\
         tanggal penyerahan|tgl penyerahan|tanggal diberikan|hari tanggal pemberian informasi|\
         tanggal penyerahan informasi",
    ),
    (
        Bidang::HariTanggal,
        false,
        "hari dan tanggal|hari tanggal|hari tanggal pemberitahuan tertulis dan pemberian informasi|\
         hari dan tanggal pemberitahuan tertulis serta pemberian informasi",
    ),
    (Bidang::Biaya, false, "biaya|biaya cara pembayaran biaya|jumlah biaya|besar biaya|biaya rp"),
    (Bidang::CaraBayar, false, "cara|cara pembayaran|biaya cara pembayaran cara|cara bayar|metode pembayaran"),
    (Bidang::BiayaCara, false, "biaya cara pembayaran|biaya dan cara pembayaran|biaya serta cara pembayaran|ket biaya"),
    (Bidang::Keterangan, false, "keterangan|catatan|ket|pesan|keterangan lain|catatan petugas"),
];
