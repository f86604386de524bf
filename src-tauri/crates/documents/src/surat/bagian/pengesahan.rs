//! The end of a letter: signature at the right with room for pen and stamp, copies at the left.
//!
//! The signature stays with at least two lines of the text, so that a signed page always says
//! something.

use super::TEXT;
use crate::{
    kit::{
        block::{Block, Para, stacked},
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
    flow.add(Block::Keep(signed(pengesahan)));
    flow.extend(more(pengesahan));
}

/// Like [`close`], and below everything a strip to cut off; it stays with the signature, so that it
/// never takes a page of its own.
pub(in crate::surat) fn close_with(flow: &mut Flow, text: &[Block], pengesahan: &Pengesahan, slip: Block) {
    bind(flow, text);
    let mut end = signed(pengesahan);
    end.extend(more(pengesahan));
    end.push(slip);
    flow.add(Block::Keep(end));
}

/// The signature and the copies that stay on its page.
fn signed(pengesahan: &Pengesahan) -> Vec<Block> {
    let signatory = &pengesahan.penanda_tangan;
    let signature = signatory.blocks(TEXT, mm(20.0));
    // A letter has its date at the head: without words above the position no line is left for them.
    let signature = signature.into_iter().skip(usize::from(signatory.pembuka.is_empty())).collect();
    let mut end = vec![Block::Space(6.0), Block::Beside(vec![(0.5, Vec::new()), (0.5, signature)])];
    let (kept, _) = halves(pengesahan);
    if !kept.is_empty() {
        end.extend([Block::Space(8.0), Para::new(Styled::of(Face::Regular, "Tembusan:"), COPIES).into()]);
        end.extend(copies(kept, 1, pengesahan.tembusan.len()));
    }
    end
}

/// The copies that may stand on the next page.
fn more(pengesahan: &Pengesahan) -> Vec<Block> {
    let (_, rest) = halves(pengesahan);
    copies(rest, KEPT_COPIES + 1, pengesahan.tembusan.len())
}

fn halves(pengesahan: &Pengesahan) -> (&[String], &[String]) {
    pengesahan.tembusan.split_at(pengesahan.tembusan.len().min(KEPT_COPIES))
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

/// Two signatures beside each other, the first at the left, `width` points wide: their names stand on
/// one line, however many lines the positions take.
pub(in crate::surat) fn berdua(left: &TandaTangan, right: &TandaTangan, width: f32) -> Block {
    let above = |one: &TandaTangan| stacked(&one.blocks(TEXT, 0.0)[..LINES_ABOVE], width / 2.0).height;
    let (left_height, right_height) = (above(left), above(right));
    let room = |height: f32| mm(18.0) + left_height.max(right_height) - height;
    Block::Beside(vec![(0.5, left.blocks(TEXT, room(left_height))), (0.5, right.blocks(TEXT, room(right_height)))])
}

/// Blocks of a signature above the room for the pen: opening and position.
const LINES_ABOVE: usize = 2;

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
