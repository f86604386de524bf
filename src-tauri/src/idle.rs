//! Notices that the desk has locked itself. The core gives up the key when it is next asked after the idle time, so it
//! is asked even when the page is asleep or hidden; then the copies that other programs hold are removed, and the page is
//! told to empty itself. A beat that comes far too late tells that the machine slept: some steady clocks go on then, so it
//! is said here too.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use desk::Desk;
use desk::sesi::wire::{Empty, KeadaanMeja};
use desk::sesi::{lock, status};
use tauri::{AppHandle, Manager};

use crate::opened::Opened;
use crate::window::MAIN;

/// Well below the shortest idle time an office can choose, which is a minute.
const EVERY: Duration = Duration::from_secs(15);
/// How late a beat may be on a busy machine.
const LATE: Duration = Duration::from_secs(60);

/// Asks for as long as the application runs. Being asked is no activity of the officer.
pub fn watch(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let mut beat = tokio::time::interval(EVERY);
        let mut was_open = false;
        let mut last = SystemTime::now();
        loop {
            beat.tick().await;
            let slept = last.elapsed().unwrap_or_default() > EVERY + LATE;
            last = SystemTime::now();
            let desk = Arc::clone(&app.state::<Arc<Desk>>());
            let asked = tokio::task::spawn_blocking(move || {
                if slept {
                    lock(&desk, Empty {})?;
                }
                status(&desk, Empty {})
            })
            .await;
            // A desk that cannot answer tells the page why; here there is nothing to do about it.
            let Ok(Ok(status)) = asked else { continue };
            let is_open = status.keadaan == KeadaanMeja::Terbuka;
            if was_open && !is_open {
                app.state::<Opened>().clear();
                tell_page(&app);
            }
            was_open = is_open;
        }
    });
}

/// The page asks how things stand whenever its window comes to the front; here it is made to ask at once.
fn tell_page(app: &AppHandle) {
    let told = app.get_webview_window(MAIN).map(|window| window.eval("dispatchEvent(new Event('focus'))"));
    if let Some(Err(error)) = told {
        tracing::warn!(%error, "the page was not told that the desk is locked");
    }
}
