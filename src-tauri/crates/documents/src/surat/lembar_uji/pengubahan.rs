//! *Lembar pengujian konsekuensi atas pengubahan klasifikasi* (Perki 1/2021 art. 53, PP 61/2010 art. 10, Lampiran IV).
//!
//! Lampiran IV thinks of an item that stays closed on another basis and so has only *Ditutup* under the new
//! considerations. Where an item is opened, *Dibuka* stands beside it.

use domain::{
    kantor::Kertas,
    pengecualian::{ButirUji, HasilPengubahan, IsiPengecualian},
};

use super::{KepalaLembar, SEL, Texts, column, items, weighing};
use crate::{
    DocumentError, Pdf,
    daftar::{tabel::Baris, teks},
    kit::{block::Align, head::Head, page::Pages, table::Column},
    pdf,
};

/// What becomes of an item.
#[derive(Debug, Clone, PartialEq)]
pub enum Hasil {
    /// It stays closed, on the basis and for the period given.
    Tetap(Box<IsiPengecualian>),
    /// A part is opened; the rest stays closed, on the basis and for the period given.
    Sebagian(Box<IsiPengecualian>),
    /// It is opened.
    Dibuka {
        /// What follows from opening it.
        dibuka: String,
        /// What would follow from keeping it closed.
        ditutup: String,
    },
}

/// An item whose classification changes.
#[derive(Debug, Clone, PartialEq)]
pub struct BarisPengubahan {
    /// The exemption as it was.
    pub semula: IsiPengecualian,
    /// What becomes of it.
    pub hasil: Hasil,
    /// How the public interest was weighed (UU 14/2008 art. 2(4)); empty leaves a place.
    pub pertimbangan: String,
}

/// A row of a sheet on a change; without what it said before, that is what was tested.
impl From<&ButirUji> for BarisPengubahan {
    fn from(butir: &ButirUji) -> Self {
        Self {
            semula: butir.semula.as_deref().unwrap_or(&butir.isi).clone(),
            hasil: match butir.hasil {
                HasilPengubahan::Tetap => Hasil::Tetap(Box::new(butir.isi.clone())),
                HasilPengubahan::Sebagian => Hasil::Sebagian(Box::new(butir.isi.clone())),
                HasilPengubahan::Dibuka => Hasil::Dibuka {
                    dibuka: butir.isi.konsekuensi_dibuka.clone(),
                    ditutup: butir.isi.konsekuensi_ditutup.clone(),
                },
            },
            pertimbangan: butir.kepentingan_publik.clone(),
        }
    }
}

impl BarisPengubahan {
    /// What is exempted, and how much of it from now on when that changes (Perki 1/2021 art. 50).
    pub(crate) fn what(&self) -> String {
        let scope = match &self.hasil {
            Hasil::Tetap(isi) => teks::cakupan_baru(&self.semula, isi),
            Hasil::Sebagian(isi) => teks::bagian_dibuka(isi),
            Hasil::Dibuka { .. } => None,
        };
        [Some(teks::informasi(&self.semula)), scope].into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// Whether it is opened, wholly or in part.
    fn opened(&self) -> bool {
        match self.hasil {
            Hasil::Dibuka { .. } | Hasil::Sebagian(_) => true,
            Hasil::Tetap(_) => false,
        }
    }
}

/// What the sheet says.
#[derive(Debug, Clone, PartialEq)]
pub struct LembarUjiPengubahan {
    /// What stands around the table.
    pub kepala: KepalaLembar,
    /// The items.
    pub baris: Vec<BarisPengubahan>,
}

/// The sheet as PDF, lying on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(lembar: &LembarUjiPengubahan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(lembar, kertas))
}

const JUDUL: &str = "Lembar pengujian konsekuensi atas pengubahan klasifikasi";

const NOMOR: Head = Head::Column("No");
const INFORMASI: Head = Head::Column("Informasi yang Dikecualikan");
const DASAR: Head = Head::Group("Dasar Hukum", &[Head::Column("Semula"), Head::Column("Pengubahan")]);
const SEBELUMNYA: Head = Head::Group("Pertimbangan Sebelumnya", &[Head::Column("Dibuka"), Head::Column("Ditutup")]);
const JANGKA: Head = Head::Column("Jangka Waktu");

