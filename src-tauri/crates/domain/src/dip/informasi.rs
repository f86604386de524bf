//! An entry of the working list as it stands after all its events.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{InformasiEvent, IsiInformasi};
use crate::id::{ImporId, InformasiId};
use crate::jurnal::{Folded, Stamped};

/// Months after which an entry is to be renewed (UU 14/2008 art. 9(3); Perki 1/2021 art. 18, 45(7)).
pub const BULAN_MUTAKHIR: u32 = 6;

/// Where an entry stands on its way into the decree (Perki 1/2021 art. 45).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KeadaanInformasi {
    /// Written down, not proposed.
    Konsep,
    /// Proposed by the unit; waits for the review.
    Diajukan,
    /// Sent back by the review.
    Dikembalikan,
    /// Accepted; goes into the next decree.
    Diterima,
    /// Off the list.
    Ditarik,
    /// Its only import was undone: it never was on the list.
    Dibatalkan,
}

impl KeadaanInformasi {
    /// Every state, in the order an entry meets them.
    pub const ALL: [Self; 6] =
        [Self::Konsep, Self::Diajukan, Self::Dikembalikan, Self::Diterima, Self::Ditarik, Self::Dibatalkan];

    /// As a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Konsep => "Konsep",
            Self::Diajukan => "Diajukan",
            Self::Dikembalikan => "Dikembalikan",
            Self::Diterima => "Diterima",
            Self::Ditarik => "Ditarik",
            Self::Dibatalkan => "Impor dibatalkan",
        }
    }

    /// Its name on the wire and in columns.
    pub fn name(self) -> &'static str {
        match self {
            Self::Konsep => "konsep",
            Self::Diajukan => "diajukan",
            Self::Dikembalikan => "dikembalikan",
            Self::Diterima => "diterima",
            Self::Ditarik => "ditarik",
            Self::Dibatalkan => "dibatalkan",
        }
    }

    /// Whether the entry is on the working list.
    pub fn listed(self) -> bool {
        match self {
            Self::Konsep | Self::Diajukan | Self::Dikembalikan | Self::Diterima => true,
            Self::Ditarik | Self::Dibatalkan => false,
        }
    }
}

/// An entry of the working list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Informasi {
    /// Its id.
    pub id: InformasiId,
    /// What it says now.
    pub isi: IsiInformasi,
    /// Which revision that is: the content written `revisi`-th, from 1.
    pub revisi: u32,
    /// Where it stands.
    pub keadaan: KeadaanInformasi,
    /// What the review wants mended, or why it was taken off; else empty.
    pub catatan: String,
    /// The day it was first written down.
    pub dicatat: NaiveDate,
    /// The day its content was last written or confirmed.
    pub diperbarui: NaiveDate,
    /// The import its content came with, if it did.
    pub impor: Option<ImporId>,
}

impl Informasi {
    /// The last day on which it counts as up to date.
    pub fn mutakhir_sampai(&self) -> NaiveDate {
        self.diperbarui.checked_add_months(Months::new(BULAN_MUTAKHIR)).unwrap_or(NaiveDate::MAX)
    }

    /// Whether it is due for its renewal on `today`.
    pub fn perlu_diperbarui(&self, today: NaiveDate) -> bool {
        self.keadaan.listed() && self.mutakhir_sampai() < today
    }

    /// The entry `id` after `events`, in whatever order and however often they are given. An event that does not fit the
    /// state it meets changes nothing and is listed as *perlu ditinjau*. What came with an import that was undone is
    /// passed over, but keeps its place among the revisions: a decree may name it.
    pub fn fold(id: InformasiId, events: &[Stamped<InformasiEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let undone: BTreeSet<ImporId> = ordered
            .values()
            .filter_map(|stamped| match &stamped.event {
                InformasiEvent::ImporDibatalkan { impor } => Some(*impor),
                _ => None,
            })
            .collect();
        let mut folded: Folded<Self> = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in ordered.into_values() {
            if !apply(id, &mut folded.state, stamped, &undone) {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }
}

/// Applies one event; false when it does not fit.
fn apply(
    id: InformasiId,
    state: &mut Option<Informasi>,
    stamped: &Stamped<InformasiEvent>,
    undone: &BTreeSet<ImporId>,
) -> bool {
    use KeadaanInformasi::{Diajukan, Dibatalkan, Dikembalikan, Ditarik, Diterima, Konsep};
    let day = stamped.at.date_naive();
    let passed_over = stamped.event.impor().is_some_and(|impor| undone.contains(&impor));
    let Some(now) = state else {
        let InformasiEvent::Dicatat { isi, impor } = &stamped.event else { return false };
        let keadaan = if passed_over { Dibatalkan } else { Konsep };
        *state = Some(Informasi {
            id,
            isi: (**isi).clone(),
            revisi: 1,
            keadaan,
            catatan: String::new(),
            dicatat: day,
            diperbarui: day,
            impor: *impor,
        });
        return true;
    };
    match &stamped.event {
        InformasiEvent::Dicatat { .. } => return false,
        // What was done with an entry of an import that was undone since; only a change by hand keeps it.
        InformasiEvent::Dimutakhirkan
        | InformasiEvent::Diajukan
        | InformasiEvent::Diterima
        | InformasiEvent::Dikembalikan { .. }
        | InformasiEvent::Ditarik { .. }
        | InformasiEvent::Dipulihkan
            if now.keadaan == Dibatalkan => {}
        InformasiEvent::Diubah { .. } if passed_over => now.revisi += 1,
        InformasiEvent::Diubah { isi, impor } => {
            now.isi = (**isi).clone();
            now.revisi += 1;
            now.keadaan = Konsep;
            now.catatan.clear();
            now.diperbarui = day;
            now.impor = *impor;
        }
        InformasiEvent::Dimutakhirkan if now.keadaan.listed() => now.diperbarui = day,
        InformasiEvent::Diajukan if matches!(now.keadaan, Konsep | Dikembalikan) => now.stand(Diajukan, ""),
        InformasiEvent::Diterima if now.keadaan.listed() => now.stand(Diterima, ""),
        InformasiEvent::Dikembalikan { catatan } if now.keadaan.listed() => now.stand(Dikembalikan, catatan),
        InformasiEvent::Ditarik { alasan } if now.keadaan.listed() => now.stand(Ditarik, alasan),
        InformasiEvent::Dipulihkan if now.keadaan == Ditarik => now.stand(Konsep, ""),
        InformasiEvent::ImporDibatalkan { .. } => {}
        InformasiEvent::Dimutakhirkan
        | InformasiEvent::Diajukan
        | InformasiEvent::Diterima
        | InformasiEvent::Dikembalikan { .. }
        | InformasiEvent::Ditarik { .. }
        | InformasiEvent::Dipulihkan => return false,
    }
    true
}

impl Informasi {
    fn stand(&mut self, keadaan: KeadaanInformasi, catatan: &str) {
        self.keadaan = keadaan;
        catatan.clone_into(&mut self.catatan);
    }
}
