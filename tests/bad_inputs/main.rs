//! Bad input at the two doors a request comes in by: the form's call and `ppid permohonan daftar`; and bad files at the one
//! they are attached by. It is kept as text or refused with every reason at once; nothing is lost, nothing is carried out,
//! and a refusal leaves no trace.

mod berkas;
mod rows;

use std::collections::BTreeSet;

use desk::Fault;
use serde_json::{Value, json};
use tests::kantor::{Kantor, MASUK, Meja, PAGI, perorangan};
use tests::ppid::Ppid;
use tests::window::Outcome;

use rows::{Baris, Harap, rows};

#[test]
fn every_bad_input_through_the_form_is_kept_as_text_or_refused_by_field() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    for row in rows() {
        let before = meja.baris_jurnal()?;
        let answer = meja.call("register_permohonan", row.permohonan.clone());
        match (&row.harap, answer) {
            (Harap::Disimpan(place, text), Ok(done)) => {
                assert_kept(&meja, &row, &done["id"], place, text)?;
                assert_eq!(meja.baris_jurnal()?, before + 2, "{}: registered once, seen once", name(&row));
            }
            (Harap::Ditolak(fields), Err(Fault::Invalid { fields: found })) => {
                assert_named(&row, fields, &serde_json::to_value(found)?, "");
                assert_eq!(meja.baris_jurnal()?, before, "{}: a refusal leaves no trace", name(&row));
            }
            (_, answer) => return Err(format!("{}: answered {answer:?}", name(&row)).into()),
        }
    }
    assert_nothing_was_carried_out(&meja)
}

#[test]
fn every_bad_input_through_ppid_is_kept_as_text_or_refused_by_field() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let ppid = Ppid::on(kantor.data())?;
    let (good, bad): (Vec<Baris>, Vec<Baris>) =
        rows().into_iter().partition(|row| matches!(row.harap, Harap::Disimpan(..)));

    // One bad row in a file of good ones is enough to register none, and every bad row is told at once.
    let all: Vec<&Value> = good.iter().chain(&bad).map(|row| &row.permohonan).collect();
    let answer = ppid.daftar(&serde_json::to_vec(&all)?)?;
    assert_eq!(answer.status, Some(3), "a file with bad rows is refused: {}", answer.value);
    for (place, row) in bad.iter().enumerate() {
        let Harap::Ditolak(fields) = row.harap else { continue };
        assert_named(row, fields, &answer.value["fields"], &format!("{}.", good.len() + place));
    }
    let told: BTreeSet<&str> = texts(&answer.value["fields"], "field").collect();
    assert_eq!(told.len(), bad.len(), "no good row is blamed and no row is told twice: {told:?}");

    let answer = ppid.daftar(&serde_json::to_vec(&good.iter().map(|row| &row.permohonan).collect::<Vec<_>>())?)?;
    assert_eq!(answer.status, Some(0), "what may be kept as text is registered: {}", answer.value);
    let meja = kantor.buka()?;
    for (place, row) in good.iter().enumerate() {
        let done = &answer.value[place];
        let number = format!("{:04}/PPID/XI/2026", place + 1);
        assert_eq!(done["nomor"], json!(number), "{}: the refused file has used up no number", name(row));
        if let Harap::Disimpan(place, text) = &row.harap {
            assert_kept(&meja, row, &done["id"], place, text)?;
        }
    }
    assert_nothing_was_carried_out(&meja)
}

#[test]
fn a_file_that_is_no_text_or_no_json_is_refused_by_line() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let ppid = Ppid::on(kantor.data())?;
    let good = serde_json::to_string(&perorangan("Ahmad Fauzi"))?;
    let with_name = |name: &[u8]| -> Vec<u8> {
        let (front, back) = good.split_once("Ahmad Fauzi").unwrap_or((&good, ""));
        [front.as_bytes(), name, back.as_bytes()].concat()
    };
    let cases = [
        ("19: bytes that are no UTF-8", with_name(b"Ahmad \xff\xfe")),
        ("19: half a surrogate pair", with_name(b"Ahmad \\ud800")),
        ("20: quotes of code page 1252 as bytes", with_name(b"Ahmad \x93Fauzi\x94")),
        ("13: NUL as it is", with_name(b"Ahmad \0")),
        ("a name twice in one object", good.replacen("\"tujuan\"", "\"tujuan\":\"Lain\",\"tujuan\"", 1).into_bytes()),
        ("nothing", Vec::new()),
        ("cut off", good.as_bytes().iter().take(80).copied().collect()),
        ("nested without end", "[".repeat(100_000).into_bytes()),
        ("HTML", b"<html><table></table></html>".to_vec()),
    ];
    for (what, content) in cases {
        let answer = ppid.daftar(&content)?;
        assert_eq!(answer.status, Some(3), "{what}: refused as input");
        assert_eq!(answer.value["code"], "invalid", "{what}: in the window's error union");
        assert_eq!(answer.value["fields"][0]["field"], "berkas", "{what}: the file is named");
        assert_indonesian(what, answer.value["message"].as_str().unwrap_or_default());
    }
    let marked = ppid.daftar(&[b"\xef\xbb\xbf", good.as_bytes()].concat())?;
    assert_eq!(marked.status, Some(0), "a byte order mark, as Notepad writes it, is no fault: {}", marked.value);
    assert_eq!(marked.value[0]["nomor"], "0001/PPID/XI/2026", "the refused files have used up no number");
    Ok(())
}

