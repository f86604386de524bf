//! Posters for the wall, A4 or A3, each one page: what the service asks and gives (the components of its delivery), or the
//! maklumat with the components Perki 1/2021 art. 47(2) names.

use domain::{
    kantor::Kertas,
    standar::{IsiStandar, Komponen},
};

use super::StandarCetak;
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Para},
        flow::Flow,
        font::Face,
        mm,
        page::Pages,
        text::Styled,
    },
    pdf,
    surat::bagian::marked,
};

/// Which poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Papan {
    /// Requirements, procedure, time, cost, product, complaints.
    Standar,
    /// The promise.
    Maklumat,
}

/// A3 against A4, along a side.
const A3: f32 = std::f32::consts::SQRT_2;
/// Type sizes tried, the largest first, until all stands on one page.
const SIZES: [f32; 9] = [14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0];

/// The poster as PDF; `besar` is A3.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(standar: &StandarCetak, papan: Papan, besar: bool) -> Result<Pdf, DocumentError> {
    pdf::write(pages(standar, papan, besar))
}

/// The poster as page description. A text too long for any type takes a second page.
#[must_use]
pub fn pages(standar: &StandarCetak, papan: Papan, besar: bool) -> Pages {
    let title = match papan {
        Papan::Standar => format!("Poster standar pelayanan: {}", standar.isi.layanan),
        Papan::Maklumat => "Maklumat pelayanan".to_owned(),
    };
    let made = |size: f32| {
        let mut flow = standar.naskah.flow(&title, Kertas::A4);
        fill(&mut flow, standar, papan, size);
        standar.naskah.pages(title.clone(), flow)
    };
    let fitting = SIZES.into_iter().map(made).find(|pages| pages.pages.len() == 1);
    let mut pages = fitting.unwrap_or_else(|| made(6.0));
    if besar {
        pages.pages = pages.pages.into_iter().map(|page| page.scaled(A3)).collect();
    }
    pages
}

fn fill(flow: &mut Flow, standar: &StandarCetak, papan: Papan, size: f32) {
    let centred = |face, text: &str, size: f32| Para::new(Styled::of(face, text), size).align(Align::Center);
    let IsiStandar { layanan, janji, komponen } = &standar.isi;
    flow.add(Block::Space(4.0));
    match papan {
        Papan::Standar => {
            flow.add(Para::heading("STANDAR PELAYANAN", size * 1.9).align(Align::Center));
            flow.add(centred(Face::Bold, layanan, size * 1.2).after(size * 0.5));
        }
        Papan::Maklumat => {
            flow.add(Para::heading("MAKLUMAT PELAYANAN", size * 2.1).align(Align::Center).after(size * 0.6));
            flow.add(Block::Framed(size * 0.8, vec![centred(Face::Bold, janji, size * 1.15).into()]));
            flow.add(Block::Space(size * 0.7));
        }
    }
    for one in Komponen::ALL {
        let told = match papan {
            Papan::Standar => one.penyampaian(),
            Papan::Maklumat => one.maklumat(),
        };
        if told {
            flow.add(Para::heading(one.label(), size * 1.05).after(size * 0.15));
            flow.extend(lines(&komponen[one.place()], size));
            flow.add(Block::Space(size * 0.4));
        }
    }
    flow.add(Block::Space(size * 0.4));
    if !standar.keputusan.is_empty() {
        flow.add(centred(Face::Regular, &standar.keputusan, size * 0.75).after(size * 0.6));
    }
    if papan == Papan::Maklumat {
        let signed = standar.penetap.blocks(size * 0.85, mm(16.0));
        flow.add(Block::Keep(vec![Block::Beside(vec![(0.5, Vec::new()), (0.5, signed)])]));
    }
}

/// The text of a component, its entries with their numbers before them.
fn lines(text: &str, size: f32) -> Vec<Block> {
    let line = |line: &str| match marked(line) {
        Some((marker, text)) => {
            Para::entry(marker, Styled::of(Face::Regular, text), size, size * 1.6).after(size * 0.08).into()
        }
        None => Para::new(Styled::of(Face::Regular, line), size).after(size * 0.08).into(),
    };
    text.lines().filter(|one| !one.trim().is_empty()).map(line).collect()
}
