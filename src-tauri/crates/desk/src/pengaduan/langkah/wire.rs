//! A step of a complaint as a screen asks for it: which complaint, under which id, and what.

use domain::id::{LangkahId, PengaduanId};
use domain::pengaduan::JenisLangkahPengaduan;
use domain::pengaduan::answer::{CatatBalasanPelapor, JawabPengaduan, SampaikanJawaban};
use domain::pengaduan::check::{CatatKelengkapanDiterima, LengkapiPengaduan, PeriksaPengaduan};
use domain::pengaduan::close::{CabutPengaduan, LimpahkanPengaduan, TutupPengaduan};
use domain::pengaduan::follow_up::{CatatBalasanUnit, CatatTindakLanjut, DisposisikanPengaduan};
use domain::pengaduan::lapor::{CatatJawabanLapor, CatatLapor};
use domain::peran::Tindakan;
use serde::Deserialize;
use ts_rs::TS;

/// What to do with a complaint.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "perintah", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum PerintahPengaduan {
    /// Tell whether it is complete.
    Periksa(PeriksaPengaduan),
    /// Record that the letter that says what lacks was received.
    CatatKelengkapanDiterima(CatatKelengkapanDiterima),
    /// Record that it was completed.
    Lengkapi(LengkapiPengaduan),
    /// Pass it to a unit.
    Disposisikan(DisposisikanPengaduan),
    /// Record what the unit replied.
    CatatBalasanUnit(CatatBalasanUnit),
    /// Record something that was done.
    CatatTindakLanjut(CatatTindakLanjut),
    /// Answer it.
    Jawab(JawabPengaduan),
    /// Record that the answer was delivered.
    Sampaikan(SampaikanJawaban),
    /// Record what whoever reported says to the answer.
    CatatBalasanPelapor(CatatBalasanPelapor),
    /// Record that it was entered in SP4N-LAPOR!, or its id there.
    CatatLapor(CatatLapor),
    /// Record the answer that came back from there.
    CatatJawabanLapor(CatatJawabanLapor),
    /// Link the request for information it became.
    JadikanPermohonan(JadikanPermohonan),
    /// Close it after silence.
    Tutup(TutupPengaduan),
    /// Pass it to the competent body.
    Limpahkan(LimpahkanPengaduan),
    /// Record that it was withdrawn.
    Cabut(CabutPengaduan),
}

/// Link the request for information a question became.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct JadikanPermohonan {
    /// Its registration number.
    pub nomor: String,
}

impl PerintahPengaduan {
    /// What the officer's role must allow: a unit writes down what it did itself.
    pub(crate) fn tindakan(&self) -> Tindakan {
        match self {
            Self::CatatBalasanUnit(_) | Self::CatatTindakLanjut(_) => Tindakan::DaftarkanPengaduan,
            Self::Periksa(_)
            | Self::CatatKelengkapanDiterima(_)
            | Self::Lengkapi(_)
            | Self::Disposisikan(_)
            | Self::Jawab(_)
            | Self::Sampaikan(_)
            | Self::CatatBalasanPelapor(_)
            | Self::CatatLapor(_)
            | Self::CatatJawabanLapor(_)
            | Self::JadikanPermohonan(_)
            | Self::Tutup(_)
            | Self::Limpahkan(_)
            | Self::Cabut(_) => Tindakan::ProsesPengaduan,
        }
    }

    /// The step that carries the id of the command.
    pub(super) fn jenis(&self) -> JenisLangkahPengaduan {
        match self {
            Self::Periksa(_) => JenisLangkahPengaduan::Diperiksa,
            Self::CatatKelengkapanDiterima(_) => JenisLangkahPengaduan::KelengkapanDiterima,
            Self::Lengkapi(_) => JenisLangkahPengaduan::Dilengkapi,
            Self::Disposisikan(_) => JenisLangkahPengaduan::Didisposisikan,
            Self::CatatBalasanUnit(_) => JenisLangkahPengaduan::UnitMembalas,
            Self::CatatTindakLanjut(_) => JenisLangkahPengaduan::Ditindaklanjuti,
            Self::Jawab(_) => JenisLangkahPengaduan::Dijawab,
            Self::Sampaikan(_) => JenisLangkahPengaduan::JawabanDisampaikan,
            Self::CatatBalasanPelapor(_) => JenisLangkahPengaduan::PelaporMenanggapi,
            Self::CatatLapor(_) => JenisLangkahPengaduan::DicatatLapor,
            Self::CatatJawabanLapor(_) => JenisLangkahPengaduan::DijawabLapor,
            Self::JadikanPermohonan(_) => JenisLangkahPengaduan::DijadikanPermohonan,
            Self::Tutup(_) => JenisLangkahPengaduan::Ditutup,
            Self::Limpahkan(_) => JenisLangkahPengaduan::Dilimpahkan,
            Self::Cabut(_) => JenisLangkahPengaduan::Dicabut,
        }
    }
}

/// Take a step.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct AmbilLangkahPengaduan {
    /// Which complaint.
    pub pengaduan: PengaduanId,
    /// Id of the step, made by the page: the same one sent twice is taken once.
    pub id: LangkahId,
    /// What to do.
    pub perintah: PerintahPengaduan,
}

/// Take the last step back.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanLangkahPengaduan {
    /// Which complaint.
    pub pengaduan: PengaduanId,
    /// Which step.
    pub langkah: LangkahId,
    /// Why.
    pub alasan: String,
}
