//! Lifelike values the tests print: an office, a receipt, a register.

use chrono::{DateTime, FixedOffset, NaiveDate};
use documents::{
    Kop, Logo,
    formulir::Formulir,
    lembar_pemulihan::LembarPemulihan,
    register::{Baris, Keadaan, RegisterTable, StatusInformasi},
    tanda_bukti::TandaBukti,
    tanda_tangan::TandaTangan,
};
use domain::{
    kalender::{HariLibur, JenisLibur, Kalender, PengaturanKalender},
    pemohon::{Identitas, JenisPemohon, Kuasa},
    permohonan::{BatasTercatat, Bentuk, Butir, CaraMemperoleh, CaraMengirim, Isi, Saluran},
};

/// A date of 2026 and around.
pub fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// An instant with the offset of WIB.
pub fn instant(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("an instant")
}

/// A letterhead without a logo.
pub fn kop() -> Kop {
    Kop {
        badan_publik: "Pemerintah Kabupaten Contoh".to_owned(),
        unit: "Dinas Komunikasi dan Informatika".to_owned(),
        alamat: "Jalan Merdeka Nomor 1, Contoh 33100".to_owned(),
        telepon: "(0717) 123456".to_owned(),
        surel: "ppid@contohkab.go.id".to_owned(),
        laman: "ppid.contohkab.go.id".to_owned(),
        logo: None,
    }
}

/// A green shield on a clear ground, as PNG.
pub fn logo() -> Logo {
    let (width, height) = (180_u32, 220_u32);
    let mut pixels = Vec::new();
    for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
        let dx = f64::from(x) / f64::from(width) - 0.5;
        let dy = f64::from(y) / f64::from(height);
        let inside = dx.abs() < 0.48 * (1.0 - (dy - 0.35).max(0.0).powi(2) * 2.2);
        let ring = dx.hypot(dy - 0.4) < 0.25;
        pixels.extend(if !inside {
            [0, 0, 0, 0]
        } else if ring {
            [240, 200, 60, 255]
        } else {
            [16, 96, 72, 255]
        });
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().expect("header");
    writer.write_image_data(&pixels).expect("pixels");
    writer.finish().expect("end");
    Logo::from_png(&bytes).expect("a sound PNG")
}

/// The receipt of one ordinary walk-in.
pub fn tanda_bukti() -> TandaBukti {
    let hitungan = Kalender::new(PengaturanKalender::default()).count(date("2026-11-23"), 10).expect("a deadline");
    TandaBukti {
        kop: kop(),
        latihan: false,
        nomor: "0245/PPID/XI/2026".to_owned(),
        diterima: instant("2026-11-23T09:12:00+07:00"),
        dicatat_belakangan: None,
        saluran: "Datang langsung".to_owned(),
        pemohon: "Dewi Anggraini".to_owned(),
        kuasa: None,
        butir: vec![
            "Laporan realisasi anggaran Dinas Pendidikan tahun 2025, termasuk rincian belanja rehabilitasi sekolah"
                .to_owned(),
        ],
        cara: "Salinan, elektronik, dikirim melalui surel".to_owned(),
        batas: BatasTercatat::new(date("2026-12-07"), date("2026-12-16"), false),
        hitungan: Some(hitungan),
        dasar_biaya: "Keputusan Bupati Contoh Nomor 12 Tahun 2025".to_owned(),
        petugas: "Siti Rahma".to_owned(),
        kode_pemeriksa: "4F7K-92AC".to_owned(),
        salinan_ke: None,
        dicetak: instant("2026-11-23T09:14:00+07:00"),
    }
}

/// The receipt of a request whose ten days run over eight days of holidays, one after the other.
pub fn tanda_bukti_lebaran() -> TandaBukti {
    let names = ["Idulfitri 1448 Hijriah", "cuti bersama Idulfitri 1448 Hijriah", "Hari Suci Nyepi"];
    let added = (0..8_usize).map(|index| HariLibur {
        tanggal: date("2026-11-24") + chrono::Days::new(index as u64),
        nama: format!("{} hari ke-{index}", names[index % 3]),
        jenis: JenisLibur::CutiBersama,
        dasar: "Keputusan Bupati Contoh".to_owned(),
    });
    let settings = PengaturanKalender { tambahan: added.collect(), ..PengaturanKalender::default() };
    let hitungan = Kalender::new(settings).count(date("2026-11-23"), 10).expect("a deadline");
    let batas = BatasTercatat { jawab: hitungan.jatuh_tempo, ..tanda_bukti().batas };
    TandaBukti { batas, hitungan: Some(hitungan), ..tanda_bukti() }
}