const TETAP: [Head; 5] = [
    NOMOR,
    INFORMASI,
    DASAR,
    Head::Group("Konsekuensi", &[SEBELUMNYA, Head::Group("Pertimbangan Pengubahan", &[Head::Column("Ditutup")])]),
    JANGKA,
];
const DIBUKA: [Head; 5] = [
    NOMOR,
    INFORMASI,
    DASAR,
    Head::Group(
        "Konsekuensi",
        &[SEBELUMNYA, Head::Group("Pertimbangan Pengubahan", &[Head::Column("Ditutup"), Head::Column("Dibuka")])],
    ),
    JANGKA,
];

const SEMPIT: Column = column(33.0, 1.0, Align::Left);
const KOLOM: [Column; 9] = [
    column(9.0, 0.0, Align::Center),
    column(38.0, 1.2, Align::Left),
    column(29.0, 0.7, Align::Left),
    column(29.0, 0.7, Align::Left),
    SEMPIT,
    SEMPIT,
    SEMPIT,
    SEMPIT,
    column(26.0, 0.5, Align::Left),
];
/// The column that only a sheet with an opened item has.
const KOLOM_DIBUKA: usize = 7;

/// The sheet as page description.
#[must_use]
pub fn pages(lembar: &LembarUjiPengubahan, kertas: Kertas) -> Pages {
    let kepala = &lembar.kepala;
    let mut flow = kepala.start(JUDUL, kertas);
    let title = "LEMBAR PENGUJIAN KONSEKUENSI\nATAS PENGUBAHAN KLASIFIKASI INFORMASI YANG DIKECUALIKAN";
    kepala.opening(&mut flow, title, "pengujian konsekuensi atas pengubahan klasifikasi informasi yang dikecualikan");
    let opened = lembar.baris.iter().any(BarisPengubahan::opened);
    let mut columns = KOLOM.to_vec();
    if !opened {
        columns.remove(KOLOM_DIBUKA);
    }
    let rows = lembar.baris.iter().zip(1..).map(|(row, number)| cells(row, number, opened)).collect();
    let heads = if opened { &DIBUKA } else { &TETAP };
    items(&mut flow, &columns, heads, SEL - 0.8, rows);
    weighing(&mut flow, lembar.baris.iter().map(|row| (row.semula.informasi.as_str(), row.pertimbangan.as_str())));
    kepala.ending(&mut flow, lembar.baris.iter().flat_map(texts));
    kepala.finish(JUDUL, flow)
}

fn cells(row: &BarisPengubahan, number: u32, opened: bool) -> Baris {
    let (dasar, ditutup, dibuka, jangka) = match &row.hasil {
        Hasil::Tetap(isi) | Hasil::Sebagian(isi) => {
            (teks::dasar(isi), isi.konsekuensi_ditutup.clone(), isi.konsekuensi_dibuka.clone(), teks::jangka(isi))
        }
        Hasil::Dibuka { dibuka, ditutup } => {
            ("Tidak lagi dikecualikan".to_owned(), ditutup.clone(), dibuka.clone(), "Dibuka".to_owned())
        }
    };
    let informasi = row.what();
    let mut cells = vec![
        number.to_string(),
        informasi,
        teks::dasar(&row.semula),
        dasar,
        row.semula.konsekuensi_dibuka.clone(),
        row.semula.konsekuensi_ditutup.clone(),
        ditutup,
        dibuka,
        jangka,
    ];
    if !opened {
        cells.remove(KOLOM_DIBUKA);
    }
    Baris::Isi(cells, None)
}

fn texts(row: &BarisPengubahan) -> Vec<&str> {
    let mut texts = row.semula.texts().to_vec();
    match &row.hasil {
        Hasil::Tetap(isi) | Hasil::Sebagian(isi) => texts.extend(isi.texts()),
        Hasil::Dibuka { dibuka, ditutup } => texts.extend([dibuka.as_str(), ditutup]),
    }
    texts.push(&row.pertimbangan);
    texts
}
