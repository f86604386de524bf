//! Who may do what, as the table of `domain` has it, for everyone to read.

use domain::peran::{Peran, Tindakan};

use super::wire::Wewenang;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Every action with the roles that may, in the order of the table.
///
/// # Errors
/// Locked.
pub fn list_wewenang(desk: &Desk, _: Empty) -> Result<Vec<Wewenang>, Fault> {
    desk.look(Tindakan::Lihat, |_| Ok(Tindakan::ALL.map(row).to_vec()))
}

fn row(tindakan: Tindakan) -> Wewenang {
    Wewenang { tindakan, peran: Peran::ALL.into_iter().filter(|peran| tindakan.permits(*peran)).collect() }
}
