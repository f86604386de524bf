//! An exemption as it stands after all its events, and what that means on a day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{IsiPengecualian, Jangka, PengecualianEvent};
use crate::id::{ImporId, PengecualianId, PermohonanId, UjiId};
use crate::jurnal::{Folded, Stamped};
use crate::kalender::Kalender;

/// Working days before the end at which the desk is told first (the decree that opens is due 30 before: PP 61/2010 art. 11(2)).
pub const HARI_INGATKAN: u32 = 60;
/// Working days before the end by which the information is to be set as public (PP 61/2010 art. 11(2); Perki 1/2021 art. 52(1)).
pub const HARI_TETAPKAN_TERBUKA: u32 = 30;

/// How far an exemption has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KeadaanPengecualian {
    /// Written down, neither tested nor set.
    Dicatat,
    /// Tested and approved; the decree is still to come.
    Diuji,
    /// Set by decree.
    Ditetapkan,
    /// Opened by decision.
    Dibuka,
    /// Recorded in error, or its import was undone.
    Ditarik,
}

impl KeadaanPengecualian {
    /// Every state, in the order an exemption meets them.
    pub const ALL: [Self; 5] = [Self::Dicatat, Self::Diuji, Self::Ditetapkan, Self::Dibuka, Self::Ditarik];

    /// Its name on the wire and in columns.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dicatat => "dicatat",
            Self::Diuji => "diuji",
            Self::Ditetapkan => "ditetapkan",
            Self::Dibuka => "dibuka",
            Self::Ditarik => "ditarik",
        }
    }
}

/// What an exemption is on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum StatusPengecualian {
    /// Not tested: nothing can be refused with it.
    BelumDiuji,
    /// Tested, not set.
    SudahDiuji,
    /// Set and in force.
    Berlaku,
    /// In force, and ends within sixty working days.
    SegeraBerakhir,
    /// In force, and ends within thirty working days: the decree that opens it is due (PP 61/2010 art. 11(2)).
    HarusDitetapkanTerbuka,
    /// Its period is over: it is public by itself (PP 61/2010 art. 11(3)).
    Terbuka,
    /// Opened by decision.
    Dibuka,
    /// Recorded in error.
    Ditarik,
}

impl StatusPengecualian {
    /// As a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::BelumDiuji => "Belum diuji",
            Self::SudahDiuji => "Sudah diuji, belum ditetapkan",
            Self::Berlaku => "Berlaku",
            Self::SegeraBerakhir => "Segera berakhir",
            Self::HarusDitetapkanTerbuka => "Harus ditetapkan terbuka",
            Self::Terbuka => "Terbuka karena masanya berakhir",
            Self::Dibuka => "Dibuka",
            Self::Ditarik => "Ditarik",
        }
    }

    /// Whether information is closed by it on that day.
    pub fn in_force(self) -> bool {
        match self {
            Self::Berlaku | Self::SegeraBerakhir | Self::HarusDitetapkanTerbuka => true,
            Self::BelumDiuji | Self::SudahDiuji | Self::Terbuka | Self::Dibuka | Self::Ditarik => false,
        }
    }
}

/// A consequence test that was approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct UjiDisetujui {
    /// The sheet.
    pub id: UjiId,
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The request it was made for.
    pub permohonan: Option<PermohonanId>,
}

/// The decree that set it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PenetapanPengecualian {
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The sheet it rests on; none for a decree from before.
    pub uji: Option<UjiId>,
}

/// How it was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pembukaan {
    /// By what.
    pub dasar: String,
    /// The day.
    pub tanggal: NaiveDate,
    /// The sheet of the change that opened it; none for another decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub uji: Option<UjiId>,
}

/// An exemption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pengecualian {
    /// Its id.
    pub id: PengecualianId,
    /// What it says.
    pub isi: IsiPengecualian,
    /// How often its content was written, from 1.
    pub revisi: u32,
    /// How far it has come.
    pub keadaan: KeadaanPengecualian,
    /// Why it was recorded in error; else empty.
    pub catatan: String,
    /// The day it was written down.
    pub dicatat: NaiveDate,
    /// The tests approved, oldest first.
    pub uji: Vec<UjiDisetujui>,
    /// The decrees, oldest first; the last one counts.
    pub penetapan: Vec<PenetapanPengecualian>,
    /// How it was opened.
    pub pembukaan: Option<Pembukaan>,
    /// The import its content came with.
    pub impor: Option<ImporId>,
    /// What a change of classification will make of it, approved but not set yet: until its decree the present one counts.
    pub menjadi: Option<IsiPengecualian>,
    /// A change that opens it is approved but not set yet.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub akan_dibuka: bool,
}

impl Pengecualian {
    /// What it is on `today`. Working days are counted by `kalender`; beyond what it can count nothing ends soon.
    pub fn status(&self, today: NaiveDate, kalender: &Kalender) -> StatusPengecualian {
        match self.keadaan {
            KeadaanPengecualian::Dicatat => StatusPengecualian::BelumDiuji,
            KeadaanPengecualian::Dibuka => StatusPengecualian::Dibuka,
            KeadaanPengecualian::Ditarik => StatusPengecualian::Ditarik,
            KeadaanPengecualian::Diuji | KeadaanPengecualian::Ditetapkan if self.ended(today) => {
                StatusPengecualian::Terbuka
            }
            KeadaanPengecualian::Diuji => StatusPengecualian::SudahDiuji,
            KeadaanPengecualian::Ditetapkan => {
                let within = |days| {
                    let reach = kalender.count(today, days).ok().map(|tenggat| tenggat.jatuh_tempo);
                    self.isi.jangka.berakhir().zip(reach).is_some_and(|(end, reach)| end <= reach)
                };
                if within(HARI_TETAPKAN_TERBUKA) {
                    StatusPengecualian::HarusDitetapkanTerbuka
                } else if within(HARI_INGATKAN) {
                    StatusPengecualian::SegeraBerakhir
                } else {
                    StatusPengecualian::Berlaku
                }
            }
        }
    }

