//! The keys of an office (`kunci.json`): the random data key, wrapped once for each account and once under the recovery
//! code. Names of accounts stand here so that the login screen can show them; no applicant's data ever does.
//!
//! Not here: who may do what (`domain::peran`) and what an account did (the journal).

mod delay;
mod file;
mod key;
mod recovery;
mod slot;

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::id::AkunId;
use domain::peran::Peran;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::error::{Result, StoreError};
use file::Content;
use slot::Wrapped;

pub use key::DataKey;
pub(crate) use key::keyed;
pub use recovery::RecoveryCode;

/// Name of the key file.
const FILE: &str = "kunci.json";
/// What the recovery slot is bound to and counted under; no login name holds a slash.
const RECOVERY: &str = "pemulihan/";

/// What the login screen says of the office before anybody has logged in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeLabel {
    /// The public body.
    pub badan_publik: String,
    /// The unit.
    pub unit: String,
    /// A practice office.
    pub latihan: bool,
}

/// Whose slot it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotOwner {
    /// The account.
    pub akun: AkunId,
    /// Name for the login screen.
    pub nama: String,
    /// Login name.
    pub masuk: String,
    /// Role, for the login screen; what counts is the account's role in the journal.
    pub peran: Peran,
}

/// Why the data key was not given out.
#[derive(Debug, Error)]
pub enum UnlockError {
    /// Name or password is wrong; which of them is not told.
    #[error("Nama masuk atau kata sandi tidak cocok.")]
    Wrong {
        /// How long the next try must wait; zero while tries are free.
        next_try_in: Duration,
    },
    /// Too many failures; the password was not even looked at.
    #[error("Terlalu banyak percobaan. Tunggu {} detik lagi.", remaining.as_secs().max(1))]
    Wait {
        /// How long is left.
        remaining: Duration,
    },
    /// The key file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The key file of one data directory.
#[derive(Debug)]
pub struct KeyFile {
    dir: PathBuf,
    content: Content,
}

impl KeyFile {
    /// Whether an office was set up in `dir`.
    pub fn exists(dir: &Path) -> bool {
        dir.join(FILE).exists()
    }

    /// Writes the key file of a new office with its first account. Written last at set-up, it is what makes the office
    /// exist. The recovery code is given out this once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is one, and whatever keeps it from being written.
    pub fn create(
        dir: &Path,
        office: OfficeLabel,
        key: &DataKey,
        account: &SlotOwner,
        password: &str,
    ) -> Result<(Self, RecoveryCode)> {
        if Self::exists(dir) {
            return Err(StoreError::Exists(FILE));
        }
        let code = RecoveryCode::generate()?;
        let content = Content {
            versi: file::VERSION,
            kantor: office,
            pemilik: vec![account.clone()],
            slot: vec![Wrapped::seal(&account.akun.to_string(), key, password)?],
            pemulihan: Wrapped::seal(RECOVERY, key, &recovery::normal(code.text()))?,
            percobaan: delay::Failures::default(),
            segel: None,
        };
        file::write(dir, &content)?;
        Ok((Self { dir: dir.to_owned(), content }, code))
    }

    /// Reads the key file of `dir`.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Damaged`] or [`StoreError::FileNewer`]; the file stays as it is.
    pub fn read(dir: &Path) -> Result<Self> {
        Ok(Self { dir: dir.to_owned(), content: file::read(dir)? })
    }

    /// The office, as the login screen names it.
    pub fn office(&self) -> &OfficeLabel {
        &self.content.kantor
    }

    /// Names the office anew.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub fn set_office(&mut self, office: OfficeLabel) -> Result<()> {
        self.change(|content| content.kantor = office)
    }

    /// The accounts that can log in.
    pub fn owners(&self) -> &[SlotOwner] {
        &self.content.pemilik
    }

