//! Lifelike papers of an objection, short ones and ones filled to the brim.

use documents::{
    Kop,
    keberatan::{Alasan, formulir::FormulirKeberatan, tanda_bukti::TandaBuktiKeberatan},
    surat::{
        bagian::{KepalaSurat, Penerima, Pengesahan},
        tanggapan_keberatan::{Perintah, TanggapanKeberatan},
    },
    tanda_tangan::TandaTangan,
};
use domain::{
    kalender::{Kalender, PengaturanKalender},
    keberatan::HasilKeberatan,
    permohonan::keputusan::Penetapan,
};

use crate::{
    contoh::{self, date, instant},
    contoh_surat,
};

/// Grounds by their letters.
pub fn alasan(huruf: &str) -> Alasan {
    Alasan(documents::keberatan::HURUF.map(|one| huruf.contains(one)))
}

/// The receipt for an ordinary objection whose thirty days run over the turn of the year.
pub fn tanda_bukti() -> TandaBuktiKeberatan {
    let hitungan = Kalender::new(PengaturanKalender::default()).count(date("2026-11-27"), 30).expect("a deadline");
    TandaBuktiKeberatan {
        kop: Kop { logo: Some(contoh::logo()), ..contoh::kop() },
        latihan: false,
        nomor: "0012/KEB/PPID/XI/2026".to_owned(),
        nomor_permohonan: "0245/PPID/XI/2026".to_owned(),
        diterima: instant("2026-11-27T10:20:00+07:00"),
        dicatat_belakangan: None,
        saluran: "Datang langsung".to_owned(),
        pemohon: "Dewi Anggraini".to_owned(),
        kuasa: None,
        alasan: alasan("ad"),
        tanggapan: hitungan.jatuh_tempo,
        sementara: false,
        hitungan: Some(hitungan),
        sengketa: Some(date("2027-02-02")),
        petugas: "Siti Rahma".to_owned(),
        kode_pemeriksa: "7Q2M-51XD".to_owned(),
        salinan_ke: None,
        dicetak: instant("2026-11-27T10:22:00+07:00"),
    }
}

/// The same with every field filled to the brim, printed again in a practice office.
pub fn tanda_bukti_panjang() -> TandaBuktiKeberatan {
    let long = contoh::tanda_bukti_panjang();
    TandaBuktiKeberatan {
        kop: long.kop,
        latihan: true,
        pemohon: long.pemohon,
        kuasa: long.kuasa,
        dicatat_belakangan: Some(instant("2026-11-30T08:01:00+07:00")),
        alasan: alasan("abcdefg"),
        sementara: true,
        salinan_ke: Some(2),
        ..tanda_bukti()
    }
}

/// The form of a legal body with a proxy.
pub fn formulir() -> FormulirKeberatan {
    let request = contoh::formulir();
    let mut pemohon = request.pemohon;
    if let Some(kuasa) = &mut pemohon.kuasa {
        kuasa.alamat = Some("Jalan Melati Nomor 3, Contoh".to_owned());
        kuasa.telepon = Some("+6281273001189".to_owned());
    }
    FormulirKeberatan {
        kop: request.kop,
        latihan: false,
        nomor: "0012/KEB/PPID/XI/2026".to_owned(),
        nomor_permohonan: "0246/PPID/XI/2026".to_owned(),
        tujuan: "Pengawasan anggaran kesehatan daerah".to_owned(),
        pemohon: Some(pemohon),
        alasan: alasan("ce"),
        kasus_posisi:
            "Permohonan diajukan 23 November 2026. Sampai batas 10 hari kerja tidak ada pemberitahuan tertulis.\n\
                       Telah ditanyakan ke meja layanan dua kali tanpa jawaban."
                .to_owned(),
        tanggapan: Some(date("2027-01-13")),
        tempat: "Contoh".to_owned(),
        tanggal: Some(date("2026-11-27")),
        petugas: "Siti Rahma".to_owned(),
        salinan_ke: None,
        dicetak: instant("2026-11-27T10:22:00+07:00"),
    }
}

/// A form to be filled in by hand.
pub fn formulir_kosong() -> FormulirKeberatan {
    FormulirKeberatan {
        nomor: String::new(),
        nomor_permohonan: String::new(),
        tujuan: String::new(),
        pemohon: None,
        alasan: Alasan::default(),
        kasus_posisi: String::new(),
        tanggapan: None,
        tanggal: None,
        petugas: String::new(),
        ..formulir()
    }
}

