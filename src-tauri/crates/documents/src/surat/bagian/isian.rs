//! Facts in their place, and the place of a fact that is not known: dots for the pen.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::format::{jam, tanggal};

use super::{SMALL, TEXT};
use crate::{
    aksara,
    kit::{
        block::{Align, Block, Field, Fields, Para, horizontal},
        font::Face,
        mm,
        page::Shade,
        strip::{HAIRLINE, Strip},
        text::Styled,
    },
};

/// Where a short fact is written by hand.
pub(in crate::surat) const TITIK: &str = "........................................";

/// The text, or dots when there is none.
pub(in crate::surat) fn isian(text: &str) -> &str {
    if text.is_empty() { TITIK } else { text }
}

/// `23 November 2026`, or dots.
pub(in crate::surat) fn hari(date: Option<NaiveDate>) -> String {
    date.map_or_else(|| TITIK.to_owned(), tanggal::long)
}

/// `23 November 2026 pukul 09.12 WIB`, or dots.
pub(in crate::surat) fn instan(at: Option<DateTime<FixedOffset>>) -> String {
    at.map_or_else(|| TITIK.to_owned(), jam::instant)
}

/// Fields in the type of the text, their names `width` points wide.
pub(in crate::surat) fn label(fields: Vec<Field>, width: f32) -> Block {
    Fields { fields, size: TEXT, label: width, gap: 1.5 }.into()
}

/// The note that some letters could not be printed, if that is so.
pub(in crate::surat) fn catatan_aksara<'a>(
    names: impl IntoIterator<Item = &'a str>,
    others: impl IntoIterator<Item = &'a str>,
) -> Option<Block> {
    let note = aksara::catatan(names, others)?;
    Some(Para::new(Styled::of(Face::Italic, note), SMALL).after(5.0).into())
}

/// The strip below a letter about a `perkara`, such as a request or an objection, and its number, `width` points wide,
/// that is cut off and kept: who received the letter and when. On that date the days of the law begin to run.
pub(in crate::surat) fn tanda_terima(surat: &str, nomor: &str, [perkara, pendaftaran]: [&str; 2], width: f32) -> Block {
    let note = format!("gunting di sini – bagian bawah disimpan pada berkas {perkara}");
    let note = Styled::of(Face::Regular, &note);
    let title = format!("TANDA TERIMA {}", surat.to_uppercase());
    let subject = format!("nomor {}, {perkara} nomor {}", isian(nomor), isian(pendaftaran));
    let fields = |names: &[&str]| -> Vec<Block> {
        let fields = names.iter().map(|name| Field::new(name, TITIK)).collect();
        vec![Fields { fields, size: SLIP, label: mm(27.0), gap: 7.0 }.into()]
    };
    Block::Keep(vec![
        Block::Space(10.0),
        Block::Drawn(0.0, dashes(width)),
        Block::Space(1.5),
        Para::new(note, SMALL - 1.8).align(Align::Center).shade(Shade::Grey).after(3.0).into(),
        Para::heading(&title, SLIP).align(Align::Center).after(1.0).into(),
        Para::new(Styled::of(Face::Regular, &subject), SLIP).align(Align::Center).after(6.0).into(),
        Block::Beside(vec![(0.5, fields(&["Diterima tanggal", "Nama penerima"])), (0.5, fields(&["Tanda tangan"]))]),
    ])
}

/// Type size of the strip, in points.
const SLIP: f32 = 10.0;

/// A dashed line across.
pub(in crate::surat) fn dashes(width: f32) -> Strip {
    let mut strip = Strip::empty(2.0);
    let mut x = 0.0;
    while x < width {
        strip.items.push(horizontal(x, (x + 4.0).min(width), 1.0, HAIRLINE));
        x += 7.0;
    }
    strip
}
