//! *Layani tamu*: the questions lead to every door, the guest book keeps a line without a name, nobody leaves without a slip.

use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja, PAGI};
use tests::window::Outcome;

fn tamu(pintu: &str) -> Value {
    json!({ "id": domain::id::TamuId::new(), "pintu": pintu, "keperluan": "Menanyakan jalan rusak" })
}

fn slip(meja: &Meja, id: &Value, kertas: &str) -> Outcome<String> {
    crate::paper::text_of(&meja.file("slip_tamu", json!({ "id": id, "kertas": kertas }))?.bytes)
}

/// Every door the questions lead to, with the answer that leads there.
fn doors(question: &Value, found: &mut Vec<Value>) {
    for answer in question["pilihan"].as_array().into_iter().flatten() {
        match answer["lalu"]["lanjutan"].as_str() {
            Some("tanya") => doors(&answer["lalu"]["pertanyaan"], found),
            _ => found.push(answer["lalu"].clone()),
        }
    }
}

#[test]
fn whoever_comes_is_led_to_a_door_and_leaves_with_a_slip() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let start = meja.call("tamu_questions", json!({}))?;
    let mut found = Vec::new();
    doors(&start["pertanyaan"], &mut found);
    assert!(found.len() >= 7, "each door is found by an answer: {found:?}");
    for door in &found {
        let mut form = tamu(door["pintu"].as_str().unwrap_or_default());
        if door["pintu"] == "bukan_di_sini" {
            let refused = format!("{:?}", meja.call("register_tamu", form.clone()));
            assert!(refused.contains("arah"), "nobody is sent away without a place to go: {refused}");
            form["arah"] = door["arah"].get(0).cloned().unwrap_or(json!("Dinas Pekerjaan Umum"));
        }
        let line = meja.call("register_tamu", form.clone())?;
        assert_eq!(meja.call("register_tamu", form)?, line, "sent twice, written once");
        for kertas in ["slip80", "setengah"] {
            let text = slip(&meja, &line["id"], kertas)?;
            let place = line["isi"]["arah"].as_str().filter(|place| !place.is_empty()).unwrap_or("Meja layanan");
            assert!(text.contains("SLIP RUJUKAN") && text.contains(place), "{kertas} says where: {text}");
        }
    }
    let kpk = found.iter().find(|door| door["dugaan"] == "korupsi").ok_or("a door for corruption")?;
    let mut form = tamu("bukan_di_sini");
    form["arah"] = kpk["arah"][0].clone();
    let line = meja.call("register_tamu", form)?;
    let text = slip(&meja, &line["id"], "slip80")?;
    assert!(text.contains("www.kpk.go.id"), "with how to reach it: {text}");
    Ok(())
}

#[test]
fn the_guest_book_tells_waiting_and_leaving_and_no_name() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut form = tamu("konsultasi");
    form["tiba"] = json!("2026-11-23T08:52:00+07:00");
    form["bantuan"] = json!("Dibacakan, tunanetra");
    let line = meja.call("register_tamu", form.clone())?;
    form["nama"] = json!("Ahmad Fauzi");
    assert!(meja.call("register_tamu", form.clone()).is_err(), "the book has no place for a name");
    let wrong = meja.call("register_tamu", tamu("konsultasi"))?;
    meja.call("cancel_tamu", json!({ "id": wrong["id"], "alasan": "Salah tekan" }))?;
    let left = meja.call("end_tamu", json!({ "id": line["id"] }))?;
    assert!(left["keluar"].is_string(), "when they left is written down");
    let day = json!({ "dari": "2026-11-23", "sampai": "2026-11-23" });
    let book = meja.call("list_tamu", day)?;
    assert_eq!((&book["jumlah"], &book["menunggu"]), (&json!(2), &json!(20)), "void lines do not shorten the average");
    assert_eq!(book["pintu"], json!([{ "pintu": "konsultasi", "jumlah": 1 }]));
    let print = json!({
        "jenis": "tamu", "dari": "2026-11-01", "sampai": "2026-11-30", "samarkan": true, "bentuk": "csv", "cetak": true
    });
    let csv = String::from_utf8_lossy(&meja.file("register", print)?.bytes).into_owned();
    assert!(csv.contains("08.52") && csv.contains("Dibacakan") && csv.contains("Salah tekan"), "the month: {csv}");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the tables made anew from the journal say the same");
    Ok(())
}

#[test]
fn the_doors_are_the_offices_own_and_read_from_a_table() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.meja(PAGI)?;
    meja.masuk(tests::kantor::MASUK)?;
    let settings = meja.call("get_layanan", json!({}))?["pengaturan"].clone();
    let begins = settings["pintu"].as_array().cloned().unwrap_or_default();
    assert!(begins.iter().any(|door| door["nama"] == "SP4N-LAPOR!"), "it begins with national doors");
    assert!(begins.iter().all(|door| door["alamat"] == ""), "and no address is made up");
    let csv = "nama;untuk;alamat;jam\nDinas Pekerjaan Umum;Jalan dan jembatan;Jalan Sudirman 1;08.00-15.00\n;;;\nTanpa urusan;;;\n";
    let read = meja.upload("read_pintu", json!({ "nama": "pintu.csv" }), csv.as_bytes())?;
    assert_eq!(read["pintu"][0]["alamat"], "Jalan Sudirman 1", "by its headings: {read}");
    assert_eq!(read["catatan"].as_array().map(Vec::len), Some(1), "what is left out is told: {read}");
    let mut changed = settings;
    changed["pintu"] = read["pintu"].clone();
    meja.call("update_layanan", changed)?;
    let mut form = tamu("bukan_di_sini");
    form["arah"] = json!("Dinas Pekerjaan Umum");
    let line = meja.call("register_tamu", form)?;
    let text = slip(&meja, &line["id"], "setengah")?;
    assert!(
        text.contains("Jalan Sudirman 1") && text.contains("08.00-15.00"),
        "the slip has address and hours: {text}"
    );
    Ok(())
}
