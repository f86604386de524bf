//! What an office plans to mend after a survey: the lowest elements, what is done, who does it, by when, and that it was done.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::unsur::Unsur;
use crate::fault::{Denied, FieldFault, Rule, line, past_day, text};
use crate::id::ButirRencanaId;

/// Most points of a plan.
const MOST: usize = 50;

/// One point of the plan, as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RencanaTertulis {
    /// Its id, made by the page.
    pub id: ButirRencanaId,
    /// The element it mends.
    pub unsur: Unsur,
    /// What is done.
    pub tindakan: String,
    /// Who does it: an office or a position.
    pub penanggung_jawab: String,
    /// By when.
    #[serde(default)]
    pub batas: Option<NaiveDate>,
}

/// That a point was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Terlaksana {
    /// When.
    pub tanggal: NaiveDate,
    /// What was done, and where it can be seen.
    pub uraian: String,
}

/// One point of the plan as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct ButirRencana {
    /// What was written.
    #[serde(flatten)]
    #[ts(flatten)]
    pub isi: RencanaTertulis,
    /// How it was carried out, if it was.
    pub selesai: Option<Terlaksana>,
}

impl ButirRencana {
    /// Whether its time is over and it is not carried out.
    pub fn lewat(&self, today: NaiveDate) -> bool {
        self.selesai.is_none() && self.isi.batas.is_some_and(|batas| batas < today)
    }
}

/// The points, cleaned.
///
/// # Errors
/// Everything that lacks or is too long, by `butir.0.tindakan` and the like; two points with one id.
pub fn checked(butir: &[RencanaTertulis]) -> Result<Vec<RencanaTertulis>, Denied> {
    let mut faults = Vec::new();
    if butir.len() > MOST {
        faults.push(FieldFault::new("butir", &Rule::Other("Paling banyak 50 rencana; satukan yang sejenis.")));
    }
    let clean = |(at, one): (usize, &RencanaTertulis), faults: &mut Vec<FieldFault>| {
        let field = |name: &str| format!("butir.{at}.{name}");
        if butir.iter().take(at).any(|other| other.id == one.id) {
            faults.push(FieldFault::new(field("id"), &Rule::Other("Rencana ini tertulis dua kali.")));
        }
        if one.batas.is_none() {
            let rule = Rule::Required("Isi batas waktunya; tanpa batas, rencana tidak dapat diingatkan.");
            faults.push(FieldFault::new(field("batas"), &rule));
        }
        RencanaTertulis {
            tindakan: text(faults, &field("tindakan"), &one.tindakan, 1_000, Some("Tulis apa yang akan dilakukan.")),
            penanggung_jawab: line(
                faults,
                &field("penanggung_jawab"),
                &one.penanggung_jawab,
                200,
                Some("Tulis siapa yang melakukannya: jabatan atau unit."),
            ),
            ..one.clone()
        }
    };
    let cleaned = butir.iter().enumerate().map(|one| clean(one, &mut faults)).collect();
    if faults.is_empty() { Ok(cleaned) } else { Err(Denied::Invalid(faults)) }
}

/// That a point was carried out, cleaned.
///
/// # Errors
/// A day to come or before `earliest`; nothing told.
pub fn carried_out(typed: &Terlaksana, earliest: NaiveDate, today: NaiveDate) -> Result<Terlaksana, Denied> {
    const WHAT: &str = "Tulis apa yang sudah dilakukan dan di mana buktinya.";
    let mut faults: Vec<_> = past_day("tanggal", typed.tanggal, earliest, today).into_iter().collect();
    let uraian = text(&mut faults, "uraian", &typed.uraian, 1_000, Some(WHAT));
    if faults.is_empty() { Ok(Terlaksana { uraian, tanggal: typed.tanggal }) } else { Err(Denied::Invalid(faults)) }
}
