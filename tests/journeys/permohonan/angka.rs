//! The figures after all ways a request may go, held against the register of the same days, which is made another way; and
//! every figure opens as many cases as it says.

use domain::id::LangkahId;
use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja};
use tests::window::Outcome;

use super::perjalanan::Perjalanan;
use super::register::{AKHIR, dua_butir, walk_to};

const MASA: (&str, &str) = ("2026-11-01", "2026-12-31");

/// An office in which requests went every way, seen on 11 December: what came on 23 November was due on the 7th.
fn kantor() -> Outcome<(Kantor, Meja)> {
    let kantor = Kantor::siapkan()?;
    let mut last = None;
    for end in AKHIR {
        drop(last.take());
        let mut walk = Perjalanan::mulai(&kantor, dua_butir())?;
        let mut service = walk.meja.call("get_layanan", json!({}))?["pengaturan"].clone();
        service["penyetuju_penolakan"] = json!("admin");
        walk.meja.call("update_layanan", service)?;
        walk_to(&mut walk, end)?;
        if end == "dikoreksi" {
            walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
            walk.ambil(json!({ "perintah": "teruskan", "unit": "Dinas Kesehatan", "butir": [0], "instruksi": "Siapkan", "batas": "2026-11-30" }))?;
        }
        last = Some(walk);
    }
    drop(last);
    let meja = kantor.meja("2026-12-11T09:12:00+07:00")?;
    meja.masuk("siti")?;
    Ok((kantor, meja))
}

fn angka(meja: &Meja, unit: Option<&str>) -> Outcome<Value> {
    let mut input = json!({ "dari": MASA.0, "sampai": MASA.1 });
    if let Some(unit) = unit {
        input["unit"] = json!(unit);
    }
    Ok(meja.call("get_angka", input)?)
}

/// How many a bar counts, by the words it begins with.
fn bar(bars: &Value, label: &str) -> u64 {
    let found = bars
        .as_array()
        .into_iter()
        .flatten()
        .find(|bar| bar["label"].as_str().is_some_and(|text| text.starts_with(label)));
    found.and_then(|bar| bar["jumlah"].as_u64()).unwrap_or(u64::MAX)
}

/// A column of the register of the same days.
fn register(meja: &Meja, column: &str) -> Outcome<Vec<String>> {
    let input = json!({ "dari": MASA.0, "sampai": MASA.1, "samarkan": true, "bentuk": "csv", "cetak": false });
    let file = meja.file("register", input)?.bytes;
    let mut table = csv::ReaderBuilder::new().delimiter(b';').from_reader(file.as_slice());
    let place = table.headers()?.iter().position(|head| head.ends_with(column)).ok_or("no such column")?;
    table.records().map(|row| Ok(row?[place].to_owned())).collect()
}

#[test]
fn the_figures_are_those_of_the_register() -> Outcome {
    let (_kantor, meja) = kantor()?;
    let angka = angka(&meja, None)?;
    let decisions = register(&meja, "Keputusan")?;
    let count = |word: &str| decisions.iter().filter(|cell| cell.starts_with(word)).count() as u64;
    assert_eq!(
        angka["diterima"]["jumlah"],
        decisions.len() as u64 - count("Dibatalkan"),
        "all but the void one: {decisions:?}"
    );
    assert_eq!(angka["dibatalkan"]["jumlah"], count("Dibatalkan"));
    for word in ["Dikabulkan seluruhnya", "Dikabulkan sebagian", "Ditolak", "Tidak dapat diberikan"] {
        assert_eq!(bar(&angka["keputusan"], word), count(word), "{word}: {decisions:?}");
    }
    assert_eq!(bar(&angka["berakhir"], "Dicabut"), count("Dicabut"));
    assert_eq!(bar(&angka["berakhir"], "Tidak dilengkapi"), count("Tidak dilengkapi"));
    let notices = register(&meja, "Pemberitahuan Tertulis")?;
    let answered = notices.iter().filter(|cell| !cell.is_empty()).count() as u64;
    assert_eq!(angka["dijawab"]["jumlah"], answered, "every notice of the register: {notices:?}");
    assert_eq!(angka["waktu"]["dijawab"], answered);
    assert_eq!(angka["waktu"]["terlama"], 0, "all on the day of receipt");
    let refused = register(&meja, "Alasan Penolakan")?;
    let on_h = refused.iter().filter(|cell| cell.contains("Pasal 17 huruf h")).count() as u64;
    assert_eq!(bar(&angka["penolakan"], "Pasal 17 huruf h"), on_h, "refusals by letter: {refused:?}");
    let late = bar(&angka["ketepatan"], "Belum dijawab, sudah lewat");
    assert_eq!(late, 1, "the corrected one waits since 7 December");
    let paid: i64 = register(&meja, "Biaya")?.iter().filter_map(|cell| cell.parse::<i64>().ok()).sum();
    assert_eq!(angka["biaya"], paid, "what the notices charged");
    Ok(())
}

