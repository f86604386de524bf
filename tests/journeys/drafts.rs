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
