//! Numbers that stand on paper and in no data any more: a backup is brought back on a new computer, or over data that cannot
//! be read. Whoever brings it back reads the last number of each register off the paper, so that none is given twice.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, Rule};

/// Registers that are asked for even where the backup knows no number of theirs yet.
const SELALU: [&str; 3] = ["permohonan", "keberatan", "pengaduan"];
/// Years asked for at most; a clock that is decades ahead asks for no page of fields.
const MOST_YEARS: usize = 5;
/// Numbers a register may be ahead of its backup; more is a slip of the hand, and would leave a gap nobody can close.
const MOST_AHEAD: u32 = 10_000;

/// How far a register got in a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct NomorKertas {
    /// What is numbered, e.g. `permohonan`.
    pub jenis: String,
    /// Calendar year.
    pub tahun: i32,
    /// Code of the series, where letters have one, else empty.
    pub kode: String,
    /// The last number given; 0 for none.
    pub terakhir: u32,
}

impl NomorKertas {
    fn is_of(&self, other: &Self) -> bool {
        (&self.jenis, self.tahun, &self.kode) == (&other.jenis, other.tahun, &other.kode)
    }
}

/// The registers to ask for when a backup made in the year `dibuat` comes back in the year `kini`: every one that `known`
/// counts from the year before the backup on, in every year since, each with the last number the backup knows.
pub fn asked(known: &[NomorKertas], dibuat: i32, kini: i32) -> Vec<NomorKertas> {
    let used = known.iter().filter(|one| one.tahun >= dibuat - 1).map(|one| (one.jenis.as_str(), one.kode.as_str()));
    let mut seen = HashSet::new();
    let registers: Vec<_> =
        SELALU.map(|jenis| (jenis, "")).into_iter().chain(used).filter(|one| seen.insert(*one)).collect();
    let years = (dibuat..=kini.max(dibuat)).rev().take(MOST_YEARS);
    let of_year = |tahun| {
        registers.iter().map(move |(jenis, kode)| {
            let blank = NomorKertas { jenis: (*jenis).to_owned(), tahun, kode: (*kode).to_owned(), terakhir: 0 };
            known.iter().find(|one| one.is_of(&blank)).cloned().unwrap_or(blank)
        })
    };
    years.flat_map(of_year).collect()
}

/// Holds what was read off the paper against what was asked: every register is told, none ends before its backup does.
/// Gives those that went on.
///
/// # Errors
/// All fields at fault (`nomor.2.terakhir`).
pub fn told(asked: &[NomorKertas], told: &[NomorKertas]) -> Result<Vec<NomorKertas>, Vec<FieldFault>> {
    const UNASKED: &str = "Register ini tidak ditanyakan. Buktikan cadangan sekali lagi.";
    const UNTOLD: &str = "Isi nomor terakhir yang tercetak untuk setiap register.";
    let mut faults = Vec::new();
    let mut later = Vec::new();
    for (place, one) in told.iter().enumerate() {
        let Some(known) = asked.iter().find(|known| known.is_of(one)) else {
            faults.push(FieldFault::new(format!("nomor.{place}.terakhir"), &Rule::Other(UNASKED)));
            continue;
        };
        let (from, to) = (known.terakhir, known.terakhir.saturating_add(MOST_AHEAD));
        if (from..=to).contains(&one.terakhir) {
            later.extend((one.terakhir > from).then(|| one.clone()));
        } else {
            let why = if one.terakhir < from { "nomor itu sudah ada dalam cadangan" } else { "periksa ketikannya" };
            let rule = Rule::Format(format!("Isi nomor dari {from} sampai {to}: {why}."));
            faults.push(FieldFault::new(format!("nomor.{place}.terakhir"), &rule));
        }
    }
    if asked.iter().any(|known| !told.iter().any(|one| one.is_of(known))) {
        faults.push(FieldFault::new("nomor", &Rule::Required(UNTOLD)));
    }
    if faults.is_empty() { Ok(later) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seri(jenis: &str, tahun: i32, kode: &str, terakhir: u32) -> NomorKertas {
        NomorKertas { jenis: jenis.to_owned(), tahun, kode: kode.to_owned(), terakhir }
    }

    #[test]
    fn every_register_in_use_is_asked_for_in_every_year_since_the_backup() {
        let known = [seri("permohonan", 2026, "", 12), seri("surat", 2026, "480", 3), seri("kuitansi", 2019, "", 4)];
        let asked = asked(&known, 2026, 2027);
        assert_eq!(asked.len(), 8, "four registers, two years: {asked:?}");
        assert!(asked.contains(&seri("permohonan", 2026, "", 12)), "each with what the backup knows");
        assert!(asked.contains(&seri("surat", 2027, "480", 0)), "a letter's code goes along into the new year");
        assert!(asked.contains(&seri("pengaduan", 2026, "", 0)), "the first complaint may have come since");
        assert!(asked.iter().all(|one| one.jenis != "kuitansi"), "a series long out of use is left alone");
    }

    #[test]
    fn a_clock_that_ran_away_asks_for_no_endless_list() {
        assert_eq!(asked(&[], 2026, 2099).len(), 15, "five years, three registers");
        assert_eq!(asked(&[], 2026, 2001).len(), 3, "a clock set back asks for the year of the backup");
    }

    #[test]
    fn what_is_on_paper_is_never_less_than_the_backup_and_all_faults_are_told_at_once() {
        let asked = [seri("permohonan", 2026, "", 12), seri("keberatan", 2026, "", 0)];
        let later = told(&asked, &[seri("permohonan", 2026, "", 14), seri("keberatan", 2026, "", 0)]);
        assert_eq!(later, Ok(vec![seri("permohonan", 2026, "", 14)]), "only what went on is used up");
        let faults =
            told(&asked, &[seri("permohonan", 2026, "", 11), seri("surat", 2026, "", 3)]).err().unwrap_or_default();
        let fields: Vec<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(fields, ["nomor.0.terakhir", "nomor.1.terakhir", "nomor"], "{faults:?}");
        let far = told(&asked, &[seri("permohonan", 2026, "", 20_260), seri("keberatan", 2026, "", 0)]);
        assert!(far.is_err(), "a year typed for a number burns no ten thousand numbers");
    }
}
