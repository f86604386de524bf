//! *Lembar pengujian konsekuensi* (Perki 1/2021 art. 49, Lampiran II), and the one on a change of classification
//! ([`pengubahan`], Lampiran IV).
//!
//! Beyond the annex it prints, for each item, how the public interest was weighed: an exemption stands on the
//! consequences **and** on that weighing (UU 14/2008 art. 2(4)).

pub mod pengubahan;

use chrono::{Datelike, NaiveDate};
use domain::{
    format::{tanggal, terbilang},
    kantor::Kertas,
    pengecualian::{ButirUji, IsiPengecualian, Penguji},
};

use super::bagian::{Naskah, SMALL, TEXT, bind, catatan_aksara, isian, judul_bernomor, nomor_kepala, paragraf, tetap};
use crate::{
    DocumentError, Pdf,
    daftar::{
        tabel::{Baris, Tabel},
        teks,
    },
    kit::{
        block::{Align, Block, Para},
        flow::Flow,
        font::Face,
        head::Head,
        mm,
        page::Pages,
        table::Column,
        text::Styled,
    },
    pdf,
    tanda_tangan::TandaTangan,
};

/// An item that was tested.
#[derive(Debug, Clone, PartialEq)]
pub struct BarisUji {
    /// The information, its basis, both consequences, the period.
    pub isi: IsiPengecualian,
    /// How the public interest was weighed (UU 14/2008 art. 2(4)); empty leaves a place.
    pub pertimbangan: String,
}

impl From<&ButirUji> for BarisUji {
    fn from(butir: &ButirUji) -> Self {
        Self { isi: butir.isi.clone(), pertimbangan: butir.kepentingan_publik.clone() }
    }
}

/// What stands around the table of both sheets.
#[derive(Debug, Clone, PartialEq)]
pub struct KepalaLembar {
    /// Office and occasion.
    pub naskah: Naskah,
    /// Number of the sheet; empty leaves a place.
    pub nomor: String,
    /// Its year; none when the number says it.
    pub tahun: Option<i32>,
    /// The day of the test; none leaves a place.
    pub tanggal: Option<NaiveDate>,
    /// Where it was held; empty leaves a place.
    pub tempat: String,
    /// Who tested, in order; none prints empty rows.
    pub penguji: Vec<Penguji>,
    /// The head of the public body, who agrees; the words above the position are made here.
    pub pimpinan: TandaTangan,
}

/// What the sheet says.
#[derive(Debug, Clone, PartialEq)]
pub struct LembarUji {
    /// What stands around the table.
    pub kepala: KepalaLembar,
    /// The items.
    pub baris: Vec<BarisUji>,
}

/// The sheet as PDF, lying on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(lembar: &LembarUji, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(lembar, kertas))
}

const JUDUL: &str = "Lembar pengujian konsekuensi";

const KEPALA: [Head; 5] = [
    Head::Column("No"),
    Head::Column("Informasi"),
    Head::Column("Dasar Hukum Pengecualian"),
    Head::Group("Konsekuensi/Pertimbangan Bagi Publik", &[Head::Column("Dibuka"), Head::Column("Ditutup")]),
    Head::Column("Jangka Waktu"),
];

const fn column(least: f32, weight: f32, align: Align) -> Column {
    Column { weight, least: mm(least), align }
}

const KOLOM: [Column; 6] = [
    column(10.0, 0.0, Align::Center),
    column(56.0, 1.5, Align::Left),
    column(44.0, 1.0, Align::Left),
    column(56.0, 1.5, Align::Left),
    column(56.0, 1.5, Align::Left),
    column(34.0, 0.6, Align::Left),
];

/// The sheet as page description.
#[must_use]
pub fn pages(lembar: &LembarUji, kertas: Kertas) -> Pages {
    let kepala = &lembar.kepala;
    let mut flow = kepala.start(JUDUL, kertas);
    kepala.opening(&mut flow, "LEMBAR PENGUJIAN KONSEKUENSI", "pengujian konsekuensi atas informasi publik");
    let rows = lembar.baris.iter().zip(1..).map(|(row, number)| cells(&row.isi, number)).collect();
    items(&mut flow, &KOLOM, &KEPALA, SEL, rows);
    weighing(&mut flow, lembar.baris.iter().map(|row| (row.isi.informasi.as_str(), row.pertimbangan.as_str())));
    let texts = lembar.baris.iter().flat_map(|row| row.isi.texts().into_iter().chain([row.pertimbangan.as_str()]));
    kepala.ending(&mut flow, texts);
    kepala.finish(JUDUL, flow)
}

/// Type size of the cells, in points.
const SEL: f32 = 9.0;

/// The table of the items; without any, one row high enough to write in.
fn items(flow: &mut Flow, columns: &[Column], heads: &[Head], size: f32, mut rows: Vec<Baris>) {
    if rows.is_empty() {
        rows.push(Baris::Isi(vec!["\n".repeat(EMPTY_LINES); columns.len()], None));
    }
    let count = rows.len();
    Tabel::start(flow, columns, heads, size).fill(flow, rows, count, &[]);
}

/// Line ends that make room for an item to be written by hand.
const EMPTY_LINES: usize = 6;

fn cells(isi: &IsiPengecualian, number: u32) -> Baris {
    let cells = vec![
        number.to_string(),
        teks::informasi(isi),
        teks::dasar(isi),
        isi.konsekuensi_dibuka.clone(),
        isi.konsekuensi_ditutup.clone(),
        teks::jangka(isi),
    ];
    Baris::Isi(cells, None)
}

