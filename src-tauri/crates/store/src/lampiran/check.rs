//! Proving the attached files: each is read from the disk and held against its sum, one at a time.

use crate::check::Findings;
use crate::error::{Result, StoreError};
use crate::lampiran::{Lampiran, fits, read, sums, unfit};

/// Tells every file that cannot be read or is not what was attached. An office without attachments has nothing to prove.
pub(crate) fn check(lampiran: &Lampiran, findings: &mut Findings) -> Result<()> {
    match lampiran.look(|_| Ok(())) {
        Ok(Some(())) => {}
        Ok(None) => return Ok(()),
        Err(error @ (StoreError::NotOurs(_) | StoreError::FileNewer)) => {
            findings.push(|| error.to_string());
            return Ok(());
        }
        Err(other) => return Err(other),
    }
    // Connections of their own: nothing comes from a cache, and whoever attaches a file need not wait.
    let mut connection = lampiran.source.reader()?;
    for (id, sum) in lampiran.source.told(sums(&connection))? {
        match lampiran.source.told(read(&connection, id)) {
            // Deleted since the list was read.
            Ok(None) => {}
            Ok(Some((_, bytes))) if fits(&bytes, &sum) => {}
            Ok(Some(_)) => findings.push(|| unfit(id).to_string()),
            Err(StoreError::Damaged(_)) => {
                findings.push(|| format!("Lampiran {id} tidak terbaca: halamannya rusak."));
                // A connection that met a damaged page answers nothing any more.
                connection = lampiran.source.reader()?;
            }
            Err(other) => return Err(other),
        }
    }
    // The names have pages of their own, which no look at the contents reads.
    let read = connection.query_row("SELECT count(*) FROM berkas INDEXED BY berkas_nama WHERE nama <> ''", [], |row| {
        row.get::<_, i64>(0)
    });
    match lampiran.source.told(read) {
        Ok(_) => {}
        Err(StoreError::Damaged(_)) => {
            findings.push(|| "Nama berkas lampiran tidak terbaca: halamannya rusak.".to_owned())
        }
        Err(other) => return Err(other),
    }
    Ok(())
}
