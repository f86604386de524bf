//! What receipts have in common on a sheet: sizes that give way before a page is added, the title, the days that were
//! counted, what happens next, code and signature.

use domain::{kalender::Tenggat, kantor::Kertas};

use super::{BUKAN_TTE, dilewati};
use crate::{
    DocumentError,
    kit::{
        block::{Align, Block, Para},
        flow::Flow,
        font::Face,
        mm,
        page::{Page, Shade},
        qr,
        text::Styled,
    },
    tanda_tangan::TandaTangan,
};

/// Sizes that differ between papers, in points; `scale` is that of the letterhead.
pub(crate) struct Sizes {
    pub(crate) text: f32,
    pub(crate) small: f32,
    pub(crate) title: f32,
    pub(crate) date: f32,
    pub(crate) label: f32,
    pub(crate) gap: f32,
    pub(crate) scale: f32,
}

impl Sizes {
    const FULL: Self = Self { text: 10.5, small: 8.4, title: 13.0, date: 15.0, label: mm(38.0), gap: 8.0, scale: 1.0 };
    const HALF: Self = Self { text: 9.0, small: 7.6, title: 11.5, date: 12.0, label: mm(33.0), gap: 4.0, scale: 0.72 };

    /// All sizes times `step`, type never below what an older reader can read. The white between the
    /// parts gives way sooner than the letters.
    fn reduced(&self, step: f32) -> Self {
        Self {
            text: (self.text * step).max(LEAST_TEXT),
            small: (self.small * step).max(LEAST_SMALL),
            title: self.title * step,
            date: self.date * step,
            label: self.label * step,
            gap: self.gap * step.powi(3),
            scale: self.scale * step,
        }
    }
}

/// Shares of the usual sizes that are tried before a receipt takes another page.
const STEPS: [f32; 3] = [1.0, 0.94, 0.88];
/// Smallest type of what the receipt says, in points.
const LEAST_TEXT: f32 = 8.0;
/// Smallest type of notes and rights, in points.
const LEAST_SMALL: f32 = 7.2;

/// The receipt as `set` sets it in given sizes: on one sheet, or on a half sheet and its reverse, if any step of
/// [`STEPS`] gets there; in the usual sizes if none does.
pub(crate) fn fitted(
    kertas: Kertas,
    set: impl Fn(&Sizes) -> Result<Vec<Page>, DocumentError>,
) -> Result<Vec<Page>, DocumentError> {
    let (sizes, most) = if kertas == Kertas::Setengah { (Sizes::HALF, 2) } else { (Sizes::FULL, 1) };
    let mut usual = None;
    for step in STEPS {
        let pages = set(&sizes.reduced(step))?;
        if pages.len() <= most {
            return Ok(pages);
        }
        usual.get_or_insert(pages);
    }
    Ok(usual.unwrap_or_default())
}

/// Title, number and, of a reprint, which copy it is.
pub(crate) fn title(judul: &str, nomor: &str, salinan: Option<String>, sizes: &Sizes) -> Vec<Block> {
    let mut blocks = vec![
        Block::Space(sizes.gap * 0.5),
        Para::heading(judul, sizes.title).align(Align::Center).into(),
        Para::heading(nomor, sizes.title * 0.92).align(Align::Center).into(),
    ];
    if let Some(copy) = salinan {
        let copy = Para::new(Styled::of(Face::Italic, &copy), sizes.text).align(Align::Center);
        blocks.push(Para { keep_with_next: true, ..copy }.into());
    }
    blocks.push(Block::Space(sizes.gap));
    blocks
}

/// Why the deadline is that date: a rule of the office's own, the days counted as `dihitung` writes them, the days
/// skipped; in type of `size` points.
pub(crate) fn counted(count: &Tenggat, dihitung: &str, size: f32) -> Vec<Block> {
    let mut blocks = Vec::new();
    if count.begins_by_own_rule() {
        blocks.push(Para::new(Styled::of(Face::Regular, &count.hari_pertama), size).into());
    }
    let counted = Styled::of(Face::Bold, "Dihitung: ").with(Face::Regular, dihitung).with(Face::Regular, ".");
    blocks.push(Para::new(counted, size).into());
    let skipped = dilewati(count);
    if !skipped.is_empty() {
        let skipped = Styled::of(Face::Bold, "Tidak dihitung: ").with(Face::Regular, &skipped).with(Face::Regular, ".");
        blocks.push(Para::new(skipped, size).into());
    }
    blocks
}

/// What happens next, in numbered steps.
pub(crate) fn next(steps: &[String], sizes: &Sizes) -> Block {
    let heading = Para::heading("Selanjutnya", sizes.text).into();
    let entries = steps.iter().enumerate().map(|(index, step)| {
        let entry = Para::entry(
            &format!("{}.", index + 1),
            Styled::of(Face::Regular, step),
            sizes.small + 0.8,
            sizes.text * 1.5,
        );
        Para { leading: 1.25, ..entry }.into()
    });
    Block::Keep(std::iter::once(heading).chain(entries).collect())
}

/// The code with its check value, and beside it the officer.
pub(crate) fn signature(
    kode: &str,
    kode_pemeriksa: &str,
    officer: &TandaTangan,
    sizes: &Sizes,
) -> Result<Block, DocumentError> {
    let side = mm(24.0) * sizes.scale;
    let code = qr::code(kode, side)?;
    let note = [
        Para::new(Styled::of(Face::Bold, &format!("Kode {kode_pemeriksa}")), sizes.small).into(),
        Para::new(Styled::of(Face::Regular, BUKAN_TTE), sizes.small - 1.0).shade(Shade::Grey).into(),
    ];
    Ok(Block::Beside(vec![
        (0.17 * sizes.scale.max(0.8), vec![Block::Drawn(0.0, code)]),
        (0.38, std::iter::once(Block::Space(side * 0.35)).chain(note).collect()),
        (0.45, officer.blocks(sizes.text, mm(14.0) * sizes.scale)),
    ]))
}

/// Heading of the rights and the law they rest on: below a line, or on the reverse of a half sheet.
pub(crate) fn rights_head(flow: &mut Flow, kertas: Kertas, judul: &str, dasar: &str, sizes: &Sizes) {
    if kertas == Kertas::Setengah {
        flow.break_page();
    } else {
        flow.add(Block::Space(sizes.gap));
        flow.add(Block::Rule(0.5));
        flow.add(Block::Space(sizes.gap * 0.8));
    }
    flow.add(Para::heading(judul, sizes.text).align(Align::Center));
    let basis = Para::new(Styled::of(Face::Italic, dasar), sizes.small).align(Align::Center).after(sizes.gap * 0.6);
    flow.add(Para { leading: 1.2, keep_with_next: true, ..basis });
}
