//! Disputes at the Komisi Informasi (UU 14/2008 art. 37–50): through every stage, and what a ruling opens.

use domain::id::{LangkahId, SengketaId};
use serde_json::{Value, json};
use tests::daftar::{PENGECUALIAN, tindak};
use tests::kantor::{Kantor, Meja, perorangan};
use tests::window::Outcome;

use super::{ambil, daftarkan, formulir, hari_kerja, isi, jam, jawab, peringatan};
use crate::daftar::{bidang, ditolak, keliru};
use crate::permohonan::perjalanan::{Perjalanan, dasar, each, memuat};

/// An objection answered and its answer received today.
fn ditanggapi<'k>(kantor: &'k Kantor, alasan: &[&str]) -> Outcome<(Perjalanan<'k>, Value)> {
    let mut walk = Perjalanan::mulai(kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let id = daftarkan(&walk.meja, &formulir(&walk, alasan))?["id"].clone();
    let mut answer = isi("ditolak");
    answer["dasar"] = json!([dasar()]);
    jawab(&mut walk, &id, answer)?;
    let received = json!({ "perintah": "catat_tanggapan_diterima", "tanggal": "2026-11-23", "bukti": "Tanda terima" });
    ambil(&walk.meja, &id, received)?;
    Ok((walk, id))
}

fn sengketa(keberatan: &Value, tanggal: &str) -> Value {
    json!({
        "id": SengketaId::new(), "keberatan": keberatan, "tingkat": "provinsi",
        "komisi": "Komisi Informasi Provinsi Kepulauan Bangka Belitung", "nomor": "012/XII/KI-BABEL-PS/2026",
        "tanggal": tanggal, "pokok": ""
    })
}

fn catat(meja: &Meja, form: &Value) -> Outcome<Value> {
    Ok(meja.call("register_sengketa", form.clone()).map_err(|fault| format!("{form}: {fault:?}"))?["id"].clone())
}

fn kirim(meja: &Meja, id: &Value, perintah: &Value) -> Result<Value, desk::Fault> {
    meja.call("take_langkah_sengketa", json!({ "sengketa": id, "id": LangkahId::new(), "perintah": perintah }))
}

fn langkah(meja: &Meja, id: &Value, perintah: Value) -> Outcome<Value> {
    kirim(meja, id, &perintah).map_err(|fault| format!("{perintah}: {fault:?}").into())
}

fn mulai(tahap: &str, tanggal: &str) -> Value {
    json!({ "perintah": "mulai_tahap", "tahap": tahap, "tanggal": tanggal })
}

fn ke_pengadilan(tahap: &str, tanggal: &str, lembaga: &str) -> Value {
    let mut step = mulai(tahap, tanggal);
    step["lembaga"] = json!(lembaga);
    step["nomor"] = json!("5/G/KI/2026");
    step["oleh"] = json!("badan_publik");
    step
}

fn akhiri(hasil: &str, tanggal: &str, membuka: Value) -> Value {
    json!({
        "perintah": "akhiri_tahap", "hasil": hasil, "nomor": "012/PTS-A/2026", "tanggal": tanggal, "diterima": tanggal,
        "amar": "Sebagaimana salinan putusan.", "membuka": membuka
    })
}

fn membuka() -> Value {
    json!([
        { "uraian": "Riwayat kesehatan yang sudah disamarkan", "pengecualian": PENGECUALIAN },
        { "uraian": "Rekapitulasi kunjungan" }
    ])
}

/// The exemption as its list shows it: the ruling that opens it, or nothing.
fn tanda(meja: &Meja) -> Outcome<Value> {
    let list = meja.call("list_pengecualian", json!({ "pilihan": "putusan_membuka" }))?;
    let whole = meja.call("get_pengecualian", json!({ "id": PENGECUALIAN }))?["baris"]["putusan_membuka"].clone();
    assert_eq!(list["jumlah"] == 1, !whole.is_null(), "the choice shows those that carry the mark: {list}");
    Ok(whole)
}

#[test]
fn a_dispute_goes_from_mediation_to_cassation_and_is_carried_out() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, objection) = ditanggapi(&kantor, &["a", "d"])?;
    walk.pada("2026-12-01")?;
    let id = catat(&walk.meja, &sengketa(&objection, "2026-11-30"))?;
    let whole = walk.meja.call("get_sengketa", json!({ "id": id }))?;
    assert_eq!(jam(&whole, "ke_komisi")?.1, "selesai", "brought within 14 working days of the answer");
    assert_eq!(whole["sengketa"]["isi"]["pokok"], "DPA Dinas Pendidikan tahun 2026", "about what the objection was");
    assert_eq!(whole["tahap_berikutnya"], json!(["mediasi", "ajudikasi"]), "one of the two begins");
    assert_eq!(
        each(&whole["rantai"]["keberatan"][0]["sengketa"], "nomor"),
        ["012/XII/KI-BABEL-PS/2026"],
        "in the chain"
    );

    langkah(&walk.meja, &id, mulai("mediasi", "2026-12-01"))?;
    let (reason, said) = ditolak(kirim(&walk.meja, &id, &mulai("ajudikasi", "2026-12-01")))?;
    assert_eq!(reason, "tahap_urutan", "what runs is ended first");
    memuat(&said, &["mediasi, ajudikasi, keberatan di pengadilan, kasasi"]);
    let fields = bidang(kirim(&walk.meja, &id, &akhiri("dikabulkan", "2026-12-01", json!([]))))?;
    assert_eq!(fields, ["hasil"], "a mediation grants nothing");
    langkah(&walk.meja, &id, akhiri("gagal", "2026-12-01", json!([])))?;
    langkah(&walk.meja, &id, mulai("ajudikasi", "2026-12-01"))?;
    let whole = langkah(&walk.meja, &id, akhiri("dikabulkan_sebagian", "2026-12-01", membuka()))?;
    assert_eq!(whole["sengketa"]["keadaan"], "diputus", "ruled");
    assert_eq!(
        jam(&whole, "ke_pengadilan")?,
        (hari_kerja(&walk.meja, "2026-12-01", 14)?, "berjalan".to_owned()),
        "14 working days to court (UU 14/2008 art. 48(1))"
    );
    assert_eq!(tanda(&walk.meja)?["putusan"], "012/PTS-A/2026", "the exemption carries the ruling as a proposal");
    let told = each(&walk.meja.call("beranda", json!({}))?["perhatian"], "kalimat").join(" | ");
    memuat(&told, &["1 pengecualian dinyatakan terbuka oleh putusan sengketa"]);

    memuat(&told, &["1 informasi dinyatakan terbuka oleh putusan sengketa: masukkan ke DIP"]);
    let proposed = walk.meja.call("list_layak", json!({}))?["putusan"].clone();
    assert_eq!(
        each(&proposed, "uraian"),
        ["Riwayat kesehatan yang sudah disamarkan", "Rekapitulasi kunjungan"],
        "what the ruling opens stands among what the public list lacks"
    );

    let nameless = bidang(kirim(&walk.meja, &id, &mulai("pengadilan", "2026-12-01")))?;
    assert_eq!(nameless, ["lembaga", "oleh"], "a court has a name, and somebody brings it there");
    langkah(&walk.meja, &id, ke_pengadilan("pengadilan", "2026-12-01", "PTUN Pangkalpinang"))?;
    assert!(tanda(&walk.meja)?.is_null(), "while a court hears it, the ruling opens nothing");
    let whole = langkah(&walk.meja, &id, akhiri("menguatkan", "2026-12-01", json!([])))?;
    assert_eq!(jam(&whole, "kasasi")?.0, "2026-12-15", "14 calendar days to cassation (UU 14/2008 art. 50)");
    assert!(!tanda(&walk.meja)?.is_null(), "upheld: what the commission opened is open");
    langkah(&walk.meja, &id, ke_pengadilan("kasasi", "2026-12-01", "Mahkamah Agung"))?;
    let mut last = akhiri("membatalkan_sebagian", "2026-12-01", json!([membuka()[0]]));
    last["hari_pelaksanaan"] = json!(5);
    let whole = langkah(&walk.meja, &id, last)?;
    assert_eq!(whole["tahap_berikutnya"], json!([]), "nothing follows cassation");
    assert_eq!(whole["usulan"].as_array().map(Vec::len), Some(1), "the last ruling counts, alone");
    assert_eq!(whole["usulan"][0]["judul_pengecualian"], "Riwayat kesehatan pasien", "it names what is to be opened");
    assert_eq!(
        jam(&whole, "pelaksanaan")?,
        (hari_kerja(&walk.meja, "2026-12-01", 5)?, "berjalan".to_owned()),
        "by when the ruling sets"
    );
    let cases = walk.meja.call("beranda", json!({}))?["perkara"].clone();
    assert_eq!(each(&cases, "jenis"), ["sengketa"], "and it waits on Beranda: {cases}");

    let opened = json!({ "aksi": "buka", "dasar": "Putusan MA 5/2026", "tanggal": "2026-12-01" });
    tindak(&walk.meja, &json!(PENGECUALIAN), opened)?;
    assert!(tanda(&walk.meja)?.is_null(), "opened by the office: nothing is proposed any more");
    let carried =
        json!({ "perintah": "catat_pelaksanaan", "tanggal": "2026-12-01", "uraian": "Diserahkan, BA 3/2026" });
    let whole = langkah(&walk.meja, &id, carried)?;
    assert_eq!(whole["sengketa"]["keadaan"], "selesai", "carried out");
    assert_eq!(whole["boleh"], json!([]), "nothing is left");
    assert_eq!(walk.meja.call("list_layak", json!({}))?["putusan"], json!([]), "and nothing is proposed any more");
    assert_eq!(
        each(&whole["sengketa"]["tahap"], "jenis"),
        ["mediasi", "ajudikasi", "pengadilan", "kasasi"],
        "all four"
    );
    walk.utuh()
}

