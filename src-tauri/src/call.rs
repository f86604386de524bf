//! The page's way into the core: one command for values, one for files it gets, one for files it sends, one to stop
//! work on a file.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use data_encoding::BASE64;
use desk::calls::{FileOut, dispatch, dispatch_file, dispatch_upload};
use desk::impor::baca::MAX_BERKAS;
use desk::{Desk, Progress};
use serde::Serialize;
use serde_json::Value;
use tauri::ipc::{Channel, InvokeBody, JavaScriptChannelId, Request, Response};
use tauri::{State, WebviewWindow};
use uuid::Uuid;

use crate::fault::{Fault, bounded, internal, only_main};
use crate::opened::Opened;

/// Files being made or taken in, under the id the page gave each, so that it can stop them.
#[derive(Default)]
pub struct Jobs(Mutex<HashMap<Uuid, Progress>>);

/// Calls after which another officer, or none, is at work: what the one before had under way ends with them.
const RESEATING: [&str; 10] = [
    "lock",
    "log_in",
    "recover",
    "switch_office",
    "create_practice",
    "set_up",
    "restore_cadangan",
    "undo_pemulihan",
    "repair_data",
    VISITORS,
];
/// The call that gives the window to visitors: it fills the screen until an officer is back.
const VISITORS: &str = "start_layar";

impl Jobs {
    /// Stops the work on every file.
    pub fn cancel_all(&self) {
        self.edit(|jobs| jobs.values().for_each(Progress::cancel));
    }

    fn edit<T>(&self, edit: impl FnOnce(&mut HashMap<Uuid, Progress>) -> T) -> T {
        // The map holds no half-made state that a panic elsewhere could have left.
        edit(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// How far the work has come: `done` of `of` steps.
#[derive(Clone, Serialize)]
pub struct Step {
    done: u32,
    of: u32,
}

/// Runs one call of the core's table.
#[tauri::command(async)]
pub async fn call(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    jobs: State<'_, Jobs>,
    opened: State<'_, Opened>,
    name: String,
    input: Value,
) -> Result<Value, Fault> {
    only_main(&window)?;
    bounded(&input)?;
    let desk = Arc::clone(&desk);
    let reseats = RESEATING.contains(&name.as_str());
    let visitors = name == VISITORS;
    let output = off_the_loop(move || dispatch(&desk, &name, input)).await?;
    if reseats {
        jobs.cancel_all();
        opened.clear();
        // A window system may refuse; the page closes everything off all the same.
        drop(window.set_fullscreen(visitors));
    }
    Ok(output)
}

fn telling(channel: Channel<Step>) -> Progress {
    Progress::new(move |done, of| {
        // A page that no longer listens is no reason to stop.
        drop(channel.send(Step { done, of }));
    })
}

/// Makes one file of the core's table and answers with its bytes; tells `channel` how far it has come.
#[tauri::command(async)]
pub async fn call_file(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    jobs: State<'_, Jobs>,
    id: Uuid,
    name: String,
    input: Value,
    channel: Channel<Step>,
) -> Result<Response, Fault> {
    only_main(&window)?;
    let progress = telling(channel);
    jobs.edit(|jobs| jobs.insert(id, progress.clone()));
    let made = make_file(&desk, name, input, progress).await;
    jobs.edit(|jobs| jobs.remove(&id));
    Ok(Response::new(made?.bytes))
}

/// Names of the headers that carry the call's name; its input, JSON as base64, since a header holds ASCII alone; the id
/// it is stopped by; and the channel that hears how far it has come.
const NAME: &str = "x-call";
const INPUT: &str = "x-input";
const JOB: &str = "x-job";
const CHANNEL: &str = "x-channel";

/// Runs one call of the core's table that takes a file. The file is the body of the request, raw; all else stands in its
/// headers.
#[tauri::command(async)]
pub async fn call_upload(
    window: WebviewWindow,
    desk: State<'_, Arc<Desk>>,
    jobs: State<'_, Jobs>,
    request: Request<'_>,
) -> Result<Value, Fault> {
    only_main(&window)?;
    let InvokeBody::Raw(bytes) = request.body() else { return Err(internal("upload", &"the body is not raw")) };
    let header = |name| request.headers().get(name).map(|value| value.as_bytes());
    let text = |name| header(name).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default();
    let id: Uuid = text(JOB).parse().map_err(|error| internal("upload", &error))?;
    let channel: JavaScriptChannelId = text(CHANNEL).parse().map_err(|error: &str| internal("upload", &error))?;
    let progress = telling(channel.channel_on(window.as_ref().clone()));
    let input = header(INPUT)
        .and_then(|input| BASE64.decode(input).ok())
        .and_then(|input| serde_json::from_slice(&input).ok())
        .ok_or_else(|| internal("upload", &"its input cannot be read"))?;
    // Of a larger body as much as shows the core that it is too large for any call.
    let bytes = bytes.iter().copied().take(MAX_BERKAS + 1).collect();
    jobs.edit(|jobs| jobs.insert(id, progress.clone()));
    let taken = upload(&desk, text(NAME).to_owned(), input, bytes, progress).await;
    jobs.edit(|jobs| jobs.remove(&id));
    taken
}

/// Hands a file to a call of the core's table.
pub async fn upload(
    desk: &Arc<Desk>,
    name: String,
    input: Value,
    bytes: Vec<u8>,
    progress: Progress,
) -> Result<Value, Fault> {
    bounded(&input)?;
    let desk = Arc::clone(desk);
    off_the_loop(move || dispatch_upload(&desk, &name, input, bytes, &progress)).await
}

/// Stops the work on a file; one that is finished or unknown is none to stop.
#[tauri::command(async)]
pub fn cancel(window: WebviewWindow, jobs: State<'_, Jobs>, id: Uuid) -> Result<(), Fault> {
    only_main(&window)?;
    if let Some(progress) = jobs.edit(|jobs| jobs.get(&id).cloned()) {
        progress.cancel();
    }
    Ok(())
}

/// Makes a file of the core's table.
pub async fn make_file(desk: &Arc<Desk>, name: String, input: Value, progress: Progress) -> Result<FileOut, Fault> {
    bounded(&input)?;
    let desk = Arc::clone(desk);
    off_the_loop(move || dispatch_file(&desk, &name, input, &progress)).await
}

/// Runs work of the core on a thread where it may wait for the disk, so that the window stays alive.
pub async fn off_the_loop<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(_panicked) => Err(internal("call", &"the work panicked; its place stands in the line above")),
    }
}
