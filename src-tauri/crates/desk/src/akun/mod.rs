//! Accounts of officers: list, create, change, deactivate, passwords. Keys are in the key file, the rest in the journal.

mod change_password;
mod create;
mod deactivate;
mod list;
mod list_wewenang;
mod renew_recovery;
mod reset_password;
mod saksi;
mod update;
pub mod wire;

pub use change_password::change_password;
pub use create::create;
pub use deactivate::deactivate;
pub use list::list;
pub use list_wewenang::list_wewenang;
pub use renew_recovery::renew_recovery;
pub use reset_password::reset_password;
pub use update::update;

pub(crate) use saksi::{witness, witness_of_office};

use domain::akun::Akun;
use domain::fault::{Refusal, Rule};
use domain::id::AkunId;
use domain::peran::Peran;
use store::Reader;

use crate::Fault;

/// Fewest characters of a password.
const MIN: usize = 8;
/// Most characters of a password.
const MAX: usize = 200;

/// A password long enough to be one. Length is what counts; no signs are demanded.
pub(crate) fn check_password(field: &str, kata_sandi: &str) -> Result<(), Fault> {
    match kata_sandi.chars().count() {
        MIN..=MAX => Ok(()),
        0..MIN => Err(Fault::field(
            field,
            &Rule::Other("Kata sandi sedikitnya 8 huruf. Kalimat pendek mudah diingat dan sulit ditebak."),
        )),
        _ => Err(Fault::field(field, &Rule::Other("Kata sandi paling banyak 200 huruf."))),
    }
}

fn find(reader: &Reader, id: AkunId) -> Result<Akun, Fault> {
    reader.akun(id)?.ok_or(Fault::NotFound)
}

/// No two active accounts log in by one name.
fn check_login_free(reader: &Reader, akun: &Akun) -> Result<(), Fault> {
    let taken = reader.akun_all()?.iter().any(|other| other.id != akun.id && other.aktif && other.masuk == akun.masuk);
    if taken { Err(Refusal::LoginTaken.into()) } else { Ok(()) }
}

/// Somebody must remain who may set the office up.
fn check_admin_remains(reader: &Reader, leaving: AkunId) -> Result<(), Fault> {
    let remains = reader.akun_all()?.iter().any(|akun| akun.id != leaving && akun.aktif && akun.peran == Peran::Admin);
    if remains { Ok(()) } else { Err(Refusal::LastAdmin.into()) }
}
