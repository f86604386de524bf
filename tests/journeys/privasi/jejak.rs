//! The trail: every look, print and export is in it, by person and by officer; it is held against a head from paper, and
//! leaves as files that start no formula.

use desk::Fault;
use domain::id::{LampiranId, LangkahId};
use serde_json::{Value, json};
use tests::kantor::{KATA_SANDI, Kantor, Meja, PAGI, perorangan};
use tests::window::Outcome;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";

/// Titles and details of the lines, newest first.
fn lines(page: &Value) -> Vec<String> {
    let lines = page["baris"].as_array().into_iter().flatten();
    lines.map(|line| format!("{} · {}", text(line, "judul"), text(line, "keterangan"))).collect()
}

fn text<'v>(line: &'v Value, field: &str) -> &'v str {
    line[field].as_str().unwrap_or_default()
}

fn seen(meja: &Meja, tentang: &str) -> Result<Vec<String>, Fault> {
    Ok(lines(&meja.call("list_jejak", json!({ "bagian": "identitas", "tentang": tentang }))?))
}

#[test]
fn every_way_an_identity_is_seen_or_leaves_is_listed_by_person_and_by_officer() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let petugas = json!({ "nama": "Wati", "masuk": "wati", "peran": "petugas", "kata_sandi": KATA_SANDI });
    let wati = meja.call("create_akun", petugas)?["id"].clone();
    let one = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let mut other = perorangan("Rina Marlina");
    other["pemohon"]["nik"] = json!("3201014503900099");
    let other = meja.daftar(other)?;
    meja.call("reveal_identitas", json!({ "id": other.id, "alasan": "Menyurati Rina" }))?;

    meja.masuk("wati")?;
    meja.call("reveal_identitas", json!({ "id": one.id, "alasan": "Mencocokkan KTP" }))?;
    meja.call("recall_pemohon", json!({ "nik": "3201014503900001" }))?;
    for document in ["tanda_bukti", "formulir"] {
        meja.file(document, json!({ "id": one.id, "cetak": true }))?;
    }
    let attach = |jenis: &str, nama: &str| -> Result<Value, Fault> {
        let id = json!(LampiranId::new());
        meja.upload("add_lampiran", json!({ "permohonan": one.id, "id": id, "nama": nama, "jenis": jenis }), PDF)?;
        Ok(id)
    };
    let (scan, answer) = (attach("ktp", "ktp.pdf")?, attach("jawaban", "jawaban.pdf")?);
    meja.file("lampiran", json!({ "permohonan": one.id, "id": scan, "alasan": "Mencocokkan pindaian" }))?;
    meja.file("lampiran", json!({ "permohonan": one.id, "id": answer }))?;
    let forward = json!({ "perintah": "nyatakan_tidak_lengkap", "kekurangan": ["Salinan KTP yang terbaca."] });
    let preview = json!({ "permohonan": one.id, "perintah": forward, "surat": "tidak_lengkap" });
    meja.file("preview_surat", preview.clone())?;
    meja.file("preview_surat", preview)?;
    let taken =
        meja.call("take_langkah", json!({ "permohonan": one.id, "id": LangkahId::new(), "perintah": forward }))?;
    let letter = taken["permohonan"]["surat"][0]["id"].clone();
    for cetak in [false, true] {
        meja.file("surat", json!({ "permohonan": one.id, "surat": letter, "cetak": cetak }))?;
    }
    assert_eq!(
        meja.call("list_jejak", json!({})).err(),
        Some(Fault::NotAllowed),
        "who is watched does not look after the watching"
    );

    meja.masuk(tests::kantor::MASUK)?;
    let full =
        json!({ "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": false, "bentuk": "xlsx", "cetak": true });
    meja.file("register", full.clone())?;
    let mut masked = full;
    masked["samarkan"] = json!(true);
    meja.file("register", masked)?;

    let person = seen(&meja, "3201014503900001")?;
    for told in [
        "Register permohonan dicetak, IDENTITAS LENGKAP",
        "dicetak · ",
        "dibuka di layar",
        "Konsep",
        "Lampiran Jawaban.pdf dibuka",
        "Lampiran KTP.pdf: Mencocokkan pindaian",
        "Formulir permohonan dicetak",
        "Tanda bukti dicetak",
        "isian permohonan baru diambil dari sini",
        "Mencocokkan KTP",
    ] {
        assert!(person.iter().any(|line| line.contains(told)), "{told} is in the list of the person: {person:#?}");
    }
    assert_eq!(person.iter().filter(|line| line.contains("Konsep")).count(), 1, "a draft counts once a day");
    assert!(
        !person.iter().any(|line| line.contains("Rina") || line.contains("disamarkan")),
        "nobody else's: {person:#?}"
    );
    assert_eq!(seen(&meja, "Ahmad Fauzi")?, person, "by name as by NIK");
    assert_eq!(seen(&meja, "9999999999999999").unwrap_or_default(), Vec::<String>::new(), "an unknown NIK has no list");

    let page = meja.call("list_jejak", json!({ "bagian": "identitas", "petugas": wati }))?;
    let officers: Vec<&str> =
        page["baris"].as_array().into_iter().flatten().map(|line| text(line, "petugas")).collect();
    assert!(
        officers.len() > 8 && officers.iter().all(|name| *name == "Wati"),
        "one officer's looks alone: {officers:?}"
    );
    assert_eq!(page["baris"][0]["perkara"], json!(format!("Permohonan {}", one.nomor)), "each names its case");
    let place = format!("permohonan/{}", one.id.as_str().unwrap_or_default());
    assert_eq!(page["baris"][0]["ke"], json!(place), "and opens it");
    let before = json!({ "bagian": "identitas", "sampai": "2026-11-22" });
    assert_eq!(meja.call("list_jejak", before)?["jumlah"], 0, "nothing was seen before the day");
    let day = json!({ "bagian": "identitas", "dari": "2026-11-23", "sampai": "2026-11-23" });
    assert!(meja.call("list_jejak", day)?["jumlah"].as_u64() > Some(10), "all of it was seen on the day");
    let all = meja.call("list_jejak", json!({}))?;
    assert!(
        lines(&all).iter().all(|line| !line.starts_with(" · ")),
        "every kind of row has a sentence: {:#?}",
        lines(&all)
    );
    Ok(())
}

