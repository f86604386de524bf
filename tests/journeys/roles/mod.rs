//! Every call against every role and against a locked desk. The table says who may; a call without a line in it fails.

mod tabel;

use std::collections::BTreeSet;

use desk::Fault;
use desk::calls::NAMES;
use serde_json::{Value, json};
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan};
use tests::window::Outcome;

use tabel::{SEMUA, table};

/// Calls that need nobody at work: before login, and to leave it.
const TANPA_MASUK: [&str; 12] = [
    "status",
    "log_in",
    "lock",
    "recover",
    "switch_office",
    "set_up",
    "create_practice",
    // Bringing data back has to work where nobody can log in; a password or the recovery code is asked each time.
    "list_cadangan",
    "plan_pemulihan",
    "restore_cadangan",
    "undo_pemulihan",
    "repair_data",
];
/// Calls that give a file.
const BERKAS: [&str; 42] = [
    "slip_pengaduan",
    "jejak",
    "berita_acara",
    "berkas_subjek",
    "lembar_lapor",
    "angka_pengaduan",
    "slip_tamu",
    "tanda_terima_pengaduan",
    "surat_pengaduan",
    "lampiran_pengaduan",
    "kertas_forum",
    "standar",
    "laporan_skm",
    "poster_skm",
    "kuesioner_skm",
    "lampiran_keberatan",
    "lampiran_sengketa",
    "tanda_bukti_keberatan",
    "formulir_keberatan",
    "pratinjau_tanggapan",
    "surat_keberatan",
    "angka",
    "laporan_tahunan",
    "laporan_ringkasan",
    "bukti_monev",
    "register_ditutup",
    "terbitan",
    "recovery_sheet",
    "logo",
    "tanda_bukti",
    "formulir",
    "preview_surat",
    "surat",
    "disposisi_hari_ini",
    "lampiran",
    "register",
    "sample_surat",
    "berkas_informasi",
    "daftar",
    "preview_penetapan",
    "penetapan",
    "dokumen_uji",
];
/// Calls that take a file.
const UNGGAH: [&str; 8] = [
    "read_lapor",
    "read_pintu",
    "add_lampiran",
    "add_lampiran_keberatan",
    "add_lampiran_sengketa",
    "add_lampiran_pengaduan",
    "upload_informasi",
    "read_impor",
];

#[test]
fn every_call_answers_exactly_the_roles_of_the_table_and_nobody_when_locked() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    for role in ["petugas", "pelaksana", "pimpinan"] {
        let account = json!({ "nama": role, "masuk": role, "peran": role, "kata_sandi": KATA_SANDI });
        meja.call("create_akun", account)?;
    }
    for role in SEMUA {
        meja.masuk(if *role == "admin" { MASUK } else { role })?;
        for (name, input, may) in table(&id) {
            let denied = answer(&meja, name, input).err() == Some(Fault::NotAllowed);
            assert_eq!(denied, !may.contains(role), "{name} as {role}: only {may:?} may");
        }
    }
    meja.call("lock", json!({}))?;
    for (name, input, _) in table(&id) {
        assert_eq!(answer(&meja, name, input).err(), Some(Fault::Locked), "{name}: a locked desk answers nobody");
    }
    Ok(())
}

#[test]
fn a_call_that_is_not_allowed_writes_nothing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let account = json!({ "nama": "Budi", "masuk": "budi", "peran": "pelaksana", "kata_sandi": KATA_SANDI });
    meja.call("create_akun", account)?;
    meja.masuk("budi")?;
    let lines = meja.baris_jurnal()?;
    for (name, input, _) in table(&id).into_iter().filter(|(.., may)| !may.contains(&"pelaksana")) {
        assert_eq!(answer(&meja, name, input).err(), Some(Fault::NotAllowed), "{name} is not for a pelaksana");
    }
    assert_eq!(meja.baris_jurnal()?, lines, "what is not allowed leaves no trace");
    Ok(())
}

#[test]
fn every_call_there_is_stands_in_the_table() -> Outcome {
    let table = table(&json!(domain::id::PermohonanId::new()));
    let covered: BTreeSet<&str> = table.iter().map(|(name, ..)| *name).chain(TANPA_MASUK).collect();
    assert_eq!(covered, NAMES.iter().copied().collect(), "a new call says here who may use it");
    Ok(())
}

#[test]
fn what_needs_nobody_at_work_gives_nothing_away() -> Outcome {
    let kantor = Kantor::siapkan()?;
    kantor.buka()?.daftar(perorangan("Ahmad Fauzi"))?;
    let meja = kantor.meja(PAGI)?;
    let status = meja.call("status", json!({}))?.to_string();
    assert!(!status.contains("Fauzi") && !status.contains("0001"), "status before login names no case: {status}");
    let wrong = json!({ "masuk": MASUK, "kata_sandi": "salah" });
    assert!(matches!(meja.call("log_in", wrong), Err(Fault::WrongPassword { .. })), "a wrong password lets nobody in");
    let again = json!({ "kantor": tests::kantor::profil(), "kata_sandi": KATA_SANDI });
    assert!(meja.call("set_up", again).is_err(), "an office cannot be set up over another");
    meja.call("create_practice", json!({}))?;
    meja.call("switch_office", json!({ "latihan": false }))?;
    assert_eq!(
        meja.call("list_permohonan", json!({})).err(),
        Some(Fault::Locked),
        "coming back from practice asks for the password of the office"
    );
    Ok(())
}

#[test]
fn an_unknown_call_and_an_unknown_field_are_refused() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    assert_eq!(meja.call("drop_table", json!({})).err(), Some(Fault::NotFound), "there is no such call");
    match meja.call("list_akun", json!({ "peran": "admin" })) {
        Err(Fault::Invalid { fields }) => assert_eq!(fields[0].field, "peran", "a forged field is named, not obeyed"),
        answer => return Err(format!("an unknown field was answered {answer:?}").into()),
    }
    match meja.call("search", json!({ "kata": "x", "__proto__": { "peran": "admin" }, "batas": "banyak" })) {
        Err(Fault::Invalid { fields }) => {
            let named: Vec<&str> = fields.iter().map(|fault| fault.field.as_str()).collect();
            assert_eq!(named, ["__proto__", "batas"], "every part that does not fit is named at once");
        }
        answer => return Err(format!("a wrong shape was answered {answer:?}").into()),
    }
    Ok(())
}

fn answer(meja: &Meja, name: &str, input: Value) -> Result<(), Fault> {
    if BERKAS.contains(&name) {
        meja.file(name, input).map(drop)
    } else if UNGGAH.contains(&name) {
        meja.upload(name, input, b"").map(drop)
    } else {
        meja.call(name, input).map(drop)
    }
}
