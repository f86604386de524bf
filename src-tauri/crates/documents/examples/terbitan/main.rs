//! Writes a published folder of made-up values, for the screen tests and for looking at it:
//! `cargo run -p documents --example terbitan -- DIR [ENTRIES]`.

use std::path::PathBuf;
use std::{env, error::Error, fs};

use documents::terbitan;

mod contoh;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = env::args_os().skip(1);
    let folder = PathBuf::from(words.next().ok_or("Usage: terbitan DIR [ENTRIES]")?);
    let entries = words.next().map_or(Ok(120), |word| word.to_string_lossy().parse())?;
    for file in terbitan::write(&contoh::terbitan(entries))? {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(path, file.bytes)?;
    }
    Ok(())
}