    /// The data key for who knows the password. A failure is counted before the password is looked at, so that ending
    /// the process gives no free try; a success forgets it. An unknown name takes as long and counts the same.
    ///
    /// # Errors
    /// [`UnlockError`].
    pub fn unlock(
        &mut self,
        masuk: &str,
        password: &str,
        now: DateTime<Utc>,
    ) -> std::result::Result<(DataKey, AkunId), UnlockError> {
        let masuk = login_name(masuk);
        let found = self.content.pemilik.iter().position(|owner| login_name(&owner.masuk) == masuk);
        let slot = found.and_then(|place| self.content.pemilik.get(place).zip(self.content.slot.get(place)));
        let slot = slot.map(|(owner, wrapped)| (owner.akun, wrapped.clone()));
        self.attempt(&masuk, now, || match slot {
            Some((akun, wrapped)) => Ok(wrapped.open(&akun.to_string(), password)?.map(|key| (key, akun))),
            None => slot::pretend(password).map(|()| None),
        })
    }

    /// The data key for who holds the recovery sheet; case, spaces, dashes and O for 0 do not matter.
    ///
    /// # Errors
    /// [`UnlockError`].
    pub fn unlock_with_recovery(
        &mut self,
        code: &str,
        now: DateTime<Utc>,
    ) -> std::result::Result<DataKey, UnlockError> {
        let wrapped = self.content.pemulihan.clone();
        self.attempt(RECOVERY, now, || wrapped.open(RECOVERY, &recovery::normal(code)))
    }

    /// Gives `owner` a slot under `password`, replacing the one it has.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub fn put_slot(&mut self, owner: &SlotOwner, key: &DataKey, password: &str) -> Result<()> {
        let wrapped = Wrapped::seal(&owner.akun.to_string(), key, password)?;
        self.change(|content| {
            drop_slot(content, owner.akun);
            content.pemilik.push(owner.clone());
            content.slot.push(wrapped);
        })
    }

    /// A new recovery code; the one before opens nothing any more.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub fn renew_recovery(&mut self, key: &DataKey) -> Result<RecoveryCode> {
        let code = RecoveryCode::generate()?;
        let wrapped = Wrapped::seal(RECOVERY, key, &recovery::normal(code.text()))?;
        self.change(|content| content.pemulihan = wrapped)?;
        Ok(code)
    }

    /// Takes the slot of `akun` away; it cannot log in any more. The recovery slot stays.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub fn remove_slot(&mut self, akun: AkunId) -> Result<()> {
        self.change(|content| drop_slot(content, akun))
    }

    /// Name, login name or role of an account changed; its password stays. An account without a slot is left alone.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub fn update_owner(&mut self, owner: &SlotOwner) -> Result<()> {
        self.change(|content| {
            content
                .pemilik
                .iter_mut()
                .filter(|known| known.akun == owner.akun)
                .for_each(|known| *known = owner.clone());
        })
    }

    /// Takes over all that `now` opens with: its accounts with their passwords, and the recovery code. Right only where both
    /// wrap the same data key: whoever could log in before a backup came back can afterwards, and nobody else.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub fn take_over(&mut self, now: &Self) -> Result<()> {
        self.change(|content| *content = Content { kantor: content.kantor.clone(), ..now.content.clone() })
    }

    fn attempt<T>(
        &mut self,
        who: &str,
        now: DateTime<Utc>,
        open: impl FnOnce() -> Result<Option<T>>,
    ) -> std::result::Result<T, UnlockError> {
        if self.content.percobaan.ahead_of(now) {
            self.change(|content| content.percobaan.bring_to(now))?;
        }
        if let Some(remaining) = self.content.percobaan.remaining(who, now) {
            return Err(UnlockError::Wait { remaining });
        }
        let mut next_try_in = Duration::ZERO;
        self.change(|content| next_try_in = content.percobaan.count(who, now))?;
        match open()? {
            Some(opened) => {
                self.change(|content| content.percobaan.clear(who))?;
                Ok(opened)
            }
            None => Err(UnlockError::Wrong { next_try_in }),
        }
    }

    /// Changes a copy, writes it, and only then takes it: memory and file never differ.
    fn change(&mut self, change: impl FnOnce(&mut Content)) -> Result<()> {
        let mut content = self.content.clone();
        change(&mut content);
        file::write(&self.dir, &content)?;
        self.content = content;
        Ok(())
    }
}

fn login_name(typed: &str) -> String {
    typed.trim().to_lowercase()
}

fn drop_slot(content: &mut Content, akun: AkunId) {
    while let Some(place) = content.pemilik.iter().position(|owner| owner.akun == akun) {
        content.pemilik.remove(place);
        content.slot.remove(place);
    }
}
