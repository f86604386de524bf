//! Logging in: the password unwraps the data key, and the data file opens with it.

use chrono::Utc;
use domain::akun::Akun;
use domain::id::AkunId;
use store::{DataKey, KeyFile, Store};

use super::sesi_of;
use super::wire::{LogIn, Sesi};
use crate::act::fixed_clock_refused;
use crate::clock::Clock;
use crate::kantor::keys_lost;
use crate::office::Open;
use crate::{Desk, Fault, cadangan, draf, privasi};

/// Logs an officer in; whoever was at work before is logged out by it (quick switch).
///
/// # Errors
/// [`Fault::WrongPassword`] with the growing delay; [`Fault::NotFound`] before set-up; what the data file says.
pub fn log_in(desk: &Desk, input: LogIn) -> Result<Sesi, Fault> {
    let _gate = desk.gate();
    desk.claim()?;
    let dir = desk.dir();
    if desk.keys_lost() {
        return Err(keys_lost());
    }
    if !KeyFile::exists(&dir) {
        return Err(Fault::NotFound);
    }
    let (key, akun) = KeyFile::read(&dir)?.unlock(&input.masuk, &input.kata_sandi, Utc::now())?;
    open_with(desk, key, akun)
}

/// Opens the data file and seats the account.
pub(super) fn open_with(desk: &Desk, key: DataKey, akun: AkunId) -> Result<Sesi, Fault> {
    let dir = desk.dir();
    desk.leave();
    cadangan::before_upgrade(desk, &dir, &key)?;
    let store = Store::open(&dir, &key)?;
    look_after(desk, &store)?;
    let (akun, kantor) = store.read(|reader| -> Result<_, Fault> {
        let akun: Akun =
            reader.akun(akun)?.filter(|akun| akun.aktif).ok_or(Fault::WrongPassword { wait_seconds: 0 })?;
        let kantor = reader.kantor()?.ok_or_else(|| Fault::internal("no office profile in the data file"))?;
        Ok((akun, kantor))
    })?;
    if !kantor.latihan && matches!(desk.clock(), Clock::Fixed(_)) {
        return Err(fixed_clock_refused());
    }
    let sesi = sesi_of(&akun);
    let open = Open::new(store, key, akun, dir, &kantor);
    if let Err(fault) = privasi::finish(desk, &open) {
        // The desk goes on; the next login tries it again.
        tracing::warn!(%fault, "a destruction could not be finished");
    }
    draf::discard_old(&open.store, desk.now_in(kantor.zona))?;
    desk.enter(open);
    Ok(sesi)
}

/// After an end that was not clean the data are looked at before anybody works on them.
fn look_after(desk: &Desk, store: &Store) -> Result<(), Fault> {
    if !desk.was_cut_off() {
        return Ok(());
    }
    if let Some(finding) = store::check_quickly(store)?.first() {
        let message = format!("Program terakhir kali terhenti sebelum ditutup, dan data kantor rusak: {finding}");
        return Err(Fault::Damaged { message });
    }
    desk.looked_after("Program terakhir kali terhenti sebelum ditutup; data sudah diperiksa dan utuh.");
    Ok(())
}
