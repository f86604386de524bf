//! Lifelike lists the tests print: made-up rows of the shapes that published lists have.

use documents::{
    Kop,
    daftar::{
        KepalaDaftar, VersiDaftar,
        dik::{ButirDik, DaftarDik},
        dip::DaftarDip,
        perbandingan::{Perbandingan, Perubahan},
    },
    tanda_tangan::TandaTangan,
};
use domain::{
    dip::{BentukTersedia, IsiInformasi, Kelas, Wajib},
    pengecualian::{Cakupan, DasarLain, Huruf, IsiPengecualian, Jangka, Pasal17},
    permohonan::keputusan::Penetapan,
};

use crate::contoh::{self, date, instant};

/// The decree that fixed a list.
pub fn penetapan() -> Penetapan {
    Penetapan { nomor: "12 Tahun 2026".to_owned(), tanggal: Some(date("2026-11-20")) }
}

/// The officer who signs lists and decrees.
pub fn ppid() -> TandaTangan {
    TandaTangan {
        pembuka: "Contoh, 28 November 2026".to_owned(),
        jabatan: "Pejabat Pengelola Informasi dan Dokumentasi".to_owned(),
        nama: "Drs. H. Sudirman, M.Si.".to_owned(),
        nip: "19700101 199603 1 002".to_owned(),
    }
}

/// The superior who agrees.
pub fn atasan() -> TandaTangan {
    TandaTangan {
        pembuka: "Menyetujui,".to_owned(),
        jabatan: "Atasan PPID".to_owned(),
        nama: "Dr. Ir. Hj. Ratna Kusuma, M.M.".to_owned(),
        nip: "19680412 199303 2 004".to_owned(),
    }
}

/// The head of a list that a decree fixed.
pub fn kepala() -> KepalaDaftar {
    KepalaDaftar {
        kop: Kop { logo: Some(contoh::logo()), ..contoh::kop() },
        latihan: false,
        unit: "Dinas Komunikasi dan Informatika".to_owned(),
        versi: VersiDaftar::Ditetapkan(penetapan()),
        dicetak: instant("2026-11-28T09:12:00+07:00"),
        penanda_tangan: vec![ppid()],
    }
}

/// An entry of the list; every fifth has nothing but what it must have.
pub fn informasi(index: usize) -> IsiInformasi {
    let kelas = Kelas::ALL[index * 7 % 3];
    let year = 2020 + index % 7;
    let (judul, ringkasan, kelompok) = match index % 6 {
        0 => ("Rencana Strategis", "Tujuan, sasaran, program, dan pagu indikatif lima tahun", "Program dan kegiatan"),
        1 => ("Laporan Kinerja Instansi Pemerintah (LKjIP)", "Capaian indikator kinerja utama", "Kinerja"),
        2 => ("Laporan Realisasi Anggaran", "Pendapatan, belanja, dan pembiayaan menurut rekening", "Keuangan"),
        3 => ("Profil pejabat struktural", "", ""),
        4 => ("Standar Operasional Prosedur layanan informasi publik dan pengajuan keberatan", "", "Layanan"),
        _ => ("Dokumen Pelaksanaan Anggaran (DPA)", "Rincian belanja per kegiatan dan triwulan", "Keuangan"),
    };
    let bare = IsiInformasi::new(format!("{judul} Tahun {year}"), kelas, "Bidang Informasi dan Komunikasi Publik");
    if index % 5 == 4 {
        return bare;
    }
    IsiInformasi {
        ringkasan: ringkasan.to_owned(),
        kelompok: kelompok.to_owned(),
        wajib: (index % 6 == 1).then_some(Wajib::Kinerja),
        penanggung_jawab: "Subbagian Perencanaan dan Keuangan".to_owned(),
        waktu: year.to_string(),
        tempat: "Contoh".to_owned(),
        waktu_tempat_asli: if index % 4 == 1 { format!("Contoh, Januari {year}") } else { String::new() },
        bentuk: BentukTersedia {
            softcopy: index.is_multiple_of(2),
            hardcopy: !index.is_multiple_of(3),
            lain: if index % 7 == 2 { "papan pengumuman".to_owned() } else { String::new() },
        },
        retensi: "5 tahun".to_owned(),
        retensi_sampai: index.is_multiple_of(4).then(|| date("2031-12-31")),
        tempat_asli: "Ruang arsip lantai 2".to_owned(),
        tautan: if index.is_multiple_of(3) {
            vec![format!("https://ppid.contohkab.go.id/dip/{index}"), "https://contohkab.go.id/arsip".to_owned()]
        } else {
            Vec::new()
        },
        media: if index % 3 == 1 { "Laman dan papan pengumuman".to_owned() } else { String::new() },
        ..bare
    }
}

/// A list of `count` entries.
pub fn dip(count: usize) -> DaftarDip {
    DaftarDip { kepala: kepala(), butir: (0..count).map(informasi).collect() }
}

fn ground(huruf: Huruf, angka: Option<u8>) -> Pasal17 {
    Pasal17::new(huruf, angka).expect("an item the law has")
}

