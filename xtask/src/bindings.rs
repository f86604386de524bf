//! The TypeScript types of the calls: written from the Rust table, committed, and held equal to it by a test.

use crate::steps::{Outcome, WORKSPACE, here, root, target};

const COMMITTED: &str = "ui/src/ipc/bindings.ts";

/// Writes the types anew.
pub fn write() -> Outcome {
    here("cargo").with(&["build"]).with(&WORKSPACE).with(&["--bin", "bindings"]).call()?;
    std::fs::copy(generate()?, root().join(COMMITTED))?;
    Ok(())
}

/// Fails when the committed types are not those of the table, as it is built.
pub fn compare() -> Outcome {
    if std::fs::read(generate()?)? == std::fs::read(root().join(COMMITTED))? {
        return Ok(());
    }
    Err(format!("{COMMITTED} is not what the table of calls gives: run `cargo xtask bindings` and commit it").into())
}

fn generate() -> Outcome<std::path::PathBuf> {
    let directory = target().join("bindings");
    // The generator adds to a file it finds.
    if directory.exists() {
        std::fs::remove_dir_all(&directory)?;
    }
    std::fs::create_dir_all(&directory)?;
    let words = [directory.to_str().ok_or("the target directory's name is not text")?];
    here(target().join("debug/bindings")).with(&words).call()?;
    Ok(directory.join("bindings.ts"))
}
