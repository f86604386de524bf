//! What is typed survives: a draft is on the disk when its call returns, and belongs to its officer.

use domain::id::DrafId;
use serde_json::json;
use tests::kantor::{KATA_SANDI, Kantor, perorangan};
use tests::window::Outcome;

#[test]
fn a_draft_is_there_after_the_process_ended_and_only_for_its_officer() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = DrafId::new();
    let typed = perorangan("Ahmad Fau");
    let save = |isi: &serde_json::Value| {
        meja.call("save_draf", json!({ "id": id, "jenis": "permohonan", "judul": "Ahmad Fau", "isi": isi }))
    };
    save(&json!({ "pemohon": { "nama": "Ahm" } }))?;
    save(&typed)?;
    let lines = meja.baris_jurnal()?;
    meja.call("create_akun", json!({ "nama": "Budi", "masuk": "budi", "peran": "petugas", "kata_sandi": KATA_SANDI }))?;
    drop(meja);

    let meja = kantor.buka()?;
    let drafts = meja.call("list_draf", json!({}))?;
    assert_eq!(drafts.as_array().map(Vec::len), Some(1), "the draft was saved over itself: {drafts}");
    assert_eq!(drafts[0]["isi"], typed, "exactly as typed last");
    assert_eq!(lines + 1, meja.baris_jurnal()?, "a draft is no fact of the desk and stands in no journal");

    meja.masuk("budi")?;
    assert_eq!(meja.call("list_draf", json!({}))?, json!([]), "another officer does not see it");
    assert_eq!(
        meja.call("delete_draf", json!({ "id": id })).err(),
        Some(desk::Fault::NotAllowed),
        "nor can throw it away"
    );
    meja.masuk("siti")?;
    meja.call("delete_draf", json!({ "id": id }))?;
    assert_eq!(meja.call("list_draf", json!({}))?, json!([]), "its own officer can");
    Ok(())
}

#[test]
fn a_draft_nobody_touches_goes_after_three_months_and_with_its_officer() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let akun = json!({ "nama": "Budi", "masuk": "budi", "peran": "petugas", "kata_sandi": KATA_SANDI });
    let budi = meja.call("create_akun", akun)?["id"].clone();
    let save = |judul: &str| {
        meja.call("save_draf", json!({ "id": DrafId::new(), "jenis": "permohonan", "judul": judul, "isi": {} }))
    };
    save("Lama")?;
    meja.masuk("budi")?;
    save("Milik Budi")?;
    meja.masuk("siti")?;
    meja.call("deactivate_akun", json!({ "id": budi }))?;
    let left = |meja: &tests::kantor::Meja| -> Outcome<Vec<String>> {
        let key = store::KeyFile::read(kantor.data())?.unlock("siti", KATA_SANDI, chrono::Utc::now())?.0;
        let store = store::Store::open(kantor.data(), &key)?;
        let accounts = meja.call("list_akun", json!({}))?;
        let mut titles = Vec::new();
        for one in accounts.as_array().into_iter().flatten() {
            let id = serde_json::from_value(one["id"].clone())?;
            let drafts = store.read(|reader| reader.drafts(id))?;
            titles.extend(drafts.into_iter().map(|draft| draft.judul));
        }
        Ok(titles)
    };
    assert_eq!(left(&meja)?, ["Lama"], "nobody else would ever see or end the drafts of whoever left");
    drop(meja);
    for (day, kept) in [("2027-02-21T09:00:00+07:00", vec!["Lama"]), ("2027-02-22T09:00:00+07:00", Vec::new())] {
        let meja = kantor.meja(day)?;
        meja.masuk("siti")?;
        assert_eq!(left(&meja)?, kept, "ninety days are enough to finish a form: {day}");
    }
    Ok(())
}
