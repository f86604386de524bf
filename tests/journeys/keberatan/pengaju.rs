//! Who objects: the applicant or somebody acting for them (Perki 1/2021 art. 39(3)–(4)); whose identity is kept, masked and shown.

use serde_json::json;
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::{daftarkan, formulir, isi, jawab, lihat, tanpa_permohonan};
use crate::daftar::{bidang, ditolak, keliru, utuh};
use crate::permohonan::perjalanan::{Perjalanan, memuat};

#[test]
fn the_same_applicant_keeps_the_snapshot_of_the_request() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let done = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?;
    let whole = lihat(&walk.meja, &done["id"])?;
    assert_eq!(whole["keberatan"]["pemohon"], walk.lihat()?["permohonan"]["pemohon"], "one person, one snapshot");
    assert_eq!(whole["keberatan"]["isi"]["tujuan"], "Penelitian", "the purpose of the request, not typed again");
    assert_eq!(whole["keberatan"]["isi"]["informasi"], "DPA Dinas Pendidikan tahun 2026", "and what was asked");
    assert_eq!(whole["pemohon"]["nik"], "3201********0001", "masked until it is needed");
    let mut masked = formulir(&walk, &["d"]);
    let veiled = whole["pemohon"].clone();
    masked["pemohon"] = json!({
        "jenis": veiled["jenis"], "nama": veiled["nama"], "nik": veiled["nik"], "alamat": veiled["alamat"],
        "telepon": veiled["telepon"], "pekerjaan": veiled["pekerjaan"]
    });
    let again = daftarkan(&walk.meja, &masked)?;
    let again = lihat(&walk.meja, &again["id"])?;
    assert_eq!(again["keberatan"]["pemohon"], whole["keberatan"]["pemohon"], "what came back masked changed nothing");
    walk.utuh()
}

#[test]
fn whoever_acts_for_the_applicant_gets_a_snapshot_of_their_own_and_is_asked_for_the_power() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let mut form = formulir(&walk, &["c"]);
    form["pengaju"] = json!("kuasa");
    let faults = keliru(walk.meja.call("register_keberatan", form.clone()))?;
    assert_eq!(faults[0].0, "pemohon.kuasa.nama", "a power names somebody");
    form["pemohon"] =
        json!({ "kuasa": { "nama": "Advokat Sari", "alamat": "Jalan Hukum 3", "surat_kuasa": "SK 1/2026" } });
    let check = walk.meja.call("check_keberatan", form.clone())?;
    let lacks = check["kekurangan"][0]["message"].as_str().unwrap_or_default().to_owned();
    memuat(&lacks, &["Surat kuasa khusus", "Perki 1/2021 Pasal 39 ayat (3) dan (4)"]);
    form["bukti"] = json!(["surat_kuasa"]);
    assert_eq!(walk.meja.call("check_keberatan", form.clone())?["kekurangan"], json!([]), "shown, nothing lacks");
    let done = daftarkan(&walk.meja, &form)?;
    let whole = lihat(&walk.meja, &done["id"])?;
    assert_ne!(
        whole["keberatan"]["pemohon"]["id"],
        walk.lihat()?["permohonan"]["pemohon"]["id"],
        "the request was brought without a power: another snapshot"
    );
    assert_eq!(whole["keberatan"]["pemohon"]["melalui_kuasa"], true, "the journal knows that somebody acts, not who");
    assert_eq!(whole["pemohon"]["kuasa"]["nama"], "Advokat Sari", "the identity knows who");
    assert_eq!(whole["pemohon"]["nama"], "Ahmad Fauzi", "and for whom");
    walk.utuh()
}

#[test]
fn the_identity_is_shown_only_with_a_reason_that_is_recorded() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = daftarkan(&meja, &tanpa_permohonan("2026-11-16"))?["id"].clone();
    assert!(!lihat(&meja, &id)?.to_string().contains("3201014503900002"), "no NIK leaves the desk unasked");
    let fields = bidang(meja.call("reveal_keberatan", json!({ "id": id, "alasan": "x" })))?;
    assert_eq!(fields, ["alasan"], "a reason somebody can understand later");
    let shown = meja.call("reveal_keberatan", json!({ "id": id, "alasan": "Menghubungi pemohon" }))?;
    assert_eq!(shown["nik"], "3201014503900002", "then it is shown");
    let whole = lihat(&meja, &id)?;
    assert_eq!(whole["riwayat"][0]["judul"], "Identitas pemohon ditampilkan", "and the history says that it was");
    Ok(())
}

