//! Who sat at the desk when work began: what was made for them is handed to nobody else.

use std::sync::{Arc, Weak};

use crate::office::Open;
use crate::{Desk, Fault};

/// The officer at work at one moment, if any. Holding it keeps no office open.
pub struct Seat(Weak<Open>);

impl Desk {
    /// Who is at work now.
    pub fn seat(&self) -> Seat {
        Seat(self.peek().map_or_else(Weak::new, |open| Arc::downgrade(&open)))
    }

    /// Refuses to go on for an officer who was at work before.
    ///
    /// # Errors
    /// [`Fault::Locked`] when nobody was, or the desk was locked since, by whomever it was opened again.
    pub fn refuse_another(&self, seat: &Seat) -> Result<(), Fault> {
        let same = seat.0.upgrade().zip(self.peek()).is_some_and(|(before, now)| Arc::ptr_eq(&before, &now));
        if same { Ok(()) } else { Err(Fault::Locked) }
    }
}
