//! The time to the answer in working days: middle, ninety of a hundred, longest, and how many needed how long.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Working days from receipt to the first written notice, over all that were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Waktu {
    /// How many were answered.
    pub dijawab: u32,
    /// Half of them needed at most so many days; none when nothing was answered.
    pub median: Option<f64>,
    /// Nine of ten needed at most so many days.
    pub persen_90: Option<u32>,
    /// The mean, to one decimal.
    pub rata_rata: Option<f64>,
    /// The longest.
    pub terlama: Option<u32>,
}

/// A range of working days. The bounds are those of the law: 10 to the answer, 17 with the extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Rentang {
    /// On the spot, on the day of receipt or before day one.
    HariSama,
    /// 1 to 5 working days.
    SatuLima,
    /// 6 to 10 working days.
    EnamSepuluh,
    /// 11 to 17 working days.
    SebelasTujuhBelas,
    /// More than 17 working days.
    Lebih,
}

/// Every range, shortest first.
pub const RENTANG: [Rentang; 5] =
    [Rentang::HariSama, Rentang::SatuLima, Rentang::EnamSepuluh, Rentang::SebelasTujuhBelas, Rentang::Lebih];

impl Rentang {
    /// Whether so many working days lie in it.
    pub fn holds(self, hari: u32) -> bool {
        match self {
            Self::HariSama => hari == 0,
            Self::SatuLima => (1..=5).contains(&hari),
            Self::EnamSepuluh => (6..=10).contains(&hari),
            Self::SebelasTujuhBelas => (11..=17).contains(&hari),
            Self::Lebih => hari > 17,
        }
    }

    /// As a screen and a report show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::HariSama => "Hari itu juga",
            Self::SatuLima => "1–5 hari kerja",
            Self::EnamSepuluh => "6–10 hari kerja",
            Self::SebelasTujuhBelas => "11–17 hari kerja",
            Self::Lebih => "Lebih dari 17 hari kerja",
        }
    }
}

/// Lengths of time, how many of each.
#[derive(Clone, Debug, Default)]
pub(super) struct Lama(Vec<u32>);

impl Lama {
    pub(super) fn add(&mut self, hari: u32) {
        let place = hari as usize;
        if self.0.len() <= place {
            self.0.resize(place + 1, 0);
        }
        self.0[place] += 1;
    }

    pub(super) fn within(&self, rentang: Rentang) -> u32 {
        (0_u32..).zip(&self.0).filter(|(hari, _)| rentang.holds(*hari)).map(|(_, many)| many).sum()
    }

    pub(super) fn waktu(&self) -> Waktu {
        let dijawab: u32 = self.0.iter().sum();
        let Some(last) = dijawab.checked_sub(1) else { return Waktu::default() };
        let days: u64 = (0_u64..).zip(&self.0).map(|(hari, many)| hari * u64::from(*many)).sum();
        let mean = (days as f64 / f64::from(dijawab) * 10.0).round() / 10.0;
        Waktu {
            dijawab,
            median: Some(f64::from(self.at(last / 2) + self.at(dijawab / 2)) / 2.0),
            // The smallest length that at least nine of ten do not exceed.
            persen_90: Some(self.at((u64::from(dijawab) * 9).div_ceil(10).saturating_sub(1) as u32)),
            rata_rata: Some(mean),
            terlama: Some(self.at(last)),
        }
    }

    /// The length at a place, counted from 0, of all lengths in order.
    fn at(&self, place: u32) -> u32 {
        let mut passed = 0;
        for (hari, many) in (0_u32..).zip(&self.0) {
            passed += many;
            if passed > place {
                return hari;
            }
        }
        0
    }
}
