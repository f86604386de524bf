//! Lifelike answers to a request: notice, refusal, form for copies, receipt for money.

use documents::{
    surat::{
        bagian::{Naskah, Pengesahan},
        formulir_salinan::{ButirSalinan, FormulirSalinan},
        kuitansi::Kuitansi,
        pemberitahuan::{ButirDiputus, Pemberitahuan, Penyediaan, RujukanPenolakan},
        pemohon::Pemohon,
        penolakan::{ButirDitolak, Penolakan},
    },
    tanda_tangan::TandaTangan,
};
use domain::{
    layanan::JenisBiaya,
    pengecualian::{Huruf, Pasal17},
    permohonan::{
        Bentuk, CaraMengirim, Keputusan,
        biaya::{BarisBiaya, Biaya},
        keputusan::{BentukDikuasai, DasarPenolakan, Penetapan},
    },
};

use crate::{
    contoh::{date, instant},
    contoh_surat,
};

/// The letter itself, on the day of the answer.
pub fn naskah() -> Naskah {
    Naskah { dicetak: instant("2026-11-27T09:14:00+07:00"), ..contoh_surat::naskah() }
}

fn pemohon() -> Pemohon {
    Pemohon {
        nama: "Dewi Anggraini".to_owned(),
        kuasa: String::new(),
        alamat: "Jalan Kenanga Nomor 8, Kelurahan Taman Sari, Contoh".to_owned(),
        kontak: "0812-7300-1188 / dewi@contoh.or.id".to_owned(),
    }
}

fn pengesahan() -> Pengesahan {
    Pengesahan {
        penanda_tangan: TandaTangan {
            pembuka: "Contoh, 27 November 2026".to_owned(),
            jabatan: "Pejabat Pengelola Informasi dan Dokumentasi".to_owned(),
            nama: "Drs. H. Sudirman, M.Si.".to_owned(),
            nip: "19700101 199603 1 002".to_owned(),
        },
        tembusan: vec!["Atasan PPID Kabupaten Contoh".to_owned(), "Arsip".to_owned()],
    }
}

/// Copies on paper, sent by post, and a disc.
pub fn biaya() -> Biaya {
    let line = |jenis, uraian: &str, jumlah, satuan: &str, rupiah| BarisBiaya {
        jenis,
        uraian: uraian.to_owned(),
        jumlah,
        satuan: satuan.to_owned(),
        rupiah,
    };
    Biaya {
        baris: vec![
            line(JenisBiaya::Penyalinan, "fotokopi A4", 48, "lembar", 500),
            line(JenisBiaya::Penyalinan, "fotokopi gambar A3", 2, "lembar", 1_500),
            line(JenisBiaya::Pengiriman, "pos tercatat", 1, "", 18_000),
        ],
        cara_bayar: "Tunai di meja layanan PPID, dengan kuitansi".to_owned(),
        dasar: "Keputusan Bupati Contoh Nomor 12 Tahun 2025".to_owned(),
        bayar_dulu: false,
    }
}

fn dasar(huruf: Huruf, angka: Option<u8>) -> DasarPenolakan {
    let ground = Pasal17::new(huruf, angka).expect("an item of the law");
    DasarPenolakan { pasal_17: vec![ground], ..DasarPenolakan::default() }
}

const BENTUK: BentukDikuasai = BentukDikuasai { softcopy: true, hardcopy: true };

fn diberikan(rincian: &str) -> ButirDiputus {
    let bentuk = BentukDikuasai { hardcopy: false, ..BENTUK };
    let keputusan = Keputusan::Diberikan { bentuk, keterangan: String::new(), informasi: None };
    ButirDiputus { rincian: rincian.to_owned(), keputusan, sampai: None }
}

/// One item, given whole and for nothing.
pub fn pemberitahuan() -> Pemberitahuan {
    Pemberitahuan {
        naskah: naskah(),
        nomor: "400.14.5.3/118/PPID/XI/2026".to_owned(),
        nomor_pendaftaran: "0245/PPID/XI/2026".to_owned(),
        tanggal_permohonan: Some(date("2026-11-23")),
        pemohon: pemohon(),
        pembuka: String::new(),
        butir: vec![diberikan("Laporan realisasi anggaran Dinas Pendidikan tahun 2025")],
        biaya: Biaya::default(),
        penyampaian: "Salinan elektronik melalui surel".to_owned(),
        penyediaan: Some(Penyediaan { hari: 3, sampai: Some(date("2026-12-02")) }),
        penolakan: None,
        catatan: String::new(),
        penutup: "Demikian disampaikan. Atas perhatian Saudara/i kami ucapkan terima kasih.".to_owned(),
        pengesahan: pengesahan(),
    }
}

