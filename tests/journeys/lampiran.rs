//! Files attached to a request: added, seen, taken away; what is refused leaves nothing behind.

use desk::{Fault, FileOut};
use domain::id::{LampiranId, LangkahId};
use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja, perorangan};
use tests::window::Outcome;

const FOTO: &[u8] = include_bytes!("../../src-tauri/crates/desk/tests/desk/berkas/foto.jpg");
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";

/// Attaches under a fresh id and gives it with the request as it then stands.
fn attach(meja: &Meja, permohonan: &Value, nama: &str, jenis: &str, bytes: &[u8]) -> Result<(Value, Value), Fault> {
    let id = json!(LampiranId::new());
    let input = json!({ "permohonan": permohonan, "id": id, "nama": nama, "jenis": jenis });
    Ok((id, meja.upload("add_lampiran", input, bytes)?))
}

fn show(meja: &Meja, permohonan: &Value, id: &Value, alasan: Option<&str>) -> Result<FileOut, Fault> {
    meja.file("lampiran", json!({ "permohonan": permohonan, "id": id, "alasan": alasan }))
}

/// The field at fault and its sentence.
fn refused<T: std::fmt::Debug>(answer: Result<T, Fault>) -> Result<(String, String), String> {
    match answer {
        Err(Fault::Invalid { fields }) if fields.len() == 1 => Ok((fields[0].field.clone(), fields[0].message.clone())),
        other => Err(format!("expected one field at fault, got {other:?}")),
    }
}

#[test]
fn a_file_is_attached_listed_seen_and_there_after_a_restart() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let (id, whole) = attach(&meja, &permohonan, r"C:\Pindaian\jawaban dinas.PDF", "jawaban", PDF)?;
    let row = &whole["lampiran"][0];
    assert_eq!(row["nama"], "Jawaban.pdf", "the journal, which is never erased, names it by its kind");
    assert_eq!(
        row["nama_asal"], "jawaban dinas.pdf",
        "officers know it by the name it was sent under, without a folder"
    );
    assert_eq!((&row["tipe"], &row["ukuran"]), (&json!("pdf"), &json!(PDF.len())), "what it is and what it weighs");
    assert_eq!((&row["oleh"], &row["identitas"]), (&json!("Siti Rahma"), &json!(false)), "who attached it is told");
    assert_eq!(row["waktu"], "2026-11-23T09:12:00+07:00", "and when");
    assert_eq!(whole["riwayat"][0]["judul"], "Berkas dilampirkan", "the history says so: {}", whole["riwayat"][0]);

    let lines = meja.baris_jurnal()?;
    drop(meja);
    let meja = kantor.buka()?;
    let seen = show(&meja, &permohonan, &id, None)?;
    assert_eq!((seen.name.as_str(), seen.mime), ("jawaban dinas.pdf", "application/pdf"), "as it was attached");
    assert!(seen.bytes == PDF, "to the last byte: a certified signature covers all of them");
    assert_eq!(meja.baris_jurnal()?, lines + 1, "that it was seen is written down, without a reason");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "and the office is sound");
    Ok(())
}

#[test]
fn a_proof_of_identity_is_seen_with_a_reason_that_is_recorded_first() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let (id, whole) = attach(&meja, &permohonan, "KTP Ahmad Fauzi 3201014503900001.jpg", "ktp", FOTO)?;
    assert_eq!(whole["lampiran"][0]["nama"], "KTP.jpg", "the journal, which is never erased, gets no name of a person");
    assert_eq!(
        whole["lampiran"][0]["nama_asal"],
        Value::Null,
        "nor is what is seen only with a reason told by its name"
    );
    let (_, whole) = attach(&meja, &permohonan, "belakang.jpg", "ktp", FOTO)?;
    assert_eq!(whole["lampiran"][1]["nama"], "KTP 2.jpg", "two of a kind are told apart");

    let lines = meja.baris_jurnal()?;
    for alasan in [None, Some(""), Some("  a ")] {
        let (field, _) = refused(show(&meja, &permohonan, &id, alasan))?;
        assert_eq!(field, "alasan", "a scan of a KTP is identity like the one behind the mask");
    }
    assert_eq!(meja.baris_jurnal()?, lines, "what was not shown is not recorded as seen");
    let seen = show(&meja, &permohonan, &id, Some("Mencocokkan nama dengan formulir"))?;
    assert!(seen.bytes == FOTO, "with a reason it is shown");
    let whole = meja.call("get_permohonan", json!({ "id": permohonan }))?;
    let told = whole["riwayat"][0].to_string();
    assert!(told.contains("KTP.jpg") && told.contains("Mencocokkan nama"), "what was seen and why is recorded: {told}");
    assert_eq!(meja.baris_jurnal()?, lines + 1, "once");
    Ok(())
}

