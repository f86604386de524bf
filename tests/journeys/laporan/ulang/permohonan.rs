//! A request as its events tell it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::Value;

use super::jurnal::{Jurnal, last, said};
use super::{Libur, day};

pub struct Permohonan {
    pub id: String,
    pub tanggal: NaiveDate,
    pub saluran: String,
    pub jenis: String,
    pub batal: bool,
    pub unit: BTreeSet<String>,
    /// Working days to the first notice, and the last notice's decision.
    pub jawaban: Option<(usize, &'static str)>,
    /// `tepat`, `dalam_perpanjangan`, `terlambat`, `berjalan`, `lewat_batas`, `tanpa_jawaban`.
    pub ketepatan: &'static str,
    /// How it ended without a notice.
    pub berakhir: Option<&'static str>,
    /// Letters of art. 17 its last notice refused on.
    pub huruf: BTreeSet<String>,
    pub biaya: i64,
    /// Classes of what was given; empty text for what is on no list.
    pub kelas: BTreeSet<String>,
}

/// All requests as they stand on `today`.
pub fn all(jurnal: &Jurnal, libur: &Libur, today: NaiveDate) -> Vec<Permohonan> {
    jurnal.permohonan.iter().filter_map(|events| one(jurnal, events, libur, today)).collect()
}

fn one(jurnal: &Jurnal, events: &[Value], libur: &Libur, today: NaiveDate) -> Option<Permohonan> {
    let registered = last(events, "didaftarkan")?;
    let isi = said(events, "isi");
    let tanggal = day(&isi["diterima"])?;
    let (tenth, seventeenth) = (libur.after(tanggal, 10), libur.after(tanggal, 17));
    let extended = last(events, "diperpanjang").is_some();
    let limit = if extended { seventeenth } else { tenth };
    let first =
        events.iter().find(|event| event["kejadian"] == "diberitahukan").and_then(|event| day(&event["tanggal"]));
    let notice = last(events, "diberitahukan");
    let berakhir = if last(events, "ditutup_tidak_lengkap").is_some() {
        Some("tidak_dilengkapi")
    } else if last(events, "dicabut_pemohon").is_some() {
        Some("dicabut")
    } else {
        None
    };
    let ketepatan = match first {
        Some(answered) if answered <= tenth => "tepat",
        Some(answered) if answered <= limit => "dalam_perpanjangan",
        Some(_) => "terlambat",
        None if berakhir.is_some() => "tanpa_jawaban",
        None if today <= limit => "berjalan",
        None => "lewat_batas",
    };
    let items: Vec<&Value> = notice.iter().flat_map(|event| event["butir"].as_array().into_iter().flatten()).collect();
    let given =
        items.iter().filter(|item| ["diberikan", "sebagian"].contains(&item["keputusan"].as_str().unwrap_or("")));
    let grounds = items.iter().flat_map(|item| item["dasar"]["pasal_17"].as_array().into_iter().flatten());
    let lines = notice.iter().flat_map(|event| event["biaya"]["baris"].as_array().into_iter().flatten());
    let units = events.iter().filter(|event| event["kejadian"] == "diteruskan");
    Some(Permohonan {
        id: registered["id"].as_str()?.to_owned(),
        tanggal,
        saluran: isi["saluran"].as_str()?.to_owned(),
        jenis: said(events, "pemohon")["jenis"].as_str()?.to_owned(),
        batal: last(events, "dibatalkan").is_some(),
        unit: units.filter_map(|event| event["unit"].as_str()).map(str::to_owned).collect(),
        jawaban: first.map(|answered| (libur.between(tanggal, answered), decided(&items))),
        ketepatan,
        berakhir: berakhir.filter(|_| first.is_none()),
        huruf: grounds.filter_map(|ground| ground["huruf"].as_str()).map(str::to_owned).collect(),
        biaya: lines.map(|line| line["jumlah"].as_i64().unwrap_or(0) * line["rupiah"].as_i64().unwrap_or(0)).sum(),
        kelas: given
            .map(|item| item["informasi"].as_str().and_then(|id| jurnal.kelas.get(id)).cloned().unwrap_or_default())
            .collect(),
    })
}

/// What a notice says of all items together.
fn decided(items: &[&Value]) -> &'static str {
    let has = |word: &str| items.iter().any(|item| item["keputusan"] == word);
    match (has("diberikan"), has("sebagian"), has("ditolak"), has("tidak_dikuasai") || has("belum_didokumentasikan")) {
        (true, false, false, false) => "dikabulkan",
        (true, ..) | (_, true, ..) => "dikabulkan_sebagian",
        (_, _, true, _) => "ditolak",
        _ => "tidak_dapat_diberikan",
    }
}
