//! The running application, worked through WebDriver. Nothing here waits for a fixed time: each wait is for something
//! a person would see, and gives up after [`PATIENCE`].

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use super::Outcome;
use super::stage::{Ended, Stage};

/// How long anything may take before the test gives up; many times what it takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(30);
const POLL: Duration = Duration::from_millis(40);

/// The application on a [`Stage`]; ended when dropped.
pub struct App {
    /// The WebDriver session, for what this type has no word for.
    pub client: Client,
    data: PathBuf,
    left: PathBuf,
    _driver: Ended,
}

impl App {
    /// Starts WebDriver and through it the application, and waits until the page stands.
    pub async fn open(stage: &Stage) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = Ended::start(stage.command("WebKitWebDriver").arg(format!("--port={port}")))?;
        until("WebDriver listens", async || Ok(TcpStream::connect(("127.0.0.1", port)).is_ok())).await?;

        let options = json!({ "binary": Stage::application()?, "args": [] });
        let wishes = Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let address = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(wishes).connect(&address);
        let client = tokio::time::timeout(PATIENCE, session).await.map_err(|_| "the application did not open")??;
        let app = Self { client, data: stage.data().to_owned(), left: stage.left().to_owned(), _driver: driver };
        app.see("#app > *").await?;
        Ok(app)
    }

    /// Waits for an element by its CSS selector.
    pub async fn see(&self, css: &str) -> Outcome<Element> {
        let found = self.client.wait().at_most(PATIENCE).every(POLL).for_element(Locator::Css(css)).await;
        Ok(found.map_err(|error| format!("waited for {css}: {error}"))?)
    }

    /// Waits for an element whose own text contains `text`.
    pub async fn read(&self, text: &str) -> Outcome<Element> {
        let path = format!("//body//*[text()[contains(normalize-space(.), {})]]", quoted(text));
        let found = self.client.wait().at_most(PATIENCE).every(POLL).for_element(Locator::XPath(&path)).await;
        Ok(found.map_err(|error| format!("waited to read {text:?}: {error}"))?)
    }

    /// Clicks the button or link of this name.
    pub async fn press(&self, name: &str) -> Outcome {
        let path = format!(
            "//*[self::button or self::a or @role='button'][contains(normalize-space(.), {0}) or @aria-label={0}]",
            quoted(name)
        );
        let button = self.client.wait().at_most(PATIENCE).every(POLL).for_element(Locator::XPath(&path)).await;
        Ok(button.map_err(|error| format!("waited for the button {name:?}: {error}"))?.click().await?)
    }

    /// Types into the field that a label of this text names.
    pub async fn fill(&self, label: &str, text: &str) -> Outcome {
        let field = self.field(label).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Waits for the field that a label of this text names.
    pub async fn field(&self, label: &str) -> Outcome<Element> {
        let path = format!(
            "//*[@id=//label[contains(normalize-space(.), {0})]/@for] | \
             //label[contains(normalize-space(.), {0})]//*[self::input or self::textarea or self::select]",
            quoted(label)
        );
        let found = self.client.wait().at_most(PATIENCE).every(POLL).for_element(Locator::XPath(&path)).await;
        Ok(found.map_err(|error| format!("waited for the field {label:?}: {error}"))?)
    }

    /// Asks a command of the shell as a script in the page would: what it answered, or what it refused with.
    pub async fn ask(&self, command: &str, input: Value) -> Outcome<Result<Value, Value>> {
        let script = "const [command, input, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, input)
                .then((answer) => done({ answer }), (refusal) => done({ refusal }));";
        let mut said = self.client.execute_async(script, vec![command.into(), input]).await?;
        Ok(match said.get_mut("refusal").map(Value::take) {
            Some(refusal) => Err(refusal),
            None => Ok(said["answer"].take()),
        })
    }

    /// Leaves a picture of the window to look at.
    pub async fn shot(&self, name: &str) -> Outcome {
        Ok(std::fs::write(self.left.join(format!("{name}.png")), self.client.screenshot().await?)?)
    }

    /// Ends the application as a power cut does.
    pub fn kill(self) {
        drop(self);
    }

    /// Ends the application as its window's close button does, and waits until it is gone.
    pub async fn close(self) -> Outcome {
        self.client.clone().close().await?;
        until("the application ends", async || Ok(self.processes()?.is_empty())).await
    }

    /// Process id of the application.
    pub fn process(&self) -> Outcome<u32> {
        Ok(self.processes()?.first().ok_or("the application is not among the processes")?.parse()?)
    }

    /// Process ids of the application on this data directory.
    fn processes(&self) -> Outcome<Vec<String>> {
        let application = Stage::application()?;
        let here = format!("MEJA_PPID_DATA={}", self.data.display());
        let mut found = Vec::new();
        for process in std::fs::read_dir("/proc")?.flatten() {
            let ours = std::fs::read_link(process.path().join("exe")).is_ok_and(|exe| exe == application)
                && std::fs::read(process.path().join("environ"))
                    .is_ok_and(|all| all.split(|byte| *byte == 0).any(|one| one == here.as_bytes()));
            if ours {
                found.push(process.file_name().to_string_lossy().into_owned());
            }
        }
        Ok(found)
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // WebDriver starts the application and does not end it when it is killed itself.
        for process in self.processes().unwrap_or_default() {
            drop(Command::new("kill").args(["-KILL", &process]).status());
        }
    }
}

/// Waits until something holds.
pub async fn until(what: &str, mut holds: impl AsyncFnMut() -> Outcome<bool>) -> Outcome {
    let start = Instant::now();
    while !holds().await? {
        if start.elapsed() > PATIENCE {
            return Err(format!("waited in vain until {what}").into());
        }
        tokio::time::sleep(POLL).await;
    }
    Ok(())
}

/// A text as XPath takes it. XPath 1.0 cannot escape a quote, so a text with both kinds is none to look for.
pub(super) fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