#[test]
fn a_head_from_paper_is_found_at_its_place_and_a_wrong_one_is_not() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let period =
        json!({ "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": true, "bentuk": "pdf", "cetak": true });
    let paper = pdf_text(&meja.file("register", period)?.bytes)?;
    let printed = paper.split("kepala jurnal").nth(1).ok_or("a head is printed")?.split_whitespace();
    // A long foot is broken over lines, and the number of the page stands between.
    let digits = printed.filter(|word| word.len() > 4 && word.chars().all(|sign| sign.is_ascii_hexdigit()));
    let head: String = digits.collect::<String>().chars().take(64).collect();
    meja.daftar(perorangan("Rina Marlina"))?;
    let verify = |kepala: &str| meja.call("verify_kepala", json!({ "kepala": kepala }));
    let answer = verify(&head)?;
    assert_eq!(
        (&answer["ditemukan"], &answer["utuh"]),
        (&json!(true), &json!(true)),
        "what paper says is so: {answer}"
    );
    assert_eq!(answer["waktu"], PAGI, "it tells when that was");
    assert_eq!(answer["sesudah"], 2, "and that the print and one registration followed");
    assert_eq!(verify(&head[..16].to_uppercase())?["ditemukan"], true, "the first digits are enough, however typed");
    let wrong = verify(&"0123456789abcdef".repeat(4))?;
    assert_eq!((&wrong["ditemukan"], &wrong["utuh"]), (&json!(false), &json!(true)), "another journal's head: {wrong}");
    assert!(wrong["temuan"][0].as_str().is_some_and(|why| why.contains("tidak ada")), "in words");
    match verify("bukan kepala") {
        Err(Fault::Invalid { fields }) => assert_eq!(fields[0].field, "kepala", "no head at all"),
        answer => return Err(format!("no head was answered {answer:?}").into()),
    }
    Ok(())
}

#[test]
fn the_trail_leaves_as_files_that_start_no_formula_and_that_is_written_down() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let one = meja.daftar(perorangan("Ahmad Fauzi"))?;
    meja.call("reveal_identitas", json!({ "id": one.id, "alasan": "=HYPERLINK(\"http://x\")" }))?;
    let file = |bentuk: &str| meja.file("jejak", json!({ "saringan": { "tentang": one.nomor }, "bentuk": bentuk }));
    let csv = String::from_utf8(file("csv")?.bytes)?;
    assert!(csv.contains("'=HYPERLINK"), "what a spreadsheet would run is kept from it: {csv}");
    assert!(pdf_text(&file("pdf")?.bytes)?.contains("=HYPERLINK"), "a page shows it as the text it is");
    assert!(file("xlsx")?.bytes.starts_with(b"PK"), "a workbook");
    let told = lines(&meja.call("list_jejak", json!({ "bagian": "privasi" }))?);
    assert_eq!(told.len(), 3, "each export is in the trail: {told:?}");
    assert!(told[0].contains("Jejak audit diekspor"), "as such: {told:?}");
    Ok(())
}

/// The text of a PDF, one space between words.
pub(super) fn pdf_text(bytes: &[u8]) -> Outcome<String> {
    crate::paper::text_of(bytes)
}
