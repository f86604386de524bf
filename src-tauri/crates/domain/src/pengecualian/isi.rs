//! What is exempted: a clear description, whole or part, on which law, with which consequences, for how long, held by
//! whom (Perki 1/2021 art. 49(2), 49(4), Lampiran II).

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Pasal17;
use crate::fault::{FieldFault, Rule, clean_line, clean_lines};
use crate::id::InformasiId;

/// Longest description or consequence, in characters.
pub const MAX_URAIAN: usize = 4_000;
/// Longest name of a law, unit or event, in characters.
pub const MAX_BARIS: usize = 500;
/// Most grounds of one exemption.
const MAX_DASAR: usize = 30;
/// Longest period in years that can be typed; what art. 17 allows is another matter.
const MAX_TAHUN: u32 = 200;

/// Whether the whole document is closed or a part of it (Perki 1/2021 art. 50).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "luas", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub enum Cakupan {
    /// The whole: no copy is given (art. 50(1)).
    Seluruh,
    /// A part, which is blackened in the copy (art. 50(2)); the rest stays open.
    Sebagian {
        /// What is closed.
        tertutup: String,
        /// What stays open.
        #[serde(default)]
        terbuka: String,
    },
}

/// A basis beside art. 17: for letter j the other Undang-Undang is compulsory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct DasarLain {
    /// The law or regulation with number and year, e.g. `UU 27/2022 Pelindungan Data Pribadi`.
    pub peraturan: String,
    /// Its article, e.g. `Pasal 4 ayat (2)`, or empty.
    #[serde(default)]
    pub pasal: String,
}

/// For how long (PP 61/2010 art. 5–9; Perki 1/2021 art. 51).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "jenis", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub enum Jangka {
    /// Until a day, that day included.
    Tanggal {
        /// The last day.
        sampai: NaiveDate,
    },
    /// A number of years from a day.
    Tahun {
        /// Years.
        tahun: u32,
        /// The first day.
        sejak: NaiveDate,
    },
    /// Until something happens, e.g. `sampai ditetapkannya Renja`.
    Peristiwa {
        /// What.
        peristiwa: String,
        /// The day it happened, once it did: the exemption ended that day.
        #[serde(default)]
        terjadi: Option<NaiveDate>,
    },
    /// As long as needed.
    SelamaDiperlukan,
    /// Not said: the list it came from is silent. No sheet is approved with it.
    Belum,
}

impl Jangka {
    /// The last day of the exemption; none while nothing ends it. A day past the end of the calendar ends nothing.
    pub fn berakhir(&self) -> Option<NaiveDate> {
        match self {
            Self::Tanggal { sampai } => Some(*sampai),
            Self::Tahun { tahun, sejak } => sejak.checked_add_months(Months::new(tahun.checked_mul(12)?))?.pred_opt(),
            Self::Peristiwa { terjadi, .. } => *terjadi,
            Self::SelamaDiperlukan | Self::Belum => None,
        }
    }
}

/// One exemption as typed, imported or set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct IsiPengecualian {
    /// The exact information that is exempted (Perki 1/2021 art. 49(2)b).
    pub informasi: String,
    /// More about its content, or empty.
    #[serde(default)]
    pub uraian: String,
    /// Whole or part.
    pub cakupan: Cakupan,
    /// Grounds of UU 14/2008 art. 17.
    pub pasal_17: Vec<Pasal17>,
    /// Other laws and regulations.
    #[serde(default)]
    pub dasar_lain: Vec<DasarLain>,
    /// The basis as a list wrote it, when it was imported; else empty.
    #[serde(default)]
    pub dasar_asli: String,
    /// What follows if it is opened (Lampiran II, *Dibuka*).
    #[serde(default)]
    pub konsekuensi_dibuka: String,
    /// What follows if it is closed (Lampiran II, *Ditutup*).
    #[serde(default)]
    pub konsekuensi_ditutup: String,
    /// For how long.
    pub jangka: Jangka,
    /// The period as a list wrote it, when it was imported; else empty.
    #[serde(default)]
    pub jangka_asli: String,
    /// The day on which it is looked at again.
    #[serde(default)]
    pub tinjau: Option<NaiveDate>,
    /// The unit that holds it.
    #[serde(default)]
    pub unit: String,
    /// Entries of the list of public information it touches.
    #[serde(default)]
    pub informasi_terkait: Vec<InformasiId>,
}

