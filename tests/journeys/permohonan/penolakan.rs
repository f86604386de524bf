//! Refusing: with its legal basis and the approval of the role the office set, never without; partly granted, partly not.

use desk::Fault;
use domain::id::LangkahId;
use serde_json::{Value, json};
use tests::daftar::{dengan_penetapan, pengecualian};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{
    Perjalanan, bentuk, berbayar, dasar, dasar_dari, diberikan, each, gratis, memuat, putuskan, serahkan,
    tidak_diberikan,
};

/// A request of two items.
fn dua_butir() -> Value {
    let mut form = perorangan("Ahmad Fauzi");
    form["butir"] = json!([{ "rincian": "DPA Dinas Kesehatan 2026" }, { "rincian": "Data pasien penerima bantuan" }]);
    form
}

fn setujui(keputusan: &Value) -> Value {
    json!({ "perintah": "setujui_penolakan", "keputusan": keputusan })
}

#[test]
fn part_granted_and_part_refused_is_one_notice_one_decree_and_one_line() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, dua_butir())?.dengan_peran()?;
    let decided = putuskan(&walk, json!([diberikan(), tidak_diberikan()]))?;
    let (reason, said) = walk.ditolak(gratis())?;
    assert_eq!(reason, "refusal_not_approved", "no refusal goes out without approval");
    memuat(&said, &["Pasal 10 ayat (2) huruf f"]);
    walk.sebagai("pimpinan")?;
    walk.ambil(setujui(&decided["keputusan"]["id"]))?;
    walk.sebagai("petugas")?;
    let now = walk.ambil(berbayar(false))?;
    assert_eq!(now["keadaan"], "diberitahukan", "the granted part waits for its hand-over");
    assert_eq!(now["pemberitahuan"].as_array().map(Vec::len), Some(1), "one notice for both");
    let numbers = walk.nomor_surat()?;
    let pair =
        [("pemberitahuan".into(), "001/S-PPID/XI/2026".into()), ("penolakan".into(), "001/SK-PPID/XI/2026".into())];
    assert_eq!(numbers, pair, "one letter and one decree, each of its own series");
    memuat(
        &walk.surat("pemberitahuan")?,
        &[
            "001/S-PPID/XI/2026",
            "001/SK-PPID/XI/2026",
            "DPA Dinas Kesehatan 2026",
            "Data pasien",
            "12.000",
            "SK Bupati 1/2026",
        ],
    );
    let decree = walk.surat("penolakan")?;
    memuat(
        &decree,
        &[
            "001/SK-PPID/XI/2026",
            "Data pasien penerima bantuan",
            "Pasal 17 huruf h angka 2",
            "riwayat kesehatan",
            "12/PPID/2026",
            "disetujui oleh Atasan PPID, 23 November 2026",
            &walk.permohonan.nomor,
        ],
    );
    assert!(!decree.contains("DPA Dinas Kesehatan"), "the decree is of the refused part alone: {decree}");
    walk.ambil(serahkan("2026-11-23"))?;
    let line = walk.register()?;
    assert_eq!(line.sel("Keputusan"), "Dikabulkan sebagian");
    memuat(line.sel("Alasan Penolakan"), &["Pasal 17 huruf h angka 2"]);
    assert_eq!(line.sel("Biaya"), "12000", "and the same line carries cost and hand-over");
    assert!(!line.sel("Pemberian Informasi").is_empty(), "and its day");
    walk.utuh()
}

#[test]
fn only_the_role_the_office_set_approves() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let mut service = walk.meja.call("get_layanan", json!({}))?["pengaturan"].clone();
    service["penyetuju_penolakan"] = json!("admin");
    walk.meja.call("update_layanan", service)?;
    let decided = putuskan(&walk, json!([tidak_diberikan()]))?;
    let approve = setujui(&decided["keputusan"]["id"]);
    for role in ["petugas", "pimpinan"] {
        walk.sebagai(role)?;
        let (reason, said) = walk.ditolak(approve.clone())?;
        assert_eq!(reason, "not_approver", "{role} does not approve here");
        memuat(&said, &["disetujui oleh"]);
    }
    walk.sebagai(tests::kantor::MASUK)?;
    let now = walk.ambil(approve.clone())?;
    assert_eq!(now["keputusan"]["persetujuan"]["peran"], "admin", "who approved stands with it");
    assert_eq!(walk.ditolak(approve)?.0, "approved_already");
    let now = walk.ambil(json!({ "perintah": "beritahukan" }))?;
    assert_eq!(now["keadaan"], "selesai", "nothing is to be handed over");
    let line = walk.register()?;
    assert_eq!((line.sel("Keputusan"), line.sel("Pemberian Informasi")), ("Ditolak", ""));
    assert_eq!(line.sel("Penguasaan: Ya"), "Ya", "the body holds what it refuses");
    assert_eq!((line.sel("Biaya"), line.sel("Cara")), ("", ""), "what is not given has no cost, not even none");
    walk.utuh()
}

