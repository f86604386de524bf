//! What the shell itself refuses, in the words of the core's one error union.

use std::fmt::Display;
use std::io;

pub use desk::Fault;
use serde_json::Value;
use tauri::WebviewWindow;

use crate::window::MAIN;

/// Largest input of a call in bytes of JSON; the core bounds each field far below it.
const INPUT_LIMIT: usize = 10 * 1024 * 1024;

/// A fault of the program while it was `doing` something; the cause goes to the log.
pub fn internal(doing: &'static str, cause: &dyn Display) -> Fault {
    Fault::internal(format_args!("{doing}: {cause}"))
}

/// A file that could not be written or handed over. Only the kind of the cause is logged: a path may name a person.
pub fn file(doing: &'static str, cause: &io::Error) -> Fault {
    match cause.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Fault::DiskFull,
        kind => internal(doing, &kind),
    }
}

/// Refuses every window but the main one, whatever the capability says.
pub fn only_main(window: &WebviewWindow) -> Result<(), Fault> {
    if window.label() == MAIN { Ok(()) } else { Err(Fault::NotAllowed) }
}

/// Refuses an input no screen could have made. The length is counted without making the text.
pub fn bounded(input: &Value) -> Result<(), Fault> {
    match serde_json::to_writer(Counter(0), input) {
        Ok(()) => Ok(()),
        Err(_past_the_limit) => Err(too_large("Isian terlalu besar: paling banyak 10 MiB.")),
    }
}

/// Refuses what is larger than any use of it needs, with the sentence that says how large it may be.
pub fn too_large(message: &str) -> Fault {
    Fault::Refused { reason: "too_large".to_owned(), message: message.to_owned() }
}

/// Counts what is written and fails past [`INPUT_LIMIT`].
struct Counter(usize);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        if self.0 > INPUT_LIMIT { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_input_of_eleven_megabytes_is_refused() {
        assert!(bounded(&Value::from("x".repeat(9 * 1024 * 1024))).is_ok(), "below the limit the core decides");
        assert!(bounded(&Value::from("x".repeat(11 * 1024 * 1024))).is_err(), "no screen makes eleven megabytes");
    }
}
