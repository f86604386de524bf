//! The list of those present: what was typed, and empty rows for the pen.

use domain::{forum::Hadir, kantor::Kertas};

use super::{ForumCetak, when};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Para},
        head::Head,
        mm,
        page::Pages,
        table::Column,
    },
    pdf,
    surat::bagian::{catatan_aksara, table},
};

/// Rows of a list nobody was typed into yet.
const KOSONG: usize = 20;

/// The list as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(cetak: &ForumCetak, hadir: &[Hadir], kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(cetak, hadir, kertas))
}

/// The list as page description.
#[must_use]
pub fn pages(cetak: &ForumCetak, hadir: &[Hadir], kertas: Kertas) -> Pages {
    let title = "Daftar hadir forum konsultasi publik".to_owned();
    let mut flow = cetak.naskah.flow(&title, kertas);
    flow.add(Block::Space(4.0));
    flow.add(Para::heading("DAFTAR HADIR FORUM KONSULTASI PUBLIK", 13.0).align(Align::Center).after(6.0));
    flow.add(when(&cetak.forum));
    flow.add(Block::Space(6.0));
    let column = |weight, least| Column { weight, least: mm(least), align: Align::Left };
    let columns = [column(0.0, 11.0), column(1.0, 50.0), column(1.0, 45.0), column(0.0, 42.0)];
    let heads = ["No.", "Nama", "Mewakili", "Tanda tangan"].map(Head::Column);
    let row = |(n, one): (usize, Option<&Hadir>)| {
        let (nama, unsur) = one.map_or(("", ""), |one| (one.nama.as_str(), one.unsur.as_str()));
        // Two lines leave room for the pen.
        vec![format!("{}.\n ", n + 1), nama.to_owned(), unsur.to_owned(), String::new()]
    };
    let rows: Vec<_> = if hadir.is_empty() {
        (0..KOSONG).map(|n| row((n, None))).collect()
    } else {
        hadir.iter().map(Some).enumerate().map(row).collect()
    };
    table(&mut flow, &columns, &heads, &rows);
    flow.extend(catatan_aksara(hadir.iter().map(|one| one.nama.as_str()), hadir.iter().map(|one| one.unsur.as_str())));
    cetak.naskah.pages(title, flow)
}
