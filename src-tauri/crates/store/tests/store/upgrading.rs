//! A data file of the first schema opens and is right, whenever its upgrade was cut off.

use std::path::Path;
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use chrono::Utc;
use domain::akun::Akun;
use domain::id::AkunId;
use domain::peran::Peran;
use domain::permohonan::Keadaan;
use store::{DataKey, Filter, KeyFile, OfficeLabel, Order, SlotOwner, Store, Whose};
use tempfile::TempDir;

use crate::desk::{Outcome, day};

/// Tells the child process which office to open.
const DIRECTORY: &str = "STORE_TEST_OLD_OFFICE";
const PASSWORD: &str = "kata-sandi-uji";
/// Rows as the first version wrote them; never made anew, so that they stay what they were.
const ROWS: &str = include_str!("skema-1.sql");
const SCHEMA: &str = include_str!("../../src/migration/0001.sql");
const STEP: &str = include_str!("../../src/migration/0002.sql");

/// The file of the first schema, under a key of its own.
fn old_office() -> Result<(TempDir, DataKey), Box<dyn std::error::Error>> {
    let dir = TempDir::new()?;
    let key = DataKey::generate()?;
    let raw = raw(dir.path(), &key)?;
    raw.pragma_update(None, "application_id", 0x4D50_5044_i64)?;
    raw.execute_batch(SCHEMA)?;
    raw.execute_batch(ROWS)?;
    raw.pragma_update(None, "user_version", 1)?;
    Ok((dir, key))
}

fn raw(dir: &Path, key: &DataKey) -> Result<rusqlite::Connection, Box<dyn std::error::Error>> {
    let connection = rusqlite::Connection::open(dir.join("kantor.db"))?;
    let key = data_encoding::HEXLOWER.encode(&key.derive("meja-ppid/berkas/1"));
    connection.pragma_update(None, "key", format!("x'{key}'"))?;
    Ok(connection)
}

/// Everything of the office is there and told in the present form.
fn is_right(store: &Store, when: &str) -> Outcome {
    let report = store::check(store)?;
    assert!(report.is_sound(), "{when}: the journal and the tables made anew say the same: {report:?}");
    assert_eq!(report.baris_jurnal, 6, "{when}: not a row of the journal is lost");
    store.read(|reader| -> Outcome {
        let list = |filter| reader.list(&Filter { batas: 10, urut: Order::Terlama, ..filter });
        let names = |filter| -> Result<Vec<_>, store::StoreError> {
            Ok(list(filter)?.rows.into_iter().filter_map(|row| row.nama).collect())
        };
        assert_eq!(names(Filter::default())?, ["Siti", "Budi", "Citra"], "{when}: every request stands in the list");
        let open = Filter { terbuka: Some(true), ..Filter::default() };
        assert_eq!(names(open)?, ["Siti", "Budi"], "{when}: the void one is not open");
        let first = reader.open_by_deadline(1, &Whose::Semua)?;
        let first = first.first().ok_or("somebody waits")?;
        assert_eq!(
            (first.jatuh_tempo, first.keadaan),
            (Some(day("2026-12-04")), Keadaan::Terdaftar),
            "{when}: by deadline"
        );
        let request = reader.permohonan(first.id)?.ok_or("what is listed can be opened")?;
        assert_eq!((request.koreksi, request.surat.len()), (1, 0), "{when}: it reads in the present form");
        let found: Vec<_> = reader.search("anggaran", 10)?.into_iter().map(|row| row.nomor).collect();
        assert_eq!(found, ["0001/PPID/XI/2026"], "{when}: words lead to the request they belong to");
        let akun = request.petugas.map(|id| reader.akun(id)).transpose()?.flatten();
        let expected = akun.as_ref().map(|Akun { peran, .. }| *peran);
        assert_eq!(expected, Some(Peran::Petugas), "{when}: the account is there");
        Ok(())
    })
}

#[test]
fn a_file_of_the_first_schema_opens_in_the_present_form() -> Outcome {
    let (dir, key) = old_office()?;
    let store = Store::open(dir.path(), &key)?;
    is_right(&store, "after the upgrade")?;
    drop(store);
    let raw = raw(dir.path(), &key)?;
    let version: u32 = raw.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let stale: u32 = raw.query_row("SELECT count(*) FROM usang", [], |row| row.get(0))?;
    assert_eq!((version, stale), (18, 0), "the next start finds nothing left to do");
    Ok(())
}

