//! The tables of surveys against the journal.

use domain::id::{JawabanSkmId, SurveiId};
use domain::jurnal::Entitas;

use super::{Findings, count_rows};
use crate::error::Result;
use crate::transaction::Reader;

/// Folds every survey and every answer anew and compares it with its row.
pub(super) fn check(reader: &Reader<'_>, findings: &mut Findings) -> Result<()> {
    let (mut surveys, mut answers) = (0_u64, 0_u64);
    for id in reader.entities(Entitas::Survei)? {
        let folded = reader.folded_survei(id)?;
        surveys += u64::from(folded.is_some());
        if reader.survei(SurveiId(id))? != folded {
            findings.push(|| format!("Survei {id} berbeda dari jurnal."));
        }
    }
    for id in reader.entities(Entitas::JawabanSkm)? {
        let folded = reader.folded_jawaban_skm(id)?;
        answers += u64::from(folded.is_some());
        if reader.jawaban_skm(JawabanSkmId(id))? != folded {
            findings.push(|| format!("Jawaban survei {id} berbeda dari jurnal."));
        }
    }
    count_rows(reader, &[("survei", surveys), ("jawaban_skm", answers)], findings)
}
