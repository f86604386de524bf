//! How long work tells how far it is, and hears that it should stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::fault::Fault;

type Tell = dyn Fn(u32, u32) + Send + Sync;

/// A line between long work and whoever waits for it.
#[derive(Clone)]
pub struct Progress {
    tell: Arc<Tell>,
    cancelled: Arc<AtomicBool>,
}

impl Progress {
    /// Tells `tell(done, of)` now and then.
    pub fn new(tell: impl Fn(u32, u32) + Send + Sync + 'static) -> Self {
        Self { tell: Arc::new(tell), cancelled: Arc::new(AtomicBool::new(false)) }
    }

    /// Nobody listens.
    pub fn silent() -> Self {
        Self::new(|_, _| {})
    }

    /// The same for a part of the work: it stops when the whole is to stop, and tells nothing of its own.
    pub fn silently(&self) -> Self {
        Self { tell: Arc::new(|_, _| {}), cancelled: Arc::clone(&self.cancelled) }
    }

    /// Asks the work to stop at its next step.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Goes on unless it was asked to stop.
    ///
    /// # Errors
    /// [`Fault::Cancelled`] when it was.
    pub fn heed(&self) -> Result<(), Fault> {
        if self.cancelled.load(Ordering::Relaxed) { Err(Fault::Cancelled) } else { Ok(()) }
    }

    /// Tells how far the work is.
    ///
    /// # Errors
    /// [`Fault::Cancelled`] when it was asked to stop.
    pub fn step(&self, done: u32, of: u32) -> Result<(), Fault> {
        self.heed()?;
        (self.tell)(done, of);
        Ok(())
    }
}
