//! The places of backups, each on its own: one that fails, is bad, is gone or lies on the wrong disk.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta};
use desk::{Fault, cadangan};
use domain::id::TutupBukuId;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::kantor::{Kantor, MASUK, Meja, PAGI, perorangan};
use tests::window::Outcome;

/// A folder that outlives the disk of the data wherever it lies: a program copies it elsewhere.
fn elsewhere() -> Outcome<(TempDir, PathBuf)> {
    let dir = TempDir::new()?;
    let map = dir.path().join("OneDrive - Kabupaten Bangka");
    fs::create_dir(&map)?;
    Ok((dir, map))
}

/// The red banners of Beranda.
fn banners(meja: &Meja) -> Result<Vec<String>, Fault> {
    let beranda = meja.call("beranda", json!({}))?;
    let all = beranda["perhatian"].as_array().cloned().unwrap_or_default();
    let red = all.iter().filter(|one| one["genting"] == json!(true));
    Ok(red.map(|one| one["kalimat"].as_str().unwrap_or_default().to_owned()).collect())
}

/// What Beranda says of the last backups.
fn line(meja: &Meja) -> Result<String, Fault> {
    Ok(meja.call("beranda", json!({}))?["cadangan"].as_str().unwrap_or_default().to_owned())
}

/// Backups as `tempat sebab`, newest first.
fn kept(meja: &Meja) -> Result<Vec<(String, String)>, Fault> {
    let list = meja.call("list_cadangan", json!({}))?;
    let rows = list["cadangan"].as_array().cloned().unwrap_or_default();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Ok(rows.iter().map(|row| (word(&row["cadangan"]["tempat"]), word(&row["sebab"]))).collect())
}

fn in_place(meja: &Meja, tempat: &str) -> Result<usize, Fault> {
    Ok(kept(meja)?.iter().filter(|(place, _)| place == tempat).count())
}

fn close(meja: &Meja, bulan: &str) -> Result<Value, Fault> {
    meja.call("close_register", json!({ "id": TutupBukuId::new(), "jenis": "permohonan", "bulan": bulan }))
}

/// The folder of the office inside a place.
fn set_in(map: &Path) -> Outcome<PathBuf> {
    Ok(fs::read_dir(map)?.flatten().next().ok_or("a folder of the office")?.path())
}

#[test]
fn the_second_place_is_watched_and_its_absence_is_told_with_the_days() -> Outcome {
    let (kantor, (usb, map)) = (Kantor::siapkan()?, elsewhere()?);
    let meja = kantor.buka()?;
    let inside = cadangan::choose_second(&meja.0, kantor.data());
    assert!(inside.is_err(), "a place beside the data is lost with them");
    let list = cadangan::choose_second(&meja.0, &map)?;
    assert_eq!(list.cadangan.len(), 2, "choosing a place tries it out: one here, one there");
    assert_eq!(list.peringatan, None, "a fresh copy elsewhere: all is well");
    let (line, place) = (line(&meja)?, map.display().to_string());
    assert!(line.contains(&place) && line.contains("hari ini 09.12"), "Beranda says when and where: {line}");
    assert_eq!(banners(&meja)?, [""; 0], "and warns of nothing");
    drop(meja);

    let after = |days| -> Outcome<Meja> {
        let now = DateTime::parse_from_rfc3339(PAGI)? + TimeDelta::days(days);
        let meja = kantor.meja(&now.to_rfc3339())?;
        // The watcher's first beat comes before anybody has logged in.
        cadangan::tick(&meja.0, now);
        meja.masuk(MASUK)?;
        Ok(meja)
    };
    assert_eq!(banners(&after(7)?)?, [""; 0], "seven days to the minute are not older than seven");
    let told = banners(&after(8)?)?;
    assert!(told.len() == 1 && told[0].contains("8 hari"), "on the eighth day a red banner says how long: {told:?}");
    usb.close()?;
    let meja = after(9)?;
    let told = banners(&meja)?;
    assert!(told[0].contains("9 hari") && told[0].contains("tidak terjangkau"), "and that it is gone: {told:?}");
    let answer = meja.call("make_cadangan", json!({}));
    assert!(matches!(&answer, Err(Fault::Refused { reason, .. }) if reason == "second_place"), "said: {answer:?}");
    let list = meja.call("list_cadangan", json!({}))?;
    assert_eq!(list["kedua"]["terjangkau"], json!(false), "the list says so too");
    assert_eq!(list["cadangan"].as_array().map(Vec::len), Some(2), "the one on this computer was made all the same");
    let list = meja.call("forget_tempat_kedua", json!({}))?;
    assert_eq!(list["kedua"], Value::Null, "a place that is gone for good can be given up");
    Ok(())
}

#[test]
fn a_place_on_the_disk_of_the_data_is_taken_and_stays_warned_of() -> Outcome {
    let (kantor, folder) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    let list = cadangan::choose_second(&meja.0, folder.path())?;
    assert_eq!(list.cadangan.len(), 2, "an office with one disk has its second copy");
    assert_eq!(list.kedua.map(|kedua| kedua.satu_disk), Some(true), "the card says what it is worth");
    let told = list.peringatan.unwrap_or_default();
    assert!(told.contains("disk yang sama"), "and the red notice stays: {told}");
    assert_eq!(banners(&meja)?, [told], "on Beranda too");
    Ok(())
}

