//! Numbers: the same request never twice, no gap, never used again, a new series each year.

use std::collections::BTreeSet;

use desk::Fault;
use serde_json::{Value, json};
use tests::kantor::{Kantor, MASUK, perorangan};
use tests::window::Outcome;

#[test]
fn the_same_request_sent_twice_gets_one_number() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let form = perorangan("Ahmad Fauzi");
    let once = meja.daftar(form.clone())?;
    let lines = meja.baris_jurnal()?;
    let twice = meja.daftar(form.clone())?;
    assert_eq!(once, twice, "a repeated command gives what it gave");
    assert_eq!(meja.baris_jurnal()?, lines, "and writes nothing");

    let mut other = form;
    other["tujuan"] = json!("Tujuan lain");
    match meja.daftar(other) {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "id_taken", "another content is no repeat"),
        answer => return Err(format!("the same id with another content was answered {answer:?}").into()),
    }
    assert_eq!(meja.daftar(perorangan("Budi"))?.nomor, "0002/PPID/XI/2026", "no number was lost on the way");
    Ok(())
}

#[test]
fn requests_that_race_get_numbers_without_gap_or_twin() -> Outcome {
    const OFFICERS: usize = 4;
    const EACH: usize = 10;
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let numbers = std::thread::scope(|scope| {
        let officers: Vec<_> = (0..OFFICERS)
            .map(|_| {
                scope.spawn(|| {
                    (0..EACH)
                        .map(|_| Ok(meja.daftar(perorangan("Ahmad Fauzi"))?.nomor))
                        .collect::<Result<Vec<_>, Fault>>()
                })
            })
            .collect();
        let mut numbers = BTreeSet::new();
        for officer in officers {
            numbers.extend(officer.join().map_err(|_| "a thread that registers must not panic")??);
        }
        Outcome::Ok(numbers)
    })?;
    let expected: BTreeSet<String> = (1..=OFFICERS * EACH).map(|n| format!("{n:04}/PPID/XI/2026")).collect();
    assert_eq!(numbers, expected, "every request has its own number and none is left out");
    Ok(())
}

#[test]
fn one_id_that_races_with_itself_gets_one_number() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let form = perorangan("Ahmad Fauzi");
    let numbers = std::thread::scope(|scope| {
        let clicks: Vec<_> = (0..8).map(|_| scope.spawn(|| meja.daftar(form.clone()))).collect();
        let mut numbers = BTreeSet::new();
        for click in clicks {
            numbers.insert(click.join().map_err(|_| "a thread that registers must not panic")??.nomor);
        }
        Outcome::Ok(numbers)
    })?;
    assert_eq!(numbers, BTreeSet::from(["0001/PPID/XI/2026".to_owned()]), "an impatient officer registers once");
    Ok(())
}

#[test]
fn a_void_number_is_never_used_again_and_stays_in_the_register() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let wrong = meja.daftar(perorangan("Salah Catat"))?;
    match meja.call("cancel_permohonan", json!({ "id": wrong.id, "alasan": " x " })) {
        Err(Fault::Invalid { fields }) => assert_eq!(fields[0].field, "alasan", "a void registration needs a reason"),
        answer => return Err(format!("no reason was answered {answer:?}").into()),
    }
    let void = meja.call("cancel_permohonan", json!({ "id": wrong.id, "alasan": "Tercatat dua kali" }))?;
    assert_eq!(void["permohonan"]["keadaan"], "dibatalkan", "it is void");
    assert_eq!(void["sisa"]["jenis"], "selesai", "no clock runs for it");
    assert_eq!(meja.daftar(perorangan("Ahmad Fauzi"))?.nomor, "0002/PPID/XI/2026", "its number is not given again");
    let period = json!({ "dari": "2026-11-01", "sampai": "2026-11-30" });
    assert_eq!(meja.call("count_register", period)?["jumlah"], 2, "its line stays in the register");
    match meja.call("cancel_permohonan", json!({ "id": wrong.id, "alasan": "Sekali lagi" })) {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "already_cancelled", "void is void"),
        answer => return Err(format!("voiding twice was answered {answer:?}").into()),
    }
    Ok(())
}

#[test]
fn a_new_year_begins_its_series_at_one() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let last_day = kantor.meja("2026-12-31T15:00:00+07:00")?;
    last_day.masuk(MASUK)?;
    assert_eq!(last_day.daftar(perorangan("Ahmad Fauzi"))?.nomor, "0001/PPID/XII/2026", "the old year's series");
    drop(last_day);
    let first_day = kantor.meja("2027-01-04T08:00:00+07:00")?;
    first_day.masuk(MASUK)?;
    assert_eq!(first_day.daftar(perorangan("Budi"))?.nomor, "0001/PPID/I/2027", "the new year begins at one");
    let mut paper = perorangan("Citra");
    paper["diterima"] = json!("2026-12-30T10:00:00+07:00");
    let late = first_day.daftar(paper)?;
    assert_eq!(late.nomor, "0002/PPID/I/2027", "a form of last year is numbered in the year it is entered");
    let whole = first_day.call("get_permohonan", json!({ "id": late.id }))?;
    assert_eq!(whole["permohonan"]["isi"]["diterima"], "2026-12-30T10:00:00+07:00", "but keeps its day of receipt");
    assert_ne!(whole["kekurangan"], Value::Null, "and can be looked at whole");
    Ok(())
}