    /// Whether its period is over on `today`: it is then public by itself (PP 61/2010 art. 11(3)).
    pub fn ended(&self, today: NaiveDate) -> bool {
        self.isi.jangka.berakhir().is_some_and(|end| end < today)
    }

    /// The decree in force.
    pub fn penetapan(&self) -> Option<&PenetapanPengecualian> {
        self.penetapan.last()
    }

    /// Whether its day of review has come (or passed) on `today` while it closes something.
    pub fn perlu_ditinjau(&self, today: NaiveDate) -> bool {
        matches!(self.keadaan, KeadaanPengecualian::Diuji | KeadaanPengecualian::Ditetapkan)
            && !self.ended(today)
            && self.isi.tinjau.is_some_and(|day| day <= today)
    }

    /// The exemption `id` after `events`, in whatever order and however often they are given; what came with an import that
    /// was undone is passed over.
    pub fn fold(id: PengecualianId, events: &[Stamped<PengecualianEvent>]) -> Folded<Self> {
        let ordered: BTreeMap<_, _> = events.iter().map(|at| ((at.hlc, at.device, at.seq), at)).collect();
        let undone: BTreeSet<ImporId> = ordered
            .values()
            .filter_map(|stamped| match &stamped.event {
                PengecualianEvent::ImporDibatalkan { impor } => Some(*impor),
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
    id: PengecualianId,
    state: &mut Option<Pengecualian>,
    stamped: &Stamped<PengecualianEvent>,
    undone: &BTreeSet<ImporId>,
) -> bool {
    let passed_over = stamped.event.impor().is_some_and(|impor| undone.contains(&impor));
    let Some(now) = state else {
        let PengecualianEvent::Dicatat { isi, impor } = &stamped.event else { return false };
        let keadaan = if passed_over { KeadaanPengecualian::Ditarik } else { KeadaanPengecualian::Dicatat };
        *state = Some(Pengecualian {
            id,
            isi: (**isi).clone(),
            revisi: 1,
            keadaan,
            catatan: String::new(),
            dicatat: stamped.at.date_naive(),
            uji: Vec::new(),
            penetapan: Vec::new(),
            pembukaan: None,
            impor: *impor,
            menjadi: None,
            akan_dibuka: false,
        });
        return true;
    };
    match &stamped.event {
        PengecualianEvent::Dicatat { .. } => return false,
        PengecualianEvent::Diubah { .. } if passed_over => now.revisi += 1,
        PengecualianEvent::Diubah { isi, impor } => {
            now.isi = (**isi).clone();
            now.revisi += 1;
            now.impor = *impor;
            if now.keadaan == KeadaanPengecualian::Ditarik {
                now.keadaan = KeadaanPengecualian::Dicatat;
            }
        }
        PengecualianEvent::Diuji { uji, nomor, tanggal, permohonan, isi, membuka } => {
            now.revisi += 1;
            now.akan_dibuka = *membuka;
            if *membuka {
                // What it closed stays on record as it was; the sheet says what follows from opening it.
                now.menjadi = None;
            } else if now.keadaan == KeadaanPengecualian::Ditetapkan {
                now.menjadi = Some((**isi).clone());
            } else {
                now.isi = (**isi).clone();
            }
            now.uji.push(UjiDisetujui { id: *uji, nomor: nomor.clone(), tanggal: *tanggal, permohonan: *permohonan });
            if matches!(now.keadaan, KeadaanPengecualian::Dicatat | KeadaanPengecualian::Ditarik) {
                now.keadaan = KeadaanPengecualian::Diuji;
            }
        }
        PengecualianEvent::Ditetapkan { uji, nomor, tanggal } => {
            if let (Some(_), Some(menjadi)) = (uji, now.menjadi.take()) {
                now.isi = menjadi;
            }
            now.penetapan.push(PenetapanPengecualian { nomor: nomor.clone(), tanggal: *tanggal, uji: *uji });
            now.akan_dibuka = false;
            now.keadaan = KeadaanPengecualian::Ditetapkan;
        }
        PengecualianEvent::PeristiwaTerjadi { tanggal } => {
            let Jangka::Peristiwa { terjadi, .. } = &mut now.isi.jangka else { return false };
            *terjadi = Some(*tanggal);
        }
        PengecualianEvent::Dibuka { dasar, tanggal, uji } => {
            now.pembukaan = Some(Pembukaan { dasar: dasar.clone(), tanggal: *tanggal, uji: *uji });
            now.menjadi = None;
            now.akan_dibuka = false;
            now.keadaan = KeadaanPengecualian::Dibuka;
        }
        PengecualianEvent::Ditarik { alasan } => {
            now.keadaan = KeadaanPengecualian::Ditarik;
            now.catatan.clone_from(alasan);
        }
        PengecualianEvent::ImporDibatalkan { .. } => {}
    }
    true
}
