//! The published folder in one file, to be carried to whoever looks after the web site.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::publish;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault, FileOut, Progress};

/// The folder as a ZIP.
///
/// # Errors
/// As [`publish`].
pub fn zip(desk: &Desk, _: Empty, progress: &Progress) -> Result<FileOut, Fault> {
    let terbit = publish(desk, progress)?;
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in &terbit.berkas {
        archive.start_file(&file.path, SimpleFileOptions::default()).map_err(Fault::internal)?;
        archive.write_all(&file.bytes).map_err(Fault::internal)?;
    }
    let bytes = archive.finish().map_err(Fault::internal)?.into_inner();
    Ok(FileOut { name: "Daftar Informasi Publik.zip".to_owned(), mime: "application/zip", bytes })
}
