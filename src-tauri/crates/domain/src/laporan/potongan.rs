//! What one figure counts. The same question that counts a request into a figure finds it when the figure is opened, so
//! the cases behind a figure are as many as it says.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Fakta, Ketepatan, PotonganKeberatan, PotonganSengketa, Rentang};
use crate::kalender::HariKerja;
use crate::pemohon::JenisPemohon;
use crate::pengecualian::Huruf;
use crate::permohonan::{HasilKeputusan, Keadaan, Keputusan, Saluran};

/// Letters of UU 14/2008 art. 17, each at most once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HurufDitolak(u16);

impl HurufDitolak {
    /// Letters on which decisions refuse the whole or a part.
    pub fn of(butir: &[Keputusan]) -> Self {
        let grounds = butir.iter().filter_map(Keputusan::refusal).flat_map(|dasar| &dasar.pasal_17);
        grounds.map(|pasal| pasal.huruf()).collect()
    }

    /// The letters as a word, in order: `bh`.
    pub fn word(self) -> String {
        Huruf::ALL.into_iter().filter(|huruf| self.has(*huruf)).map(Huruf::letter).collect()
    }

    /// Reads a [`word`](Self::word); what is no letter of art. 17 is passed over.
    pub fn read(word: &str) -> Self {
        word.chars().filter_map(|letter| Huruf::ALL.into_iter().find(|huruf| huruf.letter() == letter)).collect()
    }

    /// Whether the letter is among them.
    pub fn has(self, huruf: Huruf) -> bool {
        self.0 & bit(huruf) != 0
    }
}

impl FromIterator<Huruf> for HurufDitolak {
    fn from_iter<T: IntoIterator<Item = Huruf>>(letters: T) -> Self {
        Self(letters.into_iter().fold(0, |all, huruf| all | bit(huruf)))
    }
}

fn bit(huruf: Huruf) -> u16 {
    Huruf::ALL.iter().position(|one| *one == huruf).map_or(0, |place| 1 << place)
}

/// What a figure counts. All but [`Dibatalkan`](Self::Dibatalkan) leave void registrations out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "potongan", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub enum Potongan {
    /// Every request.
    Semua,
    /// Registrations that are void.
    Dibatalkan,
    /// Received in the month of this day.
    Bulan {
        /// A day of the month.
        bulan: NaiveDate,
    },
    /// Came this way.
    Saluran {
        /// The way; none counts those of which an old register does not tell.
        saluran: Option<Saluran>,
    },
    /// Asked by this kind of applicant.
    Pemohon {
        /// The kind; none counts those of which an old register does not tell.
        jenis: Option<JenisPemohon>,
    },
    /// Was passed to this unit.
    Unit {
        /// Its name.
        unit: String,
    },
    /// Stands so to its time limit.
    Ketepatan {
        /// How.
        ketepatan: Ketepatan,
    },
    /// Was decided so by its last notice.
    Keputusan {
        /// The decision; none counts those answered of which an old register does not tell it.
        hasil: Option<HasilKeputusan>,
    },
    /// Ended this way without an answer.
    Berakhir {
        /// The end.
        keadaan: Keadaan,
    },
    /// Was refused, in whole or part, on this letter of UU 14/2008 art. 17.
    Penolakan {
        /// The letter.
        huruf: Huruf,
    },
    /// Was answered.
    Dijawab,
    /// Was answered within this range of working days.
    Waktu {
        /// The range.
        rentang: Rentang,
    },
    /// Objections received in the period; no request.
    Keberatan {
        /// Which of them.
        keberatan: PotonganKeberatan,
    },
    /// Disputes brought in the period; no request.
    Sengketa {
        /// Which of them.
        sengketa: PotonganSengketa,
    },
}

impl Potongan {
    /// Whether the figure counts a request, seen on `today`. The unit is not a fact of one request alone: whoever reads
    /// the facts of [`Unit`](Self::Unit) asks for that unit's requests only.
    pub fn holds(&self, fakta: &Fakta, hari: &HariKerja<'_>, today: NaiveDate) -> bool {
        if !fakta.counts() {
            return matches!(self, Self::Dibatalkan);
        }
        match self {
            Self::Semua | Self::Unit { .. } => true,
            Self::Dibatalkan | Self::Keberatan { .. } | Self::Sengketa { .. } => false,
            Self::Bulan { bulan } => (fakta.tanggal.year(), fakta.tanggal.month()) == (bulan.year(), bulan.month()),
            Self::Saluran { saluran } => fakta.saluran == *saluran,
            Self::Pemohon { jenis } => fakta.jenis == *jenis,
            Self::Ketepatan { ketepatan } => fakta.ketepatan(today) == *ketepatan,
            Self::Keputusan { hasil } => fakta.answered() && fakta.hasil == *hasil,
            Self::Berakhir { keadaan } => !fakta.answered() && fakta.keadaan == *keadaan,
            Self::Penolakan { huruf } => fakta.huruf.has(*huruf),
            Self::Dijawab => fakta.answered(),
            Self::Waktu { rentang } => fakta.dijawab.is_some_and(|day| rentang.holds(hari.between(fakta.tanggal, day))),
        }
    }
}
