//! Reading an input: every part that does not fit is named at once, by the field's own path, and the rest is looked at.

use desk::reading::{read, read_leniently};
use domain::permohonan::NewPermohonan;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::office::fields;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Surat {
    nomor: String,
    lampiran: Vec<Lampiran>,
    halaman: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct Lampiran {
    judul: String,
}

#[test]
fn every_part_that_does_not_fit_is_named_at_once() {
    let input = json!({
        "lampiran": [{ "judul": "a" }, { "judul": 5, "warna": 1 }, "bukan lampiran"], "halaman": 300, "asing": {}
    });
    assert_eq!(
        fields(read::<Surat>(input)),
        ["asing", "halaman", "lampiran.1.judul", "lampiran.1.warna", "lampiran.2", "nomor"],
        "unknown, of another type, out of range and missing, each by its path"
    );
}

#[test]
fn the_rest_of_an_input_is_read_without_the_part_that_does_not_fit() {
    let (read, faults) = read_leniently::<Surat>(json!({ "nomor": 7, "lampiran": [{ "judul": "a" }] }));
    assert_eq!(faults.len(), 1, "one fault is told once: {faults:?}");
    let read = read.map(|surat| (surat.nomor, surat.lampiran.len(), surat.halaman));
    assert_eq!(read, Some((String::new(), 1, None)), "an empty text stands in for what cannot be read");
}

#[test]
fn an_input_that_is_no_object_or_wrong_without_end_is_refused_and_ends() {
    for input in [json!(null), json!(5), json!("teks")] {
        assert_eq!(fields(read::<Surat>(input.clone())), ["masukan"], "{input} is no letter");
    }
    let many: serde_json::Map<String, Value> = (0..10_000).map(|n| (format!("asing{n}"), json!(n))).collect();
    let told = fields(read::<NewPermohonan>(Value::Object(many)));
    assert_eq!(told.len(), 20, "an input of nothing but strangers is not told to its end");
}

#[test]
fn keys_that_mean_something_to_a_script_are_strangers_like_any_other() {
    let told = fields(read::<NewPermohonan>(json!({ "__proto__": { "x": 1 }, "constructor": 1, "toString": 2 })));
    assert_eq!(told, ["__proto__", "constructor", "toString"], "named and not obeyed");
}
