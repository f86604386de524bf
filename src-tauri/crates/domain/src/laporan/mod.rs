//! What a supervisor signs and sends: the figures of the information service over a period (Perki 1/2021 art. 56–57).
//!
//! [`Fakta`] is what one request contributes, [`Angka`] what all of them come to, [`Potongan`] what one figure counts, so
//! that it can be opened. [`BatangPerkara`] does the same for objections and disputes;
//! [`PenghitungPerkara`] counts them for the annual report, [`PenghitungKelas`] the time by class of
//! information, and [`tahunan`] is the annual report itself. It knows no identity: none of the published figures needs one.

mod angka;
mod batang_perkara;
mod fakta;
mod kelas;
mod penghitung;
mod perkara;
mod potongan;
mod potongan_perkara;
pub mod tahunan;
mod waktu;

pub use angka::{Angka, Batang};
pub use batang_perkara::BatangPerkara;
pub use fakta::{Fakta, Ketepatan};
pub use kelas::{PenghitungKelas, WaktuKelas};
pub use penghitung::Penghitung;
pub use perkara::{AngkaPerkara, Hitungan, KetepatanTanggapan, PelaksanaanPerintah, PenghitungPerkara};
pub use potongan::{HurufDitolak, Potongan};
pub use potongan_perkara::{FaktaKeberatan, PotonganKeberatan, PotonganSengketa};
pub use waktu::{RENTANG, Rentang, Waktu};
