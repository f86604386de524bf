//! The data key of an office and what is derived from it. It never leaves the process unwrapped.

use std::fmt;

use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use crate::error::Result;

/// The random 32-byte key under which everything of an office is kept.
#[derive(Clone)]
pub struct DataKey(pub(super) Zeroizing<[u8; 32]>);

impl DataKey {
    /// A new key from the system's generator.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn generate() -> Result<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut_slice())?;
        Ok(Self(bytes))
    }

    /// The key for one purpose: HMAC-SHA256 of `label`, so that no two uses share a key.
    pub fn derive(&self, label: &str) -> [u8; 32] {
        keyed(&self.0, label.as_bytes())
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(…)")
    }
}

/// HMAC-SHA256 of `text` under `key`.
pub(crate) fn keyed(key: &[u8; 32], text: &[u8]) -> [u8; 32] {
    // A key of the block length goes in as it is (RFC 2104), so this constructor, unlike `new_from_slice`, cannot fail.
    let mut block = hmac::digest::Key::<Hmac<Sha256>>::default();
    block[..32].copy_from_slice(key);
    let mac = <Hmac<Sha256> as Mac>::new(&block).chain_update(text);
    block.as_mut_slice().zeroize();
    mac.finalize().into_bytes().into()
}
