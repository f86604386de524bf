//! The child process of the fault tests: works an office through the same calls as the window, and says line by line what
//! was acknowledged, so that whoever kills it, fails its writes or cuts its power knows what must be there afterwards.
//!
//! `worker DIR save COUNT | fill BALLAST | attach ROOM | load SET | import FILE | open NAME PASSWORD | backup SET COUNT | restore FILE | hold`.
//! Each piece of work is tried a second time where it failed: what the machine refused once, it does without a new start.

#[cfg(unix)]
use std::fs::File;
use std::io::{IoSlice, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::Utc;
use desk::cadangan;
use desk::{Desk, Fault};
use domain::id::LampiranId;
use domain::lampiran::MAX_UKURAN;
use serde_json::{Value, json};
use store::{KeyFile, Store};
use tests::daftar::Berkas;
use tests::kantor::{KATA_SANDI, MASUK, Meja, PAGI, perorangan, pukul};
use tests::window::Outcome;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match work(&words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(3),
        Err(error) => {
            say(&format!("galat {error}"));
            ExitCode::from(4)
        }
    }
}

/// Does what was asked; whether all of it was acknowledged in the end.
fn work(words: &[&str]) -> Outcome<bool> {
    let [data, order, rest @ ..] = words else { return Err("name a directory and an order".into()) };
    if *order == "open" {
        let [name, password] = rest else { return Err("open NAME PASSWORD".into()) };
        return Ok(twice(|| open(data.as_ref(), name, password)));
    }
    let meja = Meja(Desk::at(*data, pukul(PAGI)?));
    if *order == "restore" {
        let [file] = rest else { return Err("restore FILE".into()) };
        return Ok(twice(|| restore(&meja, file.as_ref())));
    }
    if let ("fill", [ballast]) = (*order, rest) {
        return fill(&meja, ballast.as_ref());
    }
    if !twice(|| meja.masuk(MASUK).map(|_| "masuk".to_owned())) {
        return Ok(false);
    }
    say("siap");
    match (*order, rest) {
        ("save", [count]) => save(&meja, count.parse()?),
        ("attach", [room]) => attach(&meja, room.as_ref()),
        ("load", [set]) => load(&meja, set.as_ref()),
        ("import", [file]) => {
            let file = Berkas::baru("dip", "dip.csv", std::fs::read(file)?);
            Ok(twice(|| file.terima(&meja).map(|_| "impor".to_owned())))
        }
        ("backup", [set, count]) => {
            let mut all = true;
            for _ in 0..count.parse()? {
                all &= twice(|| cadangan::make(&meja.0, set.as_ref()).map(|made| made.berkas.display().to_string()));
            }
            Ok(all)
        }
        ("hold", []) => {
            std::io::stdin().read_to_end(&mut Vec::new())?;
            Ok(true)
        }
        _ => Err("unknown order".into()),
    }
}

/// Brings a backup back as the window does.
fn restore(meja: &Meja, file: &Path) -> Result<String, Fault> {
    let chosen = cadangan::choose(&meja.0, file)?.cadangan;
    let cadangan = json!({ "tempat": "dipilih", "nama": chosen.nama });
    let kunci = json!({ "dengan": "sandi", "masuk": MASUK, "kata_sandi": KATA_SANDI });
    meja.call("restore_cadangan", json!({ "cadangan": cadangan, "kunci": kunci })).map(|_| "pulih".to_owned())
}

/// Registers `count` requests, or without end when it is none.
fn save(meja: &Meja, count: usize) -> Outcome<bool> {
    let mut all = true;
    let mut turn = 0;
    while count == 0 || turn < count {
        turn += 1;
        let request = perorangan(&format!("Pemohon {turn}"));
        all &= twice(|| meja.daftar(request.clone()).map(|done| format!("{} {}", text(&done.id), done.nomor)));
    }
    Ok(all)
}

