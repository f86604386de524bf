//! A person's wish that wrong or incomplete data be put right (UU 27/2022 art. 6), within 3 × 24 hours (art. 30(1)).

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PrivasiEvent, RujukanPerkara};
use crate::fault::{Denied, FieldFault, Rule, text};
use crate::id::{AkunId, PembetulanId};
use crate::jurnal::Stamped;

/// Hours in which it has to be answered: 3 × 24 (art. 30(1)). The clock runs through nights and holidays.
pub const JAM_PEMBETULAN: i64 = 72;

/// How it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum HasilPembetulan {
    /// The data were put right.
    Dibetulkan,
    /// They were right, or may not be changed.
    TidakDibetulkan,
}

/// A wish as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pembetulan {
    /// Its id.
    pub id: PembetulanId,
    /// In which case.
    pub perkara: RujukanPerkara,
    /// What is wrong, without the data themselves.
    pub uraian: String,
    /// When the person asked.
    pub diminta: DateTime<FixedOffset>,
    /// Until when it has to be answered.
    pub batas: DateTime<FixedOffset>,
    /// Who wrote it down.
    #[serde(skip)]
    pub dicatat_oleh: Option<AkunId>,
    /// How it was answered, once it was.
    pub hasil: Option<HasilPembetulan>,
    /// What was done, or why not; else empty.
    pub jawaban: String,
    /// When it was answered.
    pub dijawab: Option<DateTime<FixedOffset>>,
}

impl Pembetulan {
    /// A wish as it may be written down.
    ///
    /// # Errors
    /// Nothing said; asked for after `now`.
    pub fn ask(
        perkara: RujukanPerkara,
        uraian: &str,
        diminta: DateTime<FixedOffset>,
        now: DateTime<FixedOffset>,
    ) -> Result<PrivasiEvent, Denied> {
        const WHAT: &str = "Tulis bagian mana yang keliru, tanpa menuliskan data pribadinya.";
        let mut faults: Vec<FieldFault> = Vec::new();
        let uraian = text(&mut faults, "uraian", uraian, 1_000, Some(WHAT));
        if diminta > now {
            let rule = Rule::Other("Waktu ini belum terjadi. Isi kapan orangnya meminta.");
            faults.push(FieldFault::new("diminta", &rule));
        }
        if faults.is_empty() {
            Ok(PrivasiEvent::PembetulanDiminta { perkara, uraian, diminta })
        } else {
            Err(Denied::Invalid(faults))
        }
    }

    /// The answer as it may be written down.
    ///
    /// # Errors
    /// Nothing said.
    pub fn answer(hasil: HasilPembetulan, uraian: &str) -> Result<PrivasiEvent, Denied> {
        const WHAT: &str = "Tulis apa yang dilakukan, atau mengapa tidak dibetulkan.";
        let mut faults: Vec<FieldFault> = Vec::new();
        let uraian = text(&mut faults, "uraian", uraian, 1_000, Some(WHAT));
        if faults.is_empty() {
            Ok(PrivasiEvent::PembetulanDijawab { hasil, uraian })
        } else {
            Err(Denied::Invalid(faults))
        }
    }

    /// The state after its events; none when nobody asked.
    pub fn fold(id: PembetulanId, events: &[Stamped<PrivasiEvent>]) -> Option<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut state: Option<Self> = None;
        for stamped in ordered.into_values() {
            match (&stamped.event, state.as_mut()) {
                (PrivasiEvent::PembetulanDiminta { perkara, uraian, diminta }, None) => {
                    state = Some(Self {
                        id,
                        perkara: perkara.clone(),
                        uraian: uraian.clone(),
                        diminta: *diminta,
                        batas: *diminta + TimeDelta::hours(JAM_PEMBETULAN),
                        dicatat_oleh: stamped.actor,
                        hasil: None,
                        jawaban: String::new(),
                        dijawab: None,
                    });
                }
                (PrivasiEvent::PembetulanDijawab { hasil, uraian }, Some(now)) if now.hasil.is_none() => {
                    now.hasil = Some(*hasil);
                    now.jawaban.clone_from(uraian);
                    now.dijawab = Some(stamped.at);
                }
                _ => {}
            }
        }
        state
    }
}
