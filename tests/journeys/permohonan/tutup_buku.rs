//! The registers of letters and money tell what happened to their requests; a month that was closed stays as it was kept, and
//! what changes afterwards is told on the next print.

use desk::Fault;
use domain::id::TutupBukuId;
use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja};
use tests::window::Outcome;

use crate::paper::text_of;

use super::perjalanan::Perjalanan;
use super::register::{dua_butir, walk_to};

fn close(meja: &Meja, id: TutupBukuId, bulan: &str) -> Result<Value, Fault> {
    meja.call(
        "close_register",
        json!({ "id": id, "jenis": "permohonan", "bulan": bulan, "catatan": "Sudah diperiksa" }),
    )
}

fn printed(meja: &Meja, dari: &str, sampai: &str) -> Outcome<String> {
    let input = json!({ "dari": dari, "sampai": sampai, "samarkan": true, "bentuk": "pdf", "cetak": false });
    text_of(&meja.file("register", input)?.bytes)
}

#[test]
fn a_closed_month_stays_as_it_was_and_the_next_print_tells_what_changed() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, dua_butir())?;
    let early = close(&walk.meja, TutupBukuId::new(), "2026-11-01");
    assert!(
        matches!(&early, Err(Fault::Refused { reason, .. }) if reason == "month_runs"),
        "November still runs: {early:?}"
    );
    drop(walk);

    let meja = kantor.meja("2026-12-01T08:00:00+07:00")?;
    meja.masuk("siti")?;
    let offered = meja.call("list_bulan", json!({ "jenis": "permohonan" }))?;
    assert_eq!(
        offered["terbuka"][0],
        json!({ "bulan": "2026-11-01", "jumlah": 1 }),
        "what is over and open is offered: {offered}"
    );
    let id = TutupBukuId::new();
    let months = close(&meja, id, "2026-11-15")?;
    assert_eq!(months["ditutup"][0]["isi"]["bulan"], "2026-11-01", "any day names its month: {months}");
    assert_eq!(months["terbuka"], json!([]), "and it is offered no more");
    let rows = meja.baris_jurnal()?;
    close(&meja, id, "2026-11-15")?;
    assert_eq!(meja.baris_jurnal()?, rows, "the same closing sent twice is done once");
    let again = close(&meja, TutupBukuId::new(), "2026-11-01");
    assert!(
        matches!(&again, Err(Fault::Refused { reason, .. }) if reason == "month_closed"),
        "once is enough: {again:?}"
    );

    let kept = meja.file("register_ditutup", json!({ "id": id }))?.bytes;
    let head = months["ditutup"][0]["isi"]["kepala"].as_str().unwrap_or_default().to_owned();
    let text = text_of(&kept)?;
    assert!(text.contains("0001/PPID/XI/2026"), "the register was kept: {text}");
    assert!(text.replace(['\n', ' '], "").contains(&head), "with the head of the journal it was made under");
    assert!(!printed(&meja, "2026-12-01", "2026-12-31")?.contains("sesudah penutupan"), "nothing has changed yet");
    drop(meja);

    let meja = kantor.meja("2026-12-02T08:00:00+07:00")?;
    meja.masuk("siti")?;
    let found = meja.call("list_permohonan", json!({}))?["baris"][0]["id"].clone();
    let mut form = dua_butir();
    form["tujuan"] = json!("Skripsi");
    meja.call("correct_permohonan", json!({ "id": found, "alasan": "Tujuan salah ketik", "isi": form }))?;
    assert_eq!(meja.file("register_ditutup", json!({ "id": id }))?.bytes, kept, "what was closed never changes");
    let next = printed(&meja, "2026-12-01", "2026-12-31")?.replace('\n', " ");
    for words in ["sesudah penutupan", "0001/PPID/XI/2026", "dikoreksi 2 Desember 2026", "Tujuan salah ketik"] {
        assert!(next.contains(words), "the next print says “{words}”: {next}");
    }
    assert!(printed(&meja, "2026-11-01", "2026-11-30")?.contains("(k)"), "and November printed anew marks the row");
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "the closed register is held by the check: {report:?}");
    Ok(())
}

