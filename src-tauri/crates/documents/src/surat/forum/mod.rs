//! Papers of a public consultation (PermenPANRB 16/2017): the invitations, the list of those present to be signed, the minutes.

pub mod berita_acara;
pub mod hadir;
pub mod undangan;

use domain::format::tanggal;
use domain::forum::Forum;

use super::bagian::Naskah;
use crate::{
    kit::{
        block::{Block, Field},
        mm,
    },
    surat::bagian::label,
    tanda_tangan::TandaTangan,
};

/// What the papers are made of.
#[derive(Debug, Clone, PartialEq)]
pub struct ForumCetak {
    /// Office and occasion of the print; a draft says so on every page.
    pub naskah: Naskah,
    /// The consultation.
    pub forum: Forum,
    /// Town letters are dated from; may be empty.
    pub kota: String,
    /// Who signs for the office, without the words above the position.
    pub penanda: TandaTangan,
}

/// Day, time, place.
fn when(forum: &Forum) -> Block {
    let isi = &forum.isi;
    let fields = vec![
        Field::new("Hari, tanggal", &tanggal::with_day(isi.tanggal)),
        Field::new("Waktu", &isi.waktu),
        Field::new("Tempat", &isi.tempat),
        Field::new("Acara", &isi.judul),
    ];
    label(fields, mm(32.0))
}
