//! Ways a request ends otherwise and begins anew: withdrawn by the applicant, opened again, answered a second time.

use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja, PAGI, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, diberikan, gratis, memuat, putuskan, serahkan, tidak_diberikan};

fn cabut() -> Value {
    json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "Surat pencabutan 23 November 2026" })
}

fn buka() -> Value {
    json!({ "perintah": "buka_kembali", "alasan": "Pemohon kembali" })
}

/// The steps that lead into a state.
fn sampai(walk: &Perjalanan, keadaan: &str) -> Outcome {
    match keadaan {
        "tidak_lengkap" => {
            walk.ambil(json!({ "perintah": "nyatakan_tidak_lengkap", "kekurangan": ["Salinan KTP"] }))?;
        }
        "diproses" => {
            walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
        }
        "diberitahukan" => {
            putuskan(walk, json!([diberikan()]))?;
            walk.ambil(gratis())?;
        }
        _ => {}
    }
    Ok(())
}

#[test]
fn a_request_is_withdrawn_in_every_open_state_and_opened_where_it_stood() -> Outcome {
    let kantor = Kantor::siapkan()?;
    for state in ["terdaftar", "tidak_lengkap", "diproses", "diberitahukan"] {
        let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
        sampai(&walk, state)?;
        assert_eq!(walk.lihat()?["permohonan"]["keadaan"], state, "the walk leads there");
        assert_eq!(
            walk.keliru(json!({ "perintah": "cabut", "tanggal": "2026-11-24", "alasan": "" }))?,
            ["tanggal", "alasan"]
        );
        let now = walk.ambil(cabut())?;
        assert_eq!(now["keadaan"], "dicabut", "{state}: the applicant may always withdraw");
        memuat(walk.register()?.sel("Keputusan"), &["Dicabut pemohon: Surat pencabutan"]);
        let whole = walk.lihat()?;
        assert_eq!(whole["sisa"]["jenis"], "selesai", "{state}: no clock runs");
        assert_eq!(whole["boleh"].as_array().map(|steps| steps.contains(&json!("diputuskan"))), Some(false), "{state}");
        assert_eq!(walk.ditolak(cabut())?.0, "wrong_state", "{state}: once");
        let now = walk.ambil(buka())?;
        assert_eq!(now["keadaan"], state, "{state}: opened again it stands where it stood");
        assert_eq!(now["penutupan"], Value::Null, "{state}: and its end is none");
        walk.utuh()?;
        drop(walk);
    }
    Ok(())
}

#[test]
fn a_withdrawn_request_goes_on_to_its_end_after_it_was_opened_again() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    sampai(&walk, "diberitahukan")?;
    walk.ambil(cabut())?;
    walk.pada("2026-11-24")?;
    walk.ambil(buka())?;
    let now = walk.ambil(serahkan("2026-11-24"))?;
    assert_eq!(now["keadaan"], "selesai", "what was granted is handed over after all");
    assert_eq!(walk.register()?.sel("Keputusan"), "Dikabulkan seluruhnya", "and the register says only what holds");
    walk.utuh()
}

#[test]
fn a_closed_request_opened_again_is_decided_anew_and_gets_a_second_notice() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let decided = putuskan(&walk, json!([tidak_diberikan()]))?["keputusan"]["id"].clone();
    walk.sebagai("pimpinan")?;
    walk.ambil(json!({ "perintah": "setujui_penolakan", "keputusan": decided }))?;
    walk.ambil(json!({ "perintah": "beritahukan" }))?;
    walk.sebagai("petugas")?;
    let denied = walk.gagal(&buka())?;
    assert_eq!(denied, desk::Fault::NotAllowed, "only a superior opens a closed request");
    walk.pada("2026-12-02")?;
    walk.sebagai("pimpinan")?;
    assert_eq!(walk.keliru(json!({ "perintah": "buka_kembali", "alasan": "" }))?, ["alasan"], "and says why");
    let now = walk.ambil(buka())?;
    assert_eq!(now["keadaan"], "diproses");
    assert_eq!(now["keputusan"], Value::Null, "the old decision and its approval do not carry over");
    walk.sebagai("petugas")?;
    assert_eq!(walk.ditolak(gratis())?.0, "not_decided");
    walk.ambil(json!({ "perintah": "putuskan", "butir": [diberikan()] }))?;
    let now = walk.ambil(gratis())?;
    assert_eq!(now["pemberitahuan"].as_array().map(Vec::len), Some(2), "both notices stay");
    assert_eq!(now["batas"]["penyediaan"], "2026-12-07", "the promise runs from the second");
    let numbers: Vec<String> = walk.nomor_surat()?.into_iter().map(|(_, nomor)| nomor).collect();
    assert_eq!(
        numbers,
        ["001/S-PPID/XI/2026", "001/SK-PPID/XI/2026", "002/S-PPID/XII/2026"],
        "the second has its own number"
    );
    walk.ambil(serahkan("2026-12-02"))?;
    let line = walk.register()?;
    assert_eq!(
        (line.sel("Keputusan"), line.sel("Alasan Penolakan")),
        ("Dikabulkan seluruhnya", ""),
        "the last one counts"
    );
    assert_eq!(line.sel("Pemberitahuan Tertulis"), "02-12-2026");
    let history = walk.riwayat()?;
    assert!(history.contains(&"Pemberitahuan tertulis: ditolak".to_owned()), "history tells both: {history:?}");
    walk.utuh()
}

#[test]
fn a_request_closed_unrepaired_waits_for_its_repair_when_opened_again() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    sampai(&walk, "tidak_lengkap")?;
    let surat = walk.id_surat("tidak_lengkap")?;
    walk.ambil(json!({
        "perintah": "catat_surat_diterima", "surat": surat, "tanggal": "2026-11-23", "bukti": "Tanda terima"
    }))?;
    walk.pada("2026-11-30")?;
    walk.ambil(json!({ "perintah": "tutup_tidak_lengkap", "catatan": "Tidak kembali" }))?;
    let now = walk.ambil(buka())?;
    assert_eq!(now["keadaan"], "tidak_lengkap", "it waits for what lacked");
    let now = walk.ambil(json!({ "perintah": "catat_perbaikan", "tanggal": "2026-11-30", "masih_kurang": [] }))?;
    assert_eq!(now["keadaan"], "diproses", "taken late by the desk's own choice");
    walk.utuh()
}

#[test]
fn a_registration_made_void_takes_no_step_and_one_answered_is_not_made_void() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let void = |walk: &Perjalanan, meja: &Meja| {
        meja.call("cancel_permohonan", json!({ "id": walk.permohonan.id, "alasan": "Terdaftar dua kali" }))
    };
    void(&walk, &walk.meja)?;
    for perintah in [json!({ "perintah": "nyatakan_lengkap" }), cabut(), buka()] {
        walk.ditolak(perintah)?;
    }
    drop(walk);
    let walk = Perjalanan::mulai(&kantor, perorangan("Budi"))?;
    sampai(&walk, "diberitahukan")?;
    match void(&walk, &walk.meja) {
        Err(desk::Fault::Refused { reason, .. }) => {
            assert_eq!(reason, "answered_already", "an answer that is out stands")
        }
        answer => return Err(format!("at {PAGI}: {answer:?}").into()),
    }
    walk.utuh()
}
