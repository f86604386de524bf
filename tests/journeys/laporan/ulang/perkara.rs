//! An objection and a dispute as their events tell them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::Value;

use super::jurnal::{Jurnal, last, said};
use super::{Libur, day};

pub struct Keberatan {
    pub id: String,
    pub tanggal: NaiveDate,
    pub permohonan: Option<String>,
    pub batal: bool,
    pub alasan: BTreeSet<String>,
    pub hasil: Option<String>,
    /// `tepat_waktu`, `terlambat`, `berjalan`, `lewat_batas`, `dicabut`.
    pub ketepatan: &'static str,
    /// What an order came to.
    pub perintah: Option<&'static str>,
}

pub struct Sengketa {
    pub keberatan: String,
    pub tanggal: NaiveDate,
    pub tingkat: String,
    pub batal: bool,
    pub keadaan: String,
    /// Stages that began: which, when.
    pub mulai: Vec<(String, NaiveDate)>,
    /// Stages that ended: which, how, when.
    pub putusan: Vec<(String, String, NaiveDate)>,
    /// Whether its last ruling is to be carried out, and whether it was.
    pub pelaksanaan: Option<bool>,
}

pub fn keberatan(jurnal: &Jurnal, libur: &Libur, today: NaiveDate) -> Vec<Keberatan> {
    jurnal.keberatan.iter().filter_map(|events| objection(events, libur, today)).collect()
}

fn objection(events: &[Value], libur: &Libur, today: NaiveDate) -> Option<Keberatan> {
    let registered = last(events, "didaftarkan")?;
    let isi = said(events, "isi");
    let tanggal = day(&isi["diterima"])?;
    let due = libur.after(tanggal, 30);
    let answer = last(events, "ditanggapi");
    let answered = answer.and_then(|event| day(&event["tanggal"]));
    let ketepatan = match answered {
        Some(on) if on <= due => "tepat_waktu",
        Some(_) => "terlambat",
        None if last(events, "keberatan_dicabut").is_some() => "dicabut",
        None if today <= due => "berjalan",
        None => "lewat_batas",
    };
    let order = answer.map(|event| &event["isi"]["perintah"]).filter(|order| !order.is_null());
    let perintah = order.map(|order| {
        let days = order["hari"].as_u64().unwrap_or(0) as usize;
        let last_day = answered.map(|on| libur.after(on, days));
        match last(events, "perintah_dilaksanakan") {
            Some(_) => "Sudah dilaksanakan",
            None if last_day.is_some_and(|last_day| last_day < today) => "Belum dilaksanakan, sudah lewat batas",
            None => "Belum dilaksanakan, masih dalam waktu",
        }
    });
    let grounds = isi["alasan"].as_array().into_iter().flatten();
    Some(Keberatan {
        id: registered["id"].as_str()?.to_owned(),
        tanggal,
        permohonan: said(events, "permohonan")["id"].as_str().map(str::to_owned),
        batal: last(events, "dibatalkan").is_some(),
        alasan: grounds.filter_map(Value::as_str).map(str::to_owned).collect(),
        hasil: answer.and_then(|event| event["isi"]["hasil"].as_str()).map(str::to_owned),
        ketepatan,
        perintah,
    })
}

pub fn sengketa(jurnal: &Jurnal) -> Vec<Sengketa> {
    jurnal.sengketa.iter().filter_map(|events| dispute(events)).collect()
}

fn dispute(events: &[Value]) -> Option<Sengketa> {
    let registered = last(events, "dicatat")?;
    let isi = said(events, "isi");
    let of = |kejadian: &'static str| events.iter().filter(move |event| event["kejadian"] == kejadian);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let ended: Vec<&Value> = of("tahap_berakhir").collect();
    let mut keadaan = "terdaftar".to_owned();
    for event in events {
        keadaan = match event["kejadian"].as_str().unwrap_or_default() {
            "tahap_dimulai" => text(&event["tahap"]),
            "tahap_berakhir" => "diputus".to_owned(),
            "putusan_dilaksanakan" | "sengketa_ditutup" => "selesai".to_owned(),
            "sengketa_dicabut" => "dicabut".to_owned(),
            "dibatalkan" => "dibatalkan".to_owned(),
            _ => keadaan,
        };
    }
    let done = of("putusan_dilaksanakan").next().is_some();
    let opens = |event: &Value| event["membuka"].as_array().is_some_and(|list| !list.is_empty());
    let grants = |event: &Value| {
        !["gagal", "ditolak", "tidak_diterima", "menguatkan"].contains(&event["hasil"].as_str().unwrap_or_default())
    };
    // A ruling that upholds leaves what the one before ordered.
    let ordered = ended.iter().rev().find(|event| event["hasil"] != "menguatkan");
    let owed = ended.last().is_some_and(|event| grants(event)) || ordered.is_some_and(|event| opens(event));
    Some(Sengketa {
        keberatan: text(&registered["keberatan"]["id"]),
        tanggal: day(&isi["tanggal"])?,
        tingkat: text(&isi["tingkat"]),
        batal: last(events, "dibatalkan").is_some(),
        keadaan,
        mulai: of("tahap_dimulai").filter_map(|event| Some((text(&event["tahap"]), day(&event["mulai"])?))).collect(),
        putusan: ended
            .iter()
            .filter_map(|event| Some((text(&event["tahap"]), text(&event["hasil"]), day(&event["diputus"])?)))
            .collect(),
        pelaksanaan: (owed || done).then_some(done),
    })
}