fn seen(meja: &Meja, jenis: &str, unit: Option<&str>) -> Outcome<(Vec<String>, Vec<Value>)> {
    let mut input = json!({ "jenis": jenis, "dari": "2026-11-01", "sampai": "2026-12-31" });
    if let Some(unit) = unit {
        input["unit"] = json!(unit);
    }
    let page = meja.call("view_register", input)?;
    let heads =
        page["kolom"].as_array().into_iter().flatten().filter_map(|head| head.as_str().map(str::to_owned)).collect();
    Ok((heads, page["baris"].as_array().cloned().unwrap_or_default()))
}

/// The cell of the only row under a heading.
fn cell(found: &(Vec<String>, Vec<Value>), head: &str) -> Outcome<String> {
    assert_eq!(found.1.len(), 1, "one line: {:?}", found.1);
    let place = found.0.iter().position(|one| one == head).ok_or_else(|| format!("no {head} in {:?}", found.0))?;
    Ok(found.1[0]["sel"][place].as_str().unwrap_or_default().to_owned())
}

#[test]
fn the_registers_of_letters_and_money_tell_what_happened() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, dua_butir())?;
    walk_to(&mut walk, "tidak_dilengkapi")?;
    let lacking = seen(&walk.meja, "tidak_lengkap", None)?;
    assert_eq!(cell(&lacking, "Kekurangan")?, "Salinan KTP");
    assert_eq!(cell(&lacking, "Hasil")?, "Tidak dilengkapi, tidak ditindaklanjuti");
    let id = walk.permohonan.id.as_str().unwrap_or_default();
    assert_eq!(lacking.1[0]["ke"], format!("permohonan/{id}"), "the line opens its case");
    drop(walk);

    let mut walk = Perjalanan::mulai(&kantor, dua_butir())?;
    walk_to(&mut walk, "tunai")?;
    let paid = seen(&walk.meja, "biaya", None)?;
    assert_eq!(cell(&paid, "Pembayaran: Cara")?, "Tunai", "{paid:?}");
    assert!(!cell(&paid, "Nomor Kuitansi")?.is_empty(), "cash has its receipt: {paid:?}");
    drop(walk);

    let walk = Perjalanan::mulai(&kantor, dua_butir())?;
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    walk.ambil(json!({ "perintah": "teruskan", "unit": "Dinas Kesehatan", "butir": [0], "instruksi": "Siapkan", "batas": "2026-11-30" }))?;
    walk.ambil(json!({ "perintah": "perpanjang", "alasan": ["belum_dikuasai"], "uraian": "Bahan di unit" }))?;
    let extended = seen(&walk.meja, "perpanjangan", None)?;
    assert_eq!(cell(&extended, "Batas Semula")?, "Senin, 7 Desember 2026", "{extended:?}");
    assert_eq!(cell(&extended, "Batas Baru")?, "Rabu, 16 Desember 2026", "seven working days later: {extended:?}");
    assert_eq!(seen(&walk.meja, "permohonan", None)?.1.len(), 3, "all three requests");
    assert_eq!(seen(&walk.meja, "permohonan", Some("Dinas Kesehatan"))?.1.len(), 1, "of the unit one");
    assert_eq!(
        seen(&walk.meja, "tidak_lengkap", Some("Dinas Kesehatan"))?.1.len(),
        0,
        "and no letter of another request"
    );
    for jenis in ["permohonan", "keberatan", "sengketa", "tidak_lengkap", "perpanjangan", "biaya"] {
        for bentuk in ["pdf", "xlsx", "csv"] {
            let input = json!({ "jenis": jenis, "dari": "2026-11-01", "sampai": "2026-12-31", "samarkan": true, "bentuk": bentuk, "cetak": true });
            let file = walk.meja.file("register", input)?;
            assert!(file.name.starts_with("Register ") && !file.bytes.is_empty(), "{jenis} as {bentuk}");
        }
        let counted = walk
            .meja
            .call("count_register", json!({ "jenis": jenis, "dari": "2026-11-01", "sampai": "2026-12-31" }))?;
        let shown = seen(&walk.meja, jenis, None)?.1.len();
        assert_eq!(counted["jumlah"], shown, "{jenis}: as many as it says");
    }
    Ok(())
}
