//! A step of a dispute as a screen asks for it.

use domain::id::{LangkahId, SengketaId};
use domain::keberatan::carry_out::CatatPelaksanaan;
use domain::keberatan::withdraw::CabutKeberatan;
use domain::peran::Tindakan;
use domain::sengketa::JenisLangkahSengketa;
use domain::sengketa::begin_stage::MulaiTahap;
use domain::sengketa::close::TutupSengketa;
use domain::sengketa::end_stage::AkhiriTahap;
use serde::Deserialize;
use ts_rs::TS;

/// What to do with a dispute.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "perintah", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum PerintahSengketa {
    /// Record that a stage began.
    MulaiTahap(MulaiTahap),
    /// Record how the running stage ended.
    AkhiriTahap(AkhiriTahap),
    /// Record that the ruling was carried out.
    CatatPelaksanaan(CatatPelaksanaan),
    /// Close it with nothing to carry out.
    Tutup(TutupSengketa),
    /// Record that the applicant withdrew it.
    Cabut(CabutKeberatan),
}

impl PerintahSengketa {
    /// What the officer's role must allow.
    pub(crate) fn tindakan(&self) -> Tindakan {
        Tindakan::CatatSengketa
    }

    /// The step that carries the id of the command.
    pub(super) fn jenis(&self) -> JenisLangkahSengketa {
        match self {
            Self::MulaiTahap(_) => JenisLangkahSengketa::TahapDimulai,
            Self::AkhiriTahap(_) => JenisLangkahSengketa::TahapBerakhir,
            Self::CatatPelaksanaan(_) => JenisLangkahSengketa::PutusanDilaksanakan,
            Self::Tutup(_) => JenisLangkahSengketa::SengketaDitutup,
            Self::Cabut(_) => JenisLangkahSengketa::SengketaDicabut,
        }
    }
}

/// Take a step.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct AmbilLangkahSengketa {
    /// Which dispute.
    pub sengketa: SengketaId,
    /// Id of the step, made by the page: the same one sent twice is taken once.
    pub id: LangkahId,
    /// What to do.
    pub perintah: PerintahSengketa,
}

/// Take the last step back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanLangkahSengketa {
    /// Which dispute.
    pub sengketa: SengketaId,
    /// Which step.
    pub langkah: LangkahId,
    /// Why.
    pub alasan: String,
}
