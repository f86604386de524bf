//! What an officer types, ready-made: every command with an input that stands, and the parts of one to change.

use chrono::NaiveDate;
use domain::id::{LangkahId, SuratId};
use domain::layanan::JenisBiaya;
use domain::pengecualian::{Huruf, Pasal17};
use domain::permohonan::approve_refusal::SetujuiPenolakan;
use domain::permohonan::biaya::{BarisBiaya, Biaya, CaraBayar};
use domain::permohonan::close::Tutup;
use domain::permohonan::close_incomplete::TutupTidakLengkap;
use domain::permohonan::decide::Putuskan;
use domain::permohonan::declare_complete::NyatakanLengkap;
use domain::permohonan::declare_incomplete::NyatakanTidakLengkap;
use domain::permohonan::extend::{AlasanPerpanjangan, Perpanjang};
use domain::permohonan::forward::Teruskan;
use domain::permohonan::hand_over::{Penerima, Serahkan};
use domain::permohonan::keputusan::{BentukDikuasai, DasarPenolakan, Penetapan};
use domain::permohonan::notify::Beritahukan;
use domain::permohonan::pay::CatatPembayaran;
use domain::permohonan::receive_letter::CatatSuratDiterima;
use domain::permohonan::remind_unit::IngatkanUnit;
use domain::permohonan::reopen::BukaKembali;
use domain::permohonan::repair::CatatPerbaikan;
use domain::permohonan::request_copy::MintaSalinan;
use domain::permohonan::unit_reply::CatatJawabanUnit;
use domain::permohonan::withdraw::Cabut;
use domain::permohonan::{CaraMemperoleh, Keputusan};

use crate::kasus::day;
use crate::perintah::{PENYETUJU, Perintah};

pub fn lengkap() -> Perintah {
    Perintah::Lengkap(NyatakanLengkap::default())
}

pub fn tidak_lengkap() -> Perintah {
    Perintah::TidakLengkap(NyatakanTidakLengkap { kekurangan: vec!["Salinan KTP".to_owned()] })
}

pub fn diterima(surat: SuratId, tanggal: NaiveDate) -> Perintah {
    Perintah::Diterima(CatatSuratDiterima { surat, tanggal, bukti: "Resi pos".to_owned(), cara: None })
}

/// A repair after which `masih_kurang` still lacks.
pub fn perbaikan(tanggal: NaiveDate, masih_kurang: &[&str]) -> Perintah {
    let masih_kurang = masih_kurang.iter().map(|&lacks| lacks.to_owned()).collect();
    Perintah::Perbaikan(CatatPerbaikan { tanggal, masih_kurang, catatan: String::new() })
}

pub fn tutup_tidak_lengkap() -> Perintah {
    Perintah::TutupTidakLengkap(TutupTidakLengkap { catatan: "Tidak dilengkapi sampai batasnya".to_owned() })
}

pub fn teruskan(batas: NaiveDate) -> Perintah {
    Perintah::Teruskan(Teruskan {
        unit: "Dinas Pertanian".to_owned(),
        butir: Vec::new(),
        instruksi: "Siapkan datanya".to_owned(),
        batas,
    })
}

pub fn ingatkan(disposisi: LangkahId) -> Perintah {
    Perintah::Ingatkan(IngatkanUnit { disposisi, catatan: String::new() })
}

pub fn jawaban_unit(disposisi: LangkahId, tanggal: NaiveDate) -> Perintah {
    Perintah::JawabanUnit(CatatJawabanUnit { disposisi, tanggal, ringkasan: "Datanya ada".to_owned() })
}

pub fn perpanjang() -> Perintah {
    Perintah::Perpanjang(Perpanjang {
        alasan: vec![AlasanPerpanjangan::StatusBelumDiputuskan],
        uraian: "Status satu dokumen masih diuji".to_owned(),
    })
}

pub fn putuskan(butir: impl IntoIterator<Item = Keputusan>) -> Perintah {
    Perintah::Putuskan(Putuskan { butir: butir.into_iter().collect() })
}