#[test]
fn a_decision_changed_after_its_approval_is_approved_anew() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, dua_butir())?.dengan_peran()?;
    let first = putuskan(&walk, json!([diberikan(), tidak_diberikan()]))?["keputusan"]["id"].clone();
    walk.sebagai("pimpinan")?;
    walk.ambil(setujui(&first))?;
    walk.sebagai("petugas")?;
    let part = json!({
        "keputusan": "sebagian", "bentuk": bentuk(), "penghitaman": "Nama dan NIK pasien dihitamkan", "dasar": dasar()
    });
    let second = walk.ambil(json!({ "perintah": "putuskan", "butir": [diberikan(), part] }))?["keputusan"].clone();
    assert_eq!(second["persetujuan"], Value::Null, "the new decision nobody has approved");
    assert_eq!(walk.ditolak(gratis())?.0, "refusal_not_approved");
    walk.sebagai("pimpinan")?;
    assert_eq!(walk.ditolak(setujui(&first))?.0, "decided_meanwhile", "the old one cannot be approved by an old page");
    walk.ambil(setujui(&second["id"]))?;
    let now = walk.ambil(gratis())?;
    assert_eq!(now["keadaan"], "diberitahukan");
    memuat(&walk.surat("pemberitahuan")?, &["Nama dan NIK pasien dihitamkan"]);
    memuat(&walk.surat("penolakan")?, &["Nama dan NIK pasien dihitamkan"]);
    memuat(walk.register()?.sel("Alasan Penolakan"), &["Pasal 17 huruf h"]);
    walk.utuh()
}

#[test]
fn a_refusal_without_its_basis_is_refused_by_field() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    let refuse = |dasar: Value| json!({ "perintah": "putuskan", "butir": [{ "keputusan": "ditolak", "bentuk": bentuk(), "dasar": dasar }] });
    let typed = json!({
        "pasal_17": [{ "huruf": "h", "angka": 2 }], "konsekuensi": "Mengungkap riwayat kesehatan.",
        "penetapan": { "nomor": "12/PPID/2026", "tanggal": "2026-03-02" }
    });
    let fields = walk.keliru(refuse(typed.clone()))?;
    assert_eq!(fields, ["butir.0.dasar.pengecualian"], "facts typed at the desk are no decree and no consequence test");
    let mut other_law = pengecualian("Dokumen perusahaan");
    other_law["pasal_17"] = json!([{ "huruf": "j", "angka": null }]);
    other_law["konsekuensi_dibuka"] = json!("");
    let bare = dengan_penetapan(&walk.meja, other_law.clone())?;
    let told = crate::daftar::keliru(Err(walk.gagal(&refuse(dasar_dari(&bare)))?))?;
    let fields: Vec<&str> = told.iter().map(|(field, _)| field.as_str()).collect();
    let lacking = ["butir.0.dasar.undang_undang", "butir.0.dasar.konsekuensi"];
    assert_eq!(fields, lacking, "letter j names the other law, and every refusal its consequence, both told at once");
    let sentence = told.last().map(|(_, sentence)| sentence.as_str()).unwrap_or_default();
    for words in ["uji konsekuensi pengubahan", "Susun uji pengubahan", "Perki 1/2021 Pasal 53"] {
        assert!(sentence.contains(words), "an old decree gets its consequence by a sheet of change: {sentence}");
    }
    let law = json!({ "peraturan": "UU 8/1997 tentang Dokumen Perusahaan", "pasal": "Pasal 10" });
    other_law["dasar_lain"] = json!([law]);
    other_law["konsekuensi_dibuka"] = json!("Dokumen dagang terbuka.");
    let whole = dengan_penetapan(&walk.meja, other_law)?;
    let mut named = typed;
    named["pengecualian"] = whole;
    let decided = walk.ambil(refuse(named))?;
    let dasar = &decided["keputusan"]["butir"][0]["dasar"];
    assert_eq!(
        dasar["konsekuensi"], "Dokumen dagang terbuka.",
        "the facts are the exemption's, not those typed beside it"
    );
    assert_eq!(dasar["undang_undang"], "Pasal 10 UU 8/1997 tentang Dokumen Perusahaan");
    assert_eq!(dasar["pasal_17"], json!([{ "huruf": "j", "angka": null }]));
    assert_eq!(walk.keliru(json!({ "perintah": "putuskan", "butir": [] }))?, ["butir"], "every item is decided");
    match walk.kirim(LangkahId::new(), &setujui(&decided["keputusan"]["id"])) {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "not_approver", "an administrator is no superior"),
        answer => return Err(format!("{answer:?}").into()),
    }
    let steps = walk.lihat()?["permohonan"]["langkah"].clone();
    assert_eq!(each(&steps, "jenis"), ["dinyatakan_lengkap", "diputuskan"], "what was refused is no step");
    walk.utuh()
}
