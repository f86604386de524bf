//! The figures of a period, each with what opens the cases behind it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BatangPerkara, Potongan, Waktu};

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Batang {
    /// What it counts, in words.
    pub label: String,
    /// How many.
    pub jumlah: u32,
    /// What opens the cases behind it.
    pub potongan: Potongan,
}

/// The figures of the requests received in a period, and of the objections and disputes that came in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Angka {
    /// First day of the period.
    pub dari: NaiveDate,
    /// Last day of the period.
    pub sampai: NaiveDate,
    /// Requests received.
    pub diterima: Batang,
    /// Of these, answered by a written notice.
    pub dijawab: Batang,
    /// Registrations that are void; in no other figure.
    pub dibatalkan: Batang,
    /// By month of receipt, every month of the period.
    pub bulan: Vec<Batang>,
    /// By channel.
    pub saluran: Vec<Batang>,
    /// By kind of applicant.
    pub pemohon: Vec<Batang>,
    /// By unit that was asked; a request passed to two units counts for both.
    pub unit: Vec<Batang>,
    /// By how the answer stands to its time limit.
    pub ketepatan: Vec<Batang>,
    /// By the decision of the notice.
    pub keputusan: Vec<Batang>,
    /// By how it ended without a notice.
    pub berakhir: Vec<Batang>,
    /// Refusals by letter of UU 14/2008 art. 17; a request refused on two letters counts for both.
    pub penolakan: Vec<Batang>,
    /// Time to the answer.
    pub waktu: Waktu,
    /// By time to the answer.
    pub rentang: Vec<Batang>,
    /// What notices charged in all, whole rupiah.
    #[ts(type = "number")]
    pub biaya: i64,
    /// Objections received and disputes brought in the period, over whichever request.
    pub perkara: BatangPerkara,
}
