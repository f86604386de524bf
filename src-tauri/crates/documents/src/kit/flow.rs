//! The flow: puts strips on pages and decides where a page ends.
//!
//! Strips marked to stay with the next are held back until their chain is whole and move to the next
//! page together. Inside a table the headings return on each page. Footer and watermark come last,
//! when the number of pages is known.

use super::{
    block::{Align, Block, aligned, baseline, horizontal},
    font::Face,
    mm,
    page::{Item, Page, Role, Shade, Text},
    paper::Sheet,
    strip::{Grid, HAIRLINE, Setting, Strip, moved, vertical},
    text::Styled,
    wrap::{Span, wrap},
};

/// What stands at the foot of every page, left of `Halaman n dari m`, and behind its text.
#[derive(Debug, Clone, Default)]
pub struct Furniture {
    /// Name of the document and anything that must stand on every page (who printed it, hash).
    pub footer: String,
    /// A word across the page, such as LATIHAN.
    pub watermark: Option<&'static str>,
    /// Words on a pale band in the top margin, such as what sets a preview apart from the letter.
    pub band: Option<&'static str>,
}

impl Furniture {
    /// A footer, and the mark of a practice office behind and below the text if it is one.
    #[must_use]
    pub fn new(footer: String, latihan: bool) -> Self {
        if latihan {
            let footer = format!("LATIHAN, bukan dokumen resmi · {footer}");
            Self { footer, watermark: Some("LATIHAN"), band: None }
        } else {
            Self { footer, watermark: None, band: None }
        }
    }
}

/// Pages being filled.
#[derive(Debug)]
pub struct Flow {
    sheet: Sheet,
    watermark: Option<&'static str>,
    band: Option<Strip>,
    footer: Styled,
    footer_lines: Vec<Span>,
    bottom: f32,
    pages: Vec<Page>,
    page: Page,
    y: f32,
    /// Where the content of this page starts, below repeated headings.
    top: f32,
    chain: Vec<Strip>,
    headings: Vec<Strip>,
    grid: Option<(Grid, f32)>,
}

const FOOTER_SIZE: f32 = 7.0;
const FOOTER_LINE: f32 = 8.6;
const FOOTER_GAP: f32 = 5.0;
const BAND_SIZE: f32 = 9.0;

impl Flow {
    /// Empty pages of a sheet.
    #[must_use]
    pub fn new(sheet: Sheet, furniture: &Furniture) -> Self {
        let footer = Styled::of(Face::Regular, &furniture.footer);
        let mut footer_lines = Vec::new();
        let number = points(Face::Regular.width("Halaman 9999 dari 9999"), FOOTER_SIZE);
        wrap(&footer, FOOTER_SIZE, sheet.body() - number - mm(4.0), &mut footer_lines);
        #[expect(clippy::cast_precision_loss, reason = "a footer has a few lines")]
        let foot = footer_lines.len() as f32 * FOOTER_LINE + FOOTER_GAP;
        let mut flow = Self {
            sheet,
            watermark: furniture.watermark,
            band: furniture.band.map(|words| band(words, sheet.body())),
            footer,
            footer_lines,
            bottom: sheet.height - sheet.bottom - foot,
            pages: Vec::new(),
            page: Page::default(),
            y: sheet.top,
            top: sheet.top,
            chain: Vec::new(),
            headings: Vec::new(),
            grid: None,
        };
        flow.page = flow.empty_page();
        flow
    }

    /// Width of the text, in points.
    #[must_use]
    pub const fn width(&self) -> f32 {
        self.sheet.body()
    }

    /// Height of the highest strip that still fits on a page, below repeated headings, in points.
    #[must_use]
    pub fn room(&self) -> f32 {
        self.bottom - self.sheet.top - self.headings.iter().map(|strip| strip.height).sum::<f32>()
    }

    /// Height that is left below everything added so far, in points; what waits for its next strip and
    /// no longer fits on this page counts on the next one.
    #[must_use]
    pub fn rest(&self) -> f32 {
        let waiting: f32 = self.chain.iter().map(|strip| strip.height).sum();
        if self.overflows(waiting) { self.room() - waiting } else { self.bottom - self.y - waiting }
    }

    /// Adds a block.
    pub fn add(&mut self, block: impl Into<Block>) {
        let mut strips = Vec::new();
        block.into().strips(self.width(), &mut strips);
        strips.into_iter().for_each(|strip| self.push(strip));
    }

