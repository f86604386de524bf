//! A made-up list as a public body would publish it: lifelike rows, and rows of hostile text. The same number of entries
//! gives the same values.

use chrono::{DateTime, NaiveDate};
use documents::terbitan::{Butir, Penetapan, Terbitan, Tertutup};
use domain::dip::{BentukTersedia, BerkasInformasi, IsiInformasi, Kelas};
use domain::id::{InformasiId, LampiranId};
use domain::pengecualian::{Cakupan, DasarLain, Huruf, IsiPengecualian, Jangka, Pasal17};

/// Texts that would run, break out or mislead if they were markup, script, formula or address.
pub const JAHAT: [&str; 20] = [
    "<script>window.dijalankan = 1</script>",
    "\"><img src=x onerror=\"window.dijalankan=2\">",
    "Nama {{7*7}} ${window.dijalankan=3}",
    "O'Brien; DROP TABLE permohonan;--",
    "Sukarno",
    "H. R. A. Siti, S.H., M.Si.",
    "ꦱꦸꦫꦏꦂꦠ محمد 🙂",
    "Cafe\u{301} Café",
    "Siti\u{200D}Rahma",
    "\u{202E}fdp.exe",
    "Panjang",
    "\u{A0}\u{A0}",
    "nol\u{0}dan\u{1B}[31m",
    "baris\nbaru\tdan tab",
    "=HYPERLINK(\"http://x\",\"klik\")",
    "@SUM(1)",
    "-2+3|cmd",
    "+6281200000000",
    "</script><!--<script>window.dijalankan=4\u{2028}",
    "â€œmojibakeâ€\u{9d}",
];

const JUDUL: [&str; 12] = [
    "Laporan Kinerja Instansi Pemerintah",
    "Rencana Strategis",
    "Dokumen Pelaksanaan Anggaran (DPA)",
    "Laporan Keuangan yang Telah Diaudit",
    "Profil Pejabat Struktural",
    "Ringkasan Laporan Akses Informasi Publik",
    "Rencana Umum Pengadaan Barang dan Jasa",
    "Standar Operasional Prosedur Pelayanan",
    "Perjanjian Kerja Sama dengan Pihak Ketiga",
    "Daftar Aset dan Inventaris",
    "Peringatan Dini Banjir dan Jalur Evakuasi",
    "Tata Cara Pengaduan Masyarakat",
];
const UNIT: [&str; 6] = [
    "Sekretariat Daerah",
    "Dinas Kesehatan",
    "Dinas Pekerjaan Umum dan Penataan Ruang",
    "Badan Perencanaan Pembangunan Daerah",
    "Badan Penanggulangan Bencana Daerah",
    "Kecamatan Sukamaju",
];

/// A folder of so many ordinary entries, the hostile ones after them, and four exemptions.
#[must_use]
pub fn terbitan(entries: usize) -> Terbitan {
    let mut butir: Vec<Butir> = (1..=entries).map(ordinary).collect();
    butir.extend(JAHAT.iter().zip(entries + 1..).map(|(text, nomor)| hostile(text, nomor)));
    Terbitan {
        badan_publik: "Pemerintah Kabupaten Contoh".to_owned(),
        unit: "PPID Kabupaten Contoh".to_owned(),
        alamat: "Jalan Merdeka Nomor 1, Sukamaju".to_owned(),
        telepon: "0271-555001".to_owned(),
        surel: "ppid@contoh.go.id".to_owned(),
        laman: "https://ppid.contoh.go.id".to_owned(),
        jam_layanan: "Senin–Jumat 08.00–15.30 WIB".to_owned(),
        latihan: false,
        penetapan: Penetapan {
            nomor: "188.4/12/PPID/2026".to_owned(),
            tanggal: NaiveDate::from_ymd_opt(2026, 7, 1).unwrap_or_default(),
            jabatan: "Sekretaris Daerah selaku Atasan PPID".to_owned(),
        },
        butir,
        dikecualikan: exempted(),
        pelayanan: documents::terbitan::Pelayanan::default(),
        diterbitkan: DateTime::parse_from_rfc3339("2026-11-23T09:12:00+07:00").unwrap_or_default(),
    }
}