#[test]
fn a_correction_keeps_the_old_value_and_the_grounds_of_an_answered_one_stay() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    walk.pada("2026-12-08")?;
    let form = formulir(&walk, &["c"]);
    let id = daftarkan(&walk.meja, &form)?["id"].clone();
    let correct = |form: &serde_json::Value| json!({ "id": id, "alasan": "Salah centang", "isi": form });
    let (reason, _) = ditolak(walk.meja.call("correct_keberatan", correct(&form)))?;
    assert_eq!(reason, "nothing_changed", "the same form corrects nothing");
    let mut other = form.clone();
    other["alasan"] = json!(["c", "g"]);
    other["diterima"] = json!("2026-12-04T10:00:00+07:00");
    let before = lihat(&walk.meja, &id)?["keberatan"]["batas"]["uu"].clone();
    let whole = walk.meja.call("correct_keberatan", correct(&other))?;
    assert_ne!(whole["keberatan"]["batas"]["uu"], before, "an earlier receipt, an earlier answer");
    let changed = whole["riwayat"][0]["perubahan"].to_string();
    memuat(&changed, &["Alasan keberatan", "c, g", "Diterima"]);
    assert_eq!(whole["keberatan"]["isi"]["kasus_posisi"], form["kasus_posisi"], "the rest stays");

    jawab(&mut walk, &id, isi("diterima_seluruhnya"))?;
    let faults = keliru(walk.meja.call("correct_keberatan", correct(&form)))?;
    memuat(&faults[0].1, &["sudah ditanggapi"]);
    Ok(())
}

#[test]
fn a_void_registration_keeps_its_number_and_no_answer_is_made_void() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let id = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?["id"].clone();
    let cancel = json!({ "id": id, "alasan": "Tercatat dua kali" });
    let whole = walk.meja.call("cancel_keberatan", cancel.clone())?;
    assert_eq!(whole["keberatan"]["keadaan"], "dibatalkan", "void, with its reason");
    assert_eq!(whole["boleh"], json!([]), "and no step is left");
    assert_eq!(ditolak(walk.meja.call("cancel_keberatan", cancel))?.0, "already_cancelled", "once");
    let next = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?;
    assert_eq!(next["nomor"], "0002/KEB-PPID/XI/2026", "its number is never used again");
    jawab(&mut walk, &next["id"], isi("diterima_seluruhnya"))?;
    let (reason, _) =
        ditolak(walk.meja.call("cancel_keberatan", json!({ "id": next["id"], "alasan": "Keliru catat" })))?;
    assert_eq!(reason, "keberatan_ditanggapi", "what was answered was an objection");
    utuh(&walk.meja)
}

#[test]
fn the_same_form_sent_twice_gives_one_number() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let form = tanpa_permohonan("2026-11-16");
    let first = daftarkan(&meja, &form)?;
    let lines = meja.baris_jurnal()?;
    assert_eq!(daftarkan(&meja, &form)?, first, "a repeated command gives what it gave");
    assert_eq!(meja.baris_jurnal()?, lines, "and writes nothing");
    let mut other = form;
    other["kasus_posisi"] = json!("Lain sama sekali");
    let (reason, _) = ditolak(meja.call("register_keberatan", other))?;
    assert_eq!(reason, "perkara_id_taken", "another content under that id is refused");
    Ok(())
}

#[test]
fn a_letter_is_registered_as_it_is_and_told_what_it_lacks() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut form = tanpa_permohonan("2026-11-16");
    form["saluran"] = json!("surat");
    form["kasus_posisi"] = json!(null);
    form["tujuan"] = json!(null);
    let check = meja.call("check_keberatan", form.clone())?;
    assert_eq!(check["faults"], json!([]), "a letter is not sent back");
    let lacks = check["kekurangan"].as_array().into_iter().flatten().filter_map(|one| one["field"].as_str());
    assert_eq!(lacks.collect::<Vec<_>>(), ["kasus_posisi", "tujuan"], "what it lacks is asked for later");
    assert_eq!(check["nomor_berikutnya"], "0001/KEB-PPID/XI/2026", "the number it would get");
    daftarkan(&meja, &form)?;
    Ok(())
}