#[test]
fn an_id_belongs_to_one_file_of_one_request() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let first = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let second = meja.daftar(perorangan("Wati"))?.id;
    let (id, _) = attach(&meja, &first, "jawaban.pdf", "jawaban", PDF)?;
    let lines = meja.baris_jurnal()?;
    let reused = json!({ "permohonan": second, "id": id, "nama": "jawaban.pdf", "jenis": "jawaban" });
    let (field, said) = refused(meja.upload("add_lampiran", reused, PDF))?;
    assert_eq!(field, "id", "even of the same bytes: they are kept once and taken away once");
    assert!(said.contains("id baru"), "it says how to go on: {said}");
    assert_eq!(meja.baris_jurnal()?, lines, "nothing is recorded");
    assert!(show(&meja, &first, &id, None)?.bytes == PDF, "and the first request keeps its file");
    Ok(())
}

#[test]
fn the_same_command_twice_attaches_once() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let input = json!({ "permohonan": permohonan, "id": LampiranId::new(), "nama": "x.pdf", "jenis": "lain" });
    meja.upload("add_lampiran", input.clone(), PDF)?;
    let lines = meja.baris_jurnal()?;
    let again = meja.upload("add_lampiran", input.clone(), PDF)?;
    assert_eq!(again["lampiran"].as_array().map(Vec::len), Some(1), "a repeated command is recognised");
    assert_eq!(meja.baris_jurnal()?, lines, "and recorded once");
    let other = [PDF, b"\n"].concat();
    let (field, _) = refused(meja.upload("add_lampiran", input, &other))?;
    assert_eq!(field, "id", "other bytes never take its place");
    assert!(show(&meja, &permohonan, &again["lampiran"][0]["id"], None)?.bytes == PDF, "the first one stays");
    Ok(())
}

#[test]
fn a_file_taken_away_is_gone_and_its_history_stays() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let (id, _) = attach(&meja, &permohonan, "orang lain.jpg", "ktp", FOTO)?;
    let remove =
        |alasan: &str| meja.call("remove_lampiran", json!({ "permohonan": permohonan, "id": id, "alasan": alasan }));
    assert_eq!(refused(remove(""))?.0, "alasan", "a file is not taken away without a reason");
    let whole = remove("KTP orang lain, salah lampir")?;
    assert_eq!(whole["lampiran"], json!([]), "it is gone from the list");
    let told = whole["riwayat"][0].to_string();
    assert!(told.contains("salah lampir"), "that it was there, and why it went, stays: {told}");
    assert_eq!(
        show(&meja, &permohonan, &id, Some("Melihat lagi")).err(),
        Some(Fault::NotFound),
        "nobody sees it again"
    );
    assert_eq!(remove("Sekali lagi dihapus").err(), Some(Fault::NotFound), "it cannot go twice");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "a file taken away is no damage");
    Ok(())
}

