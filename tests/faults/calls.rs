//! What no page of ours sends, to every call there is: unknown names, names that mean something to JavaScript, inputs of
//! another type, keys of prototypes, an input nested without end. All of it is refused in words, and nothing happens.
//!
//! What the window itself refuses (eleven megabytes, other addresses, other commands) is asked of the real one in
//! `tests/window/start.rs`; hostile texts are shown on the screens by `tests/screen/hostile.spec.ts`.

use desk::Fault;
use desk::calls::NAMES;
use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja, perorangan};
use tests::window::Outcome;

use crate::figure;

/// Calls that take an empty input: for them an empty object is no wrong one.
fn refused(meja: &Meja, name: &str, input: &Value) -> [Option<Fault>; 3] {
    let by_file = meja.file(name, input.clone()).err();
    let by_upload = meja.upload(name, input.clone(), b"isi").err();
    [meja.call(name, input.clone()).err(), by_file, by_upload]
}

#[test]
fn names_that_are_no_calls_are_not_found() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let before = meja.baris_jurnal()?;
    for name in [
        "",
        "__proto__",
        "constructor",
        "prototype",
        "toString",
        "hasOwnProperty",
        "hapus_semua",
        "LOG_IN",
        "log_in ",
        "log_in\0",
        "../log_in",
        "register_permohonan;drop",
        "status\n",
        "call",
        "plugin:fs|read",
    ] {
        for fault in refused(&meja, name, &json!({})) {
            assert_eq!(fault, Some(Fault::NotFound), "{name:?} is no call");
        }
    }
    assert_eq!(meja.baris_jurnal()?, before, "and nothing happened");
    Ok(())
}

#[test]
fn inputs_of_another_type_are_refused_by_every_call() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let before = meja.baris_jurnal()?;
    let deep = (0..100).fold(json!({}), |inner, _| json!({ "x": inner }));
    let wrong = [
        json!(null),
        json!([]),
        json!("teks"),
        json!(17),
        json!([{ "id": 1 }]),
        json!({ "__proto__": { "peran": "admin" } }),
        json!({ "constructor": { "prototype": {} } }),
        json!({ "id": { "$ne": null }, "masuk": ["siti"], "kata_sandi": true }),
        json!({ "tidak_dikenal": deep }),
    ];
    let mut asked = 0;
    for name in NAMES {
        for input in &wrong {
            for fault in refused(&meja, name, input) {
                let fault = fault.ok_or_else(|| format!("{name} took {input}"))?;
                let told = matches!(
                    fault,
                    Fault::Invalid { .. } | Fault::NotFound | Fault::NotAllowed | Fault::Refused { .. }
                );
                assert!(told, "{name} with {input} is refused in words: {fault:?}");
                asked += 1;
            }
        }
    }
    assert_eq!(meja.baris_jurnal()?, before, "none of {asked} changed anything");

    // The control: the right input of one of them is taken.
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    assert!(meja.baris_jurnal()? > before, "and a right one is");
    figure("calls", &format!("{} calls, {asked} wrong inputs, all refused", NAMES.len()));
    Ok(())
}
