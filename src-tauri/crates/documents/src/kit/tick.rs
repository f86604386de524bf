//! A box to tick with its label, drawn: the typeface has no such sign.

use super::{
    block::{Block, Para, horizontal},
    font::Face,
    page::Role,
    strip::{HAIRLINE, Setting, Strip, vertical},
    text::Styled,
};

/// A box of the height of the type, ticked or empty, and a label that wraps beside it. `indent` is
/// the space left of the box; all in points.
#[must_use]
pub fn tick(ticked: bool, label: &str, size: f32, indent: f32) -> Block {
    let side = size * 0.9;
    let line = size * 1.4;
    let top = (line - side) / 2.0;
    let mut square = Strip::empty(line);
    square.items.extend([
        vertical(indent, top, top + side),
        vertical(indent + side, top, top + side),
        horizontal(indent, indent + side, top, HAIRLINE),
        horizontal(indent, indent + side, top + side, HAIRLINE),
    ]);
    if ticked {
        let setting = Setting { size, role: Role::Value, shade: super::page::Shade::Black };
        square.write(Face::Bold, "√", [indent + side * 0.2, top + side * 0.88], setting);
    }
    let text = Para {
        leading: 1.4,
        role: Role::Label,
        indent: indent + side + size * 0.5,
        ..Para::new(Styled::of(Face::Regular, label), size)
    };
    // Box and label share one strip: the label is laid over the box's band.
    Block::Over(square, Box::new(text.into()))
}
