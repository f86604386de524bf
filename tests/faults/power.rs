//! The power cut at random moments of saving, importing, upgrading, backing up and restoring: what a process asked of the
//! disk is recorded, played back to a random moment, and what was not synced then stands only in part. The office must open
//! with everything that was acknowledged, sound; every backup that has its name must be one.
//!
//! The controls play the same recording as if nothing had been synced: there acknowledged requests must be lost, bad backups
//! stand under good names, and a restore do damage.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use desk::Desk;
use desk::cadangan;
use domain::id::LampiranId;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::json;
use store::DataKey;
use tempfile::TempDir;
use tests::kantor::{Kantor, MASUK, Meja, PAGI, pukul};
use tests::window::Outcome;

use crate::disk::Disk;
use crate::office::{Office, acknowledged, copy, folder, key, standing, worker};
use crate::trace::{Step, record, synced_unwritable};
use crate::{figure, often};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";

/// One recording: an office as it was, and what a worker asked of the disk.
pub struct Recording {
    before: Disk,
    steps: Vec<Step>,
    key: DataKey,
    _root: TempDir,
}

impl Recording {
    /// Lets a worker do `order` on the office in `kantor/` of `root`.
    pub fn of(root: TempDir, key: DataKey, order: &[&str]) -> Outcome<Self> {
        let path = root.path().to_owned();
        let before = Disk::of(&path)?;
        let log = folder()?;
        let log = log.path().join("log");
        let (steps, output) = record(&worker(&path.join("kantor"), order), &log)?;
        let said: Vec<_> = steps.iter().filter(|step| matches!(step, Step::Said(_))).collect();
        assert!(output.status.success(), "undisturbed, {order:?} is done: {said:?}");
        let refused = synced_unwritable(&log)?;
        assert!(refused.is_empty(), "Windows syncs no file that is open for reading alone: {refused:?}");
        let played = steps.iter().fold(before.clone(), |mut disk, step| {
            disk.apply(step);
            disk
        });
        let copied = folder()?;
        played.cut_whole(copied.path())?;
        assert_same(&path, copied.path())?;
        Ok(Self { before, steps, key, _root: root })
    }

    /// The key of the office.
    pub fn key(&self) -> &DataKey {
        &self.key
    }

    /// Plays `count` cuts, and asks `check` of each what is wrong: it gets the folder and all that was said before the cut.
    pub fn play(
        &self,
        count: usize,
        seed: u64,
        check: impl Fn(&Path, &[String]) -> Result<(), String> + Sync,
    ) -> Outcome<Vec<String>> {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut moments: Vec<(usize, u64)> =
            (0..count).map(|_| (random.random_range(0..=self.steps.len()), random.random())).collect();
        moments.sort_unstable();
        let (wrong, next) = (Mutex::new(Vec::new()), AtomicUsize::new(0));
        let chunk = 16;
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let work = || -> Outcome {
                        loop {
                            let from = next.fetch_add(chunk, Ordering::Relaxed);
                            let Some(some) =
                                moments.get(from..moments.len().min(from + chunk)).filter(|some| !some.is_empty())
                            else {
                                return Ok(());
                            };
                            let (mut disk, mut at, mut said) = (self.before.clone(), 0, Vec::new());
                            for (moment, seed) in some {
                                for step in &self.steps[at..*moment] {
                                    if let Step::Said(line) = step {
                                        said.push(line.clone());
                                    }
                                    disk.apply(step);
                                }
                                at = *moment;
                                let state = folder()?;
                                disk.cut(&mut ChaCha8Rng::seed_from_u64(*seed), state.path())?;
                                if let Err(sentence) = check(state.path(), &said) {
                                    told(&wrong, format!("cut before step {moment} ({seed}): {sentence}"));
                                }
                            }
                        }
                    };
                    if let Err(error) = work() {
                        told(&wrong, format!("the harness: {error}"));
                    }
                });
            }
        });
        Ok(wrong.into_inner().unwrap_or_default())
    }

    /// The same as if no sync had waited for the disk.
    pub fn without_syncs(mut self) -> Self {
        self.steps.retain(|step| !matches!(step, Step::Sync(_)));
        self
    }
}

fn told(wrong: &Mutex<Vec<String>>, sentence: String) {
    wrong.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(sentence);
}

