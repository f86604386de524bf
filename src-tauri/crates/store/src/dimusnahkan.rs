//! What was ever destroyed, remembered beside the data by ids and numbers alone (`dimusnahkan.json`). It is no part of a
//! backup, so that one which still holds the identities cannot bring them back.
//!
//! Its seal is made with the data key: what this program did not write counts for nothing, so neither a flipped digit nor an
//! id somebody adds erases another case. A file that cannot be read or is not sealed is no memory, and never an error: the
//! journal knows the decisions too, and the file is written anew from it at the next login.

use std::fs;
use std::path::Path;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::check::Findings;
use crate::error::Result;
use crate::kunci::{DataKey, keyed};
use crate::musnah::replace;
use crate::store::Store;

/// The file.
const MEMORY: &str = "dimusnahkan.json";
/// For what the key of its seal is derived.
const LABEL: &str = "meja-ppid/dimusnahkan/1";

/// A destruction as it is remembered beside the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// The decision.
    pub pemusnahan: Uuid,
    /// Number of its record.
    pub berita_acara: String,
    /// The cases.
    pub perkara: Vec<Uuid>,
}

/// The file as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    isi: Vec<Remembered>,
    /// HMAC-SHA256 of `isi` as JSON, hex.
    segel: String,
}

/// The memory of one office.
pub(crate) struct Memory {
    key: Zeroizing<[u8; 32]>,
}

impl Memory {
    /// Under the key of the office.
    pub(crate) fn new(key: &DataKey) -> Self {
        Self { key: Zeroizing::new(key.derive(LABEL)) }
    }

    fn bytes(&self, isi: Vec<Remembered>) -> Result<Vec<u8>> {
        let segel = HEXLOWER.encode(&keyed(&self.key, &serde_json::to_vec(&isi)?));
        Ok(serde_json::to_vec(&Sealed { isi, segel })?)
    }

    /// What the file of `dir` says; `None` when it says nothing that this program wrote.
    fn read(&self, dir: &Path) -> Result<Option<Vec<Remembered>>> {
        let found = match fs::read(dir.join(MEMORY)) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Some(Vec::new())),
            Err(error) => return Err(error.into()),
        };
        let Ok(Sealed { isi, segel: _ }) = serde_json::from_slice(&found) else { return Ok(None) };
        // To the last byte what is written for these decisions, its seal included.
        Ok((self.bytes(isi.clone())? == found).then_some(isi))
    }
}

/// What is remembered beside the data in `dir` under `key`; what cannot be read or is not sealed with it is not.
pub fn remembered(dir: &Path, key: &DataKey) -> Vec<Remembered> {
    Memory::new(key).read(dir).ok().flatten().unwrap_or_default()
}

/// A finding where the memory is not what this program wrote. One that is missing is none: a backup has no memory.
pub(crate) fn check(store: &Store, findings: &mut Findings) -> Result<()> {
    if store.memory.read(store.lampiran.dir())?.is_none() {
        findings.push(|| {
            format!("Berkas {MEMORY} berubah di luar program; isinya tidak dipakai dan ditulis ulang dari jurnal saat petugas masuk lagi.")
        });
    }
    Ok(())
}

impl Store {
    /// Sees to it that the file beside the data remembers `done`, what it remembers already, and nothing else. Writes only
    /// where it does not.
    ///
    /// # Errors
    /// Whatever keeps it from being written.
    pub fn remember_destroyed(&self, done: &[Remembered]) -> Result<()> {
        let dir = self.lampiran.dir();
        let found = self.memory.read(dir)?;
        let mut known = found.clone().unwrap_or_default();
        for one in done {
            if known.iter().all(|other| other.pemusnahan != one.pemusnahan) {
                known.push(one.clone());
            }
        }
        if found.as_ref() == Some(&known) { Ok(()) } else { replace(dir, MEMORY, &self.memory.bytes(known)?) }
    }
}