#[test]
fn a_start_cut_off_between_the_schema_and_its_rows_is_made_good_by_the_next() -> Outcome {
    let (dir, key) = old_office()?;
    let raw = raw(dir.path(), &key)?;
    raw.execute_batch(&format!("BEGIN; {STEP} PRAGMA user_version = 2; COMMIT;"))?;
    let left: u32 = raw.query_row("SELECT count(*) FROM permohonan", [], |row| row.get(0))?;
    assert_eq!(left, 0, "the new tables are empty at this moment");
    drop(raw);
    is_right(&Store::open(dir.path(), &key)?, "after the next start")
}

#[test]
fn a_start_killed_at_any_moment_is_made_good_by_the_next() -> Outcome {
    let (old, key) = old_office()?;
    let label = OfficeLabel { badan_publik: "Pemkab Contoh".to_owned(), unit: "Dinas".to_owned(), latihan: true };
    let owner =
        SlotOwner { akun: AkunId::new(), nama: "Wati".to_owned(), masuk: "wati".to_owned(), peran: Peran::Admin };
    KeyFile::create(old.path(), label, &key, &owner, PASSWORD)?;
    for step in 0..12 {
        let dir = TempDir::new()?;
        for name in ["kantor.db", "kunci.json"] {
            fs::copy(old.path().join(name), dir.path().join(name))?;
        }
        let mut child = Command::new(env::current_exe()?);
        child.args(["upgrading::child_opens", "--exact", "--ignored"]).env(DIRECTORY, dir.path());
        let mut child = child.stdout(std::process::Stdio::null()).spawn()?;
        let begun = dir.path().join("mulai");
        while !begun.exists() && child.try_wait()?.is_none() {
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(Duration::from_millis(step));
        // One that has ended already cannot be killed; then the upgrade is simply done.
        child.kill().ok();
        child.wait()?;
        is_right(&Store::open(dir.path(), &key)?, &format!("killed {step} ms after it began"))?;
    }
    Ok(())
}

/// Steps after the first, as they were shipped.
const STEPS: [&str; 17] = [
    STEP,
    include_str!("../../src/migration/0003.sql"),
    include_str!("../../src/migration/0004.sql"),
    include_str!("../../src/migration/0005.sql"),
    include_str!("../../src/migration/0006.sql"),
    include_str!("../../src/migration/0007.sql"),
    include_str!("../../src/migration/0008.sql"),
    include_str!("../../src/migration/0009.sql"),
    include_str!("../../src/migration/0010.sql"),
    include_str!("../../src/migration/0011.sql"),
    include_str!("../../src/migration/0012.sql"),
    include_str!("../../src/migration/0013.sql"),
    include_str!("../../src/migration/0014.sql"),
    include_str!("../../src/migration/0015.sql"),
    include_str!("../../src/migration/0016.sql"),
    include_str!("../../src/migration/0017.sql"),
    include_str!("../../src/migration/0018.sql"),
];

/// Wrote the data files of every schema in `tests/fixtures/skema`: a new schema adds its own and changes no other.
#[test]
#[ignore = "adds the files of the schemas that have none yet to the directory STORE_TEST_FIXTURES names"]
fn write_kept_files() -> Outcome {
    let Some(to) = env::var_os("STORE_TEST_FIXTURES").map(std::path::PathBuf::from) else { return Ok(()) };
    let file = |version: usize| to.join(format!("{version}.db"));
    let (key, _) = KeyFile::read(&to)?.unlock("wati", PASSWORD, Utc::now())?;
    let last = (1..=STEPS.len() + 1).rev().find(|&version| file(version).is_file()).ok_or("the first file is kept")?;
    let dir = TempDir::new()?;
    fs::copy(file(last), dir.path().join("kantor.db"))?;
    let connection = raw(dir.path(), &key)?;
    for version in last + 1..=STEPS.len() + 1 {
        let step = STEPS[version - 2];
        connection.execute_batch(&format!("BEGIN; {step} PRAGMA user_version = {version}; COMMIT;"))?;
        connection.execute_batch("VACUUM; PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE);")?;
        fs::copy(dir.path().join("kantor.db"), file(version))?;
    }
    Ok(())
}

/// Run by [`a_start_killed_at_any_moment_is_made_good_by_the_next`] in a process of its own.
#[test]
#[ignore = "the other half of a test with two processes"]
fn child_opens() -> Outcome {
    if let Some(dir) = env::var_os(DIRECTORY) {
        let dir = Path::new(&dir);
        let (key, _) = KeyFile::read(dir)?.unlock("wati", PASSWORD, Utc::now())?;
        fs::write(dir.join("mulai"), "")?;
        Store::open(dir, &key)?;
    }
    Ok(())
}