    /// Adds blocks.
    pub fn extend(&mut self, blocks: impl IntoIterator<Item = Block>) {
        blocks.into_iter().for_each(|block| self.add(block));
    }

    /// Adds a strip; one that must stay with the next waits for it.
    pub fn push(&mut self, strip: Strip) {
        let waits = strip.keep_with_next;
        self.chain.push(strip);
        if !waits {
            self.settle();
        }
    }

    /// Adds the headings of a table; they return on every page that starts with one of its rows.
    pub fn start_table(&mut self, headings: Vec<Strip>) {
        headings.iter().for_each(|strip| self.push(strip.clone()));
        self.headings = headings;
    }

    /// Starts a new page, unless this one is still empty.
    pub fn break_page(&mut self) {
        self.settle();
        if self.y > self.top {
            self.turn(false);
        }
    }

    /// Number of the page being filled, from 1.
    #[must_use]
    pub const fn page_number(&self) -> usize {
        self.pages.len() + 1
    }

    /// The finished pages.
    #[must_use]
    pub fn finish(self) -> Vec<Page> {
        Self::finish_together(vec![self])
    }

    /// The finished pages of several flows, numbered through as one document: a decree that stands and its
    /// annex that lies.
    #[must_use]
    pub fn finish_together(flows: Vec<Self>) -> Vec<Page> {
        let parts: Vec<(Self, Vec<Page>)> = flows.into_iter().map(Self::closed).collect();
        let count = parts.iter().map(|(_, pages)| pages.len()).sum();
        let mut all = Vec::with_capacity(count);
        for (flow, pages) in parts {
            for mut page in pages {
                flow.foot(&mut page, all.len() + 1, count);
                all.push(page);
            }
        }
        all
    }

    /// The flow and its pages, still without their feet.
    fn closed(mut self) -> (Self, Vec<Page>) {
        self.settle();
        self.close_grid();
        if self.sheet.roll {
            #[expect(clippy::cast_precision_loss, reason = "a footer has a few lines")]
            let foot = self.footer_lines.len() as f32 * FOOTER_LINE + FOOTER_GAP;
            self.page.height = self.y + foot + self.sheet.bottom;
        }
        let mut pages = std::mem::take(&mut self.pages);
        if self.y > self.top || pages.is_empty() {
            pages.push(std::mem::take(&mut self.page));
        }
        (self, pages)
    }

    fn settle(&mut self) {
        let chain = std::mem::take(&mut self.chain);
        let mut height: f32 = chain.iter().map(|strip| strip.height).sum();
        // Of a chain higher than a page, as much of its end as a page holds stays together.
        let mut held = false;
        for strip in chain {
            let row = strip.grid.is_some();
            let page = if row { self.room() } else { self.bottom - self.sheet.top };
            let first = !held && height <= page;
            held |= first;
            let together = if first { height } else { strip.height };
            if (first || !held) && self.overflows(together) {
                self.turn(row);
            }
            height -= strip.height;
            self.put(strip);
        }
    }

    /// Whether so much more goes beyond the page; an empty page always takes it.
    fn overflows(&self, height: f32) -> bool {
        self.y + height > self.bottom + TOLERANCE && self.y > self.top
    }

    fn put(&mut self, strip: Strip) {
        if strip.items.is_empty() && self.y <= self.top {
            return;
        }
        let same = matches!((&self.grid, &strip.grid), (Some((open, _)), Some(next)) if open == next);
        if !same {
            self.close_grid();
            self.grid = strip.grid.map(|grid| (grid, self.y));
        }
        let base = self.page.letters.len();
        self.page.letters.push_str(&strip.letters);
        let (x, y) = (self.sheet.left, self.y);
        self.page.items.extend(strip.items.into_iter().map(|item| moved(item, x, y, base)));
        self.y += strip.height;
    }

    /// Draws the lines between columns down to here.
    fn close_grid(&mut self) {
        if let Some((grid, top)) = self.grid.take() {
            let lines = grid.iter().map(|x| vertical(self.sheet.left + x, top, self.y));
            self.page.items.extend(lines);
        }
    }

