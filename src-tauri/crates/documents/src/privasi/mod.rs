//! Papers of data protection (UU 27/2022): the record of a destruction ([`berita_acara`]), all that is kept of one person
//! ([`berkas_subjek`]), and the trail of who did what ([`tabel`]).

pub mod berita_acara;
pub mod berkas_subjek;
pub mod tabel;
