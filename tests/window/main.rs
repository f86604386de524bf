//! The real application in a real window: WebKitWebDriver works it on a virtual display, as a person would.
//! What a screen says in every state is held by the screen tests; here stands what only the whole can show.

mod app;
mod stage;
mod start;

/// What a test gives back, so that any failed step ends it.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