/// Logs in and registers until the disk is full, then takes the ballast away and goes on: without a new start.
fn fill(meja: &Meja, ballast: &Path) -> Outcome<bool> {
    let mut room = Some(ballast);
    let mut free = |fault: Fault| -> Result<(), Fault> {
        say(&format!("gagal {}", code(&fault)));
        // A second time it is no longer for want of room.
        let Some(ballast) = room.take() else { return Err(fault) };
        std::fs::remove_file(ballast).map_err(Fault::internal)
    };
    let mut seated = meja.masuk(MASUK);
    while let Err(fault) = seated {
        if free(fault).is_err() {
            return Ok(false);
        }
        seated = meja.masuk(MASUK);
    }
    let mut after = 0;
    for turn in 0.. {
        let request = perorangan(&format!("Pemohon {turn}"));
        match meja.daftar(request) {
            Ok(done) => say(&format!("ok {} {}", text(&done.id), done.nomor)),
            Err(fault) => {
                if free(fault).is_err() {
                    return Ok(false);
                }
            }
        }
        after += usize::from(!ballast.exists());
        if after > 3 {
            break;
        }
    }
    Ok(true)
}

/// Attaches the largest scan there may be, a turn after another, until the `room` kept for a full disk was given up for one; whether that one was taken as well.
fn attach(meja: &Meja, room: &Path) -> Outcome<bool> {
    let permohonan = meja.daftar(perorangan("Pemohon"))?.id;
    let (head, tail) = (b"%PDF-1.7\n%".as_slice(), b"\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    let blank = vec![b' '; usize::try_from(MAX_UKURAN)? - head.len() - tail.len()];
    let scan = [head, &blank, tail].concat();
    while room.exists() {
        let input =
            json!({ "permohonan": permohonan, "id": LampiranId::new(), "nama": "pindai.pdf", "jenis": "jawaban" });
        if let Err(fault) = meja.upload("add_lampiran", input, &scan) {
            say(&format!("gagal {}", code(&fault)));
            return Ok(false);
        }
        say("ok lampiran");
    }
    Ok(true)
}

/// Backs up without end while a second thread registers without end.
fn load(meja: &Meja, set: &Path) -> Outcome<bool> {
    std::thread::scope(|scope| {
        scope.spawn(|| save(meja, 0).map_err(|error| say(&format!("galat {error}"))));
        while twice(|| cadangan::make(&meja.0, set).map(|made| format!("cadangan {}", made.berkas.display()))) {}
        Ok(false)
    })
}

/// Opens the data file of any schema, bringing it to the present one.
fn open(data: &Path, name: &str, password: &str) -> Result<String, Fault> {
    let (key, _) = KeyFile::read(data)?.unlock(name, password, Utc::now())?;
    Store::open(data, &key)?;
    Ok("terbuka".to_owned())
}

/// Says `ok …`, or `gagal CODE` and, after a second try, `ok …` or `tetap CODE`.
fn twice(mut work: impl FnMut() -> Result<String, Fault>) -> bool {
    let fault = match work() {
        Ok(done) => {
            say(&format!("ok {done}"));
            return true;
        }
        Err(fault) => fault,
    };
    say(&format!("gagal {}", code(&fault)));
    match work() {
        Ok(done) => {
            say(&format!("ok {done}"));
            true
        }
        Err(fault) => {
            say(&format!("tetap {}", code(&fault)));
            false
        }
    }
}

fn code(fault: &Fault) -> String {
    let value = serde_json::to_value(fault).unwrap_or_default();
    let message = value["message"].as_str().unwrap_or_default().replace('\n', " ");
    format!("{} {message}", text(&value["code"]))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// One line, in one call of the system that nothing else here makes: the tests tell it from the writes they fail.
fn say(line: &str) {
    #[cfg(unix)]
    let out = std::os::fd::AsFd::as_fd(&std::io::stdout()).try_clone_to_owned().map(File::from);
    #[cfg(not(unix))]
    let out = std::io::Result::Ok(std::io::stdout());
    let said = out.and_then(|mut out| out.write_vectored(&[IoSlice::new(line.as_bytes()), IoSlice::new(b"\n")]));
    // Nobody listens any more: then there is nobody to tell either.
    said.ok();
}
