//! Looking for texts that must stand readable in no file.

use std::fs;
use std::path::Path;

use crate::window::Outcome;

/// Files of `folder` that hold one of `secrets`, in any of the forms a text takes on a disk; counts the files it looked into.
///
/// # Errors
/// A file that cannot be read.
pub fn leaks(folder: &Path, secrets: &[&str], files: &mut usize) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(leaks(&path, secrets, files)?);
            continue;
        }
        *files += 1;
        let bytes = fs::read(&path)?;
        for secret in secrets {
            let wide: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let base64 = data_encoding::BASE64.encode(secret.as_bytes());
            let hex = data_encoding::HEXLOWER.encode(secret.as_bytes());
            for form in [secret.as_bytes(), &wide, base64.trim_end_matches('=').as_bytes(), hex.as_bytes()] {
                if bytes.windows(form.len()).any(|window| window == form) {
                    found.push(format!("{secret} in {}", path.display()));
                }
            }
        }
    }
    Ok(found)
}
