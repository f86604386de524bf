//! Who may bring a backup back or mend damaged data: whoever can open the office today, by a password of a role that may, or
//! by the recovery code before a second pair of eyes. The data file may be damaged, so the key file alone decides.

use std::path::Path;

use chrono::{DateTime, FixedOffset, Utc};
use domain::akun::AkunEvent;
use domain::id::AkunId;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use store::{DataKey, KeyFile, Tx};

use super::wire::KunciPulih;
use crate::Fault;
use crate::akun::witness_of_office;

/// What proved to hold the office's key.
pub(super) struct Dibuka {
    pub(super) key: DataKey,
    /// Whose password it was; nobody's for the recovery code.
    pub(super) akun: Option<AkunId>,
    /// Who stood by when the recovery code was used.
    saksi: Option<AkunId>,
    /// The key file in use, where it gave the key: its people are those of today.
    pub(super) kini: Option<KeyFile>,
}

/// Opens by the key file of today in `dir`. That of the backup answers only where there is none that can be read: who may
/// not log in any more, and a sheet that was replaced, open nothing here.
///
/// # Errors
/// [`Fault::WrongPassword`], [`Fault::TooSoon`]; [`Fault::NotAllowed`] for a role that may not; nobody stands by.
pub(super) fn opened(dir: &Path, backup: Option<&mut KeyFile>, kunci: &KunciPulih) -> Result<Dibuka, Fault> {
    let today = KeyFile::exists(dir).then(|| KeyFile::read(dir)).and_then(Result::ok);
    match (today, backup) {
        (Some(mut keys), _) => {
            let (key, akun, saksi) = match kunci {
                KunciPulih::Sandi { masuk, kata_sandi } => by_password(&mut keys, masuk, kata_sandi)?,
                KunciPulih::Kode { kode, saksi } => {
                    let key = keys.unlock_with_recovery(kode, Utc::now())?;
                    (key, None, witness_of_office(&mut keys, saksi.as_ref())?)
                }
            };
            Ok(Dibuka { key, akun, saksi, kini: Some(keys) })
        }
        (None, Some(keys)) => {
            let (key, akun, saksi) = match kunci {
                KunciPulih::Sandi { masuk, kata_sandi } => by_password(keys, masuk, kata_sandi)?,
                KunciPulih::Kode { kode, .. } => (keys.unlock_with_recovery(kode, Utc::now())?, None, None),
            };
            Ok(Dibuka { key, akun, saksi, kini: None })
        }
        (None, None) => Err(Fault::NotFound),
    }
}

type Opened = (DataKey, Option<AkunId>, Option<AkunId>);

fn by_password(keys: &mut KeyFile, masuk: &str, kata_sandi: &str) -> Result<Opened, Fault> {
    let (key, akun) = keys.unlock(masuk, kata_sandi, Utc::now())?;
    let owner = keys.owners().iter().find(|owner| owner.akun == akun).ok_or(Fault::NotAllowed)?;
    if Tindakan::AturCadangan.permits(owner.peran) { Ok((key, Some(akun), None)) } else { Err(Fault::NotAllowed) }
}

impl Dibuka {
    /// Writes down who stood by, once the people of today stand in the journal.
    pub(super) fn note_witness(&self, tx: &Tx, now: DateTime<FixedOffset>) -> Result<(), Fault> {
        if let Some(saksi) = self.saksi {
            let untuk = "Pemakaian kode pemulihan untuk data kantor".to_owned();
            tx.append(saksi.0, &Event::Akun(AkunEvent::Disaksikan { untuk }), Some(saksi), now)?;
        }
        Ok(())
    }
}