fn ordinary(nomor: usize) -> Butir {
    let judul = JUDUL[nomor % JUDUL.len()];
    let unit = UNIT[nomor / 3 % UNIT.len()];
    let tahun = 2019 + nomor % 7;
    let kelas = match nomor % 12 {
        10 => Kelas::SertaMerta,
        0 | 1 | 3 | 4 | 5 | 6 | 11 => Kelas::Berkala,
        _ => Kelas::SetiapSaat,
    };
    let mut isi = IsiInformasi::new(format!("{judul} Tahun {tahun}"), kelas, unit);
    isi.ringkasan =
        format!("Memuat {} {unit} untuk tahun anggaran {tahun}, beserta lampirannya.", judul.to_lowercase());
    isi.penanggung_jawab = format!("Sekretaris {unit}");
    isi.waktu = tahun.to_string();
    isi.tempat = "Sukamaju".to_owned();
    isi.bentuk = BentukTersedia { softcopy: true, hardcopy: nomor.is_multiple_of(2), lain: String::new() };
    isi.retensi = "5 tahun".to_owned();
    isi.retensi_sampai = NaiveDate::from_ymd_opt(2032, 12, 31).filter(|_| nomor.is_multiple_of(5));
    if nomor.is_multiple_of(3) {
        isi.tautan.push(format!("https://ppid.contoh.go.id/unduh/{tahun}/{nomor}"));
    }
    if nomor % 4 == 1 {
        isi.berkas = Some(file(nomor, &format!("{judul} {tahun}.pdf")));
    }
    Butir { id: InformasiId(id(nomor)), nomor, isi }
}

/// The text in every field that takes one.
fn hostile(text: &str, nomor: usize) -> Butir {
    let long = format!("Panjang {}", "x".repeat(290));
    let text = if text == "Panjang" { long.as_str() } else { text };
    let mut isi = IsiInformasi::new(text, Kelas::SetiapSaat, text);
    for field in [
        &mut isi.ringkasan,
        &mut isi.kelompok,
        &mut isi.penanggung_jawab,
        &mut isi.waktu,
        &mut isi.tempat,
        &mut isi.retensi,
        &mut isi.tempat_asli,
        &mut isi.media,
        &mut isi.bentuk.lain,
    ] {
        text.clone_into(field);
    }
    isi.ringkasan.push_str(" (ringkasan)");
    if text == long {
        isi.ringkasan = "x".repeat(4_000);
    }
    isi.tautan = vec![
        "javascript:window.dijalankan=5".to_owned(),
        "https://contoh.go.id/\"onmouseover=\"window.dijalankan=6".to_owned(),
        "data:text/html,<script>window.dijalankan=7</script>".to_owned(),
    ];
    isi.berkas = Some(file(nomor, &format!("../../{text}.pdf")));
    Butir { id: InformasiId(id(nomor)), nomor, isi }
}

fn file(nomor: usize, nama: &str) -> BerkasInformasi {
    BerkasInformasi { id: LampiranId(id(nomor)), nama: nama.to_owned(), ukuran: 12_345, sha256: "ab".repeat(32) }
}

/// An id that is the same every time, in the shape of a UUIDv7.
fn id<T: std::str::FromStr + Default>(nomor: usize) -> T {
    format!("01990000-0000-7000-8000-{nomor:012x}").parse().unwrap_or_default()
}

fn exempted() -> Vec<Tertutup> {
    let ground = |huruf, angka| Pasal17::new(huruf, angka).into_iter().collect::<Vec<_>>();
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    let patients = IsiPengecualian {
        pasal_17: ground(Huruf::H, Some(2)),
        konsekuensi_dibuka: "RAHASIA: tidak boleh terbit".to_owned(),
        unit: "Dinas Kesehatan".to_owned(),
        ..IsiPengecualian::new("Rekam medis pasien")
    };
    let inquiry = IsiPengecualian {
        pasal_17: ground(Huruf::A, Some(1)),
        jangka: Jangka::Tahun { tahun: 5, sejak: day(2025, 3, 1) },
        unit: "Inspektorat Daerah".to_owned(),
        ..IsiPengecualian::new("Berita acara pemeriksaan khusus yang sedang berjalan")
    };
    let staff = IsiPengecualian {
        cakupan: Cakupan::Sebagian {
            tertutup: "Nomor induk kependudukan dan alamat rumah".to_owned(),
            terbuka: "Nama jabatan, golongan, dan unit kerja".to_owned(),
        },
        pasal_17: ground(Huruf::J, None),
        dasar_lain: vec![DasarLain {
            peraturan: "UU 27/2022 Pelindungan Data Pribadi".to_owned(),
            pasal: "Pasal 4 ayat (2)".to_owned(),
        }],
        jangka: Jangka::Tanggal { sampai: day(2027, 12, 31) },
        unit: "Badan Kepegawaian Daerah".to_owned(),
        ..IsiPengecualian::new("Daftar pegawai")
    };
    let plan = IsiPengecualian {
        jangka: Jangka::Peristiwa { peristiwa: "Sampai ditetapkannya Renja".to_owned(), terjadi: None },
        dasar_asli: "Pasal 17 huruf i".to_owned(),
        ..IsiPengecualian::new(JAHAT[1])
    };
    [patients, inquiry, staff, plan].iter().zip(1..).map(|(isi, nomor)| Tertutup::new(nomor, isi)).collect()
}
