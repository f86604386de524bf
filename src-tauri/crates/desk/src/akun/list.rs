//! All accounts, also those that may not log in any more.

use domain::akun::Akun;
use domain::peran::Tindakan;

use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Every account, by name.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, _: Empty) -> Result<Vec<Akun>, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let mut akun = look.reader.akun_all()?;
        akun.sort_by(|one, other| one.nama.cmp(&other.nama));
        Ok(akun)
    })
}
