//! Notices that the desk has locked itself. The core gives up the key when it is next asked after the idle time, so it
//! is asked even when the page is asleep or hidden; then the copies that other programs hold are removed as well.

use std::sync::Arc;
use std::time::Duration;

use desk::Desk;
use desk::sesi::status;
use desk::sesi::wire::{Empty, KeadaanMeja};
use tauri::{AppHandle, Manager};

use crate::opened::Opened;

/// Well below the shortest idle time an office can choose, which is a minute.
const EVERY: Duration = Duration::from_secs(15);

/// Asks for as long as the application runs. Being asked is no activity of the officer.
pub fn watch(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let mut beat = tokio::time::interval(EVERY);
        let mut was_open = false;
        loop {
            beat.tick().await;
            let desk = Arc::clone(&app.state::<Arc<Desk>>());
            let asked = tokio::task::spawn_blocking(move || status(&desk, Empty {})).await;
            // A desk that cannot answer tells the page why; here there is nothing to do about it.
            let Ok(Ok(status)) = asked else { continue };
            let is_open = status.keadaan == KeadaanMeja::Terbuka;
            if was_open && !is_open {
                app.state::<Opened>().clear();
            }
            was_open = is_open;
        }
    });
}
