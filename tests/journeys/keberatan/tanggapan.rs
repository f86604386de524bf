//! The superior's answer (UU 14/2008 art. 36, Perki 1/2021 art. 44): every outcome, what each wants, the order and what it
//! opens, who may answer.

use desk::Fault;
use domain::id::LangkahId;
use serde_json::{Value, json};
use tests::daftar::{dengan_penetapan, lembar_uji, pengecualian, setujui_uji, tetapkan_uji, tindak};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::{ambil, daftarkan, formulir, isi, jam, jawab, kirim, lihat, setujui, susun, tanpa_permohonan};
use crate::daftar::{bidang, ditolak, keliru};
use crate::permohonan::perjalanan::{
    Perjalanan, dasar, dasar_dari, diberikan, each, gratis, memuat, putuskan, serahkan, tidak_diberikan,
};

/// A request refused and that refusal objected to, officers of each role at hand.
fn atas_penolakan(kantor: &Kantor) -> Outcome<(Perjalanan<'_>, Value)> {
    let mut walk = Perjalanan::mulai(kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let now = putuskan(&walk, json!([tidak_diberikan()]))?;
    walk.sebagai("pimpinan")?;
    walk.ambil(json!({ "perintah": "setujui_penolakan", "keputusan": now["keputusan"]["id"] }))?;
    walk.ambil(json!({ "perintah": "beritahukan" }))?;
    walk.sebagai("petugas")?;
    let id = daftarkan(&walk.meja, &formulir(&walk, &["a"]))?["id"].clone();
    Ok((walk, id))
}

#[test]
fn an_accepted_objection_opens_the_request_and_its_order_is_followed_up() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, id) = atas_penolakan(&kantor)?;
    assert_eq!(walk.lihat()?["permohonan"]["keadaan"], "selesai", "refused and closed");
    let whole = jawab(&mut walk, &id, isi("diterima_seluruhnya"))?;
    let answer = &whole["keberatan"]["tanggapan"];
    assert_eq!(answer["isi"]["hasil"], "diterima_seluruhnya", "accepted whole");
    assert_eq!(whole["keberatan"]["surat"][0]["nomor"]["teks"], "001/TK-PPID/XI/2026", "a number of its own series");
    assert_eq!(whole["keberatan"]["keadaan"], "ditanggapi", "the order is still to be carried out");
    assert_eq!(
        jam(&whole, "perintah")?,
        ("2026-11-30".to_owned(), "berjalan".to_owned()),
        "5 working days, as ordered"
    );
    assert_eq!(whole["langkah"]["batas"], "2026-11-30", "that is what comes next");
    let request = walk.lihat()?;
    assert_eq!(request["permohonan"]["keadaan"], "diproses", "the order opened the request again");
    memuat(
        &walk.keterangan("Dibuka kembali")?,
        &["Perintah Atasan PPID", "001/TK-PPID/XI/2026", "0001/KEB-PPID/XI/2026"],
    );

    walk.ambil(json!({ "perintah": "putuskan", "butir": [diberikan()] }))?;
    walk.ambil(gratis())?;
    walk.ambil(serahkan("2026-11-23"))?;
    walk.sebagai("petugas")?;
    let carried = json!({ "perintah": "catat_pelaksanaan", "tanggal": "2026-11-23", "uraian": "DPA diserahkan" });
    let whole = ambil(&walk.meja, &id, carried.clone())?;
    assert_eq!(whole["keberatan"]["keadaan"], "ditanggapi", "nobody knows yet when the answer arrived");
    let (reason, _) = ditolak(kirim(&walk.meja, &id, &carried))?;
    assert_eq!(reason, "tanpa_perintah", "an order is carried out once");
    let received = json!({ "perintah": "catat_tanggapan_diterima", "tanggal": "2026-11-23", "bukti": "Tanda terima" });
    let whole = ambil(&walk.meja, &id, received)?;
    assert_eq!(whole["keberatan"]["keadaan"], "selesai", "received and carried out");
    let said = json!({ "perintah": "catat_tanggapan_pemohon", "tanggal": "2026-11-23", "sikap": "menerima", "uraian": "Puas" });
    let whole = ambil(&walk.meja, &id, said)?;
    assert_eq!(whole["ringkasan"]["tanggapan_pemohon"], "Menerima: Puas", "Lampiran XI, last column");
    memuat(
        whole["ringkasan"]["keputusan"].as_str().unwrap_or_default(),
        &["diterima seluruhnya", "001/TK-PPID/XI/2026"],
    );
    assert_eq!(whole["ringkasan"]["posisi_atasan"], "Sekretaris Daerah", "Lampiran XI: name and position");
    walk.utuh()
}

