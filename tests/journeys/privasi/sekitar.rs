//! What stands around a case and names the person goes with it: the name a file was sent under, a draft, a copy another
//! program opened, a file a power cut left without its event. A wish for correction never holds the data themselves.

use std::fs;

use desk::Fault;
use domain::id::{DrafId, LampiranId, PembetulanId, PemusnahanId};
use serde_json::{Value, json};
use store::Store;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja};
use tests::window::Outcome;
use uuid::Uuid;

use super::halaman::{found_in, key};
use super::musnah::{KELAK, NAMA, NIK, PDF, closed_case, set_retention, traces};

/// Stands in drafts alone.
const DRAF: &str = "PENANDA-DRAF-77";
/// Stands in the draft of somebody who left.
const PERGI: &str = "PENANDA-PERGI-77";

/// Attaches the file under a name that gives the person away.
fn attach(meja: &Meja, id: &Value, jenis: &str) -> Outcome<Value> {
    let nama = format!("{jenis}_{NAMA}_{NIK}.pdf");
    let input = json!({ "permohonan": id, "id": LampiranId::new(), "nama": nama, "jenis": jenis });
    Ok(meja.upload("add_lampiran", input, PDF)?)
}

/// The names files were sent under, a draft with the numbers as people type them, and one of an account that goes.
fn surround(meja: &Meja, id: &Value) -> Outcome {
    for jenis in ["ktp", "jawaban", "bukti_terima", "lain"] {
        let whole = attach(meja, id, jenis)?;
        let row = whole["lampiran"].as_array().and_then(|rows| rows.last()).cloned().unwrap_or_default();
        let told = row["nama_asal"].as_str().is_some_and(|name| name.contains(NAMA));
        assert_eq!(told, jenis != "ktp", "officers know it by its name, unless a reason is asked for first: {row}");
    }
    let history = meja.call("get_permohonan", json!({ "id": id }))?["riwayat"].to_string();
    assert!(history.contains("Lampiran.pdf"), "the history names it by its kind: {history}");
    assert!(!history.contains(NAMA) && !history.contains(NIK), "and not as it was sent: {history}");
    for typed in ["NIK 3201 0145 0390 0077", "3201.0145.0390.0077"] {
        let isi = json!({ "catatan": [typed, DRAF] });
        meja.call("save_draf", json!({ "id": DrafId::new(), "jenis": "langkah", "judul": "Surat", "isi": isi }))?;
    }
    meja.masuk("tono")?;
    let isi = json!({ "nama": NAMA, "catatan": PERGI });
    meja.call("save_draf", json!({ "id": DrafId::new(), "jenis": "permohonan", "judul": "Baru", "isi": isi }))?;
    meja.masuk(MASUK)?;
    Ok(())
}

/// A wish that tells the data is refused; one that says which part is wrong is taken and answered.
fn wish(meja: &Meja, nomor: &str) -> Outcome {
    let id = PembetulanId::new();
    let ask = |uraian: &str| {
        let input = json!({ "id": id, "nomor": nomor, "uraian": uraian, "diminta": "2026-11-23T09:00" });
        meja.call("ask_pembetulan", input)
    };
    for uraian in [format!("Seharusnya bukan {NAMA}"), "NIK 3201-0145-0390-0077 keliru".to_owned()] {
        match ask(&uraian) {
            Err(Fault::Invalid { fields }) => {
                assert_eq!(fields[0].field, "uraian");
                assert!(fields[0].message.contains("bagiannya saja"), "it says what to write: {}", fields[0].message);
            }
            answer => return Err(format!("{uraian:?} was answered {answer:?}").into()),
        }
    }
    ask("Nama kurang satu huruf")?;
    let answer =
        |uraian: &str| meja.call("answer_pembetulan", json!({ "id": id, "hasil": "dibetulkan", "uraian": uraian }));
    assert!(matches!(answer(&format!("Menjadi {NAMA}")), Err(Fault::Invalid { .. })), "nor does the answer tell them");
    answer("Dikoreksi pada perkaranya")?;
    Ok(())
}

#[test]
fn what_was_typed_and_left_around_a_case_goes_with_the_person() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    for (masuk, peran) in [("budi", "pimpinan"), ("tono", "petugas")] {
        let akun = json!({ "nama": masuk, "masuk": masuk, "peran": peran, "kata_sandi": KATA_SANDI });
        meja.call("create_akun", akun)?;
    }
    let (id, nomor) = closed_case(&meja)?;
    surround(&meja, &id)?;
    wish(&meja, &nomor)?;
    set_retention(&meja)?;
    drop(meja);
    let data = kantor.data();
    // A power cut between a file and its event, and a copy some other program still showed.
    let stray = Uuid::now_v7();
    Store::open(data, &key(data)?)?.put_berkas(stray, PDF)?;
    fs::create_dir_all(data.join("buka/0"))?;
    fs::write(data.join("buka/0/tanda-bukti.pdf"), PDF)?;
    let before = traces(data)?;
    for file in ["kantor.db", "lampiran.db", "tanda-bukti.pdf"] {
        assert!(before.iter().any(|found| found.ends_with(file)), "the look finds them in {file}: {before:?}");
    }
    assert_eq!(found_in(data, &key(data)?, PERGI)?, ["kantor.db"], "and the draft of whoever leaves");

    let meja = kantor.meja(KELAK)?;
    meja.masuk(MASUK)?;
    let accounts = meja.call("list_akun", json!({}))?;
    let tono = accounts.as_array().into_iter().flatten().find(|one| one["masuk"] == "tono").cloned();
    meja.call("deactivate_akun", json!({ "id": tono.ok_or("there is the account")?["id"] }))?;
    let proposal = PemusnahanId::new();
    meja.call("propose_musnah", json!({ "id": proposal, "perkara": [id] }))?;
    meja.masuk("budi")?;
    meja.call("approve_musnah", json!({ "id": proposal, "nomor": "12/BA/2029" }))?;
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "nothing else is missed: {:?}", report.temuan);
    drop(meja);
    assert_eq!(traces(data)?, Vec::<String>::new(), "no page of any file knows the person, however it was named");
    for needle in [DRAF, PERGI] {
        assert_eq!(found_in(data, &key(data)?, needle)?, Vec::<String>::new(), "{needle}: the drafts are gone too");
    }
    assert_eq!(Store::open(data, &key(data)?)?.berkas(stray)?, None, "nor is the stray file kept");
    Ok(())
}
