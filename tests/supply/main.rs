//! What others wrote of the product, as the lock files name it: every licence is one of `deny.toml`, every crate comes from
//! the one registry, every package of the page carries the sum it is held against, and nothing that talks to a network is
//! built in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tests::window::Outcome;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rules() -> Outcome<toml::Table> {
    Ok(std::fs::read_to_string(root().join("deny.toml"))?.parse()?)
}

fn allowed() -> Outcome<BTreeSet<String>> {
    let rules = rules()?;
    let licences = rules["licenses"]["allow"].as_array().ok_or("a list of licences")?;
    Ok(licences.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect())
}

/// Whether one may use what stands under `expression`: of those joined by OR one is enough, of those joined by AND all count.
fn may_use(expression: &str, allowed: &BTreeSet<String>) -> bool {
    // An older way to write OR.
    let expression = expression.replace('/', " OR ");
    let words = expression.replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = words.split_whitespace().collect();
    either(&mut words.as_slice(), allowed)
}

fn either(words: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut good = both(words, allowed);
    while let Some((&"OR", rest)) = words.split_first() {
        *words = rest;
        good |= both(words, allowed);
    }
    good
}

fn both(words: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut good = one(words, allowed);
    while let Some((&"AND", rest)) = words.split_first() {
        *words = rest;
        good &= one(words, allowed);
    }
    good
}

fn one(words: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    match words {
        ["(", rest @ ..] => {
            *words = rest;
            let good = either(words, allowed);
            if let Some((&")", rest)) = words.split_first() {
                *words = rest;
            }
            good
        }
        [licence, "WITH", exception, rest @ ..] => {
            let named = format!("{licence} WITH {exception}");
            *words = rest;
            allowed.contains(&named)
        }
        [licence, rest @ ..] => {
            let good = allowed.contains(*licence);
            *words = rest;
            good
        }
        [] => false,
    }
}

fn host() -> Outcome<String> {
    let said = String::from_utf8(Command::new("rustc").arg("-vV").output()?.stdout)?;
    Ok(said.lines().find_map(|line| line.strip_prefix("host: ")).ok_or("rustc names its host")?.to_owned())
}

#[test]
fn every_crate_may_be_used_and_comes_from_the_registry() -> Outcome {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let asked = ["metadata", "--format-version", "1", "--locked", "--filter-platform", &host()?];
    let output = Command::new(cargo).args(asked).current_dir(root()).output()?;
    assert!(output.status.success(), "the lock file is up to date: {}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout)?;
    let packages = told["packages"].as_array().ok_or("a list of packages")?;
    assert!(packages.len() > 100, "the whole tree is told: {}", packages.len());
    let (allowed, rules) = (allowed()?, rules()?);
    let banned: Vec<&str> =
        rules["bans"]["deny"].as_array().into_iter().flatten().filter_map(|one| one["crate"].as_str()).collect();
    assert!(!banned.is_empty(), "some crates are banned");
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(may_use(licence, &allowed), "{name} stands under {licence:?}, which deny.toml does not allow");
        if let Some(source) = package["source"].as_str() {
            assert_eq!(source, REGISTRY, "{name} comes from somewhere else");
        }
        assert!(!banned.contains(&name), "{name} is banned by deny.toml");
    }
    Ok(())
}

#[test]
fn every_package_of_the_page_may_be_used_and_carries_its_sum() -> Outcome {
    // Of data and of tools that leave nothing in what is built.
    let mut allowed = allowed()?;
    allowed.extend(["BlueOak-1.0.0", "CC-BY-4.0", "Python-2.0"].map(str::to_owned));
    let lock: Value = serde_json::from_slice(&std::fs::read(root().join("ui/package-lock.json"))?)?;
    let packages = lock["packages"].as_object().ok_or("a table of packages")?;
    assert!(packages.len() > 50, "the whole tree is told: {}", packages.len());
    for (place, package) in packages.iter().filter(|(place, _)| !place.is_empty()) {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(may_use(licence, &allowed), "{place} stands under {licence:?}");
        let sum = package["integrity"].as_str().unwrap_or_default();
        assert!(sum.starts_with("sha512-"), "{place} is held against no sum");
    }
    Ok(())
}

#[test]
fn expressions_of_licences_are_understood() {
    let allowed = BTreeSet::from(["MIT", "Zlib", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned));
    for (expression, good) in [
        ("MIT", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("GPL-3.0/MIT", true),
        ("MIT AND GPL-3.0", false),
        ("(GPL-3.0 OR MIT) AND Zlib", true),
        ("MIT AND (GPL-3.0 OR AGPL-3.0)", false),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("Apache-2.0", false),
        ("", false),
    ] {
        assert_eq!(may_use(expression, &allowed), good, "{expression:?}");
    }
}