#[test]
fn a_refused_objection_needs_reasons_and_the_decree_it_rests_on() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, id) = atas_penolakan(&kantor)?;
    let mut bare = isi("ditolak");
    bare["alasan"] = json!(" ");
    bare["bantahan"] = json!("");
    let faults = keliru(kirim(&walk.meja, &id, &json!({ "perintah": "susun_tanggapan", "isi": bare })))?;
    let fields: Vec<&str> = faults.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["bantahan", "alasan", "dasar"], "all that the law wants of it, at once");
    memuat(&faults[2].1, &["SK pengecualian", "Perki 1/2021 Pasal 44 ayat (3)"]);
    let mut whole = isi("ditolak");
    whole["dasar"] = json!([dasar()]);
    let whole = jawab(&mut walk, &id, whole)?;
    let rests = &whole["keberatan"]["tanggapan"]["isi"]["dasar"][0];
    assert_eq!(rests["penetapan"]["nomor"], "12/PPID/2026", "the decree's facts come from the list, not from typing");
    memuat(whole["ringkasan"]["alasan_keputusan"].as_str().unwrap_or_default(), &["Pasal 17 huruf h"]);
    assert_eq!(walk.lihat()?["permohonan"]["keadaan"], "selesai", "a refusal opens nothing");
    assert!(whole["keberatan"]["tanggapan"]["isi"]["perintah"].is_null(), "and orders nothing");
    Ok(())
}

#[test]
fn what_an_answer_rests_on_is_looked_at_again_when_it_is_approved() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, id) = atas_penolakan(&kantor)?;
    let closed = dengan_penetapan(&walk.meja, pengecualian("Yang lain"));
    assert!(matches!(closed, Err(Fault::NotAllowed)), "an officer records no decree");
    walk.sebagai("pimpinan")?;
    let closed = dengan_penetapan(&walk.meja, pengecualian("Yang lain"))?;
    let mut answer = isi("ditolak");
    answer["dasar"] = json!([{ "pasal_17": [], "konsekuensi": "", "pengecualian": closed }]);
    let whole = ambil(&walk.meja, &id, json!({ "perintah": "susun_tanggapan", "isi": answer }))?;
    tindak(&walk.meja, &closed, json!({ "aksi": "buka", "dasar": "Putusan KI 1/2026", "tanggal": "2026-11-20" }))?;
    let approve = json!({ "perintah": "setujui_tanggapan", "konsep": whole["keberatan"]["konsep"]["id"] });
    let faults = keliru(kirim(&walk.meja, &id, &approve))?;
    assert_eq!(faults[0].0, "dasar.0.pengecualian", "opened since: nothing is refused with it");
    Ok(())
}

#[test]
fn the_letter_cites_the_decree_in_force_when_it_is_approved() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, id) = atas_penolakan(&kantor)?;
    walk.sebagai(tests::kantor::MASUK)?;
    let closed = dengan_penetapan(&walk.meja, pengecualian("Yang lain"))?;
    let mut answer = isi("ditolak");
    answer["dasar"] = json!([dasar_dari(&closed)]);
    let drafted = ambil(&walk.meja, &id, json!({ "perintah": "susun_tanggapan", "isi": answer }))?;
    let (uji, _) = lembar_uji(&walk.meja, std::slice::from_ref(&closed), "pengubahan", None)?;
    setujui_uji(&walk.meja, &uji, "2026-11-23")?;
    tetapkan_uji(&walk.meja, &uji, "188/9/PPID/2026", "2026-11-23")?;
    walk.sebagai("pimpinan")?;
    let answered = setujui(&walk.meja, &id, &drafted)?["keberatan"].clone();
    let rests = &answered["tanggapan"]["isi"]["dasar"][0]["penetapan"];
    assert_eq!(rests["nomor"], "188/9/PPID/2026", "decreed anew between draft and approval");
    let letter = json!({ "keberatan": id, "surat": answered["surat"][0]["id"], "cetak": false });
    let text = crate::paper::text_of(&walk.meja.file("surat_keberatan", letter)?.bytes)?;
    assert!(text.contains("188/9/PPID/2026"), "the letter says what its record says: {text}");
    Ok(())
}

