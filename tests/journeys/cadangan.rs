//! Backups: made and proved, brought back on an empty computer and over data in use, and refused when a byte is wrong.

use std::fs;
use std::path::{Path, PathBuf};

use desk::cadangan::{self, Kunci, Pulih};
use desk::{Desk, Fault};
use domain::id::LampiranId;
use serde_json::json;
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan, pukul};
use tests::window::Outcome;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";

fn kata_sandi() -> Kunci {
    Kunci::KataSandi { masuk: None, kata_sandi: KATA_SANDI.to_owned() }
}

fn back_up(meja: &Meja, ke: &Path) -> Result<PathBuf, Fault> {
    Ok(cadangan::make(&meja.0, ke)?.berkas)
}

/// Brings `berkas` back into `data`, without anybody at work there.
fn restore(data: &Path, berkas: &Path, kunci: &Kunci) -> Outcome<Result<Pulih, Fault>> {
    Ok(cadangan::restore(&Desk::at(data, pukul(PAGI)?), berkas, kunci))
}

/// A desk on `data` with the administrator seated.
fn at(data: &Path) -> Outcome<Meja> {
    let meja = Meja(Desk::at(data, pukul(PAGI)?));
    meja.masuk(MASUK)?;
    Ok(meja)
}

fn attach(meja: &Meja, permohonan: &serde_json::Value, nama: &str) -> Result<serde_json::Value, Fault> {
    let id = json!(LampiranId::new());
    meja.upload("add_lampiran", json!({ "permohonan": permohonan, "id": id, "nama": nama, "jenis": "jawaban" }), PDF)?;
    Ok(id)
}

/// What stands in the register of the day, and the whole list.
fn registers(meja: &Meja) -> Result<String, Fault> {
    Ok(meja.call("list_permohonan", json!({}))?.to_string())
}

#[test]
fn an_empty_computer_with_the_backup_and_the_recovery_code_is_the_office_again() -> Outcome {
    let (kantor, usb, baru) = (Kantor::siapkan()?, TempDir::new()?, TempDir::new()?);
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let lampiran = attach(&meja, &permohonan, "jawaban.pdf")?;
    let berkas = back_up(&meja, usb.path())?;
    let before = registers(&meja)?;
    let lines = meja.baris_jurnal()?;

    let pulih = restore(baru.path(), &berkas, &Kunci::KodePemulihan(kantor.kode_pemulihan.clone()))??;
    assert!(pulih.report.is_sound(), "all of it is proved: {:?}", pulih.report.temuan);
    assert_eq!(pulih.disimpan_di, None, "nothing was in use there");
    let meja = at(baru.path())?;
    assert_eq!(registers(&meja)?, before, "the registers are those of the old computer");
    assert_eq!(meja.baris_jurnal()?, lines + 1, "the journal is the same and says that it was brought back");
    let seen = meja.file("lampiran", json!({ "permohonan": permohonan, "id": lampiran, "alasan": null }))?;
    assert_eq!(seen.bytes, PDF, "attachments come along");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "and the office goes on being sound");
    Ok(())
}

#[test]
fn numbers_given_after_the_backup_are_told_and_never_given_again() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let berkas = back_up(&meja, usb.path())?;
    let later = [meja.daftar(perorangan("Budi Hartono"))?, meja.daftar(perorangan("Citra Lestari"))?];
    drop(meja);

    let pulih = restore(kantor.data(), &berkas, &kata_sandi())??;
    let told = pulih.nomor_hilang.unwrap_or_default();
    assert_eq!(told.len(), 1, "one register went on: {told:?}");
    assert_eq!((told[0].jenis.as_str(), told[0].dari, told[0].sampai), ("permohonan", 2, 3), "2 and 3 are on paper");
    let meja = kantor.buka()?;
    assert!(!registers(&meja)?.contains("Citra"), "what came after the backup is not in use any more");
    let next = meja.daftar(perorangan("Dewi Anggraini"))?.nomor;
    assert!(next.starts_with("0004/"), "a number on somebody's receipt is never given again: {next}");
    assert!(later.iter().all(|given| given.nomor != next), "{next} is new");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the gap is accounted for in the journal");
    Ok(())
}

#[test]
fn a_restore_can_be_taken_back_and_loses_nothing() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let berkas = back_up(&meja, usb.path())?;
    meja.daftar(perorangan("Budi Hartono"))?;
    let before = registers(&meja)?;
    drop(meja);

    let pulih = restore(kantor.data(), &berkas, &kata_sandi())??;
    let aside = pulih.disimpan_di.ok_or("what was in use is kept aside")?;
    assert!(aside.join("kantor.db").exists(), "whole, in a folder of its own");
    cadangan::undo(&Desk::at(kantor.data(), pukul(PAGI)?), &kata_sandi())?;
    let meja = kantor.buka()?;
    assert_eq!(registers(&meja)?, before, "all that was there before the restore is there again");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "and sound");
    let next = meja.daftar(perorangan("Dewi Anggraini"))?.nomor;
    assert!(next.starts_with("0003/"), "the register goes on: {next}");
    drop(meja);

    // All of it within one second of the clock: what was brought back stands aside in turn and can come back again.
    let pulih = cadangan::undo(&Desk::at(kantor.data(), pukul(PAGI)?), &kata_sandi())?;
    let aside = pulih.disimpan_di.ok_or("what was in use is kept aside")?;
    assert!(aside.join("kantor.db").exists(), "in a folder of its own again");
    let meja = kantor.buka()?;
    assert!(!registers(&meja)?.contains("Budi"), "these are the data of the backup");
    drop(meja);
    cadangan::undo(&Desk::at(kantor.data(), pukul(PAGI)?), &kata_sandi())?;
    assert!(registers(&kantor.buka()?)?.contains("Dewi"), "and nothing was lost on the way");
    Ok(())
}

