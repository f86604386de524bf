//! The decision on each item, and what all of them come to (Perki 1/2021 art. 31(4)c, h, i).

use chrono::NaiveDate;
use domain::format::tanggal;

use super::Pemberitahuan;
use crate::{
    kit::{block::Block, flow::Flow, head::Head, tick::tick},
    surat::{
        bagian::table,
        dasar::Dasar,
        petak::{SEL, kolom},
    },
};

/// The decision on one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keputusan {
    /// Given whole.
    Diberikan {
        /// Remark; may be empty.
        keterangan: String,
    },
    /// Given with a part blackened.
    Sebagian {
        /// What is blackened and why (art. 31(4)g).
        penghitaman: String,
        /// Ground of the refusal of that part.
        dasar: Dasar,
    },
    /// Refused because it is exempted.
    Ditolak {
        /// Ground of the refusal.
        dasar: Dasar,
    },
    /// Not held by this body.
    TidakDikuasai {
        /// The body that holds it, if this one knows; else empty.
        badan_publik: String,
        /// Explanation (art. 31(4)i).
        penjelasan: String,
    },
    /// Not documented yet.
    BelumDidokumentasikan {
        /// Working days within which it is provided.
        hari: u32,
        /// The last of them, if it is counted.
        sampai: Option<NaiveDate>,
        /// Explanation (art. 31(4)i).
        penjelasan: String,
    },
}

impl Keputusan {
    /// As the table names it.
    const fn label(&self) -> &'static str {
        match self {
            Self::Diberikan { .. } => "Diberikan",
            Self::Sebagian { .. } => "Diberikan sebagian dengan penghitaman",
            Self::Ditolak { .. } => "Ditolak",
            Self::TidakDikuasai { .. } => "Tidak dikuasai",
            Self::BelumDidokumentasikan { .. } => "Belum didokumentasikan",
        }
    }

    /// Whether it, or a part of it, is given now.
    pub(super) const fn given(&self) -> bool {
        match self {
            Self::Diberikan { .. } | Self::Sebagian { .. } => true,
            Self::Ditolak { .. } | Self::TidakDikuasai { .. } | Self::BelumDidokumentasikan { .. } => false,
        }
    }

    /// Whether it, or a part of it, is refused.
    pub(super) const fn refused(&self) -> bool {
        self.dasar().is_some()
    }

    /// Ground of a refusal.
    pub(super) const fn dasar(&self) -> Option<&Dasar> {
        match self {
            Self::Sebagian { dasar, .. } | Self::Ditolak { dasar } => Some(dasar),
            Self::Diberikan { .. } | Self::TidakDikuasai { .. } | Self::BelumDidokumentasikan { .. } => None,
        }
    }

    /// What was written about the decision.
    pub(super) fn penjelasan(&self) -> &str {
        match self {
            Self::Diberikan { keterangan } => keterangan,
            Self::Sebagian { penghitaman, .. } => penghitaman,
            Self::Ditolak { dasar } => &dasar.undang_undang,
            Self::TidakDikuasai { penjelasan, .. } | Self::BelumDidokumentasikan { penjelasan, .. } => penjelasan,
        }
    }

    /// The cell beside the decision; `bentuk` is the form it is there in.
    fn keterangan(&self, bentuk: &str) -> String {
        let lines = match self {
            Self::Diberikan { keterangan } => vec![bentuk.to_owned(), keterangan.clone()],
            Self::Sebagian { dasar, .. } => {
                vec![bentuk.to_owned(), dasar.ringkas(), "Penghitaman dijelaskan pada bagian A angka 6.".to_owned()]
            }
            Self::Ditolak { dasar } => vec![dasar.ringkas()],
            Self::TidakDikuasai { badan_publik, penjelasan } => {
                let holder = (!badan_publik.is_empty()).then(|| format!("Dikuasai oleh {badan_publik}."));
                vec![holder.unwrap_or_default(), penjelasan.clone()]
            }
            Self::BelumDidokumentasikan { hari, sampai, penjelasan } => {
                vec![format!("Disediakan dalam {}.", jangka(*hari, *sampai)), penjelasan.clone()]
            }
        };
        lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

/// `10 hari kerja, paling lambat Senin, 7 Desember 2026`.
pub(super) fn jangka(days: u32, until: Option<NaiveDate>) -> String {
    let until = until.map(|date| format!(", paling lambat {}", tanggal::with_day(date)));
    format!("{days} hari kerja{}", until.unwrap_or_default())
}

/// An item that was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ButirDiputus {
    /// What was asked.
    pub rincian: String,
    /// Whether it is there as a soft copy, recordings included.
    pub softcopy: bool,
    /// Whether it is there as a hard copy.
    pub hardcopy: bool,
    /// The decision.
    pub keputusan: Keputusan,
}

impl ButirDiputus {
    const fn bentuk(&self) -> &'static str {
        match (self.softcopy, self.hardcopy) {
            (true, true) => "Softcopy dan hardcopy.",
            (true, false) => "Softcopy.",
            (false, true) => "Hardcopy.",
            (false, false) => "",
        }
    }
}

/// What all decisions together come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hasil {
    /// All is given.
    Seluruhnya,
    /// Something is given, something is not.
    Sebagian,
    /// Nothing is given, and something of it is refused.
    Ditolak,
    /// Nothing can be given, but nothing is refused.
    TidakDapatDiberikan,
}

impl Hasil {
    /// Each with its share of the line and its wording.
    const ALL: [(Self, f32, &'static str); 4] = [
        (Self::Seluruhnya, 0.29, "Dikabulkan seluruhnya"),
        (Self::Sebagian, 0.27, "Dikabulkan sebagian"),
        (Self::Ditolak, 0.17, "Ditolak"),
        (Self::TidakDapatDiberikan, 0.27, "Tidak dapat diberikan"),
    ];

    /// Of the decisions of a notice; without any there is none.
    #[must_use]
    pub fn of(items: &[ButirDiputus]) -> Option<Self> {
        let whole = |item: &ButirDiputus| matches!(item.keputusan, Keputusan::Diberikan { .. });
        if items.is_empty() {
            None
        } else if items.iter().all(whole) {
            Some(Self::Seluruhnya)
        } else if items.iter().any(|item| item.keputusan.given()) {
            Some(Self::Sebagian)
        } else if items.iter().any(|item| item.keputusan.refused()) {
            Some(Self::Ditolak)
        } else {
            Some(Self::TidakDapatDiberikan)
        }
    }
}

const KEPALA: [Head; 4] = [
    Head::Column("No."),
    Head::Column("Informasi yang diminta"),
    Head::Column("Keputusan"),
    Head::Column("Keterangan"),
];

/// The boxes of the result and the table of items.
pub(super) fn print(notice: &Pemberitahuan, flow: &mut Flow) {
    let result = Hasil::of(&notice.butir);
    let boxes = Hasil::ALL.map(|(one, share, label)| (share, vec![tick(Some(one) == result, label, SEL, 0.0)]));
    flow.add(Block::Keep(vec![Block::Beside(boxes.into()), Block::Space(5.0)]));
    let row = |(item, number): (&ButirDiputus, usize)| {
        let decision = &item.keputusan;
        let remarks = decision.keterangan(item.bentuk());
        vec![number.to_string(), item.rincian.clone(), decision.label().to_owned(), remarks]
    };
    let rows: Vec<Vec<String>> = notice.butir.iter().zip(1..).map(row).collect();
    table(flow, &[kolom(26.0, 0.0), kolom(120.0, 1.2), kolom(94.0, 0.0), kolom(120.0, 1.0)], &KEPALA, &rows);
    flow.add(Block::Space(8.0));
}
