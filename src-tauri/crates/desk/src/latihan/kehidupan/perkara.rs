//! The objections and disputes of a practice office: one matter for each ground, each at another point of its way.

use chrono::{Datelike, NaiveDate};
use domain::id::{KeberatanId, PermohonanId, SengketaId};
use domain::kantor::Pejabat;
use domain::keberatan::carry_out::CatatPelaksanaan;
use domain::keberatan::deliberate::CatatMusyawarah;
use domain::keberatan::react::{CatatTanggapanPemohon, SikapPemohon};
use domain::keberatan::receive_answer::CatatTanggapanDiterima;
use domain::keberatan::tanggapan::{Kedudukan, PejabatAtasan, PerintahAtasan};
use domain::keberatan::withdraw::CabutKeberatan;
use domain::keberatan::{AlasanKeberatan, HasilKeberatan, IsiTanggapan, NewKeberatan};
use domain::pemohon::Bukti;
use domain::permohonan::Saluran;
use domain::permohonan::input::{Isian, NewPemohon};
use domain::sengketa::begin_stage::MulaiTahap;
use domain::sengketa::end_stage::AkhiriTahap;
use domain::sengketa::{HasilSengketa, JenisTahap, NewSengketa, TingkatKomisi};
use rand_chacha::ChaCha8Rng;

use super::super::isi::uuid;
use super::jadwal::{Acara, Oleh, Penulis, Putusan, Tanggapi};
use super::nasib::{Nasib, Riwayat};
use crate::keberatan::langkah::wire::PerintahKeberatan;
use crate::sengketa::langkah::wire::PerintahSengketa;

/// One matter, as somebody might bring it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Perkara {
    /// Refused on an exemption, upheld, before the Komisi Informasi: adjudication runs.
    Ditolak,
    /// Answered late, upheld, settled in mediation and carried out.
    Terlambat,
    /// Never answered: accepted, ordered, answered, content.
    TidakDitanggapi,
    /// Not as asked: settled by deliberation, withdrawn.
    TidakSesuai,
    /// Not met, and the superior's thirty days are over.
    TidakDipenuhi,
    /// The cost: accepted in part, carried out.
    Biaya,
    /// Refused on an exemption; the answer is awaited.
    DitolakBaru,
}

impl Perkara {
    /// All that follow a request.
    pub(super) const ALL: [Self; 7] = [
        Self::Ditolak,
        Self::Terlambat,
        Self::TidakDitanggapi,
        Self::TidakSesuai,
        Self::TidakDipenuhi,
        Self::Biaya,
        Self::DitolakBaru,
    ];

    /// Working days from its request until now.
    pub(super) fn umur(self) -> usize {
        match self {
            Self::Ditolak => 72,
            Self::Terlambat => 100,
            Self::TidakDitanggapi => 58,
            Self::TidakSesuai => 48,
            Self::TidakDipenuhi => 45,
            Self::Biaya => 40,
            Self::DitolakBaru => 27,
        }
    }

    /// What becomes of its request first.
    pub(super) fn nasib(self) -> Nasib {
        match self {
            Self::Ditolak => Nasib::answered(7, Putusan::Ditolak(0)),
            Self::Terlambat => Nasib::answered(15, Putusan::Diberikan),
            Self::TidakDitanggapi => Nasib::Menunggu { diingatkan: true },
            Self::TidakSesuai => Nasib::answered(6, Putusan::Diberikan),
            Self::TidakDipenuhi => Nasib::answered(5, Putusan::TidakDikuasai),
            Self::Biaya => Nasib::Dijawab {
                hari: 5,
                putusan: Putusan::Diberikan,
                unit: false,
                lembar: Some(240),
                diperpanjang: false,
            },
            Self::DitolakBaru => Nasib::answered(8, Putusan::Ditolak(2)),
        }
    }

