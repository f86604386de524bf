//! What a letter of the office looks like, from made-up facts and the settings as they are being typed. It stands beside
//! no request: the letters of requests are filled from the journal.

mod biaya;
mod jawaban;
mod proses;

use chrono::NaiveDate;
use documents::Pdf;
use documents::surat::bagian::{KepalaSurat, Naskah, Penerima, Pengesahan, Rupa};
use documents::surat::pemohon::Pemohon;
use documents::tanda_tangan::TandaTangan;
use domain::format::nomor::IsiNomor;
use domain::format::{PolaNomor, rupiah, tanggal, terbilang};
use domain::kantor::Pejabat;
use domain::layanan::PengaturanLayanan;
use domain::pengecualian::{Huruf, Pasal17};
use domain::permohonan::Batas;
use domain::permohonan::biaya::Biaya;
use domain::surat::{Bidang, IsiTemplat, JenisSurat, Kalimat, Penanda, PengaturanSurat};

use crate::Fault;
use crate::act::Look;
use crate::kop::{kop, signature};

const NAMA: &str = "Dewi Anggraini";
const ALAMAT: &str = "Jalan Kenanga Nomor 8";
const KONTAK: &str = "0812-0000-0000";
const INFORMASI: &str = "Laporan realisasi anggaran tahun lalu beserta rinciannya";
const UNIT: &str = "Dinas Contoh";
const ALASAN: &str = "Sebagian dokumen masih dihimpun dari unit yang menyimpannya.";

/// The sample of one kind of letter: the office as it is, everything else made up.
pub(super) struct Contoh<'a> {
    look: &'a Look<'a>,
    surat: &'a PengaturanSurat,
    nomor: String,
    nomor_pendaftaran: String,
    layanan: PengaturanLayanan,
    batas: Option<Batas>,
    biaya: Biaya,
    kalimat: Kalimat,
}

impl<'a> Contoh<'a> {
    /// For settings that were checked.
    pub(super) fn new(look: &'a Look<'a>, surat: &'a PengaturanSurat) -> Result<Self, Fault> {
        let (today, kode_unit) = (look.today(), &look.kantor.kode_unit);
        let nomor = surat.number(1, today, kode_unit, PERANGKAT).map_err(Fault::internal)?;
        let layanan = super::pengaturan(look.reader)?;
        let mut contoh = Self {
            look,
            surat,
            nomor,
            nomor_pendaftaran: registration_number(look),
            // A calendar that cannot count that far leaves the dates to be written by hand.
            batas: Batas::count(today, &look.kalender).ok(),
            biaya: biaya::of_office(&layanan, today),
            layanan,
            kalimat: Kalimat::default(),
        };
        contoh.kalimat = surat.kalimat(&contoh.isi()).map_err(Fault::internal)?;
        Ok(contoh)
    }

    /// The letter on the office's paper.
    pub(super) fn render(self) -> Result<Pdf, Fault> {
        match self.surat.jenis {
            JenisSurat::TidakLengkap => self.tidak_lengkap(),
            JenisSurat::Disposisi => self.disposisi(),
            JenisSurat::Perpanjangan => self.perpanjangan(),
            JenisSurat::Pemberitahuan => self.pemberitahuan(),
            JenisSurat::Penolakan => self.penolakan(),
            JenisSurat::Penyerahan => self.penyerahan(),
            JenisSurat::FormulirSalinan => self.formulir_salinan(),
            JenisSurat::Kuitansi => self.kuitansi(),
        }
    }

    /// Every field that has a value in this letter.
    fn isi(&self) -> IsiTemplat {
        Bidang::of(self.surat.jenis).fold(IsiTemplat::new(), |isi, bidang| isi.with(bidang, self.value(bidang)))
    }

