//! What letters of a request have in common: letterhead, head, the office's wording with its fields filled, signature.

use documents::surat::bagian::{KepalaSurat, Naskah, Penerima, Pengesahan, Rupa};
use documents::surat::pemohon::Pemohon;
use documents::tanda_tangan::TandaTangan;
use domain::format::{Telepon, tanggal};
use domain::kantor::{Kertas, Pejabat};
use domain::pemohon::Identitas;
use domain::permohonan::{Permohonan, SuratTerbit};
use domain::surat::{Bidang, IsiTemplat, Penanda, PengaturanSurat};

use super::super::langkah::Kerja;
use crate::Fault;
use crate::kop::{kop, signature};

/// One letter being written: for which request, under which number, with the office's settings for its kind.
pub(super) struct Naskahan<'a> {
    pub(super) kerja: &'a Kerja<'a>,
    pub(super) permohonan: &'a Permohonan,
    pub(super) surat: &'a SuratTerbit,
    pub(super) pengaturan: PengaturanSurat,
    /// Who asks; none when erased.
    pub(super) identitas: Option<Identitas>,
}

impl<'a> Naskahan<'a> {
    pub(super) fn new(kerja: &'a Kerja<'a>, permohonan: &'a Permohonan, surat: &'a SuratTerbit) -> Result<Self, Fault> {
        let identitas = kerja.deed.tx.identitas(permohonan.pemohon.id)?;
        Ok(Self { kerja, permohonan, surat, pengaturan: kerja.layanan.surat(surat.jenis), identitas })
    }

    /// Paper of letters.
    pub(super) fn kertas(&self) -> Kertas {
        self.kerja.deed.kantor.kertas
    }

    /// Letterhead and occasion.
    pub(super) fn naskah(&self) -> Result<Naskah, Fault> {
        let deed = self.kerja.deed;
        let rupa = if self.kerja.konsep { Rupa::Konsep } else { Rupa::Asli };
        Ok(Naskah { kop: kop(&deed.kantor, deed.tx)?, latihan: deed.kantor.latihan, rupa, dicetak: deed.now })
    }

    /// Head of a letter to the applicant.
    pub(super) fn kepala(&self, hal: &str, lampiran: &str) -> KepalaSurat {
        KepalaSurat {
            tempat: self.kota().to_owned(),
            tanggal: Some(self.kerja.deed.now.date_naive()),
            nomor: self.surat.nomor.teks.clone(),
            sifat: "Biasa".to_owned(),
            lampiran: lampiran.to_owned(),
            hal: hal.to_owned(),
            kepada: Penerima {
                nama: self.nama(),
                alamat: self.identitas.as_ref().map_or_else(String::new, |identitas| identitas.alamat.clone()),
            },
        }
    }

    /// Name of the applicant, or empty when erased.
    pub(super) fn nama(&self) -> String {
        self.identitas.as_ref().map_or_else(String::new, |identitas| identitas.nama.clone())
    }

    /// The office's text before and after the letter's own content, with the fields every letter has and `own`.
    pub(super) fn wording(&self, own: IsiTemplat) -> Result<(String, String), Fault> {
        let kalimat = self.pengaturan.kalimat(&self.common(own)).map_err(Fault::internal)?;
        Ok((kalimat.pembuka, kalimat.penutup))
    }

    /// Signature and copies of a letter whose head has place and date.
    pub(super) fn pengesahan(&self) -> Pengesahan {
        Pengesahan { penanda_tangan: self.tanda_tangan(""), tembusan: self.pengaturan.tembusan.clone() }
    }

    /// Signature, with place and date above it, and copies.
    pub(super) fn pengesahan_bertanggal(&self) -> Pengesahan {
        let date = tanggal::long(self.kerja.deed.now.date_naive());
        let opening = if self.kota().is_empty() { date } else { format!("{}, {date}", self.kota()) };
        Pengesahan { penanda_tangan: self.tanda_tangan(&opening), ..self.pengesahan() }
    }

    /// Place of the letter, or empty.
    pub(super) fn kota(&self) -> &str {
        &self.kerja.deed.kantor.kota
    }

    /// Whoever signs letters of this kind, with `opening` above.
    pub(super) fn tanda_tangan(&self, opening: &str) -> TandaTangan {
        let kantor = &self.kerja.deed.kantor;
        match self.pengaturan.penanda_tangan {
            Penanda::Ppid => signature(opening, &kantor.ppid),
            Penanda::AtasanPpid => signature(opening, &kantor.atasan_ppid),
            Penanda::Petugas => self.petugas(opening),
        }
    }

    /// The officer at work, as signatory.
    fn petugas(&self, opening: &str) -> TandaTangan {
        let akun = &self.kerja.deed.akun;
        let jabatan = "Petugas pelayanan informasi".to_owned();
        signature(opening, &Pejabat { nama: akun.nama.clone(), nip: akun.nip.clone(), jabatan })
    }

    /// Name, proxy, address and contact of the applicant.
    pub(super) fn pemohon(&self) -> Pemohon {
        let Some(identitas) = &self.identitas else { return Pemohon::default() };
        let phone = identitas.telepon.as_deref().map(Telepon::shown);
        let contact = [phone, identitas.surel.clone()];
        Pemohon {
            nama: identitas.nama.clone(),
            kuasa: identitas.kuasa.as_ref().map_or_else(String::new, |kuasa| kuasa.nama.clone()),
            alamat: identitas.alamat.clone(),
            kontak: contact.into_iter().flatten().collect::<Vec<_>>().join(", "),
        }
    }

    fn common(&self, own: IsiTemplat) -> IsiTemplat {
        let deed = self.kerja.deed;
        own.with(Bidang::Nomor, &self.surat.nomor.teks)
            .with(Bidang::Tanggal, tanggal::long(deed.now.date_naive()))
            .with(Bidang::NomorPendaftaran, &self.permohonan.nomor.teks)
            .with(Bidang::TanggalPermohonan, tanggal::long(self.permohonan.tanggal_diterima()))
            .with(Bidang::Nama, self.nama())
            .with(Bidang::Informasi, self.permohonan.rincian().replace('\n', " "))
            .with(Bidang::BadanPublik, &deed.kantor.badan_publik)
    }
}
