//! The letterhead (*kop*): logo at the left, names of the public body and its unit, address, and the
//! double line below.
//!
//! The name of the office is set larger than that of the body above it, 4 : 3, as the letter rules of
//! regional governments ask.

use super::{
    block::{Align, Block, Para, horizontal, stacked},
    font::Face,
    image::Logo,
    mm,
    page::{Item, Role},
    strip::Strip,
    text::Styled,
};

/// What the letterhead of an office says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kop {
    /// Public body, such as `Pemerintah Kabupaten Contoh`.
    pub badan_publik: String,
    /// Unit, such as `Dinas Komunikasi dan Informatika`; may be empty.
    pub unit: String,
    /// Address.
    pub alamat: String,
    /// Telephone; may be empty.
    pub telepon: String,
    /// E-mail; may be empty.
    pub surel: String,
    /// Website; may be empty.
    pub laman: String,
    /// Logo.
    pub logo: Option<Logo>,
}

impl Kop {
    /// The name that issues a document: unit and public body.
    #[must_use]
    pub fn penerbit(&self) -> String {
        if self.unit.is_empty() { self.badan_publik.clone() } else { format!("{}, {}", self.unit, self.badan_publik) }
    }

    /// Telephone, e-mail and website in one line, as far as they are known.
    #[must_use]
    pub fn kontak(&self) -> String {
        let parts = [("Telepon ", &self.telepon), ("Pos-el ", &self.surel), ("Laman ", &self.laman)];
        let known = parts.into_iter().filter(|(_, value)| !value.is_empty());
        known.map(|(name, value)| format!("{name}{value}")).collect::<Vec<_>>().join(" · ")
    }

    /// The letterhead `width` points wide; `scale` is 1 on full sheets.
    #[must_use]
    pub fn strip(&self, width: f32, scale: f32) -> Strip {
        let height = mm(20.0) * scale;
        let side = self.logo.as_ref().map_or(0.0, |logo| (height * logo.ratio()).min(mm(28.0) * scale));
        // The same room at the right keeps the names in the middle of the page.
        let gap = if side > 0.0 { side + mm(4.0) * scale } else { 0.0 };
        let right = if width > mm(120.0) { gap } else { 0.0 };
        let names = stacked(&self.lines(scale), width - gap - right);
        let high = names.height.max(if side > 0.0 { height } else { 0.0 });
        let mut strip = Strip { keep_with_next: true, ..Strip::default() };
        if let Some(logo) = &self.logo {
            let tall = side / logo.ratio();
            strip.items.push(Item::Image { place: [0.0, (high - tall) / 2.0, side, tall], logo: logo.clone() });
        }
        let top = (high - names.height) / 2.0;
        strip.absorb(names, gap, top);
        let line = high + mm(2.5) * scale;
        strip.items.push(horizontal(0.0, width, line, 1.8 * scale));
        strip.items.push(horizontal(0.0, width, line + 2.2 * scale, 0.6 * scale));
        strip.height = line + mm(4.5) * scale;
        strip
    }

    fn lines(&self, scale: f32) -> Vec<Block> {
        let line = |face: Face, text: &str, size: f32, role: Role| -> Option<Block> {
            let para = Para::new(Styled::of(face, text), size * scale).align(Align::Center);
            (!text.is_empty()).then(|| Para { leading: 1.18, role, ..para }.into())
        };
        // With only one name, that name is the large one.
        let (above, name) =
            if self.unit.is_empty() { ("", &self.badan_publik) } else { (self.badan_publik.as_str(), &self.unit) };
        [
            line(Face::Bold, &above.to_uppercase(), 11.0, Role::Heading),
            line(Face::Bold, &name.to_uppercase(), 14.0, Role::Heading),
            line(Face::Regular, &self.alamat, 9.0, Role::Paragraph),
            line(Face::Regular, &self.kontak(), 9.0, Role::Paragraph),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
