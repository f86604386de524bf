//! The screen of figures: each bar, whole and unit by unit, and the cases it opens.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Value, json};
use tests::kantor::Meja;
use tests::window::Outcome;

use super::Kantor;
use super::perkara::{Keberatan, Sengketa};
use super::permohonan::Permohonan;

/// What is asked for.
struct Masa<'a> {
    dari: NaiveDate,
    sampai: NaiveDate,
    unit: Option<&'a str>,
}

impl Masa<'_> {
    fn within(&self, day: NaiveDate) -> bool {
        self.dari <= day && day <= self.sampai
    }

    fn input(&self) -> Value {
        let mut input = json!({ "dari": self.dari, "sampai": self.sampai });
        if let Some(unit) = self.unit {
            input["unit"] = json!(unit);
        }
        input
    }
}

impl Kantor {
    fn requests(&self, masa: &Masa) -> Vec<&Permohonan> {
        let asked =
            |one: &&Permohonan| masa.within(one.tanggal) && masa.unit.is_none_or(|unit| one.unit.contains(unit));
        self.permohonan.iter().filter(asked).collect()
    }

    /// Requests that were passed to the unit, whenever they came.
    fn of_unit(&self, masa: &Masa, permohonan: Option<&String>) -> bool {
        masa.unit
            .is_none_or(|unit| self.permohonan.iter().any(|one| Some(&one.id) == permohonan && one.unit.contains(unit)))
    }

    fn objections(&self, masa: &Masa) -> Vec<&Keberatan> {
        let asked = |one: &&Keberatan| masa.within(one.tanggal) && self.of_unit(masa, one.permohonan.as_ref());
        self.keberatan.iter().filter(asked).collect()
    }

    fn disputes(&self, masa: &Masa) -> Vec<&Sengketa> {
        let asked = |one: &&Sengketa| {
            let objection = self.keberatan.iter().find(|objection| objection.id == one.keberatan);
            masa.within(one.tanggal)
                && !one.batal
                && self.of_unit(masa, objection.and_then(|objection| objection.permohonan.as_ref()))
        };
        self.sengketa.iter().filter(asked).collect()
    }

    /// How many cases a figure must count.
    fn count(&self, masa: &Masa, potongan: &Value) -> usize {
        let word = |key: &str| potongan[key].as_str().unwrap_or_default();
        let of = |holds: &dyn Fn(&Permohonan) -> bool| {
            self.requests(masa).into_iter().filter(|one| !one.batal && holds(one)).count()
        };
        let within =
            |one: &Permohonan, from: usize, to: usize| one.jawaban.is_some_and(|(days, _)| (from..=to).contains(&days));
        match word("potongan") {
            "semua" => of(&|_| true),
            "dibatalkan" => self.requests(masa).into_iter().filter(|one| one.batal).count(),
            "bulan" => of(&|one| one.tanggal.to_string()[..7] == word("bulan")[..7]),
            "saluran" => of(&|one| one.saluran == word("saluran")),
            "pemohon" => of(&|one| one.jenis == word("jenis")),
            "unit" => of(&|one| one.unit.contains(word("unit"))),
            "ketepatan" => of(&|one| one.ketepatan == word("ketepatan")),
            "keputusan" => of(&|one| one.jawaban.is_some_and(|(_, hasil)| hasil == word("hasil"))),
            "berakhir" => of(&|one| one.berakhir == Some(word("keadaan"))),
            "penolakan" => of(&|one| one.huruf.contains(word("huruf"))),
            "dijawab" => of(&|one| one.jawaban.is_some()),
            "waktu" => {
                let (from, to) = match word("rentang") {
                    "hari_sama" => (0, 0),
                    "satu_lima" => (1, 5),
                    "enam_sepuluh" => (6, 10),
                    "sebelas_tujuh_belas" => (11, 17),
                    _ => (18, usize::MAX),
                };
                of(&|one| within(one, from, to))
            }
            "keberatan" => self.count_objections(masa, &potongan["keberatan"]),
            _ => self.count_disputes(masa, &potongan["sengketa"]),
        }
    }

    fn count_objections(&self, masa: &Masa, which: &Value) -> usize {
        let word = |key: &str| which[key].as_str().unwrap_or_default();
        let all = self.objections(masa).into_iter();
        match word("menurut") {
            "semua" => all.filter(|one| !one.batal).count(),
            "dibatalkan" => all.filter(|one| one.batal).count(),
            "alasan" => all.filter(|one| !one.batal && one.alasan.contains(word("alasan"))).count(),
            "hasil" => all.filter(|one| !one.batal && one.hasil.as_deref() == Some(word("hasil"))).count(),
            _ => all.filter(|one| !one.batal && one.ketepatan == word("ketepatan")).count(),
        }
    }

