//! Lifelike letters the tests print, short ones and ones filled to the brim.

use std::sync::LazyLock;

use chrono::NaiveTime;
use documents::{
    Kop, Logo,
    surat::{
        bagian::{KepalaSurat, Naskah, Penerima, Pengesahan, Rupa},
        disposisi::{ButirDisposisi, Disposisi},
        penyerahan::{Diserahkan, Penyerahan},
        perpanjangan::Perpanjangan,
        tidak_lengkap::TidakLengkap,
    },
    tanda_tangan::TandaTangan,
};
use domain::{
    permohonan::{CaraMemperoleh, CaraMengirim, extend::AlasanPerpanjangan, hand_over},
    surat::{JenisSurat, PengaturanSurat},
};

use crate::contoh::{self, date, instant};

/// Drawing it takes longer than laying a letter out.
static LOGO: LazyLock<Logo> = LazyLock::new(contoh::logo);

/// The letter itself, of an office with a logo.
pub fn naskah() -> Naskah {
    Naskah {
        kop: Kop { logo: Some(LOGO.clone()), ..contoh::kop() },
        latihan: false,
        rupa: Rupa::Asli,
        dicetak: instant("2026-11-25T10:30:00+07:00"),
    }
}

fn kepala(hal: &str) -> KepalaSurat {
    KepalaSurat {
        tempat: "Contoh".to_owned(),
        tanggal: Some(date("2026-11-25")),
        nomor: "500.12.18.3/041/PPID/2026".to_owned(),
        sifat: "Biasa".to_owned(),
        lampiran: String::new(),
        hal: hal.to_owned(),
        kepada: Penerima {
            nama: "Sdr. Dewi Anggraini".to_owned(),
            alamat: "Jalan Kenanga Nomor 8, Kelurahan Taman Sari\nContoh 33121".to_owned(),
        },
    }
}

fn ppid() -> TandaTangan {
    TandaTangan {
        pembuka: String::new(),
        jabatan: "Pejabat Pengelola Informasi dan Dokumentasi".to_owned(),
        nama: "Drs. H. Sudirman, M.Si.".to_owned(),
        nip: "19700101 199603 1 002".to_owned(),
    }
}

fn pengesahan() -> Pengesahan {
    Pengesahan { penanda_tangan: ppid(), tembusan: vec!["Atasan PPID".to_owned(), "Arsip".to_owned()] }
}

/// Names and texts as long as an office could ever have them.
fn nama_panjang() -> String {
    "Perkumpulan Masyarakat Peduli Keterbukaan Informasi Publik dan Anggaran Daerah ".repeat(3).trim_end().to_owned()
}

fn panjang() -> String {
    let sentence = "Dokumen perencanaan, pelaksanaan dan pertanggungjawaban pembangunan jalan lingkar selatan masih dihimpun dari beberapa unit. ";
    sentence.repeat(10_000 / sentence.len() + 1)
}

fn butir() -> impl Iterator<Item = String> {
    (1..=50).map(|number| {
        format!(
            "Dokumen ke-{number}: {}",
            "rincian belanja rehabilitasi sekolah beserta lampirannya ".repeat(number % 5 + 1)
        )
    })
}

fn kepala_panjang(hal: &str) -> KepalaSurat {
    let kepada = Penerima { nama: nama_panjang(), alamat: "Jalan Raya Panjang Sekali Nomor 1, ".repeat(6) };
    KepalaSurat { kepada, lampiran: "1 (satu) berkas".to_owned(), ..kepala(hal) }
}

fn pengesahan_panjang() -> Pengesahan {
    let penanda_tangan = TandaTangan {
        jabatan: "Kepala Dinas Komunikasi, Informatika, Statistik dan Persandian selaku Pejabat Pengelola Informasi dan Dokumentasi Utama".to_owned(),
        nama: "Prof. Dr. Ir. H. R. A. Muhammad Sudirman Kusumawardhana bin Abdullah, S.H., M.Si., M.M., Ph.D.".to_owned(),
        ..ppid()
    };
    Pengesahan { penanda_tangan, tembusan: (1..=12).map(|number| format!("Kepala Bidang Nomor {number}")).collect() }
}

