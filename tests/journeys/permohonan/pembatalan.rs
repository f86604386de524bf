//! Taking a wrong step back: by a superior, with a reason, one after the other from the last; nothing is erased.

use desk::Fault;
use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, diberikan, each, gratis, semua_langkah};

/// What a request says of itself, without the record of steps and letters that were taken back.
fn tanpa_jejak(whole: &Value) -> Value {
    let mut now = whole["permohonan"].clone();
    now["langkah"] = Value::Null;
    now["surat"] = Value::Null;
    json!({ "permohonan": now, "boleh": whole["boleh"], "langkah": whole["langkah"], "ringkasan": whole["ringkasan"] })
}

#[test]
fn every_kind_of_step_is_taken_back_and_both_stay_in_the_history() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    walk.sebagai("pimpinan")?;
    let count = semua_langkah(&walk)?.len();
    for at in 0..count {
        let step = semua_langkah(&walk)?.swap_remove(at);
        let name = step["perintah"].as_str().unwrap_or_default().to_owned();
        let before = walk.lihat()?;
        let lines = before["riwayat"].as_array().map_or(0, Vec::len);
        walk.ambil(step)?;

        assert!(matches!(walk.batalkan("ya"), Err(Fault::Invalid { .. })), "{name}: a reason is needed");
        let after = walk.batalkan("Salah langkah")?;
        assert_eq!(tanpa_jejak(&after), tanpa_jejak(&before), "{name}: taken back, all stands as before");
        let history = after["riwayat"].as_array().cloned().unwrap_or_default();
        assert_eq!(history.len(), lines + 2, "{name}: the step and its taking back both stay");
        let told = history[0]["judul"].as_str().unwrap_or_default();
        assert!(told.starts_with("Langkah dibatalkan: "), "{name}: the history says so: {told}");
        assert_eq!(history[1]["dibatalkan"], "Salah langkah", "{name}: and marks the step with the reason");
        let letters = after["permohonan"]["surat"].as_array().cloned().unwrap_or_default();
        let earlier = before["permohonan"]["surat"].as_array().map_or(0, Vec::len);
        for letter in &letters[earlier..] {
            assert_eq!(letter["dibatalkan"], "Salah langkah", "{name}: its letter is void");
            let id = &letter["id"];
            let shown =
                walk.meja.file("surat", json!({ "permohonan": walk.permohonan.id, "surat": id, "cetak": false }))?;
            assert!(shown.bytes.starts_with(b"%PDF"), "{name}: a void letter can still be read");
            let print =
                walk.meja.file("surat", json!({ "permohonan": walk.permohonan.id, "surat": id, "cetak": true }));
            assert!(matches!(print, Err(Fault::Refused { .. })), "{name}: and goes out no more");
        }
        walk.ambil(semua_langkah(&walk)?.swap_remove(at))?;
    }
    let numbers = walk.nomor_surat()?;
    let mut all: Vec<String> = numbers.iter().map(|(_, nomor)| nomor.clone()).collect();
    all.sort();
    let drawn = all.len();
    all.dedup();
    assert_eq!(all.len(), drawn, "no number was used twice: {numbers:?}");
    let of = |jenis: &str| -> Vec<String> {
        numbers.iter().filter(|(kind, _)| kind == jenis).map(|(_, nomor)| nomor.clone()).collect()
    };
    assert_eq!(
        of("tidak_lengkap"),
        ["001/S-PPID/XI/2026", "002/S-PPID/XI/2026"],
        "the next letter takes the next number"
    );
    assert_eq!(of("perpanjangan"), ["003/S-PPID/XI/2026", "004/S-PPID/XI/2026"], "of the series it shares");
    assert_eq!(of("kuitansi"), ["001/KW-PPID/XI/2026", "002/KW-PPID/XI/2026"]);
    walk.utuh()
}

#[test]
fn no_officer_takes_any_step_back_not_even_an_own_one() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    walk.sebagai("petugas")?;
    for at in 0..semua_langkah(&walk)?.len() {
        let step = semua_langkah(&walk)?.swap_remove(at);
        let name = step["perintah"].as_str().unwrap_or_default().to_owned();
        let superior = matches!(name.as_str(), "setujui_penolakan" | "buka_kembali");
        if superior {
            walk.sebagai("pimpinan")?;
        }
        let after = walk.ambil(step)?;
        if superior {
            walk.sebagai("petugas")?;
        }
        assert_eq!(walk.batalkan("Salah langkah"), Err(Fault::NotAllowed), "{name}: this is for a superior");
        assert_eq!(walk.lihat()?["permohonan"], after, "{name}: and it stands");
    }
    walk.utuh()
}

#[test]
fn ways_a_request_ends_are_taken_back_too() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let ends = [
        ("cabut", json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "Lewat telepon" })),
        ("tutup", json!({ "perintah": "tutup", "catatan": "Tidak diambil" })),
        ("beritahukan", json!({ "perintah": "beritahukan" })),
    ];
    for (name, end) in ends {
        let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
        let elsewhere = json!({ "keputusan": "tidak_dikuasai", "badan_publik": "BPS", "penjelasan": "Ada di BPS" });
        let butir = if name == "beritahukan" { elsewhere } else { diberikan() };
        super::perjalanan::putuskan(&walk, json!([butir]))?;
        if name == "tutup" {
            walk.ambil(gratis())?;
        }
        let before = walk.lihat()?;
        let now = walk.ambil(end)?;
        assert_ne!(now["keadaan"], before["permohonan"]["keadaan"], "{name} ends it");
        let after = walk.batalkan("Salah langkah")?;
        assert_eq!(tanpa_jejak(&after), tanpa_jejak(&before), "{name}: open again as before");
        walk.utuh()?;
        drop(walk);
    }
    Ok(())
}

#[test]
fn only_the_last_step_goes_and_each_once() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let undo = |langkah: &Value| {
        let input = json!({ "permohonan": walk.permohonan.id, "langkah": langkah, "alasan": "Salah langkah" });
        match walk.meja.call("undo_langkah", input) {
            Err(Fault::Refused { reason, .. }) => reason,
            answer => format!("{answer:?}"),
        }
    };
    assert_eq!(undo(&json!(domain::id::LangkahId::new())), "no_step", "there is none yet");
    let now = super::perjalanan::putuskan(&walk, json!([diberikan()]))?;
    let (first, last) = (&now["langkah"][0]["id"], &now["langkah"][1]["id"]);
    assert_eq!(undo(first), "not_last_step", "no step stands on one that is gone");
    walk.batalkan("Salah langkah")?;
    assert_eq!(undo(last), "not_last_step", "what is gone does not go again");
    walk.batalkan("Salah langkah")?;
    assert_eq!(undo(first), "no_step");
    let steps = walk.lihat()?["permohonan"]["langkah"].clone();
    assert_eq!(each(&steps, "dibatalkan").len(), 2, "both are kept as taken back");
    assert_eq!(walk.lihat()?["permohonan"]["keadaan"], "terdaftar");
    walk.utuh()
}
