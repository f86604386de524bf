//! What can go wrong with the files of an office, told apart as far as somebody acts on it.

use std::{fmt, io};

use thiserror::Error;

use crate::connection::KANTOR;

/// A short name for results of this crate.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Why the data of an office could not be read or written. `Display` is a sentence for the officer.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Another process holds this data directory.
    #[error(
        "Data kantor ini sedang dibuka oleh program lain. Tutup dahulu jendela atau perintah yang lain, lalu coba lagi."
    )]
    InUse,
    /// There is an office here already; nothing is overwritten.
    #[error("Di map ini sudah ada berkas {0}. Pilih map lain, atau buka kantor yang sudah ada.")]
    Exists(&'static str),
    /// A file of the office is not there.
    #[error("Berkas {0} tidak ditemukan di map data. Periksa map yang dipilih.")]
    Missing(&'static str),
    /// A later version of the program wrote the file; it was left as it is.
    #[error("Berkas data ditulis oleh versi program yang lebih baru. Perbarui program ini; berkas tidak disentuh.")]
    FileNewer,
    /// The file cannot be read as what it should be; it was left as it is.
    #[error("{0} Berkas tidak disentuh; pulihkan dari cadangan.")]
    Damaged(String),
    /// A sound file, but of another program.
    #[error("{0}")]
    NotOurs(String),
    /// No room left on the disk.
    #[error("Ruang penyimpanan penuh; perubahan terakhir belum tersimpan. Kosongkan ruang, lalu ulangi.")]
    DiskFull,
    /// A register number that another request already carries: the office's template does not tell years or series apart.
    #[error("Nomor {0} sudah dipakai permohonan lain. Perbaiki pola nomor di Pengaturan, lalu daftarkan lagi.")]
    NumberTaken(String),
    /// An attached file of the same id with other bytes is kept already.
    #[error(
        "Berkas dengan id ini sudah tersimpan dengan isi lain. Lampirkan berkas yang baru sebagai lampiran tersendiri."
    )]
    BerkasTaken,
    /// Reading or writing a file failed.
    #[error("Berkas tidak dapat dibaca atau ditulis: {0}")]
    Io(#[source] io::Error),
    /// A statement failed for a reason that is none of the above.
    #[error("Basis data menolak perintah: {0}")]
    Sql(#[source] rusqlite::Error),
    /// A value could not be turned into JSON or back.
    #[error("Isi data tidak dapat diterjemahkan: {0}")]
    Encoding(#[from] serde_json::Error),
    /// The system's random generator or a cipher failed.
    #[error("Pembuatan kunci gagal: {0}")]
    Crypto(String),
}

impl StoreError {
    /// Damage of `file` with its technical reason.
    pub(crate) fn damaged(file: &'static str, detail: impl fmt::Display) -> Self {
        Self::Damaged(format!("Berkas {file} rusak atau bukan milik kantor ini ({detail})."))
    }

    /// A sound `file` of another program.
    pub(crate) fn not_ours(file: &'static str) -> Self {
        Self::NotOurs(format!("Berkas {file} bukan data Meja PPID."))
    }

    /// What SQLite answered about `file`.
    pub(crate) fn in_file(file: &'static str, error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        const BAD_PAGE: &str = "halaman tidak cocok dengan kode pemeriksanya";
        match &error {
            // How SQLCipher answers when a page does not carry its right code,
            rusqlite::Error::SqliteFailure(failure, Some(message))
                if failure.extended_code == rusqlite::ffi::SQLITE_ERROR && message == "SQL logic error" =>
            {
                return Self::damaged(file, BAD_PAGE);
            }
            // how a table of words answers whose definition stands on such a page,
            rusqlite::Error::SqliteFailure(failure, Some(message))
                if failure.extended_code == rusqlite::ffi::SQLITE_ERROR
                    && message.starts_with("vtable constructor failed") =>
            {
                return Self::damaged(file, BAD_PAGE);
            }
            // and how SQLite answers when there is no room for the shared memory beside a write-ahead log.
            rusqlite::Error::SqliteFailure(failure, _)
                if failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE =>
            {
                return Self::DiskFull;
            }
            _ => {}
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // and when that page continues a long value: its pager takes every page it is not given for want of memory.
            Some(ErrorCode::OutOfMemory) => Self::damaged(file, BAD_PAGE),
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::damaged(file, error),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            _ => Self::Sql(error),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io(error),
        }
    }
}

/// Nearly every statement is one of the journal's file; the others are [`crate::lampiran`]'s, which names its own.
impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::in_file(KANTOR.file, error)
    }
}

impl From<getrandom::Error> for StoreError {
    fn from(error: getrandom::Error) -> Self {
        Self::Crypto(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::StoreError;
    use rusqlite::ffi;

    #[test]
    fn what_sqlite_says_is_told_as_what_an_officer_can_do() {
        let told = |code| StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
        assert!(matches!(told(ffi::SQLITE_FULL), StoreError::DiskFull), "a full disk asks for room");
        assert!(matches!(told(ffi::SQLITE_IOERR_SHMSIZE), StoreError::DiskFull), "and so does one met beside the log");
        assert!(matches!(told(ffi::SQLITE_BUSY), StoreError::InUse), "another process asks to be closed");
        for code in [ffi::SQLITE_NOTADB, ffi::SQLITE_CORRUPT, ffi::SQLITE_NOMEM] {
            assert!(matches!(told(code), StoreError::Damaged(_)), "damage asks for the backup");
        }
        assert!(told(ffi::SQLITE_FULL).to_string().contains("belum tersimpan"), "nobody may take it for saved");
        let full = StoreError::from(std::io::Error::from(std::io::ErrorKind::StorageFull));
        assert!(matches!(full, StoreError::DiskFull), "the key file meets the same full disk");
    }
}