    /// Enters the objection over the request of `riwayat` and all that follows it.
    pub(super) fn tulis(self, riwayat: &mut Riwayat<'_, '_>, atasan: &Pejabat, random: &mut ChaCha8Rng) {
        let informasi = riwayat.rincian.to_owned();
        let mut berkas = Berkas::new(riwayat, atasan, random);
        match self {
            Self::Ditolak => {
                berkas.object(
                    12,
                    AlasanKeberatan::A,
                    "Nama pelapor boleh dihitamkan, tetapi tindak lanjut pengaduannya berhak diketahui masyarakat.",
                );
                let isi = berkas.upholds(
                    "Uji konsekuensi dilakukan atas seluruh berkas; isi pengaduan memungkinkan pelapor dikenali.",
                    "Identitas pelapor dilindungi sampai pemeriksaan selesai.",
                );
                berkas.answer(26, isi, Some(0), SikapPemohon::MengajukanSengketa);
                berkas.dispute(36, "014");
                berkas.begin(44, JenisTahap::Ajudikasi);
            }
            Self::Terlambat => {
                berkas.object(
                    20,
                    AlasanKeberatan::G,
                    "Informasi baru diberikan pada hari kerja kelima belas tanpa surat perpanjangan.",
                );
                let isi = berkas.upholds(
                    "Informasi sudah diberikan seluruhnya walaupun terlambat.",
                    "Tidak ada lagi yang dapat diperintahkan; PPID diingatkan agar menaati jangka waktu.",
                );
                berkas.answer(34, isi, None, SikapPemohon::MengajukanSengketa);
                berkas.dispute(43, "009");
                berkas.begin(51, JenisTahap::Mediasi);
                berkas.agree(57, &informasi);
                berkas.carry_out_ruling(64);
            }
            Self::TidakDitanggapi => {
                berkas.object(13, AlasanKeberatan::C, "Sampai hari kerja ketiga belas belum ada jawaban dari PPID.");
                let isi = berkas.orders(
                    "Permohonan memang belum dijawab.",
                    "Jawab permohonan dan serahkan informasinya kepada pemohon.",
                );
                berkas.answer(20, isi, None, SikapPemohon::Menerima);
                berkas.carry_out(25, "Informasi diserahkan kepada pemohon dengan berita acara penyerahan.");
                riwayat.answer(22, Putusan::Diberikan, None);
            }
            Self::TidakSesuai => {
                berkas.object(11, AlasanKeberatan::D, "Yang diberikan hanya ringkasan, bukan rincian yang diminta.");
                berkas.deliberate(15);
                berkas.withdraw(16);
            }
            Self::TidakDipenuhi => berkas.object(
                9,
                AlasanKeberatan::E,
                "Badan publik pasti menyimpan salinannya karena pernah dipaparkan dalam rapat.",
            ),
            Self::Biaya => {
                berkas.object(
                    10,
                    AlasanKeberatan::F,
                    "Biaya penyalinan lebih tinggi daripada biaya fotokopi di sekitar kantor.",
                );
                let isi = berkas.orders(
                    "Tarif sesuai keputusan Bupati, tetapi informasi ini juga dikuasai sebagai berkas elektronik.",
                    "Berikan berkas elektroniknya tanpa biaya dan kembalikan biaya penyalinan.",
                );
                let alasan = "Besarnya tarif per lembar tetap berlaku menurut keputusan Bupati.".to_owned();
                let isi = IsiTanggapan { hasil: HasilKeberatan::DiterimaSebagian, alasan, ..isi };
                berkas.answer(19, isi, None, SikapPemohon::Menerima);
                berkas.carry_out(23, "Berkas elektronik diserahkan dan biaya penyalinan dikembalikan.");
                riwayat.answer(21, Putusan::Diberikan, None);
            }
            Self::DitolakBaru => {
                berkas.object(14, AlasanKeberatan::A, "Yang diminta jumlah menurut penyakit, bukan nama pasien.");
            }
        }
    }
}

