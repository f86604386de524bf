//! The real application on a virtual display, for the window tests and the benchmarks.

mod app;
mod form;
mod stage;

pub use app::{App, until};
pub use stage::Stage;

/// What a step gives back, so that any failed one ends the test.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
