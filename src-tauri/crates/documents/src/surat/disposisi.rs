//! *Lembar disposisi*: the note that sends items of a request to the unit that holds them.
//!
//! An internal sheet without an official form. It shows the limit of the unit beside the one of the law,
//! which it never stops, and has no identity of the applicant: a unit answers whoever asks.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{format::tanggal, kantor::Kertas};

use super::bagian::{
    Naskah, SMALL, TEXT, berdua, bind, catatan_aksara, hari, instan, isian, judul, label, paragraf, table, tetap,
};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Field, Para},
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

/// An item of the request that the unit is to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ButirDisposisi {
    /// Its number in the request, from 1.
    pub nomor: u32,
    /// The information asked for.
    pub rincian: String,
}

/// What the sheet says.
#[derive(Debug, Clone, PartialEq)]
pub struct Disposisi {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// Number of the sheet; empty leaves an empty place.
    pub nomor: String,
    /// Place before the date; may be empty.
    pub tempat: String,
    /// Date of the sheet; `None` leaves room to write it.
    pub tanggal: Option<NaiveDate>,
    /// The unit it goes to.
    pub unit: String,
    /// Registration number of the request.
    pub nomor_pendaftaran: String,
    /// When the request was received.
    pub diterima: Option<DateTime<FixedOffset>>,
    /// Name of the applicant, masked; `None` prints no line for it.
    pub pemohon: Option<String>,
    /// The items for this unit.
    pub butir: Vec<ButirDisposisi>,
    /// What every unit is asked, finished text.
    pub pembuka: String,
    /// What this unit is to do, finished text.
    pub instruksi: String,
    /// Until when the unit answers.
    pub batas_unit: Option<NaiveDate>,
    /// Until when the law asks the office to answer the applicant.
    pub batas_jawab: Option<NaiveDate>,
    /// Who sends it; the sheet has no copies.
    pub penanda_tangan: TandaTangan,
}

/// The sheet as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(lembar: &Disposisi, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(lembar, kertas))
}

/// The sheet as page description.
#[must_use]
pub fn pages(lembar: &Disposisi, kertas: Kertas) -> Pages {
    let title = format!("Lembar disposisi, permohonan {}", lembar.nomor_pendaftaran);
    lembar.naskah.lay(title, kertas, |flow| fill(lembar, flow))
}

fn fill(lembar: &Disposisi, flow: &mut Flow) {
    flow.extend(judul("LEMBAR DISPOSISI PERMOHONAN INFORMASI PUBLIK", &lembar.nomor));
    flow.add(facts(lembar));
    flow.add(Block::Space(6.0));
    flow.add(deadlines(lembar));
    flow.add(Block::Space(9.0));
    flow.add(Para::heading("Instruksi", TEXT).after(2.0));
    let asked = paragraf(&format!("{}\n\n{}", lembar.pembuka, lembar.instruksi));
    flow.extend(if asked.is_empty() { vec![tetap(isian(""))] } else { asked });
    flow.add(Para::heading("Informasi yang diminta dan jawaban unit", TEXT).after(4.0));
    items(lembar, flow);
    let mut text = vec![Block::Space(4.0), Para::new(Styled::of(Face::Regular, CATATAN), SMALL).into()];
    let asked = lembar.butir.iter().map(|item| item.rincian.as_str());
    text.extend(catatan_aksara(lembar.pemohon.as_deref(), asked));
    text.push(Block::Space(10.0));
    bind(flow, &text);
    let signatures = signatures(lembar, flow.width());
    flow.add(signatures);
}

const CATATAN: &str = "Tulis pada kolom jawaban: informasi dikuasai atau tidak, bentuk dan jumlahnya, serta bagian yang \
    menurut unit perlu dihitamkan beserta alasannya. Batas waktu unit adalah batas kerja di dalam badan publik dan tidak \
    menunda batas jawaban kepada pemohon.";

fn facts(lembar: &Disposisi) -> Block {
    let mut fields = vec![
        Field::bold("Diteruskan kepada", &lembar.unit),
        Field::new("Nomor pendaftaran", &lembar.nomor_pendaftaran),
        Field::new("Permohonan diterima", &instan(lembar.diterima)),
    ];
    fields.extend(lembar.pemohon.as_deref().map(|name| Field::new("Pemohon", name)));
    label(fields, mm(42.0))
}

/// The two dates beside each other: what the unit must keep, and why it must.
fn deadlines(lembar: &Disposisi) -> Block {
    let column = |name: &str, date: Option<NaiveDate>, size: f32, basis: &str| -> Vec<Block> {
        let date = date.map_or_else(|| hari(None), tanggal::with_day);
        vec![
            Para::new(Styled::of(Face::Regular, name), SMALL + 0.6).into(),
            Para::new(Styled::of(Face::Bold, &date), size).after(1.0).into(),
            Para::new(Styled::of(Face::Regular, basis), SMALL - 0.8).into(),
        ]
    };
    let unit = column("Jawaban unit paling lambat", lembar.batas_unit, 13.0, "batas kerja, kembali ke PPID");
    let law = column(
        "Jawaban kepada pemohon paling lambat",
        lembar.batas_jawab,
        13.0,
        "batas undang-undang (Pasal 22 UU 14/2008)",
    );
    Block::Framed(mm(3.0), vec![Block::Beside(vec![(0.5, unit), (0.5, law)])])
}

const KEPALA: [Head; 4] = [
    Head::Column("No."),
    Head::Column("Informasi yang diminta"),
    Head::Column("Jawaban unit"),
    Head::Column("Tanggal dan paraf"),
];

fn items(lembar: &Disposisi, flow: &mut Flow) {
    let column = |least: f32, weight: f32, align: Align| Column { weight, least: mm(least), align };
    let columns = [
        column(10.0, 0.0, Align::Center),
        column(40.0, 1.0, Align::Left),
        column(40.0, 1.0, Align::Left),
        column(26.0, 0.0, Align::Left),
    ];
    let room = "\n".repeat((ROOM / lembar.butir.len().max(1)).max(LEAST_ROOM) - 1);
    let row = |item: &ButirDisposisi| vec![item.nomor.to_string(), item.rincian.clone(), room.clone(), String::new()];
    let rows: Vec<Vec<String>> = lembar.butir.iter().map(row).collect();
    table(flow, &columns, &KEPALA, &rows);
}

/// Lines for the answer, shared by the items, so that a usual sheet is one page.
const ROOM: usize = 15;
/// Least lines for the answer to an item.
const LEAST_ROOM: usize = 3;

fn signatures(lembar: &Disposisi, width: f32) -> Block {
    let date = hari(lembar.tanggal);
    let opening = if lembar.tempat.is_empty() { date } else { format!("{}, {date}", lembar.tempat) };
    let unit = TandaTangan {
        pembuka: "Diterima unit tanggal ....................".to_owned(),
        jabatan: "Penerima".to_owned(),
        ..TandaTangan::default()
    };
    berdua(&unit, &TandaTangan { pembuka: opening, ..lembar.penanda_tangan.clone() }, width)
}
