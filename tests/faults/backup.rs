//! Backups made while the desk goes on registering, and killed half-way: no bad one is accepted as a backup; and a backup
//! brought back on an empty computer with the recovery code is the office again, to the head of its journal.
//!
//! The control cuts a backup short under its good name: the proof must refuse it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::time::Duration;

use desk::Desk;
use desk::cadangan::{self, Kunci};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::json;
use store::Store;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan, pukul};
use tests::window::Outcome;

use crate::office::{Office, acknowledged, folder, key, said, standing, worker};
use crate::power::backups;
use crate::{figure, often};

#[test]
fn a_backup_killed_half_way_is_none_and_every_other_is_good() -> Outcome {
    let turns = often(5, 500);
    let office = Office::with(4)?;
    let usb = office.root.path().join("usb");
    let mut random = ChaCha8Rng::seed_from_u64(8);
    let (mut good, mut unfinished, mut turn) = (0, BTreeSet::new(), 0);
    // Where a kill falls is the machine's business: it goes on until enough fell half-way.
    while turn < turns || (unfinished.len() < turns.div_ceil(4) && turn < turns * 10) {
        turn += 1;
        let mut child = worker(&office.data(), &["load", &usb.display().to_string()]).spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("its output was asked for")?);
        let mut line = String::new();
        while line != "siap\n" {
            line.clear();
            assert!(lines.read_line(&mut line)? > 0, "after {turn} kills the office opens again");
        }
        std::thread::sleep(Duration::from_micros(random.random_range(0..900_000)));
        child.kill()?;
        let mut rest = Vec::new();
        lines.read_to_end(&mut rest)?;
        child.wait()?;
        let rest = said(&rest);
        let promised: Vec<_> = rest.iter().filter_map(|line| line.strip_prefix("ok cadangan ")).collect();
        assert!(rest.iter().all(|line| line.starts_with("ok ")), "beside a backup nothing fails: {rest:?}");
        let sets = fs::read_dir(&usb).into_iter().flatten().flatten().map(|set| set.path());
        let left = sets.filter_map(|set| fs::read_dir(set).ok()).flatten().flatten();
        let begun = left.map(|file| file.file_name().to_string_lossy().into_owned());
        unfinished.extend(begun.filter(|name| name.starts_with(".sedang")));
        let standing_now = backups(&usb);
        for promised in promised {
            assert!(
                standing_now.contains(std::path::Path::new(promised)),
                "an acknowledged backup is there: {promised}"
            );
        }
        for backup in standing_now {
            let room = folder()?;
            let proof = store::cadangan::prove(&backup, &office.key, room.path())?;
            assert!(proof.temuan.is_empty(), "a bad backup under a good name: {:?}", proof.temuan);
            good += 1;
            // Proved once is enough; the next turn looks at its own.
            fs::remove_file(&backup)?;
        }
        if turn % 25 == 0 || turn >= turns {
            let found = standing(&office.data(), &office.key)?;
            assert!(acknowledged(&rest).is_subset(&found.ids), "and what was registered beside it is there");
        }
    }
    assert!(
        unfinished.len() >= turns.div_ceil(4),
        "of {turn} kills only {} left a backup half made: that says nothing of such backups",
        unfinished.len()
    );
    figure(
        "backups under load, killed",
        &format!("{turn} kills, {good} backups, {} left unfinished, 0 bad accepted", unfinished.len()),
    );

    let whole = desk_backup(&office)?;
    let bytes = fs::read(&whole)?;
    fs::write(&whole, &bytes[..bytes.len() - 4096])?;
    let room = folder()?;
    assert!(
        store::cadangan::prove(&whole, &office.key, room.path()).is_err(),
        "one cut short under its good name is refused, or the question above accepts anything"
    );
    Ok(())
}

fn desk_backup(office: &Office) -> Outcome<std::path::PathBuf> {
    let meja = Meja(Desk::at(office.data(), pukul(PAGI)?));
    meja.masuk(MASUK)?;
    Ok(cadangan::make(&meja.0, &office.root.path().join("lain"))?.berkas)
}

#[test]
fn a_backup_on_an_empty_computer_is_the_office_to_the_head_of_its_journal() -> Outcome {
    let (kantor, usb, fresh) = (Kantor::siapkan()?, folder()?, folder()?);
    let meja = kantor.buka()?;
    for turn in 0..5 {
        meja.daftar(perorangan(&format!("Pemohon {turn}")))?;
    }
    let registers = |meja: &Meja| -> Outcome<[Vec<u8>; 2]> {
        let asked = |kind| json!({ "dari": "2026-01-01", "sampai": "2026-12-31", "samarkan": false, "bentuk": kind, "cetak": false });
        Ok([
            meja.file("register", asked("csv"))?.bytes,
            meja.call("list_permohonan", json!({}))?.to_string().into_bytes(),
        ])
    };
    let before = registers(&meja)?;
    let made = cadangan::make(&meja.0, usb.path())?;
    drop(meja);
    let data_key = key(kantor.data(), MASUK, KATA_SANDI)?;
    let head = Store::open(kantor.data(), &data_key)?.read(|reader| reader.head())?;
    let series = Store::open(kantor.data(), &data_key)?.read(|reader| reader.last_numbers())?;

    let code = Kunci::KodePemulihan(kantor.kode_pemulihan.clone());
    let pulih = cadangan::restore(&Desk::at(fresh.path(), pukul(PAGI)?), &made.berkas, &code)?;
    assert_eq!(pulih.jurnal.kepala, head, "the journal brought back ends where the old one ended");
    let meja = Meja(Desk::at(fresh.path(), pukul(PAGI)?));
    meja.masuk(MASUK)?;
    assert!(registers(&meja)? == before, "the registers are the same, byte for byte");
    drop(meja);
    assert_eq!(Store::open(fresh.path(), &data_key)?.read(|reader| reader.last_numbers())?, series, "numbers go on");
    Ok(())
}

#[test]
fn a_damaged_key_file_does_not_keep_a_backup_out() -> Outcome {
    let office = Office::with(2)?;
    let backup = desk_backup(&office)?;
    let file = office.data().join("kunci.json");
    let bytes = fs::read(&file)?;
    fs::write(&file, &bytes[..bytes.len() / 2])?;
    let code = Kunci::KodePemulihan(office.kode.clone());
    cadangan::restore(&Desk::at(office.data(), pukul(PAGI)?), &backup, &code)?;
    let found = standing(&office.data(), &office.key)?;
    assert_eq!(found.ids.len(), 2, "with keys that cannot be read the backup comes back all the same");
    Ok(())
}