/// The model played to the end is what the process left; `-shm` is memory, which no call shows.
fn assert_same(left: &Path, played: &Path) -> Outcome {
    for entry in fs::read_dir(left)? {
        let entry = entry?;
        let other = played.join(entry.file_name());
        if entry.path().is_dir() {
            assert_same(&entry.path(), &other)?;
        } else if !entry.file_name().to_string_lossy().ends_with("-shm") {
            assert!(fs::read(entry.path())? == fs::read(&other)?, "the recording of {:?} is whole", entry.file_name());
        }
    }
    Ok(())
}

/// Opens as the next start does, and holds it against what was said.
fn all_is_there(state: &Path, key: &DataKey, said: &[String]) -> Result<(), String> {
    let found = standing(&state.join("kantor"), key)?;
    let lost = acknowledged(said).difference(&found.ids).count();
    if lost == 0 { Ok(()) } else { Err(format!("{lost} acknowledged requests are lost")) }
}

fn report(what: &str, count: usize, wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{what}: {} of {count} cuts did damage: {:#?}",
        wrong.len(),
        wrong.iter().take(5).collect::<Vec<_>>()
    );
    figure(&format!("power cut while {what}"), &format!("{count} states, 0 lost, 0 corrupt"));
}

#[test]
fn a_sync_that_windows_would_refuse_is_seen() -> Outcome {
    let (dir, log) = (folder()?, folder()?);
    let (file, log) = (dir.path().join("berkas"), log.path().join("log"));
    std::fs::write(&file, "isi")?;
    // This program opens what it syncs for reading.
    record(std::process::Command::new("sync").arg(&file), &log)?;
    assert_eq!(synced_unwritable(&log)?, [file], "or the same question finds nothing in the product");
    Ok(())
}

#[test]
fn power_cut_while_saving_loses_nothing_acknowledged() -> Outcome {
    let count = often(60, 2_000);
    let office = Office::with(2)?;
    let saving = || Recording::of(office.copied()?, office.key.clone(), &["save", "12"]);
    let recording = saving()?;
    let wrong = recording.play(count, 2, |state, said| all_is_there(state, &recording.key, said))?;
    report("saving", count, &wrong);

    let control = saving()?.without_syncs();
    let wrong = control.play(40, 2, |state, said| all_is_there(state, &control.key, said))?;
    assert!(!wrong.is_empty(), "without syncs the same cuts lose something, or this test sees nothing");
    figure("the same without syncs (control)", &format!("{} of 40 states lost or corrupt", wrong.len()));
    Ok(())
}

#[test]
fn power_cut_while_importing_leaves_all_of_the_file_or_nothing() -> Outcome {
    let count = often(25, 1_000);
    let office = Office::with(2)?;
    let root = office.copied()?;
    let file = root.path().join("dip.csv");
    let mut list =
        "No;Judul Informasi;Ringkasan Isi Informasi;Kelas Informasi;Unit yang Menguasai;Waktu Pembuatan\n".to_owned();
    for n in 1..=30 {
        list += &format!("{n};Laporan {n};Isi laporan {n};Berkala;BPKAD;2025\n");
    }
    fs::write(&file, list)?;
    let path = file.display().to_string();
    let recording = Recording::of(root, office.key.clone(), &["import", &path])?;
    let wrong = recording.play(count, 3, |state, said| {
        let entries = standing(&state.join("kantor"), &recording.key)?.informasi;
        match (entries, said.iter().any(|line| line == "ok impor")) {
            (30, _) | (0, false) => Ok(()),
            (some, told) => Err(format!("{some} of 30 entries are there; acknowledged: {told}")),
        }
    })?;
    report("importing", count, &wrong);
    Ok(())
}

#[test]
fn power_cut_while_backing_up_leaves_no_bad_backup_under_a_good_name() -> Outcome {
    let count = often(20, 1_000);
    let office = Office::with(3)?;
    let backing_up = || -> Outcome<Recording> {
        let root = office.copied()?;
        let set = root.path().join("usb");
        fs::create_dir_all(&set)?;
        Recording::of(root, office.key.clone(), &["backup", &set.display().to_string(), "2"])
    };
    let recording = backing_up()?;
    let wrong = recording.play(count, 4, |state, said| {
        all_is_there(state, &recording.key, said)?;
        let promised = said.iter().filter_map(|line| Path::new(line.strip_prefix("ok /")?.trim()).file_name()).count();
        let good = proved(&state.join("usb"), &recording.key)?;
        if good < promised { Err(format!("{promised} backups were acknowledged, {good} are there")) } else { Ok(()) }
    })?;
    report("backing up", count, &wrong);

    let control = backing_up()?.without_syncs();
    let wrong = control.play(40, 4, |state, _| proved(&state.join("usb"), &control.key).map(drop))?;
    assert!(!wrong.is_empty(), "without syncs a bad backup stands under a good name, or this test sees nothing");
    figure("the same without syncs (control)", &format!("{} of 40 states with a bad backup", wrong.len()));
    Ok(())
}