pub fn setujui(keputusan: LangkahId) -> Perintah {
    Perintah::Setujui(SetujuiPenolakan { keputusan, catatan: String::new() }, PENYETUJU)
}

/// A notice that promises the hand-over within 3 working days, for `biaya`.
pub fn beritahukan(biaya: Biaya) -> Perintah {
    Perintah::Beritahukan(Beritahukan { biaya, waktu_penyediaan: Some(3), catatan: String::new() })
}

pub fn gratis() -> Biaya {
    Biaya::default()
}

/// Forty sheets at 500 rupiah.
pub fn berbayar(bayar_dulu: bool) -> Biaya {
    let baris = BarisBiaya {
        jenis: JenisBiaya::Penyalinan,
        uraian: "Fotokopi".to_owned(),
        jumlah: 40,
        satuan: "lembar".to_owned(),
        rupiah: 500,
    };
    Biaya {
        baris: vec![baris],
        dasar: "SK Bupati 12/2026".to_owned(),
        cara_bayar: "Tunai di loket".to_owned(),
        bayar_dulu,
    }
}

pub fn salinan() -> Perintah {
    Perintah::Salinan(MintaSalinan { rangkap: 1, catatan: String::new() })
}

pub fn bayar(tanggal: NaiveDate, jumlah: i64) -> Perintah {
    Perintah::Bayar(CatatPembayaran { tanggal, cara: CaraBayar::Tunai, jumlah })
}

/// Hands over `butir`, all that is due when empty.
pub fn serahkan(tanggal: NaiveDate, butir: &[usize]) -> Perintah {
    Perintah::Serahkan(Serahkan {
        tanggal,
        butir: butir.to_vec(),
        cara: CaraMemperoleh::Melihat,
        kirim: None,
        penerima: Penerima::Pemohon,
        jumlah: "24 lembar".to_owned(),
        resi: String::new(),
        catatan: String::new(),
    })
}

pub fn tutup() -> Perintah {
    Perintah::Tutup(Tutup { catatan: "Tidak diambil setelah dihubungi dua kali".to_owned() })
}

pub fn cabut(tanggal: NaiveDate) -> Perintah {
    Perintah::Cabut(Cabut { tanggal, alasan: "Surat pencabutan dari pemohon".to_owned() })
}

pub fn buka() -> Perintah {
    Perintah::Buka(BukaKembali { alasan: "Pemohon menunjukkan bukti".to_owned() })
}

const BENTUK: BentukDikuasai = BentukDikuasai { softcopy: true, hardcopy: false };

pub fn diberikan() -> Keputusan {
    Keputusan::Diberikan { bentuk: BENTUK, keterangan: String::new(), informasi: None }
}

pub fn sebagian() -> Keputusan {
    Keputusan::Sebagian { bentuk: BENTUK, penghitaman: "Nomor telepon saksi".to_owned(), dasar: dasar() }
}

pub fn ditolak() -> Keputusan {
    Keputusan::Ditolak { bentuk: BentukDikuasai { softcopy: false, hardcopy: true }, dasar: dasar() }
}

pub fn tidak_dikuasai(badan_publik: &str) -> Keputusan {
    Keputusan::TidakDikuasai {
        badan_publik: badan_publik.to_owned(),
        penjelasan: "Bukan kewenangan badan publik ini".to_owned(),
    }
}

pub fn belum_didokumentasikan(hari: u32) -> Keputusan {
    Keputusan::BelumDidokumentasikan { hari, penjelasan: "Sensusnya belum selesai".to_owned() }
}

/// All a refusal must rest on.
pub fn dasar() -> DasarPenolakan {
    DasarPenolakan {
        pasal_17: vec![Pasal17::new(Huruf::H, Some(2)).unwrap()],
        undang_undang: String::new(),
        konsekuensi: "Riwayat kesehatan seseorang terungkap".to_owned(),
        penetapan: Penetapan { nomor: "SK 7/2026".to_owned(), tanggal: Some(day("2026-03-02")) },
        ..DasarPenolakan::default()
    }
}
