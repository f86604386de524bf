//! `cargo xtask fault`: the tests that kill, cut the power and fail the writes; and `cargo xtask fuzz`, which looks for inputs
//! that end the program.

use crate::install;
use crate::steps::{Outcome, WORKSPACE, cargo_build, here, root};

/// Says which form of the tests is asked for.
const FORM: &str = "MEJA_PPID_FAULTS";

/// Runs the tests of `tests/faults` and shows their figures: the quick form, as `cargo xtask test` does, or the long one.
pub fn fault(words: &[&str]) -> Outcome {
    install::to_test()?;
    cargo_build(&["--bins"])?;
    let (flags, chosen): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| word.starts_with("--"));
    let form = if flags.contains(&"--long") { "long" } else { "quick" };
    here("cargo")
        .with(&["nextest", "run"])
        .with(&WORKSPACE)
        .with(&["--profile", "faults", "-E", "binary(faults)"])
        .with(&chosen)
        .env(FORM, form)
        .call()
}

/// Looks for inputs of one kind, with the samples of `fuzz/seeds`. libFuzzer's instruments are not for sale in the stable
/// toolchain yet, so it is asked to forget that it is one.
pub fn fuzz(words: &[&str]) -> Outcome {
    let Some((name, more)) = words.split_first() else {
        return Err("Name one: csv, xlsx, libur, cadangan, cari, nomor, tanggal".into());
    };
    install::cargo_tool("fuzz", &[])?;
    let (corpus, seeds) = (format!("fuzz/corpus/{name}"), format!("fuzz/seeds/{name}"));
    std::fs::create_dir_all(root().join(&corpus))?;
    let more = if more.is_empty() { &["--", "-max_total_time=300", "-timeout=2", "-rss_limit_mb=256"] } else { more };
    here("cargo")
        .with(&["fuzz", "run", "--sanitizer", "none", name, &corpus, &seeds])
        .with(more)
        .env("RUSTC_BOOTSTRAP", "1")
        .call()
}
