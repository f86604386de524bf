//! The standard as a document: the fourteen components, then the maklumat on a page of its own.

use domain::{kantor::Kertas, standar::Komponen};

use super::StandarCetak;
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Para},
        font::Face,
        page::Pages,
        text::Styled,
    },
    pdf,
    surat::bagian::{Pengesahan, TEXT, catatan_aksara, close, paragraf},
};

/// The document as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(standar: &StandarCetak, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(standar, kertas))
}

/// The document as page description.
#[must_use]
pub fn pages(standar: &StandarCetak, kertas: Kertas) -> Pages {
    let title = format!("Standar pelayanan: {}", standar.isi.layanan);
    let mut flow = standar.naskah.flow(&title, kertas);
    flow.add(Block::Space(6.0));
    flow.add(Para::heading("STANDAR PELAYANAN", 14.0).align(Align::Center));
    flow.add(centred(&standar.isi.layanan, 12.0, Face::Bold, 0.0));
    flow.add(centred(&standar.keputusan, TEXT, Face::Regular, 8.0));
    for (n, (komponen, text)) in (1..).zip(Komponen::ALL.into_iter().zip(&standar.isi.komponen)) {
        flow.add(Para::heading(&format!("{n}. {}", komponen.label()), TEXT).after(2.0));
        flow.extend(paragraf(text));
        flow.add(Block::Space(3.0));
    }
    let texts = standar.isi.komponen.iter().map(String::as_str).chain([standar.isi.janji.as_str()]);
    let note: Vec<_> = catatan_aksara([standar.penetap.nama.as_str()], texts).into_iter().collect();
    let signed = Pengesahan { penanda_tangan: standar.penetap.clone(), tembusan: Vec::new() };
    close(&mut flow, &note, &signed);
    let mut promise = standar.naskah.flow(&title, kertas);
    promise.add(Block::Space(30.0));
    promise.add(Para::heading("MAKLUMAT PELAYANAN", 18.0).align(Align::Center).after(20.0));
    promise.add(centred(&standar.isi.janji, 15.0, Face::Regular, 24.0));
    close(&mut promise, &[], &signed);
    standar.naskah.bound(title, vec![flow, promise])
}

fn centred(text: &str, size: f32, face: Face, after: f32) -> Para {
    Para::new(Styled::of(face, text), size).align(Align::Center).after(after)
}
