//! What a person may have: all that is kept of them, and that what is wrong is put right in time.

use desk::Fault;
use domain::id::PembetulanId;
use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

#[test]
fn a_person_gets_all_that_is_kept_of_them_and_nothing_of_others() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let first = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let second = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let mut other = perorangan("Rina Marlina");
    other["pemohon"]["nik"] = json!("3201014503900099");
    let other = meja.daftar(other)?;
    meja.call("reveal_identitas", json!({ "id": first.id, "alasan": "Mencocokkan KTP" }))?;

    match meja.call("find_subjek", json!({ "kata": "ab" })) {
        Err(Fault::Invalid { fields }) => assert_eq!(fields[0].field, "kata", "two letters are nobody"),
        answer => return Err(format!("two letters were answered {answer:?}").into()),
    }
    for kata in ["3201014503900001", "fauzi"] {
        let found = meja.call("find_subjek", json!({ "kata": kata }))?;
        assert_eq!(found.as_array().map(Vec::len), Some(1), "{kata}: two requests of one person are one person");
        assert_eq!(found[0]["nomor"], json!([second.nomor, first.nomor]), "with every case, the newest first");
        assert!(!found.to_string().contains("3201014503900001"), "looking for somebody shows no NIK: {found}");
    }
    let newest = meja.call("find_subjek", json!({ "kata": "fauzi" }))?[0]["perkara"]["id"].clone();
    let ask = |alasan: &str, bentuk: &str| {
        meja.file("berkas_subjek", json!({ "perkara": newest, "alasan": alasan, "bentuk": bentuk }))
    };
    assert!(matches!(ask("", "json"), Err(Fault::Invalid { .. })), "not without a reason");
    let json_file = ask("Diminta orangnya sendiri", "json")?;
    let whole: Value = serde_json::from_slice(&json_file.bytes)?;
    let told = whole.to_string();
    for part in ["Ahmad Fauzi", "3201014503900001", "Jalan Melati", &first.nomor, &second.nomor, "Mencocokkan KTP"] {
        assert!(told.contains(part), "{part} is kept, so it is told: {told}");
    }
    assert!(!told.contains("Rina") && !told.contains(&other.nomor), "nothing of anybody else");
    let page = super::jejak::pdf_text(&ask("Diminta orangnya sendiri", "pdf")?.bytes)?;
    for part in ["BERKAS SUBJEK DATA PRIBADI", "3201014503900001", "Mencocokkan KTP", "belum ditetapkan"] {
        assert!(page.contains(part), "{part} is on paper: {page}");
    }
    let history = meja.call("get_permohonan", json!({ "id": first.id }))?["riwayat"].to_string();
    assert!(history.contains("Berkas subjek data dibuat"), "each case tells that it left: {history}");
    Ok(())
}

#[test]
fn who_acts_for_others_is_a_person_of_their_own() -> Outcome {
    const KUASA: &str = "3201014503900077";
    const ANGGOTA: &str = "3201014503900078";
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut group = perorangan("Warga Peduli Air");
    group["pemohon"] = json!({
        "jenis": "kelompok", "nama": "Warga Peduli Air", "alamat": "Jalan Melati 4, Bogor", "telepon": "081234567890",
        "kuasa": { "nama": "Bonifasius Lado", "nik": KUASA, "alamat": "Jalan Kenanga 9", "surat_kuasa": "SK-1, 20 November 2026" },
        "anggota": [{ "nama": "Rina Marlina", "nik": ANGGOTA }, { "nama": "Bonifasius Lado", "nik": KUASA }],
    });
    group["bukti"] = json!(["surat_kuasa", "ktp_pemberi_kuasa"]);
    let one = meja.daftar(group)?;
    let file = |subject: &Value| -> Outcome<String> {
        let ask = json!({ "perkara": subject["perkara"]["id"], "selaku": subject["selaku"], "alasan": "Diminta orangnya", "bentuk": "json" });
        Ok(String::from_utf8(meja.file("berkas_subjek", ask)?.bytes)?)
    };
    for (kata, name, own, other) in
        [(KUASA, "Bonifasius Lado", KUASA, ANGGOTA), ("marlina", "Rina Marlina", ANGGOTA, KUASA)]
    {
        let found = meja.call("find_subjek", json!({ "kata": kata }))?;
        assert_eq!(
            found.as_array().map(Vec::len),
            Some(1),
            "{kata}: one person, whether as kuasa or as member: {found}"
        );
        assert_eq!((&found[0]["nama"], &found[0]["nomor"]), (&json!(name), &json!([one.nomor])), "by their own name");
        assert!(!found.to_string().contains(own), "with the NIK masked: {found}");
        let told = file(&found[0])?;
        assert!(told.contains(own) && told.contains(name), "{name} gets what is kept of them: {told}");
        assert!(!told.contains(other), "and no NIK of anybody else: {told}");
        let trail = meja.call("list_jejak", json!({ "bagian": "identitas", "tentang": own }))?.to_string();
        assert!(trail.contains(&one.nomor), "who saw their data is told of them too: {trail}");
    }
    let group = meja.call("find_subjek", json!({ "kata": "peduli air" }))?;
    let told = file(&group[0])?;
    assert!(!told.contains(KUASA) && !told.contains(ANGGOTA), "a group's file has no NIK of its members: {told}");
    Ok(())
}

