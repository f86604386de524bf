//! Files that leave or enter the application. The page names what it wants; where it goes or comes from is asked here,
//! by dialogs of the operating system, so that no path ever crosses from the page.

use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use data_encoding::BASE64;
use desk::lampiran::MAX_UKURAN;
use desk::{Desk, Progress};
use serde::Serialize;
use serde_json::Value;
use tauri::{AppHandle, State, WebviewWindow};
use uuid::Uuid;

use crate::call::{make_file, upload};
use crate::fault::{Fault, file, internal, only_main, too_large};
use crate::outlet::{Outlet, write_whole};

/// Largest picture read, in bytes; the core says what a logo may be.
const PICTURE_LIMIT: u64 = 5 * 1024 * 1024;

/// Asks where to, makes a file and saves it. The name it was saved under, or null when the dialog was closed. A file that
/// the core records when it is handed out (`cetak`) is made unrecorded first, for its name: a closed dialog hands out
/// nothing. Any other is made once. Nothing is saved once the desk was locked behind the dialog.
#[tauri::command(async)]
pub async fn save_file(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    outlet: State<'_, Outlet>,
    name: String,
    input: Value,
) -> Result<Option<String>, Fault> {
    only_main(&window)?;
    let seat = desk.seat();
    let shown = make_file(&desk, name.clone(), unrecorded(&input), Progress::silent()).await?;
    let place = outlet.place_to_save(&window, &shown.name).await.map_err(|error| internal("save dialog", &error))?;
    let Some(place) = place else { return Ok(None) };
    desk.refuse_another(&seat)?;
    let made = if input.get("cetak") == Some(&Value::Bool(true)) {
        make_file(&desk, name, input, Progress::silent()).await?
    } else {
        shown
    };
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

/// A chosen file and what became of it.
#[derive(Serialize)]
pub struct Sent {
    /// Its name, without a path.
    nama: String,
    /// Why it was not taken; none when it was.
    fault: Option<Fault>,
}

/// Asks for files and hands each to a call of the core's table that takes one, under its name and an id of its own; one
/// that is refused keeps no other from being taken. Null when the dialog was closed.
#[tauri::command(async)]
pub async fn choose_upload(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    outlet: State<'_, Outlet>,
    name: String,
    input: Value,
) -> Result<Option<Vec<Sent>>, Fault> {
    only_main(&window)?;
    let places = outlet.documents(&window).await.map_err(|error| internal("open dialog", &error))?;
    let Some(places) = places else { return Ok(None) };
    let mut sent = Vec::with_capacity(places.len());
    for place in places {
        let nama = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let taken = match read_bounded(&place) {
            Ok(bytes) => upload(&desk, name.clone(), named(&input, &nama), bytes, Progress::silent()).await,
            Err(error) => Err(file("document", &error)),
        };
        sent.push(Sent { nama, fault: taken.err() });
    }
    Ok(Some(sent))
}

/// The input of one file: what the page asked for, under a fresh id and the file's name.
fn named(input: &Value, nama: &str) -> Value {
    let mut input = input.clone();
    if let Some(fields) = input.as_object_mut() {
        fields.insert("id".to_owned(), Uuid::now_v7().to_string().into());
        fields.insert("nama".to_owned(), nama.into());
    }
    input
}

/// A file, or as much of it as shows that it is too large: how large it may be, the core says.
fn read_bounded(place: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(place)?.take(MAX_UKURAN + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