/// Texts of an exemption that may hold letters the typeface lacks.
trait Texts {
    fn texts(&self) -> [&str; 4];
}

impl Texts for IsiPengecualian {
    fn texts(&self) -> [&str; 4] {
        [&self.informasi, &self.uraian, &self.konsekuensi_dibuka, &self.konsekuensi_ditutup]
    }
}

/// How the public interest was weighed, item by item.
fn weighing<'a>(flow: &mut Flow, items: impl Iterator<Item = (&'a str, &'a str)>) {
    flow.add(Block::Space(8.0));
    let title = "Pertimbangan kepentingan publik (Pasal 2 ayat (4) Undang-Undang Nomor 14 Tahun 2008)";
    flow.add(Para::heading(title, TEXT).after(3.0));
    let mut some = false;
    for ((what, weighed), number) in items.zip(1..) {
        some = true;
        let name = what.lines().next().unwrap_or_default();
        let text = Styled::new().with(Face::Bold, &format!("{name}: ")).with(Face::Regular, isian(weighed));
        let entry = Para::entry(&format!("{number}."), text, TEXT - 1.0, mm(7.5));
        flow.add(Para { leading: 1.3, ..entry.align(Align::Justify).after(3.0) });
    }
    if !some {
        flow.add(tetap(isian("")));
    }
}

impl KepalaLembar {
    fn start(&self, judul: &str, kertas: Kertas) -> Flow {
        self.naskah.lying(&self.title(judul), kertas)
    }

    fn title(&self, judul: &str) -> String {
        judul_bernomor(judul, &self.nomor, self.tahun)
    }

    fn finish(&self, judul: &str, flow: Flow) -> Pages {
        self.naskah.pages(self.title(judul), flow)
    }

    /// Title, number, and the day in words as minutes have it.
    fn opening(&self, flow: &mut Flow, title: &str, what: &str) {
        flow.add(Block::Space(4.0));
        flow.add(Para::heading(title, 13.0).align(Align::Center));
        let number = nomor_kepala(&self.nomor, self.tahun);
        flow.add(Para::heading(&number, TEXT).align(Align::Center).after(8.0));
        let day = self.tanggal.map_or_else(
            || "............., tanggal ....................................".to_owned(),
            |day| {
                let year = u64::from(day.year().unsigned_abs());
                format!(
                    "{}, tanggal {} bulan {} tahun {} ({})",
                    tanggal::day_name(day.weekday()),
                    terbilang::words(day.day().into()),
                    tanggal::month_name(day.month()),
                    terbilang::words(year),
                    tanggal::form(day)
                )
            },
        );
        flow.extend(paragraf(&format!(
            "Pada hari ini, {day}, bertempat di {}, telah dilakukan {what} sebagai berikut:",
            isian(&self.tempat)
        )));
        flow.add(Block::Space(1.0));
    }

    /// Who tested, and who agrees, which stays with them.
    fn ending<'a>(&'a self, flow: &mut Flow, texts: impl IntoIterator<Item = &'a str>) {
        let mut lead = vec![Block::Space(3.0)];
        lead.extend(paragraf(
            "Demikian lembar pengujian konsekuensi ini dibuat dengan sebenarnya dan ditandatangani oleh penguji:",
        ));
        let names = self.penguji.iter().map(|one| one.nama.as_str()).chain([self.pimpinan.nama.as_str()]);
        lead.extend(catatan_aksara(names, texts));
        bind(flow, &lead);
        self.signers(flow);
        let pembuka = "Menyetujui,".to_owned();
        let jabatan = match self.pimpinan.jabatan.as_str() {
            "" => "Pimpinan Badan Publik".to_owned(),
            jabatan => format!("Pimpinan Badan Publik,\n{jabatan}"),
        };
        let signed = TandaTangan { pembuka, jabatan, ..self.pimpinan.clone() };
        let stamp = Para::new(Styled::of(Face::Regular, "(tanda tangan dan stempel)"), SMALL - 1.0);
        let mut block = signed.blocks(TEXT, mm(24.0));
        block.push(stamp.into());
        flow.add(Block::Keep(vec![Block::Space(14.0), Block::Beside(vec![(0.6, Vec::new()), (0.4, block)])]));
    }

    fn signers(&self, flow: &mut Flow) {
        const KEPALA: [Head; 5] = [
            Head::Column("No"),
            Head::Column("Nama"),
            Head::Column("Jabatan"),
            Head::Column("Unit Kerja"),
            Head::Column("TTD"),
        ];
        const KOLOM: [Column; 5] = [
            column(10.0, 0.0, Align::Center),
            column(60.0, 1.0, Align::Left),
            column(60.0, 1.0, Align::Left),
            column(60.0, 1.0, Align::Left),
            column(45.0, 0.0, Align::Left),
        ];
        let empty: Vec<Penguji> = vec![Penguji::default(); EMPTY_ROWS];
        let penguji = if self.penguji.is_empty() { &empty } else { &self.penguji };
        let row = |(one, number): (&Penguji, usize)| {
            let room = "\n".repeat(ROOM);
            Baris::Isi(vec![number.to_string(), one.nama.clone(), one.jabatan.clone(), one.unit.clone(), room], None)
        };
        let rows = penguji.iter().zip(1..).map(row);
        Tabel::start(flow, &KOLOM, &KEPALA, TEXT - 1.0).fill(flow, rows, penguji.len(), &[]);
    }
}

/// Rows for testers nobody has named.
const EMPTY_ROWS: usize = 3;
/// Line ends that make a row high enough to sign in.
const ROOM: usize = 2;
