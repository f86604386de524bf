//! Sending items to the unit that holds them (*diteruskan ke unit*). Internal: it never stops the clock, so that the
//! unit's own limit lies before the answer's.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{Langkah, Melangkah};
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Rule, line, text};
use crate::format::tanggal;
use crate::id::{LangkahId, SuratId};

/// Send to a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Teruskan {
    /// Name of the unit.
    pub unit: String,
    /// Items that go there, by place from 0; all of them when empty.
    #[serde(default)]
    pub butir: Vec<usize>,
    /// What the unit shall do.
    pub instruksi: String,
    /// Last day of the unit's reply.
    pub batas: NaiveDate,
}

/// Sent to a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diteruskan {
    /// Name of the unit.
    pub unit: String,
    /// Items, by place from 0.
    pub butir: Vec<usize>,
    /// What the unit shall do.
    pub instruksi: String,
    /// Last day of the unit's reply.
    pub batas: NaiveDate,
}

/// What a unit was asked and what it said (*disposisi*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Disposisi {
    /// The step that sent it.
    pub id: LangkahId,
    /// Name of the unit.
    pub unit: String,
    /// Items, by place from 0.
    pub butir: Vec<usize>,
    /// What the unit shall do.
    pub instruksi: String,
    /// The day it was sent.
    pub tanggal: NaiveDate,
    /// Last day of the unit's reply.
    pub batas: NaiveDate,
    /// The sheet that went along.
    pub surat: Option<SuratId>,
    /// Days on which the unit was reminded.
    pub diingatkan: Vec<NaiveDate>,
    /// What the unit said.
    pub jawaban: Option<JawabanUnit>,
}

/// The reply of a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JawabanUnit {
    /// The day it came.
    pub tanggal: NaiveDate,
    /// What it says.
    pub ringkasan: String,
}

impl Permohonan {
    /// Sends items to a unit.
    ///
    /// # Errors
    /// No unit or instruction; items that are not there; a limit in the past or behind the deadline of the answer.
    pub fn forward(&self, input: &Teruskan, today: NaiveDate) -> Result<Langkah, Denied> {
        self.must_be_processed()?;
        let mut faults = Vec::new();
        const UNIT: &str = "Pilih atau tulis unit yang menguasai informasi.";
        let unit = line(&mut faults, "unit", &input.unit, 200, Some(UNIT));
        const ORDER: &str = "Tulis apa yang harus disiapkan unit.";
        let instruksi = text(&mut faults, "instruksi", &input.instruksi, 2_000, Some(ORDER));
        let mut butir = input.butir.clone();
        butir.sort_unstable();
        butir.dedup();
        if butir.is_empty() {
            butir = (0..self.isi.butir.len()).collect();
        }
        if butir.last().is_some_and(|last| *last >= self.isi.butir.len()) {
            faults.push(FieldFault::new("butir", &Rule::Other("Butir yang dipilih tidak ada pada permohonan ini.")));
        }
        let due = self.jatuh_tempo();
        if input.batas < today {
            faults.push(FieldFault::new(
                "batas",
                &Rule::Other("Batas unit sudah lewat; pilih hari ini atau sesudahnya."),
            ));
        } else if let Some(due) = due.filter(|due| today <= *due && input.batas > *due) {
            let sentence = format!(
                "Batas unit melewati batas jawaban {}; meneruskan ke unit tidak menghentikan waktu.",
                tanggal::long(due)
            );
            faults.push(FieldFault::new("batas", &Rule::Format(sentence)));
        }
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(Langkah::Diteruskan(Diteruskan { unit, butir, instruksi, batas: input.batas }))
    }

    /// What waits at units, oldest first.
    pub fn waiting_units(&self) -> impl Iterator<Item = &Disposisi> {
        self.disposisi.iter().filter(|disposisi| disposisi.jawaban.is_none())
    }

    pub(super) fn apply_forward(&mut self, melangkah: &Melangkah, event: &Diteruskan) -> bool {
        if self.keadaan != Keadaan::Diproses {
            return false;
        }
        self.disposisi.push(Disposisi {
            id: melangkah.id,
            unit: event.unit.clone(),
            butir: event.butir.clone(),
            instruksi: event.instruksi.clone(),
            tanggal: melangkah.tanggal,
            batas: event.batas,
            surat: melangkah.surat.first().map(|surat| surat.id),
            diingatkan: Vec::new(),
            jawaban: None,
        });
        true
    }
}
