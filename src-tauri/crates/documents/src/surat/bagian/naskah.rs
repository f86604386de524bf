//! What every print of a letter has: the letterhead, whether it is the letter or only its preview, the
//! foot of its pages, the metadata of its file.

use chrono::{DateTime, FixedOffset};
use domain::{format::jam, kantor::Kertas};

use crate::kit::{
    flow::{Flow, Furniture},
    kop::Kop,
    page::Pages,
    paper::Sheet,
};

/// What a print is beside the letter that is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rupa {
    /// A preview: every page says so, so that it cannot be taken for the letter.
    Konsep,
    /// The letter.
    Asli,
    /// A later print of the letter, counted from 1.
    Salinan(u32),
}

/// Office and occasion of a print.
#[derive(Debug, Clone, PartialEq)]
pub struct Naskah {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Preview, letter or copy.
    pub rupa: Rupa,
    /// When it is printed; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
}

impl Naskah {
    /// Empty pages of A4 or F4 (smaller papers give A4) that begin with the letterhead. `title` names
    /// the letter at the foot of each page; it holds no name of a person.
    pub(in crate::surat) fn flow(&self, title: &str, kertas: Kertas) -> Flow {
        let kertas = if kertas == Kertas::F4 { Kertas::F4 } else { Kertas::A4 };
        let furniture = Furniture::new(self.footer(title), self.latihan);
        let watermark = match (self.rupa, self.latihan) {
            (Rupa::Konsep, true) => Some("KONSEP LATIHAN"),
            (Rupa::Konsep, false) => Some("KONSEP"),
            (Rupa::Asli | Rupa::Salinan(_), _) => furniture.watermark,
        };
        let mut flow = Flow::new(Sheet::letter(kertas), &Furniture { watermark, band: self.band(), ..furniture });
        let kop = self.kop.strip(flow.width(), 1.0);
        flow.push(kop);
        flow
    }

    /// The finished letter; `title` becomes the title of the file.
    pub(in crate::surat) fn pages(&self, title: String, flow: Flow) -> Pages {
        Pages { title, author: self.kop.penerbit().into(), created: self.dicetak, pages: flow.finish() }
    }

    fn band(&self) -> Option<String> {
        match self.rupa {
            Rupa::Konsep => Some("KONSEP – belum diterbitkan, bukan surat resmi".to_owned()),
            Rupa::Asli => None,
            Rupa::Salinan(number) => Some(format!("SALINAN KE-{number}")),
        }
    }

    /// The letter itself does not say when it was printed: it has its own date.
    fn footer(&self, title: &str) -> String {
        match self.rupa {
            Rupa::Konsep => format!("KONSEP {title} · dicetak {}", jam::instant(self.dicetak)),
            Rupa::Asli => title.to_owned(),
            Rupa::Salinan(number) => format!("{title} · Salinan ke-{number} · dicetak {}", jam::instant(self.dicetak)),
        }
    }
}
