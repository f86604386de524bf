//! The wording and numbering every office begins with.

use super::{JenisSurat, Penanda, PengaturanSurat};

impl PengaturanSurat {
    /// The settings of `jenis` before the office changes them. The patterns need nothing the office may have left blank,
    /// and no two series write one number.
    pub fn bawaan(jenis: JenisSurat) -> Self {
        Self {
            jenis,
            klasifikasi: String::new(),
            pola_nomor: format!("{{n:03}}/{}/{{bulan_romawi}}/{{tahun}}", kode(jenis)),
            pembuka: pembuka(jenis).to_owned(),
            penutup: penutup(jenis).to_owned(),
            tembusan: match jenis {
                JenisSurat::Penolakan => vec!["Atasan PPID".to_owned()],
                JenisSurat::TidakLengkap
                | JenisSurat::Disposisi
                | JenisSurat::Perpanjangan
                | JenisSurat::Pemberitahuan
                | JenisSurat::Penyerahan
                | JenisSurat::FormulirSalinan
                | JenisSurat::Kuitansi => Vec::new(),
            },
            penanda_tangan: match jenis {
                JenisSurat::TidakLengkap
                | JenisSurat::Disposisi
                | JenisSurat::Perpanjangan
                | JenisSurat::Pemberitahuan
                | JenisSurat::Penolakan => Penanda::Ppid,
                JenisSurat::Penyerahan | JenisSurat::FormulirSalinan | JenisSurat::Kuitansi => Penanda::Petugas,
            },
        }
    }
}

/// What tells the series apart; letters of one series share it.
fn kode(jenis: JenisSurat) -> &'static str {
    match jenis {
        JenisSurat::TidakLengkap | JenisSurat::Perpanjangan | JenisSurat::Pemberitahuan => "S-PPID",
        JenisSurat::Penolakan => "SK-PPID",
        JenisSurat::Disposisi => "D-PPID",
        JenisSurat::Penyerahan => "BA-PPID",
        JenisSurat::FormulirSalinan => "FS-PPID",
        JenisSurat::Kuitansi => "KW-PPID",
    }
}

fn pembuka(jenis: JenisSurat) -> &'static str {
    match jenis {
        JenisSurat::TidakLengkap => {
            "Sehubungan dengan permohonan informasi publik Saudara tanggal {tanggal_permohonan} dengan nomor pendaftaran \
             {nomor_pendaftaran}, kami telah memeriksa kelengkapannya sesuai dengan Pasal 31 ayat (2) Peraturan Komisi \
             Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik. Dengan ini kami terangkan bahwa \
             permohonan tersebut belum lengkap."
        }
        JenisSurat::Disposisi => {
            "Bersama ini diteruskan kepada {unit} permohonan informasi publik tanggal {tanggal_permohonan} dengan nomor \
             pendaftaran {nomor_pendaftaran} untuk ditelaah dan disiapkan jawabannya."
        }
        JenisSurat::Perpanjangan => {
            "Menindaklanjuti permohonan informasi publik Saudara tanggal {tanggal_permohonan} dengan nomor pendaftaran \
             {nomor_pendaftaran}, dengan hormat kami beri tahukan bahwa jangka waktu pemberitahuan tertulis, yang semula \
             berakhir pada {batas}, diperpanjang sampai dengan {batas_baru}. Perpanjangan ini sesuai dengan Pasal 22 ayat \
             (8) Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik dan Pasal 36 Peraturan Komisi \
             Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik."
        }
        JenisSurat::Pemberitahuan => {
            "Menindaklanjuti permohonan informasi publik Saudara tanggal {tanggal_permohonan} dengan nomor pendaftaran \
             {nomor_pendaftaran}, dengan hormat kami sampaikan pemberitahuan tertulis sebagaimana dimaksud dalam Pasal 22 \
             ayat (7) Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik dan Pasal 31 Peraturan Komisi \
             Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik sebagai berikut."
        }
        JenisSurat::Penolakan => {
            "Setelah memeriksa permohonan informasi publik tanggal {tanggal_permohonan} dengan nomor pendaftaran \
             {nomor_pendaftaran}, PPID {badan_publik} menyatakan bahwa informasi yang diuraikan di bawah ini merupakan \
             informasi yang dikecualikan berdasarkan {dasar}."
        }
        JenisSurat::Penyerahan => {
            "Pada tanggal {tanggal}, kami yang bertanda tangan di bawah ini telah menyerahkan dan menerima informasi \
             publik atas permohonan tanggal {tanggal_permohonan} dengan nomor pendaftaran {nomor_pendaftaran}, dengan \
             rincian sebagai berikut."
        }
        JenisSurat::FormulirSalinan => {
            "Sesuai dengan Pasal 35 ayat (3) Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan \
             Informasi Publik, dengan ini saya meminta salinan informasi publik atas permohonan tanggal \
             {tanggal_permohonan} dengan nomor pendaftaran {nomor_pendaftaran} sebagai berikut."
        }
        JenisSurat::Kuitansi => {
            "Untuk pembayaran biaya perolehan salinan informasi publik atas permohonan tanggal {tanggal_permohonan} dengan \
             nomor pendaftaran {nomor_pendaftaran}."
        }
    }
}

