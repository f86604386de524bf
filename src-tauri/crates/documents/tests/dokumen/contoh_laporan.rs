//! Lifelike reports on the information service: figures of a year, texts of an office, and ones filled to the brim.

use documents::{
    surat::{
        bagian::Pengesahan,
        laporan::{
            AngkaLayanan, AngkaUtama, Bagan, KepalaLaporan, LaporanTahunan, Nilai, RingkasanLaporan, TabelAngka, Uraian,
        },
    },
    tanda_tangan::TandaTangan,
};

use crate::{contoh::date, contoh_surat};

fn kepala(dari: &str, sampai: &str) -> KepalaLaporan {
    KepalaLaporan {
        naskah: contoh_surat::naskah(),
        dari: date(dari),
        sampai: date(sampai),
        pengantar:
            "Laporan ini memuat pelaksanaan layanan informasi publik.\n\nAngka dihitung dari register permohonan."
                .to_owned(),
        pengesahan: Pengesahan {
            penanda_tangan: TandaTangan {
                pembuka: "Contoh, 15 Februari 2027".to_owned(),
                jabatan: "Pejabat Pengelola Informasi dan Dokumentasi".to_owned(),
                nama: "Drs. H. Sudirman, M.Si.".to_owned(),
                nip: "19700101 199603 1 002".to_owned(),
            },
            tembusan: vec!["Komisi Informasi Provinsi Kepulauan Contoh".to_owned()],
        },
    }
}

fn teks(text: &str) -> Uraian {
    Uraian { teks: text.to_owned(), tabel: Vec::new() }
}

fn angka(judul: &str, kepala: &[&str], baris: Vec<Vec<Nilai>>, berjumlah: bool) -> TabelAngka {
    let kepala = kepala.iter().map(|head| (*head).to_owned()).collect();
    TabelAngka { judul: judul.to_owned(), kepala, baris, berjumlah }
}

fn nama(text: &str) -> Nilai {
    Nilai::Teks(text.to_owned())
}

/// Requests by month; every twelfth row a sum.
fn permohonan() -> TabelAngka {
    let months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"];
    let mut rows: Vec<Vec<Nilai>> =
        months.iter().zip(1..).map(|(name, n)| vec![nama(name), Nilai::Bilangan(n * 11), Nilai::Bilangan(n)]).collect();
    rows.push(vec![nama("Jumlah"), Nilai::Bilangan(1_231), Nilai::Bilangan(21)]);
    angka("Permohonan menurut bulan dan saluran", &["Bulan", "Datang langsung", "Surel"], rows, true)
}

fn waktu() -> TabelAngka {
    let row = |name: &str, count, mean, share| {
        vec![nama(name), Nilai::Bilangan(count), Nilai::Persepuluh(mean), Nilai::Persen(share)]
    };
    let rows = vec![
        row("Informasi berkala", 120, 14, 1000),
        row("Informasi setiap saat", 86, 74, 925),
        vec![nama("Informasi serta-merta"), Nilai::Bilangan(0), Nilai::Kosong, Nilai::Kosong],
    ];
    let heads = ["Klasifikasi", "Permohonan", "Rata-rata hari kerja", "Tepat waktu"];
    angka("Waktu pemberitahuan tertulis menurut klasifikasi", &heads, rows, false)
}

fn ditolak() -> TabelAngka {
    let rows = vec![
        vec![nama("Pasal 17 huruf h angka 2: riwayat kesehatan"), Nilai::Bilangan(3)],
        vec![nama("Pasal 17 huruf i"), Nilai::Bilangan(2)],
        vec![nama("Jumlah"), Nilai::Bilangan(5)],
    ];
    angka("Penolakan menurut alasan", &["Alasan", "Permohonan"], rows, true)
}

/// The report of an ordinary year; two parts are not filled in.
pub fn tahunan() -> LaporanTahunan {
    LaporanTahunan {
        kepala: kepala("2026-01-01", "2026-12-31"),
        tahun: 2026,
        kebijakan: teks(
            "Layanan informasi publik berpedoman pada:\n1. Undang-Undang Nomor 14 Tahun 2008;\n2. Keputusan Bupati Contoh Nomor 12 \
             Tahun 2025.\n\nMaklumat pelayanan diumumkan di ruang layanan.",
        ),
        sarana: teks("Satu ruang layanan, dua komputer, satu mesin pemindai; semuanya dalam keadaan baik."),
        sumber_daya: teks("Empat petugas, dua di antaranya telah mengikuti bimbingan teknis."),
        anggaran: Uraian {
            teks: String::new(),
            tabel: vec![angka(
                "Anggaran dan penggunaannya",
                &["Kegiatan", "Pagu", "Realisasi", "Serapan"],
                vec![vec![
                    nama("Pelayanan informasi publik"),
                    Nilai::Rupiah(150_000_000),
                    Nilai::Rupiah(138_750_000),
                    Nilai::Persen(925),
                ]],
                false,
            )],
        },
        jumlah: Uraian { teks: "Permohonan menurut bulan:".to_owned(), tabel: vec![permohonan()] },
        waktu: Uraian { teks: String::new(), tabel: vec![waktu()] },
        dikabulkan: teks("Dikabulkan seluruhnya 180 permohonan, sebagian 21 permohonan."),
        ditolak: Uraian { teks: String::new(), tabel: vec![ditolak()] },
        keberatan: teks("Diterima 6 keberatan."),
        tanggapan: teks("Semua keberatan ditanggapi dalam 30 hari kerja dan dilaksanakan."),
        sengketa: teks("Satu permohonan."),
        putusan_komisi: teks("Mediasi berhasil; kesepakatan dilaksanakan."),
        gugatan: teks("Tidak ada."),
        putusan_pengadilan: teks("Tidak ada."),
        kendala_eksternal: teks("Pemohon belum mengetahui persyaratan."),
        kendala_internal: Uraian::default(),
        rekomendasi: teks("- penambahan petugas\n- pemutakhiran daftar informasi setiap semester"),
        tindak_lanjut: Uraian::default(),
    }
}

