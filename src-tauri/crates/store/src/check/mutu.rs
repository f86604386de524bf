//! The tables of surveys and of the standard of service, and of public consultations, against the journal.

use domain::id::{ForumId, JawabanSkmId, SurveiId};
use domain::jurnal::Entitas;

use super::{Findings, count_rows};
use crate::error::Result;
use crate::transaction::Reader;

/// Folds every survey, every answer, the standard and every consultation anew and compares each with its row.
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
    let mut standards = 0_u64;
    for id in reader.entities(Entitas::Standar)? {
        let folded = reader.folded_standar(id)?;
        standards += u64::from(folded.is_some());
        if reader.standar()? != folded {
            findings.push(|| "Standar pelayanan berbeda dari jurnal.".to_owned());
        }
    }
    let mut forums = 0_u64;
    for id in reader.entities(Entitas::Forum)? {
        let folded = reader.folded_forum(id)?;
        forums += u64::from(folded.is_some());
        if reader.forum(ForumId(id))? != folded {
            findings.push(|| format!("Forum konsultasi {id} berbeda dari jurnal."));
        }
    }
    let tables = [("forum", forums), ("survei", surveys), ("jawaban_skm", answers), ("standar", standards)];
    count_rows(reader, &tables, findings)
}
