//! Papers of the standard of service (UU 25/2009 art. 20–22; Perki 1/2021 art. 47–48): the document with all fourteen components
//! and the maklumat, and the posters of either for the wall.

pub mod dokumen;
pub mod poster;

use domain::standar::IsiStandar;

use super::bagian::Naskah;
use crate::tanda_tangan::TandaTangan;

/// What the papers are made of.
#[derive(Debug, Clone, PartialEq)]
pub struct StandarCetak {
    /// Office and occasion of the print; a draft says so on every page.
    pub naskah: Naskah,
    /// What the standard says, every field written out.
    pub isi: IsiStandar,
    /// Number and date of the decree in words; empty of a draft.
    pub keputusan: String,
    /// Who sets it, with place and date above the position.
    pub penetap: TandaTangan,
}