#[test]
fn every_figure_opens_its_cases() -> Outcome {
    let (_kantor, meja) = kantor()?;
    for unit in [None, Some("Dinas Kesehatan")] {
        let angka = angka(&meja, unit)?;
        let single = ["diterima", "dijawab", "dibatalkan"].map(|name| angka[name].clone());
        let lists =
            ["bulan", "saluran", "pemohon", "unit", "ketepatan", "keputusan", "berakhir", "penolakan", "rentang"];
        let bars = lists.iter().flat_map(|name| angka[name].as_array().cloned().unwrap_or_default());
        let mut opened = 0;
        for bar in single.into_iter().chain(bars) {
            let mut input = json!({ "dari": MASA.0, "sampai": MASA.1, "potongan": bar["potongan"] });
            if let Some(unit) = unit {
                input["unit"] = json!(unit);
            }
            let page = meja.call("list_kasus", input)?;
            assert_eq!(page["jumlah"], bar["jumlah"], "{} of {unit:?} opens other cases than it counts", bar["label"]);
            assert_eq!(
                page["baris"].as_array().map(Vec::len),
                bar["jumlah"].as_u64().map(|n| n as usize),
                "and shows them"
            );
            opened += bar["jumlah"].as_u64().unwrap_or_default();
        }
        assert!(opened > 3, "there was something to open for {unit:?}");
    }
    assert_eq!(angka(&meja, Some("Dinas Kesehatan"))?["diterima"]["jumlah"], 1, "one request was passed to that unit");
    assert_eq!(angka(&meja, Some("Tidak Ada"))?["diterima"]["jumlah"], 0, "none to a unit nobody knows");
    Ok(())
}

#[test]
fn an_answer_in_time_is_told_apart_from_a_late_one() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, dua_butir())?;
    walk.pada("2026-12-08")?;
    let give = json!({
        "perintah": "berikan_langsung", "bentuk": { "softcopy": true, "hardcopy": false },
        "serahkan": { "tanggal": "2026-12-08", "cara": "salinan", "kirim": "ambil_langsung", "penerima": "pemohon", "jumlah": "1" }
    });
    walk.kirim(LangkahId::new(), &give)?;
    let found = angka(&walk.meja, None)?;
    assert_eq!(bar(&found["ketepatan"], "Terlambat"), 1, "8 December is the eleventh working day: {found}");
    assert_eq!(found["waktu"]["median"].as_f64(), Some(11.0), "told in working days");
    Ok(())
}

#[test]
fn a_period_the_wrong_way_round_is_refused() -> Outcome {
    let (_kantor, meja) = kantor()?;
    for (dari, sampai) in [("2026-12-31", "2026-01-01"), ("1990-01-01", "2026-12-31")] {
        let fault = meja.call("get_angka", json!({ "dari": dari, "sampai": sampai }));
        assert!(matches!(fault, Err(desk::Fault::Invalid { .. })), "{dari} to {sampai}: {fault:?}");
    }
    Ok(())
}