#[test]
fn several_faults_of_shape_and_value_are_told_at_once() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut bad = perorangan(" ");
    bad["pemohon"]["nik"] = json!("123");
    bad["pemohon"]["warna"] = json!("merah");
    bad["tujuan"] = Value::Null;
    bad["saluran"] = json!("merpati pos");
    bad["butir"] = json!([{ "rincian": "" }, { "rincian": ["bukan teks"] }]);
    let expected =
        ["butir.0.rincian", "butir.1.rincian", "pemohon.nama", "pemohon.nik", "pemohon.warna", "saluran", "tujuan"];

    let ppid = Ppid::on(kantor.data())?.daftar(&serde_json::to_vec(&bad)?)?;
    let told: BTreeSet<&str> = texts(&ppid.value["fields"], "field").collect();
    assert_eq!(told, BTreeSet::from(expected), "ppid tells every fault of one request at once");

    if let Some(pemohon) = bad["pemohon"].as_object_mut() {
        pemohon.remove("warna");
    }
    let meja = kantor.meja(PAGI)?;
    meja.masuk(MASUK)?;
    let Err(Fault::Invalid { fields }) = meja.call("register_permohonan", bad) else {
        return Err("a form with six faults must be refused by field".into());
    };
    let told: BTreeSet<&str> = fields.iter().map(|fault| fault.field.as_str()).collect();
    let values: BTreeSet<&str> = expected.into_iter().filter(|field| *field != "pemohon.warna").collect();
    assert_eq!(told, values, "the form tells every fault at once");
    Ok(())
}

fn assert_kept(meja: &Meja, row: &Baris, id: &Value, place: &str, text: &str) -> Outcome {
    let identitas = meja.call("reveal_identitas", json!({ "id": id, "alasan": "Memeriksa yang tersimpan" }))?;
    let isi = meja.call("get_permohonan", json!({ "id": id }))?["permohonan"]["isi"].clone();
    let stored = json!({ "identitas": identitas, "isi": isi });
    assert_eq!(stored.pointer(place), Some(&json!(text)), "{}: kept as text, nothing else", name(row));
    Ok(())
}

fn assert_named(row: &Baris, fields: &[&str], faults: &Value, prefix: &str) {
    let told: BTreeSet<&str> = texts(faults, "field").filter_map(|field| field.strip_prefix(prefix)).collect();
    assert_eq!(told, fields.iter().copied().collect(), "{}: exactly these fields are named", name(row));
    for fault in faults.as_array().into_iter().flatten() {
        assert_indonesian(&name(row), fault["message"].as_str().unwrap_or_default());
    }
}

/// The sentence an officer reads is a whole one and not the program's own English.
fn assert_indonesian(what: &str, sentence: &str) {
    assert!(sentence.ends_with('.') && sentence.len() > 20, "{what}: a whole sentence, not “{sentence}”");
    for english in ["expected", "unknown", "invalid", "missing", "error"] {
        assert!(!sentence.to_lowercase().contains(english), "{what}: plain Indonesian, not “{sentence}”");
    }
}

/// The register handed to a spreadsheet starts no formula, and the data are sound.
fn assert_nothing_was_carried_out(meja: &Meja) -> Outcome {
    let input = json!({
        "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": false, "bentuk": "csv", "cetak": true,
    });
    let csv = meja.file("register", input)?;
    let mut table = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(csv.bytes.as_slice());
    for row in table.records() {
        for cell in &row? {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "a spreadsheet would run this cell: {cell}");
        }
    }
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "every row is intact: {:?}", report.temuan);
    Ok(())
}

fn texts<'v>(list: &'v Value, key: &'v str) -> impl Iterator<Item = &'v str> {
    list.as_array().into_iter().flatten().filter_map(move |item| item[key].as_str())
}

fn name(row: &Baris) -> String {
    format!("{} ({})", row.nomor, row.apa)
}
