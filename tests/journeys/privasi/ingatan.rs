//! The memory of destructions beside the data: what this program did not write into it counts for nothing. A flipped digit
//! brings nobody back, an id somebody adds erases nobody, and a file that cannot be read keeps no backup out.

use std::fs;

use desk::Desk;
use desk::cadangan::{self, Kunci};
use domain::id::PemusnahanId;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, perorangan, pukul};
use tests::window::Outcome;

use super::musnah::{KELAK, closed_case, set_retention, traces};

const MEMORY: &str = "dimusnahkan.json";

#[test]
fn a_memory_that_was_changed_brings_nobody_back_and_erases_nobody_else() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    let (id, _) = closed_case(&meja)?;
    let open = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    set_retention(&meja)?;
    let old = cadangan::make(&meja.0, usb.path())?.berkas;
    drop(meja);
    let meja = kantor.meja(KELAK)?;
    meja.masuk(MASUK)?;
    let proposal = PemusnahanId::new();
    meja.call("propose_musnah", json!({ "id": proposal, "perkara": [id] }))?;
    // The only one who may: there is nobody else in this office.
    meja.call("approve_musnah", json!({ "id": proposal, "nomor": "12/BA/2029" }))?;
    drop(meja);

    let place = kantor.data().join(MEMORY);
    let sound = fs::read_to_string(&place)?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let flipped = sound.replace(&text(&id)[..8], "00000000");
    let (mine, other) = (text(&id), text(&open));
    let added = sound.replace(&format!("\"{mine}\""), &format!("\"{mine}\",\"{other}\""));
    assert!(flipped != sound && added != sound, "the file is what the test takes it for: {sound}");
    let kunci = Kunci::KataSandi { masuk: Some(MASUK.to_owned()), kata_sandi: KATA_SANDI.to_owned() };
    for (changed, what) in [(flipped, "a flipped id"), (added, "an added id"), ("{rusak".to_owned(), "no JSON at all")]
    {
        fs::write(&place, &changed)?;
        cadangan::restore(&Desk::at(kantor.data(), pukul(KELAK)?), &old, &kunci)?;
        assert_eq!(traces(kantor.data())?, Vec::<String>::new(), "{what}: the journal in use knows what was destroyed");
        let meja = kantor.meja(KELAK)?;
        meja.masuk(MASUK)?;
        let whole = meja.call("get_permohonan", json!({ "id": open }))?;
        assert_eq!(whole["pemohon"]["nama"], "Ahmad Fauzi", "{what}: what nobody approved erases nothing");
        assert_eq!(fs::read_to_string(&place)?, sound, "{what}: the memory is written anew from the journal");
    }
    Ok(())
}
