//! What becomes of a made-up request: each fate is a row of steps on the days after its registration.

use domain::id::PermohonanId;
use domain::permohonan::close_incomplete::TutupTidakLengkap;
use domain::permohonan::declare_complete::NyatakanLengkap;
use domain::permohonan::declare_incomplete::NyatakanTidakLengkap;
use domain::permohonan::extend::{AlasanPerpanjangan, Perpanjang};
use domain::permohonan::forward::Teruskan;
use domain::permohonan::notify::Beritahukan;
use domain::permohonan::repair::CatatPerbaikan;
use domain::permohonan::withdraw::Cabut;
use domain::surat::JenisSurat;
use rand::Rng;
use rand_chacha::ChaCha8Rng;

use super::bahan;
use super::jadwal::{Acara, Lakukan, Oleh, Penulis, Putusan};
use crate::permohonan::langkah::wire::Perintah;

/// What becomes of a request.
#[derive(Clone, Copy, Debug)]
pub(super) enum Nasib {
    /// Given on the spot.
    Langsung,
    /// Answered so many working days after its registration.
    Dijawab {
        hari: usize,
        putusan: Putusan,
        /// Passed to the unit that holds it.
        unit: bool,
        /// Pages that have to be paid for.
        lembar: Option<u32>,
        /// Extended on the eighth day.
        diperpanjang: bool,
    },
    /// Incomplete, repaired and given.
    Diperbaiki,
    /// Incomplete and never repaired.
    TidakDilengkapi,
    /// Withdrawn by the applicant.
    Dicabut,
    /// Waiting for a unit that does not answer.
    Menunggu {
        /// The unit was reminded.
        diingatkan: bool,
    },
}

impl Nasib {
    /// One, as they happen at a desk. `di_meja` asked in person; `tertutup` may be refused on an exemption by now.
    pub(super) fn draw(random: &mut ChaCha8Rng, di_meja: bool, tertutup: bool) -> Self {
        let hari = random.random_range(3..=8);
        let unit = random.random_range(0..3) == 0;
        let lembar = (random.random_range(0..4) == 0).then(|| random.random_range(12..160));
        let topic = random.random_range(0..bahan::TERTUTUP.len());
        let late = random.random_range(13..=15);
        let granted = Self::Dijawab { hari, putusan: Putusan::Diberikan, unit, lembar, diperpanjang: false };
        match random.random_range(0..100) {
            0..30 if di_meja => Self::Langsung,
            0..12 => Self::Diperbaiki,
            12..18 => Self::TidakDilengkapi,
            18..30 => granted,
            30..38 if tertutup => Self::answered(hari, Putusan::Sebagian(topic)),
            38..46 if tertutup => Self::answered(hari, Putusan::Ditolak(topic)),
            46..53 => Self::answered(hari, Putusan::TidakDikuasai),
            53..64 => {
                Self::Dijawab { hari: late, putusan: Putusan::Diberikan, unit: true, lembar: None, diperpanjang: true }
            }
            64..67 => Self::Dicabut,
            67..69 => Self::answered(late, Putusan::Diberikan),
            _ => granted,
        }
    }

    /// Answered so many working days after its registration, without a unit, cost or extension.
    pub(super) fn answered(hari: usize, putusan: Putusan) -> Self {
        Self::Dijawab { hari, putusan, unit: false, lembar: None, diperpanjang: false }
    }

    /// What is asked for instead, where the fate wants something of its own.
    pub(super) fn rincian(self, random: &mut ChaCha8Rng) -> Option<&'static str> {
        match self {
            Self::Dijawab { putusan: Putusan::Sebagian(topic) | Putusan::Ditolak(topic), .. } => {
                bahan::TERTUTUP.get(topic).map(|one| one.rincian)
            }
            Self::Dijawab { putusan: Putusan::TidakDikuasai, .. } => {
                bahan::BADAN_LAIN.get(random.random_range(0..bahan::BADAN_LAIN.len())).map(|(asked, _)| *asked)
            }
            Self::Dijawab { .. }
            | Self::Langsung
            | Self::Diperbaiki
            | Self::TidakDilengkapi
            | Self::Dicabut
            | Self::Menunggu { .. } => None,
        }
    }
}

/// A request whose steps are entered into the agenda.
pub(super) struct Riwayat<'a, 'b> {
    pub(super) penulis: &'a mut Penulis<'b>,
    pub(super) id: PermohonanId,
    /// The first thing asked for.
    pub(super) rincian: &'a str,
    /// Seconds after the desk opened when it was registered.
    pub(super) detik: u32,
}

