//! Setting the list by decree (Perki 1/2021 art. 45(5)–(7)): a version that never changes beside a working list that goes
//! on, compared, followed by the next one, taken back.

use serde_json::{Value, json};
use tests::daftar::{butir, giring, informasi, tetapkan, tulis};
use tests::kantor::{Kantor, Meja};
use tests::window::Outcome;

use super::{bidang, ditolak, pada, utuh};

/// Entries written, proposed and accepted.
fn diterima(meja: &Meja, judul: &[&str]) -> Outcome<Vec<Value>> {
    let ids = judul.iter().map(|judul| tulis(meja, informasi(judul))).collect::<Result<Vec<_>, _>>()?;
    giring(meja, &ids, json!({ "aksi": "ajukan" }))?;
    giring(meja, &ids, json!({ "aksi": "terima" }))?;
    Ok(ids)
}

fn ubah(meja: &Meja, id: &Value, ringkasan: &str) -> Outcome {
    let mut now = meja.call("get_informasi", json!({ "id": id }))?["informasi"].clone();
    now["isi"]["ringkasan"] = json!(ringkasan);
    meja.call("save_informasi", json!({ "id": id, "isi": now["isi"], "revisi": now["revisi"] }))?;
    Ok(())
}

fn judul(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(|one| one["judul"].as_str()).collect()
}

fn cetak(meja: &Meja, id: &Value) -> Outcome<Vec<u8>> {
    Ok(meja.file("penetapan", json!({ "id": id }))?.bytes)
}

#[test]
fn nothing_is_set_without_number_day_approver_and_an_accepted_entry() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let (reason, said) = ditolak(tetapkan(&meja, "1/2026", "2026-11-23"))?;
    assert_eq!(reason, "nothing_to_decree", "{said}");
    tulis(&meja, informasi("Belum diterima"))?;
    assert_eq!(ditolak(tetapkan(&meja, "1/2026", "2026-11-23"))?.0, "nothing_to_decree", "nobody reviewed it");
    diterima(&meja, &["Laporan Keuangan"])?;
    let decree = |isi: Value| meja.call("set_penetapan", json!({ "id": domain::id::PenetapanId::new(), "isi": isi }));
    let before = meja.baris_jurnal()?;
    let nothing = bidang(decree(json!({ "nomor": " ", "tanggal": null, "penyetuju": "" })))?;
    assert_eq!(nothing, ["nomor", "penyetuju", "tanggal"], "all at once");
    assert_eq!(bidang(tetapkan(&meja, "1/2026", "2026-11-24"))?, ["tanggal"], "a day to come is no decree");
    assert_eq!(meja.baris_jurnal()?, before, "a refusal leaves no trace");
    tetapkan(&meja, "1/2026", "2026-11-20")?;
    assert_eq!(bidang(tetapkan(&meja, "1/2026", "2026-11-23"))?, ["nomor"], "its number is taken");
    assert_eq!(bidang(tetapkan(&meja, "2/2026", "2026-11-19"))?, ["tanggal"], "a later decree is not dated earlier");
    utuh(&meja)
}

#[test]
fn a_version_stays_as_it_was_set_whatever_becomes_of_the_working_list() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let ids = diterima(&meja, &["Laporan Keuangan", "Rencana Strategis", "Profil"])?;
    let draft = json!({
        "id": domain::id::PenetapanId::new(), "isi": { "nomor": "", "tanggal": null, "penyetuju": "" }
    });
    let draft = crate::paper::text_of(&meja.file("preview_penetapan", draft)?.bytes)?;
    assert!(draft.to_uppercase().contains("KONSEP"), "seen before it is issued, it is a draft: {draft}");
    let first = tetapkan(&meja, "188/1/PPID/2026", "2026-11-23")?;
    let issued = cetak(&meja, &first)?;
    let text = crate::paper::text_of(&issued)?;
    for words in ["188/1/PPID/2026", "Laporan Keuangan", "Rencana Strategis", "Profil", "Dinas Kominfo"] {
        assert!(text.contains(words), "decree and annex say “{words}”: {text}");
    }

    ubah(&meja, &ids[0], "Neraca dan arus kas")?;
    giring(&meja, &ids[1..2], json!({ "aksi": "tarik", "alasan": "Diganti" }))?;
    let fresh = diterima(&meja, &["Perjanjian Kinerja"])?;
    assert_eq!(cetak(&meja, &first)?, issued, "the decree is kept byte for byte");
    let csv = |versi: Option<&Value>| -> Outcome<String> {
        let input = json!({ "daftar": "dip", "bentuk": "csv", "versi": versi, "cetak": false });
        Ok(String::from_utf8(meja.file("daftar", input)?.bytes)?)
    };
    let version = csv(Some(&first))?;
    assert!(version.contains("Rencana Strategis") && !version.contains("Perjanjian Kinerja"), "the version: {version}");
    assert!(version.contains("Ringkasan Laporan Keuangan"), "with the words of its day: {version}");
    let working = csv(None)?;
    assert!(!working.contains("Rencana Strategis") && working.contains("arus kas"), "the working list: {working}");

    let now = meja.call("get_informasi", json!({ "id": ids[0] }))?;
    assert_eq!((&now["ketetapan"], &now["perubahan"][0]["bidang"]), (&json!("berubah"), &json!("Ringkasan")));
    let beside = meja.call("compare_penetapan", json!({}))?;
    assert_eq!(judul(&beside["baru"]), ["Perjanjian Kinerja"], "{beside}");
    assert_eq!(judul(&beside["ditarik"]), ["Rencana Strategis"]);
    assert_eq!((&beside["berubah"][0]["butir"]["judul"], &beside["tetap"]), (&json!("Laporan Keuangan"), &json!(1)));

    let plan = meja.call("plan_penetapan", json!({}))?;
    let figures = ["jumlah", "baru", "berubah", "ditarik", "menunggu"].map(|key| plan[key].as_u64());
    assert_eq!(
        figures,
        [Some(3), Some(1), Some(0), Some(1), Some(1)],
        "what waits for its review stays as it was: {plan}"
    );
    drop(meja);
    let later = pada(&kantor, "2026-12-01")?;
    let second = tetapkan(&later, "188/2/PPID/2026", "2026-12-01")?;
    let both = later.call("compare_penetapan", json!({ "dari": first, "ke": second }))?;
    assert_eq!(
        (judul(&both["baru"]), judul(&both["ditarik"])),
        (vec!["Perjanjian Kinerja"], vec!["Rencana Strategis"])
    );
    assert_eq!(both["berubah"], json!([]), "the change nobody accepted is not in the second: {both}");
    let decrees = later.call("list_penetapan", json!({}))?;
    assert_eq!((&decrees[0]["nomor"], &decrees[0]["berlaku"]), (&json!("188/2/PPID/2026"), &json!(true)));
    assert_eq!((&decrees[1]["berlaku"], &decrees[0]["jumlah"]), (&json!(false), &json!(3)));
    assert!(crate::paper::text_of(&cetak(&later, &second)?)?.contains("188/1/PPID/2026"), "it names what it replaces");
    let entry = later.call("get_informasi", json!({ "id": fresh[0] }))?;
    assert_eq!(entry["ketetapan"], "sesuai");
    utuh(&later)
}

