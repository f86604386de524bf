//! A command as the desk gives it: which verb of the domain, with what was typed.

use chrono::NaiveDate;
use domain::fault::Denied;
use domain::kalender::Kalender;
use domain::peran::Peran;
use domain::permohonan::approve_refusal::SetujuiPenolakan;
use domain::permohonan::close::Tutup;
use domain::permohonan::close_incomplete::TutupTidakLengkap;
use domain::permohonan::decide::Putuskan;
use domain::permohonan::declare_complete::NyatakanLengkap;
use domain::permohonan::declare_incomplete::NyatakanTidakLengkap;
use domain::permohonan::extend::Perpanjang;
use domain::permohonan::forward::Teruskan;
use domain::permohonan::hand_over::Serahkan;
use domain::permohonan::notify::Beritahukan;
use domain::permohonan::pay::CatatPembayaran;
use domain::permohonan::receive_letter::CatatSuratDiterima;
use domain::permohonan::remind_unit::IngatkanUnit;
use domain::permohonan::reopen::BukaKembali;
use domain::permohonan::repair::CatatPerbaikan;
use domain::permohonan::request_copy::MintaSalinan;
use domain::permohonan::unit_reply::CatatJawabanUnit;
use domain::permohonan::withdraw::Cabut;
use domain::permohonan::{JenisLangkah, Langkah, Permohonan};

/// The role that approves refusals in the office of these tests.
pub const PENYETUJU: Peran = Peran::Pimpinan;

/// A command, one for each verb that takes a step.
#[derive(Clone, Debug)]
pub enum Perintah {
    Lengkap(NyatakanLengkap),
    TidakLengkap(NyatakanTidakLengkap),
    Diterima(CatatSuratDiterima),
    Perbaikan(CatatPerbaikan),
    TutupTidakLengkap(TutupTidakLengkap),
    Teruskan(Teruskan),
    Ingatkan(IngatkanUnit),
    JawabanUnit(CatatJawabanUnit),
    Perpanjang(Perpanjang),
    Putuskan(Putuskan),
    Setujui(SetujuiPenolakan, Peran),
    Beritahukan(Beritahukan),
    Salinan(MintaSalinan),
    Bayar(CatatPembayaran),
    Serahkan(Serahkan),
    Tutup(Tutup),
    Cabut(Cabut),
    Buka(BukaKembali),
}

impl Perintah {
    /// Asks the domain.
    pub fn ask(&self, permohonan: &Permohonan, today: NaiveDate, kalender: &Kalender) -> Result<Langkah, Denied> {
        match self {
            Self::Lengkap(input) => permohonan.declare_complete(input, today, kalender),
            Self::TidakLengkap(input) => permohonan.declare_incomplete(input, today, kalender),
            Self::Diterima(input) => permohonan.receive_letter(input, today, kalender),
            Self::Perbaikan(input) => permohonan.repair(input, today, kalender),
            Self::TutupTidakLengkap(input) => permohonan.close_incomplete(input, today),
            Self::Teruskan(input) => permohonan.forward(input, today),
            Self::Ingatkan(input) => permohonan.remind_unit(input),
            Self::JawabanUnit(input) => permohonan.unit_reply(input, today),
            Self::Perpanjang(input) => permohonan.extend(input, today),
            Self::Putuskan(input) => permohonan.decide(input, today),
            Self::Setujui(input, peran) => permohonan.approve_refusal(input, *peran, PENYETUJU),
            Self::Beritahukan(input) => permohonan.notify(input, today, kalender),
            Self::Salinan(input) => permohonan.request_copy(input),
            Self::Bayar(input) => permohonan.pay(input, today, kalender),
            Self::Serahkan(input) => permohonan.hand_over(input, today),
            Self::Tutup(input) => permohonan.close(input),
            Self::Cabut(input) => permohonan.withdraw(input, today),
            Self::Buka(input) => permohonan.reopen(input),
        }
    }

    /// The step it would take.
    pub fn jenis(&self) -> JenisLangkah {
        match self {
            Self::Lengkap(_) => JenisLangkah::DinyatakanLengkap,
            Self::TidakLengkap(_) => JenisLangkah::DinyatakanTidakLengkap,
            Self::Diterima(_) => JenisLangkah::SuratDiterima,
            Self::Perbaikan(_) => JenisLangkah::Diperbaiki,
            Self::TutupTidakLengkap(_) => JenisLangkah::DitutupTidakLengkap,
            Self::Teruskan(_) => JenisLangkah::Diteruskan,
            Self::Ingatkan(_) => JenisLangkah::UnitDiingatkan,
            Self::JawabanUnit(_) => JenisLangkah::UnitMenjawab,
            Self::Perpanjang(_) => JenisLangkah::Diperpanjang,
            Self::Putuskan(_) => JenisLangkah::Diputuskan,
            Self::Setujui(..) => JenisLangkah::PenolakanDisetujui,
            Self::Beritahukan(_) => JenisLangkah::Diberitahukan,
            Self::Salinan(_) => JenisLangkah::SalinanDiminta,
            Self::Bayar(_) => JenisLangkah::Dibayar,
            Self::Serahkan(_) => JenisLangkah::Diserahkan,
            Self::Tutup(_) => JenisLangkah::Ditutup,
            Self::Cabut(_) => JenisLangkah::DicabutPemohon,
            Self::Buka(_) => JenisLangkah::Dibuka,
        }
    }
}
