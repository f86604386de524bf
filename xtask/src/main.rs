//! The project's own tasks. `cargo xtask run` opens the application, `cargo xtask test` shows that it works; both
//! install what is missing first. Nothing of the product is here, and no crate is needed to build this.

mod bindings;
mod count;
mod install;
mod run;
mod steps;
mod test;

use std::process::ExitCode;

use crate::steps::{Outcome, WORKSPACE, cargo_build, here};

const USAGE: &str = "\
cargo xtask run         installs what is missing, builds and opens the application; without a display it works one
                        case through on a virtual one and leaves what it saw in target/demo
cargo xtask test        installs what the tests need and runs every level
cargo xtask bindings    writes ui/src/ipc/bindings.ts from the table of calls
cargo xtask bench       measures the release build";

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    let outcome = match task.as_str() {
        "run" => run::run(),
        "test" => return test::test(),
        "bindings" => bindings::write(),
        "bench" => bench(),
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

fn bench() -> Outcome {
    install::to_test()?;
    run::build_page("build")?;
    // The benchmarks start the application that stands beside them.
    cargo_build(&["--release", "--bins", "--features", AUTOMATION])?;
    let words: Vec<String> = std::env::args().skip(2).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    here("cargo")
        .with(&["bench"])
        .with(&WORKSPACE)
        .with(&["--features", AUTOMATION, "--bench", "speed", "--"])
        .with(&words)
        .call()
}
