//! The built page, served with the content security policy of the application.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

use serde_json::Value;

/// The policy stands in one place; the door reads the same.
const CONFIG: &str = include_str!("../../../../src-tauri/tauri.conf.json");

/// A directory with a built page.
pub struct Page {
    directory: PathBuf,
    policy: String,
}

impl Page {
    /// The page in `directory`; an error when it was not built.
    pub fn at(directory: PathBuf) -> Result<Self, Box<dyn Error + Send + Sync>> {
        if !directory.join("index.html").is_file() {
            return Err(format!("no page in {}: run `npm run build:door` in ui", directory.display()).into());
        }
        let config: Value = serde_json::from_str(CONFIG)?;
        let rules = config.pointer("/app/security/csp").and_then(Value::as_object).ok_or("the policy is missing")?;
        let mut policy = String::new();
        for (directive, sources) in rules {
            write!(policy, "{directive} {}; ", sources.as_str().ok_or("sources are one string")?)?;
        }
        Ok(Self { directory, policy })
    }

    /// The policy as the value of a header.
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// Content and media type of the file at a path of the address; none outside the page's directory.
    pub fn file(&self, path: &str) -> Option<(Vec<u8>, &'static str)> {
        let path = match path.trim_start_matches('/') {
            "" => Path::new("index.html"),
            path => Path::new(path),
        };
        if !path.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        Some((std::fs::read(self.directory.join(path)).ok()?, media_type(path)?))
    }
}

fn media_type(path: &Path) -> Option<&'static str> {
    Some(match path.extension()?.to_str()? {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    })
}
