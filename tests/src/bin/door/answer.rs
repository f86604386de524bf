//! One request of the browser: a file of the page, `POST /call/NAME`, `POST /file/NAME` or `POST /upload/NAME`, whose body is
//! a file, whose input stands in the header `x-input`, and which `POST /cancel/ID` stops by the id in `x-job`. A fault of the core answers with status 422 and the union as
//! JSON.

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use data_encoding::BASE64;
use desk::calls::{FileOut, dispatch, dispatch_file, dispatch_upload};
use desk::lampiran::MAX_UKURAN;
use desk::{Desk, Fault, Progress, cadangan};
use serde::Serialize;
use serde_json::Value;
use tiny_http::{Header, Method, Request, Response};

use crate::page::Page;

/// The window takes no larger input either.
const INPUT_LIMIT: u64 = 10 * 1024 * 1024;

/// Uploads under way, by the id the page gave each.
#[derive(Default)]
pub struct Jobs(Mutex<HashMap<String, Progress>>);

impl Jobs {
    fn edit<T>(&self, edit: impl FnOnce(&mut HashMap<String, Progress>) -> T) -> T {
        edit(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

type Answered = Result<(), Box<dyn Error + Send + Sync>>;

/// Answers one request.
pub fn answer(desk: &Desk, page: &Page, jobs: &Jobs, chosen: &Path, mut request: Request) -> Answered {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    if *request.method() == Method::Get {
        return match page.file(&path) {
            Some((bytes, media_type)) => {
                send(request, 200, bytes, &[("content-type", media_type), ("content-security-policy", page.policy())])
            }
            None => send(request, 404, Vec::new(), &[]),
        };
    }
    if *request.method() != Method::Post {
        return send(request, 405, Vec::new(), &[]);
    }

    if let Some(name) = path.strip_prefix("/upload/") {
        let Some(input) = header_input(&request) else { return send(request, 400, Vec::new(), &[]) };
        let (id, progress) = (header(&request, "x-job").unwrap_or_default().to_owned(), Progress::silent());
        jobs.edit(|jobs| jobs.insert(id.clone(), progress.clone()));
        let mut bytes = Vec::new();
        request.as_reader().take(MAX_UKURAN + 1).read_to_end(&mut bytes)?;
        let answer = dispatch_upload(desk, name, input, bytes, &progress);
        jobs.edit(|jobs| jobs.remove(&id));
        return match answer {
            Ok(output) => send_json(request, 200, &output),
            Err(fault) => send_json(request, 422, &fault),
        };
    }

    let mut body = Vec::new();
    request.as_reader().take(INPUT_LIMIT + 1).read_to_end(&mut body)?;
    if body.len() as u64 > INPUT_LIMIT {
        return send(request, 413, Vec::new(), &[]);
    }
    let Ok(input) = serde_json::from_slice::<Value>(&body) else {
        return send(request, 400, Vec::new(), &[]);
    };

    if let Some(name) = path.strip_prefix("/call/") {
        match dispatch(desk, name, input) {
            Ok(output) => send_json(request, 200, &output),
            Err(fault) => send_json(request, 422, &fault),
        }
    } else if let Some(name) = path.strip_prefix("/file/") {
        match dispatch_file(desk, name, input, &Progress::silent()) {
            Ok(FileOut { name, mime, bytes }) => {
                send(request, 200, bytes, &[("content-type", mime), ("x-file-name", &percent_encoded(&name))])
            }
            Err(fault) => send_json::<Fault>(request, 422, &fault),
        }
    } else if path == "/choose/backup" {
        match backup_in(chosen)?.map(|place| cadangan::choose(desk, &place)).transpose() {
            Ok(row) => send_json(request, 200, &row),
            Err(fault) => send_json(request, 422, &fault),
        }
    } else if path == "/choose/second_place" {
        // A folder that a program copies elsewhere, where the test made one.
        let synced = chosen.join("OneDrive");
        match cadangan::choose_second(desk, if synced.is_dir() { &synced } else { chosen }) {
            Ok(list) => send_json(request, 200, &Some(list)),
            Err(fault) => send_json(request, 422, &fault),
        }
    } else if let Some(id) = path.strip_prefix("/cancel/") {
        if let Some(progress) = jobs.edit(|jobs| jobs.get(id).cloned()) {
            progress.cancel();
        }
        send(request, 200, Vec::new(), &[])
    } else {
        send(request, 404, Vec::new(), &[])
    }
}

/// The input of a call that takes a file: JSON as base64, as the window sends it.
fn header_input(request: &Request) -> Option<Value> {
    serde_json::from_slice(&BASE64.decode(header(request, "x-input")?.as_bytes()).ok()?).ok()
}

fn header<'a>(request: &'a Request, name: &'static str) -> Option<&'a str> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.as_str())
}

fn send_json<T: Serialize>(request: Request, status: u16, value: &T) -> Answered {
    send(request, status, serde_json::to_vec(value)?, &[("content-type", "application/json")])
}

fn send(request: Request, status: u16, bytes: Vec<u8>, headers: &[(&str, &str)]) -> Answered {
    let mut response = Response::from_data(bytes).with_status_code(status);
    // What one test saw must not be what the next one sees.
    for (name, value) in [("cache-control", "no-store")].iter().chain(headers) {
        let header = Header::from_bytes(*name, *value).map_err(|()| format!("not a header: {name}: {value}"))?;
        response.add_header(header);
    }
    Ok(request.respond(response)?)
}

fn percent_encoded(name: &str) -> String {
    name.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// The newest backup in a folder or in those inside it; as when a dialog was closed where there is none.
fn backup_in(folder: &Path) -> io::Result<Option<PathBuf>> {
    let mut newest: Option<PathBuf> = None;
    if !folder.is_dir() {
        return Ok(None);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let found = if path.is_dir() {
            backup_in(&path)?
        } else {
            Some(path).filter(|path| path.extension().is_some_and(|ending| ending == "cadangan"))
        };
        newest = newest.max(found);
    }
    Ok(newest)
}
