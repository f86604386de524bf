//! A forgotten password: the recovery code of the sheet opens the data before a second pair of eyes, and the account gets a
//! new password. Recorded, with who stood by.

use chrono::Utc;
use domain::akun::AkunEvent;
use domain::jurnal::Event;
use store::{KeyFile, Store};

use super::log_in::open_with;
use super::wire::{Recover, Sesi};
use crate::akun::{check_password, witness};
use crate::kantor::keys_lost;
use crate::{Desk, Fault, cadangan};

/// Gives the named account a new password and logs it in.
///
/// # Errors
/// [`Fault::WrongPassword`] for a wrong code (with the same growing delay) or an unknown account; a weak new password; nobody stands by.
pub fn recover(desk: &Desk, input: Recover) -> Result<Sesi, Fault> {
    let _gate = desk.gate();
    desk.claim()?;
    let dir = desk.dir();
    if desk.keys_lost() {
        return Err(keys_lost());
    }
    if !KeyFile::exists(&dir) {
        return Err(Fault::NotFound);
    }
    check_password("kata_sandi_baru", &input.kata_sandi_baru)?;
    let mut keys = KeyFile::read(&dir)?;
    let key = keys.unlock_with_recovery(&input.kode, Utc::now())?;
    let masuk = input.masuk.trim().to_lowercase();
    let owner = keys
        .owners()
        .iter()
        .find(|owner| owner.masuk == masuk)
        .cloned()
        .ok_or(Fault::WrongPassword { wait_seconds: 0 })?;
    let saksi = witness(&mut keys, owner.akun, input.saksi.as_ref())?;
    desk.leave();
    cadangan::before_upgrade(desk, &dir, &key)?;
    let store = Store::open(&dir, &key)?;
    store.write(|tx| -> Result<(), Fault> {
        let kantor = tx.kantor()?.ok_or_else(|| Fault::internal("no office profile in the data file"))?;
        let event = Event::Akun(AkunEvent::KataSandiDiganti { dengan: "kode_pemulihan".to_owned() });
        let now = desk.now_in(kantor.zona);
        if let Some(saksi) = saksi {
            let untuk = format!("Pemakaian kode pemulihan untuk akun {}", owner.nama);
            tx.append(saksi.0, &Event::Akun(AkunEvent::Disaksikan { untuk }), Some(saksi), now)?;
        }
        tx.append(owner.akun.0, &event, Some(owner.akun), now)?;
        Ok(())
    })?;
    drop(store);
    keys.put_slot(&owner, &key, &input.kata_sandi_baru)?;
    open_with(desk, key, owner.akun)
}
