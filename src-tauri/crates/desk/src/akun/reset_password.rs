//! An administrator gives an account a new password; a deactivated account may log in again with it.

use domain::akun::{Akun, AkunEvent};
use domain::jurnal::Event;
use domain::peran::Tindakan;

use super::wire::ResetPassword;
use super::{check_login_free, check_password, find};
use crate::kantor::owner_of;
use crate::{Desk, Fault};

/// Resets the password of an account.
///
/// # Errors
/// A weak password; not allowed.
pub fn reset_password(desk: &Desk, input: ResetPassword) -> Result<Akun, Fault> {
    check_password("kata_sandi", &input.kata_sandi)?;
    let open = desk.open()?;
    let _gate = desk.gate();
    let akun = desk.act_on(&open, Tindakan::AturAkun, |deed| {
        let akun = find(deed.tx, input.id)?;
        if !akun.aktif {
            check_login_free(deed.tx, &akun)?;
            deed.record(akun.id.0, &Event::Akun(AkunEvent::Diaktifkan))?;
        }
        deed.record(akun.id.0, &Event::Akun(AkunEvent::KataSandiDiganti { dengan: "admin".to_owned() }))?;
        Ok(Akun { aktif: true, ..akun })
    })?;
    open.keys()?.put_slot(&owner_of(&akun), &open.key, &input.kata_sandi)?;
    Ok(akun)
}
