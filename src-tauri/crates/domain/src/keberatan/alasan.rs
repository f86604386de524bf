//! The grounds of an objection: UU 14/2008 art. 35(1) a–g, the same in Perki 1/2021 art. 39(1), Lampiran X and XI.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A ground, named by its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export_to = "bindings.ts")]
pub enum AlasanKeberatan {
    /// The request was refused on the ground of exemption (art. 17).
    A,
    /// Information to be announced regularly (art. 9) was not provided.
    B,
    /// The request was not responded to.
    C,
    /// It was not responded to as asked.
    D,
    /// It was not met.
    E,
    /// The cost is unreasonable.
    F,
    /// The information came later than the time allowed.
    G,
}

impl AlasanKeberatan {
    /// Every ground, in the order of the article.
    pub const ALL: [Self; 7] = [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F, Self::G];

    /// Its letter.
    pub fn huruf(self) -> char {
        match self {
            Self::A => 'a',
            Self::B => 'b',
            Self::C => 'c',
            Self::D => 'd',
            Self::E => 'e',
            Self::F => 'f',
            Self::G => 'g',
        }
    }

    /// As Lampiran X words it.
    pub fn label(self) -> &'static str {
        match self {
            Self::A => "Permohonan informasi ditolak",
            Self::B => "Informasi berkala tidak disediakan",
            Self::C => "Permintaan informasi tidak ditanggapi",
            Self::D => "Permintaan informasi ditanggapi tidak sebagaimana yang diminta",
            Self::E => "Permintaan informasi tidak dipenuhi",
            Self::F => "Biaya yang dikenakan tidak wajar",
            Self::G => "Informasi disampaikan melebihi jangka waktu yang ditentukan",
        }
    }

    /// Whether it stands without a request (Lampiran XI, note; Perki 1/2013 art. 11(3)).
    pub fn stands_alone(self) -> bool {
        self == Self::B
    }

    /// Whether it may be settled by deliberation (UU 14/2008 art. 35(2)) and by mediation (art. 40(2)): all but a.
    pub fn may_be_settled(self) -> bool {
        self != Self::A
    }
}
