//! The password: from the file that `PPID_KATA_SANDI_BERKAS` names, or asked on the terminal. Never an argument, which
//! every user of the machine could read.

use std::path::Path;

use zeroize::{Zeroize, Zeroizing};

use crate::berkas;
use crate::gagal::Gagal;

/// Names the file the password is read from.
const BERKAS: &str = "PPID_KATA_SANDI_BERKAS";
/// Largest such file, in bytes.
const MAX_BYTES: u64 = 4096;

/// The password of the file, if one is named; the line break an editor ends it with is no part of it.
pub fn from_file() -> Result<Option<Zeroizing<String>>, Gagal> {
    let Some(path) = std::env::var_os(BERKAS).filter(|path| !path.is_empty()) else { return Ok(None) };
    let mut text = berkas::read_text(BERKAS, Path::new(&path), MAX_BYTES)?;
    let kept = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
    let kept = Zeroizing::new(kept.to_owned());
    text.zeroize();
    Ok(Some(kept))
}

/// The password of `masuk`.
pub fn ask(masuk: &str) -> Result<Zeroizing<String>, Gagal> {
    match from_file()? {
        Some(kata_sandi) => Ok(kata_sandi),
        None => prompt(&format!("Kata sandi {masuk}: ")),
    }
}

/// A new password; typed by hand it is asked for twice.
pub fn ask_new(masuk: &str) -> Result<Zeroizing<String>, Gagal> {
    if let Some(kata_sandi) = from_file()? {
        return Ok(kata_sandi);
    }
    let once = prompt(&format!("Kata sandi baru bagi {masuk}: "))?;
    let twice = prompt("Ulangi kata sandi: ")?;
    if once == twice { Ok(once) } else { Err(Gagal::field("kata_sandi", "Kedua kata sandi berbeda. Ulangi.")) }
}

fn prompt(words: &str) -> Result<Zeroizing<String>, Gagal> {
    rpassword::prompt_password(words).map(Zeroizing::new).map_err(|_| {
        Gagal::Pemakaian(format!(
            "Tidak ada terminal untuk menanyakan kata sandi. Simpan kata sandi dalam berkas dan sebut berkas itu dalam {BERKAS}."
        ))
    })
}