#[test]
fn nothing_is_written_where_the_disk_of_the_place_is_not_mounted() -> Outcome {
    let (kantor, (usb, map)) = (Kantor::siapkan()?, elsewhere()?);
    let meja = kantor.buka()?;
    cadangan::choose_second(&meja.0, &map)?;
    // The disk is pulled out; what is left is the empty folder it was mounted on.
    let disk = usb.path().join("disk");
    fs::rename(&map, &disk)?;
    fs::create_dir(&map)?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let pagi = DateTime::parse_from_rfc3339(PAGI)?;
    cadangan::tick(&meja.0, pagi);
    cadangan::tick(&meja.0, pagi + TimeDelta::minutes(30));
    let asked = meja.call("make_cadangan", json!({}));
    assert!(matches!(&asked, Err(Fault::Refused { reason, .. }) if reason == "second_place"), "said: {asked:?}");
    assert_eq!(fs::read_dir(&map)?.count(), 0, "the disk of the system gets no copy that passes for one elsewhere");
    let list = meja.call("list_cadangan", json!({}))?;
    assert_eq!(list["kedua"]["terjangkau"], json!(false), "an empty folder is not the place: {list}");

    fs::remove_dir(&map)?;
    fs::rename(&disk, &map)?;
    meja.call("make_cadangan", json!({}))?;
    assert_eq!(in_place(&meja, "kedua")?, 2, "plugged in again it is known");
    Ok(())
}

#[test]
fn a_place_that_fails_holds_up_neither_the_other_nor_the_work() -> Outcome {
    let (kantor, (_usb, map)) = (Kantor::siapkan()?, elsewhere()?);
    let meja = kantor.buka()?;
    cadangan::choose_second(&meja.0, &map)?;
    let (here, there) = (kantor.data().join("cadangan"), set_in(&map)?);
    let failed = |meja: &Meja| Ok::<_, Fault>(meja.call("status", json!({}))?["cadangan_gagal"]["pesan"].clone());

    // The second one takes nothing any more.
    fs::remove_dir_all(there.join("lampiran"))?;
    fs::write(there.join("lampiran"), "bukan map")?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    close(&meja, "2026-09-01")?;
    assert_eq!(kept(&meja)?[0], ("komputer".to_owned(), "tutup_buku".to_owned()), "one proof is enough to go on");
    let told = failed(&meja)?.as_str().unwrap_or_default().to_owned();
    assert!(told.starts_with("Tempat kedua"), "which place failed is told: {told}");
    let asked = meja.call("make_cadangan", json!({}));
    assert!(matches!(&asked, Err(Fault::Refused { message, .. }) if message.contains("di komputer ini sudah dibuat")));
    fs::remove_file(there.join("lampiran"))?;
    meja.call("make_cadangan", json!({}))?;
    assert_eq!(failed(&meja)?, Value::Null, "both stand again");

    // The one beside the data takes nothing any more.
    fs::rename(&here, kantor.data().join("lama"))?;
    fs::write(&here, "bukan map")?;
    meja.daftar(perorangan("Budi Hartono"))?;
    let before = in_place(&meja, "kedua")?;
    close(&meja, "2026-10-01")?;
    assert_eq!(in_place(&meja, "kedua")?, before + 1, "the second place is tried all the same, and is the way back");
    Ok(())
}

#[test]
fn a_bad_copy_counts_for_nothing_and_is_replaced_at_once() -> Outcome {
    let (kantor, (_usb, map)) = (Kantor::siapkan()?, elsewhere()?);
    let meja = kantor.buka()?;
    let pagi = DateTime::parse_from_rfc3339(PAGI)?;
    cadangan::tick(&meja.0, pagi);
    let list = cadangan::choose_second(&meja.0, &map)?;
    let (one, other) = (&list.cadangan[0].cadangan.nama, &list.cadangan[1].cadangan.nama);
    assert_eq!(one, other, "both places use one name");
    let mut file = OpenOptions::new().write(true).open(set_in(&map)?.join(one))?;
    file.seek(SeekFrom::End(-5000))?;
    file.write_all(&[0x5A; 64])?;
    drop(file);

    let rehearse = |tempat: &str| meja.call("rehearse_cadangan", json!({ "tempat": tempat, "nama": one }));
    assert_eq!(rehearse("kedua")?["terbukti"], json!(false), "the stick has rotted");
    assert_eq!(rehearse("komputer")?["terbukti"], json!(true), "the one beside the data has not");
    let marks = meja.call("list_cadangan", json!({}))?;
    for row in marks["cadangan"].as_array().cloned().unwrap_or_default() {
        let good = row["cadangan"]["tempat"] == json!("komputer");
        assert_eq!(row["terbukti"], json!(good), "a mark is of one file, not of its name: {row}");
    }
    assert!(!line(&meja)?.contains(&map.display().to_string()), "Beranda counts no bad one: {}", line(&meja)?);
    assert!(banners(&meja)?.iter().any(|told| told.contains("ternyata rusak")), "a red banner tells it");

    // Two beats later, though nothing happened in the office and half an hour has not passed.
    cadangan::tick(&meja.0, pagi + TimeDelta::seconds(5));
    assert_eq!(in_place(&meja, "kedua")?, 2, "another took its place");
    assert_eq!(in_place(&meja, "komputer")?, 1, "and the good one stands for itself");
    assert!(line(&meja)?.contains(&map.display().to_string()), "which Beranda counts: {}", line(&meja)?);
    assert_eq!(banners(&meja)?, [""; 0], "all is well again");
    Ok(())
}
