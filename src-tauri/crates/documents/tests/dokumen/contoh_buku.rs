//! Lifelike rows of the books beside the register of requests, every state and empty cells among them.

use chrono::{Days, NaiveDate};
use documents::{
    keberatan::Alasan,
    register::{BarisRegister, Keadaan, RegisterTable, biaya, keberatan, perpanjangan, sengketa, tidak_lengkap},
};

use crate::contoh::{self, date};

/// A book of these rows, with the head and the signatories of the register of requests.
pub fn buku<B: BarisRegister>(baris: Vec<B>) -> RegisterTable<B> {
    let RegisterTable {
        kop,
        latihan,
        dari,
        sampai,
        disamarkan,
        penanda_tangan,
        dicetak,
        pencetak,
        kepala_jurnal,
        susulan,
        ..
    } = contoh::register(0);
    RegisterTable {
        kop,
        latihan,
        dari,
        sampai,
        baris,
        disamarkan,
        penanda_tangan,
        dicetak,
        pencetak,
        kepala_jurnal,
        susulan,
    }
}

fn day(index: usize, later: u64) -> Option<NaiveDate> {
    Some(date("2026-10-01") + Days::new(index as u64 % 40 + later))
}

fn keadaan(index: usize) -> Keadaan {
    match index % 9 {
        4 => Keadaan::Dibatalkan("salah ketik, dicatat ulang".to_owned()),
        7 => Keadaan::Dikoreksi,
        _ => Keadaan::Berlaku,
    }
}

fn some(index: usize, text: &str) -> String {
    if index % 5 == 3 { String::new() } else { text.to_owned() }
}

/// One objection; every ground comes up, each row has another pair of them.
pub fn keberatan(index: usize) -> keberatan::Baris {
    let mut alasan = [false; 7];
    alasan[index % 7] = true;
    alasan[(index * 3 + 2) % 7] = true;
    let answered = index % 3 != 1;
    keberatan::Baris {
        nomor: format!("{:04}/KEB/PPID/XI/2026", index + 1),
        tanggal: day(index, 20),
        nama: ["Ah*** Fa***", "LSM Pantau Anggaran", "Yo*** La***"][index % 3].to_owned(),
        kuasa: if index % 4 == 1 { "Ra*** Wi***, surat kuasa 12/SK/X/2026".to_owned() } else { String::new() },
        alamat: "***".to_owned(),
        kontak: "0812****1188".to_owned(),
        pekerjaan: ["Mahasiswa", "Pengurus", ""][index % 3].to_owned(),
        // An objection on ground b alone has no request.
        nomor_permohonan: if index % 7 == 1 { String::new() } else { format!("{:04}/PPID/X/2026", index + 159) },
        informasi: ["Salinan Perda RTRW 2024", "Hasil pemeriksaan Inspektorat tahun 2025 beserta tindak lanjutnya"]
            [index % 2]
            .to_owned(),
        tujuan: ["Penelitian skripsi", "Pengawasan anggaran"][index % 2].to_owned(),
        alasan: Alasan(alasan),
        alasan_penolakan: some(index, "Pasal 17 huruf i UU 14/2008; Keputusan Nomor 7/KEP/PPID/XI/2026"),
        keputusan: if answered { "Diterima sebagian".to_owned() } else { String::new() },
        tanggapan: day(index, 41).filter(|_| answered),
        atasan: if answered { "Dr. Ir. Hj. Ratna Kusuma, M.M., Sekretaris Daerah".to_owned() } else { String::new() },
        tanggapan_pemohon: if answered { some(index, "Menerima") } else { String::new() },
        keadaan: keadaan(index),
    }
}

