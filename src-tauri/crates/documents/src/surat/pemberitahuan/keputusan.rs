//! The decision on each item, and what all of them come to (Perki 1/2021 art. 31(4)c, h, i).

use chrono::NaiveDate;
use domain::{
    format::tanggal,
    permohonan::{HasilKeputusan, Keputusan, keputusan::BentukDikuasai},
};

use super::Pemberitahuan;
use crate::{
    kit::{block::Block, flow::Flow, head::Head, tick::tick},
    surat::{
        bagian::table,
        dasar::ringkas,
        petak::{SEL, kolom},
    },
};

/// An item that was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ButirDiputus {
    /// What was asked.
    pub rincian: String,
    /// The decision.
    pub keputusan: Keputusan,
    /// Of an item not yet documented: the last of the working days in which it is provided; none while that waits for the
    /// payment.
    pub sampai: Option<NaiveDate>,
}

impl ButirDiputus {
    /// Whether it, or a part of it, is given now.
    pub(super) const fn given(&self) -> bool {
        match self.keputusan {
            Keputusan::Diberikan { .. } | Keputusan::Sebagian { .. } => true,
            Keputusan::Ditolak { .. } | Keputusan::TidakDikuasai { .. } | Keputusan::BelumDidokumentasikan { .. } => {
                false
            }
        }
    }

    /// What was written about the decision.
    pub(super) fn penjelasan(&self) -> &str {
        match &self.keputusan {
            Keputusan::Diberikan { keterangan, .. } => keterangan,
            Keputusan::Sebagian { penghitaman, .. } => penghitaman,
            Keputusan::Ditolak { dasar, .. } => &dasar.undang_undang,
            Keputusan::TidakDikuasai { penjelasan, .. } | Keputusan::BelumDidokumentasikan { penjelasan, .. } => {
                penjelasan
            }
        }
    }

    /// The cell beside the decision.
    fn keterangan(&self) -> String {
        let lines = match &self.keputusan {
            Keputusan::Diberikan { bentuk, keterangan, .. } => vec![forms(*bentuk).to_owned(), keterangan.clone()],
            Keputusan::Sebagian { bentuk, dasar, .. } => {
                let where_told = "Penghitaman dijelaskan pada bagian A angka 6.".to_owned();
                vec![forms(*bentuk).to_owned(), ringkas(dasar), where_told]
            }
            Keputusan::Ditolak { dasar, .. } => vec![ringkas(dasar)],
            Keputusan::TidakDikuasai { badan_publik, penjelasan } => {
                let holder = (!badan_publik.is_empty()).then(|| format!("Dikuasai oleh {badan_publik}."));
                vec![holder.unwrap_or_default(), penjelasan.clone()]
            }
            Keputusan::BelumDidokumentasikan { hari, penjelasan } => {
                vec![format!("Disediakan dalam {}.", jangka(*hari, self.sampai)), penjelasan.clone()]
            }
        };
        lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

const fn forms(bentuk: BentukDikuasai) -> &'static str {
    match (bentuk.softcopy, bentuk.hardcopy) {
        (true, true) => "Softcopy dan hardcopy.",
        (true, false) => "Softcopy.",
        (false, true) => "Hardcopy.",
        (false, false) => "",
    }
}

/// `10 hari kerja, paling lambat Senin, 7 Desember 2026`; without a date they wait for the payment.
pub(super) fn jangka(days: u32, until: Option<NaiveDate>) -> String {
    until.map_or_else(
        || format!("{days} hari kerja, setelah pembayaran diterima"),
        |date| format!("{days} hari kerja, paling lambat {}", tanggal::with_day(date)),
    )
}

/// The boxes of the result, each with its share of the line.
const HASIL: [(HasilKeputusan, f32); 4] = [
    (HasilKeputusan::Dikabulkan, 0.29),
    (HasilKeputusan::DikabulkanSebagian, 0.27),
    (HasilKeputusan::Ditolak, 0.17),
    (HasilKeputusan::TidakDapatDiberikan, 0.27),
];

const KEPALA: [Head; 4] = [
    Head::Column("No."),
    Head::Column("Informasi yang diminta"),
    Head::Column("Keputusan"),
    Head::Column("Keterangan"),
];

/// The boxes of the result and the table of items.
pub(super) fn print(notice: &Pemberitahuan, flow: &mut Flow) {
    let decisions: Vec<Keputusan> = notice.butir.iter().map(|item| item.keputusan.clone()).collect();
    // Without a decision there is no result either.
    let result = (!decisions.is_empty()).then(|| HasilKeputusan::of(&decisions));
    let boxes = HASIL.map(|(one, share)| (share, vec![tick(Some(one) == result, one.label(), SEL, 0.0)]));
    flow.add(Block::Keep(vec![Block::Beside(boxes.into()), Block::Space(5.0)]));
    let row = |(item, number): (&ButirDiputus, usize)| {
        vec![number.to_string(), item.rincian.clone(), item.keputusan.label().to_owned(), item.keterangan()]
    };
    let rows: Vec<Vec<String>> = notice.butir.iter().zip(1..).map(row).collect();
    table(flow, &[kolom(26.0, 0.0), kolom(120.0, 1.2), kolom(94.0, 0.0), kolom(120.0, 1.0)], &KEPALA, &rows);
    flow.add(Block::Space(8.0));
}