#[test]
fn a_refusal_is_not_mediated_and_a_full_agreement_ends_it() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (walk, objection) = ditanggapi(&kantor, &["a"])?;
    let id = catat(&walk.meja, &sengketa(&objection, "2026-11-23"))?;
    let (reason, said) = ditolak(kirim(&walk.meja, &id, &mulai("mediasi", "2026-11-23")))?;
    assert_eq!(reason, "mediasi_alasan_a", "ground a goes straight to adjudication");
    memuat(&said, &["Pasal 40 ayat (2)"]);
    let offered = walk.meja.call("get_sengketa", json!({ "id": id }))?["tahap_berikutnya"].clone();
    assert_eq!(offered, json!(["ajudikasi"]), "what would be refused is not offered");

    let kantor = Kantor::siapkan()?;
    let (walk, objection) = ditanggapi(&kantor, &["d"])?;
    let id = catat(&walk.meja, &sengketa(&objection, "2026-11-23"))?;
    langkah(&walk.meja, &id, mulai("mediasi", "2026-11-23"))?;
    let whole = langkah(&walk.meja, &id, akhiri("sepakat", "2026-11-23", json!([])))?;
    assert_eq!(whole["tahap_berikutnya"], json!([]), "an agreement is not adjudicated");
    memuat(whole["langkah"]["judul"].as_str().unwrap_or_default(), &["Laksanakan putusan"]);
    Ok(())
}

