//! One made-up request.

use chrono::{DateTime, FixedOffset};
use domain::id::PermohonanId;
use domain::pemohon::{Bukti, JenisPemohon};
use domain::permohonan::input::{Isian, NewAnggota, NewButir, NewKuasa, NewPemohon, NewPermohonan};
use domain::permohonan::{Bentuk, CaraMemperoleh, CaraMengirim, Saluran};
use rand::Rng;
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;
use uuid::{Builder, Uuid};

use super::nama::{BADAN, BELAKANG, DEPAN, JALAN, KECAMATAN, KELOMPOK, PEKERJAAN};

/// What people ask; `{t}` is a year.
const INFORMASI: &[&str] = &[
    "DPA dan laporan realisasi anggaran Dinas Pendidikan tahun {t}",
    "Daftar izin galian C yang masih berlaku beserta pemegang izin, luas, dan masa berlaku",
    "Dokumen AMDAL pembangunan pasar induk",
    "Rencana detail tata ruang Kecamatan Gerunggang",
    "Data penerima pupuk bersubsidi tahun {t} menurut desa",
    "Salinan Peraturan Daerah tentang Rencana Tata Ruang Wilayah",
    "Laporan kinerja instansi pemerintah (LKjIP) tahun {t}",
    "Daftar paket pengadaan barang dan jasa tahun {t} beserta pemenangnya",
    "Data stunting per kelurahan tahun {t}",
    "Hasil uji kualitas air sungai triwulan terakhir tahun {t}",
    "Rincian penggunaan dana desa tahun {t}",
    "Jumlah dan sebaran guru honorer tahun {t}",
    "Peta sebaran sekolah rusak berat dan rencana rehabilitasinya",
    "Notulen musyawarah perencanaan pembangunan kecamatan tahun {t}",
    "Daftar aset tanah milik pemerintah kabupaten",
    "Data kecelakaan lalu lintas dan titik rawan tahun {t}",
    "Standar pelayanan dan maklumat pelayanan Puskesmas",
    "Perjanjian kerja sama pengelolaan sampah dengan pihak ketiga",
];
const TUJUAN: &[&str] = &[
    "Penelitian skripsi",
    "Peliputan",
    "Pengawasan anggaran oleh masyarakat",
    "Keperluan pribadi",
    "Bahan musyawarah warga",
    "Kajian kebijakan",
    "Tugas kuliah",
    "Pendampingan petani",
];

/// A request as somebody might have made it at `now`.
pub(super) fn permohonan(random: &mut ChaCha8Rng, now: DateTime<FixedOffset>) -> NewPermohonan {
    let jenis = match random.random_range(0..10) {
        0..7 => JenisPemohon::Perorangan,
        7 | 8 => JenisPemohon::BadanHukum,
        _ => JenisPemohon::Kelompok,
    };
    let saluran = match random.random_range(0..10) {
        0..6 => Saluran::DatangLangsung,
        6 => Saluran::LisanDibantuPetugas,
        7 => Saluran::Surat,
        8 => Saluran::Email,
        _ => Saluran::Laman,
    };
    let butir = (0..if random.random_range(0..5) == 0 { 2 } else { 1 })
        .map(|_| NewButir {
            rincian: text(&pick(random, INFORMASI).replace("{t}", &random.random_range(2023..=2026).to_string())),
        })
        .collect();
    let copy = random.random_range(0..6) != 0;
    let bukti = match jenis {
        JenisPemohon::Perorangan => vec![Bukti::Ktp],
        JenisPemohon::BadanHukum => vec![Bukti::AktaPendirian, Bukti::SuratKuasa],
        JenisPemohon::Kelompok => vec![Bukti::SuratKuasa, Bukti::KtpPemberiKuasa],
    };
    let cara_memperoleh = if copy { CaraMemperoleh::Salinan } else { CaraMemperoleh::Melihat };
    let (bentuk, cara_mengirim) = match (copy, random.random_range(0..3)) {
        (false, _) => (None, None),
        (true, 0) => (Some(Bentuk::Cetak), Some(CaraMengirim::AmbilLangsung)),
        (true, 1) => (Some(Bentuk::Elektronik), Some(CaraMengirim::Surel)),
        (true, _) => (Some(Bentuk::Elektronik), Some(CaraMengirim::AmbilLangsung)),
    };
    let received = match saluran {
        Saluran::Surat => now - chrono::TimeDelta::days(random.random_range(0..2)),
        Saluran::DatangLangsung | Saluran::LisanDibantuPetugas | Saluran::Email | Saluran::Telepon | Saluran::Laman => {
            now
        }
    };
    NewPermohonan {
        id: Some(PermohonanId(uuid(random, now))),
        diterima: text(&received.to_rfc3339()),
        saluran: saluran.into(),
        pemohon: pemohon(random, jenis),
        butir,
        tujuan: text(pick(random, TUJUAN)),
        cara_memperoleh: cara_memperoleh.into(),
        bentuk: bentuk.map(Into::into).unwrap_or_default(),
        cara_mengirim: cara_mengirim.map(Into::into).unwrap_or_default(),
        bantuan: if random.random_range(0..25) == 0 {
            text("Formulir dibacakan dan diisikan oleh petugas")
        } else {
            Isian::default()
        },
        bukti: bukti.into_iter().map(Into::into).collect(),
    }
}