#[test]
fn a_file_of_another_request_is_not_to_be_had() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let (mine, other) = (meja.daftar(perorangan("Ahmad Fauzi"))?.id, meja.daftar(perorangan("Budi Santoso"))?.id);
    let (id, _) = attach(&meja, &mine, "KTP.jpg", "ktp", FOTO)?;
    assert_eq!(
        show(&meja, &other, &id, Some("Ingin tahu saja")).err(),
        Some(Fault::NotFound),
        "the id alone opens nothing"
    );
    let remove = json!({ "permohonan": other, "id": id, "alasan": "Ingin hapus saja" });
    assert_eq!(meja.call("remove_lampiran", remove).err(), Some(Fault::NotFound), "nor takes anything away");
    let nowhere = attach(&meja, &json!(domain::id::PermohonanId::new()), "x.pdf", "lain", PDF);
    assert_eq!(nowhere.err(), Some(Fault::NotFound), "and a file belongs to a request");
    Ok(())
}

#[test]
fn a_signed_letter_is_attached_back_to_the_letter_issued() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let step = json!({ "perintah": "nyatakan_tidak_lengkap", "kekurangan": ["Salinan KTP yang terbaca."] });
    let whole =
        meja.call("take_langkah", json!({ "permohonan": permohonan, "id": LangkahId::new(), "perintah": step }))?;
    let surat = whole["permohonan"]["surat"][0]["id"].clone();
    let sign = |jenis: &str, surat: &Value| {
        let id = json!(LampiranId::new());
        let input = json!({ "permohonan": permohonan, "id": id, "nama": "ttd.pdf", "jenis": jenis, "surat": surat });
        meja.upload("add_lampiran", input, PDF).map(|whole| (id, whole))
    };
    for (jenis, letter) in [
        ("surat_bertanda_tangan", &Value::Null),
        ("surat_bertanda_tangan", &json!(domain::id::SuratId::new())),
        ("ktp", &surat),
    ] {
        assert_eq!(
            refused(sign(jenis, letter))?.0,
            "surat",
            "{jenis} with {letter}: which letter must be told rightly"
        );
    }
    let (_, whole) = sign("bukti_terima", &surat)?;
    let signed = |whole: &Value| whole["permohonan"]["surat"][0]["bertanda_tangan"].clone();
    assert_eq!(signed(&whole), Value::Null, "proof that it arrived is not its signed sheet");
    let (id, whole) = sign("surat_bertanda_tangan", &surat)?;
    assert_eq!(signed(&whole), id, "the letter knows its signed sheet");
    let (_, sentence) = refused(sign("surat_bertanda_tangan", &surat))?;
    assert!(sentence.contains("Hapus yang lama"), "a second one says what to do: {sentence}");
    let whole =
        meja.call("remove_lampiran", json!({ "permohonan": permohonan, "id": id, "alasan": "Halaman kurang" }))?;
    assert_eq!(signed(&whole), Value::Null, "taken away, the letter waits for it again");
    sign("surat_bertanda_tangan", &surat)?;
    Ok(())
}

#[test]
fn a_void_registration_takes_no_file_and_still_lets_one_go() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let (id, _) = attach(&meja, &permohonan, "KTP.jpg", "ktp", FOTO)?;
    meja.call("cancel_permohonan", json!({ "id": permohonan, "alasan": "Terdaftar dua kali" }))?;
    let more = attach(&meja, &permohonan, "x.pdf", "lain", PDF);
    assert!(matches!(more, Err(Fault::Refused { .. })), "nothing is added to what is void: {more:?}");
    meja.call("remove_lampiran", json!({ "permohonan": permohonan, "id": id, "alasan": "Tidak diperlukan lagi" }))?;
    Ok(())
}

#[test]
fn a_lost_file_is_told_as_damage_and_the_counter_goes_on() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let (id, _) = attach(&meja, &permohonan, "jawaban.pdf", "jawaban", PDF)?;
    drop(meja);
    std::fs::remove_file(kantor.data().join("lampiran.db"))?;
    let meja = kantor.buka()?;
    let said = show(&meja, &permohonan, &id, None);
    assert!(
        matches!(&said, Err(Fault::Damaged { message }) if message.contains("Jawaban.pdf") && message.contains("cadangan")),
        "which file, and what to do: {said:?}"
    );
    meja.daftar(perorangan("Budi Santoso"))?;
    Ok(())
}