/// An objection for information that should be announced regularly: it follows no request (Lampiran XI, note).
pub(super) fn berkala(penulis: &mut Penulis<'_>, pemohon: NewPemohon, random: &mut ChaCha8Rng) {
    let Some(ditemukan) = penulis.tanggal(0) else { return };
    let new = NewKeberatan {
        id: Some(KeberatanId(uuid(random, penulis.saat()))),
        saluran: Saluran::DatangLangsung.into(),
        alasan: vec![AlasanKeberatan::B.into()],
        ditemukan: Isian::from(ditemukan.to_string().as_str()),
        kasus_posisi: Isian::from(
            "Laporan realisasi anggaran semester lalu tidak ditemukan di laman maupun papan pengumuman.",
        ),
        tujuan: Isian::from("Pengawasan anggaran oleh masyarakat"),
        informasi: Isian::from("Laporan realisasi anggaran semester lalu"),
        pemohon,
        bukti: vec![Bukti::Ktp.into()],
        ..NewKeberatan::default()
    };
    penulis.catat(3, 95, Oleh::Petugas, Acara::Keberatan(Box::new(new), None));
}

/// The papers of one matter.
struct Berkas<'a, 'b> {
    penulis: &'a mut Penulis<'b>,
    permohonan: PermohonanId,
    keberatan: KeberatanId,
    sengketa: SengketaId,
    atasan: &'a Pejabat,
}

impl<'a, 'b> Berkas<'a, 'b> {
    fn new(riwayat: &'a mut Riwayat<'_, 'b>, atasan: &'a Pejabat, random: &mut ChaCha8Rng) -> Self {
        let saat = riwayat.penulis.saat();
        let (keberatan, sengketa) = (KeberatanId(uuid(random, saat)), SengketaId(uuid(random, saat)));
        Self { penulis: riwayat.penulis, permohonan: riwayat.id, keberatan, sengketa, atasan }
    }

    fn object(&mut self, hari: usize, alasan: AlasanKeberatan, kasus_posisi: &str) {
        let new = NewKeberatan {
            id: Some(self.keberatan),
            saluran: Saluran::DatangLangsung.into(),
            alasan: vec![alasan.into()],
            kasus_posisi: Isian::from(kasus_posisi),
            bukti: vec![Bukti::Ktp.into()],
            ..NewKeberatan::default()
        };
        self.penulis.catat(hari, 50, Oleh::Petugas, Acara::Keberatan(Box::new(new), Some(self.permohonan)));
    }

    /// An answer that upholds the PPID.
    fn upholds(&self, bantahan: &str, alasan: &str) -> IsiTanggapan {
        IsiTanggapan {
            hasil: HasilKeberatan::Ditolak,
            bantahan: bantahan.to_owned(),
            alasan: alasan.to_owned(),
            perintah: None,
            dasar: Vec::new(),
            atasan: PejabatAtasan {
                nama: self.atasan.nama.clone(),
                nip: self.atasan.nip.clone(),
                jabatan: self.atasan.jabatan.clone(),
                kedudukan: Kedudukan::Definitif,
            },
        }
    }

    /// An answer that orders something within five working days.
    fn orders(&self, bantahan: &str, perintah: &str) -> IsiTanggapan {
        let perintah = Some(PerintahAtasan { isi: perintah.to_owned(), hari: 5 });
        IsiTanggapan { hasil: HasilKeberatan::DiterimaSeluruhnya, perintah, ..self.upholds(bantahan, "") }
    }

    /// Drafted, approved the next day, received the day after; then the applicant says what they think.
    fn answer(&mut self, hari: usize, isi: IsiTanggapan, tertutup: Option<usize>, sikap: SikapPemohon) {
        self.step(hari, 220, Oleh::Petugas, Tanggapi::Susun(Box::new(isi), tertutup));
        self.step(hari + 1, 120, Oleh::Atasan, Tanggapi::Setujui);
        self.dated(hari + 2, 100, |tanggal| {
            let bukti = "Tanda terima bertanda tangan pemohon".to_owned();
            PerintahKeberatan::CatatTanggapanDiterima(CatatTanggapanDiterima { tanggal, bukti })
        });
        self.dated(hari + 4, 130, |tanggal| {
            let uraian = String::new();
            PerintahKeberatan::CatatTanggapanPemohon(CatatTanggapanPemohon { tanggal, sikap, uraian })
        });
    }

