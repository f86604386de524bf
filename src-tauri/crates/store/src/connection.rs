//! Opening a data file of an office: first a look that writes nothing, then the connections with every setting they need.
//!
//! Nothing here knows a table except through [`crate::migration`].

use std::fs::{self, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::{Result, StoreError};
use crate::kunci::DataKey;
use crate::migration::{self, Steps};

/// What tells one data file of an office from another.
pub(crate) struct Kind {
    /// Its name.
    pub(crate) file: &'static str,
    /// Marks it as ours in SQLite's header.
    application_id: u32,
    /// Derives its key from the data key, so that no two files share one.
    label: &'static str,
    /// Brings it to the present schema.
    pub(crate) steps: Steps,
}

/// The journal and the tables made from it. Its mark: `MPPD`.
pub(crate) const KANTOR: Kind =
    Kind { file: "kantor.db", application_id: 0x4D50_5044, label: "meja-ppid/berkas/1", steps: migration::KANTOR };

/// The attached files. Its mark: `MPPL`.
pub(crate) const LAMPIRAN: Kind = Kind {
    file: "lampiran.db",
    application_id: 0x4D50_504C,
    label: "meja-ppid/lampiran/1",
    steps: migration::LAMPIRAN,
};

/// Page size of SQLCipher 4; a sound file without a journal beside it is a multiple of it.
const PAGE: u64 = 4096;
/// How the file of a plain SQLite database begins; ours begins with random bytes.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";
/// Memory in which a reader keeps pages it has decrypted, in KiB. SQLite's own 2 MiB hold no index of a large list, and a
/// page read again is decrypted again.
const READER_CACHE_KIB: i64 = 32 * 1024;
/// How long a statement waits for another connection of this process.
const BUSY: Duration = Duration::from_secs(10);

/// Where a data file of an office lies and under which key.
pub(crate) struct Source {
    kind: &'static Kind,
    path: PathBuf,
    /// 64 hexadecimal digits, as SQLCipher takes a raw key.
    key: Zeroizing<String>,
}

impl Source {
    /// The file of `dir` under the key derived for it.
    pub(crate) fn new(kind: &'static Kind, dir: &Path, key: &DataKey) -> Self {
        let raw = Zeroizing::new(key.derive(kind.label));
        let key = Zeroizing::new(data_encoding::HEXLOWER.encode(raw.as_slice()));
        Self { kind, path: dir.join(kind.file), key }
    }

    /// A file of the kind at another place than an office's directory, such as a copy of it.
    pub(crate) fn at(kind: &'static Kind, path: &Path, key: &DataKey) -> Self {
        Self { path: path.to_owned(), ..Self::new(kind, Path::new(""), key) }
    }

    /// Whether there is such a file.
    pub(crate) fn exists(&self) -> Result<bool> {
        Ok(self.path.try_exists()?)
    }

    /// Makes the file with its tables and gives the connection that writes.
    pub(crate) fn create(&self) -> Result<Connection> {
        let mut connection = self.begin()?;
        self.told(writing(&connection))?;
        migration::run(&mut connection, self.kind)?;
        Ok(connection)
    }

    /// The same beside its place, which it takes only when it is whole: an office at work that is cut off here finds no
    /// half-made file the next time.
    pub(crate) fn create_aside(&self, dir: &Path) -> Result<Connection> {
        let aside = Self { kind: self.kind, path: beside(&self.path, ".baru"), key: self.key.clone() };
        aside.discard();
        let connection = aside.begin_whole()?;
        self.told(connection.close().map_err(|(_, error)| error))?;
        fs::rename(&aside.path, &self.path)?;
        sync_dir(dir)?;
        self.open()
    }

    /// Makes the file with its tables and without a write-ahead log, so that all of it is in the one file.
    pub(crate) fn begin_whole(&self) -> Result<Connection> {
        let mut connection = self.begin()?;
        migration::run(&mut connection, self.kind)?;
        Ok(connection)
    }

    /// Writes what stands in the file now, and nothing that was deleted, into a new file at `place`, beside whoever works.
    pub(crate) fn copy_to(&self, place: &Path) -> Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        drop(options.open(place)?);
        let name = place.to_str().ok_or_else(|| io::Error::other("the path is not Unicode"))?;
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        self.told(connection.execute("VACUUM INTO ?1", [name]))?;
        sync_file(place)
    }

    /// An empty file of ours that nobody else can read.
    fn begin(&self) -> Result<Connection> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        match options.open(&self.path) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(StoreError::Exists(self.kind.file));
            }
            Err(error) => return Err(error.into()),
        }
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        self.told(connection.pragma_update(None, "application_id", self.kind.application_id))?;
        Ok(connection)
    }

    /// Takes away what [`Source::create`] made when the rest of it failed, so that it can be tried again.
    pub(crate) fn discard(&self) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            // A file that cannot be removed is told by the next attempt, which finds it there.
            fs::remove_file(beside(&self.path, ending)).ok();
        }
    }

    /// The connection that writes to a file that is there. A file that is damaged, foreign or newer is left as it is.
    pub(crate) fn open(&self) -> Result<Connection> {
        self.inspect()?;
        let mut connection = self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        self.told(writing(&connection))?;
        migration::run(&mut connection, self.kind)?;
        Ok(connection)
    }

    /// A connection that only reads, beside the one that writes.
    pub(crate) fn reader(&self) -> Result<Connection> {
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        self.told(connection.pragma_update(None, "query_only", true))?;
        self.told(connection.pragma_update(None, "cache_size", -READER_CACHE_KIB))?;
        Ok(connection)
    }

    /// What SQLite answered, with damage told of the file it was met in.
    pub(crate) fn told<T>(&self, answer: rusqlite::Result<T>) -> Result<T> {
        answer.map_err(|error| StoreError::in_file(self.kind.file, error))
    }

    /// The form of its data (`user_version`), looked up without changing a byte.
    pub(crate) fn version(&self) -> Result<u32> {
        self.inspect()
    }

    /// Looks at the file without changing a byte of it; gives the form of its data.
    fn inspect(&self) -> Result<u32> {
        let mut head = [0; 16];
        let size = match fs::File::open(&self.path) {
            Ok(file) => {
                let size = file.metadata()?.len();
                file.take(head.len() as u64)
                    .read_exact(&mut head)
                    .map_err(|_| StoreError::damaged(self.kind.file, "kosong atau terpotong"))?;
                size
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(StoreError::Missing(self.kind.file));
            }
            Err(error) => return Err(error.into()),
        };
        if &head == PLAIN {
            return Err(StoreError::not_ours(self.kind.file));
        }
        let settled = fs::metadata(beside(&self.path, "-wal")).map_or(true, |wal| wal.len() == 0);
        if settled && size % PAGE != 0 {
            return Err(StoreError::damaged(self.kind.file, "terpotong"));
        }
        let connection = if settled { self.immutable()? } else { self.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)? };
        let number = |pragma| self.told(connection.pragma_query_value(None, pragma, |row| row.get::<_, u32>(0)));
        if number("application_id")? != self.kind.application_id {
            return Err(StoreError::not_ours(self.kind.file));
        }
        let version = number("user_version")?;
        if version > migration::latest(self.kind) {
            return Err(StoreError::FileNewer);
        }
        self.told(connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, u32>(0)))?;
        Ok(version)
    }

    /// A connection that makes no file beside the one it reads. Right only while no write-ahead log waits there.
    pub(crate) fn immutable(&self) -> Result<Connection> {
        self.told(
            Connection::open_with_flags(uri(&self.path), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
                .and_then(|connection| self.prepare(connection)),
        )
    }

    pub(crate) fn connect(&self, flags: OpenFlags) -> Result<Connection> {
        self.told(
            Connection::open_with_flags(&self.path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
                .and_then(|connection| self.prepare(connection)),
        )
    }

    /// The key first, before anything is read; then what keeps a crafted file from running anything.
    fn prepare(&self, connection: Connection) -> rusqlite::Result<Connection> {
        let key = Zeroizing::new(format!("x'{}'", self.key.as_str()));
        // What is wrong is told once, by the error; SQLCipher would also write it to the terminal.
        connection.pragma_update(None, "cipher_log_level", "NONE")?;
        connection.pragma_update(None, "key", key.as_str())?;
        connection.busy_timeout(BUSY)?;
        connection.set_prepared_statement_cache_capacity(128);
        connection.pragma_update(None, "trusted_schema", false)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        // Without it INSERT OR REPLACE would delete a journal row behind the trigger that refuses deletion.
        connection.pragma_update(None, "recursive_triggers", true)?;
        Ok(connection)
    }
}

/// Settings of the connection that writes. FULL, because NORMAL loses acknowledged rows when the power fails.
fn writing(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", true)?;
    Ok(())
}

/// A file that other users of the machine cannot read, where the system knows such a thing.
pub(crate) fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}

/// Makes what was written to a file durable. Windows syncs only what is open for writing.
pub(crate) fn sync_file(path: &Path) -> Result<()> {
    Ok(OpenOptions::new().write(true).open(path)?.sync_all()?)
}

/// Makes a rename durable; Windows keeps directories in its own journal and cannot open them as files.
pub(crate) fn sync_dir(dir: &Path) -> Result<()> {
    if cfg!(unix) {
        fs::File::open(dir)?.sync_all()?;
    }
    Ok(())
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// SQLite's URI of a path, escaping what a URI would read otherwise.
fn uri(path: &Path) -> String {
    let mut text = String::from("file:");
    let path = path.to_string_lossy();
    if cfg!(windows) && !path.starts_with(['/', '\\']) {
        text.push('/');
    }
    for char in path.chars() {
        match char {
            '%' => text.push_str("%25"),
            '?' => text.push_str("%3f"),
            '#' => text.push_str("%23"),
            '\\' if cfg!(windows) => text.push('/'),
            other => text.push(other),
        }
    }
    text.push_str("?immutable=1");
    text
}
