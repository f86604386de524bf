//! The project's own tasks. `cargo xtask run` opens the application, `cargo xtask test` shows that it works; both
//! install what is missing first. Nothing of the product is here, and no crate is needed to build this.

mod bindings;
mod count;
mod install;
mod run;
mod steps;
mod test;

use std::process::ExitCode;

use crate::steps::{Outcome, cargo_build, here, target};

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

fn bench() -> Outcome {
    install::to_build()?;
    run::build_page("build")?;
    cargo_build(&["--release", "--bins"])?;
    here(target().join("release/bench")).call()
}
