//! A data file of every schema there was, kept in `tests/fixtures/skema`: it opens in the present form; killed at any write
//! of its upgrade, or with its power cut, the next start makes it good; a newer one is refused and not touched.
//!
//! The control plays the recorded upgrade as if nothing had been synced: there the office must be found damaged.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use store::{DataKey, KeyFile, StoreError};
use tempfile::TempDir;
use tests::window::Outcome;

use crate::office::{folder, key, said, standing, worker};
use crate::power::Recording;
use crate::trace::{counted, tampered};
use crate::{figure, often};

const MASUK: &str = "wati";
const KATA_SANDI: &str = "kata-sandi-uji";
/// Calls after which a kill may leave something half done.
const CALLS: [&str; 6] = ["pwrite64", "write", "fsync", "fdatasync", "rename", "ftruncate"];
/// Rows of the journal and requests of every kept file.
const KEPT: (u64, usize) = (6, 3);

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/skema")
}

/// An office with the data file of a schema.
fn old(schema: &str) -> Outcome<TempDir> {
    let root = folder()?;
    let data = root.path().join("kantor");
    fs::create_dir_all(&data)?;
    fs::copy(fixtures().join("kunci.json"), data.join("kunci.json"))?;
    fs::copy(fixtures().join(format!("{schema}.db")), data.join("kantor.db"))?;
    Ok(root)
}

fn schemas() -> Outcome<Vec<u32>> {
    let names = fs::read_dir(fixtures())?.flatten().map(|file| file.path());
    let mut schemas: Vec<u32> = names.filter_map(|path| path.file_stem()?.to_str()?.parse().ok()).collect();
    schemas.sort_unstable();
    Ok(schemas)
}

/// How many steps lead to the present schema.
fn steps() -> Outcome<u32> {
    let steps = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/store/src/migration");
    Ok(fs::read_dir(steps)?.flatten().filter(|step| step.path().extension().is_some_and(|end| end == "sql")).count()
        as u32)
}

fn is_whole(data: &Path, key: &DataKey) -> Result<(), String> {
    let found = standing(data, key)?;
    let seen = (found.jurnal, found.ids.len());
    if seen == KEPT { Ok(()) } else { Err(format!("{seen:?} rows and requests instead of {KEPT:?}")) }
}

#[test]
fn a_file_of_every_schema_opens_and_killed_while_it_does_it_opens_the_next_time() -> Outcome {
    let schemas = schemas()?;
    assert_eq!(schemas, (1..=steps()?).collect::<Vec<_>>(), "a file of every schema is kept");
    let points = often(28, 200).div_ceil(schemas.len());
    let mut killed = 0;
    for schema in &schemas {
        let whole = old(&schema.to_string())?;
        let key = key(&whole.path().join("kantor"), MASUK, KATA_SANDI)?;
        is_whole(&whole.path().join("kantor"), &key).map_err(|error| format!("schema {schema}: {error}"))?;

        let (root, log) = (old(&schema.to_string())?, folder()?);
        let opening = |root: &Path| worker(&root.join("kantor"), &["open", MASUK, KATA_SANDI]);
        let counts: BTreeMap<String, usize> = counted(&opening(root.path()), &CALLS, &log.path().join("log"))?;
        let all: Vec<(String, usize)> =
            counts.into_iter().flat_map(|(call, count)| (1..=count).map(move |n| (call.clone(), n))).collect();
        assert!(!all.is_empty(), "schema {schema}: opening writes something");
        for turn in 0..points {
            let (call, n) = &all[(turn * all.len() / points + *schema as usize) % all.len()];
            let root = old(&schema.to_string())?;
            let output = tampered(&opening(root.path()), &format!("{call}:signal=SIGKILL:when={n}"))?;
            killed += usize::from(!said(&output.stdout).iter().any(|line| line == "ok terbuka"));
            is_whole(&root.path().join("kantor"), &key)
                .map_err(|error| format!("schema {schema}, killed at {call} {n}: {error}"))?;
        }
    }
    assert!(killed > points, "most are killed before they are done: {killed}");
    figure(
        "upgrades killed",
        &format!(
            "{} points of {} schemas ({killed} before the end), all good at the next start",
            points * schemas.len(),
            schemas.len()
        ),
    );
    Ok(())
}

#[test]
fn power_cut_while_upgrading_leaves_the_old_file_or_the_new_one() -> Outcome {
    let count = often(20, 200);
    let recording = |schema: &str| -> Outcome<Recording> {
        let root = old(schema)?;
        let key = key(&root.path().join("kantor"), MASUK, KATA_SANDI)?;
        Recording::of(root, key, &["open", MASUK, KATA_SANDI])
    };
    for schema in ["1", "7"] {
        let upgrading = recording(schema)?;
        let wrong = upgrading.play(count, 9, |state, _| is_whole(&state.join("kantor"), upgrading.key()))?;
        assert!(wrong.is_empty(), "schema {schema}: {wrong:#?}");
        figure(&format!("power cut while upgrading from schema {schema}"), &format!("{count} states, 0 corrupt"));
    }
    let control = recording("1")?.without_syncs();
    let wrong = control.play(40, 9, |state, _| is_whole(&state.join("kantor"), control.key()))?;
    assert!(!wrong.is_empty(), "without syncs an upgrade cut off must do damage, or this test sees nothing");
    figure("the same without syncs (control)", &format!("{} of 40 states damaged", wrong.len()));
    Ok(())
}

#[test]
fn a_newer_file_is_refused_and_not_touched() -> Outcome {
    let root = old("newer")?;
    let data = root.path().join("kantor");
    let before = fs::read(data.join("kantor.db"))?;
    let (key, _) = KeyFile::read(&data)?.unlock(MASUK, KATA_SANDI, chrono::Utc::now())?;
    let answer = store::Store::open(&data, &key).map(drop);
    assert!(matches!(answer, Err(StoreError::FileNewer)), "a newer file is told as such: {answer:?}");
    assert!(fs::read(data.join("kantor.db"))? == before, "not a byte of it is changed");
    assert!(!data.join("kantor.db-wal").exists(), "and nothing is made beside it");
    Ok(())
}