/// An applicant of this kind.
pub(super) fn pemohon(random: &mut ChaCha8Rng, jenis: JenisPemohon) -> NewPemohon {
    let alamat =
        format!("{} No. {}, Kec. {}", pick(random, JALAN), random.random_range(1..200), pick(random, KECAMATAN));
    let telepon = format!("08{}{:08}", random.random_range(11..60), random.random_range(0..100_000_000));
    let kuasa = |random: &mut ChaCha8Rng| NewKuasa {
        nama: text(&person(random)),
        nik: text(&nik(random)),
        surat_kuasa: text(&format!("Surat Kuasa Khusus Nomor {:03}/SK/2026", random.random_range(1..400))),
        ..NewKuasa::default()
    };
    let base =
        NewPemohon { jenis: jenis.into(), alamat: text(&alamat), telepon: text(&telepon), ..NewPemohon::default() };
    match jenis {
        JenisPemohon::Perorangan => NewPemohon {
            nama: text(&person(random)),
            nik: text(&nik(random)),
            pekerjaan: text(pick(random, PEKERJAAN)),
            ..base
        },
        JenisPemohon::BadanHukum => NewPemohon {
            nama: text(pick(random, BADAN)),
            sk_pengesahan: text(&format!("AHU-{:07}.AH.01.07.Tahun 2019", random.random_range(1..9_999_999))),
            kuasa: Some(kuasa(random)),
            ..base
        },
        JenisPemohon::Kelompok => NewPemohon {
            nama: text(pick(random, KELOMPOK)),
            kuasa: Some(kuasa(random)),
            anggota: (0..3).map(|_| NewAnggota { nama: text(&person(random)), nik: text(&nik(random)) }).collect(),
            ..base
        },
    }
}

fn person(random: &mut ChaCha8Rng) -> String {
    format!("{} {}", pick(random, DEPAN), pick(random, BELAKANG)).trim().to_owned()
}

/// A number of the right shape in an area code that no district has (`kk` 99), so that it belongs to nobody.
fn nik(random: &mut ChaCha8Rng) -> String {
    let day = random.random_range(1..=28) + if random.random() { 40 } else { 0 };
    format!(
        "199901{day:02}{:02}{:02}{:04}",
        random.random_range(1..=12),
        random.random_range(60..=99),
        random.random_range(1..=40)
    )
}

/// An id as it would have been made at `now`.
pub(super) fn uuid(random: &mut ChaCha8Rng, now: DateTime<FixedOffset>) -> Uuid {
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
    Builder::from_unix_timestamp_millis(millis, &random.random()).into_uuid()
}

fn pick<'a>(random: &mut ChaCha8Rng, list: &[&'a str]) -> &'a str {
    list.choose(random).copied().unwrap_or_default()
}

fn text(text: &str) -> Isian {
    Isian::from(text)
}
