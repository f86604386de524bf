//! Who may bring a backup back or mend damaged data: whoever can open the office, by a password of a role that may, or by the
//! recovery code. The data file may be damaged, so the key file alone decides.

use std::path::Path;

use chrono::Utc;
use domain::id::AkunId;
use domain::peran::Tindakan;
use store::{DataKey, KeyFile, UnlockError};

use super::wire::KunciPulih;
use crate::Fault;

/// The data key and who proved to hold it: by the key file of today in `dir`, else by the one of the backup.
///
/// # Errors
/// [`Fault::WrongPassword`], [`Fault::TooSoon`]; [`Fault::NotAllowed`] for a role that may not.
pub(super) fn opened(
    dir: &Path,
    backup: Option<&mut KeyFile>,
    kunci: &KunciPulih,
) -> Result<(DataKey, Option<AkunId>), Fault> {
    let today = KeyFile::exists(dir).then(|| KeyFile::read(dir)).and_then(Result::ok);
    match (kunci, today, backup) {
        (KunciPulih::Sandi { masuk, kata_sandi }, Some(mut keys), _) => by_password(&mut keys, masuk, kata_sandi),
        (KunciPulih::Sandi { masuk, kata_sandi }, None, Some(keys)) => by_password(keys, masuk, kata_sandi),
        (KunciPulih::Kode { kode }, Some(mut keys), backup) => {
            // The sheet at hand may be the one of the day the backup was made.
            match (keys.unlock_with_recovery(kode, Utc::now()), backup) {
                (Err(UnlockError::Wrong { .. }), Some(backup)) => {
                    Ok((backup.unlock_with_recovery(kode, Utc::now())?, None))
                }
                (answer, _) => Ok((answer?, None)),
            }
        }
        (KunciPulih::Kode { kode }, None, Some(keys)) => Ok((keys.unlock_with_recovery(kode, Utc::now())?, None)),
        (_, None, None) => Err(Fault::NotFound),
    }
}

fn by_password(keys: &mut KeyFile, masuk: &str, kata_sandi: &str) -> Result<(DataKey, Option<AkunId>), Fault> {
    let (key, akun) = keys.unlock(masuk, kata_sandi, Utc::now())?;
    let owner = keys.owners().iter().find(|owner| owner.akun == akun).ok_or(Fault::NotAllowed)?;
    if Tindakan::AturCadangan.permits(owner.peran) { Ok((key, Some(akun))) } else { Err(Fault::NotAllowed) }
}
