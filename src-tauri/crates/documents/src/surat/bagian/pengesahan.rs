//! The end of a letter: signature at the right with room for pen and stamp, copies at the left.
//!
//! The signature stays with at least two lines of the text, so that a signed page always says
//! something.

use super::TEXT;
use crate::{
    kit::{
        block::{Block, Para},
        flow::Flow,
        font::Face,
        mm,
        strip::Strip,
        text::Styled,
    },
    tanda_tangan::TandaTangan,
};

/// Who signs, and who gets a copy.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pengesahan {
    /// The signatory.
    pub penanda_tangan: TandaTangan,
    /// Who else receives the letter; none prints nothing.
    pub tembusan: Vec<String>,
}

/// Lines of text that stay on the page of the signature.
const LAST_LINES: usize = 2;
/// Copies that stay on the page of the signature; more go on over the page.
const KEPT_COPIES: usize = 8;

/// Adds the text, whose last lines stay with the signature, and the end.
pub(in crate::surat) fn close(flow: &mut Flow, text: &[Block], pengesahan: &Pengesahan) {
    bind(flow, text);
    let signature = pengesahan.penanda_tangan.blocks(TEXT, mm(22.0));
    let mut end = vec![Block::Space(8.0), Block::Beside(vec![(0.5, Vec::new()), (0.5, signature)])];
    let (kept, rest) = pengesahan.tembusan.split_at(pengesahan.tembusan.len().min(KEPT_COPIES));
    if !kept.is_empty() {
        end.extend([Block::Space(10.0), Para::new(Styled::of(Face::Regular, "Tembusan:"), COPIES).into()]);
        end.extend(copies(kept, 1, pengesahan.tembusan.len()));
    }
    flow.add(Block::Keep(end));
    flow.extend(copies(rest, KEPT_COPIES + 1, pengesahan.tembusan.len()));
}

/// Adds blocks whose last lines stay with what is added next.
pub(in crate::surat) fn bind(flow: &mut Flow, text: &[Block]) {
    let mut strips: Vec<Strip> = Vec::new();
    text.iter().for_each(|block| block.strips(flow.width(), &mut strips));
    let mut lines = 0;
    for strip in strips.iter_mut().rev() {
        if lines == LAST_LINES {
            break;
        }
        strip.keep_with_next = true;
        lines += usize::from(!strip.letters.is_empty());
    }
    strips.into_iter().for_each(|strip| flow.push(strip));
}

/// Type size of the copies, in points.
const COPIES: f32 = 10.0;

/// The copies from number `from` on; a single one of all needs no number.
fn copies(names: &[String], from: usize, all: usize) -> Vec<Block> {
    let entry = |(name, number): (&String, usize)| {
        let text = Styled::of(Face::Regular, name);
        let para =
            if all == 1 { Para::new(text, COPIES) } else { Para::entry(&format!("{number}."), text, COPIES, mm(6.0)) };
        para.into()
    };
    names.iter().zip(from..).map(entry).collect()
}
