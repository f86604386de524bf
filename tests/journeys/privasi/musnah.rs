//! Retention and destruction: due only when everything is over, proposed by one, approved by another, gone from every file,
//! and gone still when an older backup comes back.

use std::path::Path;

use desk::cadangan::{self, Kunci};
use desk::{Desk, Fault};
use domain::id::{DrafId, LampiranId, LangkahId, PemusnahanId};
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, perorangan, pukul};
use tests::window::Outcome;

use super::halaman::{found_in, key};

pub(super) const NAMA: &str = "Zulkarnaen Wiryadikusuma";
pub(super) const NIK: &str = "3201014503900077";
pub(super) const PENANDA: &str = "PENANDA-KTP-3201014503900077";
pub(super) const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n% PENANDA-KTP-3201014503900077\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
/// Long after everything is over.
pub(super) const KELAK: &str = "2029-06-12T09:00:00+07:00";

/// A request that was withdrawn, with all that names the person: identity and its correction, words, receipt, scan, draft.
pub(super) fn closed_case(meja: &Meja) -> Outcome<(Value, String)> {
    let mut form = perorangan(NAMA);
    form["pemohon"]["nik"] = json!(NIK);
    let done = meja.daftar(form.clone())?;
    form["pemohon"]["pekerjaan"] = json!("Peneliti");
    form["diterima"] = Value::Null;
    meja.call("correct_permohonan", json!({ "id": done.id, "alasan": "Pekerjaan keliru", "isi": form }))?;
    let file = json!({ "permohonan": done.id, "id": LampiranId::new(), "nama": "ktp.pdf", "jenis": "ktp" });
    meja.upload("add_lampiran", file, PDF)?;
    meja.file("tanda_bukti", json!({ "id": done.id, "cetak": true }))?;
    meja.file("formulir", json!({ "id": done.id, "cetak": true }))?;
    let draft = json!({ "id": DrafId::new(), "jenis": "permohonan", "judul": NAMA, "isi": { "nik": NIK } });
    meja.call("save_draf", draft)?;
    let step = json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "Sudah tidak perlu" });
    meja.call("take_langkah", json!({ "permohonan": done.id, "id": LangkahId::new(), "perintah": step }))?;
    Ok((done.id, done.nomor))
}

pub(super) fn set_retention(meja: &Meja) -> Result<Value, Fault> {
    let class = |tahun| json!({ "tahun": tahun, "nasib": "musnah", "sumber": "JRA Bupati 12/2020, HM.02" });
    let rules = json!({ "permohonan": class(2), "keberatan": class(2), "sengketa": class(5) });
    meja.call("set_retensi", json!({ "pengaturan": rules, "alasan": "Sesuai JRA daerah" }))
}

fn numbers(list: &Value) -> Vec<&str> {
    let due = list["jatuh"].as_array().into_iter().flatten();
    due.filter_map(|one| one["perkara"][0]["nomor"].as_str()).collect()
}

/// Everywhere the person is found, by name, number and scan.
pub(super) fn traces(dir: &Path) -> Outcome<Vec<String>> {
    let key = key(dir)?;
    let mut found = Vec::new();
    for needle in [NAMA, NIK, PENANDA, "zulkarnaen"] {
        found.extend(found_in(dir, &key, needle)?.into_iter().map(|file| format!("{needle} in {file}")));
    }
    Ok(found)
}

