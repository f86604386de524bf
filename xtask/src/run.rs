//! `cargo xtask run`: the application, opened; or, where there is no display, shown by what it leaves behind.

use std::path::Path;

use crate::install;
use crate::steps::{Outcome, WORKSPACE, cargo_build, here, npm, target};

/// The test of the real window that walks from set-up to the printed register.
const JOURNEY: &str = "journey::from_the_counter_to_the_register";

/// Installs, builds and opens.
pub fn run() -> Outcome {
    let has_display = cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|it| !it.is_empty()));
    if !has_display {
        return demonstrate();
    }
    install::to_build()?;
    build_page("build")?;
    cargo_build(&["--bins"])?;
    here(target().join("debug/meja-ppid")).call()
}

/// Builds the page by the npm script of this name.
pub fn build_page(script: &str) -> Outcome {
    npm(&["run", script]).call()
}

fn demonstrate() -> Outcome {
    eprintln!("There is no display here: the application is worked through one case on a virtual one.");
    install::to_test()?;
    build_page("build")?;
    cargo_build(&["--bins"])?;

    let demo = target().join("demo");
    if demo.exists() {
        std::fs::remove_dir_all(&demo)?;
    }
    std::fs::create_dir_all(&demo)?;
    let shown = here("cargo")
        .with(&["test", "--quiet"])
        .with(&WORKSPACE)
        .with(&["--test", "window", "--", "--exact", JOURNEY])
        .env("MEJA_PPID_TUNJUK", &demo)
        .call();
    let left = names(&demo)?;
    shown?;
    if left.is_empty() {
        return Err(format!("{JOURNEY} left nothing in {}", demo.display()).into());
    }
    println!("Worked one case through in the real window. In {}:", demo.display());
    for name in left {
        println!("  {name}");
    }
    Ok(())
}

fn names(folder: &Path) -> Outcome<Vec<String>> {
    let mut names: Vec<String> = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<std::io::Result<_>>()?;
    names.sort();
    Ok(names)
}
