//! The one window: made here, kept on the page that is built in, focused by a second start, printed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::Duration;

use tauri::plugin::TauriPlugin;
use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{AppHandle, Manager, Url, WebviewWindow, Wry};

use crate::AUTOMATION;
use crate::fault::{Fault, internal, only_main};

/// Label of the window; the capability names the same.
pub const MAIN: &str = "main";

/// Opens the window of `tauri.conf.json`. It shows the page that is built in and nothing else: no other address, no
/// second window, no download.
pub fn open(app: &AppHandle, root: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let config = app.config().app.windows.first().ok_or("tauri.conf.json names no window")?;
    // What a page may leave on the disk (storage, caches) is not encrypted, so it leaves nothing. WebDriver does not
    // reach a private context, so an automated window has a profile of its own in the data directory instead.
    let automated = AUTOMATION && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    WebviewWindowBuilder::from_config(app, config)?
        .incognito(!automated)
        .data_directory(root.join("webview"))
        // A desk that locks itself empties the clipboard while nobody is at the window to allow it.
        .enable_clipboard_access()
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// Tries to be the only window of a data directory, and the time between two of them.
const TRIES: u32 = 10;
const BETWEEN: Duration = Duration::from_millis(200);

/// Makes this start the only one on `root`, or hands over to the first one and ends. A first one that is just closing
/// holds its name a moment longer and no longer answers: it is asked again.
pub fn be_the_only_one(app: &AppHandle, root: &Path) -> tauri::Result<()> {
    let mut tries = 1;
    while let Err(error) = app.plugin(single(&app.config().identifier, root)) {
        if tries == TRIES {
            return Err(error);
        }
        tracing::info!(%error, "another start did not answer");
        std::thread::sleep(BETWEEN);
        tries += 1;
    }
    Ok(())
}

/// One window a data directory: a second start shows the first one's window and ends. What the second was started
/// with is not looked at.
fn single(identifier: &str, root: &Path) -> TauriPlugin<Wry> {
    let mut hasher = DefaultHasher::new();
    root.hash(&mut hasher);
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(format!("{identifier}.d{:016x}", hasher.finish()))
        .callback(|app, _arguments, _directory| {
            tracing::info!("started a second time, showing the first window");
            if let Some(window) = app.get_webview_window(MAIN) {
                let shown = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
                if let Err(error) = shown {
                    tracing::warn!(%error, "the window could not be brought forward");
                }
            }
        })
        .build()
}

/// Opens the system's print dialog for what the window shows.
#[tauri::command(async)]
pub fn print(window: WebviewWindow) -> Result<(), Fault> {
    only_main(&window)?;
    window.print().map_err(|error| internal("print", &error))
}

/// The page is served at `tauri://localhost`, by WebView2 at `http://tauri.localhost`, and while developing by Vite.
fn is_own_page(url: &Url) -> bool {
    let own = match (url.scheme(), url.host_str(), url.port()) {
        ("tauri", Some("localhost"), None) => cfg!(not(windows)),
        ("http", Some("tauri.localhost"), None) => cfg!(windows),
        ("http", Some("localhost"), Some(5173)) => cfg!(dev),
        _ => false,
    };
    if !own {
        tracing::warn!(scheme = url.scheme(), "refused to leave the page");
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_built_in_page_is_shown() -> Result<(), Box<dyn std::error::Error>> {
        let home = if cfg!(windows) { "http://tauri.localhost/" } else { "tauri://localhost/" };
        assert!(is_own_page(&Url::parse(home)?), "the page itself is shown");
        for address in [
            "https://example.com/",
            "http://tauri.localhost.evil/",
            "tauri://localhost.evil/",
            "tauri://evil/",
            "http://ipc.localhost/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,x",
            "about:blank",
            "ms-msdt:/id",
        ] {
            assert!(!is_own_page(&Url::parse(address)?), "{address} must not replace the page");
        }
        Ok(())
    }
}