/// Five items, each decided otherwise, with costs.
pub fn pemberitahuan_sebagian() -> Pemberitahuan {
    let item = |rincian: &str, keputusan| ButirDiputus { rincian: rincian.to_owned(), keputusan, sampai: None };
    Pemberitahuan {
        pembuka: "Menjawab permohonan Saudara/i tanggal 23 November 2026 dengan nomor pendaftaran 0245/PPID/XI/2026, kami menyampaikan kepada:".to_owned(),
        butir: vec![
            diberikan("Laporan realisasi anggaran Dinas Pendidikan tahun 2025, termasuk rincian belanja rehabilitasi sekolah"),
            item("Laporan hasil pemeriksaan Inspektorat atas rehabilitasi SDN 12 Contoh", Keputusan::Sebagian {
                bentuk: BENTUK,
                penghitaman: "Nama pelapor pada halaman 3 dan 7 dihitamkan karena mengungkap identitas pelapor.".to_owned(),
                dasar: dasar(Huruf::A, Some(2)),
            }),
            item("Hasil penilaian kinerja perorangan kepala sekolah tahun 2025", Keputusan::Ditolak {
                bentuk: BENTUK,
                dasar: dasar(Huruf::H, Some(4)),
            }),
            item("Data pokok pendidikan madrasah", Keputusan::TidakDikuasai {
                badan_publik: "Kantor Kementerian Agama Kabupaten Contoh".to_owned(),
                penjelasan: "Madrasah bukan kewenangan pemerintah kabupaten.".to_owned(),
            }),
            ButirDiputus {
                sampai: Some(date("2026-12-17")),
                ..item("Rekapitulasi kondisi ruang kelas per November 2026", Keputusan::BelumDidokumentasikan {
                    hari: 14,
                    penjelasan: "Pendataan selesai pada pertengahan Desember.".to_owned(),
                })
            },
        ],
        biaya: biaya(),
        penyampaian: "Salinan cetak dikirim dengan pos; salinan elektronik melalui surel".to_owned(),
        penolakan: Some(RujukanPenolakan {
            nomor: "400.14.5.3/7/KEP/PPID/XI/2026".to_owned(),
            tanggal: Some(date("2026-11-27")),
        }),
        ..pemberitahuan()
    }
}

/// Fifty items and texts of ten thousand letters.
pub fn pemberitahuan_panjang() -> Pemberitahuan {
    let mut notice = pemberitahuan_sebagian();
    let five = notice.butir.clone();
    notice.butir = five.iter().cycle().take(50).cloned().collect();
    let long = "Bagian yang memuat data pribadi pelapor dihitamkan. ".repeat(200);
    notice.butir[1].keputusan =
        Keputusan::Sebagian { bentuk: BENTUK, penghitaman: long, dasar: dasar(Huruf::A, Some(2)) };
    notice.butir[10].rincian = "Dokumen perencanaan, pelaksanaan dan pengawasan jalan lingkar. ".repeat(160);
    notice.pembuka = "Kami telah memeriksa permohonan Saudara/i dengan saksama. ".repeat(30);
    notice
}

fn alasan() -> DasarPenolakan {
    DasarPenolakan {
        konsekuensi: "Membuka hasil penilaian perorangan mengungkap evaluasi atas kapabilitas seseorang, \
                      menimbulkan perundungan di lingkungan kerja, dan membuat penilai tidak lagi menilai apa adanya."
            .to_owned(),
        penetapan: Penetapan { nomor: "3/PPID/KLAS/2026".to_owned(), tanggal: Some(date("2026-03-12")) },
        ..dasar(Huruf::H, Some(4))
    }
}

/// One item, refused whole.
pub fn penolakan() -> Penolakan {
    Penolakan {
        naskah: naskah(),
        nomor: "400.14.5.3/7/KEP/PPID/XI/2026".to_owned(),
        nomor_pendaftaran: "0245/PPID/XI/2026".to_owned(),
        pemohon: pemohon(),
        butir: vec![ButirDitolak {
            nomor: 1,
            rincian: "Hasil penilaian kinerja perorangan kepala sekolah tahun 2025".to_owned(),
            bagian: String::new(),
            dasar: alasan(),
        }],
        sebagian: false,
        pemberitahuan: String::new(),
        persetujuan: "Atasan PPID pada tanggal 26 November 2026".to_owned(),
        pembuka: "Setelah memeriksa permohonan informasi publik tanggal 23 November 2026 dan menguji konsekuensi yang \
                  timbul apabila informasi yang diminta dibuka, sebagaimana dimaksud dalam Pasal 19 Undang-Undang Nomor 14 \
                  Tahun 2008 tentang Keterbukaan Informasi Publik, PPID Pemerintah Kabupaten Contoh menyampaikan \
                  keputusan sebagai berikut."
            .to_owned(),
        penutup: "Surat keputusan ini diterbitkan sesuai dengan Pasal 34 Peraturan Komisi Informasi Nomor 1 Tahun 2021 \
                  tentang Standar Layanan Informasi Publik."
            .to_owned(),
        pengesahan: pengesahan(),
    }
}

