//! Facts in their place, and the place of a fact that is not known: dots for the pen.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::format::{jam, tanggal};

use super::{SMALL, TEXT};
use crate::kit::{
    block::{Align, Block, Field, Fields, Para, horizontal},
    font::Face,
    mm,
    page::Shade,
    strip::{HAIRLINE, Strip},
    text::Styled,
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

/// The strip below a letter, `width` points wide, that is cut off and kept: who received the letter
/// and when. On that date the days of the law begin to run.
pub(in crate::surat) fn tanda_terima(surat: &str, nomor: &str, pendaftaran: &str, width: f32) -> Block {
    let note = Styled::of(Face::Regular, "gunting di sini – bagian bawah disimpan pada berkas permohonan");
    let subject = format!("{surat} nomor {}", isian(nomor));
    let request = format!("untuk permohonan dengan nomor pendaftaran {}", isian(pendaftaran));
    let centred = |text: &str| Para::new(Styled::of(Face::Regular, text), TEXT).align(Align::Center);
    let fields = |names: &[&str]| -> Block {
        let fields = names.iter().map(|name| Field::new(name, TITIK)).collect();
        Fields { fields, size: TEXT, label: mm(34.0), gap: 7.0 }.into()
    };
    Block::Keep(vec![
        Block::Space(14.0),
        Block::Drawn(0.0, dashes(width)),
        Para::new(note, SMALL - 1.8).align(Align::Center).shade(Shade::Grey).after(6.0).into(),
        Para::heading("TANDA TERIMA SURAT", TEXT).align(Align::Center).after(1.0).into(),
        centred(&subject).into(),
        centred(&request).after(8.0).into(),
        fields(&["Diterima tanggal", "Nama penerima", "Tanda tangan"]),
    ])
}

/// A dashed line across.
fn dashes(width: f32) -> Strip {
    let mut strip = Strip::empty(2.0);
    let mut x = 0.0;
    while x < width {
        strip.items.push(horizontal(x, (x + 4.0).min(width), 1.0, HAIRLINE));
        x += 7.0;
    }
    strip
}
