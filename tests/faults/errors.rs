//! Writes, syncs and renames that fail with “no space left” or “input/output error”, one at a time, and a disk that fills
//! up: the fault is told, nothing acknowledged is lost, and the next try works without a new start.
//!
//! The control is a disk that lies: the write is left out and reported as done. There the same questions must find damage.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use desk::{RUANG_DARURAT, cadangan};
use store::Store;
use tempfile::TempDir;
use tests::kantor::{Kantor, MASUK, perorangan};
use tests::window::Outcome;

use crate::office::{Office, acknowledged, copy, folder, key, said, standing, worker};
use crate::power::backups;
use crate::trace::{counted, tampered};
use crate::{figure, often, upgrade};

/// Calls that change a disk; the worker speaks through another.
const CALLS: [&str; 6] = ["pwrite64", "write", "fsync", "fdatasync", "rename", "ftruncate"];
const ERRORS: [&str; 2] = ["ENOSPC", "EIO"];

/// How a failed call may be told. SQLite does not say why a sync or a truncation failed.
fn may_be_told(scenario: &str, call: &str, error: &str) -> &'static [&'static str] {
    match (scenario, error, call) {
        (_, "ENOSPC", "pwrite64" | "write" | "rename") => &["disk_full"],
        // An import makes a backup first, and is not begun where that fails.
        ("import", ..) => {
            &["disk_full", "internal", "refused Belum dikerjakan, karena cadangan sebelumnya gagal dibuat."]
        }
        _ => &["disk_full", "internal"],
    }
}

/// Something a worker does, on a fresh copy of an office each time.
struct Scenario {
    name: &'static str,
    office: TempDir,
    key: store::DataKey,
    /// What it is told; `{}` stands for the folder.
    order: Vec<String>,
}

impl Scenario {
    /// `order` in an office with two requests, a file of rows and a place for backups beside it.
    fn with(name: &'static str, order: &[&str]) -> Outcome<Self> {
        let Office { root, key, .. } = Office::with(2)?;
        fs::create_dir_all(root.path().join("usb"))?;
        fs::write(root.path().join("dip.csv"), LIST)?;
        Ok(Self { name, office: root, key, order: order.iter().map(|&word| word.into()).collect() })
    }

