//! What a supervisor signs and sends: the figures of the information service over a period (Perki 1/2021 art. 56–57).
//!
//! [`Fakta`] is what one request contributes, [`Angka`] what all of them come to, [`Potongan`] what one figure counts, so
//! that it can be opened. [`PenghitungPerkara`] counts objections and disputes, [`PenghitungKelas`] the time by class of
//! information, and [`tahunan`] is the annual report itself. It knows no identity: none of the published figures needs one.

mod angka;
mod fakta;
mod kelas;
mod penghitung;
mod perkara;
mod potongan;
pub mod tahunan;
mod waktu;

pub use angka::{Angka, Batang};
pub use fakta::{Fakta, Ketepatan};
pub use kelas::{PenghitungKelas, WaktuKelas};
pub use penghitung::Penghitung;
pub use perkara::{AngkaPerkara, Hitungan, KetepatanTanggapan, PelaksanaanPerintah, PenghitungPerkara};
pub use potongan::{HurufDitolak, Potongan};
pub use waktu::{RENTANG, Rentang, Waktu};