/// The letter of one thing missing.
pub fn tidak_lengkap() -> TidakLengkap {
    let wording = PengaturanSurat::bawaan(JenisSurat::TidakLengkap);
    TidakLengkap {
        naskah: naskah(),
        kepala: kepala("Surat keterangan tidak lengkap"),
        pembuka: wording.pembuka,
        nomor_pendaftaran: "0245/PPID/XI/2026".to_owned(),
        tanggal_permohonan: Some(date("2026-11-23")),
        kekurangan: vec![
            "Salinan KTP atau identitas lain yang sah (Pasal 27 ayat (1) huruf a)".to_owned(),
            "Tujuan penggunaan informasi (Pasal 29 ayat (5) huruf h)".to_owned(),
        ],
        penutup: wording.penutup,
        pengesahan: pengesahan(),
    }
}

/// The same with fifty things missing.
pub fn tidak_lengkap_panjang() -> TidakLengkap {
    TidakLengkap {
        kepala: kepala_panjang("Surat keterangan tidak lengkap"),
        pembuka: panjang(),
        kekurangan: butir().collect(),
        pengesahan: pengesahan_panjang(),
        ..tidak_lengkap()
    }
}

/// An extension because one unit has not yet answered.
pub fn perpanjangan() -> Perpanjangan {
    let wording = PengaturanSurat::bawaan(JenisSurat::Perpanjangan);
    Perpanjangan {
        naskah: naskah(),
        kepala: kepala("Pemberitahuan perpanjangan waktu"),
        pembuka: wording.pembuka,
        nomor_pendaftaran: "0245/PPID/XI/2026".to_owned(),
        tanggal_permohonan: Some(date("2026-11-23")),
        batas_semula: Some(date("2026-12-07")),
        alasan: vec![AlasanPerpanjangan::BelumDikuasai],
        uraian:
            "Rincian belanja rehabilitasi sekolah tahun 2025 masih dihimpun oleh Dinas Pendidikan dari 42 sekolah dan \
                 belum seluruhnya didokumentasikan."
                .to_owned(),
        batas_baru: Some(date("2026-12-16")),
        penutup: wording.penutup,
        pengesahan: pengesahan(),
    }
}

/// The same with reasons of ten thousand letters.
pub fn perpanjangan_panjang() -> Perpanjangan {
    Perpanjangan {
        kepala: kepala_panjang("Pemberitahuan perpanjangan waktu"),
        alasan: AlasanPerpanjangan::ALL.into(),
        uraian: panjang(),
        pengesahan: pengesahan_panjang(),
        ..perpanjangan()
    }
}

/// Two items for one unit.
pub fn disposisi() -> Disposisi {
    let item = |nomor: u32, rincian: &str| ButirDisposisi { nomor, rincian: rincian.to_owned() };
    Disposisi {
        naskah: naskah(),
        nomor: "D-017/PPID/XI/2026".to_owned(),
        tempat: "Contoh".to_owned(),
        tanggal: Some(date("2026-11-25")),
        unit: "Dinas Pendidikan, Bidang Sarana dan Prasarana".to_owned(),
        nomor_pendaftaran: "0245/PPID/XI/2026".to_owned(),
        diterima: Some(instant("2026-11-23T09:12:00+07:00")),
        pemohon: None,
        butir: vec![
            item(
                1,
                "Laporan realisasi anggaran Dinas Pendidikan tahun 2025, termasuk rincian belanja rehabilitasi sekolah",
            ),
            item(3, "Daftar sekolah penerima rehabilitasi beserta nilai kontraknya"),
        ],
        pembuka:
            "Mohon informasi di bawah ini disiapkan dan disampaikan kepada PPID paling lambat 30 November 2026, disertai \
             keterangan apakah terdapat bagian yang perlu dikecualikan."
                .to_owned(),
        instruksi: "Nilai kontrak cukup per sekolah, tanpa rincian per item pekerjaan.".to_owned(),
        batas_unit: Some(date("2026-11-30")),
        batas_jawab: Some(date("2026-12-07")),
        penanda_tangan: ppid(),
    }
}

/// Fifty items.
pub fn disposisi_panjang() -> Disposisi {
    Disposisi {
        unit: nama_panjang(),
        pemohon: Some("De*** An***".to_owned()),
        butir: butir().zip(1..).map(|(rincian, nomor)| ButirDisposisi { nomor, rincian }).collect(),
        instruksi: panjang(),
        penanda_tangan: pengesahan_panjang().penanda_tangan,
        ..disposisi()
    }
}

