//! What is ranked while the officer types.

use chrono::NaiveDate;
use domain::dip::{BentukTersedia, Kelas};
use domain::id::{InformasiId, PengecualianId, PermohonanId};
use domain::pengecualian::StatusPengecualian;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is asked, as typed so far.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct MintaSaran {
    /// The text.
    pub kata: String,
}

/// An entry of the list of public information that fits.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SaranInformasi {
    /// The entry.
    pub id: InformasiId,
    /// Its title.
    pub judul: String,
    /// Its summary, shortened.
    pub ringkasan: String,
    /// Its class.
    pub kelas: Kelas,
    /// Who holds it.
    pub unit: String,
    /// When it was made.
    pub waktu: String,
    /// Forms it can be had in.
    pub bentuk: BentukTersedia,
    /// Where it is published.
    pub tautan: Vec<String>,
    /// Its file is kept here and can be given at once.
    pub berkas: bool,
    /// What it is closed by, if a part or all of it is.
    pub pengecualian: Option<String>,
}

/// An exemption that fits.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SaranPengecualian {
    /// The exemption.
    pub id: PengecualianId,
    /// What it closes.
    pub informasi: String,
    /// Its grounds in one line.
    pub dasar: String,
    /// Its period in one line.
    pub jangka: String,
    /// What stays open, if it closes only a part.
    pub terbuka: Option<String>,
    /// What it is today.
    pub status: StatusPengecualian,
    /// That as a word.
    pub status_label: &'static str,
}

/// An answer given earlier that fits.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SaranJawaban {
    /// The request.
    pub permohonan: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// The day of the notice.
    pub tanggal: NaiveDate,
    /// What was asked.
    pub rincian: String,
    /// What came of it.
    pub hasil: String,
}

/// What fits, best first.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Saran {
    /// Entries of the list.
    pub informasi: Vec<SaranInformasi>,
    /// Exemptions.
    pub pengecualian: Vec<SaranPengecualian>,
    /// Earlier answers.
    pub jawaban: Vec<SaranJawaban>,
}