#[test]
fn a_partly_accepted_objection_wants_both_reasons_and_an_order() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, id) = atas_penolakan(&kantor)?;
    let mut bare = isi("diterima_sebagian");
    bare["alasan"] = json!("");
    bare["perintah"] = json!(null);
    let fields = bidang(kirim(&walk.meja, &id, &json!({ "perintah": "susun_tanggapan", "isi": bare })))?;
    assert_eq!(fields, ["alasan", "perintah.isi"], "upheld in part: reasons; accepted in part: an order");
    let whole = jawab(&mut walk, &id, isi("diterima_sebagian"))?;
    assert_eq!(whole["keberatan"]["tanggapan"]["isi"]["hasil"], "diterima_sebagian", "taken");
    assert!(!whole["keberatan"]["tanggapan"]["pembukaan"].is_null(), "and it opened the request");
    Ok(())
}

#[test]
fn ppid_and_superior_are_never_the_same_person() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (walk, id) = atas_penolakan(&kantor)?;
    let mut same = isi("diterima_seluruhnya");
    for who in [
        json!({ "nama": "Orang Lain", "nip": "19680512 199403 1 002", "jabatan": "Sekda" }),
        json!({ "nama": "drs. Ahmad Yani, M.Si", "jabatan": "Sekda", "kedudukan": "plt" }),
    ] {
        same["atasan"] = who;
        let told = keliru(kirim(&walk.meja, &id, &json!({ "perintah": "susun_tanggapan", "isi": same })))?;
        let [(field, said)] = told.as_slice() else { return Err(format!("one field is at fault: {told:?}").into()) };
        assert_eq!(field, "atasan.nama", "by NIP, and by name where there is none: {same}");
        memuat(said, &["Pasal 36 ayat (2)", "tunjuk pejabat lain"]);
    }
    let mut acting = isi("diterima_seluruhnya");
    acting["atasan"] = json!({ "nama": "Rina Marlina, S.H.", "jabatan": "Sekretaris Daerah", "kedudukan": "plt" });
    let mut walk = walk;
    let whole = jawab(&mut walk, &id, acting)?;
    assert_eq!(whole["ringkasan"]["posisi_atasan"], "Plt. Sekretaris Daerah", "an acting superior signs as such");
    Ok(())
}

#[test]
fn a_ppid_who_became_the_superior_meanwhile_is_stopped_at_the_approval() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, id) = atas_penolakan(&kantor)?;
    let whole = ambil(&walk.meja, &id, susun("diterima_seluruhnya"))?;
    walk.sebagai(tests::kantor::MASUK)?;
    let mut office = walk.meja.call("get_kantor", json!({}))?;
    office["ppid"] = json!({ "nama": "Ir. Budi Hartono", "nip": "196501011990031001", "jabatan": "PPID" });
    walk.meja.call("update_kantor", office)?;
    walk.sebagai("pimpinan")?;
    let approve = json!({ "perintah": "setujui_tanggapan", "konsep": whole["keberatan"]["konsep"]["id"] });
    assert_eq!(bidang(kirim(&walk.meja, &id, &approve))?, ["atasan.nama"], "it is a block at the answer");
    Ok(())
}

#[test]
fn only_the_superior_approves_and_only_the_draft_that_was_read() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, id) = atas_penolakan(&kantor)?;
    let none = json!({ "perintah": "setujui_tanggapan", "konsep": LangkahId::new() });
    walk.sebagai("pimpinan")?;
    assert_eq!(ditolak(kirim(&walk.meja, &id, &none))?.0, "tanggapan_belum_disusun", "nothing was drafted");
    walk.sebagai("petugas")?;
    let first = ambil(&walk.meja, &id, susun("diterima_sebagian"))?;
    let old = json!({ "perintah": "setujui_tanggapan", "konsep": first["keberatan"]["konsep"]["id"] });
    assert_eq!(kirim(&walk.meja, &id, &old).err(), Some(Fault::NotAllowed), "an officer does not approve");
    let second = ambil(&walk.meja, &id, susun("diterima_seluruhnya"))?;
    walk.sebagai("pimpinan")?;
    assert_eq!(ditolak(kirim(&walk.meja, &id, &old))?.0, "decided_meanwhile", "another draft stands by now");
    let whole = setujui(&walk.meja, &id, &second)?;
    assert_eq!(whole["keberatan"]["tanggapan"]["isi"]["hasil"], "diterima_seluruhnya", "the one that was read");
    Ok(())
}

