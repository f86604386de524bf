//! A NIK, a name and a password that were typed in are found in no file the core wrote: not in its data, what it left beside
//! them, nor in a backup. The log and the copies the shell hands to other programs are searched in the window's own tests.
//!
//! The control writes them into a plain file of the same folder: there the same search must find each.

use std::fs;

use desk::cadangan;
use domain::id::{DrafId, LampiranId};
use serde_json::json;
use tests::kantor::{KATA_SANDI, Kantor, perorangan};
use tests::leaks::leaks;
use tests::window::Outcome;

use crate::figure;

const NIK: &str = "3271046504930417";
const NAMA: &str = "Wahyuningsih Tanjungpandan";
const RINCIAN: &str = "Berkas pengadaan lampu kerlap-kerlip";

#[test]
fn nothing_typed_in_stands_readable_in_any_file() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, tempfile::tempdir()?);
    let meja = kantor.buka()?;
    let mut request = perorangan(NAMA);
    request["pemohon"]["nik"] = json!(NIK);
    request["butir"][0]["rincian"] = json!(RINCIAN);
    let permohonan = meja.daftar(request.clone())?.id;
    let pdf =
        format!("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%{NAMA}\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    let input =
        json!({ "permohonan": permohonan, "id": LampiranId::new(), "nama": format!("{NAMA}.pdf"), "jenis": "ktp" });
    meja.upload("add_lampiran", input, pdf.as_bytes())?;
    meja.call("save_draf", json!({ "id": DrafId::new(), "jenis": "permohonan", "judul": NAMA, "isi": request }))?;
    meja.call("search", json!({ "kata": NIK }))?;
    meja.file("tanda_bukti", json!({ "id": permohonan, "kertas": "a4", "cetak": true }))?;
    // A password typed where the name belongs, and a refusal that quotes what was typed.
    meja.call("log_in", json!({ "masuk": KATA_SANDI, "kata_sandi": NIK })).err().ok_or("a wrong login is refused")?;
    request["pemohon"]["nik"] = json!(format!("{NIK}99"));
    meja.call("register_permohonan", request).err().ok_or("a NIK of 18 digits is refused")?;
    meja.call("log_in", json!({ "masuk": tests::kantor::MASUK, "kata_sandi": KATA_SANDI }))?;
    cadangan::make(&meja.0, usb.path())?;

    let secrets = [NIK, NAMA, RINCIAN, KATA_SANDI, kantor.kode_pemulihan.as_str()];
    let mut files = 0;
    // While the desk is at work, with its write-ahead log and shared memory; then closed; then the backup.
    let mut found = leaks(kantor.data(), &secrets, &mut files)?;
    drop(meja);
    found.extend(leaks(kantor.data(), &secrets, &mut files)?);
    found.extend(leaks(usb.path(), &secrets, &mut files)?);
    assert!(files > 8, "there were files to search: {files}");
    assert!(found.is_empty(), "{found:#?}");
    figure("secrets", &format!("{} searched in {files} files in four forms, 0 found", secrets.len()));

    fs::write(kantor.data().join("polos.txt"), secrets.join("\n"))?;
    let found = leaks(kantor.data(), &secrets, &mut files)?;
    assert_eq!(found.len(), secrets.len(), "in a plain file the same search finds each: {found:?}");
    Ok(())
}