impl Riwayat<'_, '_> {
    /// Enters all steps of `nasib`.
    pub(super) fn tulis(&mut self, nasib: Nasib) {
        match nasib {
            Nasib::Langsung => self.step(0, self.detik / 60 + 9, Oleh::Petugas, Lakukan::Langsung),
            Nasib::Dijawab { hari, putusan, unit, lembar, diperpanjang } => {
                self.complete(1);
                if unit {
                    self.forward(1, hari.min(8));
                    self.step(hari - 1, 200, Oleh::Petugas, Lakukan::UnitMenjawab);
                }
                if diperpanjang {
                    self.extend(8);
                }
                self.answer(hari, putusan, lembar);
            }
            Nasib::Diperbaiki => {
                self.incomplete();
                let repair = |tanggal| {
                    Perintah::CatatPerbaikan(CatatPerbaikan {
                        tanggal,
                        masih_kurang: Vec::new(),
                        catatan: "Menyerahkan salinan KTP dan menjelaskan tahun yang diminta".to_owned(),
                    })
                };
                self.dated(4, 90, repair);
                self.answer(7, Putusan::Diberikan, None);
            }
            Nasib::TidakDilengkapi => {
                self.incomplete();
                let catatan = "Pemohon tidak melengkapi sampai hari kerja ketiga; dapat mengajukan kembali.".to_owned();
                self.order(7, 100, Perintah::TutupTidakLengkap(TutupTidakLengkap { catatan }));
            }
            Nasib::Dicabut => {
                self.complete(1);
                let withdraw = |tanggal| {
                    let alasan = "Mencabut dengan surat karena informasi sudah ditemukan di laman.".to_owned();
                    Perintah::Cabut(Cabut { tanggal, alasan })
                };
                self.dated(4, 120, withdraw);
            }
            Nasib::Menunggu { diingatkan } => {
                self.complete(1);
                self.forward(1, 6);
                if diingatkan {
                    self.step(8, 60, Oleh::Petugas, Lakukan::Ingatkan);
                }
            }
        }
    }

    /// Enters decision, notice, receipt of the notice, payment and hand-over.
    pub(super) fn answer(&mut self, hari: usize, putusan: Putusan, lembar: Option<u32>) {
        let refuses = matches!(putusan, Putusan::Sebagian(_) | Putusan::Ditolak(_));
        let gives = matches!(putusan, Putusan::Diberikan | Putusan::Sebagian(_));
        self.step(hari, 240, Oleh::Petugas, Lakukan::Putuskan(putusan));
        if refuses {
            self.step(hari, 270, Oleh::Atasan, Lakukan::Setujui);
        }
        let Some(tanggal) = self.penulis.tanggal(hari) else { return };
        let lembar = lembar.filter(|_| gives);
        let notice = Beritahukan {
            biaya: lembar.map(|pages| bahan::biaya(pages, tanggal)).unwrap_or_default(),
            waktu_penyediaan: gives.then_some(3),
            catatan: String::new(),
        };
        self.order(hari, 300, Perintah::Beritahukan(notice));
        self.step(hari + 1, 130, Oleh::Petugas, Lakukan::SuratTiba(JenisSurat::Pemberitahuan));
        if lembar.is_some() {
            self.step(hari + 1, 140, Oleh::Petugas, Lakukan::Bayar);
        }
        if gives {
            self.step(hari + 2, 150, Oleh::Petugas, Lakukan::Serahkan);
        }
    }

    fn incomplete(&mut self) {
        let kekurangan = vec![
            "Salinan tanda pengenal pemohon belum disertakan (Perki 1/2021 Pasal 27)".to_owned(),
            "Tahun informasi yang diminta belum jelas".to_owned(),
        ];
        self.order(1, 60, Perintah::NyatakanTidakLengkap(NyatakanTidakLengkap { kekurangan }));
        self.step(2, 80, Oleh::Petugas, Lakukan::SuratTiba(JenisSurat::TidakLengkap));
    }

    fn complete(&mut self, hari: usize) {
        self.order(hari, 60, Perintah::NyatakanLengkap(NyatakanLengkap::default()));
    }

    fn forward(&mut self, hari: usize, batas: usize) {
        // The unit's own limit may lie ahead; it is then the last working day that is known.
        let Some(batas) = (hari..=batas).rev().find_map(|day| self.penulis.tanggal(day)) else { return };
        let unit = bahan::unit(self.rincian).to_owned();
        let instruksi = "Siapkan informasi yang diminta beserta bentuk yang dikuasai.".to_owned();
        self.order(hari, 75, Perintah::Teruskan(Teruskan { unit, butir: Vec::new(), instruksi, batas }));
    }

    fn extend(&mut self, hari: usize) {
        let alasan = vec![AlasanPerpanjangan::BelumDikuasai];
        let uraian = "Informasi masih dihimpun dari beberapa perangkat daerah.".to_owned();
        self.order(hari, 110, Perintah::Perpanjang(Perpanjang { alasan, uraian }));
    }

    fn dated(&mut self, hari: usize, menit: u32, make: impl FnOnce(chrono::NaiveDate) -> Perintah) {
        if let Some(tanggal) = self.penulis.tanggal(hari) {
            self.order(hari, menit, make(tanggal));
        }
    }

    fn order(&mut self, hari: usize, menit: u32, perintah: Perintah) {
        self.step(hari, menit, Oleh::Petugas, Lakukan::Perintah(Box::new(perintah)));
    }

    pub(super) fn step(&mut self, hari: usize, menit: u32, oleh: Oleh, lakukan: Lakukan) {
        self.penulis.catat(hari, menit, oleh, Acara::Langkah(self.id, lakukan));
    }
}
