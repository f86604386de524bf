//! Making a registration void: the number stays in the register with the reason and is never used again.

use super::event::Dibatalkan;
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Refusal, Rule};
use crate::format::teks;

/// Fewest characters of a reason.
pub const MIN_ALASAN: usize = 5;

impl Permohonan {
    /// Makes the registration void.
    ///
    /// # Errors
    /// No reason; it is void already; its notice is out, so that it was a request after all.
    pub fn cancel(&self, alasan: &str) -> Result<Dibatalkan, Denied> {
        let alasan = reason("alasan", alasan)?;
        if self.keadaan == Keadaan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        if !self.pemberitahuan.is_empty() {
            return Err(Refusal::AnsweredAlready.into());
        }
        Ok(Dibatalkan { alasan })
    }
}

/// A reason that somebody else can understand later: cleaned, at least [`MIN_ALASAN`] characters.
///
/// # Errors
/// Too short or too long.
pub fn reason(field: &str, text: &str) -> Result<String, Denied> {
    let fault = |rule: &Rule| Denied::Invalid(vec![FieldFault::new(field, rule)]);
    let clean = teks::multi_line(text, 1_000).map_err(|error| fault(&Rule::Format(error.to_string())))?;
    if clean.chars().count() < MIN_ALASAN {
        return Err(fault(&Rule::Reason(MIN_ALASAN)));
    }
    Ok(clean)
}