/// Parts of a request, refused for different reasons; one rests on another law.
pub fn penolakan_sebagian() -> Penolakan {
    let by_law = DasarPenolakan {
        undang_undang: "Pasal 84 ayat (1) Undang-Undang Nomor 24 Tahun 2013".to_owned(),
        konsekuensi: "Data perseorangan dapat disalahgunakan:\n1. untuk penipuan;\n2. untuk membuka rekening atas nama orang lain."
            .to_owned(),
        penetapan: Penetapan { nomor: "4/PPID/KLAS/2026".to_owned(), tanggal: Some(date("2026-04-02")) },
        ..dasar(Huruf::J, None)
    };
    let item = |nomor, rincian: &str, bagian: &str, dasar| ButirDitolak {
        nomor,
        rincian: rincian.to_owned(),
        bagian: bagian.to_owned(),
        dasar,
    };
    Penolakan {
        butir: vec![
            item(2, "Daftar penerima bantuan sosial tahun 2025", "kolom NIK dan nomor kartu keluarga", by_law),
            item(3, "Hasil penilaian kinerja perorangan kepala sekolah tahun 2025", "", alasan()),
            item(5, "Rekomendasi hasil uji kompetensi pejabat administrator", "", alasan()),
        ],
        sebagian: true,
        pemberitahuan: "400.14.5.3/118/PPID/XI/2026".to_owned(),
        ..penolakan()
    }
}

/// Fifty items and a consequence of ten thousand letters.
pub fn penolakan_panjang() -> Penolakan {
    let mut decree = penolakan_sebagian();
    decree.butir = (1..=50).map(|nomor| ButirDitolak { nomor, ..decree.butir[nomor % 3].clone() }).collect();
    decree.butir[0].rincian = "Dokumen perencanaan, pelaksanaan dan pengawasan jalan lingkar. ".repeat(160);
    let long = "Membuka informasi ini membahayakan pelapor dan saksi. ".repeat(190);
    decree.butir.iter_mut().for_each(|item| item.dasar.konsekuensi.clone_from(&long));
    decree
}

/// A form for three copies on paper.
pub fn formulir_salinan() -> FormulirSalinan {
    let item = |informasi: &str, bentuk, rangkap| ButirSalinan { informasi: informasi.to_owned(), bentuk, rangkap };
    FormulirSalinan {
        naskah: naskah(),
        nomor: "0031/FS/PPID/XI/2026".to_owned(),
        nomor_pendaftaran: "0245/PPID/XI/2026".to_owned(),
        pemohon: pemohon(),
        butir: vec![
            item("Laporan realisasi anggaran Dinas Pendidikan tahun 2025", Some(Bentuk::Cetak), Some(1)),
            item("Gambar rencana rehabilitasi SDN 12 Contoh", Some(Bentuk::Cetak), Some(2)),
            item("Daftar pemenang tender alat kesehatan tahun 2025", Some(Bentuk::Elektronik), Some(1)),
        ],
        cara_mengirim: Some(CaraMengirim::Pos),
        tujuan_kirim: String::new(),
        biaya: biaya(),
        tempat: "Contoh".to_owned(),
        tanggal: Some(date("2026-11-27")),
        petugas: "Siti Rahma".to_owned(),
    }
}

/// A receipt for copies and postage.
pub fn kuitansi() -> Kuitansi {
    Kuitansi {
        naskah: naskah(),
        nomor: "0019/KW/PPID/XI/2026".to_owned(),
        nomor_pendaftaran: "0245/PPID/XI/2026".to_owned(),
        dari: "Dewi Anggraini".to_owned(),
        biaya: biaya(),
        tempat: "Contoh".to_owned(),
        tanggal: Some(date("2026-11-27")),
        jabatan: "Petugas penerima".to_owned(),
        penerima: "Siti Rahma".to_owned(),
        nip: String::new(),
    }
}
