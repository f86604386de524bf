//! The project's own tasks. `cargo xtask run` opens the application, `cargo xtask test` shows that it works; both
//! install what is missing first. Nothing of the product is here, and no crate is needed to build this.

mod bindings;
mod count;
mod fault;
mod install;
mod run;
mod steps;
mod supply;
mod test;

use std::process::ExitCode;

use crate::steps::{Outcome, WORKSPACE, cargo_build, here};

const USAGE: &str = "\
cargo xtask run         installs what is missing, builds and opens the application; without a display it works one
                        case through on a virtual one and leaves what it saw in target/demo
cargo xtask test        installs what the tests need and runs every level
cargo xtask bindings    writes ui/src/ipc/bindings.ts from the table of calls
cargo xtask bench       measures the release build
cargo xtask fault       kills, cuts the power, fails the writes; with --long in the numbers of docs/reliability.md; a word
                        after it chooses some of the tests
cargo xtask supply      holds licences, sources and known weaknesses of every dependency against deny.toml and npm's list
cargo xtask sbom        writes what the product is made of to target/sbom, in CycloneDX
cargo xtask fuzz NAME   looks for a file or text of that kind which ends the program; five minutes, or -- OPTIONS";

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    let words: Vec<String> = std::env::args().skip(2).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match task.as_str() {
        "run" => run::run(),
        "test" => return test::test(),
        "bindings" => bindings::write(),
        "bench" => bench(&words),
        "fault" => fault::fault(&words),
        "fuzz" => fault::fuzz(&words),
        "supply" => supply::supply(),
        "sbom" => supply::sbom(),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Lets WebDriver drive the release build that is measured.
const AUTOMATION: &str = "meja-ppid/automation";

fn bench(words: &[&str]) -> Outcome {
    install::to_test()?;
    run::build_page("build")?;
    // The benchmarks start the application that stands beside them.
    cargo_build(&["--release", "--bins", "--features", AUTOMATION])?;
    here("cargo")
        .with(&["bench"])
        .with(&WORKSPACE)
        .with(&["--features", AUTOMATION, "--bench", "speed", "--"])
        .with(words)
        .call()
}