impl IsiPengecualian {
    /// An exemption of which nothing is known but what it closes.
    pub fn new(informasi: impl Into<String>) -> Self {
        Self {
            informasi: informasi.into(),
            uraian: String::new(),
            cakupan: Cakupan::Seluruh,
            pasal_17: Vec::new(),
            dasar_lain: Vec::new(),
            dasar_asli: String::new(),
            konsekuensi_dibuka: String::new(),
            konsekuensi_ditutup: String::new(),
            jangka: Jangka::Belum,
            jangka_asli: String::new(),
            tinjau: None,
            unit: String::new(),
            informasi_terkait: Vec::new(),
        }
    }

    /// Cleans every text. What the law wants beyond a description is asked when it is tested, not when it is written down:
    /// an imported list comes in as it is.
    ///
    /// # Errors
    /// All fields at fault at once, named from `path` (empty, or ending in a full stop).
    pub fn checked(mut self, path: &str) -> Result<Self, Vec<FieldFault>> {
        const WHAT: &str = "Tulis dengan jelas informasi apa yang dikecualikan (Perki 1/2021 Pasal 49 ayat (2)).";
        const PART: &str = "Tulis bagian mana yang dikecualikan; bagian lain tetap terbuka (Perki 1/2021 Pasal 50).";
        const EVENT: &str = "Tulis peristiwa yang mengakhiri pengecualian, misalnya ditetapkannya Renja.";
        const LAW: &str = "Tulis nama, nomor, dan tahun peraturannya, atau hapus baris ini.";
        let mut faults = Vec::new();
        let at = |field: &str| format!("{path}{field}");
        clean_lines(&mut faults, &at("informasi"), &mut self.informasi, MAX_URAIAN, Some(WHAT));
        for (field, text) in [
            ("uraian", &mut self.uraian),
            ("dasar_asli", &mut self.dasar_asli),
            ("konsekuensi_dibuka", &mut self.konsekuensi_dibuka),
            ("konsekuensi_ditutup", &mut self.konsekuensi_ditutup),
            ("jangka_asli", &mut self.jangka_asli),
        ] {
            clean_lines(&mut faults, &at(field), text, MAX_URAIAN, None);
        }
        clean_line(&mut faults, &at("unit"), &mut self.unit, MAX_BARIS, None);
        if let Cakupan::Sebagian { tertutup, terbuka } = &mut self.cakupan {
            clean_lines(&mut faults, &at("cakupan.tertutup"), tertutup, MAX_URAIAN, Some(PART));
            clean_lines(&mut faults, &at("cakupan.terbuka"), terbuka, MAX_URAIAN, None);
        }
        match &mut self.jangka {
            Jangka::Peristiwa { peristiwa, .. } => {
                clean_line(&mut faults, &at("jangka.peristiwa"), peristiwa, MAX_BARIS, Some(EVENT));
            }
            Jangka::Tahun { tahun, .. } if !(1..=MAX_TAHUN).contains(tahun) => {
                faults.push(FieldFault::new(at("jangka.tahun"), &Rule::Other("Isi jumlah tahun, 1 sampai 200.")));
            }
            Jangka::Tahun { .. } | Jangka::Tanggal { .. } | Jangka::SelamaDiperlukan | Jangka::Belum => {}
        }
        self.pasal_17.sort_unstable();
        self.pasal_17.dedup();
        if self.dasar_lain.len() > MAX_DASAR {
            faults.push(FieldFault::new(at("dasar_lain"), &Rule::TooMany(MAX_DASAR)));
        }
        for (index, dasar) in self.dasar_lain.iter_mut().enumerate() {
            clean_line(
                &mut faults,
                &at(&format!("dasar_lain.{index}.peraturan")),
                &mut dasar.peraturan,
                MAX_BARIS,
                Some(LAW),
            );
            clean_line(&mut faults, &at(&format!("dasar_lain.{index}.pasal")), &mut dasar.pasal, MAX_BARIS, None);
        }
        self.informasi_terkait.sort_unstable();
        self.informasi_terkait.dedup();
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}
