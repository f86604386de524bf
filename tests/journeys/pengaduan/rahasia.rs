//! Anonymity and confidentiality: the planted name of a confidential reporter appears in no list, search, print, export, index
//! or log that its role must not see; of an anonymous one nothing is kept.

use desk::Fault;
use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja, PAGI};
use tests::window::Outcome;

use super::{aduan, ambil, daftarkan, lihat, pada, peran};

const NAMA: &str = "Zulkarnain Tersembunyi";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
/// What gives the reporter or the story away.
const JEJAK: [&str; 5] = ["Zulkarnain", "Tersembunyi", "Jalan Sunyi 7", "081234500077", "3201014503900007"];

fn silent(told: &str, where_: &str) {
    for trace in JEJAK {
        assert!(!told.contains(trace), "{where_} gives “{trace}” away: {told}");
    }
}

#[test]
fn a_confidential_reporter_appears_nowhere_but_to_who_follows_it_up_and_then_with_a_reason() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let desk = pada(&kantor, PAGI, "petugas")?;
    let mut form = aduan(NAMA);
    form["rahasia"] = json!(true);
    form["judul"] = json!("Kelalaian gurita");
    let id = daftarkan(&desk, &form)?["id"].clone();
    ambil(&desk, &id, &json!({ "perintah": "periksa", "kurang": [] }))?;
    let letters = lihat(&desk, &id)?;
    let letter = json!({ "pengaduan": id, "surat": letters["pengaduan"]["surat"][0]["id"], "cetak": false });
    let period = json!({ "dari": "2026-11-01", "sampai": "2026-11-30" });

    drop(desk);
    for role in ["petugas", "pelaksana", "pimpinan", "siti"] {
        let meja = pada(&kantor, PAGI, role)?;
        let handles = matches!(role, "petugas" | "pimpinan");
        let mut seen = vec![
            meja.call("list_pengaduan", json!({}))?.to_string(),
            meja.call("get_pengaduan", json!({ "id": id }))?.to_string(),
            meja.call("beranda", json!({}))?.to_string(),
            meja.call("list_draf", json!({}))?.to_string(),
            meja.call(
                "view_register",
                json!({ "jenis": "pengaduan", "dari": period["dari"], "sampai": period["sampai"] }),
            )?
            .to_string(),
        ];
        for word in ["Zulkarnain", "3201014503900007", "Tersembunyi"] {
            let found = meja.call("search", json!({ "kata": word }))?;
            assert_eq!(found, json!([]), "{role}: searching for {word} finds nothing, not even for who may read it");
            let listed = meja.call("list_pengaduan", json!({ "kata": word }))?;
            assert_eq!(listed["jumlah"], 0, "{role}: nor does the list");
        }
        let about = meja.call("search", json!({ "kata": "gurita" }))?;
        assert_eq!(about != json!([]), handles, "{role}: its words are found by who may read it alone");
        let samarkan = !matches!(role, "pimpinan" | "siti");
        for bentuk in ["csv", "pdf", "xlsx"] {
            let print = json!({
                "jenis": "pengaduan", "dari": period["dari"], "sampai": period["sampai"], "samarkan": samarkan,
                "bentuk": bentuk, "cetak": true
            });
            let file = meja.file("register", print)?;
            seen.push(match bentuk {
                "pdf" => crate::paper::text_of(&file.bytes)?,
                _ => String::from_utf8_lossy(&file.bytes).into_owned(),
            });
        }
        seen.extend(leaving(&meja, role, &period)?);
        if handles {
            seen.push(crate::paper::text_of(&meja.file("surat_pengaduan", letter.clone())?.bytes)?);
            seen.push(meja.call("lapor_fields", json!({ "id": id }))?.to_string());
            seen.push(crate::paper::text_of(&meja.file("lembar_lapor", json!({ "id": id }))?.bytes)?);
            let receipt = meja.file("tanda_terima_pengaduan", json!({ "id": id, "cetak": false }))?;
            let receipt = crate::paper::text_of(&receipt.bytes)?;
            if role == "petugas" {
                assert!(receipt.contains(NAMA), "whoever took it down hands the reporter their own receipt: {receipt}");
            } else {
                seen.push(receipt);
            }
        } else {
            let page = meja.call("get_pengaduan", json!({ "id": id }))?;
            assert_eq!((&page["tertutup"], &page["pengaduan"]["isi"]["judul"]), (&json!(true), &json!("Dirahasiakan")));
            assert_eq!(
                meja.file("surat_pengaduan", letter.clone()).err(),
                Some(Fault::NotAllowed),
                "{role}: no letter"
            );
            let receipt = meja.file("tanda_terima_pengaduan", json!({ "id": id, "cetak": false }));
            assert_eq!(receipt.err(), Some(Fault::NotAllowed), "{role}: no receipt");
            let reveal = meja.call("reveal_pengaduan", json!({ "id": id, "alasan": "Ingin tahu saja" }));
            assert_eq!(reveal.err(), Some(Fault::NotAllowed), "{role}: no name, whatever the reason");
            assert!(!page.to_string().contains("gurita"), "{role}: nor what it says: {page}");
        }
        for told in seen {
            silent(&told, role);
        }
    }

    let boss = pada(&kantor, PAGI, "pimpinan")?;
    let shown = boss.call("reveal_pengaduan", json!({ "id": id, "alasan": "Menghubungi pelapor" }))?;
    assert_eq!(shown["nama"], NAMA, "who follows it up sees the name, with a reason");
    let history = lihat(&boss, &id)?["riwayat"].to_string();
    assert!(history.contains("Menghubungi pelapor"), "which the history keeps: {history}");
    let form = json!({ "id": id, "alasan": "Salah tempat", "isi": corrected() });
    let whole = boss.call("correct_pengaduan", form)?;
    assert_eq!(whole["pengaduan"]["isi"]["lokasi"], "Loket 5", "it is corrected without the name being typed again");
    let again = boss.call("reveal_pengaduan", json!({ "id": id, "alasan": "Menghubungi pelapor" }))?;
    assert_eq!(again["nama"], NAMA, "who stays recorded");
    Ok(())
}

