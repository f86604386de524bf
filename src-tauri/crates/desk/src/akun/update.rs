//! Changing name, NIP, login name or role of an account.

use domain::akun::{Akun, AkunEvent};
use domain::jurnal::Event;
use domain::peran::{Peran, Tindakan};

use super::wire::UpdateAkun;
use super::{check_admin_remains, check_login_free, find};
use crate::kantor::owner_of;
use crate::{Desk, Fault};

/// Changes an account.
///
/// # Errors
/// All fields at fault at once; a login name that is taken; the only administrator; not allowed.
pub fn update(desk: &Desk, input: UpdateAkun) -> Result<Akun, Fault> {
    let open = desk.open()?;
    let _gate = desk.gate();
    let akun = desk.act_on(&open, Tindakan::AturAkun, |deed| {
        let old = find(deed.tx, input.id)?;
        let akun = Akun {
            id: old.id,
            nama: input.nama,
            nip: input.nip.unwrap_or_default(),
            masuk: input.masuk,
            peran: input.peran,
            aktif: old.aktif,
        }
        .checked()?;
        check_login_free(deed.tx, &akun)?;
        if old.peran == Peran::Admin && akun.peran != Peran::Admin {
            check_admin_remains(deed.tx, akun.id)?;
        }
        if akun != old {
            deed.record(akun.id.0, &Event::Akun(AkunEvent::Diubah(akun.clone())))?;
        }
        Ok(akun)
    })?;
    open.keys()?.update_owner(&owner_of(&akun))?;
    Ok(akun)
}