    fn value(&self, bidang: Bidang) -> String {
        let due = |date: Option<NaiveDate>| date.map(tanggal::with_day).unwrap_or_default();
        match bidang {
            Bidang::Nomor => self.nomor.clone(),
            Bidang::Tanggal | Bidang::TanggalPermohonan => tanggal::long(self.look.today()),
            Bidang::NomorPendaftaran => self.nomor_pendaftaran.clone(),
            Bidang::Nama => NAMA.to_owned(),
            Bidang::Informasi => INFORMASI.to_owned(),
            Bidang::BadanPublik => self.look.kantor.badan_publik.clone(),
            Bidang::Unit => UNIT.to_owned(),
            Bidang::Batas if self.surat.jenis == JenisSurat::Disposisi => due(self.after(self.layanan.hari_unit)),
            Bidang::Batas => due(self.batas_jawab()),
            Bidang::BatasBaru => due(self.batas_baru()),
            Bidang::Alasan => ALASAN.to_owned(),
            Bidang::Dasar => "Pasal 17 huruf h angka 3 Undang-Undang Nomor 14 Tahun 2008".to_owned(),
            Bidang::JumlahBiaya => rupiah::show(self.biaya.total()),
            Bidang::Terbilang => terbilang::rupiah(self.biaya.total()),
            Bidang::CaraBayar => self.biaya.cara_bayar.clone(),
        }
    }

    /// So many working days after today.
    fn after(&self, hari: u32) -> Option<NaiveDate> {
        self.look.kalender.count(self.look.today(), hari).ok().map(|due| due.jatuh_tempo)
    }

    fn batas_jawab(&self) -> Option<NaiveDate> {
        self.batas.as_ref().map(|batas| batas.jawab.jatuh_tempo)
    }

    fn batas_baru(&self) -> Option<NaiveDate> {
        self.batas.as_ref().map(|batas| batas.perpanjangan.jatuh_tempo)
    }

    fn naskah(&self) -> Result<Naskah, Fault> {
        let kantor = &self.look.kantor;
        let kop = kop(kantor, self.look.reader)?;
        Ok(Naskah { kop, latihan: kantor.latihan, rupa: Rupa::Konsep, dicetak: self.look.now })
    }

    fn kepala(&self, hal: &str) -> KepalaSurat {
        KepalaSurat {
            tanggal: Some(self.look.today()),
            nomor: self.nomor.clone(),
            sifat: "Biasa".to_owned(),
            hal: hal.to_owned(),
            kepada: Penerima { nama: NAMA.to_owned(), alamat: ALAMAT.to_owned() },
            ..KepalaSurat::default()
        }
    }

    fn pemohon(&self) -> Pemohon {
        Pemohon { nama: NAMA.to_owned(), kuasa: String::new(), alamat: ALAMAT.to_owned(), kontak: KONTAK.to_owned() }
    }

    fn pengesahan(&self) -> Pengesahan {
        Pengesahan { penanda_tangan: self.penanda_tangan(), tembusan: self.surat.tembusan.clone() }
    }

    fn penanda_tangan(&self) -> TandaTangan {
        let kantor = &self.look.kantor;
        match self.surat.penanda_tangan {
            Penanda::Ppid => signature("", &kantor.ppid),
            Penanda::AtasanPpid => signature("", &kantor.atasan_ppid),
            Penanda::Petugas => {
                let (nama, nip) = (self.look.akun.nama.clone(), self.look.akun.nip.clone());
                signature("", &Pejabat { nama, nip, jabatan: "Petugas pelayanan informasi".to_owned() })
            }
        }
    }
}

/// Short name of the device where a pattern asks for one.
const PERANGKAT: &str = "A";

/// The number a request registered today would have; empty when the office's pattern does not write one.
fn registration_number(look: &Look) -> String {
    let isi = IsiNomor {
        n: 1,
        tanggal: look.today(),
        kode_unit: &look.kantor.kode_unit,
        perangkat: PERANGKAT,
        klasifikasi: "",
    };
    PolaNomor::parse(&look.kantor.pola_nomor).ok().and_then(|pola| pola.render(&isi).ok()).unwrap_or_default()
}

/// The ground of a made-up refusal.
fn ground() -> Vec<Pasal17> {
    Pasal17::new(Huruf::H, Some(3)).into_iter().collect()
}
