//! The calendar changes while requests wait: a table is loaded, looked at, accepted; deadlines move and say from where.

use data_encoding::BASE64;
use serde_json::{Value, json};
use tests::kantor::{Kantor, MASUK, Meja, perorangan};
use tests::window::Outcome;

/// The settings as the core gives them.
fn settings(meja: &Meja) -> Outcome<Value> {
    Ok(meja.call("get_kalender", json!({ "tahun": 2026 }))?["pengaturan"].clone())
}

/// The settings with `part` replaced.
fn with(mut settings: Value, part: &str, value: Value) -> Value {
    settings[part] = value;
    settings
}

fn closed(tanggal: &str) -> Value {
    json!([{ "tanggal": tanggal, "nama": "Banjir", "jenis": "kantor_tutup", "dasar": "Surat camat 12/2026" }])
}

fn read(meja: &Meja, file: &str) -> Outcome<Value> {
    Ok(meja.call("read_kalender_csv", json!({ "isi": BASE64.encode(file.as_bytes()) }))?)
}

#[test]
fn a_day_closed_while_a_request_waits_is_rehearsed_accepted_and_told_everywhere() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let print = json!({ "id": permohonan.id, "cetak": true });
    meja.file("tanda_bukti", print.clone())?;
    let pengaturan = with(settings(&meja)?, "tambahan", closed("2026-11-25"));

    let lines = meja.baris_jurnal()?;
    let rencana = meja.call("preview_kalender", json!({ "pengaturan": pengaturan }))?;
    assert_eq!(rencana["jumlah"], 1, "one open request would move");
    assert_eq!(rencana["berubah"][0]["nomor"], permohonan.nomor, "and the rehearsal names it");
    assert_eq!(rencana["berubah"][0]["lama"]["jawab"], "2026-12-07");
    assert_eq!(rencana["berubah"][0]["baru"]["jawab"], "2026-12-08");
    assert_eq!(meja.baris_jurnal()?, lines, "a rehearsal writes nothing");

    meja.call("update_kalender", json!({ "alasan": "Kantor terendam", "pengaturan": pengaturan }))?;
    let after = meja.call("get_permohonan", json!({ "id": permohonan.id }))?;
    assert_eq!(after["permohonan"]["batas"]["jawab"], "2026-12-08", "the deadline moved");
    let moved = after["riwayat"][0]["keterangan"].as_str().unwrap_or_default();
    assert!(moved.contains("7 Desember 2026 menjadi 8 Desember 2026"), "the printed date is named: {moved}");
    let told = meja.call("list_pergeseran", json!({}))?;
    assert_eq!(told[0]["alasan"], "Kantor terendam");
    assert_eq!(told[0]["oleh"], "Siti Rahma");
    assert_eq!(told[0]["jumlah"], 1);
    assert_eq!(told[0]["bergeser"][0]["nomor"], permohonan.nomor);
    assert_eq!(told[0]["bergeser"][0]["lama"]["jawab"], "2026-12-07", "the list keeps the date that was printed");
    let copy = meja.file("tanda_bukti", print)?;
    assert!(!copy.bytes.is_empty(), "the receipt can be printed again with its new date");
    let again = meja.call("preview_kalender", json!({ "pengaturan": pengaturan }))?;
    assert_eq!(again["jumlah"], 0, "what was accepted moves nothing a second time");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the journal tells the same");
    Ok(())
}

#[test]
fn an_office_that_goes_from_six_days_to_five_midway_moves_what_waits() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let six = with(settings(&meja)?, "pekan", json!(6));
    meja.call("update_kalender", json!({ "alasan": "Perpres 21/2023 Pasal 7", "pengaturan": six }))?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let due = |meja: &Meja| -> Outcome<Value> {
        Ok(meja.call("get_permohonan", json!({ "id": permohonan.id }))?["permohonan"]["batas"]["jawab"].clone())
    };
    assert_eq!(due(&meja)?, "2026-12-04", "of six days a week the tenth falls on Friday");
    let five = with(six, "perubahan_pekan", json!([{ "sejak": "2026-12-01", "pekan": 5 }]));
    meja.call("update_kalender", json!({ "alasan": "Kembali lima hari", "pengaturan": five }))?;
    assert_eq!(due(&meja)?, "2026-12-04", "its one Saturday lies before the change: the answer stays where it was");
    let earlier = with(five, "perubahan_pekan", json!([{ "sejak": "2026-11-27", "pekan": 5 }]));
    meja.call("update_kalender", json!({ "alasan": "Berlaku lebih awal", "pengaturan": earlier }))?;
    assert_eq!(due(&meja)?, "2026-12-07", "without that Saturday the tenth day is Monday");
    let told = meja.call("list_pergeseran", json!({}))?;
    let counts: Vec<_> = told.as_array().into_iter().flatten().map(|change| change["jumlah"].clone()).collect();
    assert_eq!(counts[..3], [json!(1), json!(1), json!(0)], "each change with what it moved, newest first");
    let second = &told[1]["bergeser"][0];
    assert_eq!(second["lama"]["jawab"], second["baru"]["jawab"], "the second change moved no answer");
    assert_ne!(second["lama"]["perpanjangan"], second["baru"]["perpanjangan"], "but the end of an extension");
    Ok(())
}

