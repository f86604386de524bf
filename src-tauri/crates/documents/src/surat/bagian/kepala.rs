//! The head of a letter: number, nature, enclosures, subject, date, addressee; and the title of a
//! document that is no letter.

use chrono::NaiveDate;

use super::isian::hari;
use crate::kit::{
    block::{Align, Block, Field, Fields, Para},
    font::Face,
    mm,
    page::Role,
    text::Styled,
};

/// Type size of the text of letters, in points.
pub(in crate::surat) const TEXT: f32 = 11.0;

/// To whom a letter goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Penerima {
    /// Name or position, without `Yth.`.
    pub nama: String,
    /// Address, of one or more lines; empty prints nothing.
    pub alamat: String,
}

/// What stands between letterhead and text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KepalaSurat {
    /// Place before the date; may be empty.
    pub tempat: String,
    /// Date of the letter; `None` leaves room to write it.
    pub tanggal: Option<NaiveDate>,
    /// Number of the letter; empty leaves an empty place.
    pub nomor: String,
    /// Nature, such as `Biasa`; empty leaves an empty place.
    pub sifat: String,
    /// Enclosures; empty prints a dash, as letters without any do.
    pub lampiran: String,
    /// Subject.
    pub hal: String,
    /// Addressee.
    pub kepada: Penerima,
}

impl KepalaSurat {
    /// The head, with space below.
    pub(in crate::surat) fn blocks(&self) -> Vec<Block> {
        let date = hari(self.tanggal);
        let place = if self.tempat.is_empty() { date } else { format!("{}, {date}", self.tempat) };
        let lampiran = if self.lampiran.is_empty() { "-" } else { &self.lampiran };
        let fields = vec![
            Field::new("Nomor", &self.nomor),
            Field::new("Sifat", &self.sifat),
            Field::new("Lampiran", lampiran),
            Field::bold("Hal", &self.hal),
        ];
        // The line height of the fields, so that number and date stand on one line.
        let date = Para { leading: 1.35, ..Para::new(Styled::of(Face::Regular, &place), TEXT).align(Align::Right) };
        let fields = Fields { fields, size: TEXT, label: mm(20.0), gap: 0.0 };
        vec![
            Block::Space(6.0),
            Block::Beside(vec![(0.62, vec![fields.into()]), (0.38, vec![date.into()])]),
            Block::Space(11.0),
            Block::Keep(self.addressee()),
            Block::Space(11.0),
        ]
    }

    fn addressee(&self) -> Vec<Block> {
        let line = |marker: &str, face: Face, text: &str| -> Block {
            let entry = Para::entry(marker, Styled::of(face, text), TEXT, mm(9.0));
            Para { role: Role::Value, ..entry }.into()
        };
        let mut blocks = vec![line("Yth.", Face::Bold, &self.kepada.nama)];
        if !self.kepada.alamat.is_empty() {
            blocks.push(line("", Face::Regular, &self.kepada.alamat));
        }
        blocks
    }
}

/// Title and number of a document that is no letter, in the middle; an empty number leaves a place.
pub(in crate::surat) fn judul(title: &str, nomor: &str) -> Vec<Block> {
    vec![
        Block::Space(6.0),
        Para::heading(title, 13.0).align(Align::Center).into(),
        Para::heading(&format!("Nomor {}", super::isian::isian(nomor)), TEXT).align(Align::Center).after(12.0).into(),
    ]
}
