//! A step of an objection as a screen asks for it: which objection, under which id, and what.

use domain::id::{KeberatanId, LangkahId};
use domain::keberatan::JenisLangkahKeberatan;
use domain::keberatan::answer::SetujuiTanggapan;
use domain::keberatan::carry_out::CatatPelaksanaan;
use domain::keberatan::deliberate::CatatMusyawarah;
use domain::keberatan::draft_answer::SusunTanggapan;
use domain::keberatan::react::CatatTanggapanPemohon;
use domain::keberatan::receive_answer::CatatTanggapanDiterima;
use domain::keberatan::withdraw::CabutKeberatan;
use domain::peran::Tindakan;
use serde::Deserialize;
use ts_rs::TS;

/// What to do with an objection.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "perintah", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum PerintahKeberatan {
    /// Record a deliberation.
    CatatMusyawarah(CatatMusyawarah),
    /// Draft the superior's answer.
    SusunTanggapan(SusunTanggapan),
    /// Approve the draft in the name of the superior and issue it under its number.
    SetujuiTanggapan(SetujuiTanggapan),
    /// Record that the answer reached the applicant.
    CatatTanggapanDiterima(CatatTanggapanDiterima),
    /// Record that the order was carried out.
    CatatPelaksanaan(CatatPelaksanaan),
    /// Record what the applicant says to the answer.
    CatatTanggapanPemohon(CatatTanggapanPemohon),
    /// Record that the applicant withdrew it.
    Cabut(CabutKeberatan),
}

impl PerintahKeberatan {
    /// What the officer's role must allow.
    pub(crate) fn tindakan(&self) -> Tindakan {
        match self {
            Self::SetujuiTanggapan(_) => Tindakan::SetujuiTanggapan,
            Self::CatatMusyawarah(_)
            | Self::SusunTanggapan(_)
            | Self::CatatTanggapanDiterima(_)
            | Self::CatatPelaksanaan(_)
            | Self::CatatTanggapanPemohon(_)
            | Self::Cabut(_) => Tindakan::ProsesKeberatan,
        }
    }

    /// The step that carries the id of the command.
    pub(super) fn jenis(&self) -> JenisLangkahKeberatan {
        match self {
            Self::CatatMusyawarah(_) => JenisLangkahKeberatan::Dimusyawarahkan,
            Self::SusunTanggapan(_) => JenisLangkahKeberatan::TanggapanDisusun,
            Self::SetujuiTanggapan(_) => JenisLangkahKeberatan::Ditanggapi,
            Self::CatatTanggapanDiterima(_) => JenisLangkahKeberatan::TanggapanDiterima,
            Self::CatatPelaksanaan(_) => JenisLangkahKeberatan::PerintahDilaksanakan,
            Self::CatatTanggapanPemohon(_) => JenisLangkahKeberatan::PemohonMenanggapi,
            Self::Cabut(_) => JenisLangkahKeberatan::KeberatanDicabut,
        }
    }
}

/// Take a step.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct AmbilLangkahKeberatan {
    /// Which objection.
    pub keberatan: KeberatanId,
    /// Id of the step, made by the page: the same one sent twice is taken once.
    pub id: LangkahId,
    /// What to do.
    pub perintah: PerintahKeberatan,
}

/// Take the last step back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanLangkahKeberatan {
    /// Which objection.
    pub keberatan: KeberatanId,
    /// Which step.
    pub langkah: LangkahId,
    /// Why.
    pub alasan: String,
}
