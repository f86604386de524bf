//! Exemptions: UU 14/2008 art. 17–20, PP 61/2010, Perki 1/2021 art. 22, 49–53, Lampiran II–V.
//!
//! [`Huruf`] and [`Pasal17`] are the grounds, with the periods of PP 61/2010 art. 5–9. One exemption is one entity: [`catat`]
//! writes it down, [`uji`] tests it, [`keadaan`] says what it is on a day, [`menolak`] what a refusal may rest on. Art. 6(3)
//! also knows information that is not held or not yet documented: that is no exemption and has no letter. [`baca`] reads
//! what lists write of it, [`periksa`] says what looks wrong.

pub mod baca;
mod catat;
mod event;
mod huruf;
mod isi;
mod kalimat;
mod keadaan;
mod menolak;
mod pasal17;
mod peraturan;
pub mod periksa;
mod uji;

pub use catat::{AksiPengecualian, record};
pub use event::PengecualianEvent;
pub use huruf::{Huruf, JangkaTerlama};
pub use isi::{Cakupan, DasarLain, IsiPengecualian, Jangka};
pub use keadaan::{
    HARI_INGATKAN, HARI_TETAPKAN_TERBUKA, KeadaanPengecualian, Pembukaan, PenetapanPengecualian, Pengecualian,
    StatusPengecualian, UjiDisetujui,
};
pub use pasal17::{Pasal17, Pasal17Error};
pub use uji::{
    BerkasUji, ButirUji, HasilPengubahan, IsiUji, JenisUji, KeadaanUji, PengesahanUji, Penguji, PersetujuanUji, Uji,
    UjiEvent,
};
