//! A million requests, far more than an office sees in its life: is it still a desk one works at? Not part of the plain run,
//! which it would make hours long: `cargo xtask bench sejuta`. The office is kept in `target/sejuta` and used again.

use std::path::{Path, PathBuf};
use std::process::Command;

use desk::cadangan;
use desk::calls::dispatch;
use desk::{Clock, Desk, latihan};
use serde_json::{Value, json};
use store::{KeyFile, Store};
use tests::window::Outcome;

use crate::figures::{memory_mb, print, say, times};

const REQUESTS: u32 = 1_000_000;
const MASUK: &str = "latihan";
const PASSWORD: &str = "pengukuran-meja";
const WORDS: [&str; 6] =
    ["permohonan", "anggaran pendidikan", "siti", "500000/PPID", "dana desa 2024", "tidak-ada-kata-ini"];

/// Fills the office unless it is there, then measures it, each part in a process of its own where its memory counts.
pub fn measure() -> Outcome {
    let data = place()?;
    if !data.join("selesai").exists() {
        if data.exists() {
            std::fs::remove_dir_all(&data)?;
        }
        std::fs::create_dir_all(&data)?;
        let desk = Desk::at(&data, Clock::System);
        let filled = times(1, |_| latihan::prepare_bare(&desk, PASSWORD, REQUESTS, 7))?;
        say("filling an office with 1,000,000", &format!("{:.0} s", filled[0].as_secs_f64()), "-");
        std::fs::write(data.join("selesai"), "")?;
    }
    say("its data file", &format!("{} MB", std::fs::metadata(data.join("kantor.db"))?.len() / 1024 / 1024), "-");
    let told = Command::new(std::env::current_exe()?).args(["sejuta", "buka"]).arg(&data).status()?;
    if !told.success() {
        return Err("the office could not be measured".into());
    }
    let (key, _) = KeyFile::read(&data)?.unlock(MASUK, PASSWORD, chrono::Utc::now())?;
    let store = Store::open(&data, &key)?;
    let rebuilt = times(1, |_| store.write(store::rebuild))?;
    say("making every table anew from the journal", &format!("{:.0} s", rebuilt[0].as_secs_f64()), "-");
    Ok(())
}

/// A start, lists, search, registering and a backup, with the memory of this process alone.
pub fn open(data: &Path) -> Outcome {
    let desk = Desk::at(data, Clock::System);
    let log_in = || dispatch(&desk, "log_in", json!({ "masuk": MASUK, "kata_sandi": PASSWORD })).map(drop);
    print("start: login and Beranda", times(5, |_| log_in().and_then(|()| call(&desk, "beranda", json!({}))))?, "3 s");
    print("list, first page", times(100, |_| call(&desk, "list_permohonan", json!({})))?, "p95 50 ms");
    for (what, input) in [
        ("list, page 100", json!({ "halaman": 100 })),
        ("list by deadline", json!({ "urut": "jatuh_tempo" })),
        ("list with a word", json!({ "kata": "anggaran" })),
    ] {
        print(what, times(40, |_| call(&desk, "list_permohonan", input.clone()))?, "p95 50 ms");
    }
    print(
        "search",
        times(120, |turn| call(&desk, "search", json!({ "kata": WORDS[turn % WORDS.len()] })))?,
        "p95 200 ms",
    );
    say("most memory held so far", &format!("{} MB", memory_mb("VmHWM").unwrap_or_default()), "400 MB");
    let place = data.with_extension("cadangan");
    let made = times(1, |_| cadangan::make(&desk, &place).map(drop))?;
    say("backup, proved", &format!("{:.0} s", made[0].as_secs_f64()), "-");
    std::fs::remove_dir_all(&place)?;
    say("most memory held, with the backup", &format!("{} MB", memory_mb("VmHWM").unwrap_or_default()), "400 MB");
    Ok(())
}

fn call(desk: &Desk, name: &str, input: Value) -> Result<(), desk::Fault> {
    dispatch(desk, name, input).map(drop)
}

fn place() -> Outcome<PathBuf> {
    let here = std::env::current_exe()?;
    let target = here.ancestors().find(|folder| folder.ends_with("target")).ok_or("a benchmark runs from target")?;
    Ok(target.join("sejuta"))
}