#[test]
fn a_file_with_bad_rows_is_refused_by_line_and_changes_nothing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let (before, lines) = (settings(&meja)?, meja.baris_jurnal()?);
    let file = "tanggal;nama;jenis;dasar\n2028-01-01;Tahun Baru;libur_nasional;SKB\n30-2-2028;Imlek;libur;SKB\n";
    let muatan = read(&meja, file)?;
    assert_eq!(muatan["tabel"], json!([]), "no part of it is taken");
    let rows: Vec<_> = muatan["salah"].as_array().into_iter().flatten().map(|fault| fault["baris"].clone()).collect();
    assert_eq!(rows, [3, 3], "the date and the kind of line 3");
    assert_eq!(muatan["jumlah_salah"], 2);
    assert_eq!((settings(&meja)?, meja.baris_jurnal()?), (before, lines), "nothing changed");
    Ok(())
}

#[test]
fn a_table_of_next_year_makes_provisional_deadlines_certain_and_takes_the_banner_away() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.meja("2027-12-20T09:00:00+07:00")?;
    meja.masuk(MASUK)?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let banners = |meja: &Meja| -> Outcome<usize> {
        let beranda = meja.call("beranda", json!({}))?;
        Ok(beranda["perhatian"].as_array().into_iter().flatten().filter(|one| one["spanduk"] == true).count())
    };
    assert_eq!(banners(&meja)?, 1, "from October on the missing year stands above the screen");
    let file = "date,name_id,kind,decree,source\n2028-01-01,Tahun Baru,libur_nasional,SKB 9/2027,x\n\
                2028-01-03,Libur yang baru,libur_nasional,SKB 9/2027,x\n2028-05-01,Buruh,libur_nasional,SKB 9/2027,x\n\
                2028-06-01,Pancasila,libur_nasional,SKB 9/2027,x\n2028-08-17,Proklamasi,libur_nasional,SKB 9/2027,x\n\
                2028-12-25,Natal,libur_nasional,SKB 9/2027,x\n";
    let muatan = read(&meja, file)?;
    let pengaturan = with(settings(&meja)?, "tabel", muatan["tabel"].clone());
    let rencana = meja.call("preview_kalender", json!({ "pengaturan": pengaturan }))?;
    let (old, new) = (&rencana["berubah"][0]["lama"], &rencana["berubah"][0]["baru"]);
    assert_eq!((&old["jawab"], &old["sementara"]), (&json!("2028-01-04"), &json!(true)));
    assert_eq!((&new["jawab"], &new["sementara"]), (&json!("2028-01-05"), &json!(false)), "later, and certain");
    meja.call("update_kalender", json!({ "alasan": "SKB 9/2027 terbit", "pengaturan": pengaturan }))?;
    assert_eq!(banners(&meja)?, 0, "the year is there");
    let after = meja.call("get_permohonan", json!({ "id": permohonan.id }))?;
    assert_eq!(after["permohonan"]["batas"]["jawab"], "2028-01-05");
    Ok(())
}

#[test]
fn an_office_with_a_rule_of_its_own_for_the_first_day_says_so_where_the_date_is_explained() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let strict = with(settings(&meja)?, "hitung_hari_kejadian", json!(true));
    meja.call("update_kalender", json!({ "alasan": "Putusan sengketa tahun lalu", "pengaturan": strict }))?;
    let after = meja.call("get_permohonan", json!({ "id": permohonan.id }))?;
    assert_eq!(after["permohonan"]["batas"]["jawab"], "2026-12-04", "a working day earlier");
    let why = after["batas"]["jawab"]["hari_pertama"].as_str().unwrap_or_default();
    assert!(why.contains("Hari kejadian dihitung"), "the explanation says so: {why}");
    assert_eq!(after["hari_ke"], 1, "the day of receipt is day one there");
    Ok(())
}

#[test]
fn settings_that_cannot_stand_are_named_in_the_rehearsal_already() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let table = json!([{ "tahun": 2028, "dasar": "SKB", "lengkap": true, "hari": [] }]);
    let rencana = meja.call("preview_kalender", json!({ "pengaturan": with(settings(&meja)?, "tabel", table) }))?;
    assert_eq!(rencana["jumlah"], 0, "nothing is counted by settings that cannot stand");
    let said = rencana["faults"][0]["message"].as_str().unwrap_or_default();
    assert!(said.contains("Tabel tahun 2028 ditandai lengkap"), "a whole year lacks holidays every year has: {said}");
    Ok(())
}

#[test]
fn a_request_on_its_way_moves_by_both_clocks_and_a_closed_one_stays() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let (running, void) = (meja.daftar(perorangan("Ahmad Fauzi"))?, meja.daftar(perorangan("Siti Aminah"))?);
    meja.call("cancel_permohonan", json!({ "id": void.id, "alasan": "Tercatat dua kali" }))?;
    let complete = json!({
        "permohonan": running.id, "id": domain::id::LangkahId::new(),
        "perintah": { "perintah": "nyatakan_lengkap", "catatan": "" }
    });
    meja.call("take_langkah", complete)?;
    let pengaturan = with(settings(&meja)?, "tambahan", closed("2026-11-25"));
    let rencana = meja.call("preview_kalender", json!({ "pengaturan": pengaturan }))?;
    assert_eq!(rencana["jumlah"], 1, "a void registration has no clock");
    let move_of = &rencana["berubah"][0];
    assert_eq!(move_of["nomor"], running.nomor, "a request that was declared complete is still open");
    assert_eq!((&move_of["lama"]["perki"], &move_of["baru"]["perki"]), (&json!("2026-12-07"), &json!("2026-12-08")));
    meja.call("update_kalender", json!({ "alasan": "Kantor terendam", "pengaturan": pengaturan }))?;
    let after = meja.call("get_permohonan", json!({ "id": running.id }))?;
    assert_eq!(after["permohonan"]["batas"], move_of["baru"], "it moved exactly as rehearsed");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the journal tells the same");
    Ok(())
}