/// A form with forty lines of what happened and a name no card could hold.
pub fn formulir_panjang() -> FormulirKeberatan {
    let mut form = formulir();
    let lines =
        (1..=40).map(|number| format!("Peristiwa ke-{number}: petugas meminta dokumen yang sama untuk kesekian kali."));
    form.kasus_posisi = lines.collect::<Vec<_>>().join("\n");
    if let Some(pemohon) = &mut form.pemohon {
        pemohon.nama = "Perkumpulan Masyarakat Peduli Keterbukaan Informasi Publik dan Anggaran Daerah ".repeat(4);
        pemohon.alamat = "Jalan Raya Panjang Sekali Nomor 1, ".repeat(8);
    }
    form
}

fn kepala() -> KepalaSurat {
    KepalaSurat {
        hal: "Tanggapan atas keberatan".to_owned(),
        nomor: "500.12.18.3/077/SETDA/2026".to_owned(),
        tanggal: Some(date("2026-12-14")),
        ..contoh_surat::tidak_lengkap().kepala
    }
}

/// An answer that grants an objection in part.
pub fn tanggapan() -> TanggapanKeberatan {
    TanggapanKeberatan {
        naskah: contoh_surat::naskah(),
        kepala: kepala(),
        pembuka: "Sehubungan dengan keberatan Saudara, dengan ini kami sampaikan tanggapan atas keberatan tersebut.".to_owned(),
        nomor_keberatan: "0012/KEB/PPID/XI/2026".to_owned(),
        tanggal_keberatan: Some(date("2026-11-27")),
        nomor_permohonan: "0245/PPID/XI/2026".to_owned(),
        tanggal_permohonan: Some(date("2026-11-23")),
        informasi: "Laporan realisasi anggaran Dinas Pendidikan tahun 2025".to_owned(),
        alasan: alasan("ad"),
        uraian: "Laporan realisasi anggaran bukan informasi yang dikecualikan. Nama penerima bantuan di dalamnya adalah data \
                 pribadi dan dihitamkan."
            .to_owned(),
        hasil: Some(HasilKeberatan::DiterimaSebagian),
        perintah: Some(Perintah {
            isi: "Menyerahkan laporan realisasi anggaran tahun 2025 setelah nama penerima bantuan dihitamkan.".to_owned(),
            hari: Some(5),
            sampai: Some(date("2026-12-21")),
        }),
        pengecualian: vec![Penetapan { nomor: "12 Tahun 2026".to_owned(), tanggal: Some(date("2026-03-02")) }],
        komisi: "Komisi Informasi Provinsi Kepulauan Contoh".to_owned(),
        sengketa: Some([date("2026-12-15"), date("2027-01-06")]),
        penutup: "Demikian disampaikan.".to_owned(),
        pengesahan: Pengesahan {
            penanda_tangan: TandaTangan {
                pembuka: String::new(),
                jabatan: "Plh. Sekretaris Daerah selaku Atasan PPID".to_owned(),
                nama: "Dr. Ir. Hj. Ratna Kusuma, M.M.".to_owned(),
                nip: "19680412 199303 2 004".to_owned(),
            },
            tembusan: vec!["PPID".to_owned(), "Arsip".to_owned()],
        },
    }
}

/// The same with a very long answer and order.
pub fn tanggapan_panjang() -> TanggapanKeberatan {
    let long = contoh_surat::perpanjangan_panjang();
    let form = formulir_panjang();
    TanggapanKeberatan {
        kepala: KepalaSurat { kepada: long.kepala.kepada, ..kepala() },
        alasan: alasan("abcdefg"),
        uraian: long.uraian,
        perintah: Some(Perintah { isi: form.kasus_posisi, hari: Some(10), sampai: None }),
        pengecualian: (1..=12)
            .map(|number| Penetapan { nomor: format!("{number} Tahun 2026"), tanggal: Some(date("2026-03-02")) })
            .collect(),
        pengesahan: long.pengesahan,
        ..tanggapan()
    }
}

/// The same with nothing known, and of an objection without a request.
pub fn tanggapan_kosong() -> TanggapanKeberatan {
    TanggapanKeberatan {
        kepala: KepalaSurat {
            hal: "Tanggapan atas keberatan".to_owned(),
            kepada: Penerima::default(),
            ..KepalaSurat::default()
        },
        pembuka: String::new(),
        nomor_keberatan: String::new(),
        tanggal_keberatan: None,
        nomor_permohonan: String::new(),
        tanggal_permohonan: None,
        informasi: String::new(),
        alasan: Alasan::default(),
        uraian: String::new(),
        hasil: None,
        perintah: None,
        pengecualian: Vec::new(),
        komisi: String::new(),
        sengketa: None,
        penutup: String::new(),
        pengesahan: Pengesahan::default(),
        ..tanggapan()
    }
}
