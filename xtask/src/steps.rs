//! Commands as steps: run in the project's root, shown before they run, with an error that names them.

use std::ffi::OsStr;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a task gives back; the error is the sentence to show.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// One selection and one set of features for every call of cargo, so that each crate is built once. The feature makes
/// the application show its built-in page rather than a development server's.
pub const WORKSPACE: [&str; 3] = ["--workspace", "--features", "meja-ppid/custom-protocol"];

/// The project's root.
pub fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}

/// The directory cargo builds into.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A command in the project's root.
pub fn here(program: impl AsRef<OsStr>) -> Step {
    let mut command = Command::new(program);
    command.current_dir(root());
    Step(command)
}

/// A command in `ui`. npm is a script on Windows, which only its full name starts.
pub fn npm(words: &[&str]) -> Step {
    let mut step = here(if cfg!(windows) { "npm.cmd" } else { "npm" }).with(words);
    step.0.current_dir(root().join("ui"));
    step
}

/// `cargo build` of the workspace.
pub fn cargo_build(words: &[&str]) -> Outcome {
    here("cargo").with(&["build"]).with(&WORKSPACE).with(words).call()
}

/// A command, to be added to and run.
pub struct Step(Command);

impl Step {
    /// Adds arguments.
    pub fn with(mut self, words: &[&str]) -> Self {
        self.0.args(words);
        self
    }

    /// Sets a variable of its environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.0.env(name, value);
        self
    }

    /// Shows the command, runs it and fails if it does.
    pub fn call(mut self) -> Outcome {
        let words = self.words();
        eprintln!("$ {words}");
        let status = self.0.status().map_err(|error| format!("{words}: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("{words}: {status}").into()) }
    }

    /// What the command says, if it can be run and succeeds.
    pub fn ask(mut self) -> Option<String> {
        let said = self.0.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        if said.status.success() { String::from_utf8(said.stdout).ok() } else { None }
    }

    /// Runs the command with all it says going to `log`; whether it succeeded within `limit`.
    pub fn record(mut self, log: &Path, limit: Duration) -> Outcome<bool> {
        let words = self.words();
        let file = File::create(log)?;
        self.0.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        // A group of its own, so that ending it ends all it started.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut self.0, 0);
        let start = Instant::now();
        let mut child = self.0.spawn().map_err(|error| format!("{words}: {error}"))?;
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(status.success());
            }
            if start.elapsed() > limit {
                eprintln!("{words}: ended after {} s", limit.as_secs());
                let group = format!("-{}", child.id());
                drop(Command::new("kill").args(["-KILL", "--", &group]).status());
                drop(child.kill());
                child.wait()?;
                return Ok(false);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn words(&self) -> String {
        let words: Vec<_> = std::iter::once(self.0.get_program()).chain(self.0.get_args()).collect();
        words.join(OsStr::new(" ")).to_string_lossy().into_owned()
    }
}
