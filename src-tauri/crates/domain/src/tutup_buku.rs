//! Closing the register of a month (*tutup buku*): a superior reviews it, and it is kept as it was issued. Whatever changes
//! afterwards is a marked correction and is told on the next print; the closed register itself never changes.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, FixedOffset, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{Denied, FieldFault, Refusal, text};
use crate::id::{AkunId, LampiranId, TutupBukuId};
use crate::jurnal::{Folded, Stamped};
use crate::register::JenisRegister;

/// A register that was closed, as it was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct IsiTutupBuku {
    /// Which register.
    pub jenis: JenisRegister,
    /// The first day of the month.
    pub bulan: NaiveDate,
    /// Its lines.
    pub baris: u32,
    /// The file that was kept.
    pub berkas: LampiranId,
    /// SHA-256 of that file, hex.
    pub sha256: String,
    /// Head of the hash chain printed on it, hex.
    pub kepala: String,
    /// Remark of the superior, or empty.
    pub catatan: String,
}

/// What happens to the register of a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum TutupBukuEvent {
    /// It was closed.
    Ditutup(IsiTutupBuku),
}

/// A closed register with who closed it and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct TutupBuku {
    /// Its id.
    pub id: TutupBukuId,
    /// What was kept.
    pub isi: IsiTutupBuku,
    /// When it was closed.
    pub pada: DateTime<FixedOffset>,
    /// Who closed it.
    pub oleh: Option<AkunId>,
}

impl TutupBuku {
    /// The first and the last day of a month that may be closed, and the remark as it is kept.
    ///
    /// # Errors
    /// The month is not over on `today`; it was closed already; the remark is too long.
    pub fn close(
        bulan: NaiveDate,
        catatan: &str,
        today: NaiveDate,
        already: Option<&Self>,
    ) -> Result<(NaiveDate, NaiveDate, String), Denied> {
        let (first, last) = month_of(bulan);
        if let Some(closed) = already {
            return Err(Refusal::MonthClosed { on: closed.pada.date_naive() }.into());
        }
        if today <= last {
            return Err(Refusal::MonthRuns { last }.into());
        }
        let mut faults: Vec<FieldFault> = Vec::new();
        let catatan = text(&mut faults, "catatan", catatan, 2_000, None);
        if faults.is_empty() { Ok((first, last, catatan)) } else { Err(Denied::Invalid(faults)) }
    }

    /// The state after its events: closed once and for all by the first one.
    pub fn fold(id: TutupBukuId, events: &[Stamped<TutupBukuEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            let TutupBukuEvent::Ditutup(isi) = &stamped.event;
            if folded.state.is_none() {
                folded.state = Some(Self { id, isi: isi.clone(), pada: stamped.at, oleh: stamped.actor });
            } else {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }
}

/// The first and the last day of the month of `day`.
pub fn month_of(day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let first = day.with_day(1).unwrap_or(day);
    let next = first.checked_add_months(Months::new(1));
    (first, next.and_then(|next| next.pred_opt()).unwrap_or(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn a_month_is_closed_only_when_it_is_over() {
        let close = |today| TutupBuku::close(day("2026-02-14"), "", day(today), None);
        assert!(
            matches!(close("2026-02-28"), Err(Denied::Refused(Refusal::MonthRuns { last })) if last == day("2026-02-28")),
            "on its last day somebody may still come"
        );
        let closed = close("2026-03-01").map(|(first, last, _)| (first, last));
        assert_eq!(closed.ok(), Some((day("2026-02-01"), day("2026-02-28"))), "the next day the whole month is closed");
    }
}
