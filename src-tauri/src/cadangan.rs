//! Backups as the window makes them: asked for now and then while it stands, and once more when it is closed; and the
//! dialogs of the system by which a place or a file is chosen, so that no path ever crosses from the page.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, Offset, Utc};
use desk::cadangan::wire::{BarisCadangan, DaftarCadangan};
use desk::sesi::wire::Empty;
use desk::{Clock, Desk, cadangan, sesi};
use tauri::{AppHandle, Manager, State, WebviewWindow};

use crate::call::off_the_loop;
use crate::fault::{Fault, internal, only_main};
use crate::outlet::Outlet;

/// How often it is asked whether a backup is due. Short, since a desk that was locked lets its key go with its backup.
const EVERY: Duration = Duration::from_secs(5);

/// Asks for as long as the application runs; one at a time, on a thread where it may take as long as it takes.
pub fn watch(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let mut beat = tokio::time::interval(EVERY);
        beat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            beat.tick().await;
            let desk = Arc::clone(&app.state::<Arc<Desk>>());
            if let Err(error) = tokio::task::spawn_blocking(move || cadangan::tick(&desk, now())).await {
                tracing::error!(%error, "a backup panicked");
            }
        }
    });
}

/// The window is gone: the desk is locked and backed up before the process ends.
pub fn at_the_end(app: &AppHandle) {
    let desk = app.state::<Arc<Desk>>();
    if let Err(fault) = sesi::lock(&desk, Empty {}) {
        tracing::warn!(%fault, "the desk could not be locked at the end");
    }
    cadangan::tick(&desk, now());
}

fn now() -> DateTime<FixedOffset> {
    Clock::System.now(Utc.fix())
}

/// Asks for the file of a backup and says what it holds. Null when the dialog was closed.
#[tauri::command(async)]
pub async fn choose_backup(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    outlet: State<'_, Outlet>,
) -> Result<Option<BarisCadangan>, Fault> {
    only_main(&window)?;
    let place = outlet.backup(&window).await.map_err(|error| internal("open dialog", &error))?;
    let Some(place) = place else { return Ok(None) };
    let desk = Arc::clone(&desk);
    off_the_loop(move || cadangan::choose(&desk, &place)).await.map(Some)
}

/// Asks for the second place of backups and makes the first one there. Null when the dialog was closed.
#[tauri::command(async)]
pub async fn choose_second_place(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    outlet: State<'_, Outlet>,
) -> Result<Option<DaftarCadangan>, Fault> {
    only_main(&window)?;
    let place = outlet
        .folder(&window, "Pilih tempat cadangan kedua", "tempat-kedua")
        .await
        .map_err(|error| internal("folder dialog", &error))?;
    let Some(place) = place else { return Ok(None) };
    let desk = Arc::clone(&desk);
    off_the_loop(move || cadangan::choose_second(&desk, &place)).await.map(Some)
}
