//! Retention and destruction: due only when everything is over, proposed by one, approved by another, gone from every file,
//! and gone still when an older backup comes back.

use std::fs;
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

/// Everywhere in `dir` the person is found, by name, number and scan, with the key of the office in `data`.
fn traces_in(dir: &Path, data: &Path) -> Outcome<Vec<String>> {
    let key = key(data)?;
    let mut found = Vec::new();
    for needle in [NAMA, NIK, PENANDA, "zulkarnaen"] {
        found.extend(found_in(dir, &key, needle)?.into_iter().map(|file| format!("{needle} in {file}")));
    }
    Ok(found)
}

/// The same in the data directory, whose backups lie in it.
pub(super) fn traces(data: &Path) -> Outcome<Vec<String>> {
    traces_in(data, data)
}

/// How many files of a kind are among them.
fn files(found: &[String], ending: &str) -> usize {
    found.iter().filter(|one| one.ends_with(ending)).count()
}

#[test]
fn what_is_over_is_destroyed_by_two_and_found_in_no_file_and_stays_gone_after_a_restore() -> Outcome {
    let (kantor, usb, lemari) = (Kantor::siapkan()?, TempDir::new()?, TempDir::new()?);
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
    let old = cadangan::make(&meja.0, lemari.path())?.berkas;
    cadangan::choose_second(&meja.0, usb.path())?;
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
    for (place, found) in [("here", before), ("there", traces_in(usb.path(), kantor.data())?)] {
        assert_eq!(files(&found, ".cadangan"), 3, "{place}: name, NIK and word in the backup: {found:?}");
        assert!(
            found.iter().any(|one| one.starts_with(PENANDA) && one.ends_with(".db") && !one.ends_with("lampiran.db")),
            "{place}: and the scan in its set: {found:?}"
        );
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
    let left = &list["cadangan_lama"];
    assert_eq!((&left["komputer"], &left["kedua"]), (&json!(1), &json!(1)), "what still holds it is told: {left}");
    let rows = meja.call("list_cadangan", json!({}))?;
    assert_eq!(rows["cadangan"].as_array().map(Vec::len), Some(4), "a backup without it was made in both places");
    assert_eq!(rows["cadangan"][0]["sebab"], "pemusnahan", "for that reason: {rows}");
    for (place, found) in [("here", traces(kantor.data())?), ("there", traces_in(usb.path(), kantor.data())?)] {
        assert_eq!(
            (files(&found, ".cadangan"), found.len()),
            (3, 3),
            "{place} nothing but the backup of before knows the person; the scan left the set: {found:?}"
        );
    }
    let tried = meja.call("rehearse_cadangan", json!(rows["cadangan"][2]["cadangan"]))?;
    assert_eq!(tried["terbukti"], true, "it is a good backup, without the files nobody is to have: {tried}");

    let rows = meja.call("discard_cadangan", json!({}))?;
    assert_eq!(rows["lama"], Value::Null, "nothing is left from before: {rows}");
    let why: Vec<&str> =
        rows["cadangan"].as_array().into_iter().flatten().filter_map(|row| row["sebab"].as_str()).collect();
    assert!(why.len() >= 2 && why.iter().all(|why| *why == "pemusnahan"), "what stands was made afterwards: {why:?}");
    let trail = meja.call("list_jejak", json!({}))?.to_string();
    assert!(trail.contains("1 di komputer ini, 1 di tempat kedua"), "and that is recorded: {trail}");
    drop(meja);
    assert_eq!(traces(kantor.data())?, Vec::<String>::new(), "no page of any file knows the person, nor any backup");
    assert_eq!(traces_in(usb.path(), kantor.data())?, Vec::<String>::new(), "nor the second place");

    let kunci = Kunci::KataSandi { masuk: Some(MASUK.to_owned()), kata_sandi: KATA_SANDI.to_owned() };
    cadangan::restore(&Desk::at(kantor.data(), pukul(KELAK)?), &old, &kunci)?;
    assert_eq!(traces(kantor.data())?, Vec::<String>::new(), "the backup held the person still; it brings nobody back");
    let meja = kantor.meja(KELAK)?;
    meja.masuk(MASUK)?;
    check_gone(&meja, &id, &nomor)?;
    assert_eq!(meja.file("berita_acara", json!({ "id": proposal }))?.bytes, record.bytes, "the record came along");
    drop(meja);

    // Data made anew with the help of a backup from before.
    fs::remove_dir_all(kantor.data().join("cadangan"))?;
    let set = old.parent().and_then(Path::file_name).ok_or("the set has a folder")?;
    let place = kantor.data().join("cadangan").join(set);
    fs::create_dir_all(place.join("lampiran"))?;
    fs::copy(&old, place.join(old.file_name().ok_or("a name")?))?;
    fs::write(kantor.data().join("kantor.db"), "bukan data lagi, sama sekali")?;
    let meja = kantor.meja(KELAK)?;
    let sandi = json!({ "dengan": "sandi", "masuk": MASUK, "kata_sandi": KATA_SANDI });
    meja.call("repair_data", json!({ "kunci": sandi, "terapkan": true }))?;
    meja.masuk(MASUK)?;
    let whole = meja.call("get_permohonan", json!({ "id": id }))?;
    assert_eq!(whole["pemohon"], Value::Null, "whoever was destroyed does not come back with a repair");
    drop(meja);
    fs::remove_dir_all(place)?;
    assert_eq!(traces(kantor.data())?, Vec::<String>::new(), "in no file but the backup that helped");
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