#[test]
fn a_decree_sent_twice_is_one_and_one_recorded_in_error_gives_way_to_the_one_before() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    diterima(&meja, &["Laporan Keuangan"])?;
    let first = tetapkan(&meja, "1/2026", "2026-11-20")?;
    let id = domain::id::PenetapanId::new();
    let isi = json!({ "nomor": "2/2026", "tanggal": "2026-11-23", "penyetuju": "Sekretaris Daerah" });
    let send = || meja.call("set_penetapan", json!({ "id": id, "isi": isi }));
    send()?;
    let before = meja.baris_jurnal()?;
    send()?;
    assert_eq!(meja.baris_jurnal()?, before, "the same decree sent again is taken once");
    let cancel = |alasan: &str| meja.call("cancel_penetapan", json!({ "id": id, "alasan": alasan }));
    assert_eq!(bidang(cancel(""))?, ["alasan"]);
    let list = cancel("Nomor salah")?;
    let of = |wanted: &Value| list.as_array().and_then(|all| all.iter().find(|one| one["id"] == *wanted)).cloned();
    assert_eq!(of(&json!(id)).ok_or("it stays on record")?["dibatalkan"], "Nomor salah");
    assert_eq!(of(&first).ok_or("the first")?["berlaku"], true, "the one before is in force again: {list}");
    assert_eq!(ditolak(cancel("Lagi"))?.0, "penetapan_batal");
    assert!(cetak(&meja, &json!(id))?.starts_with(b"%PDF"), "its document is kept all the same");
    tetapkan(&meja, "2/2026", "2026-11-23")?;
    utuh(&meja)
}

#[test]
fn a_decree_is_to_be_renewed_after_six_months() -> Outcome {
    let kantor = Kantor::siapkan()?;
    diterima(&kantor.buka()?, &["Laporan Keuangan"])?;
    tetapkan(&kantor.buka()?, "1/2026", "2026-11-23")?;
    let late = |tanggal: &str| -> Outcome<Value> {
        Ok(pada(&kantor, tanggal)?.call("list_penetapan", json!({}))?[0]["lewat"].clone())
    };
    assert_eq!(late("2027-05-23")?, false, "six months on, it stands (Perki 1/2021 art. 45(7))");
    assert_eq!(late("2027-05-24")?, true, "and a day later the list is to be set anew");
    Ok(())
}

#[test]
fn undoing_an_import_does_not_touch_the_version_that_fixed_its_entries() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let rows = super::dip_impor::DAFTAR.replace("Dikecualikan", "Berkala");
    let file = tests::daftar::Berkas::baru("dip", "dip.csv", rows);
    file.terima(&meja)?;
    let page = meja.call("list_informasi", json!({}))?;
    let ids: Vec<Value> =
        page["baris"].as_array().into_iter().flatten().map(|row| row["informasi"]["id"].clone()).collect();
    giring(&meja, &ids, json!({ "aksi": "terima" }))?;
    let decree = tetapkan(&meja, "1/2026", "2026-11-23")?;
    let issued = cetak(&meja, &decree)?;
    meja.call("undo_impor", json!({ "id": file.id(), "alasan": "Berkas keliru" }))?;
    assert!(butir(&meja, "DPA")?.is_none(), "off the working list");
    assert_eq!(cetak(&meja, &decree)?, issued);
    let input = json!({ "daftar": "dip", "bentuk": "csv", "versi": decree, "cetak": false });
    let version = String::from_utf8(meja.file("daftar", input)?.bytes)?;
    for words in ["Laporan Keuangan", "Rencana Strategis", "Data pasien", "DPA"] {
        assert!(version.contains(words), "the decree still names “{words}”: {version}");
    }
    utuh(&meja)
}