/// A receipt with every field filled to the brim.
pub fn tanda_bukti_panjang() -> TandaBukti {
    let item = "Seluruh dokumen perencanaan, pelaksanaan, pengawasan dan pertanggungjawaban pembangunan jalan lingkar selatan, ";
    TandaBukti {
        kop: Kop {
            badan_publik: "Pemerintah Daerah Provinsi Kepulauan Bangka Belitung Wilayah Percontohan".to_owned(),
            unit: "Dinas Komunikasi, Informatika, Statistik dan Persandian selaku Pejabat Pengelola Informasi dan Dokumentasi Pelaksana"
                .to_owned(),
            logo: Some(logo()),
            ..kop()
        },
        latihan: true,
        dicatat_belakangan: Some(instant("2026-11-25T08:01:00+07:00")),
        pemohon: "Perkumpulan Masyarakat Peduli Keterbukaan Informasi Publik dan Anggaran Daerah Kabupaten Contoh".to_owned(),
        kuasa: Some("H. R. A. Siti Nurhaliza binti Abdullah, S.H., M.Si. (surat kuasa khusus 12/SK/XI/2026)".to_owned()),
        butir: (1..=6).map(|n| item.repeat(n)).collect(),
        salinan_ke: Some(2),
        ..tanda_bukti()
    }
}

/// A register of `count` rows: every state, long and empty cells among them.
pub fn register(count: usize) -> RegisterTable {
    RegisterTable {
        kop: Kop { logo: Some(logo()), ..kop() },
        latihan: false,
        dari: date("2026-10-01"),
        sampai: date("2026-11-23"),
        baris: (0..count).map(baris).collect(),
        disamarkan: true,
        penanda_tangan: vec![
            TandaTangan {
                pembuka: "Mengetahui,".to_owned(),
                jabatan: "Atasan PPID".to_owned(),
                nama: "Dr. Ir. Hj. Ratna Kusuma, M.M.".to_owned(),
                nip: "19680412 199303 2 004".to_owned(),
            },
            TandaTangan {
                pembuka: "Contoh, 23 November 2026".to_owned(),
                jabatan: "Pejabat Pengelola Informasi dan Dokumentasi".to_owned(),
                nama: "Drs. H. Sudirman, M.Si.".to_owned(),
                nip: "19700101 199603 1 002".to_owned(),
            },
        ],
        dicetak: instant("2026-11-23T09:31:00+07:00"),
        pencetak: "Siti Rahma".to_owned(),
        kepala_jurnal: "9f2c4e7a1b3d5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8".to_owned(),
        susulan: Vec::new(),
    }
}

const INFORMASI: [&str; 5] = [
    "Salinan Perda RTRW 2024",
    "DPA Dinas Kesehatan 2026 beserta seluruh lampirannya",
    "Daftar pemegang izin usaha pertambangan timah yang masih berlaku, luas wilayah, dan jangka waktunya",
    "Hasil pemeriksaan Inspektorat 2025",
    "Data stunting per kelurahan",
];

