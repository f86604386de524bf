//! One page as printpdf operations, bottom left origin, state changed only where it must.

use printpdf::{
    Color, Greyscale, Line, LinePoint, Mm, Op, PaintMode, PdfFontHandle, PdfPage, Point, Pt, Rect, TextItem,
    TextMatrix, XObjectTransform,
};

use super::{font_id, logo_id};
use crate::kit::{
    font::Face,
    page::{Item, Page, Shade, Text},
};

/// The page; its description is consumed.
pub fn page(page: Page) -> PdfPage {
    let mut pen = Pen {
        page: &page,
        ops: Vec::with_capacity(page.items.len() * 2 + 16),
        fill: None,
        thickness: None,
        font: None,
    };
    // Watermarks lie under everything, fills and lines under the letters; letters keep reading order.
    pen.texts(|text| text.shade == Shade::Faint);
    page.items.iter().for_each(|item| pen.figure(item));
    pen.texts(|text| text.shade != Shade::Faint);
    let ops = pen.ops;
    PdfPage::new(Mm::from(Pt(page.width)), Mm::from(Pt(page.height)), ops)
}

struct Pen<'a> {
    page: &'a Page,
    ops: Vec<Op>,
    fill: Option<Shade>,
    thickness: Option<f32>,
    font: Option<(Face, f32)>,
}

impl Pen<'_> {
    fn fill(&mut self, shade: Shade) {
        if self.fill.replace(shade) != Some(shade) {
            let percent = match shade {
                Shade::Black => 0.0,
                Shade::Grey => 0.33,
                Shade::Pale => 0.93,
                Shade::Faint => 0.91,
            };
            self.ops.push(Op::SetFillColor { col: Color::Greyscale(Greyscale { percent, icc_profile: None }) });
        }
    }

    const fn point(&self, [x, y]: [f32; 2]) -> Point {
        Point { x: Pt(x), y: Pt(self.page.height - y) }
    }

    fn figure(&mut self, item: &Item) {
        match item {
            Item::Text(_) => {}
            Item::Line { from, to, thickness } => {
                if self.thickness.replace(*thickness) != Some(*thickness) {
                    self.ops.push(Op::SetOutlineThickness { pt: Pt(*thickness) });
                }
                let points = [*from, *to].map(|end| LinePoint { p: self.point(end), bezier: false }).to_vec();
                self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
            Item::Rect { place: [left, top, width, height], shade, role: _ } => {
                self.fill(*shade);
                let corner = self.point([*left, top + height]);
                let mut rectangle = Rect::from_xywh(corner.x, corner.y, Pt(*width), Pt(*height));
                rectangle.mode = Some(PaintMode::Fill);
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Item::Image { place: [left, top, width, height], logo: _ } => {
                let corner = self.point([*left, top + height]);
                let transform = XObjectTransform {
                    translate_x: Some(corner.x),
                    translate_y: Some(corner.y),
                    scale_x: Some(*width),
                    scale_y: Some(*height),
                    no_auto_scale: true,
                    ..XObjectTransform::default()
                };
                self.ops.push(Op::UseXobject { id: logo_id(), transform });
            }
        }
    }

    fn texts(&mut self, wanted: impl Fn(&Text) -> bool) {
        let page = self.page;
        let mut texts = page.texts().filter(|text| wanted(text)).peekable();
        if texts.peek().is_none() {
            return;
        }
        self.ops.push(Op::StartTextSection);
        while let Some(text) = texts.next() {
            self.fill(text.shade);
            if self.font.replace((text.face, text.size)) != Some((text.face, text.size)) {
                let font = PdfFontHandle::External(font_id(text.face));
                self.ops.push(Op::SetFont { font, size: Pt(text.size) });
            }
            self.ops.push(Op::SetTextMatrix { matrix: self.matrix(text) });
            let mut items = self.show(text);
            // Cells that stand on one line become one operation with gaps: a third of the work.
            let mut end = text.x + text.width;
            while let Some(next) = texts.next_if(|next| beside(text, next, end)) {
                items.push(TextItem::Offset((end - next.x) * 1000.0 / text.size));
                items.append(&mut self.show(next));
                end = next.x + next.width;
            }
            self.ops.push(Op::ShowText { items });
        }
        self.ops.push(Op::EndTextSection);
    }

    fn matrix(&self, text: &Text) -> TextMatrix {
        let corner = self.point([text.x, text.y]);
        if text.angle == 0.0 {
            return TextMatrix::Translate(corner.x, corner.y);
        }
        let (sin, cos) = text.angle.to_radians().sin_cos();
        TextMatrix::Raw([cos, sin, -sin, cos, corner.x.0, corner.y.0])
    }

    /// The letters with the gaps of justification; a trailing hyphen included.
    fn show(&self, text: &Text) -> Vec<TextItem> {
        let letters = self.page.letters_of(text);
        let mut items = Vec::with_capacity(2);
        if text.stretch > 0.0 {
            let gap = -text.stretch * 1000.0 / text.size;
            for word in letters.split_inclusive(' ') {
                items.push(TextItem::Text(word.to_owned()));
                if word.ends_with(' ') {
                    items.push(TextItem::Offset(gap));
                }
            }
        } else if !letters.is_empty() {
            items.push(TextItem::Text(letters.to_owned()));
        }
        if text.hyphen {
            items.push(TextItem::Text("-".to_owned()));
        }
        items
    }
}

/// Whether the next text can be shown by the same operation.
fn beside(text: &Text, next: &Text, end: f32) -> bool {
    let same = next.y == text.y && next.size == text.size && next.face == text.face && next.shade == text.shade;
    same && next.angle == 0.0 && text.angle == 0.0 && next.x >= end - 0.01
}
