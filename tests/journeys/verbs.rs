//! A call leads straight to its code: the function stands in a file of its name, or of the noun the call is about.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tests::window::Outcome;

/// Folders whose files are not all named so yet. A folder that is in order leaves the list.
const NOT_YET: [&str; 7] = ["cadangan", "keberatan", "lampiran", "pengaduan", "permohonan", "privasi", "sengketa"];

/// Each call with the path of its function, as the table has them: `name = folder::function: ...`.
fn calls(table: &str) -> Vec<(&str, &str)> {
    let lines = table.lines().skip_while(|line| !line.starts_with("calls! {"));
    let halves = lines.filter_map(|line| line.split_once('='));
    halves.filter_map(|(name, rest)| Some((name.trim(), rest.split_once(": ")?.0.trim()))).collect()
}

/// Every source file below a folder.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// Whether a file so named is where one looks for the function of this call.
fn named(file: &Path, call: &str, function: &str) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    stem == function || stem == call || call.ends_with(&format!("_{stem}"))
}

#[test]
fn a_call_leads_to_the_file_of_its_verb() -> Outcome {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/desk/src");
    let table = std::fs::read_to_string(src.join("calls.rs"))?;
    let calls = calls(&table);
    assert_eq!(calls.len(), desk::calls::NAMES.len(), "every call of the table is read here");

    let mut astray: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (call, path) in calls {
        let (folder, function) = path.rsplit_once("::").ok_or("a function in a folder")?;
        let head = format!("pub fn {function}(");
        let mut stands = false;
        for file in files(&src.join(folder.replace("::", "/")))?.iter().filter(|file| named(file, call, function)) {
            stands |= std::fs::read_to_string(file)?.contains(&head);
        }
        if !stands {
            astray.entry(folder.split("::").next().unwrap_or_default()).or_default().push(call);
        }
    }
    let folders: Vec<_> = astray.keys().copied().collect();
    assert_eq!(folders, NOT_YET, "calls whose function stands in a file of another name: {astray:#?}");
    Ok(())
}
