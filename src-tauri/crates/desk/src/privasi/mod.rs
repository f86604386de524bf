//! Data protection at the desk (UU 27/2022) and the trail of all that happened: who saw whose identity, how long cases are
//! kept, what is destroyed when that is over, what a person may have and have put right, and the chain held against paper.

mod ekspor;
mod isi_subjek;
mod jejak;
mod kalimat;
mod kepala;
mod musnah;
mod orang;
mod pembetulan;
mod perkara;
mod retensi;
mod subjek;
mod tilik;
pub mod wire;

pub use ekspor::export;
pub use jejak::trail;
pub use kepala::verify;
pub use musnah::{SALINAN, approve, list as list_musnah, propose, record, refuse};
pub use pembetulan::{answer, ask, list as list_pembetulan};
pub use retensi::{get as get_retensi, set as set_retensi};
pub use subjek::{file, find as find_subjek};

pub(crate) use musnah::{approved, finish, gone, refuse_destroyed};
pub(crate) use tilik::{seen_forum, seen_keberatan, seen_pengaduan, seen_permohonan};
