//! What one test needs around the application: a display and a session bus of its own, a fresh data directory, and a
//! folder for what it leaves to look at (screenshots, saved files).

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::Outcome;
use super::app::App;

/// A bus that starts no services: the accessibility service of a desktop would wait for a desktop that is not there.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// Ends with everything on it when it is dropped.
pub struct Stage {
    data: PathBuf,
    left: PathBuf,
    display: String,
    bus: String,
    pictures: bool,
    _around: TempDir,
    _xvfb: Ended,
    _dbus: Ended,
}

impl Stage {
    /// Sets a stage for the test `name`. Screenshots and saved files go to `target/window/NAME`, or to the folder
    /// that `MEJA_PPID_TUNJUK` names.
    pub fn set(name: &str) -> Outcome<Self> {
        let left = match std::env::var_os("MEJA_PPID_TUNJUK") {
            Some(folder) => PathBuf::from(folder),
            None => target()?.join("window").join(name),
        };
        if left.exists() {
            std::fs::remove_dir_all(&left)?;
        }
        std::fs::create_dir_all(&left)?;

        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]);
        let (xvfb, number) = Ended::speaking(&mut xvfb)?;
        let around = tempfile::tempdir()?;
        let rules = around.path().join("bus.conf");
        std::fs::write(&rules, BUS)?;
        let mut dbus = Command::new("dbus-daemon");
        dbus.arg(format!("--config-file={}", rules.display())).args(["--nofork", "--print-address=1"]);
        let (dbus, bus) = Ended::speaking(&mut dbus)?;
        let data = around.path().join("data");
        Ok(Self {
            data,
            left,
            display: format!(":{number}"),
            bus,
            pictures: true,
            _around: around,
            _xvfb: xvfb,
            _dbus: dbus,
        })
    }

    /// Draws as the application does for an officer. WebDriver takes no screenshots then: it waits for buffers that are
    /// not made.
    #[must_use]
    pub fn without_pictures(mut self) -> Self {
        self.pictures = false;
        self
    }

    /// Starts the application on this stage and waits for its page.
    pub async fn open(&self) -> Outcome<App> {
        App::open(self).await
    }

    /// A command with the stage's surroundings; the application inherits them from WebDriver.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("MEJA_PPID_DATA", self.data())
            .env("MEJA_PPID_SIMPAN_KE", &self.left)
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .stdin(Stdio::null());
        if self.pictures {
            command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "0");
        }
        command
    }

    /// The data directory.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The folder of screenshots and saved files.
    pub fn left(&self) -> &Path {
        &self.left
    }

    /// The application as cargo built it, beside the directory of this test's own program.
    pub fn application() -> Outcome<PathBuf> {
        let application = profile()?.join("meja-ppid");
        if !application.is_file() {
            return Err(format!("{} is not built: cargo build --workspace", application.display()).into());
        }
        Ok(application)
    }
}

/// `target/debug`.
fn profile() -> Outcome<PathBuf> {
    let this = std::env::current_exe()?;
    Ok(this.ancestors().nth(2).ok_or("a test program stands in target/PROFILE/deps")?.to_owned())
}

fn target() -> Outcome<PathBuf> {
    Ok(profile()?.parent().ok_or("PROFILE stands in target")?.to_owned())
}

/// A process that is ended when this is dropped.
pub struct Ended(Child);

impl Ended {
    /// Starts a process.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let program = command.get_program().to_owned();
        Ok(Self(command.spawn().map_err(|error| format!("{}: {error}", program.display()))?))
    }

    /// Starts a process that says on its first line how it is reached, when it is ready.
    fn speaking(command: &mut Command) -> Outcome<(Self, String)> {
        let mut started = Self::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let stdout = started.0.stdout.take().ok_or("stdout was piped")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line)?;
        if line.trim().is_empty() {
            return Err(format!("{} did not start", command.get_program().display()).into());
        }
        Ok((started, line.trim().to_owned()))
    }
}

impl Drop for Ended {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}