/// One dispute, each a step further than the one before.
pub fn sengketa(index: usize) -> sengketa::Baris {
    let until = |step: usize, text: &str| if index % 6 >= step { text.to_owned() } else { String::new() };
    let on = |step: usize, later: u64| day(index, later).filter(|_| index % 6 >= step);
    sengketa::Baris {
        nomor: format!("{:03}/XII/KIP-PS/2026", index + 4),
        tanggal: day(index, 60),
        komisi: "Komisi Informasi Provinsi Kepulauan Contoh".to_owned(),
        nama: "Yo*** La***".to_owned(),
        nomor_keberatan: format!("{:04}/KEB/PPID/XI/2026", index + 1),
        nomor_permohonan: format!("{:04}/PPID/X/2026", index + 159),
        pokok: "Penolakan salinan hasil pemeriksaan Inspektorat tahun 2025".to_owned(),
        mediasi: on(1, 75),
        hasil_mediasi: until(1, "Tidak berhasil"),
        putusan: until(2, "12/I/KI-KC-PS-A/2027"),
        tanggal_putusan: on(2, 110),
        putusan_diterima: on(2, 114),
        amar: until(2, "Mengabulkan permohonan untuk sebagian; informasi diberikan setelah dihitamkan"),
        pelaksanaan: until(3, "Diserahkan 20 Februari 2027"),
        gugatan: until(4, "PTUN Contoh Nomor 5/G/KI/2027/PTUN"),
        hasil_gugatan: until(5, "Menguatkan putusan Komisi Informasi; tidak diajukan kasasi"),
        pelaksanaan_pengadilan: until(5, "Dilaksanakan"),
        keadaan: keadaan(index),
    }
}

/// One letter on what a request lacks.
pub fn tidak_lengkap(index: usize) -> tidak_lengkap::Baris {
    let completed = index.is_multiple_of(2);
    tidak_lengkap::Baris {
        nomor: format!("500.12.18.3/{:03}/PPID/2026", index + 40),
        tanggal: day(index, 3),
        nomor_permohonan: format!("{:04}/PPID/X/2026", index + 159),
        tanggal_permohonan: day(index, 0),
        nama: "Ma*** Ul***".to_owned(),
        kekurangan: "Salinan KTP atau identitas lain yang sah (Pasal 27 ayat (1) huruf a); tujuan penggunaan informasi"
            .to_owned(),
        cara: some(index, "Surel"),
        diterima: day(index, 4),
        batas: day(index, 7),
        dilengkapi: day(index, 6).filter(|_| completed),
        hasil: if completed { "Lengkap".to_owned() } else { "Tidak dilengkapi, tidak ditindaklanjuti".to_owned() },
        keadaan: keadaan(index),
    }
}

/// One extension.
pub fn perpanjangan(index: usize) -> perpanjangan::Baris {
    perpanjangan::Baris {
        nomor: format!("500.12.18.3/{:03}/PPID/2026", index + 60),
        tanggal: day(index, 12),
        nomor_permohonan: format!("{:04}/PPID/X/2026", index + 159),
        tanggal_permohonan: day(index, 0),
        nama: "Ah*** Fa***".to_owned(),
        informasi: "Daftar pemegang izin usaha pertambangan timah yang masih berlaku".to_owned(),
        batas_semula: day(index, 14),
        belum_dikuasai: index % 3 != 1,
        belum_diputuskan: !index.is_multiple_of(3),
        uraian: some(index, "Data masih dihimpun dari tiga bidang"),
        batas_baru: day(index, 23),
        pemberitahuan: day(index, 22).filter(|_| index.is_multiple_of(2)),
        keterangan: String::new(),
        keadaan: keadaan(index),
    }
}

/// One receipt for money.
pub fn biaya(index: usize) -> biaya::Baris {
    biaya::Baris {
        nomor: format!("{:04}/KW/PPID/XI/2026", index + 19),
        tanggal: day(index, 9),
        nomor_permohonan: format!("{:04}/PPID/X/2026", index + 159),
        nama: "De*** An***".to_owned(),
        rincian: "Penyalinan 40 lembar hitam putih".to_owned(),
        penyalinan: Some(20_000),
        pengiriman: index.is_multiple_of(2).then_some(25_000),
        lain: None,
        cara_bayar: "Tunai".to_owned(),
        dasar: "Keputusan Bupati Contoh Nomor 12 Tahun 2025".to_owned(),
        penerima: "Siti Rahma".to_owned(),
        keterangan: String::new(),
        keadaan: keadaan(index),
    }
}
