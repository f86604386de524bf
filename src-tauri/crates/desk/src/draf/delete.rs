//! Throwing a draft away.

use domain::peran::Tindakan;

use super::wire::DrafRef;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Deletes a draft of whoever is at work; one that is gone already is fine.
///
/// # Errors
/// Somebody else's draft.
pub fn delete(desk: &Desk, input: DrafRef) -> Result<Empty, Fault> {
    desk.act(Tindakan::Daftarkan, |deed| {
        if let Some(draft) = deed.tx.draft(input.id)? {
            if draft.pemilik != deed.akun.id {
                return Err(Fault::NotAllowed);
            }
            deed.tx.delete_draft(input.id)?;
        }
        Ok(Empty {})
    })
}