#[test]
fn a_dispute_too_late_or_too_early_is_recorded_with_a_warning() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (mut walk, objection) = ditanggapi(&kantor, &["d"])?;
    let (last, late) = (hari_kerja(&walk.meja, "2026-11-23", 14)?, hari_kerja(&walk.meja, "2026-11-23", 15)?);
    walk.pada(&late)?;
    let form = sengketa(&objection, &last);
    let check = walk.meja.call("check_sengketa", form)?;
    assert_eq!(check["peringatan"], json!([]), "working day 14 is in time");
    let form = sengketa(&objection, &late);
    let done = walk.meja.call("register_sengketa", form)?;
    memuat(&peringatan(&done), &["sesudahnya", "Komisi Informasi yang menilainya", "Pasal 37 ayat (2)"]);
    let again = walk.meja.call("register_sengketa", sengketa(&objection, &late))?;
    memuat(&peringatan(&again), &["sudah tercatat pada sengketa lain"]);

    let unanswered = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?["id"].clone();
    let mut early = sengketa(&unanswered, &late);
    early["nomor"] = json!("013/XII/KI-BABEL-PS/2026");
    memuat(&peringatan(&walk.meja.call("register_sengketa", early)?), &["terlalu awal"]);
    let list = walk.meja.call("list_sengketa", json!({ "kata": "013/xii" }))?;
    assert_eq!(
        each(&list["baris"], "nomor"),
        ["013/XII/KI-BABEL-PS/2026"],
        "found by a part of the commission's number"
    );
    let by_name = walk.meja.call("list_sengketa", json!({ "kata": "fauzi" }))?;
    assert_eq!(by_name["jumlah"], 3, "and by the applicant's name");
    Ok(())
}