/// One row; what it says depends on its number alone.
pub fn baris(index: usize) -> Baris {
    let day = date("2026-10-01") + chrono::Days::new(index as u64 % 50);
    let answered = index % 3 != 2;
    Baris {
        nomor: format!("{:04}/PPID/X/2026", index + 159),
        tanggal: Some(day),
        nama: ["Ah*** Fa***", "LSM Pantau Anggaran", "Ma*** Ul***", "Yo*** La***"][index % 4].to_owned(),
        identitas: if index % 4 == 1 {
            "AHU-0012345.AH.01.07.TAHUN 2019".to_owned()
        } else {
            "1901********0003".to_owned()
        },
        alamat: "***".to_owned(),
        kontak: "0812****1188".to_owned(),
        pekerjaan: ["Mahasiswa", "Pengurus", "Wartawan", ""][index % 4].to_owned(),
        surat_kuasa: if index % 7 == 3 { "12/SK/X/2026".to_owned() } else { String::new() },
        informasi: INFORMASI[index % 5].to_owned(),
        tujuan: ["Penelitian skripsi", "Pengawasan anggaran", "Peliputan"][index % 3].to_owned(),
        status: match index % 4 {
            0 | 1 => StatusInformasi { dikuasai: true, ..StatusInformasi::default() },
            2 => {
                StatusInformasi { tidak_dikuasai: Some("Dinas ESDM Provinsi".to_owned()), ..StatusInformasi::default() }
            }
            _ => StatusInformasi { belum_didokumentasikan: true, ..StatusInformasi::default() },
        },
        softcopy: index.is_multiple_of(2),
        hardcopy: index.is_multiple_of(3),
        melihat: index.is_multiple_of(5),
        salinan: !index.is_multiple_of(5),
        keputusan: if answered { "Diberikan sebagian".to_owned() } else { String::new() },
        alasan: if index % 6 == 4 { "Pasal 17 huruf i UU 14/2008".to_owned() } else { String::new() },
        pemberitahuan: answered.then(|| day + chrono::Days::new(6)),
        pemberian: answered.then(|| day + chrono::Days::new(8)),
        biaya: (index % 4 == 1).then_some(24_000),
        cara_bayar: if index % 4 == 1 { "Tunai".to_owned() } else { String::new() },
        keadaan: match index % 11 {
            5 => Keadaan::Dibatalkan("salah ketik, didaftarkan ulang".to_owned()),
            8 => Keadaan::Dikoreksi,
            _ => Keadaan::Berlaku,
        },
    }
}

/// A form of a legal body with a proxy, two items.
pub fn formulir() -> Formulir {
    Formulir {
        kop: Kop { logo: Some(logo()), ..kop() },
        latihan: false,
        nomor: "0246/PPID/XI/2026".to_owned(),
        pemohon: Identitas {
            jenis: Some(JenisPemohon::BadanHukum),
            nama: "Perkumpulan Pantau Anggaran".to_owned(),
            nik: None,
            sk_pengesahan: Some("AHU-0012345.AH.01.07.TAHUN 2019".to_owned()),
            alamat: "Jalan Kenanga Nomor 8, Kelurahan Taman Sari, Contoh".to_owned(),
            telepon: Some("+6281273001188".to_owned()),
            surel: Some("pantau@contoh.or.id".to_owned()),
            pekerjaan: None,
            kuasa: Some(Kuasa {
                nama: "Ahmad Fauzi, S.H.".to_owned(),
                nik: Some("1901011508950001".to_owned()),
                alamat: None,
                telepon: None,
                surat_kuasa: Some("12/SK/XI/2026 tanggal 20 November 2026".to_owned()),
            }),
            anggota: Vec::new(),
        },
        isi: Isi {
            diterima: instant("2026-11-23T10:05:00+07:00"),
            saluran: Some(Saluran::DatangLangsung),
            butir: vec![
                Butir { rincian: "DPA Dinas Kesehatan tahun 2026 beserta lampirannya".to_owned() },
                Butir { rincian: "Daftar pemenang tender alat kesehatan tahun 2025".to_owned() },
            ],
            tujuan: Some("Pengawasan anggaran kesehatan daerah".to_owned()),
            cara_memperoleh: Some(CaraMemperoleh::Salinan),
            bentuk: Some(Bentuk::Elektronik),
            cara_mengirim: Some(CaraMengirim::Surel),
            bantuan: None,
            bukti: Vec::new(),
        },
        dicatat_belakangan: None,
        tempat: "Contoh".to_owned(),
        petugas: "Siti Rahma".to_owned(),
        dasar_biaya: String::new(),
        salinan_ke: None,
        dicetak: instant("2026-11-23T10:07:00+07:00"),
    }
}

/// A recovery sheet; the code is made up.
pub fn lembar_pemulihan() -> LembarPemulihan {
    let kode = ["K7QF", "29XM", "VD4T", "H8RW", "3NBC", "6YPZ", "J5LA", "E0G1"];
    LembarPemulihan {
        kop: kop(),
        latihan: false,
        kode: kode.map(str::to_owned).to_vec(),
        admin: "Budi Santoso".to_owned(),
        dibuat: instant("2026-11-23T08:00:00+07:00"),
    }
}