/// A report with long texts, a table longer than a page, and content no one would wish for.
pub fn tahunan_panjang() -> LaporanTahunan {
    let sentence =
        "Kendala ini terjadi karena dokumen dihimpun dari beberapa unit dan belum terdokumentasi dengan baik. ";
    let rows =
        (1..=120).map(|n| vec![nama(&format!("Unit pelaksana ke-{n}")), Nilai::Bilangan(n), Nilai::Bilangan(n * n)]);
    let long = angka("Permohonan menurut unit", &["Unit", "Permohonan", "Lembar"], rows.collect(), true);
    LaporanTahunan {
        kebijakan: teks(&sentence.repeat(120)),
        jumlah: Uraian { teks: String::new(), tabel: vec![permohonan(), long] },
        ditolak: teks("=1+1 <w:t>&amp; \u{0} \u{1b}[0m محمد 🙂 ꦗꦮ"),
        ..tahunan()
    }
}

/// The summary of half a year.
pub fn ringkasan() -> RingkasanLaporan {
    RingkasanLaporan {
        kepala: kepala("2026-01-01", "2026-06-30"),
        masa: "Semester I Tahun 2026".to_owned(),
        jumlah: Uraian { teks: String::new(), tabel: vec![permohonan()] },
        waktu: Uraian { teks: String::new(), tabel: vec![waktu()] },
        dikabulkan: teks("Dikabulkan seluruhnya 90 permohonan, sebagian 10 permohonan, ditolak 5 permohonan."),
        ditolak: Uraian { teks: String::new(), tabel: vec![ditolak()] },
    }
}

/// The figures of a year on paper: months, objections on several grounds, a chart without a row.
pub fn angka_layanan() -> AngkaLayanan {
    let bars = |rows: &[(&str, u32)]| rows.iter().map(|(words, count)| ((*words).to_owned(), *count)).collect();
    let chart = |judul: &str, arti: &str, kepala: &str, rows: &[(&str, u32)]| Bagan {
        judul: judul.to_owned(),
        arti: arti.to_owned(),
        kepala: kepala.to_owned(),
        baris: bars(rows),
        kosong: String::new(),
    };
    let first = |nilai: &str, nama: &str, arti: &str| AngkaUtama {
        nilai: nilai.to_owned(),
        nama: nama.to_owned(),
        arti: arti.to_owned(),
    };
    let head = kepala("2026-01-01", "2026-12-31");
    AngkaLayanan {
        naskah: head.naskah,
        dari: head.dari,
        sampai: head.sampai,
        unit: String::new(),
        utama: vec![
            first("1231", "permohonan diterima", "1180 sudah dijawab"),
            first("97%", "dijawab dalam batas waktu", "1145 dari 1180 jawaban"),
            first("4,5", "hari kerja, nilai tengah", "sampai pemberitahuan pertama"),
            first("9", "hari kerja untuk 90%", "paling lama 24 hari kerja"),
            first("2", "belum dijawab, lewat batas", "Pasal 35 ayat (1) huruf c UU 14/2008"),
            first("6", "keberatan diterima", "1 sengketa diajukan"),
        ],
        bagan: vec![
            chart(
                "Permohonan per bulan",
                "",
                "Bulan",
                &[("Januari 2026", 400), ("Februari 2026", 831), ("Maret 2026", 0)],
            ),
            Bagan {
                kosong: "Tidak ada informasi yang ditolak pada masa ini.".to_owned(),
                ..chart("Penolakan menurut Pasal 17 UU 14/2008", "", "Alasan", &[])
            },
            chart(
                "Keberatan menurut alasan",
                "Satu keberatan dapat memuat beberapa alasan.",
                "Alasan",
                &[("Huruf a: Permohonan informasi ditolak", 4), ("Huruf c: Permintaan informasi tidak ditanggapi", 3)],
            ),
        ],
        penutup: "Angka dihitung dari jurnal kantor, keadaan 31 Desember 2026.".to_owned(),
        pengesahan: head.pengesahan,
        pencetak: "Siti Rahma".to_owned(),
        kepala_jurnal: "3f1a".repeat(16),
    }
}
