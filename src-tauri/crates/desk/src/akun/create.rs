//! A new account with its first password.

use domain::akun::{Akun, AkunEvent};
use domain::id::AkunId;
use domain::jurnal::Event;
use domain::peran::Tindakan;

use super::wire::NewAkun;
use super::{check_login_free, check_password};
use crate::kantor::owner_of;
use crate::{Desk, Fault};

/// Creates an account.
///
/// # Errors
/// All fields at fault at once; a login name that is taken; not allowed.
pub fn create(desk: &Desk, input: NewAkun) -> Result<Akun, Fault> {
    let akun = Akun {
        id: AkunId::new(),
        nama: input.nama,
        nip: input.nip.unwrap_or_default(),
        masuk: input.masuk,
        peran: input.peran,
        aktif: true,
    };
    let akun = match (akun.checked(), check_password("kata_sandi", &input.kata_sandi)) {
        (Ok(akun), Ok(())) => akun,
        (Err(mut fields), Err(Fault::Invalid { fields: more })) => {
            fields.extend(more);
            return Err(fields.into());
        }
        (Err(fields), _) => return Err(fields.into()),
        (Ok(_), Err(fault)) => return Err(fault),
    };
    let open = desk.open()?;
    let _gate = desk.gate();
    desk.act_on(&open, Tindakan::AturAkun, |deed| {
        check_login_free(deed.tx, &akun)?;
        deed.record(akun.id.0, &Event::Akun(AkunEvent::Dibuat(akun.clone())))
    })?;
    // The slot after the commit: an account without a slot can be given one, a slot without an account could not.
    open.keys()?.put_slot(&owner_of(&akun), &open.key, &input.kata_sandi)?;
    Ok(akun)
}