#[test]
fn a_ruling_taken_back_proposes_nothing_and_a_refused_one_opens_nothing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (walk, objection) = ditanggapi(&kantor, &["a"])?;
    let id = catat(&walk.meja, &sengketa(&objection, "2026-11-23"))?;
    langkah(&walk.meja, &id, mulai("ajudikasi", "2026-11-23"))?;
    let fields = bidang(kirim(&walk.meja, &id, &akhiri("ditolak", "2026-11-23", membuka())))?;
    assert_eq!(fields, ["membuka"], "a refused application opens nothing");
    let mut unknown = membuka();
    unknown[0]["pengecualian"] = json!(domain::id::PengecualianId::new());
    let faults = keliru(kirim(&walk.meja, &id, &akhiri("dikabulkan", "2026-11-23", unknown)))?;
    assert_eq!(faults[0].0, "membuka.0.pengecualian", "what it opens is on the list");
    let whole = langkah(&walk.meja, &id, akhiri("dikabulkan", "2026-11-23", membuka()))?;
    assert!(!tanda(&walk.meja)?.is_null(), "proposed");
    let step = whole["sengketa"]["tahap"][0]["putusan"]["id"].clone();
    let undo = json!({ "sengketa": id, "langkah": step, "alasan": "Salah baca amar" });
    let whole = walk.meja.call("undo_langkah_sengketa", undo)?;
    assert_eq!(whole["sengketa"]["keadaan"], "ajudikasi", "it is heard again");
    assert!(tanda(&walk.meja)?.is_null(), "and nothing is proposed");
    let whole = langkah(&walk.meja, &id, akhiri("ditolak", "2026-11-23", json!([])))?;
    memuat(whole["langkah"]["judul"].as_str().unwrap_or_default(), &["Tutup sengketa"]);
    let closed = json!({ "perintah": "tutup", "tanggal": "2026-11-23", "catatan": "Berkekuatan hukum tetap" });
    assert_eq!(langkah(&walk.meja, &id, closed)?["sengketa"]["keadaan"], "selesai", "and ends");
    walk.utuh()
}

#[test]
fn a_record_is_corrected_withdrawn_and_made_void_with_its_reason() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let (walk, objection) = ditanggapi(&kantor, &["d"])?;
    let form = sengketa(&objection, "2026-11-23");
    let id = catat(&walk.meja, &form)?;
    let mut other = form.clone();
    other["nomor"] = json!("021/XII/KI-BABEL-PS/2026");
    let correct = json!({ "id": id, "alasan": "Salah ketik", "isi": other });
    let whole = walk.meja.call("correct_sengketa", correct.clone())?;
    memuat(&whole["riwayat"][0]["perubahan"].to_string(), &["Nomor register", "012/XII", "021/XII"]);
    assert_eq!(ditolak(walk.meja.call("correct_sengketa", correct))?.0, "nothing_changed", "once");
    let gone = json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "Penetapan pencabutan 1/2026" });
    assert_eq!(langkah(&walk.meja, &id, gone)?["sengketa"]["keadaan"], "dicabut", "withdrawn");
    let cancel = json!({ "id": id, "alasan": "Tercatat dua kali" });
    let whole = walk.meja.call("cancel_sengketa", cancel.clone())?;
    assert_eq!(whole["sengketa"]["alasan_batal"], "Tercatat dua kali", "void, with its reason");
    assert_eq!(ditolak(walk.meja.call("cancel_sengketa", cancel))?.0, "sengketa_batal", "once");
    walk.utuh()
}
