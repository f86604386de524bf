//! Handing out is recorded, looking is not; a register in full is recorded even when only looked at.

use desk::Fault;
use desk::periksa::periksa;
use serde_json::json;

use crate::office::{Kantor, Outcome, fields};

fn register(samarkan: bool, cetak: bool, bentuk: &str) -> serde_json::Value {
    json!({ "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": samarkan, "bentuk": bentuk, "cetak": cetak })
}

#[test]
fn looking_at_a_document_leaves_no_trace_and_handing_it_out_does() -> Outcome {
    let kantor = Kantor::new()?;
    let id = kantor.register()?;
    let lines = || periksa(&kantor.desk).map(|report| report.baris_jurnal);
    let before = lines()?;
    for name in ["tanda_bukti", "formulir"] {
        let seen = kantor.file(name, json!({ "id": id, "cetak": false }))?;
        let again = kantor.file(name, json!({ "id": id, "cetak": false }))?;
        assert_eq!(seen.bytes, again.bytes, "{name}: the same values give the same pages");
    }
    kantor.file("register", register(true, false, "pdf"))?;
    assert_eq!(lines()?, before, "three looks, nothing recorded");
    for name in ["tanda_bukti", "formulir"] {
        kantor.file(name, json!({ "id": id, "cetak": true }))?;
    }
    kantor.file("register", register(true, true, "pdf"))?;
    assert_eq!(lines()?, before + 3, "receipt, form and register handed out: three lines");
    kantor.file("register", register(false, false, "csv"))?;
    assert_eq!(lines()?, before + 4, "identities in full are recorded even when only looked at");
    let whole = kantor.call("get_permohonan", json!({ "id": id }))?;
    assert_eq!(whole["permohonan"]["cetak_tanda_bukti"], 1, "the receipt was handed out once");
    assert_eq!(whole["permohonan"]["cetak_formulir"], 1, "and the form");
    Ok(())
}

#[test]
fn a_register_that_was_cancelled_is_neither_made_nor_recorded() -> Outcome {
    let kantor = Kantor::new()?;
    kantor.register()?;
    let before = periksa(&kantor.desk)?.baris_jurnal;
    let progress = desk::Progress::silent();
    progress.cancel();
    let answer = desk::calls::dispatch_file(&kantor.desk, "register", register(true, true, "pdf"), &progress);
    assert_eq!(answer.err(), Some(Fault::Cancelled), "who cancels gets nothing");
    assert_eq!(periksa(&kantor.desk)?.baris_jurnal, before, "and nothing is recorded");
    Ok(())
}

#[test]
fn a_register_on_the_paper_of_a_receipt_or_of_a_turned_period_is_refused() -> Outcome {
    let kantor = Kantor::new()?;
    let mut input = register(true, true, "pdf");
    input["kertas"] = json!("slip80");
    input["sampai"] = json!("2026-10-01");
    assert_eq!(fields(kantor.file("register", input)), ["sampai", "kertas"], "both reasons at once");
    Ok(())
}

#[test]
fn a_logo_is_a_picture_and_nothing_else() -> Outcome {
    let kantor = Kantor::new()?;
    assert_eq!(kantor.file("logo", json!({})).err(), Some(Fault::NotFound), "there is none at first");
    for bad in ["", "bukan base64!", "PHN2Zz48L3N2Zz4="] {
        assert_eq!(fields(kantor.call("set_logo", json!({ "png": bad }))), ["png"], "“{bad}” is no PNG");
    }
    Ok(())
}
