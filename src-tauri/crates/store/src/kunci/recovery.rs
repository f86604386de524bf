//! The recovery code: printed once at set-up, typed back by hand on a bad day.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use crate::error::Result;

/// Crockford's alphabet: no I, L, O or U, so that nothing on paper can be read two ways.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters in a code; 5 bits each.
const LENGTH: usize = 32;
/// Characters in a printed group.
const GROUP: usize = 4;

/// 160 random bits as eight groups of four characters. Only the sheet of paper keeps it.
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// A new code.
    pub(super) fn generate() -> Result<Self> {
        let mut bytes = [0_u8; LENGTH];
        getrandom::fill(&mut bytes)?;
        let mut text = String::with_capacity(LENGTH + LENGTH / GROUP);
        for (place, byte) in bytes.iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(ALPHABET[usize::from(byte % 32)]));
        }
        bytes.zeroize();
        Ok(Self(Zeroizing::new(text)))
    }

    /// As printed: `ABCD-EFGH-…`.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// What counts of a code as typed: case, spaces and dashes do not, and O, I, L are taken for 0, 1, 1.
pub(super) fn normal(typed: &str) -> String {
    typed
        .chars()
        .filter(|char| char.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .map(|char| match char {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}
