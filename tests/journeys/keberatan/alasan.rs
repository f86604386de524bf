//! When each ground arises (UU 14/2008 art. 35(1), 36(1)), told from the facts of the request.

use serde_json::json;
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::{daftarkan, formulir, hari_kerja, lihat, peringatan, tanpa_permohonan, waktu};
use crate::daftar::{bidang, keliru};
use crate::permohonan::perjalanan::{
    Perjalanan, berbayar, diberikan, gratis, memuat, putuskan, serahkan, tidak_diberikan,
};

#[test]
fn silence_is_a_ground_from_the_first_working_day_after_the_tenth() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.pada("2026-12-08")?;
    let done = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?;
    let whole = lihat(&walk.meja, &done["id"])?;
    let (arose, last, status) = waktu(&whole, "c")?;
    assert_eq!(arose, "2026-12-08", "the tenth working day is 7 December, the ground arises on the next");
    assert_eq!(last, hari_kerja(&walk.meja, "2026-12-08", 30)?, "and the applicant has 30 working days from there");
    assert_eq!(status, "dalam_waktu", "on its first day an objection is in time");
    let counted = whole["waktu"][0]["tenggat"]["dihitung"].as_array().map(Vec::len);
    assert_eq!(counted, Some(30), "every counted day is told");
    walk.utuh()
}

#[test]
fn an_extension_moves_silence_to_the_day_after_the_seventeenth() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    walk.ambil(json!({ "perintah": "perpanjang", "alasan": ["belum_dikuasai"], "uraian": "Arsip dipindahkan." }))?;
    walk.pada("2026-12-10")?;
    let early = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?;
    let (arose, _, status) = waktu(&lihat(&walk.meja, &early["id"])?, "c")?;
    assert_eq!((arose.as_str(), status.as_str()), ("2026-12-17", "prematur"), "the answer may still come until day 17");
    Ok(())
}

#[test]
fn an_answer_in_time_is_no_silence_and_yet_the_objection_is_registered() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    putuskan(&walk, json!([diberikan()]))?;
    walk.ambil(gratis())?;
    let done = daftarkan(&walk.meja, &formulir(&walk, &["c", "f"]))?;
    memuat(&peringatan(&done), &["huruf c tidak sesuai catatan", "huruf f tidak sesuai catatan", "tetap didaftarkan"]);
    let whole = lihat(&walk.meja, &done["id"])?;
    assert_eq!(waktu(&whole, "c")?.2, "tidak_sesuai_catatan", "the record shows an answer");
    assert_eq!(waktu(&whole, "f")?.2, "tidak_sesuai_catatan", "nothing was charged");
    Ok(())
}

#[test]
fn a_refusal_and_a_cost_count_from_the_day_they_reached_the_applicant() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut form = perorangan("Ahmad Fauzi");
    form["butir"] = json!([{ "rincian": "DPA" }, { "rincian": "Riwayat pasien" }]);
    let mut walk = Perjalanan::mulai(&kantor, form)?.dengan_peran()?;
    let now = putuskan(&walk, json!([diberikan(), tidak_diberikan()]))?;
    walk.sebagai("pimpinan")?;
    walk.ambil(json!({ "perintah": "setujui_penolakan", "keputusan": now["keputusan"]["id"] }))?;
    walk.ambil(berbayar(false))?;
    walk.pada("2026-12-01")?;
    let unknown = daftarkan(&walk.meja, &formulir(&walk, &["a", "d", "e", "f"]))?;
    let whole = lihat(&walk.meja, &unknown["id"])?;
    for ground in ["a", "d", "e", "f"] {
        let (arose, last, status) = waktu(&whole, ground)?;
        assert_eq!(arose, "", "{ground}: nobody recorded when the letter arrived");
        assert_eq!(last, hari_kerja(&walk.meja, "2026-11-23", 30)?, "{ground}: counted from its date at the strictest");
        assert_eq!(status, "dalam_waktu", "{ground}: even so it is in time");
    }
    for (letter, day) in [("pemberitahuan", "2026-11-25"), ("penolakan", "2026-11-26")] {
        let surat = walk.id_surat(letter)?;
        walk.ambil(json!({ "perintah": "catat_surat_diterima", "surat": surat, "tanggal": day, "bukti": "Resi" }))?;
    }
    let whole = lihat(&walk.meja, &unknown["id"])?;
    assert_eq!(waktu(&whole, "a")?.0, "2026-11-26", "a: the day the decree of refusal arrived");
    for ground in ["d", "e", "f"] {
        assert_eq!(waktu(&whole, ground)?.0, "2026-11-25", "{ground}: the day the notice arrived");
    }
    let frozen = &whole["keberatan"]["waktu"][0]["timbul"];
    assert!(frozen.is_null(), "what was known at registration stays in the record beside it");
    Ok(())
}