fn penutup(jenis: JenisSurat) -> &'static str {
    match jenis {
        JenisSurat::TidakLengkap => {
            "Saudara dapat melengkapi permohonan dalam jangka waktu paling lambat 3 (tiga) hari kerja sejak surat \
             keterangan ini Saudara terima (Pasal 33 ayat (3)). Apabila tidak dilengkapi dalam jangka waktu tersebut, PPID \
             membuat catatan dalam buku register dan tidak wajib menindaklanjuti permohonan (Pasal 33 ayat (4)). Saudara \
             tetap dapat mengajukan permohonan baru.\n\nAtas perhatian Saudara, kami ucapkan terima kasih."
        }
        JenisSurat::Disposisi => {
            "Jawaban beserta informasinya disampaikan kepada PPID paling lambat {batas}. Jangka waktu 10 (sepuluh) hari \
             kerja sejak permohonan diterima (Pasal 22 ayat (7) Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan \
             Informasi Publik) tetap berjalan selama permohonan berada di unit."
        }
        JenisSurat::Perpanjangan => {
            "Perpanjangan hanya dapat dilakukan satu kali, paling lama 7 (tujuh) hari kerja.\n\nAtas perhatian Saudara, \
             kami ucapkan terima kasih."
        }
        JenisSurat::Pemberitahuan => {
            "Apabila Saudara berkeberatan atas pemberitahuan ini, Saudara dapat mengajukan keberatan secara tertulis kepada \
             Atasan PPID dalam jangka waktu paling lambat 30 (tiga puluh) hari kerja setelah ditemukannya alasan keberatan \
             (Pasal 35 dan Pasal 36 Undang-Undang Nomor 14 Tahun 2008).\n\nAtas perhatian Saudara, kami ucapkan terima \
             kasih."
        }
        JenisSurat::Penolakan => {
            "Pemohon informasi yang berkeberatan atas penolakan ini dapat mengajukan keberatan kepada Atasan PPID paling \
             lambat 30 (tiga puluh) hari kerja sejak menerima surat keputusan ini."
        }
        JenisSurat::Penyerahan => {
            "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya. Pengguna informasi \
             publik wajib menggunakan informasi sesuai dengan peraturan perundang-undangan dan mencantumkan sumbernya \
             (Pasal 5 Undang-Undang Nomor 14 Tahun 2008)."
        }
        JenisSurat::FormulirSalinan => {
            "Saya bersedia mengganti biaya perolehan salinan, apabila ada, sesuai dengan standar biaya yang diumumkan \
             (Pasal 37 dan Pasal 38). Jumlah biaya: {jumlah_biaya}."
        }
        JenisSurat::Kuitansi => {
            "Tanda bukti ini diberikan atas pembayaran tunai sesuai dengan Pasal 38 ayat (4) Peraturan Komisi Informasi \
             Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik."
        }
    }
}