    fn carry_out(&mut self, hari: usize, uraian: &str) {
        self.dated(hari, 180, |tanggal| {
            PerintahKeberatan::CatatPelaksanaan(CatatPelaksanaan { tanggal, uraian: uraian.to_owned() })
        });
    }

    fn deliberate(&mut self, hari: usize) {
        self.dated(hari, 160, |tanggal| {
            let uraian = "Disepakati rinciannya diserahkan hari itu juga sebagai berkas elektronik.".to_owned();
            PerintahKeberatan::CatatMusyawarah(CatatMusyawarah { tanggal, sepakat: true, uraian })
        });
    }

    fn withdraw(&mut self, hari: usize) {
        self.dated(hari, 90, |tanggal| {
            let alasan = "Dicabut dengan surat setelah rincian diterima.".to_owned();
            PerintahKeberatan::Cabut(CabutKeberatan { tanggal, alasan })
        });
    }

    fn dispute(&mut self, hari: usize, nomor: &str) {
        let Some(tanggal) = self.penulis.tanggal(hari) else { return };
        let new = NewSengketa {
            id: Some(self.sengketa),
            keberatan: self.keberatan,
            tingkat: TingkatKomisi::Provinsi,
            komisi: "Komisi Informasi Provinsi Contoh".to_owned(),
            nomor: format!("{nomor}/REG-PSI/KI-CONTOH/{}", tanggal.year()),
            tanggal,
            diberitahukan: self.penulis.tanggal(hari + 3),
            pokok: String::new(),
        };
        self.penulis.catat(hari + 3, 70, Oleh::Petugas, Acara::Sengketa(Box::new(new)));
    }

    fn begin(&mut self, hari: usize, tahap: JenisTahap) {
        self.before_commission(hari, 65, |tanggal| {
            PerintahSengketa::MulaiTahap(MulaiTahap {
                tahap,
                tanggal,
                lembaga: String::new(),
                nomor: String::new(),
                oleh: None,
                catatan: String::new(),
            })
        });
    }

    fn agree(&mut self, hari: usize, informasi: &str) {
        self.before_commission(hari, 240, |tanggal| {
            PerintahSengketa::AkhiriTahap(AkhiriTahap {
                hasil: HasilSengketa::Sepakat,
                nomor: "BA-09/MEDIASI".to_owned(),
                tanggal,
                diterima: tanggal,
                amar: format!("Badan publik menyerahkan pemutakhiran berikut kepada pemohon: {informasi}."),
                membuka: Vec::new(),
                hari_pelaksanaan: Some(10),
            })
        });
    }

    fn carry_out_ruling(&mut self, hari: usize) {
        self.before_commission(hari, 150, |tanggal| {
            let uraian = "Pemutakhiran diserahkan kepada pemohon; berita acara dikirim ke Komisi Informasi.".to_owned();
            PerintahSengketa::CatatPelaksanaan(CatatPelaksanaan { tanggal, uraian })
        });
    }

    fn before_commission(&mut self, hari: usize, menit: u32, make: impl FnOnce(NaiveDate) -> PerintahSengketa) {
        if let Some(tanggal) = self.penulis.tanggal(hari) {
            self.penulis.catat(hari, menit, Oleh::Petugas, Acara::LangkahSengketa(self.sengketa, make(tanggal)));
        }
    }

    fn dated(&mut self, hari: usize, menit: u32, make: impl FnOnce(NaiveDate) -> PerintahKeberatan) {
        if let Some(tanggal) = self.penulis.tanggal(hari) {
            self.step(hari, menit, Oleh::Petugas, Tanggapi::Perintah(Box::new(make(tanggal))));
        }
    }

    fn step(&mut self, hari: usize, menit: u32, oleh: Oleh, tanggapi: Tanggapi) {
        self.penulis.catat(hari, menit, oleh, Acara::LangkahKeberatan(self.keberatan, tanggapi));
    }
}
