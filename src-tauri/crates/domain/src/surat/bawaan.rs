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
            "Terima kasih atas permohonan informasi publik yang Saudara ajukan. Kami telah memeriksa kelengkapannya sesuai \
             dengan Pasal 31 ayat (2) Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi \
             Publik, dengan keterangan sebagai berikut."
        }
        JenisSurat::Disposisi => {
            "Mohon informasi di bawah ini disiapkan dan disampaikan kepada PPID paling lambat {batas}, disertai keterangan \
             apakah terdapat bagian yang perlu dikecualikan."
        }
        JenisSurat::Perpanjangan => {
            "Menindaklanjuti permohonan informasi publik yang Saudara ajukan, dengan hormat kami beri tahukan bahwa \
             pemberitahuan tertulis atas permohonan tersebut belum dapat kami sampaikan dalam batas waktu semula."
        }
        JenisSurat::Pemberitahuan => {
            "Berdasarkan permohonan informasi pada tanggal {tanggal_permohonan} dengan nomor pendaftaran \
             {nomor_pendaftaran}, kami menyampaikan kepada Saudara/i:"
        }
        JenisSurat::Penolakan => {
            "Setelah memeriksa permohonan informasi publik tanggal {tanggal_permohonan} dan menguji konsekuensi yang timbul \
             apabila informasi yang diminta dibuka, sebagaimana dimaksud dalam Pasal 19 Undang-Undang Nomor 14 Tahun 2008 \
             tentang Keterbukaan Informasi Publik, PPID {badan_publik} menyampaikan keputusan sebagai berikut."
        }
        // The minutes open with the day and date in words, and nothing else is needed.
        JenisSurat::Penyerahan | JenisSurat::FormulirSalinan | JenisSurat::Kuitansi => "",
    }
}

fn penutup(jenis: JenisSurat) -> &'static str {
    match jenis {
        JenisSurat::TidakLengkap => "Demikian kami sampaikan. Atas perhatian Saudara, kami ucapkan terima kasih.",
        JenisSurat::Perpanjangan => "Demikian kami sampaikan. Atas pengertian Saudara, kami ucapkan terima kasih.",
        JenisSurat::Pemberitahuan => "Demikian kami sampaikan. Atas perhatian Saudara/i, kami ucapkan terima kasih.",
        JenisSurat::Penolakan => {
            "Surat keputusan ini diterbitkan sesuai dengan Pasal 34 Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang \
             Standar Layanan Informasi Publik."
        }
        JenisSurat::Penyerahan => {
            "Pengguna informasi publik wajib menggunakan informasi sesuai dengan ketentuan peraturan perundang-undangan dan \
             mencantumkan sumbernya (Pasal 5 Undang-Undang Nomor 14 Tahun 2008)."
        }
        JenisSurat::Disposisi | JenisSurat::FormulirSalinan | JenisSurat::Kuitansi => "",
    }
}