#[test]
fn lateness_arises_on_the_late_hand_over_or_when_its_time_lapsed() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    putuskan(&walk, json!([diberikan()]))?;
    walk.ambil(gratis())?;
    let lapsed = formulir(&walk, &["g"]);
    let check = walk.meja.call("check_keberatan", lapsed.clone())?;
    let due = "2026-11-26";
    assert_eq!(waktu(&check, "g")?.0, hari_kerja(&walk.meja, due, 1)?, "promised in 3 days, it lapses on the fourth");
    assert_eq!(waktu(&check, "g")?.2, "prematur", "today the time still runs");
    walk.pada("2026-12-02")?;
    walk.ambil(serahkan("2026-12-01"))?;
    let check = walk.meja.call("check_keberatan", lapsed)?;
    let (arose, _, status) = waktu(&check, "g")?;
    assert_eq!((arose.as_str(), status.as_str()), ("2026-12-01", "dalam_waktu"), "handed over late: that day");
    Ok(())
}

#[test]
fn ground_b_alone_needs_no_request_and_counts_from_the_day_the_applicant_tells() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let done = daftarkan(&meja, &tanpa_permohonan("2026-11-16"))?;
    let whole = lihat(&meja, &done["id"])?;
    assert!(whole["keberatan"]["permohonan"].is_null(), "Lampiran XI: ground b names no request");
    let (arose, _, status) = waktu(&whole, "b")?;
    assert_eq!((arose.as_str(), status.as_str()), ("2026-11-16", "dalam_waktu"), "the day the applicant says");
    assert_eq!(whole["rantai"]["permohonan"], json!(null), "the chain begins with the objection");
    assert_eq!(whole["ringkasan"]["nomor_permohonan"], "", "and its column in the register stays empty");
    let mut undated = tanpa_permohonan("2026-11-16");
    undated["ditemukan"] = json!(null);
    undated["id"] = json!(domain::id::KeberatanId::new());
    let told = daftarkan(&meja, &undated)?;
    memuat(&peringatan(&told), &["Tanyakan kapan pemohon mendapati"]);
    assert_eq!(waktu(&lihat(&meja, &told["id"])?, "b")?.2, "belum_diketahui", "no day, no count");
    Ok(())
}

#[test]
fn every_other_ground_needs_the_request_it_is_about() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut form = tanpa_permohonan("2026-11-16");
    form["alasan"] = json!(["b", "c"]);
    let faults = keliru(meja.call("register_keberatan", form.clone()))?;
    assert_eq!(faults[0].0, "nomor_permohonan", "silence is silence on a request");
    memuat(&faults[0].1, &["hanya keberatan huruf b"]);
    form["nomor_permohonan"] = json!("9999/PPID/XI/2026");
    let faults = keliru(meja.call("register_keberatan", form))?;
    memuat(&faults[0].1, &["tidak ada dalam register"]);
    let empty = json!({ "saluran": "datang_langsung" });
    let fields = bidang(meja.call("register_keberatan", empty))?;
    for field in ["alasan", "kasus_posisi", "tujuan", "informasi", "pemohon.nama"] {
        assert!(fields.iter().any(|one| one == field), "{field} is asked for in one go: {fields:?}");
    }
    Ok(())
}

#[test]
fn several_grounds_each_stand_by_themselves() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.pada("2026-12-08")?;
    let mut form = formulir(&walk, &["g", "b", "c", "c"]);
    form["ditemukan"] = json!("2026-10-01");
    let done = daftarkan(&walk.meja, &form)?;
    let whole = lihat(&walk.meja, &done["id"])?;
    assert_eq!(whole["keberatan"]["isi"]["alasan"], json!(["b", "c", "g"]), "in the order of the article, each once");
    assert_eq!(waktu(&whole, "b")?.2, "lewat", "found on 1 October: more than 30 working days ago");
    assert_eq!(waktu(&whole, "c")?.2, "dalam_waktu", "nothing was answered by the tenth day");
    memuat(&peringatan(&done), &["huruf b diajukan lewat 30 hari kerja", "tetap didaftarkan"]);
    Ok(())
}
