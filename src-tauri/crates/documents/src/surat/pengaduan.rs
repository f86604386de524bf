//! The letters of a complaint (UU 25/2009 art. 44 and 50): completeness, disposition, answer, closing, referral.
//!
//! There is no official form. All five are one letter: what it is about, finished paragraphs, a numbered list where something
//! lacks or is asked, signature. A disposition and a referral carry no identity unless the caller puts one in.

use chrono::NaiveDate;
use domain::kantor::Kertas;

use super::bagian::{
    KepalaSurat, Naskah, Pengesahan, bernomor, catatan_aksara, close_with, hari, label, paragraf, pengantar,
    tanda_terima,
};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Block, Field},
        flow::Flow,
        mm,
        page::Pages,
    },
    pdf,
};

/// What the letter says.
#[derive(Debug, Clone, PartialEq)]
pub struct SuratPengaduan {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// Head of the letter.
    pub kepala: KepalaSurat,
    /// What kind of letter, as its title names it.
    pub nama: String,
    /// Opening paragraphs, finished text.
    pub pembuka: String,
    /// Number of the complaint.
    pub nomor: String,
    /// Day it was received.
    pub diterima: Option<NaiveDate>,
    /// Further facts: name and value.
    pub fakta: Vec<(String, String)>,
    /// What it says, finished text.
    pub uraian: String,
    /// What stands before the list; empty prints neither.
    pub pengantar: String,
    /// The list, one entry each.
    pub daftar: Vec<String>,
    /// Closing paragraphs, finished text.
    pub penutup: String,
    /// Signature and copies.
    pub pengesahan: Pengesahan,
}

/// The letter as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(surat: &SuratPengaduan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(surat, kertas))
}

/// The letter as page description.
#[must_use]
pub fn pages(surat: &SuratPengaduan, kertas: Kertas) -> Pages {
    let title = format!("{}, pengaduan {}", surat.nama, surat.nomor);
    surat.naskah.lay(title, kertas, |flow| fill(surat, flow))
}

fn fill(surat: &SuratPengaduan, flow: &mut Flow) {
    flow.extend(surat.kepala.blocks());
    flow.extend(paragraf(&surat.pembuka));
    let mut fields = vec![Field::bold("Nomor pengaduan", &surat.nomor), Field::new("Diterima", &hari(surat.diterima))];
    fields
        .extend(surat.fakta.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| Field::new(name, value)));
    flow.add(label(fields, mm(42.0)));
    flow.add(Block::Space(7.0));
    flow.extend(paragraf(&surat.uraian));
    if !surat.pengantar.is_empty() {
        flow.add(pengantar(&surat.pengantar));
        flow.extend(bernomor(surat.daftar.iter().map(String::as_str)));
    }
    let told = surat.fakta.iter().map(|(_, value)| value.as_str()).chain([surat.uraian.as_str()]);
    let mut text: Vec<Block> = catatan_aksara([surat.kepala.kepada.nama.as_str()], told).into_iter().collect();
    text.extend(paragraf(&surat.penutup));
    let about = ["pengaduan", surat.nomor.as_str()];
    let slip = tanda_terima(&surat.nama, &surat.kepala.nomor, about, flow.width());
    close_with(flow, &text, &surat.pengesahan, slip);
}
