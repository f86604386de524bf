//! Bringing a backup back where little is left: on a new computer without the folder of attachments, over data that cannot
//! be read. What did not come along is counted, and no number on paper is given a second time.

use std::fs;
use std::path::{Path, PathBuf};

use desk::{Desk, Fault, cadangan};
use domain::id::LampiranId;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan, pukul};
use tests::window::Outcome;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";

/// An office with one request and one attachment, backed up to `usb`; then two more requests.
fn office(usb: &Path) -> Outcome<(Kantor, PathBuf, Value, Value)> {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let lampiran = json!(LampiranId::new());
    let attach = json!({ "permohonan": id, "id": lampiran, "nama": "jawaban.pdf", "jenis": "jawaban" });
    meja.upload("add_lampiran", attach, PDF)?;
    let berkas = cadangan::make(&meja.0, usb)?.berkas;
    meja.daftar(perorangan("Budi Hartono"))?;
    meja.daftar(perorangan("Citra Lestari"))?;
    drop(meja);
    Ok((kantor, berkas, id, lampiran))
}

fn chosen(meja: &Meja, berkas: &Path) -> Outcome<Value> {
    Ok(json!(cadangan::choose(&meja.0, berkas)?)["cadangan"].clone())
}

/// What was asked, with `n` as the last number of the requests of this year.
fn told(plan: &Value, n: u32) -> Vec<Value> {
    let mut asked = plan["nomor_kertas"].as_array().cloned().unwrap_or_default();
    for one in &mut asked {
        if one["jenis"] == "permohonan" && one["tahun"] == 2026 {
            one["terakhir"] = json!(n);
        }
    }
    asked
}

#[test]
fn the_bare_file_and_the_code_are_the_office_again_without_its_attachments() -> Outcome {
    let (usb, bare, baru) = (TempDir::new()?, TempDir::new()?, TempDir::new()?);
    let (kantor, berkas, id, lampiran) = office(usb.path())?;
    // The set's folder of attachments stays behind.
    let file = bare.path().join(berkas.file_name().ok_or("a name")?);
    fs::copy(&berkas, &file)?;
    let meja = Meja(Desk::at(baru.path(), pukul(PAGI)?));
    let backup = chosen(&meja, &file)?;
    let kunci = json!({ "dengan": "kode", "kode": kantor.kode_pemulihan });
    let plan = meja.call("plan_pemulihan", json!({ "cadangan": backup, "kunci": kunci }))?;
    assert_eq!(plan["temuan"], json!([]), "nothing is wrong with the file, so nothing keeps it out: {plan}");
    assert_eq!(
        (&plan["lampiran_hilang"], &plan["terbukti"]),
        (&json!(1), &json!(false)),
        "what did not come along is a count, and it is not called whole: {plan}"
    );
    assert_eq!((&plan["ada_data"], &plan["terbaca"]), (&json!(false), &json!(false)), "nothing stands here");

    let unasked = meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": kunci }));
    assert!(
        matches!(&unasked, Err(Fault::Invalid { fields }) if fields[0].field == "nomor"),
        "numbers on paper are unknown here, so they are asked for: {unasked:?}"
    );
    let less = json!({ "cadangan": backup, "kunci": kunci, "nomor": told(&plan, 0) });
    let less = meja.call("restore_cadangan", less);
    assert!(
        matches!(&less, Err(Fault::Invalid { fields }) if fields[0].field.ends_with(".terakhir")),
        "no register ends before its backup does: {less:?}"
    );
    assert!(!baru.path().join("kantor.db").exists(), "and nothing was done meanwhile");
    let done = meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": kunci, "nomor": told(&plan, 3) }))?;
    assert_eq!(done["lampiran_hilang"], json!(1), "the result says it too: {done}");
    assert_eq!((&done["nomor"][0]["dari"], &done["nomor"][0]["sampai"]), (&json!(2), &json!(3)), "2 and 3 are used");

    meja.masuk(MASUK)?;
    assert_eq!(meja.call("list_permohonan", json!({}))?["jumlah"], json!(1), "the office is here");
    let opened = meja.file("lampiran", json!({ "permohonan": id, "id": lampiran, "alasan": null }));
    assert!(opened.is_err(), "the attachment is not, and no empty page stands for it");
    let list = meja.call("make_cadangan", json!({}))?;
    assert_eq!(list["lampiran_hilang"], json!(true), "the page of backups says so, and backing up goes on");
    let next = meja.daftar(perorangan("Dewi Anggraini"))?.nomor;
    assert!(next.starts_with("0004/"), "the number after the last one on paper: {next}");
    let report = desk::periksa::periksa(&meja.0)?;
    assert_eq!(report.proyeksi_sama, Some(true), "the gap is accounted for in the journal: {:?}", report.temuan);
    Ok(())
}

#[test]
fn data_that_cannot_be_read_ask_for_the_numbers_on_paper_and_are_kept_aside() -> Outcome {
    let usb = TempDir::new()?;
    let (kantor, berkas, ..) = office(usb.path())?;
    fs::write(kantor.data().join("kantor.db"), "bukan data lagi, sama sekali")?;
    let meja = kantor.meja(PAGI)?;
    let backup = chosen(&meja, &berkas)?;
    let kunci = json!({ "dengan": "sandi", "masuk": MASUK, "kata_sandi": KATA_SANDI });
    let plan = meja.call("plan_pemulihan", json!({ "cadangan": backup, "kunci": kunci }))?;
    assert_eq!(
        (&plan["ada_data"], &plan["terbaca"]),
        (&json!(true), &json!(false)),
        "what stands here cannot be backed up before, and nobody says it is: {plan}"
    );
    assert_eq!(plan["lampiran_hilang"], json!(0), "the set lies beside the file this time");
    let done = meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": kunci, "nomor": told(&plan, 3) }))?;
    let aside = kantor.data().join(done["disimpan_di"].as_str().ok_or("what was in use is kept aside")?);
    assert!(fs::read(aside.join("kantor.db"))?.starts_with(b"bukan data"), "as it was");
    meja.masuk(MASUK)?;
    let next = meja.daftar(perorangan("Dewi Anggraini"))?.nomor;
    assert!(next.starts_with("0004/"), "the number after the last one on paper: {next}");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "and the office is sound");
    Ok(())
}

#[test]
fn data_without_their_key_file_still_tell_their_numbers() -> Outcome {
    let usb = TempDir::new()?;
    let (kantor, berkas, ..) = office(usb.path())?;
    fs::remove_file(kantor.data().join("kunci.json"))?;
    let meja = kantor.meja(PAGI)?;
    let backup = chosen(&meja, &berkas)?;
    let kunci = json!({ "dengan": "kode", "kode": kantor.kode_pemulihan });
    let plan = meja.call("plan_pemulihan", json!({ "cadangan": backup, "kunci": kunci }))?;
    assert_eq!(plan["nomor_kertas"], json!([]), "the key of the backup opens them, so nobody is asked: {plan}");
    let done = meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": kunci }))?;
    assert_eq!(done["nomor"][0]["sampai"], json!(3), "2 and 3 are used up: {done}");
    Ok(())
}