/// Three items, one of them blacked out in part.
pub fn penyerahan() -> Penyerahan {
    let wording = PengaturanSurat::bawaan(JenisSurat::Penyerahan);
    let item = |rincian: &str, bentuk: &str, keterangan: &str| Diserahkan {
        rincian: rincian.to_owned(),
        bentuk: bentuk.to_owned(),
        keterangan: keterangan.to_owned(),
    };
    Penyerahan {
        naskah: naskah(),
        nomor: "BA-009/PPID/XII/2026".to_owned(),
        tempat: "Ruang Layanan Informasi Publik".to_owned(),
        tanggal: Some(date("2026-12-09")),
        pukul: NaiveTime::from_hms_opt(10, 15, 0),
        pembuka: wording.pembuka,
        nomor_pendaftaran: "0245/PPID/XI/2026".to_owned(),
        nomor_pemberitahuan: "500.12.18.3/052/PPID/2026".to_owned(),
        tanggal_pemberitahuan: Some(date("2026-12-07")),
        penerima: hand_over::Penerima::Pemohon,
        nama_penerima: "Dewi Anggraini".to_owned(),
        cara: Some(CaraMemperoleh::Salinan),
        kirim: Some(CaraMengirim::AmbilLangsung),
        resi: String::new(),
        informasi: vec![
            item("Laporan realisasi anggaran Dinas Pendidikan tahun 2025", "Hardcopy", ""),
            item(
                "Daftar sekolah penerima rehabilitasi beserta nilai kontraknya",
                "Softcopy",
                "Nomor rekening penyedia dihitamkan (Pasal 17 huruf h)",
            ),
        ],
        jumlah: "48 lembar, 2 berkas PDF".to_owned(),
        biaya: Some(24_000),
        nomor_kuitansi: "KW-031/PPID/XII/2026".to_owned(),
        catatan: String::new(),
        penutup: wording.penutup,
        penyerah: TandaTangan {
            jabatan: "Petugas layanan informasi".to_owned(),
            nama: "Siti Rahma".to_owned(),
            ..TandaTangan::default()
        },
    }
}

/// One item sent by e-mail: nobody signs for it.
pub fn penyerahan_surel() -> Penyerahan {
    Penyerahan {
        penerima: hand_over::Penerima::Elektronik,
        nama_penerima: "dewi.anggraini@contoh.id".to_owned(),
        kirim: Some(CaraMengirim::Surel),
        jumlah: "2 berkas PDF".to_owned(),
        biaya: Some(0),
        nomor_kuitansi: String::new(),
        catatan: "Pemohon mengonfirmasi penerimaan melalui surel balasan.".to_owned(),
        ..penyerahan()
    }
}

/// Fifty items and long notes.
pub fn penyerahan_panjang() -> Penyerahan {
    let one = &penyerahan().informasi[1];
    Penyerahan {
        nama_penerima: nama_panjang(),
        catatan: panjang(),
        informasi: butir().map(|rincian| Diserahkan { rincian, ..one.clone() }).collect(),
        penutup: panjang(),
        penyerah: pengesahan_panjang().penanda_tangan,
        ..penyerahan()
    }
}

/// Nothing known but the registration number: what is unknown must leave its place empty.
pub fn kosong() -> (TidakLengkap, Perpanjangan, Disposisi, Penyerahan) {
    let kepala = KepalaSurat { hal: "Hal surat".to_owned(), ..KepalaSurat::default() };
    let nomor = || "0245/PPID/XI/2026".to_owned();
    (
        TidakLengkap {
            naskah: naskah(),
            kepala: kepala.clone(),
            pembuka: String::new(),
            nomor_pendaftaran: nomor(),
            tanggal_permohonan: None,
            kekurangan: Vec::new(),
            penutup: String::new(),
            pengesahan: Pengesahan::default(),
        },
        Perpanjangan {
            kepala,
            pembuka: String::new(),
            tanggal_permohonan: None,
            batas_semula: None,
            alasan: Vec::new(),
            uraian: String::new(),
            batas_baru: None,
            penutup: String::new(),
            pengesahan: Pengesahan::default(),
            ..perpanjangan()
        },
        Disposisi {
            nomor: String::new(),
            tempat: String::new(),
            tanggal: None,
            unit: String::new(),
            diterima: None,
            butir: Vec::new(),
            pembuka: String::new(),
            instruksi: String::new(),
            batas_unit: None,
            batas_jawab: None,
            penanda_tangan: TandaTangan::default(),
            ..disposisi()
        },
        Penyerahan {
            nomor: String::new(),
            tempat: String::new(),
            tanggal: None,
            pukul: None,
            nomor_pemberitahuan: String::new(),
            tanggal_pemberitahuan: None,
            nama_penerima: String::new(),
            cara: None,
            kirim: None,
            jumlah: String::new(),
            informasi: Vec::new(),
            biaya: None,
            nomor_kuitansi: String::new(),
            penyerah: TandaTangan::default(),
            ..penyerahan()
        },
    )
}