    fn command(&self, root: &Path) -> Command {
        let words: Vec<String> =
            self.order.iter().map(|word| word.replace("{}", &root.display().to_string())).collect();
        worker(&root.join("kantor"), &words.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn fresh(&self) -> Outcome<TempDir> {
        let root = folder()?;
        copy(self.office.path(), root.path())?;
        Ok(root)
    }

    /// How often it makes each call, undisturbed.
    fn counts(&self) -> Outcome<BTreeMap<String, usize>> {
        let (root, log) = (self.fresh()?, folder()?);
        counted(&self.command(root.path()), &CALLS, &log.path().join("log"))
    }

    /// What is wrong after a call was tampered with.
    fn after(&self, inject: &str, codes: Option<&[&str]>) -> Outcome<Result<Output, String>> {
        let root = self.fresh()?;
        let output = tampered(&self.command(root.path()), inject)?;
        Ok(self.judge(root.path(), &output, codes).map(|()| output))
    }

    fn judge(&self, root: &Path, output: &Output, codes: Option<&[&str]>) -> Result<(), String> {
        let lines = said(&output.stdout);
        let stderr = String::from_utf8_lossy(&output.stderr);
        if stderr.contains("panicked") || output.status.code() == Some(101) {
            return Err(format!("panic: {stderr}"));
        }
        for line in lines.iter().filter_map(|line| line.strip_prefix("gagal ")) {
            if codes.is_some_and(|codes| !codes.iter().any(|code| line.starts_with(code))) {
                return Err(format!("the fault is told as something else: {line}"));
            }
        }
        if !output.status.success() {
            return Err(format!("the second try fails as well: {lines:?} {stderr}"));
        }
        let found = standing(&root.join("kantor"), &self.key)?;
        let lost = acknowledged(&lines).difference(&found.ids).count();
        if lost > 0 {
            return Err(format!("{lost} acknowledged requests are lost: {lines:?}"));
        }
        if self.name == "import" && found.informasi != 3 {
            return Err(format!("{} of 3 entries of the file are there", found.informasi));
        }
        for backup in backups(&root.join("usb")) {
            let room = folder().map_err(|error| error.to_string())?;
            let proof = store::cadangan::prove(&backup, &self.key, room.path()).map_err(|error| error.to_string())?;
            if !proof.temuan.is_empty() {
                return Err(format!("a bad backup under a good name: {:?}", proof.temuan));
            }
        }
        Ok(())
    }
}

const LIST: &str = "No;Judul Informasi;Ringkasan Isi Informasi;Kelas Informasi;Unit yang Menguasai;Waktu Pembuatan\n\
    1;Laporan Keuangan;Neraca;Berkala;BPKAD;2025\n2;Rencana Strategis;Lima tahun;Setiap Saat;Bappeda;2024\n\
    3;DPA;Anggaran;Berkala;BPKAD;2026\n";

/// A backup brought back over data in use that went on since.
fn restoring() -> Outcome<Scenario> {
    let kantor = Kantor::siapkan()?;
    let root = folder()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Pemohon lama"))?;
    let backup = cadangan::make(&meja.0, &root.path().join("usb"))?.berkas;
    meja.daftar(perorangan("Sesudah cadangan"))?;
    drop(meja);
    copy(kantor.data(), &root.path().join("kantor"))?;
    let key = key(&root.path().join("kantor"), MASUK, tests::kantor::KATA_SANDI)?;
    let inside = backup.strip_prefix(root.path())?.display().to_string();
    Ok(Scenario { name: "restore", office: root, key, order: vec!["restore".into(), format!("{{}}/{inside}")] })
}

/// Fails each call of `scenario` once, or some of them in the quick form.
fn fail_calls(scenario: &Scenario) -> Outcome {
    let most = often(8, usize::MAX);
    let (mut tried, mut told, mut wrong) = (0, 0, Vec::new());
    let counts = scenario.counts()?;
    assert!(counts.values().sum::<usize>() > 5, "{} writes to the disk: {counts:?}", scenario.name);
    let all: Vec<(String, usize)> =
        counts.into_iter().flat_map(|(call, count)| (1..=count).map(move |n| (call.clone(), n))).collect();
    let step = (all.len() / most.min(all.len())).max(1);
    for (at, (call, n)) in all.iter().step_by(step).enumerate() {
        for (place, error) in ERRORS.iter().enumerate() {
            // In the quick form one error a call, spread over all of them.
            if most < all.len() && at % 2 != place {
                continue;
            }
            tried += 1;
            match scenario
                .after(&format!("{call}:error={error}:when={n}"), Some(may_be_told(scenario.name, call, error)))?
            {
                Ok(output) => told += usize::from(said(&output.stdout).iter().any(|line| line.starts_with("gagal "))),
                Err(sentence) => wrong.push(format!("{error} at {call} {n}: {sentence}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {} of {tried} errors did damage: {wrong:#?}", scenario.name, wrong.len());
    assert!(told > tried / 4, "most failures are told: {told} of {tried}");
    figure(
        &format!("errors in {}", scenario.name),
        &format!("{tried} calls failed, {told} told to whoever waited, the others made good; 0 lost, 0 panics"),
    );
    Ok(())
}

#[test]
fn a_call_that_fails_while_saving_is_told_and_loses_nothing() -> Outcome {
    fail_calls(&Scenario::with("save", &["save", "2"])?)
}

#[test]
fn a_call_that_fails_while_importing_is_told_and_loses_nothing() -> Outcome {
    fail_calls(&Scenario::with("import", &["import", "{}/dip.csv"])?)
}

#[test]
fn a_call_that_fails_while_backing_up_is_told_and_leaves_no_bad_backup() -> Outcome {
    fail_calls(&Scenario::with("backup", &["backup", "{}/usb", "1"])?)
}

#[test]
fn a_call_that_fails_while_restoring_is_told_and_loses_nothing() -> Outcome {
    fail_calls(&restoring()?)
}

#[test]
fn a_call_that_fails_while_upgrading_is_told_and_the_next_try_upgrades() -> Outcome {
    let office = upgrade::old("1")?;
    let key = key(&office.path().join("kantor"), upgrade::MASUK, upgrade::KATA_SANDI)?;
    let order = ["open", upgrade::MASUK, upgrade::KATA_SANDI].map(str::to_owned).to_vec();
    fail_calls(&Scenario { name: "upgrade", office, key, order })
}

#[test]
fn a_disk_that_lies_would_be_seen() -> Outcome {
    let scenario = Scenario::with("save", &["save", "2"])?;
    let writes = scenario.counts()?.get("pwrite64").copied().unwrap_or_default();
    let mut seen = 0;
    for n in [writes / 3, writes / 2, writes * 2 / 3] {
        seen += usize::from(scenario.after(&format!("pwrite64:retval=4096:when={n}+"), None)?.is_err());
    }
    assert!(seen == 3, "writes left out and reported as done must be found, or the questions find nothing");
    figure("a disk that lies (control)", &format!("{seen} of 3 seen"));
    Ok(())
}

#[test]
fn a_disk_that_fills_up_is_told_and_after_room_was_made_work_goes_on() -> Outcome {
    let sizes = often(4, 100);
    let office = Office::with(2)?;
    let (mut full, mut wrong) = (0, Vec::new());
    for turn in 0..sizes {
        // From no room at all to room for some dozens of requests.
        let spare = (turn * 1_200 / sizes) as u64 * 1024;
        let out = folder()?;
        let output = on_a_small_disk(&office.data(), out.path(), spare + 64 * 1024, BALLAST, ["fill", "ballast"])?;
        let lines = said(&output.stdout);
        full += usize::from(lines.iter().any(|line| line.starts_with("gagal disk_full")));
        let judged = || -> Result<(), String> {
            if let Some(other) = lines.iter().find(|line| line.starts_with("gagal") && !line.contains("disk_full")) {
                return Err(format!("told as something else: {other}"));
            }
            if !output.status.success() {
                return Err(format!("{lines:?} {}", String::from_utf8_lossy(&output.stderr)));
            }
            let found = standing(out.path(), &office.key)?;
            let lost = acknowledged(&lines).difference(&found.ids).count();
            if lost == 0 { Ok(()) } else { Err(format!("{lost} acknowledged requests are lost")) }
        };
        if let Err(sentence) = judged() {
            wrong.push(format!("{spare} spare bytes: {sentence}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(full > sizes / 2, "the disk was full in most turns: {full} of {sizes}");
    figure(
        "disks that fill up",
        &format!("{sizes} sizes, {full} told as full; 0 lost, work goes on after room was made"),
    );
    Ok(())
}

#[test]
fn a_file_that_finds_the_disk_full_is_kept_in_the_room_held_back_for_it() -> Outcome {
    let office = Office::with(0)?;
    let out = folder()?;
    // With a megabyte to spare the first one already finds it full, and the reserve has to hold all of it.
    let order = ["attach", "kantor/ruang-darurat"];
    let output = on_a_small_disk(&office.data(), out.path(), 1024 * 1024, RUANG_DARURAT, order)?;
    let lines = said(&output.stdout);
    let shown = format!("{lines:?} {}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "the officer who attached it hears nothing of a full disk: {shown}");
    let taken = lines.iter().filter(|line| *line == "ok lampiran").count();
    assert_eq!(taken, 1, "the largest file there may be is taken: {shown}");
    let store = Store::open(out.path(), &office.key)?;
    let kept = store.berkas_ids_and_hashes()?.count();
    assert_eq!(kept, taken, "each that was acknowledged is kept");
    Ok(())
}

/// Bytes that can be freed on a small disk.
const BALLAST: u64 = 2_048 * 1024;

/// Lets a worker do `order` on a disk in memory with the office `data` on it, a file of `room` bytes under the name the order
/// gives, and `spare` bytes; what stands there afterwards is copied to `out`.
fn on_a_small_disk(data: &Path, out: &Path, spare: u64, room: u64, [order, ballast]: [&str; 2]) -> Outcome<Output> {
    let used: u64 = fs::read_dir(data)?.flatten().filter_map(|file| file.metadata().ok()).map(|it| it.len()).sum();
    let size = used + room + spare;
    Ok(Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", SMALL_DISK, "sh"])
        .args([data, out, Path::new(env!("CARGO_BIN_EXE_worker"))])
        .args([size.to_string(), room.to_string()])
        .args([order, ballast])
        .output()?)
}

/// Makes that disk, fills it, works there and copies what stands afterwards.
const SMALL_DISK: &str = r#"
set -e
disk=$(mktemp -d)
mount -t tmpfs -o size="$4" none "$disk"
cp -a "$1" "$disk/kantor"
head -c "$5" /dev/zero > "$disk/$7"
"$3" "$disk/kantor" "$6" "$disk/$7"
cp -a "$disk/kantor/." "$2/"
umount "$disk"
rmdir "$disk"
"#;
