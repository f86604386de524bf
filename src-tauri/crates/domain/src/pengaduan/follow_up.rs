//! Following a complaint up: passed to a unit, what the unit replied, what was done.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Pengaduan;
use super::melangkah::{LangkahPengaduan, MelangkahPengaduan};
use crate::fault::{Denied, FieldFault, Refusal, Rule, line, past_day, text};
use crate::format::teks;
use crate::id::LangkahId;

/// Pass it to a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct DisposisikanPengaduan {
    /// The unit.
    pub unit: String,
    /// What it is asked.
    #[serde(default)]
    pub instruksi: String,
    /// By when it replies.
    pub batas: NaiveDate,
}

/// Passed to a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Didisposisikan {
    /// The unit.
    pub unit: String,
    /// What it is asked.
    pub instruksi: String,
    /// By when it replies.
    pub sampai: NaiveDate,
}

/// A unit it was passed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct DisposisiPengaduan {
    /// The step.
    pub id: LangkahId,
    /// The unit.
    pub unit: String,
    /// The day.
    pub tanggal: NaiveDate,
    /// What it is asked.
    pub instruksi: String,
    /// By when it replies.
    pub batas: NaiveDate,
    /// What it replied.
    pub jawaban: Option<TindakLanjut>,
}

/// Record what the unit replied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatBalasanUnit {
    /// Which disposition.
    pub disposisi: LangkahId,
    /// The day.
    pub tanggal: NaiveDate,
    /// What it says.
    pub uraian: String,
}

/// The unit replied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitMembalas {
    /// Which disposition.
    pub disposisi: LangkahId,
    /// The day.
    pub dibalas: NaiveDate,
    /// What it says.
    pub uraian: String,
}

/// Record something that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatTindakLanjut {
    /// The day.
    pub tanggal: NaiveDate,
    /// What was done.
    pub uraian: String,
}

/// Something was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ditindaklanjuti {
    /// The day.
    pub dilakukan: NaiveDate,
    /// What.
    pub uraian: String,
}

/// Something that was done or said, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct TindakLanjut {
    /// The day.
    pub tanggal: NaiveDate,
    /// What.
    pub uraian: String,
}

impl Pengaduan {
    /// Dispositions that wait for a reply.
    pub fn waiting_units(&self) -> impl Iterator<Item = &DisposisiPengaduan> {
        self.disposisi.iter().filter(|one| one.jawaban.is_none())
    }

    /// Passes it to a unit.
    ///
    /// # Errors
    /// Closed; a confidential suspicion, which goes to the competent body; no unit; a limit in the past.
    pub fn dispose(&self, input: &DisposisikanPengaduan, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_handled_here()?;
        let mut faults = Vec::new();
        let unit = line(
            &mut faults,
            "unit",
            &input.unit,
            teks::MAX_NAME,
            Some("Pilih unit yang menindaklanjuti pengaduan ini."),
        );
        let instruksi = text(&mut faults, "instruksi", &input.instruksi, 4_000, None);
        if input.batas < today {
            const PAST: &str = "Batas jawaban unit sudah lewat. Isi hari ini atau sesudahnya.";
            faults.push(FieldFault::new("batas", &Rule::Other(PAST)));
        }
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(LangkahPengaduan::Didisposisikan(Didisposisikan { unit, instruksi, sampai: input.batas }))
    }

    pub(super) fn apply_disposition(&mut self, step: &MelangkahPengaduan, event: &Didisposisikan) -> bool {
        if !self.keadaan.is_open() {
            return false;
        }
        self.disposisi.push(DisposisiPengaduan {
            id: step.id,
            unit: event.unit.clone(),
            tanggal: step.tanggal,
            instruksi: event.instruksi.clone(),
            batas: event.sampai,
            jawaban: None,
        });
        self.begin(step.tanggal);
        true
    }

    /// Records what a unit replied.
    ///
    /// # Errors
    /// No disposition of that id that still waits; a day before it was sent or after today; nothing said.
    pub fn unit_reply(&self, input: &CatatBalasanUnit, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        let asked = self.waiting_units().find(|one| one.id == input.disposisi).ok_or(Refusal::UnitNotWaiting)?;
        let uraian = said(input.tanggal, asked.tanggal, today, &input.uraian, "Tulis ringkasan jawaban unit.")?;
        Ok(LangkahPengaduan::UnitMembalas(UnitMembalas { disposisi: asked.id, dibalas: input.tanggal, uraian }))
    }

    pub(super) fn apply_reply(&mut self, event: &UnitMembalas) -> bool {
        let open = self.keadaan.is_open();
        let asked = self.disposisi.iter_mut().find(|one| one.id == event.disposisi && one.jawaban.is_none());
        asked.filter(|_| open).is_some_and(|asked| {
            asked.jawaban = Some(TindakLanjut { tanggal: event.dibalas, uraian: event.uraian.clone() });
            true
        })
    }

    /// Records something that was done.
    ///
    /// # Errors
    /// Closed; a suspicion for another body; a day before receipt or after today; nothing said.
    pub fn follow_up(&self, input: &CatatTindakLanjut, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_handled_here()?;
        let first = self.tanggal_diterima();
        let uraian = said(input.tanggal, first, today, &input.uraian, "Tulis apa yang sudah dilakukan.")?;
        Ok(LangkahPengaduan::Ditindaklanjuti(Ditindaklanjuti { dilakukan: input.tanggal, uraian }))
    }

    pub(super) fn apply_follow_up(&mut self, event: &Ditindaklanjuti) -> bool {
        if !self.keadaan.is_open() {
            return false;
        }
        self.tindak_lanjut.push(TindakLanjut { tanggal: event.dilakukan, uraian: event.uraian.clone() });
        self.begin(event.dilakukan);
        true
    }
}

/// What was said on `day`, or all that is at fault with it.
pub(super) fn said(
    day: NaiveDate,
    earliest: NaiveDate,
    today: NaiveDate,
    typed: &str,
    why: &'static str,
) -> Result<String, Denied> {
    let mut faults = Vec::new();
    faults.extend(past_day("tanggal", day, earliest, today));
    let uraian = text(&mut faults, "uraian", typed, 10_000, Some(why));
    if faults.is_empty() { Ok(uraian) } else { Err(Denied::Invalid(faults)) }
}
