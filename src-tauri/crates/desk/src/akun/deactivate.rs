//! An officer leaves: the account may not log in any more and loses its key and its drafts; its name stays in the history.

use domain::akun::{Akun, AkunEvent};
use domain::jurnal::Event;
use domain::peran::{Peran, Tindakan};

use super::wire::AkunRef;
use super::{check_admin_remains, find};
use crate::{Desk, Fault};

/// Deactivates an account.
///
/// # Errors
/// The only administrator; not allowed.
pub fn deactivate(desk: &Desk, input: AkunRef) -> Result<Akun, Fault> {
    let open = desk.open()?;
    let _gate = desk.gate();
    let akun = desk.act_on(&open, Tindakan::AturAkun, |deed| {
        let akun = find(deed.tx, input.id)?;
        if akun.peran == Peran::Admin {
            check_admin_remains(deed.tx, akun.id)?;
        }
        if akun.aktif {
            deed.record(akun.id.0, &Event::Akun(AkunEvent::Dinonaktifkan))?;
            // Nobody else sees them, so nobody would ever finish them or throw them away.
            deed.tx.delete_drafts_of(akun.id)?;
        }
        Ok(Akun { aktif: false, ..akun })
    })?;
    open.keys()?.remove_slot(akun.id)?;
    Ok(akun)
}