/// How many backups stand in a place, each proved.
fn proved(usb: &Path, key: &DataKey) -> Result<usize, String> {
    let mut good = 0;
    for backup in backups(usb) {
        let room = folder().map_err(|error| error.to_string())?;
        let proof = store::cadangan::prove(&backup, key, room.path()).map_err(|error| error.to_string())?;
        if let Some(finding) = proof.temuan.first() {
            return Err(finding.clone());
        }
        good += 1;
    }
    Ok(good)
}

/// Every file in the sets of `place` that has the name of a backup.
pub fn backups(place: &Path) -> BTreeSet<PathBuf> {
    let sets = fs::read_dir(place).into_iter().flatten().flatten().map(|set| set.path());
    let files = sets.filter_map(|set| fs::read_dir(set).ok()).flatten().flatten().map(|file| file.path());
    files.filter(|file| file.extension().is_some_and(|ending| ending == store::cadangan::ENDING)).collect()
}

/// An office that is about to get a backup back, recorded while it does.
struct Restoring {
    recording: Recording,
    first: String,
    second: String,
    lampiran: LampiranId,
}

impl Restoring {
    fn new() -> Outcome<Self> {
        let kantor = Kantor::siapkan()?;
        let root = folder()?;
        let (data, usb) = (root.path().join("kantor"), root.path().join("usb"));
        let meja = kantor.buka()?;
        let id = |made: &tests::kantor::Terdaftar| made.id.as_str().unwrap_or_default().to_owned();
        let first = id(&meja.daftar(tests::kantor::perorangan("Pemohon lama"))?);
        let lampiran = LampiranId::new();
        let attach = json!({ "permohonan": first, "id": lampiran, "nama": "jawaban.pdf", "jenis": "jawaban" });
        meja.upload("add_lampiran", attach, PDF)?;
        let backup = cadangan::make(&meja.0, &usb)?.berkas;
        let second = id(&meja.daftar(tests::kantor::perorangan("Sesudah cadangan"))?);
        drop(meja);
        copy(kantor.data(), &data)?;
        let key = key(&data, MASUK, tests::kantor::KATA_SANDI)?;
        let recording = Recording::of(root, key, &["restore", &backup.display().to_string()])?;
        Ok(Self { recording, first, second, lampiran })
    }

    /// The office of before or the one brought back, whole, and an officer can go on in it.
    fn check(&self, state: &Path, said: &[String]) -> Result<(), String> {
        let data = state.join("kantor");
        store::cadangan::finish_swap(&data).map_err(|error| error.to_string())?;
        let found = standing(&data, &self.recording.key)?;
        let restored = !found.ids.contains(&self.second);
        if !found.ids.contains(&self.first) || (said.iter().any(|line| line == "ok pulih") && !restored) {
            return Err(format!("neither the office of before nor the one brought back: {found:?}"));
        }
        // What the restore made before it began stands whole under its name.
        proved(&data.join("cadangan"), &self.recording.key)?;
        let meja = Meja(Desk::at(&data, pukul(PAGI).map_err(|error| error.to_string())?));
        meja.masuk(MASUK).map_err(|fault| fault.to_string())?;
        let wanted = json!({ "permohonan": self.first, "id": self.lampiran, "alasan": null });
        let file = meja.file("lampiran", wanted).map_err(|fault| format!("the attachment: {fault}"))?;
        if file.bytes == PDF { Ok(()) } else { Err("the attachment is another".to_owned()) }
    }
}

#[test]
fn power_cut_while_restoring_leaves_the_office_of_before_or_the_one_brought_back() -> Outcome {
    let count = often(20, 1_000);
    let restoring = Restoring::new()?;
    let wrong = restoring.recording.play(count, 5, |state, said| restoring.check(state, said))?;
    report("restoring", count, &wrong);

    let Restoring { recording, first, second, lampiran } = restoring;
    let control = Restoring { recording: recording.without_syncs(), first, second, lampiran };
    let wrong = control.recording.play(40, 5, |state, said| control.check(state, said))?;
    assert!(!wrong.is_empty(), "without syncs a restore cut off must do damage, or this test sees nothing");
    figure("the same without syncs (control)", &format!("{} of 40 states damaged", wrong.len()));
    Ok(())
}
