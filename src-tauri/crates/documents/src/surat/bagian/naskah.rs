//! What every print of a letter has: the letterhead, whether it is the letter or only its preview, the
//! foot of its pages, the metadata of its file.

use chrono::{DateTime, FixedOffset};
use domain::kantor::Kertas;

use crate::kit::{
    flow::{Flow, Furniture},
    kop::Kop,
    page::Pages,
    paper::Sheet,
};

/// Shares of the usual sizes that are tried before a letter takes a second page.
const STEPS: [f32; 2] = [0.95, 0.9];
/// Pages of a letter that smaller type may bring back to one.
const SPILLED: usize = 2;

fn sheet(kertas: Kertas) -> Sheet {
    Sheet::letter(if kertas == Kertas::F4 { Kertas::F4 } else { Kertas::A4 })
}

/// Whether a print is the letter that is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rupa {
    /// A preview: every page says so, so that it cannot be taken for the letter.
    Konsep,
    /// The letter. What is printed of it again is the same file with a mark, see
    /// [`salinan`](crate::surat::salinan).
    Asli,
}

/// Office and occasion of a print.
#[derive(Debug, Clone, PartialEq)]
pub struct Naskah {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Preview or letter.
    pub rupa: Rupa,
    /// When it is made: the date of the file.
    pub dicetak: DateTime<FixedOffset>,
}

impl Naskah {
    /// A letter whose text `fill` adds. One that runs over its page by a little is set in smaller type;
    /// one that still runs over keeps the usual type. `title` as for [`flow`](Self::flow).
    pub(in crate::surat) fn lay(&self, title: String, kertas: Kertas, fill: impl Fn(&mut Flow)) -> Pages {
        let mut flow = self.flow(&title, kertas);
        fill(&mut flow);
        let mut usual = self.pages(title, flow);
        if usual.pages.len() == SPILLED {
            let sheet = sheet(kertas);
            for step in STEPS {
                let mut flow = self.start(&usual.title, sheet.scaled(step.recip()));
                fill(&mut flow);
                let pages = flow.finish();
                if pages.len() == 1 {
                    usual.pages = pages.into_iter().map(|page| page.scaled(step)).collect();
                    break;
                }
            }
        }
        usual
    }

    /// Empty pages of A4 or F4 (smaller papers give A4) that begin with the letterhead. `title` names
    /// the letter at the foot of each page; it holds no name of a person.
    pub(in crate::surat) fn flow(&self, title: &str, kertas: Kertas) -> Flow {
        self.start(title, sheet(kertas))
    }

    /// The finished letter; `title` becomes the title of the file.
    pub(in crate::surat) fn pages(&self, title: String, flow: Flow) -> Pages {
        Pages { title, author: self.kop.penerbit().into(), created: self.dicetak, pages: flow.finish() }
    }

    /// Empty lying pages of A4 or F4 that begin with the letterhead, for sheets with many columns.
    pub(in crate::surat) fn lying(&self, title: &str, kertas: Kertas) -> Flow {
        self.start(title, Sheet::lying(kertas))
    }

    /// Empty lying pages of an annex: without letterhead, at their foot the same as the decree.
    pub(in crate::surat) fn annex(&self, title: &str, kertas: Kertas) -> Flow {
        self.bare(title, Sheet::lying(kertas))
    }

    /// A decree and its annexes as one document, numbered through; `title` becomes the title of the file.
    pub(in crate::surat) fn bound(&self, title: String, flows: Vec<Flow>) -> Pages {
        let pages = Flow::finish_together(flows);
        Pages { title, author: self.kop.penerbit().into(), created: self.dicetak, pages }
    }

    fn start(&self, title: &str, sheet: Sheet) -> Flow {
        let mut flow = self.bare(title, sheet);
        let kop = self.kop.strip(flow.width(), 1.0);
        flow.push(kop);
        flow
    }

    fn bare(&self, title: &str, sheet: Sheet) -> Flow {
        let furniture = Furniture::new(self.footer(title), self.latihan);
        let watermark = match (self.rupa, self.latihan) {
            (Rupa::Konsep, true) => Some("KONSEP LATIHAN"),
            (Rupa::Konsep, false) => Some("KONSEP"),
            (Rupa::Asli, _) => furniture.watermark,
        };
        Flow::new(sheet, &Furniture { watermark, band: self.band(), ..furniture })
    }

    fn band(&self) -> Option<&'static str> {
        match self.rupa {
            Rupa::Konsep => Some("KONSEP – belum diterbitkan, bukan surat resmi"),
            Rupa::Asli => None,
        }
    }

    /// Short, so that the foot of a preview is as high as that of the letter and both break their pages alike.
    /// A letter has its own date and does not say when it was printed.
    fn footer(&self, title: &str) -> String {
        match self.rupa {
            Rupa::Konsep => format!("KONSEP · {title}"),
            Rupa::Asli => title.to_owned(),
        }
    }
}
