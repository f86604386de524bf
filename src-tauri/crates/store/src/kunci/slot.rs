//! One wrapped copy of the data key: Argon2id makes a key of a password, XChaCha20-Poly1305 wraps the data key with it.
//!
//! A wrong password is told by the tag of the cipher, never by reading the data file.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::DataKey;
use crate::error::{Result, StoreError};

/// Memory of Argon2id in KiB: 64 MiB.
const MEMORY_KIB: u32 = 64 * 1024;
/// Passes of Argon2id.
const PASSES: u32 = 3;
/// Lanes of Argon2id.
const LANES: u32 = 1;
/// The most memory a key file may ask for, in KiB; a crafted file must not exhaust the machine.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
/// The most passes a key file may ask for.
const MOST_PASSES: u32 = 16;

/// The data key, wrapped under a password.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wrapped {
    /// Memory in KiB.
    memori_kib: u32,
    /// Passes.
    putaran: u32,
    /// Lanes.
    jalur: u32,
    /// Salt, hex.
    garam: String,
    /// Nonce, hex.
    nonce: String,
    /// Wrapped key with its tag, hex.
    kunci: String,
}

impl Wrapped {
    /// Wraps `key` under `password`; `id` is bound to it, so that slots cannot be exchanged.
    pub(super) fn seal(id: &str, key: &DataKey, password: &str) -> Result<Self> {
        let mut salt = [0; 16];
        let mut nonce = [0; 24];
        getrandom::fill(&mut salt)?;
        getrandom::fill(&mut nonce)?;
        let cipher = cipher(password, &salt, MEMORY_KIB, PASSES, LANES)?;
        let payload = Payload { msg: key.0.as_slice(), aad: id.as_bytes() };
        let wrapped = cipher.encrypt(&XNonce::from(nonce), payload).map_err(crypto)?;
        Ok(Self {
            memori_kib: MEMORY_KIB,
            putaran: PASSES,
            jalur: LANES,
            garam: hex(&salt),
            nonce: hex(&nonce),
            kunci: hex(&wrapped),
        })
    }

    /// The data key, or `None` when the password is wrong.
    pub(super) fn open(&self, id: &str, password: &str) -> Result<Option<DataKey>> {
        if self.memori_kib > MOST_MEMORY_KIB || self.putaran > MOST_PASSES || self.jalur != LANES {
            return Err(StoreError::damaged(super::FILE, "ukuran kunci di luar batas"));
        }
        let salt = unhex(&self.garam)?;
        let nonce: [u8; 24] =
            unhex(&self.nonce)?.try_into().map_err(|_| StoreError::damaged(super::FILE, "panjang nonce"))?;
        let wrapped = unhex(&self.kunci)?;
        let cipher = cipher(password, &salt, self.memori_kib, self.putaran, self.jalur)?;
        let payload = Payload { msg: &wrapped, aad: id.as_bytes() };
        let Ok(plain) = cipher.decrypt(&XNonce::from(nonce), payload).map(Zeroizing::new) else {
            return Ok(None);
        };
        let bytes = plain.as_slice().try_into().map_err(|_| StoreError::damaged(super::FILE, "panjang kunci"))?;
        Ok(Some(DataKey(Zeroizing::new(bytes))))
    }
}

/// Spends the time of one [`Wrapped::open`] for a name that has no slot.
pub(super) fn pretend(password: &str) -> Result<()> {
    cipher(password, &[0; 16], MEMORY_KIB, PASSES, LANES).map(drop)
}

fn cipher(password: &str, salt: &[u8], memory: u32, passes: u32, lanes: u32) -> Result<XChaCha20Poly1305> {
    let params = Params::new(memory, passes, lanes, Some(32)).map_err(crypto)?;
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(password.as_bytes(), salt, &mut key)
        .map_err(crypto)?;
    let cipher = XChaCha20Poly1305::new(&key.into());
    key.zeroize();
    Ok(cipher)
}

fn crypto(error: impl ToString) -> StoreError {
    StoreError::Crypto(error.to_string())
}

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

fn unhex(text: &str) -> Result<Vec<u8>> {
    data_encoding::HEXLOWER_PERMISSIVE.decode(text.as_bytes()).map_err(|error| StoreError::damaged(super::FILE, error))
}