/// All else that a role may look at or take away: a workbook in the clear, figures, evidence, suggestions, the trail, the page
/// for SP4N-LAPOR!.
fn leaving(meja: &Meja, role: &str, period: &Value) -> Outcome<Vec<String>> {
    let mut seen = vec![
        meja.call("get_angka_pengaduan", period.clone())?.to_string(),
        meja.call("suggest", json!({ "kata": "Zulkarnain gurita" }))?.to_string(),
        meja.call("list_permohonan", json!({ "kata": "Zulkarnain" }))?.to_string(),
        meja.call("list_tamu", period.clone())?.to_string(),
    ];
    let mut sheets = vec![("register", json!({ "jenis": "pengaduan", "samarkan": true, "cetak": false }))];
    sheets.push(("angka_pengaduan", json!({})));
    for (name, mut asked) in sheets {
        asked["bentuk"] = json!("xlsx");
        (asked["dari"], asked["sampai"]) = (period["dari"].clone(), period["sampai"].clone());
        let parts = crate::laporan::unpack(meja.file(name, asked)?.bytes)?;
        assert!(parts.len() > 3, "{name} is a workbook");
        seen.extend(parts.into_iter().map(|(_, part)| String::from_utf8_lossy(&part).into_owned()));
    }
    for (name, bytes) in crate::laporan::unpack(meja.file("bukti_monev", json!({ "tahun": 2026 }))?.bytes)? {
        seen.push(if name.ends_with(".pdf") { crate::paper::text_of(&bytes)? } else { String::from_utf8(bytes)? });
    }
    if matches!(role, "pimpinan" | "siti") {
        for bagian in ["semua", "identitas"] {
            seen.push(meja.call("list_jejak", json!({ "bagian": bagian }))?.to_string());
        }
        seen.push(
            String::from_utf8_lossy(&meja.file("jejak", json!({ "saringan": {}, "bentuk": "csv" }))?.bytes)
                .into_owned(),
        );
    }
    Ok(seen)
}