    /// Starts a new page, which begins with the headings when a row of the table comes first.
    fn turn(&mut self, row: bool) {
        self.close_grid();
        let fresh = self.empty_page();
        self.pages.push(std::mem::replace(&mut self.page, fresh));
        self.y = self.sheet.top;
        self.top = self.sheet.top;
        let headings = if row { self.headings.clone() } else { Vec::new() };
        headings.into_iter().for_each(|strip| self.put(strip));
        self.top = self.y;
    }

    fn empty_page(&self) -> Page {
        let mut page = Page { width: self.sheet.width, height: self.sheet.height, ..Page::default() };
        if let Some(word) = self.watermark {
            page.items.push(watermark(word, &self.sheet, &mut page.letters));
        }
        if let Some(band) = self.band.clone() {
            let base = page.letters.len();
            let top = (self.sheet.top - band.height) / 2.0;
            page.letters.push_str(&band.letters);
            page.items.extend(band.items.into_iter().map(|item| moved(item, self.sheet.left, top, base)));
        }
        page
    }

    fn foot(&self, page: &mut Page, number: usize, count: usize) {
        let setting = Setting { size: FOOTER_SIZE, role: Role::Artifact, shade: Shade::Grey };
        let mut strip = Strip::default();
        strip.items.push(horizontal(0.0, self.width(), 0.0, HAIRLINE / 2.0));
        let mut y = FOOTER_GAP / 2.0;
        for line in &self.footer_lines {
            strip.set(&self.footer, line, [0.0, y + baseline(FOOTER_LINE, FOOTER_SIZE)], 0.0, setting);
            y += FOOTER_LINE;
        }
        let label = Styled::of(Face::Regular, &format!("Halaman {number} dari {count}"));
        let mut lines = Vec::new();
        wrap(&label, FOOTER_SIZE, self.width(), &mut lines);
        for line in &lines {
            let (x, _) = aligned(Align::Right, line, FOOTER_SIZE, self.width());
            strip.set(&label, line, [x, FOOTER_GAP / 2.0 + baseline(FOOTER_LINE, FOOTER_SIZE)], 0.0, setting);
        }
        let top = page.height - self.sheet.bottom - y - FOOTER_GAP / 2.0;
        let base = page.letters.len();
        page.letters.push_str(&strip.letters);
        page.items.extend(strip.items.into_iter().map(|item| moved(item, self.sheet.left, top, base)));
    }
}

/// Sums of line heights differ from their product by rounding.
const TOLERANCE: f32 = 0.01;

#[expect(clippy::cast_precision_loss, reason = "widths of a line are far below 2^24")]
fn points(thousandths: u32, size: f32) -> f32 {
    thousandths as f32 * size / 1000.0
}

/// Bold words in the middle of a pale band; what does not fit on its one line is not printed.
fn band(words: &str, width: f32) -> Strip {
    let height = BAND_SIZE * 1.7;
    let mut strip = Strip::empty(height);
    strip.items.push(Item::Rect { place: [0.0, 0.0, width, height], shade: Shade::Pale, role: Role::Artifact });
    let words = Styled::of(Face::Bold, words);
    let mut lines = Vec::new();
    wrap(&words, BAND_SIZE, width, &mut lines);
    if let Some(line) = lines.first() {
        let (x, _) = aligned(Align::Center, line, BAND_SIZE, width);
        let setting = Setting { size: BAND_SIZE, role: Role::Artifact, shade: Shade::Black };
        strip.set(&words, line, [x, baseline(height, BAND_SIZE)], 0.0, setting);
    }
    strip
}

/// A pale word rising across the page; on a roll it stands near the top.
fn watermark(word: &str, sheet: &Sheet, letters: &mut String) -> Item {
    let height = if sheet.roll { sheet.width * 1.4 } else { sheet.height };
    let angle = (height / sheet.width).atan().min(0.9);
    let size = sheet.width.min(height) * 0.8 * 1000.0 / points(Face::Bold.width(word), 1000.0);
    let width = points(Face::Bold.width(word), size);
    let (x, y) = (sheet.width / 2.0 - angle.cos() * width / 2.0, height / 2.0 + angle.sin() * width / 2.0);
    let start = letters.len();
    letters.push_str(word);
    Item::Text(Text {
        x: x + angle.sin() * size * 0.35,
        y: y + angle.cos() * size * 0.35,
        width,
        size,
        stretch: 0.0,
        angle: angle.to_degrees(),
        face: Face::Bold,
        shade: Shade::Faint,
        role: Role::Artifact,
        hyphen: false,
        start,
        end: letters.len(),
    })
}
