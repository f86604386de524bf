//! Writes the TypeScript types of the calls into the directory given: `bindings ui/src/ipc`.

use std::process::ExitCode;

use desk::calls::{Calls, Files, Uploads};
use desk::fault::FaultWire;
use ts_rs::{Config, TS};

fn main() -> ExitCode {
    let Some(directory) = std::env::args().nth(1) else {
        eprintln!("usage: bindings DIRECTORY");
        return ExitCode::from(2);
    };
    let config = Config::new().with_out_dir(directory).with_large_int("number");
    let written = Calls::export_all(&config)
        .and_then(|()| Files::export_all(&config))
        .and_then(|()| Uploads::export_all(&config))
        .and_then(|()| FaultWire::<'static>::export_all(&config));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bindings: {error}");
            ExitCode::FAILURE
        }
    }
}