#[test]
fn what_is_over_is_destroyed_by_two_and_found_in_no_file_and_stays_gone_after_a_restore() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    meja.call(
        "create_akun",
        json!({ "nama": "Budi", "masuk": "budi", "peran": "pimpinan", "kata_sandi": KATA_SANDI }),
    )?;
    let (id, nomor) = closed_case(&meja)?;
    let kept = meja.daftar(perorangan("Ahmad Fauzi"))?;
    assert_eq!(numbers(&meja.call("list_musnah", json!({}))?), Vec::<&str>::new(), "no JRA, nothing is due");
    set_retention(&meja)?;
    assert_eq!(
        numbers(&meja.call("list_musnah", json!({}))?),
        Vec::<&str>::new(),
        "nor while somebody may still object"
    );
    let old = cadangan::make(&meja.0, usb.path())?.berkas;
    drop(meja);

    let meja = kantor.meja(KELAK)?;
    meja.masuk(MASUK)?;
    let list = meja.call("list_musnah", json!({}))?;
    assert_eq!(numbers(&list), [nomor.as_str()], "the closed one is due, the open one never is");
    assert!(list["jatuh"][0]["alasan"].as_str().is_some_and(|why| why.contains("JRA Bupati")), "with its source");
    let proposal = PemusnahanId::new();
    match meja.call("propose_musnah", json!({ "id": PemusnahanId::new(), "perkara": [kept.id] })) {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "not_due", "an open case cannot even be proposed"),
        answer => return Err(format!("an open case was answered {answer:?}").into()),
    }
    let list = meja.call("propose_musnah", json!({ "id": proposal, "perkara": [id] }))?;
    assert_eq!(numbers(&list), Vec::<&str>::new(), "what is proposed waits and is not offered again");
    assert_eq!(list["usul"][0]["boleh_diputus"], false, "who proposed it does not decide over it");
    match meja.call("approve_musnah", json!({ "id": proposal, "nomor": "12/BA/2029" })) {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "own_proposal", "four eyes"),
        answer => return Err(format!("one's own proposal was answered {answer:?}").into()),
    }
    drop(meja);
    let before = traces(kantor.data())?;
    for (needle, file) in
        [(NAMA, "kantor.db"), (NIK, "kantor.db"), (PENANDA, "lampiran.db"), ("zulkarnaen", "kantor.db")]
    {
        assert!(before.contains(&format!("{needle} in {file}")), "the look finds {needle} where it is: {before:?}");
    }

    let meja = kantor.meja(KELAK)?;
    meja.masuk("budi")?;
    let list = meja.call("approve_musnah", json!({ "id": proposal, "nomor": "12/BA/2029" }))?;
    let done = &list["usul"][0];
    assert_eq!(done["keadaan"], "dimusnahkan", "it is done");
    assert_eq!((&done["pengusul"], &done["pemutus"]), (&json!("Siti Rahma"), &json!("Budi")), "by two");
    check_gone(&meja, &id, &nomor)?;
    let record = meja.file("berita_acara", json!({ "id": proposal }))?;
    let text = super::jejak::pdf_text(&record.bytes)?;
    let joined: String = text.split_whitespace().collect();
    assert!(joined.contains(&nomor) && text.contains("12/BA/2029"), "the record names the number: {text}");
    assert!(text.contains("Siti Rahma") && text.contains("Budi"), "and the two: {text}");
    assert!(!text.contains("Zulkarnaen") && !text.contains(NIK), "and nobody else");
    drop(meja);
    assert_eq!(traces(kantor.data())?, Vec::<String>::new(), "no page of any file knows the person");

    let kunci = Kunci::KataSandi { masuk: Some(MASUK.to_owned()), kata_sandi: KATA_SANDI.to_owned() };
    cadangan::restore(&Desk::at(kantor.data(), pukul(KELAK)?), &old, &kunci)?;
    assert_eq!(traces(kantor.data())?, Vec::<String>::new(), "the backup held the person still; it brings nobody back");
    let meja = kantor.meja(KELAK)?;
    meja.masuk(MASUK)?;
    check_gone(&meja, &id, &nomor)?;
    assert_eq!(meja.file("berita_acara", json!({ "id": proposal }))?.bytes, record.bytes, "the record came along");
    Ok(())
}

/// The case is there without the person, and cannot be gone on with.
fn check_gone(meja: &Meja, id: &Value, nomor: &str) -> Outcome {
    let whole = meja.call("get_permohonan", json!({ "id": id }))?;
    assert_eq!(whole["pemohon"], Value::Null, "nobody stands there any more");
    assert_eq!(whole["permohonan"]["nomor"]["teks"], nomor, "the number does");
    let history: Vec<&str> =
        whole["riwayat"].as_array().into_iter().flatten().filter_map(|line| line["judul"].as_str()).collect();
    assert!(history.contains(&"Data diri telah dimusnahkan"), "and the history says why: {history:?}");
    assert_eq!(whole["lampiran"], json!([]), "no file is kept");
    let period =
        json!({ "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": false, "bentuk": "csv", "cetak": true });
    let register = String::from_utf8(meja.file("register", period)?.bytes)?;
    let line = register.lines().find(|line| line.contains(nomor)).ok_or("the line stays")?;
    assert!(line.contains("data diri telah dimusnahkan"), "the line of the register stays and says so: {line}");
    assert!(register.contains("Ahmad Fauzi"), "nobody else's line changed");
    for (call, input) in [
        ("reveal_identitas", json!({ "id": id, "alasan": "Ingin tahu" })),
        ("correct_permohonan", json!({ "id": id, "alasan": "Salah ketik", "isi": perorangan("X") })),
    ] {
        match meja.call(call, input) {
            Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "data_dimusnahkan", "{call}"),
            answer => return Err(format!("{call} was answered {answer:?}").into()),
        }
    }
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "chain, tables and files agree without it: {:?}", report.temuan);
    Ok(())
}
