//! `cargo xtask test`: every level, one after the other; a level that fails does not hide the next. What each said is
//! kept in `target/test-log`, and shown when it failed.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::count::{Count, Runner};
use crate::steps::{Outcome, Step, WORKSPACE, here, npm, target};
use crate::{bindings, install};

/// No level takes half as long on two cores from nothing.
const LIMIT: Duration = Duration::from_secs(20 * 60);

/// Installs, runs all levels, and ends with the one line that counts.
pub fn test() -> ExitCode {
    let mut run = Run::default();
    if let Err(error) = run.all() {
        eprintln!("{error}");
        run.total += Count::of_one(false);
    }
    run.report()
}

#[derive(Default)]
struct Run {
    total: Count,
    levels: Vec<(Duration, &'static str, Count)>,
}

impl Run {
    fn all(&mut self) -> Outcome {
        install::to_test()?;
        std::fs::create_dir_all(log(""))?;
        let cargo = |words: &[&str]| here("cargo").with(words);

        self.level("format", Runner::Check, cargo(&["fmt", "--all", "--check"]))?;
        // The application embeds the page as it is compiled, so the page is built first.
        self.level("page", Runner::Check, npm(&["run", "build"]))?;
        self.level("page-for-door", Runner::Check, npm(&["run", "build:door"]))?;
        self.level("page-types", Runner::Check, npm(&["run", "check"]))?;
        self.level("page-lint", Runner::Check, npm(&["run", "lint"]))?;
        self.level("page-units", Runner::Vitest, npm(&["test"]))?;

        // Programs and tests in one go: what follows finds all of it built.
        let built = self.level("build", Runner::Check, cargo(&["build", "--all-targets"]).with(&WORKSPACE))?;
        self.level(
            "clippy",
            Runner::Check,
            cargo(&["clippy", "--all-targets"]).with(&WORKSPACE).with(&["--", "-D", "warnings"]),
        )?;
        if !built {
            return Err("Nothing to run: the build failed.".into());
        }
        self.check("bindings", bindings::compare)?;
        let nextest = |filter| cargo(&["nextest", "run"]).with(&WORKSPACE).with(&["-E", filter]);
        self.level("units-and-journeys", Runner::Nextest, nextest("not binary(window)"))?;
        self.level("screens", Runner::Playwright, npm(&["run", "screen"]).env("CI", "true"))?;
        self.level("window", Runner::Nextest, nextest("binary(window)"))?;
        Ok(())
    }

    /// Runs one level; whether it passed.
    fn level(&mut self, name: &'static str, runner: Runner, step: Step) -> Outcome<bool> {
        eprint!("{name} … ");
        let start = Instant::now();
        // Colours would stand between the numbers and their words.
        let good = step.env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never").record(&log(name), LIMIT)?;
        let said = String::from_utf8_lossy(&std::fs::read(log(name))?).into_owned();
        self.note(name, start.elapsed(), Count::read(runner, &said, good));
        if !good {
            eprintln!("{}\n{name} failed; all that was said is kept in {}", telling(&said), log(name).display());
        }
        Ok(good)
    }

    /// Runs one check that is made here.
    fn check(&mut self, name: &'static str, check: fn() -> Outcome) -> Outcome {
        let start = Instant::now();
        let checked = check();
        eprint!("{name} … ");
        self.note(name, start.elapsed(), Count::of_one(checked.is_ok()));
        if let Err(error) = checked {
            eprintln!("{error}");
        }
        Ok(())
    }

    fn note(&mut self, name: &'static str, took: Duration, count: Count) {
        eprintln!("{} passed, {} failed, {:.1} s", count.passed, count.failed, took.as_secs_f64());
        self.total += count;
        self.levels.push((took, name, count));
    }

    fn report(mut self) -> ExitCode {
        self.levels.sort_by_key(|level| std::cmp::Reverse(level.0));
        println!("\n{:>8}  {:<20} {:>7} {:>7}", "seconds", "slowest levels", "passed", "failed");
        for (took, name, count) in &self.levels {
            println!("{:>8.1}  {name:<20} {:>7} {:>7}", took.as_secs_f64(), count.passed, count.failed);
        }
        println!("\n{} passed, {} failed", self.total.passed, self.total.failed);
        if self.total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// What was said, without the lines that tell of progress: a page of them would hide why it failed.
fn telling(said: &str) -> String {
    const PROGRESS: [&str; 6] = ["Compiling ", "Checking ", "Downloading ", "Downloaded ", "PASS ", "Fresh "];
    let lines = said.lines().filter(|line| !PROGRESS.iter().any(|word| line.trim_start().starts_with(word)));
    lines.collect::<Vec<_>>().join("\n")
}

fn log(name: &str) -> PathBuf {
    let folder = target().join("test-log");
    if name.is_empty() { folder } else { folder.join(format!("{name}.log")) }
}
