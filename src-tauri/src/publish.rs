//! Publishing: the folder is chosen by a dialog of the system, so that no path ever crosses from the page, and written whole.

use std::io::ErrorKind;
use std::sync::Arc;

use desk::{Desk, Progress, terbitan};
use serde::Serialize;
use tauri::{State, WebviewWindow};

use crate::call::off_the_loop;
use crate::fault::{Fault, file, internal, only_main};
use crate::outlet::Outlet;

/// What was published.
#[derive(Serialize)]
pub struct Published {
    /// Name of the folder, without its path.
    map: String,
    /// What should be looked at before the folder is put on the web.
    peringatan: Vec<String>,
}

/// Asks for a folder and publishes the list in force there. Null when the dialog was closed.
#[tauri::command(async)]
pub async fn publish(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    outlet: State<'_, Outlet>,
) -> Result<Option<Published>, Fault> {
    only_main(&window)?;
    let place = outlet
        .folder(&window, "Pilih map terbitan", "terbitan")
        .await
        .map_err(|error| internal("folder dialog", &error))?;
    let Some(place) = place else { return Ok(None) };
    let desk = Arc::clone(&desk);
    off_the_loop(move || {
        let terbit = terbitan::publish(&desk, &Progress::silent())?;
        terbitan::put(&place, &terbit.berkas).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => Fault::Refused {
                reason: "folder_in_use".to_owned(),
                message:
                    "Map itu berisi berkas lain. Pilih map kosong, map baru, atau map terbitan sebelumnya, agar tidak ada berkas Anda yang hilang."
                        .to_owned(),
            },
            _ => file("publish", &error),
        })?;
        let map = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Published { map, peringatan: terbit.peringatan })
    })
    .await
    .map(Some)
}
