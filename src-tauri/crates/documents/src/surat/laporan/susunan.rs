//! The outline both kinds of report share: titles and parts in the order of the law, the same for PDF and DOCX.

use domain::format::tanggal;

use super::{KepalaLaporan, Uraian};

/// A report before it is written.
pub(super) struct Susunan<'a> {
    pub(super) kepala: &'a KepalaLaporan,
    /// The title of the file, and what stands at the foot of each page.
    pub(super) nama: String,
    /// Lines of the title.
    pub(super) judul: Vec<String>,
    pub(super) bagian: Vec<Bagian<'a>>,
    /// The sentence above the signature.
    pub(super) penutup: &'static str,
}

/// A part: its heading, and either parts below it or its content.
pub(super) struct Bagian<'a> {
    pub(super) judul: String,
    pub(super) isi: Isi<'a>,
}

pub(super) enum Isi<'a> {
    Uraian(&'a Uraian),
    Bagian(Vec<(String, &'a Uraian)>),
}

/// What stands in a part that has no content yet.
pub(super) const BELUM: &str = "(Belum diisi.)";

const ROMAWI: [&str; 6] = ["I", "II", "III", "IV", "V", "VI"];

/// A part below another and its content; of a part that has its content itself the name is empty.
pub(super) type Anak<'a> = (&'static str, &'a Uraian);

/// Numbers the parts I, II, … and those below them A, B, ….
pub(super) fn bernomor<'a>(parts: Vec<(&'static str, Vec<Anak<'a>>)>) -> Vec<Bagian<'a>> {
    let part = |(number, (judul, below)): (&str, (&str, Vec<Anak<'a>>))| {
        let judul = format!("{number}. {judul}");
        let isi = match below.as_slice() {
            [("", only)] => Isi::Uraian(only),
            several => {
                let below = ('A'..).zip(several).map(|(letter, (judul, isi))| (format!("{letter}. {judul}"), *isi));
                Isi::Bagian(below.collect())
            }
        };
        Bagian { judul, isi }
    };
    ROMAWI.into_iter().zip(parts).map(part).collect()
}

impl Susunan<'_> {
    /// `1 Januari 2026 – 31 Desember 2026`.
    pub(super) fn masa(&self) -> String {
        format!("{} – {}", tanggal::long(self.kepala.dari), tanggal::long(self.kepala.sampai))
    }

    /// Everything a person typed, to find letters that cannot be printed.
    pub(super) fn teks(&self) -> impl Iterator<Item = &str> {
        let contents = self.bagian.iter().flat_map(|part| match &part.isi {
            Isi::Uraian(isi) => vec![*isi],
            Isi::Bagian(below) => below.iter().map(|(_, isi)| *isi).collect(),
        });
        std::iter::once(self.kepala.pengantar.as_str()).chain(contents.flat_map(Uraian::tulisan))
    }
}
