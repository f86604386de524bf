//! Files that leave or enter the application. The page names what it wants; where it goes or comes from is asked here,
//! by dialogs of the operating system, so that no path ever crosses from the page.

use std::io::Read;
use std::sync::Arc;

use data_encoding::BASE64;
use desk::{Desk, Progress};
use serde_json::Value;
use tauri::{AppHandle, State, WebviewWindow};

use crate::call::make_file;
use crate::fault::{Fault, file, internal, only_main, too_large};
use crate::outlet::{Outlet, write_whole};

/// Largest picture read, in bytes; the core says what a logo may be.
const PICTURE_LIMIT: u64 = 5 * 1024 * 1024;

/// Asks where to, makes a file and saves it. The name it was saved under, or null when the dialog was closed. A file that
/// the core records when it is handed out (`cetak`) is made unrecorded first, for its name: a closed dialog hands out
/// nothing.
#[tauri::command(async)]
pub async fn save_file(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    outlet: State<'_, Outlet>,
    name: String,
    input: Value,
) -> Result<Option<String>, Fault> {
    only_main(&window)?;
    let shown = make_file(&desk, name.clone(), unrecorded(&input), Progress::silent()).await?;
    let place = outlet.place_to_save(&window, &shown.name).await.map_err(|error| internal("save dialog", &error))?;
    let Some(place) = place else { return Ok(None) };
    let made = make_file(&desk, name, input, Progress::silent()).await?;
    write_whole(&place, &made.bytes).map_err(|error| file("save", &error))?;
    Ok(place.file_name().map(|name| name.to_string_lossy().into_owned()))
}

/// The same wish, not to be recorded as handed out.
fn unrecorded(input: &Value) -> Value {
    let mut input = input.clone();
    if let Some(cetak) = input.get_mut("cetak") {
        *cetak = Value::Bool(false);
    }
    input
}

/// Makes a file and hands a copy to the program the system opens such files with.
#[tauri::command(async)]
pub async fn open_file(
    app: AppHandle,
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    outlet: State<'_, Outlet>,
    name: String,
    input: Value,
) -> Result<(), Fault> {
    only_main(&window)?;
    let made = make_file(&desk, name, input, Progress::silent()).await?;
    outlet.show(&app, &made.name, &made.bytes).map_err(|error| file("open", &error))
}

/// Asks for a PNG picture. Its bytes as base64, or null when the dialog was closed.
#[tauri::command(async)]
pub async fn choose_logo(window: WebviewWindow, outlet: State<'_, Outlet>) -> Result<Option<String>, Fault> {
    only_main(&window)?;
    let place = outlet.picture(&window).await.map_err(|error| internal("open dialog", &error))?;
    let Some(place) = place else { return Ok(None) };
    let mut bytes = Vec::new();
    std::fs::File::open(place)
        .and_then(|picture| picture.take(PICTURE_LIMIT + 1).read_to_end(&mut bytes))
        .map_err(|error| file("picture", &error))?;
    if bytes.len() as u64 > PICTURE_LIMIT {
        return Err(too_large("Gambar terlalu besar: paling banyak 5 MiB."));
    }
    Ok(Some(BASE64.encode(&bytes)))
}
