//! A QR code as black rectangles: sharp at every size, no picture needed.

use qrcode::{Color, EcLevel, QrCode};

use super::{
    page::{Item, Role, Shade},
    strip::Strip,
};
use crate::DocumentError;

/// A square strip of `side` points with the code of `content`; [`DocumentError::Code`] when the
/// content is longer than a QR code can hold (about 2,300 bytes).
pub fn code(content: &str, side: f32) -> Result<Strip, DocumentError> {
    let code = QrCode::with_error_correction_level(content, EcLevel::M).map_err(|_| DocumentError::Code)?;
    let modules = code.width();
    let colours = code.to_colors();
    #[expect(clippy::cast_precision_loss, reason = "a code has at most 177 modules a side")]
    let (unit, scale) = (side / modules as f32, |index: usize| index as f32);
    let mut strip = Strip::empty(side);
    for (row, line) in colours.chunks(modules).enumerate() {
        let mut column = 0;
        // Neighbouring dark modules become one rectangle: fewer things, no seams between them.
        for run in line.chunk_by(|left, right| left == right) {
            if run[0] == Color::Dark {
                let place = [scale(column) * unit, scale(row) * unit, scale(run.len()) * unit, unit];
                strip.items.push(Item::Rect { place, shade: Shade::Black, role: Role::Figure });
            }
            column += run.len();
        }
    }
    Ok(strip)
}
