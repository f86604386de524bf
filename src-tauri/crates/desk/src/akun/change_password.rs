//! One's own new password, proved by the present one.

use chrono::Utc;
use domain::akun::AkunEvent;
use domain::jurnal::Event;
use domain::peran::Tindakan;

use super::check_password;
use super::wire::ChangePassword;
use crate::kantor::owner_of;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Changes the password of whoever is at work.
///
/// # Errors
/// [`Fault::WrongPassword`]; a weak new one.
pub fn change_password(desk: &Desk, input: ChangePassword) -> Result<Empty, Fault> {
    check_password("baru", &input.baru)?;
    let open = desk.open()?;
    let _gate = desk.gate();
    let mut keys = open.keys()?;
    keys.unlock(&open.akun.masuk, &input.lama, Utc::now())?;
    let akun = desk.act_on(&open, Tindakan::Lihat, |deed| {
        deed.record(deed.akun.id.0, &Event::Akun(AkunEvent::KataSandiDiganti { dengan: "kata_sandi".to_owned() }))?;
        Ok(deed.akun.clone())
    })?;
    keys.put_slot(&owner_of(&akun), &open.key, &input.baru)?;
    Ok(Empty {})
}
