//! Lifelike test sheets and decrees the tests print, and ones of which nothing is known.

use documents::{
    surat::{
        bagian::{Keputusan, Naskah},
        lembar_uji::{
            BarisUji, KepalaLembar, LembarUji,
            pengubahan::{BarisPengubahan, Hasil, LembarUjiPengubahan},
        },
        penetapan_dip::PenetapanDip,
        penetapan_pengecualian::{PenetapanPengecualian, Rujukan, pengubahan::PenetapanPengubahan},
    },
    tanda_tangan::TandaTangan,
};
use domain::{
    pengecualian::{Cakupan, Jangka, Penguji},
    permohonan::keputusan::Penetapan,
};

use crate::{
    contoh::date,
    contoh_daftar::{atasan, informasi, pengecualian, ppid},
    contoh_surat::naskah,
};

const TIMBANG: &str = "Menutup informasi ini melindungi keselamatan pelapor, sedangkan kepentingan publik untuk mengawasi \
    penanganan pengaduan tetap terpenuhi karena jumlah, jenis, dan hasil penanganannya diumumkan setiap enam bulan.";

/// What stands around the table of a test sheet.
pub fn kepala() -> KepalaLembar {
    let tester = |nama: &str, jabatan: &str, unit: &str| Penguji {
        nama: nama.to_owned(),
        jabatan: jabatan.to_owned(),
        unit: unit.to_owned(),
    };
    KepalaLembar {
        naskah: naskah(),
        nomor: "4".to_owned(),
        tahun: Some(2026),
        tanggal: Some(date("2026-11-23")),
        tempat: "Contoh".to_owned(),
        penguji: vec![
            tester("Siti Rahma, S.Sos.", "Kepala Bidang Informasi dan Komunikasi Publik", "Dinas Kominfo"),
            tester("Budi Santoso, S.H., M.H.", "Kepala Bagian Hukum", "Sekretariat Daerah"),
            tester("dr. Maya Lestari", "Kepala Seksi Rekam Medis", "RSUD Contoh"),
        ],
        pimpinan: TandaTangan {
            pembuka: String::new(),
            jabatan: "Bupati Contoh".to_owned(),
            nama: "H. Abdul Rahman, S.E.".to_owned(),
            nip: String::new(),
        },
    }
}

/// A test sheet of `count` items.
pub fn lembar_uji(count: usize) -> LembarUji {
    let row = |index: usize| BarisUji {
        isi: pengecualian(index),
        pertimbangan: if index % 5 == 4 { String::new() } else { TIMBANG.to_owned() },
    };
    LembarUji { kepala: kepala(), baris: (0..count).map(row).collect() }
}

/// Items whose classification changes: if `opened`, every second one is opened, every fourth in part.
pub fn perubahan(count: usize, opened: bool) -> Vec<BarisPengubahan> {
    let row = |index: usize| {
        let hasil = if opened && index % 2 == 1 {
            Hasil::Dibuka {
                dibuka: "Masyarakat dapat mengawasi pelaksanaan pengadaan yang sudah selesai".to_owned(),
                ditutup: "Tidak ada lagi kepentingan yang dilindungi".to_owned(),
            }
        } else if opened && index % 4 == 2 {
            let mut isi = pengecualian(index);
            isi.cakupan = Cakupan::Sebagian {
                tertutup: "Nama dan alamat pelapor".to_owned(),
                terbuka: "Jumlah dan hasil penanganan pengaduan".to_owned(),
            };
            Hasil::Sebagian(Box::new(isi))
        } else {
            let mut isi = pengecualian(index + 1);
            isi.jangka = Jangka::Tanggal { sampai: date("2028-12-31") };
            Hasil::Tetap(Box::new(isi))
        };
        BarisPengubahan { semula: pengecualian(index), hasil, pertimbangan: TIMBANG.to_owned() }
    };
    (0..count).map(row).collect()
}

/// The sheet on a change.
pub fn lembar_uji_pengubahan(count: usize, opened: bool) -> LembarUjiPengubahan {
    LembarUjiPengubahan { kepala: kepala(), baris: perubahan(count, opened) }
}

/// What every decree has.
pub fn keputusan() -> Keputusan {
    Keputusan {
        naskah: naskah(),
        nomor: "12".to_owned(),
        tahun: Some(2026),
        menimbang: Vec::new(),
        mengingat: vec!["Peraturan Bupati Contoh Nomor 8 Tahun 2022 tentang Pengelolaan Layanan Informasi;".to_owned()],
        tempat: "Contoh".to_owned(),
        tanggal: Some(date("2026-11-28")),
        ppid: ppid(),
    }
}

fn rujukan(nomor: &str, day: &str) -> Rujukan {
    Rujukan { nomor: nomor.to_owned(), tahun: Some(2026), tanggal: Some(date(day)) }
}

/// The decree on `count` exemptions.
pub fn penetapan(count: usize) -> PenetapanPengecualian {
    PenetapanPengecualian {
        keputusan: keputusan(),
        lembar_uji: rujukan("4", "2026-11-23"),
        unit: "Dinas Komunikasi dan Informatika".to_owned(),
        butir: lembar_uji(count).baris,
    }
}

/// The decree on a change.
pub fn penetapan_pengubahan(count: usize) -> PenetapanPengubahan {
    PenetapanPengubahan {
        keputusan: keputusan(),
        penetapan_semula: rujukan("3", "2026-02-02"),
        lembar_uji: rujukan("1", "2026-01-20"),
        lembar_uji_pengubahan: rujukan("4", "2026-11-23"),
        unit: "Dinas Komunikasi dan Informatika".to_owned(),
        butir: perubahan(count, true),
    }
}

/// The decree on a list of `count` entries.
pub fn penetapan_dip(count: usize) -> PenetapanDip {
    PenetapanDip {
        keputusan: keputusan(),
        atasan: atasan(),
        menggantikan: Some(Penetapan { nomor: "3 Tahun 2026".to_owned(), tanggal: Some(date("2026-05-18")) }),
        butir: (0..count).map(informasi).collect(),
    }
}

/// Nothing is known yet: what an office prints to fill in by hand.
pub fn kosong(naskah: Naskah) -> (LembarUji, PenetapanPengecualian) {
    let kepala = KepalaLembar {
        naskah: naskah.clone(),
        nomor: String::new(),
        tahun: None,
        tanggal: None,
        tempat: String::new(),
        penguji: Vec::new(),
        pimpinan: TandaTangan::default(),
    };
    let keputusan = Keputusan {
        naskah,
        nomor: String::new(),
        tahun: None,
        menimbang: Vec::new(),
        mengingat: Vec::new(),
        tempat: String::new(),
        tanggal: None,
        ppid: TandaTangan::default(),
    };
    let decree =
        PenetapanPengecualian { keputusan, lembar_uji: Rujukan::default(), unit: String::new(), butir: Vec::new() };
    (LembarUji { kepala, baris: Vec::new() }, decree)
}
