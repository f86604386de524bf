//! What changed between two versions of the list of public information: new, changed, withdrawn.
//!
//! Which entries are which is the caller's finding; a changed one arrives with what the older version said.

use domain::{dip::IsiInformasi, kantor::Kertas};

use super::{
    KepalaDaftar, VersiDaftar, lembar,
    tabel::{Baris, Tabel},
};
use crate::{
    DocumentError, Pdf,
    kit::{block::Align, head::Head, mm, page::Pages, table::Column},
    pdf,
};

const JUDUL: &str = "Perbandingan Daftar Informasi Publik";

/// A fact of an entry that changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Perubahan {
    /// Its name, such as `Jangka waktu penyimpanan`.
    pub fakta: String,
    /// What the older version says; may be empty.
    pub semula: String,
    /// What the newer version says; may be empty.
    pub menjadi: String,
}

/// Two versions compared, ready to print.
#[derive(Debug, Clone, PartialEq)]
pub struct Perbandingan {
    /// What stands above and below; its version is the newer one.
    pub kepala: KepalaDaftar,
    /// The older version.
    pub semula: VersiDaftar,
    /// Entries only the newer version has.
    pub baru: Vec<IsiInformasi>,
    /// Entries of both, as the newer version has them, with what changed.
    pub berubah: Vec<(IsiInformasi, Vec<Perubahan>)>,
    /// Entries only the older version has.
    pub ditarik: Vec<IsiInformasi>,
}

/// The comparison as PDF, lying on F4 or A4; other papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(perbandingan: &Perbandingan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(perbandingan, kertas))
}

const KEPALA: [Head; 5] = [
    Head::Column("No"),
    Head::Column("Informasi"),
    Head::Column("Pejabat/Unit/Satker yang menguasai informasi"),
    Head::Column("Semula"),
    Head::Column("Menjadi"),
];

const fn column(least: f32, weight: f32, align: Align) -> Column {
    Column { weight, least: mm(least), align }
}

const KOLOM: [Column; 5] = [
    column(11.0, 0.0, Align::Center),
    column(70.0, 1.5, Align::Left),
    column(44.0, 0.6, Align::Left),
    column(62.0, 1.0, Align::Left),
    column(62.0, 1.0, Align::Left),
];

/// The comparison as page description.
#[must_use]
pub fn pages(perbandingan: &Perbandingan, kertas: Kertas) -> Pages {
    let kepala = &perbandingan.kepala;
    let mut flow = lembar::flow(kepala, JUDUL, kertas);
    let (new, changed, gone) = (perbandingan.baru.len(), perbandingan.berubah.len(), perbandingan.ditarik.len());
    let jumlah =
        format!("Dibandingkan dengan: {}. Baru {new}, berubah {changed}, ditarik {gone}.", perbandingan.semula.short());
    let whole = perbandingan.baru.iter().chain(&perbandingan.ditarik);
    let entries = whole.chain(perbandingan.berubah.iter().map(|(isi, _)| isi));
    let ending = lembar::ending(kepala, jumlah, entries.flat_map(|isi| [isi.judul.as_str(), &isi.ringkasan]));
    let rows = rows(perbandingan);
    let table = Tabel::start(&mut flow, &KOLOM, &KEPALA, lembar::size(kertas));
    table.fill(&mut flow, rows, new + changed + gone, &ending);
    lembar::pages(kepala, JUDUL, flow)
}

fn rows(perbandingan: &Perbandingan) -> Vec<Baris> {
    let mut rows = Vec::new();
    let mut number = 0;
    let mut add = |isi: &IsiInformasi, semula: String, menjadi: String| {
        number += 1;
        Baris::Isi(vec![number.to_string(), isi.ringkasan_isi(), isi.unit.clone(), semula, menjadi], None)
    };
    let heading = |rows: &mut Vec<Baris>, text: &str, count: usize| {
        if count > 0 {
            rows.push(Baris::Sub(0, format!("{text} ({count})")));
        }
    };
    heading(&mut rows, "BARU", perbandingan.baru.len());
    rows.extend(perbandingan.baru.iter().map(|isi| add(isi, String::new(), isi.kelas.label().to_owned())));
    heading(&mut rows, "BERUBAH", perbandingan.berubah.len());
    for (isi, changes) in &perbandingan.berubah {
        let side = |said: fn(&Perubahan) -> &String| -> String {
            let lines = changes.iter().map(|one| format!("{}: {}", one.fakta, said(one)));
            lines.collect::<Vec<_>>().join("\n")
        };
        rows.push(add(isi, side(|one| &one.semula), side(|one| &one.menjadi)));
    }
    heading(&mut rows, "DITARIK", perbandingan.ditarik.len());
    rows.extend(perbandingan.ditarik.iter().map(|isi| add(isi, isi.kelas.label().to_owned(), String::new())));
    rows
}
