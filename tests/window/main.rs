//! The real application in a real window: WebKitWebDriver works it on a virtual display, as a person would.
//! What a screen says in every state is held by the screen tests; here stands what only the whole can show.

mod files;
mod journey;
mod kunci;
mod lampiran;
mod langkah;
mod start;
mod tamu;
