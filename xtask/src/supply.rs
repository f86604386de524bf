//! What others wrote of the product: whether it may be used, where it comes from, and a list of it.

use std::fs;

use crate::install;
use crate::steps::{Outcome, here, npm, root, target};

/// Holds the dependencies of both sides against `deny.toml` and the lists of known weaknesses. It needs the network.
pub fn supply() -> Outcome {
    install::cargo_tool("deny", &[])?;
    let known = here("cargo").with(&["deny", "check"]).call();
    let page = npm(&["audit", "--omit=dev"]).call();
    known.and(page)
}

/// Writes the lists of what the application and its page are made of.
pub fn sbom() -> Outcome {
    install::cargo_tool("cyclonedx", &[])?;
    let folder = target().join("sbom");
    fs::create_dir_all(&folder)?;
    here("cargo")
        .with(&["cyclonedx", "--format", "json", "--all-features", "--override-filename", "meja-ppid.cdx"])
        .with(&["--manifest-path", "src-tauri/Cargo.toml"])
        .call()?;
    // It writes beside each manifest, and only one of them is the product's.
    fs::rename(root().join("src-tauri/meja-ppid.cdx.json"), folder.join("meja-ppid.cdx.json"))?;
    let page = npm(&["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"]).ask().ok_or("npm sbom failed")?;
    fs::write(folder.join("page.cdx.json"), page)?;
    println!("In {}: meja-ppid.cdx.json, page.cdx.json", folder.display());
    Ok(())
}
