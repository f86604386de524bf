//! How long an exemption lasts (PP 61/2010 art. 5–11; Perki 1/2021 art. 51, 52): told sixty and thirty working days before
//! its end, open by itself after it, ended by an event, opened by decision.

use serde_json::{Value, json};
use tests::daftar::{catat, dengan_penetapan, pengecualian, tindak};
use tests::kantor::{Kantor, Meja};
use tests::window::Outcome;

use super::{bidang, ditolak, pada, utuh};

fn sampai(tanggal: &str) -> Value {
    let mut isi = pengecualian("Dokumen lelang");
    isi["pasal_17"] = json!([{ "huruf": "b", "angka": null }]);
    isi["jangka"] = json!({ "jenis": "tanggal", "sampai": tanggal });
    isi
}

fn baris(meja: &Meja, id: &Value) -> Outcome<Value> {
    Ok(meja.call("get_pengecualian", json!({ "id": id }))?["baris"].clone())
}

/// The working day that is the `hari`-th after `mulai`.
fn hari_kerja(meja: &Meja, mulai: &str, hari: u32) -> Outcome<String> {
    let due = meja.call("count_days", json!({ "mulai": mulai, "hari": hari }))?["jatuh_tempo"].clone();
    Ok(due.as_str().ok_or("a day")?.to_owned())
}

#[test]
fn its_end_is_told_sixty_and_thirty_working_days_before_and_then_it_is_open_by_itself() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let (thirty, sixty) = (hari_kerja(&meja, "2026-11-23", 30)?, hari_kerja(&meja, "2026-11-23", 60)?);
    let after_sixty = hari_kerja(&meja, "2026-11-23", 61)?;
    for (end, status) in [
        (after_sixty.as_str(), "berlaku"),
        (&sixty, "segera_berakhir"),
        (&thirty, "harus_ditetapkan_terbuka"),
        ("2026-11-23", "harus_ditetapkan_terbuka"),
        ("2026-11-22", "terbuka"),
    ] {
        let id = dengan_penetapan(&meja, sampai(end))?;
        let now = baris(&meja, &id)?;
        assert_eq!((&now["status"], &now["berakhir"]), (&json!(status), &json!(end)), "ending {end}: {now}");
    }
    let shown = |pilihan: &str| -> Outcome<u64> {
        let page = meja.call("list_pengecualian", json!({ "pilihan": pilihan }))?;
        Ok(page["jumlah"].as_u64().unwrap_or(u64::MAX))
    };
    assert_eq!((shown("segera_berakhir")?, shown("terbuka")?), (3, 1), "and each is found by what it is");
    let summary = meja.call("ringkasan_pengecualian", json!({}))?;
    for one in summary["pilihan"].as_array().into_iter().flatten() {
        let name = one["pilihan"].as_str().unwrap_or_default();
        assert_eq!(one["jumlah"].as_u64(), Some(shown(name)?), "the figure of {name} opens its exemptions");
    }
    let printed = meja.file("daftar", json!({ "daftar": "dik", "bentuk": "csv", "cetak": false }))?;
    assert_eq!(
        String::from_utf8(printed.bytes)?.matches("Dokumen lelang").count(),
        4,
        "what is open is not on the list"
    );
    utuh(&meja)
}

#[test]
fn a_period_in_years_ends_with_the_day_before_its_anniversary() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut isi = sampai("2026-12-31");
    isi["jangka"] = json!({ "jenis": "tahun", "tahun": 1, "sejak": "2026-03-02" });
    let id = dengan_penetapan(&meja, isi)?;
    assert_eq!(baris(&meja, &id)?["berakhir"], "2027-03-01");
    drop(meja);
    let last = baris(&pada(&kantor, "2027-03-01")?, &id)?;
    assert_eq!(last["status"], "harus_ditetapkan_terbuka", "its last day still counts");
    let after = pada(&kantor, "2027-03-02")?;
    let over = baris(&after, &id)?;
    assert_eq!(over["status"], "terbuka", "and then it is open without anybody's doing (PP 61/2010 art. 11(3))");
    utuh(&after)
}

#[test]
fn an_event_that_happened_ends_the_exemption_that_waited_for_it() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut isi = pengecualian("Rancangan Renja");
    isi["pasal_17"] = json!([{ "huruf": "i", "angka": null }]);
    isi["jangka"] = json!({ "jenis": "peristiwa", "peristiwa": "ditetapkannya Renja" });
    let id = dengan_penetapan(&meja, isi)?;
    assert_eq!(baris(&meja, &id)?["jangka"], "Sampai ditetapkannya Renja");
    let happened = |tanggal: &str| tindak(&meja, &id, json!({ "aksi": "catat_peristiwa", "tanggal": tanggal }));
    assert_eq!(bidang(happened("2026-11-24"))?, ["tanggal"], "what has not happened ends nothing");
    happened("2026-11-20")?;
    assert_eq!(baris(&meja, &id)?["status"], "terbuka");
    let other = dengan_penetapan(&meja, pengecualian("Rekam medis"))?;
    let wrong = tindak(&meja, &other, json!({ "aksi": "catat_peristiwa", "tanggal": "2026-11-20" }));
    assert_eq!(ditolak(wrong)?.0, "bukan_peristiwa", "a period that waits for nothing");
    utuh(&meja)
}

#[test]
fn what_was_opened_by_decision_is_open_for_good() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = dengan_penetapan(&meja, pengecualian("Rekam medis"))?;
    let open = |dasar: &str| tindak(&meja, &id, json!({ "aksi": "buka", "dasar": dasar, "tanggal": "2026-11-23" }));
    assert_eq!(bidang(open(""))?, ["dasar"], "by which decree or ruling");
    open("Putusan KI 012/XI/KI-BABEL/2026")?;
    let now = baris(&meja, &id)?;
    assert_eq!(
        (&now["status"], &now["pengecualian"]["pembukaan"]["tanggal"]),
        (&json!("dibuka"), &json!("2026-11-23"))
    );
    let isi = now["pengecualian"]["isi"].clone();
    let mut changed = isi;
    changed["unit"] = json!("RSUD");
    let save = json!({ "id": id, "isi": changed, "revisi": now["pengecualian"]["revisi"] });
    assert_eq!(ditolak(meja.call("save_pengecualian", save))?.0, "pengecualian_selesai");
    assert_eq!(ditolak(open("Lagi"))?.0, "pengecualian_selesai");
    utuh(&meja)
}

#[test]
fn its_day_of_review_is_told_while_it_closes_something() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut isi = pengecualian("Rekam medis");
    isi["tinjau"] = json!("2026-12-01");
    let id = dengan_penetapan(&meja, isi.clone())?;
    catat(&meja, isi)?;
    drop(meja);
    assert_eq!(baris(&pada(&kantor, "2026-11-30")?, &id)?["perlu_ditinjau"], false);
    let day = pada(&kantor, "2026-12-01")?;
    assert_eq!(baris(&day, &id)?["perlu_ditinjau"], true);
    let page = day.call("list_pengecualian", json!({ "pilihan": "perlu_ditinjau" }))?;
    assert_eq!(page["jumlah"], 1, "what was only written down closes nothing and waits for its test: {page}");
    Ok(())
}
