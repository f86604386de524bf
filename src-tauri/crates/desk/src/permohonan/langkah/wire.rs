//! A step as a screen asks for it: which request, under which id, and what.

use chrono::NaiveDate;
use domain::id::{InformasiId, LangkahId, PermohonanId, SuratId};
use domain::peran::Tindakan;
use domain::permohonan::JenisLangkah;
use domain::permohonan::approve_refusal::SetujuiPenolakan;
use domain::permohonan::close::Tutup;
use domain::permohonan::close_incomplete::TutupTidakLengkap;
use domain::permohonan::decide::Putuskan;
use domain::permohonan::declare_complete::NyatakanLengkap;
use domain::permohonan::declare_incomplete::NyatakanTidakLengkap;
use domain::permohonan::extend::Perpanjang;
use domain::permohonan::forward::Teruskan;
use domain::permohonan::hand_over::Serahkan;
use domain::permohonan::keputusan::BentukDikuasai;
use domain::permohonan::notify::Beritahukan;
use domain::permohonan::pay::CatatPembayaran;
use domain::permohonan::receive_letter::CatatSuratDiterima;
use domain::permohonan::remind_unit::IngatkanUnit;
use domain::permohonan::reopen::BukaKembali;
use domain::permohonan::repair::CatatPerbaikan;
use domain::permohonan::request_copy::MintaSalinan;
use domain::permohonan::unit_reply::CatatJawabanUnit;
use domain::permohonan::withdraw::Cabut;
use domain::surat::JenisSurat;
use serde::Deserialize;
use ts_rs::TS;

/// What to do with a request.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "perintah", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Perintah {
    /// Declare it complete.
    NyatakanLengkap(NyatakanLengkap),
    /// Declare it incomplete; issues the letter.
    NyatakanTidakLengkap(NyatakanTidakLengkap),
    /// Record that a letter reached the applicant.
    CatatSuratDiterima(CatatSuratDiterima),
    /// Record what the applicant handed in.
    CatatPerbaikan(CatatPerbaikan),
    /// Close it because it was not repaired.
    TutupTidakLengkap(TutupTidakLengkap),
    /// Send items to a unit; issues the disposition.
    Teruskan(Teruskan),
    /// Remind a unit.
    IngatkanUnit(IngatkanUnit),
    /// Record a unit's reply.
    CatatJawabanUnit(CatatJawabanUnit),
    /// Extend; issues the letter.
    Perpanjang(Perpanjang),
    /// Decide on every item.
    Putuskan(Putuskan),
    /// Approve the refusals of the decision.
    SetujuiPenolakan(SetujuiPenolakan),
    /// Give the written notice; issues it, and with a refusal its decree.
    Beritahukan(Beritahukan),
    /// Print the form for a copy; issues it.
    MintaSalinan(MintaSalinan),
    /// Record the payment; issues the receipt when it was cash.
    CatatPembayaran(CatatPembayaran),
    /// Hand over; issues the record both sides sign.
    Serahkan(Serahkan),
    /// Close it though something was not fetched.
    Tutup(Tutup),
    /// Record that the applicant withdrew.
    Cabut(Cabut),
    /// Open it again.
    BukaKembali(BukaKembali),
    /// Grant everything on the spot: complete, decided, notified and handed over in one go.
    BerikanLangsung(BerikanLangsung),
}

impl Perintah {
    /// What the officer's role must allow.
    pub(crate) fn tindakan(&self) -> Tindakan {
        match self {
            Self::SetujuiPenolakan(_) => Tindakan::SetujuiPenolakan,
            Self::BukaKembali(_) => Tindakan::BatalkanLangkah,
            Self::NyatakanLengkap(_)
            | Self::NyatakanTidakLengkap(_)
            | Self::CatatSuratDiterima(_)
            | Self::CatatPerbaikan(_)
            | Self::TutupTidakLengkap(_)
            | Self::Teruskan(_)
            | Self::IngatkanUnit(_)
            | Self::CatatJawabanUnit(_)
            | Self::Perpanjang(_)
            | Self::Putuskan(_)
            | Self::Beritahukan(_)
            | Self::MintaSalinan(_)
            | Self::CatatPembayaran(_)
            | Self::Serahkan(_)
            | Self::Tutup(_)
            | Self::Cabut(_)
            | Self::BerikanLangsung(_) => Tindakan::Proses,
        }
    }
}

