//! What the calls over surveys take and give.

use chrono::NaiveDate;
use domain::id::{ButirRencanaId, JawabanSkmId, SurveiId};
use domain::skm::{
    Hasil, IsiSurvei, Jawaban, Kelamin, KelompokUmur, Mutu, Nilai, Pekerjaan, Pendidikan, RencanaTertulis, Responden,
    Survei, Terlaksana, Unsur,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One survey.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SurveiRef {
    /// Its id.
    pub id: SurveiId,
}

/// One survey, and why.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SurveiBeralasan {
    /// Its id.
    pub id: SurveiId,
    /// Why.
    pub alasan: String,
}

/// A survey to be opened.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BukaSurvei {
    /// Its id, made by the page so that a repeat is recognised.
    pub id: SurveiId,
    /// What it asks.
    pub isi: IsiSurvei,
}

/// A survey to be changed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct UbahSurvei {
    /// Its id.
    pub id: SurveiId,
    /// The revision the page saw.
    pub revisi: u32,
    /// What it asks from now on.
    pub isi: IsiSurvei,
}

/// An answer from paper to be made void.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct JawabanBeralasan {
    /// Its id.
    pub id: JawabanSkmId,
    /// Why.
    pub alasan: String,
}

/// The plan of a survey.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SusunRencana {
    /// The survey.
    pub id: SurveiId,
    /// The revision the page saw.
    pub revisi: u32,
    /// All points from now on.
    pub butir: Vec<RencanaTertulis>,
}

/// A point of the plan that was carried out, or with none is open again.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct LaksanakanRencana {
    /// The survey.
    pub id: SurveiId,
    /// The point.
    pub butir: ButirRencanaId,
    /// How it was carried out.
    #[serde(default)]
    #[ts(optional)]
    pub selesai: Option<Terlaksana>,
}

/// An answer a visitor gives; survey and day are the page's own.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct JawabanLayar {
    /// Its id, made by the page so that a repeat is recognised.
    pub id: JawabanSkmId,
    /// The service it judges.
    pub layanan: String,
    /// The answers, 1 to 4, in the order of the elements.
    pub nilai: Vec<Option<u8>>,
    /// Who gives it, in classes.
    #[serde(default)]
    pub responden: Responden,
}

/// A survey as the list shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SurveiRingkas {
    /// The survey.
    pub survei: Survei,
    /// Respondents.
    pub responden: u32,
    /// Its value so far.
    pub nilai: Option<Nilai>,
    /// Points of its plan not carried out.
    pub rencana_terbuka: u32,
}

/// A survey whole.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SurveiLengkap {
    /// The survey.
    pub survei: Survei,
    /// Its result so far.
    pub hasil: Hasil,
    /// The elements with the lowest values, lowest first, at most three.
    pub terendah: Vec<Unsur>,
    /// Answers from paper, the last day first, at most 100; void ones too.
    pub kertas: Vec<Jawaban>,
    /// Whether today lies in its period.
    pub dalam_masa: bool,
    /// The bands, the best first, with their limits.
    pub pita: Vec<Pita>,
}

/// A band with its limits.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pita {
    /// The band.
    pub mutu: Mutu,
    /// What it means.
    pub arti: String,
    /// Its limits, `88,31–100,00`.
    pub rentang: String,
}

/// What is asked: questions and classes, in the words of the questionnaire. No fact of a case is in it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LayarSurvei {
    /// The office that asks.
    pub kantor: String,
    /// Name of the survey.
    pub judul: String,
    /// The services of which one is judged.
    pub layanan: Vec<String>,
    /// The nine questions.
    pub unsur: Vec<PertanyaanSkm>,
    /// Classes of age.
    pub umur: Vec<Pilihan<KelompokUmur>>,
    /// Sexes.
    pub kelamin: Vec<Pilihan<Kelamin>>,
    /// Education.
    pub pendidikan: Vec<Pilihan<Pendidikan>>,
    /// Occupations.
    pub pekerjaan: Vec<Pilihan<Pekerjaan>>,
}

/// A question.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PertanyaanSkm {
    /// The element it asks about.
    pub unsur: Unsur,
    /// The element's name.
    pub label: String,
    /// The question.
    pub tanya: String,
    /// Its answers, from 1 to 4.
    pub pilihan: [String; 4],
}

/// A class a respondent may choose.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pilihan<T> {
    /// Its code.
    pub nilai: T,
    /// As it is read.
    pub label: String,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum BentukSkm {
    /// PDF.
    Pdf,
    /// XLSX.
    Xlsx,
}

/// The report of a survey, or of all answers given in a year.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakSkm {
    /// The survey, or the year.
    pub lingkup: LingkupSkm,
    /// Kind of file.
    pub bentuk: BentukSkm,
}

/// What a report is of.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum LingkupSkm {
    /// One survey.
    Survei(SurveiId),
    /// All answers of a year.
    Tahun(i32),
}

/// The poster of a survey's result.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakPosterSkm {
    /// The survey.
    pub id: SurveiId,
    /// A3 instead of A4.
    pub a3: bool,
}

/// The year a command line asks for, counted.
#[derive(Clone, Debug)]
pub struct TahunSkm {
    /// First and last day.
    pub masa: (NaiveDate, NaiveDate),
    /// The surveys with answers in it, the one that began last first.
    pub survei: Vec<Survei>,
    /// The services judged in them.
    pub layanan: Vec<String>,
    /// The result of all answers given in it.
    pub hasil: Hasil,
}
