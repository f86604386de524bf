//! The office: set-up, profile, logo, the recovery sheet, and the practice office beside it.

mod approve_clock;
mod create_practice;
mod get;
mod logo;
mod recovery_sheet;
mod set_logo;
mod set_up;
mod update;
pub mod wire;

pub use approve_clock::approve_clock;
pub use create_practice::{KATA_SANDI as KATA_SANDI_LATIHAN, create_practice, practice_office};
pub use get::get;
pub use logo::logo;
pub use recovery_sheet::recovery_sheet;
pub use set_logo::set_logo;
pub use set_up::{faults, set_up, set_up_practice};
pub use update::update;

pub(crate) use logo::sha256;
pub(crate) use set_up::{UNFINISHED, keys_lost, owner_of};