impl Perintah {
    /// The step that carries the id of the command.
    pub(super) fn jenis(&self) -> JenisLangkah {
        match self {
            Self::NyatakanLengkap(_) => JenisLangkah::DinyatakanLengkap,
            Self::NyatakanTidakLengkap(_) => JenisLangkah::DinyatakanTidakLengkap,
            Self::CatatSuratDiterima(_) => JenisLangkah::SuratDiterima,
            Self::CatatPerbaikan(_) => JenisLangkah::Diperbaiki,
            Self::TutupTidakLengkap(_) => JenisLangkah::DitutupTidakLengkap,
            Self::Teruskan(_) => JenisLangkah::Diteruskan,
            Self::IngatkanUnit(_) => JenisLangkah::UnitDiingatkan,
            Self::CatatJawabanUnit(_) => JenisLangkah::UnitMenjawab,
            Self::Perpanjang(_) => JenisLangkah::Diperpanjang,
            Self::Putuskan(_) => JenisLangkah::Diputuskan,
            Self::SetujuiPenolakan(_) => JenisLangkah::PenolakanDisetujui,
            Self::Beritahukan(_) => JenisLangkah::Diberitahukan,
            Self::MintaSalinan(_) => JenisLangkah::SalinanDiminta,
            Self::CatatPembayaran(_) => JenisLangkah::Dibayar,
            Self::Serahkan(_) | Self::BerikanLangsung(_) => JenisLangkah::Diserahkan,
            Self::Tutup(_) => JenisLangkah::Ditutup,
            Self::Cabut(_) => JenisLangkah::DicabutPemohon,
            Self::BukaKembali(_) => JenisLangkah::Dibuka,
        }
    }
}

/// Grant everything on the spot.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BerikanLangsung {
    /// Forms in which all of it is held.
    pub bentuk: BentukDikuasai,
    /// How it is handed over; today.
    pub serahkan: Serahkan,
    /// The entry of the list each item is given from, in the order of the items; none where it is on no list.
    #[serde(default)]
    #[ts(as = "Option<Vec<Option<InformasiId>>>", optional)]
    pub informasi: Vec<Option<InformasiId>>,
}

/// Take a step.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct AmbilLangkah {
    /// Which request.
    pub permohonan: PermohonanId,
    /// Id of the step, made by the page: the same one sent twice is taken once.
    pub id: LangkahId,
    /// What to do.
    pub perintah: Perintah,
}

/// See a letter as a step would issue it; nothing is recorded.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PratinjauLangkah {
    /// Which request.
    pub permohonan: PermohonanId,
    /// What to do.
    pub perintah: Perintah,
    /// Which of its letters.
    pub surat: JenisSurat,
}

/// Take the last step back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanLangkah {
    /// Which request.
    pub permohonan: PermohonanId,
    /// Which step.
    pub langkah: LangkahId,
    /// Why.
    pub alasan: String,
}

/// All dispositions of a day as one PDF.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakDisposisi {
    /// The day they were issued.
    pub tanggal: NaiveDate,
    /// False shows them; true hands them out, which is recorded for each.
    pub cetak: bool,
}

/// An issued letter as PDF.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakSurat {
    /// Which request.
    pub permohonan: PermohonanId,
    /// Which letter.
    pub surat: SuratId,
    /// False shows it as kept; true hands it out, which is recorded: the first time the original, then *salinan ke-n*.
    pub cetak: bool,
}
