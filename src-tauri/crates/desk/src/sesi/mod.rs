//! Who is at work: status, login, lock, recovery, and the switch between the real and the practice office.

mod lock;
mod log_in;
mod recover;
mod status;
mod stay;
mod switch_office;
pub mod wire;

pub use lock::lock;
pub use log_in::log_in;
pub use recover::recover;
pub use status::status;
pub use stay::stay;
pub use switch_office::switch_office;

use domain::akun::Akun;
use domain::peran::Tindakan;

use wire::Sesi;

/// The session as the page knows it.
pub(crate) fn sesi_of(akun: &Akun) -> Sesi {
    let boleh = Tindakan::ALL.into_iter().filter(|tindakan| tindakan.permits(akun.peran)).collect();
    Sesi { akun: akun.clone(), boleh }
}
