//! The record of an import: which file, what it did, under which mapping of columns, and whether it was undone.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::fault::{Denied, Refusal, required_text};
use crate::id::ImporId;
use crate::jurnal::{Folded, Stamped};
use crate::seri::Seri;

/// Which list a file is brought into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisDaftar {
    /// The list of public information.
    Dip,
    /// The list of exemptions.
    Dik,
    /// The units of the office.
    Unit,
    /// The register of requests of earlier years.
    Permohonan,
    /// The register of objections of earlier years.
    Keberatan,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct ImporDiterima {
    /// Into which list.
    pub jenis: JenisDaftar,
    /// Name of the file.
    pub nama: String,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// The unit it was brought in for, or empty.
    pub unit: String,
    /// Rows that were new.
    pub baru: u32,
    /// Rows that changed what was there.
    pub berubah: u32,
    /// Rows that were there already.
    pub sama: u32,
    /// The mapping of columns each sheet was read by, as [`super`] writes it: by the sheet's headings, column to field.
    #[serde(default, deserialize_with = "columns")]
    #[ts(type = "Record<string, Record<number, string>>")]
    pub pemetaan: BTreeMap<String, BTreeMap<u32, String>>,
}

/// Reads the mapping. JSON has no numbers for keys, and an event is read through its tag, which keeps keys as texts: a
/// column is read out of its text here.
fn columns<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, BTreeMap<u32, String>>, D::Error> {
    let sheets = BTreeMap::<String, BTreeMap<String, String>>::deserialize(from)?;
    let mut read: BTreeMap<String, BTreeMap<u32, String>> = BTreeMap::new();
    for (tanda, columns) in sheets {
        let sheet = read.entry(tanda).or_default();
        for (column, field) in columns {
            sheet.insert(column.parse().map_err(D::Error::custom)?, field);
        }
    }
    Ok(read)
}

/// The numbers of a year go on after those of an imported register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriDilanjutkan {
    /// The series.
    pub seri: Seri,
    /// The last number taken: the next one is the one after it.
    pub terakhir: u32,
}

/// What happens to an import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum ImporEvent {
    /// All rows were taken.
    Diterima(Box<ImporDiterima>),
    /// The office goes on with the numbers of the register it brought.
    SeriDilanjutkan(SeriDilanjutkan),
    /// All of it was undone.
    Dibatalkan {
        /// Why.
        alasan: String,
    },
}

/// An import as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Impor {
    /// Its id.
    pub id: ImporId,
    /// What it did.
    pub isi: ImporDiterima,
    /// Why it was undone, if it was.
    pub dibatalkan: Option<String>,
    /// The last number of its register, when the office goes on after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub dilanjutkan: Option<u32>,
}

impl ImporEvent {
    /// Numbers a series goes on after.
    pub fn issued(&self) -> Vec<(&Seri, u32)> {
        match self {
            Self::SeriDilanjutkan(event) => vec![(&event.seri, event.terakhir)],
            Self::Diterima(_) | Self::Dibatalkan { .. } => Vec::new(),
        }
    }
}

impl Impor {
    /// The event that undoes it.
    ///
    /// # Errors
    /// No reason; undone already.
    pub fn undo(&self, alasan: &str) -> Result<ImporEvent, Denied> {
        const WHY: &str = "Tulis mengapa impor ini dibatalkan; alasannya tersimpan dalam riwayat.";
        if self.dibatalkan.is_some() {
            return Err(Refusal::ImporBatal.into());
        }
        Ok(ImporEvent::Dibatalkan { alasan: required_text("alasan", alasan, WHY)? })
    }

    /// The import `id` after `events`.
    pub fn fold(id: ImporId, events: &[Stamped<ImporEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            let fits = match (&stamped.event, folded.state.as_mut()) {
                (ImporEvent::Diterima(isi), None) => {
                    folded.state = Some(Self { id, isi: (**isi).clone(), dibatalkan: None, dilanjutkan: None });
                    true
                }
                (ImporEvent::Dibatalkan { alasan }, Some(now)) if now.dibatalkan.is_none() => {
                    now.dibatalkan = Some(alasan.clone());
                    true
                }
                (ImporEvent::SeriDilanjutkan(event), Some(now)) => {
                    now.dilanjutkan = now.dilanjutkan.max(Some(event.terakhir));
                    true
                }
                (ImporEvent::SeriDilanjutkan(_), None)
                | (ImporEvent::Diterima(_), Some(_))
                | (ImporEvent::Dibatalkan { .. }, _) => false,
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }
}
