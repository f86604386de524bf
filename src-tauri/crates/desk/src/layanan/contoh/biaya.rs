//! The papers about money, from the office's own tariffs.

use chrono::NaiveDate;
use documents::Pdf;
use documents::surat::formulir_salinan::{self, ButirSalinan, FormulirSalinan};
use documents::surat::kuitansi::{self, Kuitansi};
use domain::layanan::{JenisBiaya, PengaturanLayanan, Tarif};
use domain::permohonan::biaya::{BarisBiaya, Biaya};
use domain::permohonan::{Bentuk, CaraMengirim};

use super::{Contoh, INFORMASI, NAMA};
use crate::Fault;

/// How many of each tariff the sample takes.
const BANYAK: u32 = 10;

/// Some of everything in the tariff in force; nothing in an office that takes no money.
pub(super) fn of_office(pengaturan: &PengaturanLayanan, today: NaiveDate) -> Biaya {
    let Some(tabel) = pengaturan.tarif_on(today) else { return Biaya::default() };
    let line = |tarif: &Tarif| BarisBiaya {
        jenis: tarif.jenis,
        uraian: tarif.uraian.clone(),
        jumlah: BANYAK,
        satuan: tarif.satuan.clone(),
        rupiah: tarif.rupiah,
    };
    Biaya {
        baris: tabel.baris.iter().map(line).collect(),
        cara_bayar: pengaturan.cara_bayar.clone(),
        dasar: tabel.sk.clone(),
        bayar_dulu: false,
    }
}

/// What a receipt is for in an office without a tariff: nobody writes one for nothing.
fn made_up() -> Biaya {
    let line = BarisBiaya {
        jenis: JenisBiaya::Penyalinan,
        uraian: "Fotokopi A4".to_owned(),
        jumlah: BANYAK,
        satuan: "lembar".to_owned(),
        rupiah: 500,
    };
    Biaya { baris: vec![line], ..Biaya::default() }
}

impl Contoh<'_> {
    pub(super) fn formulir_salinan(self) -> Result<Pdf, Fault> {
        let form = FormulirSalinan {
            naskah: self.naskah()?,
            pemohon: self.pemohon(),
            tanggal: Some(self.look.today()),
            petugas: self.look.akun.nama.clone(),
            nomor: self.nomor,
            nomor_pendaftaran: self.nomor_pendaftaran,
            butir: vec![ButirSalinan {
                informasi: INFORMASI.to_owned(),
                bentuk: Some(Bentuk::Cetak),
                rangkap: Some(1),
            }],
            cara_mengirim: Some(CaraMengirim::AmbilLangsung),
            tujuan_kirim: String::new(),
            biaya: self.biaya,
            tempat: String::new(),
        };
        Ok(formulir_salinan::render(&form, self.look.kantor.kertas)?)
    }

    pub(super) fn kuitansi(self) -> Result<Pdf, Fault> {
        let receiver = self.penanda_tangan();
        let receipt = Kuitansi {
            naskah: self.naskah()?,
            nomor: self.nomor,
            nomor_pendaftaran: self.nomor_pendaftaran,
            dari: NAMA.to_owned(),
            biaya: if self.biaya.total() == 0 { made_up() } else { self.biaya },
            tempat: String::new(),
            tanggal: Some(self.look.today()),
            jabatan: receiver.jabatan,
            penerima: receiver.nama,
            nip: receiver.nip,
        };
        Ok(kuitansi::render(&receipt, self.look.kantor.kertas)?)
    }
}
