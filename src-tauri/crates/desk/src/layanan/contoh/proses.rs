//! The letters on the way to the answer: what is missing, the unit, the extension.

use documents::Pdf;
use documents::surat::disposisi::{self, ButirDisposisi, Disposisi};
use documents::surat::perpanjangan::{self, Perpanjangan};
use documents::surat::tidak_lengkap::{self, TidakLengkap};
use domain::permohonan::extend::AlasanPerpanjangan;

use super::{ALASAN, Contoh, INFORMASI, UNIT};
use crate::Fault;

impl Contoh<'_> {
    pub(super) fn tidak_lengkap(self) -> Result<Pdf, Fault> {
        let letter = TidakLengkap {
            naskah: self.naskah()?,
            kepala: self.kepala("Surat keterangan tidak lengkap"),
            pengesahan: self.pengesahan(),
            pembuka: self.kalimat.pembuka,
            nomor_pendaftaran: self.nomor_pendaftaran,
            tanggal_permohonan: Some(self.look.today()),
            kekurangan: vec!["Salinan kartu tanda penduduk (Pasal 27 ayat (3))".to_owned()],
            penutup: self.kalimat.penutup,
        };
        Ok(tidak_lengkap::render(&letter, self.look.kantor.kertas)?)
    }

    pub(super) fn disposisi(self) -> Result<Pdf, Fault> {
        let sheet = Disposisi {
            naskah: self.naskah()?,
            penanda_tangan: self.penanda_tangan(),
            batas_jawab: self.batas_jawab(),
            batas_unit: self.after(self.layanan.hari_unit),
            nomor: self.nomor,
            tempat: String::new(),
            tanggal: Some(self.look.today()),
            unit: UNIT.to_owned(),
            nomor_pendaftaran: self.nomor_pendaftaran,
            diterima: Some(self.look.now),
            pemohon: None,
            butir: vec![ButirDisposisi { nomor: 1, rincian: INFORMASI.to_owned() }],
            pembuka: self.kalimat.pembuka,
            instruksi: "Mohon disertai salinan dokumennya.".to_owned(),
        };
        Ok(disposisi::render(&sheet, self.look.kantor.kertas)?)
    }

    pub(super) fn perpanjangan(self) -> Result<Pdf, Fault> {
        let letter = Perpanjangan {
            naskah: self.naskah()?,
            kepala: self.kepala("Pemberitahuan perpanjangan waktu"),
            pengesahan: self.pengesahan(),
            batas_semula: self.batas_jawab(),
            batas_baru: self.batas_baru(),
            pembuka: self.kalimat.pembuka,
            nomor_pendaftaran: self.nomor_pendaftaran,
            tanggal_permohonan: Some(self.look.today()),
            alasan: vec![AlasanPerpanjangan::BelumDikuasai],
            uraian: ALASAN.to_owned(),
            penutup: self.kalimat.penutup,
        };
        Ok(perpanjangan::render(&letter, self.look.kantor.kertas)?)
    }
}