/// An exemption; every fifth has nothing but what is exempted.
pub fn pengecualian(index: usize) -> IsiPengecualian {
    let day = date("2026-01-15");
    let (informasi, grounds, laws, jangka) = match index % 5 {
        0 => (
            "Identitas pelapor dalam pengaduan masyarakat",
            vec![ground(Huruf::A, Some(2))],
            vec![],
            Jangka::Tahun { tahun: 30, sejak: day },
        ),
        1 => (
            "Rekam medis pasien rumah sakit daerah",
            vec![ground(Huruf::H, Some(2)), ground(Huruf::J, None)],
            vec![("UU 17/2023 Kesehatan", "Pasal 297"), ("UU 27/2022 Pelindungan Data Pribadi", "Pasal 4 ayat (2)")],
            Jangka::SelamaDiperlukan,
        ),
        2 => (
            "Rancangan Rencana Kerja yang belum ditetapkan",
            vec![ground(Huruf::I, None)],
            vec![("UU 43/2009 Kearsipan", "")],
            Jangka::Peristiwa { peristiwa: "ditetapkannya Rencana Kerja".to_owned(), terjadi: None },
        ),
        3 => (
            "Harga perkiraan sendiri sebelum pengumuman lelang",
            vec![ground(Huruf::B, None)],
            vec![],
            Jangka::Tanggal { sampai: date("2027-06-30") },
        ),
        _ => return IsiPengecualian::new(format!("Naskah soal seleksi ke-{index}")),
    };
    IsiPengecualian {
        uraian: "Seluruh salinan, cetak maupun elektronik".to_owned(),
        cakupan: if index.is_multiple_of(2) {
            Cakupan::Seluruh
        } else {
            Cakupan::Sebagian {
                tertutup: "Nama, alamat, dan nomor kontak".to_owned(),
                terbuka: "Jumlah dan jenis perkara".to_owned(),
            }
        },
        pasal_17: grounds,
        dasar_lain: laws
            .into_iter()
            .map(|(peraturan, pasal)| DasarLain { peraturan: peraturan.to_owned(), pasal: pasal.to_owned() })
            .collect(),
        dasar_asli: "UU No. 14 Tahun 2008 pasal 17".to_owned(),
        konsekuensi_dibuka: "Pelapor dapat diketahui dan mendapat ancaman, sehingga masyarakat enggan melapor"
            .to_owned(),
        konsekuensi_ditutup: "Keselamatan pelapor terlindungi dan penanganan perkara tidak terganggu".to_owned(),
        jangka,
        jangka_asli: String::new(),
        tinjau: Some(date("2027-01-15")),
        unit: "Inspektorat".to_owned(),
        ..IsiPengecualian::new(informasi)
    }
}

/// A list of `count` exemptions; every third has no decree yet.
pub fn dik(count: usize) -> DaftarDik {
    let butir =
        (0..count).map(|index| ButirDik { isi: pengecualian(index), penetapan: (index % 3 != 2).then(penetapan) });
    let kepala = KepalaDaftar { versi: VersiDaftar::Keadaan(date("2026-11-28")), ..kepala() };
    DaftarDik { kepala, butir: butir.collect() }
}

/// Two versions compared.
pub fn perbandingan() -> Perbandingan {
    let change = |fakta: &str, semula: &str, menjadi: &str| Perubahan {
        fakta: fakta.to_owned(),
        semula: semula.to_owned(),
        menjadi: menjadi.to_owned(),
    };
    Perbandingan {
        kepala: kepala(),
        semula: VersiDaftar::Ditetapkan(Penetapan {
            nomor: "3 Tahun 2026".to_owned(),
            tanggal: Some(date("2026-05-18")),
        }),
        baru: (0..3).map(informasi).collect(),
        berubah: vec![(
            informasi(5),
            vec![
                change("Jangka waktu penyimpanan", "2 tahun", "5 tahun"),
                change("Tautan", "", "https://contohkab.go.id"),
            ],
        )],
        ditarik: vec![informasi(7)],
    }
}

/// Bad inputs 1 to 20 of what people paste into a field, as far as a text can hold them.
pub fn jahat() -> Vec<String> {
    let mut texts: Vec<String> = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "Nama {{7*7}} ${7*7}",
        "O'Brien; DROP TABLE permohonan;--",
        "Sukarno",
        "H. R. A. Siti, S.H., M.Si.",
        "محمد ꦗꦮ 🙂",
        "Re\u{301}sume\u{301}",
        "Du\u{200D}kuh",
        "\u{202E}gnalam",
        " \u{A0} ",
        "NUL\u{0}dan\u{1}\u{8}",
        "baris\nkedua\tkolom",
        "=HYPERLINK(\"http://x\",\"klik\")",
        "@SUM(1)",
        "-2+3|cmd",
        "+62812345",
        "rusak \u{FFFD}\u{FFFD}",
        "“kutip” â€œmojibakeâ€\u{9d}",
        "'=1+1",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.push("kata panjang ".repeat(8_000));
    texts.push("x".repeat(100_000));
    texts
}
