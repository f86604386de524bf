//! Grounds of exemption: UU 14/2008 art. 17, letters a to j, with the periods of PP 61/2010 art. 5–9.
//!
//! What each ground protects stands here in words of our own, what lists write of it is read, and what looks wrong is
//! said; the decision on one document (test of consequences, decree) is not here. Art. 6(3) also knows information that
//! is not held or not yet documented: that is no exemption and has no letter.

pub mod baca;
mod huruf;
mod isi;
mod pasal17;
mod peraturan;
pub mod periksa;

pub use huruf::{Huruf, JangkaTerlama};
pub use isi::{Cakupan, DasarLain, IsiPengecualian, Jangka};
pub use pasal17::{Pasal17, Pasal17Error};