fn corrected() -> Value {
    let mut form = aduan("");
    form["rahasia"] = json!(true);
    form["lokasi"] = json!("Loket 5");
    form["pelapor"] = json!({});
    form
}

/// Gives the complaint a proof of identity and a piece of evidence; the letters it has.
fn papers(meja: &Meja, id: &Value) -> Outcome<Vec<Value>> {
    for jenis in ["ktp", "lain"] {
        let file = json!({ "pengaduan": id, "id": domain::id::LampiranId::new(), "nama": "x.pdf", "jenis": jenis });
        meja.upload("add_lampiran_pengaduan", file, PDF)?;
    }
    let letters = lihat(meja, id)?["pengaduan"]["surat"].as_array().cloned().unwrap_or_default();
    assert!(!letters.is_empty(), "a letter was issued while the reporter was named");
    Ok(letters.into_iter().map(|letter| letter["id"].clone()).collect())
}

#[test]
fn of_an_anonymous_reporter_nothing_is_kept() -> Outcome {
    let kantor = Kantor::siapkan()?;
    peran(&kantor)?;
    let meja = pada(&kantor, PAGI, "petugas")?;
    let mut form = aduan(NAMA);
    form["anonim"] = json!(true);
    let refused = format!("{:?}", meja.call("register_pengaduan", form.clone()));
    assert!(
        refused.contains("pelapor.nama"),
        "a name beside anonymous is refused, not thrown away in silence: {refused}"
    );
    form["pelapor"] = json!({});
    let id = daftarkan(&meja, &form)?["id"].clone();
    let page = lihat(&meja, &id)?;
    assert_eq!((&page["pengaduan"]["pelapor"], &page["pelapor"]), (&Value::Null, &Value::Null));
    let reveal = meja.call("reveal_pengaduan", json!({ "id": id, "alasan": "Ingin menghubungi" }));
    assert_eq!(reveal.err(), Some(Fault::NotFound), "there is nobody to show");
    let receipt = meja.file("tanda_terima_pengaduan", json!({ "id": id, "cetak": true }))?;
    let text = crate::paper::text_of(&receipt.bytes)?;
    assert!(text.contains("Anonim") && text.contains("satu-satunya"), "its number is the only proof: {text}");

    // Somebody who changes their mind is erased.
    let mut named = aduan(NAMA);
    let id = daftarkan(&meja, &named)?["id"].clone();
    ambil(&meja, &id, &json!({ "perintah": "periksa", "kurang": [] }))?;
    meja.file("tanda_terima_pengaduan", json!({ "id": id, "cetak": true }))?;
    let kept = papers(&meja, &id)?;
    named["anonim"] = json!(true);
    named["pelapor"] = json!({});
    meja.call("correct_pengaduan", json!({ "id": id, "alasan": "Pelapor meminta anonim", "isi": named }))?;
    let letter = json!({ "pengaduan": id, "surat": kept[0], "cetak": false });
    match meja.file("surat_pengaduan", letter) {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "surat_menyebut_pelapor", "it named the reporter"),
        answer => {
            return Err(
                format!("a letter that named the reporter was answered {:?}", answer.map(|file| file.name)).into()
            );
        }
    }
    let page = lihat(&meja, &id)?;
    let left: Vec<&str> =
        page["lampiran"].as_array().into_iter().flatten().filter_map(|row| row["jenis"].as_str()).collect();
    assert_eq!(left, ["lain"], "proofs of identity went with the name, evidence stays");
    silent(&lihat(&meja, &id)?.to_string(), "a complaint that became anonymous");
    assert_eq!(meja.call("search", json!({ "kata": "Zulkarnain" }))?, json!([]), "nor is it found by the name");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the journal still verifies");
    Ok(())
}
