//! Opening `kantor.db`: first a look that writes nothing, then the connections with every setting they need.
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
use crate::migration;

/// Name of the data file.
pub(crate) const FILE: &str = "kantor.db";
/// Marks the file as ours in SQLite's header: `MPPD`.
const APPLICATION_ID: u32 = 0x4D50_5044;
/// Page size of SQLCipher 4; a sound file without a journal beside it is a multiple of it.
const PAGE: u64 = 4096;
/// How the file of a plain SQLite database begins; ours begins with random bytes.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";
/// How long a statement waits for another connection of this process.
const BUSY: Duration = Duration::from_secs(10);

/// Where the data file of an office lies and under which key.
pub(crate) struct Source {
    path: PathBuf,
    /// 64 hexadecimal digits, as SQLCipher takes a raw key.
    key: Zeroizing<String>,
}

impl Source {
    /// The file of `dir` under the key derived for it.
    pub(crate) fn new(dir: &Path, key: &DataKey) -> Self {
        let raw = Zeroizing::new(key.derive("meja-ppid/berkas/1"));
        Self { path: dir.join(FILE), key: Zeroizing::new(data_encoding::HEXLOWER.encode(raw.as_slice())) }
    }

    /// Makes the file with its tables and gives the connection that writes.
    pub(crate) fn create(&self) -> Result<Connection> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        match options.open(&self.path) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(StoreError::Exists(FILE));
            }
            Err(error) => return Err(error.into()),
        }
        let mut connection = self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        writing(&connection)?;
        migration::run(&mut connection)?;
        Ok(connection)
    }

    /// Takes away what [`Source::create`] made when the rest of it failed, so that it can be tried again.
    pub(crate) fn discard(&self) {
        for ending in ["", "-wal", "-shm"] {
            // A file that cannot be removed is told by the next attempt, which finds it there.
            fs::remove_file(beside(&self.path, ending)).ok();
        }
    }

    /// The connection that writes to a file that is there. A file that is damaged, foreign or newer is left as it is.
    pub(crate) fn open(&self) -> Result<Connection> {
        self.inspect()?;
        let mut connection = self.connect(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        writing(&connection)?;
        migration::run(&mut connection)?;
        Ok(connection)
    }

    /// A connection that only reads, beside the one that writes.
    pub(crate) fn reader(&self) -> Result<Connection> {
        let connection = self.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(connection)
    }

    /// Looks at the file without changing a byte of it.
    fn inspect(&self) -> Result<()> {
        let mut head = [0; 16];
        let size = match fs::File::open(&self.path) {
            Ok(file) => {
                let size = file.metadata()?.len();
                file.take(head.len() as u64)
                    .read_exact(&mut head)
                    .map_err(|_| StoreError::damaged(FILE, "kosong atau terpotong"))?;
                size
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(StoreError::Missing(FILE));
            }
            Err(error) => return Err(error.into()),
        };
        if &head == PLAIN {
            return Err(StoreError::not_ours(FILE));
        }
        let settled = fs::metadata(beside(&self.path, "-wal")).map_or(true, |wal| wal.len() == 0);
        if settled && size % PAGE != 0 {
            return Err(StoreError::damaged(FILE, "terpotong"));
        }
        let connection = if settled { self.immutable()? } else { self.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)? };
        let marked: u32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        if marked != APPLICATION_ID {
            return Err(StoreError::not_ours(FILE));
        }
        let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if found > migration::LATEST {
            return Err(StoreError::FileNewer);
        }
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, u32>(0))?;
        Ok(())
    }

    /// A connection that makes no file beside the one it reads. Right only while no write-ahead log waits there.
    fn immutable(&self) -> Result<Connection> {
        let connection = Connection::open_with_flags(
            uri(&self.path),
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        )?;
        self.prepare(connection)
    }

    fn connect(&self, flags: OpenFlags) -> Result<Connection> {
        let connection = Connection::open_with_flags(&self.path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        self.prepare(connection)
    }

    /// The key first, before anything is read; then what keeps a crafted file from running anything.
    fn prepare(&self, connection: Connection) -> Result<Connection> {
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
fn writing(connection: &Connection) -> Result<()> {
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