#[test]
fn what_stood_before_a_correction_is_in_the_file_as_well() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let one = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let mut right = perorangan("Ahmad Fauzi");
    right["pemohon"]["alamat"] = json!("Jalan Anggrek 12");
    meja.call("correct_permohonan", json!({ "id": one.id, "alasan": "Alamat salah", "isi": right }))?;
    let ask = json!({ "perkara": one.id, "alasan": "Diminta orangnya", "bentuk": "json" });
    let told = String::from_utf8(meja.file("berkas_subjek", ask)?.bytes)?;
    assert!(told.contains("Jalan Anggrek 12"), "the address as it stands: {told}");
    assert!(told.contains("Jalan Melati") && told.contains("sebelum koreksi"), "and as it is kept from before: {told}");
    Ok(())
}

#[test]
fn a_wish_for_correction_has_three_days_and_keeps_its_answer() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let one = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let id = PembetulanId::new();
    let ask = |nomor: &str, uraian: &str, diminta: &str| {
        meja.call("ask_pembetulan", json!({ "id": id, "nomor": nomor, "uraian": uraian, "diminta": diminta }))
    };
    match ask("0999/X", "", "2026-11-24T09:00") {
        Err(Fault::Invalid { fields }) => {
            let named: Vec<&str> = fields.iter().map(|fault| fault.field.as_str()).collect();
            assert_eq!(named, ["nomor", "uraian", "diminta"], "all at once");
        }
        answer => return Err(format!("nothing right was answered {answer:?}").into()),
    }
    ask(&one.nomor, "Nama kurang satu huruf", "2026-11-20T10:00")?;
    let list = ask(&one.nomor, "Nama kurang satu huruf", "2026-11-20T10:00")?;
    assert_eq!(list.as_array().map(Vec::len), Some(1), "sent twice, written once");
    assert_eq!(list[0]["batas"], "2026-11-23T10:00:00+07:00", "3 × 24 hours, weekend or not (UU 27/2022 art. 30)");
    assert_eq!((&list[0]["sisa_jam"], &list[0]["lewat"]), (&json!(0), &json!(false)), "less than an hour is left");
    let late = kantor_at(&kantor, "2026-11-23T10:01:00+07:00", meja)?;
    assert_eq!(late.call("list_pembetulan", json!({}))?[0]["lewat"], true, "a minute later it is over");
    let answer = json!({ "id": id, "hasil": "dibetulkan", "uraian": "Dikoreksi pada perkaranya" });
    let list = late.call("answer_pembetulan", answer)?;
    assert_eq!((&list[0]["hasil"], &list[0]["lewat"]), (&json!("dibetulkan"), &json!(false)), "answered");
    Ok(())
}

fn kantor_at(kantor: &Kantor, waktu: &str, before: tests::kantor::Meja) -> Outcome<tests::kantor::Meja> {
    drop(before);
    let meja = kantor.meja(waktu)?;
    meja.masuk(tests::kantor::MASUK)?;
    Ok(meja)
}