#[test]
fn a_single_wrong_bit_anywhere_is_noticed_and_the_office_stays_as_it_is() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let berkas = back_up(&meja, usb.path())?;
    let before = registers(&meja)?;
    drop(meja);
    let good = fs::read(&berkas)?;
    let step = good.len() / 97;
    for place in (0..good.len()).step_by(step).chain([good.len() - 1, good.len() - 70]) {
        let mut bad = good.clone();
        bad[place] ^= 1 << (place % 8);
        fs::write(&berkas, &bad)?;
        let answer = restore(kantor.data(), &berkas, &kata_sandi())?;
        assert!(matches!(answer, Err(Fault::Damaged { .. })), "a bit of byte {place} was flipped and went unnoticed");
    }
    fs::write(&berkas, &good[..good.len() / 2])?;
    let cut = restore(kantor.data(), &berkas, &kata_sandi())?;
    assert!(matches!(cut, Err(Fault::Damaged { .. })), "half a backup is none");
    assert_eq!(registers(&kantor.buka()?)?, before, "nothing in use was touched");
    let left: Vec<_> = fs::read_dir(kantor.data())?.flatten().map(|entry| entry.file_name()).collect();
    assert!(
        left.iter().all(|name| !name.to_string_lossy().starts_with('.')),
        "nothing half unpacked is left behind: {left:?}"
    );
    Ok(())
}

#[test]
fn a_wrong_password_and_the_backup_of_another_office_are_refused() -> Outcome {
    let (kantor, lain, usb) = (Kantor::siapkan()?, Kantor::siapkan()?, TempDir::new()?);
    let berkas = back_up(&kantor.buka()?, usb.path())?;
    let wrong = Kunci::KataSandi { masuk: None, kata_sandi: "bukan-kata-sandinya".to_owned() };
    let kosong = TempDir::new()?;
    let answer = restore(kosong.path(), &berkas, &wrong)?;
    assert!(matches!(answer, Err(Fault::WrongPassword { .. })), "who does not know the password gets nothing");
    assert!(!kosong.path().join("kantor.db").exists(), "and no data lie there");
    let answer = restore(lain.data(), &berkas, &kata_sandi())?;
    assert!(matches!(answer, Err(Fault::Conflict { .. })), "another office is never overwritten");
    lain.buka()?;
    Ok(())
}

#[test]
fn the_password_of_today_opens_what_was_brought_back() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    let berkas = back_up(&meja, usb.path())?;
    let fresh = "kata-sandi-yang-baru";
    meja.call("change_password", json!({ "lama": KATA_SANDI, "baru": fresh }))?;
    drop(meja);
    let old = restore(kantor.data(), &berkas, &kata_sandi())?;
    assert!(matches!(old, Err(Fault::WrongPassword { .. })), "a password that was changed brings nothing back");
    let today = Kunci::KataSandi { masuk: None, kata_sandi: fresh.to_owned() };
    restore(kantor.data(), &berkas, &today)??;
    let meja = kantor.meja(PAGI)?;
    assert!(meja.masuk(MASUK).is_err(), "the old password is not brought back");
    meja.call("log_in", json!({ "masuk": MASUK, "kata_sandi": fresh }))?;
    Ok(())
}

#[test]
fn an_exchange_cut_off_anywhere_is_finished_by_the_next_start() -> Outcome {
    // What the exchange moves, in its order; it may stop before each of them.
    for stop in 0..3 {
        let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
        let meja = kantor.buka()?;
        meja.daftar(perorangan("Ahmad Fauzi"))?;
        let berkas = back_up(&meja, usb.path())?;
        drop(meja);
        restore(kantor.data(), &berkas, &kata_sandi())??;
        // The same state as in the middle of an exchange: written down, some files moved.
        let data = kantor.data();
        let (from, aside) = (data.join("dipulihkan-uji"), data.join("sebelum-pulih-uji"));
        fs::create_dir_all(&from)?;
        fs::create_dir_all(&aside)?;
        for name in ["kunci.json", "kantor.db"] {
            fs::copy(data.join(name), from.join(name))?;
        }
        for name in ["kunci.json", "kantor.db"].iter().take(stop) {
            fs::rename(data.join(name), aside.join(name))?;
        }
        let mark =
            json!({ "dari": "dipulihkan-uji", "sisih": "sebelum-pulih-uji", "dipakai": ["kunci.json", "kantor.db"] });
        fs::write(data.join("pulih.json"), mark.to_string())?;

        let meja = kantor.buka().map_err(|fault| format!("after {stop} moves the office does not open: {fault}"))?;
        assert!(registers(&meja)?.contains("0001/"), "after {stop} moves the office is whole");
        assert!(!data.join("pulih.json").exists() && !from.exists(), "and the exchange is over");
        assert!(aside.join("kantor.db").exists(), "what was in use is kept");
    }
    Ok(())
}

#[test]
fn a_backup_is_made_beside_whoever_works_and_attachments_are_kept_once() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    for round in 0..3 {
        attach(&meja, &permohonan, &format!("jawaban-{round}.pdf"))?;
        back_up(&meja, usb.path())?;
    }
    let set = fs::read_dir(usb.path())?.flatten().next().ok_or("the set has a folder of its own")?.path();
    let files = fs::read_dir(set.join("lampiran"))?.count();
    assert_eq!(files, 1, "small files of attachments are taken along by the next");
    let backups = fs::read_dir(&set)?.flatten().filter(|entry| entry.path().extension().is_some()).count();
    assert_eq!(backups, 3, "each backup is a file of its own");
    Ok(())
}