    fn count_disputes(&self, masa: &Masa, which: &Value) -> usize {
        let all = self.disputes(masa).into_iter();
        match which["menurut"].as_str() {
            Some("semua") => all.count(),
            _ => all.filter(|one| which["keadaan"] == one.keadaan).count(),
        }
    }
}

/// Every figure in an answer, however deep it stands.
fn bars(value: &Value) -> Vec<Value> {
    match value {
        Value::Object(fields) if fields.contains_key("potongan") && fields.contains_key("jumlah") => {
            vec![value.clone()]
        }
        Value::Object(fields) => fields.values().flat_map(bars).collect(),
        Value::Array(list) => list.iter().flat_map(bars).collect(),
        _ => Vec::new(),
    }
}

fn compare(meja: &Meja, kantor: &Kantor, masa: &Masa) -> Outcome<BTreeSet<String>> {
    let angka = meja.call("get_angka", masa.input())?;
    let mut happened = BTreeSet::new();
    for bar in bars(&angka) {
        let mut asked = masa.input();
        let told = bar["jumlah"].as_u64().unwrap_or(u64::MAX) as usize;
        let counted = kantor.count(masa, &bar["potongan"]);
        assert_eq!(told, counted, "{} of {:?}: the journal says otherwise", bar["label"], masa.unit);
        asked["potongan"] = bar["potongan"].clone();
        let opened = meja.call("list_kasus", asked)?;
        assert_eq!(opened["jumlah"], bar["jumlah"], "{} opens other cases than it counts", bar["label"]);
        assert_eq!(opened["baris"].as_array().map(Vec::len), Some(told.min(25)), "{} shows them", bar["label"]);
        if told > 0 {
            happened.insert(bar["label"].as_str().unwrap_or_default().to_owned());
        }
    }
    let answered: Vec<&Permohonan> = kantor.requests(masa).into_iter().filter(|one| !one.batal).collect();
    let mut days: Vec<usize> = answered.iter().filter_map(|one| Some(one.jawaban?.0)).collect();
    days.sort_unstable();
    let waktu = &angka["waktu"];
    assert_eq!(waktu["dijawab"], days.len(), "answers that took time");
    if let (Some(first), Some(last)) = (days.get((days.len().max(1) - 1) / 2), days.get(days.len() / 2)) {
        assert_eq!(waktu["median"].as_f64(), Some((first + last) as f64 / 2.0), "the median of {days:?}");
        let ninety =
            days.iter().copied().find(|most| days.iter().filter(|one| *one <= most).count() * 10 >= days.len() * 9);
        assert_eq!(waktu["persen_90"].as_u64(), ninety.map(|days| days as u64), "nine of ten of {days:?}");
        assert_eq!(waktu["terlama"].as_u64(), days.last().map(|days| *days as u64), "the longest");
        let tenths = (days.iter().sum::<usize>() * 20 + days.len()) / (2 * days.len());
        assert_eq!(waktu["rata_rata"].as_f64(), Some(tenths as f64 / 10.0), "the mean, to one decimal, of {days:?}");
    }
    let charged: i64 = answered.iter().map(|one| one.biaya).sum();
    assert_eq!(angka["biaya"], charged, "what notices charged");
    Ok(happened)
}

/// Every figure of the screen is what the journal comes to.
pub fn prove(meja: &Meja, counted: &Kantor) -> Outcome {
    let date = |text: &str| text.parse::<NaiveDate>();
    let whole = Masa { dari: date("2026-11-01")?, sampai: date("2027-12-31")?, unit: None };
    let happened = compare(meja, counted, &whole)?;
    for word in [
        "Dalam perpanjangan",
        "Terlambat",
        "Belum dijawab, sudah",
        "Berakhir tanpa",
        "Dikabulkan sebagian",
        "Ditolak",
        "Tidak dapat",
        "Dicabut pemohon",
        "Tidak dilengkapi",
        "Pasal 17 huruf a",
        "Pasal 17 huruf b",
        "Pasal 17 huruf h",
        "Huruf a",
        "Huruf b",
        "Huruf c",
        "Huruf d",
        "Huruf e",
        "Huruf f",
        "Huruf g",
        "Ditanggapi tepat",
        "Ditanggapi terlambat",
        "Keberatan diterima seluruhnya",
        "Keberatan diterima sebagian",
        "Keberatan ditolak",
        "Pendaftaran keberatan",
        "Sengketa diajukan",
        "Dinas Kesehatan",
    ] {
        assert!(happened.iter().any(|label| label.starts_with(word)), "the year has some “{word}”: {happened:?}");
    }
    let last = Masa { dari: date("2027-01-01")?, ..whole };
    compare(meja, counted, &last)?;
    for unit in ["Dinas Kesehatan", "Tidak Ada"] {
        compare(meja, counted, &Masa { unit: Some(unit), dari: date("2026-11-01")?, ..last })?;
    }
    Ok(())
}
