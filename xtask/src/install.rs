//! What building and testing need from the machine. On Debian and its kin it is installed; elsewhere it is named.

use std::path::Path;

use crate::steps::{Outcome, here, npm, root};

/// The window's engine and a C compiler, for SQLCipher.
const TO_BUILD: &[&str] = &["build-essential", "pkg-config", "perl", "libwebkit2gtk-4.1-dev"];
/// A virtual display, drivers of both engines, programs that read back what was printed, and one that fails the system's calls.
const TO_TEST: &[&str] =
    &["webkit2gtk-driver", "xvfb", "xauth", "dbus", "fonts-dejavu-core", "poppler-utils", "chromium", "strace"];

/// Installs what building needs, the page's packages too.
pub fn to_build() -> Outcome {
    debian(TO_BUILD)?;
    node()?;
    page_packages()
}

/// Installs what the tests need on top of [`to_build`].
pub fn to_test() -> Outcome {
    debian(&[TO_BUILD, TO_TEST].concat())?;
    node()?;
    page_packages()?;
    cargo_tool("nextest", &[])
}

/// Builds a tool of cargo's once, unless it is there.
pub fn cargo_tool(name: &str, more: &[&str]) -> Outcome {
    if here("cargo").with(&[name, "--version"]).ask().is_some() {
        return Ok(());
    }
    eprintln!("cargo-{name} is missing: building it once takes some minutes");
    here("cargo").with(&["install", &format!("cargo-{name}"), "--locked"]).with(more).call()
}

fn debian(packages: &[&str]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if here("dpkg-query").with(&["--version"]).ask().is_none() {
        eprintln!("Not a Debian system. Needed, by their Debian names: {}", packages.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }

    let install = [&["install", "-y", "--no-install-recommends"], missing.as_slice()].concat();
    let is_root = here("id").with(&["-u"]).ask().is_some_and(|id| id.trim() == "0");
    let may_sudo = !is_root && here("sudo").with(&["-n", "true"]).ask().is_some();
    if !is_root && !may_sudo {
        let line = format!("sudo apt-get update && sudo apt-get {}", install.join(" "));
        return Err(format!("Some packages are missing. Install them, then start again:\n\n    {line}\n").into());
    }
    let apt = || if is_root { here("apt-get") } else { here("sudo").with(&["-n", "apt-get"]) };
    apt().with(&["update", "-q"]).call()?;
    apt().with(&install).env("DEBIAN_FRONTEND", "noninteractive").call()
}

fn is_installed(package: &str) -> bool {
    here("dpkg-query")
        .with(&["-W", "-f=${Status}", package])
        .ask()
        .is_some_and(|status| status == "install ok installed")
}

/// Debian 12's own Node is too old for the page's tools, so it is asked for rather than installed.
fn node() -> Outcome {
    let said = here("node").with(&["--version"]).ask().unwrap_or_default();
    let mut numbers = said.trim().trim_start_matches('v').split('.').map(|part| part.parse().unwrap_or(0));
    let (major, minor): (u32, u32) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if (major, minor) >= (20, 19) {
        return Ok(());
    }
    let found = if said.is_empty() { "none" } else { said.trim() };
    Err(format!("Node.js 20.19 or newer is needed (found: {found}). See https://nodejs.org/en/download").into())
}

fn page_packages() -> Outcome {
    let changed = |path: &Path| std::fs::metadata(path).and_then(|data| data.modified()).ok();
    let installed = changed(&root().join("ui/node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&root().join("ui/package-lock.json")) {
        return Ok(());
    }
    npm(&["ci", "--no-audit", "--no-fund"]).call()
}