#[test]
fn an_answer_taken_back_closes_the_request_again_and_its_number_is_never_used_again() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, id) = atas_penolakan(&kantor)?;
    let whole = jawab(&mut walk, &id, isi("diterima_seluruhnya"))?;
    let step = whole["keberatan"]["tanggapan"]["id"].clone();
    walk.ambil(json!({ "perintah": "putuskan", "butir": [diberikan()] }))?;
    let undo = json!({ "keberatan": id, "langkah": step, "alasan": "Salah tanda tangan" });
    let (reason, _) = ditolak(walk.meja.call("undo_langkah_keberatan", undo.clone()))?;
    assert_eq!(reason, "permohonan_berlanjut", "the request went on; its steps go first");
    walk.batalkan("Salah langkah")?;
    let whole = walk.meja.call("undo_langkah_keberatan", undo)?;
    assert_eq!(whole["keberatan"]["keadaan"], "terdaftar", "the answer is owed again");
    assert!(!whole["keberatan"]["konsep"].is_null(), "and its draft stands again");
    assert_eq!(walk.lihat()?["permohonan"]["keadaan"], "selesai", "the request is closed as it was");
    let whole = setujui(&walk.meja, &id, &whole)?;
    let letters = each(
        &json!(
            whole["keberatan"]["surat"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|one| one["nomor"].clone())
                .collect::<Vec<_>>()
        ),
        "teks",
    );
    assert_eq!(letters, ["001/TK-PPID/XI/2026", "002/TK-PPID/XI/2026"], "the void number stays with its letter");
    assert_eq!(whole["keberatan"]["surat"][0]["dibatalkan"], "Salah tanda tangan", "and says why");
    walk.utuh()
}

#[test]
fn deliberation_is_for_every_ground_but_a_and_ends_nothing_by_itself() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (walk, id) = atas_penolakan(&kantor)?;
    let talk = json!({ "perintah": "catat_musyawarah", "tanggal": "2026-11-23", "sepakat": true, "uraian": "Diberikan sebagian" });
    let (reason, said) = ditolak(kirim(&walk.meja, &id, &talk))?;
    assert_eq!(reason, "musyawarah_alasan_a", "a refusal is not settled by talking");
    memuat(&said, &["Pasal 35 ayat (2)"]);
    let other = daftarkan(&walk.meja, &tanpa_permohonan("2026-11-16"))?["id"].clone();
    let whole = ambil(&walk.meja, &other, talk)?;
    assert_eq!(whole["keberatan"]["musyawarah"][0]["sepakat"], true, "recorded");
    assert_eq!(whole["keberatan"]["keadaan"], "terdaftar", "the answer is still owed");
    let gone = json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "Surat pencabutan 23 November" });
    let whole = ambil(&walk.meja, &other, gone)?;
    assert_eq!(whole["keberatan"]["keadaan"], "dicabut", "until the applicant withdraws");
    assert_eq!(whole["ringkasan"]["catatan"], "Dicabut pemohon: Surat pencabutan 23 November", "the register says so");
    let (reason, _) = ditolak(kirim(&walk.meja, &other, &susun("ditolak")))?;
    assert_eq!(reason, "keberatan_keadaan", "nothing is answered any more");
    Ok(())
}

#[test]
fn a_step_sent_twice_is_taken_once() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (walk, id) = atas_penolakan(&kantor)?;
    let step = json!({ "keberatan": id, "id": LangkahId::new(), "perintah": susun("diterima_seluruhnya") });
    walk.meja.call("take_langkah_keberatan", step.clone())?;
    let lines = walk.meja.baris_jurnal()?;
    walk.meja.call("take_langkah_keberatan", step)?;
    assert_eq!(walk.meja.baris_jurnal()?, lines, "a double click writes nothing more");
    assert_eq!(lihat(&walk.meja, &id)?["keberatan"]["langkah"].as_array().map(Vec::len), Some(1), "one step");
    Ok(())
}
