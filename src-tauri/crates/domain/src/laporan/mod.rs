//! What a supervisor signs and sends: the figures of the information service over a period (Perki 1/2021 art. 56–57).
//!
//! [`Fakta`] is what one request contributes, [`Angka`] what all of them come to, [`Potongan`] what one figure counts, so
//! that it can be opened. It knows no identity: none of the published figures needs one.

mod angka;
mod fakta;
mod penghitung;
mod potongan;
mod waktu;

pub use angka::{Angka, Batang};
pub use fakta::{Fakta, Ketepatan};
pub use penghitung::Penghitung;
pub use potongan::{HurufDitolak, Potongan};
pub use waktu::{RENTANG, Rentang, Waktu};
