//! The answer and what follows it: the notice, the refusal, the hand-over.

use documents::Pdf;
use documents::surat::pemberitahuan::{self, ButirDiputus, Pemberitahuan, Penyediaan};
use documents::surat::penolakan::{self, ButirDitolak, Penolakan};
use documents::surat::penyerahan::{self, Diserahkan, Penyerahan};
use domain::permohonan::hand_over::Penerima;
use domain::permohonan::keputusan::{BentukDikuasai, DasarPenolakan, Keputusan, Penetapan};
use domain::permohonan::{Bentuk, CaraMemperoleh, CaraMengirim};

use super::{Contoh, INFORMASI, NAMA, ground};
use crate::Fault;

impl Contoh<'_> {
    pub(super) fn pemberitahuan(self) -> Result<Pdf, Fault> {
        let hari = self.layanan.hari_penyediaan;
        let notice = Pemberitahuan {
            naskah: self.naskah()?,
            pemohon: self.pemohon(),
            pengesahan: self.pengesahan(),
            penyediaan: Some(Penyediaan { hari, sampai: self.after(hari) }),
            tanggal_permohonan: Some(self.look.today()),
            nomor: self.nomor,
            nomor_pendaftaran: self.nomor_pendaftaran,
            pembuka: self.kalimat.pembuka,
            butir: vec![ButirDiputus {
                rincian: INFORMASI.to_owned(),
                keputusan: Keputusan::Diberikan {
                    bentuk: BentukDikuasai { softcopy: true, hardcopy: true },
                    keterangan: String::new(),
                    informasi: None,
                },
                sampai: None,
            }],
            biaya: self.biaya,
            penyampaian: CaraMengirim::AmbilLangsung.label().to_owned(),
            penolakan: None,
            catatan: String::new(),
            penutup: self.kalimat.penutup,
        };
        Ok(pemberitahuan::render(&notice, self.look.kantor.kertas)?)
    }

    pub(super) fn penolakan(self) -> Result<Pdf, Fault> {
        let dasar = DasarPenolakan {
            pasal_17: ground(),
            undang_undang: String::new(),
            konsekuensi: "Membuka data keuangan perseorangan dapat merugikan orang yang bersangkutan.".to_owned(),
            penetapan: Penetapan { nomor: "001/Contoh".to_owned(), tanggal: Some(self.look.today()) },
            ..DasarPenolakan::default()
        };
        let decree = Penolakan {
            naskah: self.naskah()?,
            pemohon: self.pemohon(),
            pengesahan: self.pengesahan(),
            nomor: self.nomor,
            nomor_pendaftaran: self.nomor_pendaftaran,
            butir: vec![ButirDitolak { nomor: 1, rincian: INFORMASI.to_owned(), bagian: String::new(), dasar }],
            sebagian: false,
            pemberitahuan: String::new(),
            persetujuan: String::new(),
            pembuka: self.kalimat.pembuka,
            penutup: self.kalimat.penutup,
        };
        Ok(penolakan::render(&decree, self.look.kantor.kertas)?)
    }

    pub(super) fn penyerahan(self) -> Result<Pdf, Fault> {
        let minutes = Penyerahan {
            naskah: self.naskah()?,
            penyerah: self.penanda_tangan(),
            biaya: Some(self.biaya.total()),
            nomor: self.nomor,
            tempat: String::new(),
            tanggal: Some(self.look.today()),
            pukul: Some(self.look.now.time()),
            pembuka: self.kalimat.pembuka,
            nomor_pendaftaran: self.nomor_pendaftaran,
            nomor_pemberitahuan: String::new(),
            tanggal_pemberitahuan: Some(self.look.today()),
            penerima: Penerima::Pemohon,
            nama_penerima: NAMA.to_owned(),
            cara: Some(CaraMemperoleh::Salinan),
            kirim: Some(CaraMengirim::AmbilLangsung),
            resi: String::new(),
            informasi: vec![Diserahkan {
                rincian: INFORMASI.to_owned(),
                bentuk: Bentuk::Cetak.label().to_owned(),
                keterangan: String::new(),
            }],
            jumlah: "10 lembar".to_owned(),
            nomor_kuitansi: String::new(),
            catatan: String::new(),
            penutup: self.kalimat.penutup,
        };
        Ok(penyerahan::render(&minutes, self.look.kantor.kertas)?)
    }
}
