//! *Berkas subjek data*: all that is kept of one person, for that person (UU 27/2022 art. 7), as PDF; the same values leave
//! as JSON too.

use chrono::{DateTime, FixedOffset};
use domain::{format::jam, kantor::Kertas};
use serde::Serialize;

use crate::{
    DocumentError, Kop, Pdf,
    kit::{
        block::{Align, Block, Field, Fields, Para},
        flow::{Flow, Furniture},
        font::Face,
        mm,
        page::Pages,
        paper::Sheet,
        text::Styled,
    },
    pdf,
};

const JUDUL: &str = "Berkas subjek data pribadi";
const TEXT: f32 = 10.0;

/// A name and what is kept under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Isian {
    /// As the screen names it.
    pub nama: String,
    /// What is kept.
    pub isi: String,
}

/// A line of a history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KejadianSubjek {
    /// When, in the office's zone.
    pub waktu: String,
    /// What happened.
    pub judul: String,
    /// Details, or empty.
    pub keterangan: String,
    /// Who did it.
    pub oleh: String,
}

/// A case of the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PerkaraSubjek {
    /// `Permohonan 0001/…`.
    pub judul: String,
    /// The identity as it stands in it; empty when it was destroyed.
    pub identitas: Vec<Isian>,
    /// What was asked and what became of it.
    pub isi: Vec<Isian>,
    /// Files kept, by kind and name.
    pub lampiran: Vec<String>,
    /// All that happened, the oldest first: who processed the data, and who saw them.
    pub riwayat: Vec<KejadianSubjek>,
}

/// All that is kept of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct BerkasSubjek {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Name of the person.
    pub nama: String,
    /// Why it was made.
    pub alasan: String,
    /// Who made it.
    pub petugas: String,
    /// What the data are processed for, by which law; a sentence a line.
    pub tujuan: Vec<String>,
    /// How long cases are kept, a sentence a line.
    pub retensi: Vec<String>,
    /// What whoever made the file may not see, and where that is had; empty when they may see all.
    pub batasan: Vec<String>,
    /// Their cases, the oldest first.
    pub perkara: Vec<PerkaraSubjek>,
    /// When it is made; date of the file as well.
    pub dibuat: DateTime<FixedOffset>,
}

/// The file as PDF, on A4 or F4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(berkas: &BerkasSubjek, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(berkas, kertas))
}

/// The file as page description.
#[must_use]
pub fn pages(berkas: &BerkasSubjek, kertas: Kertas) -> Pages {
    let footer = format!("{JUDUL} · rahasia, untuk subjek data · dibuat {}", jam::instant(berkas.dibuat));
    let mut flow = Flow::new(Sheet::letter(kertas), &Furniture::new(footer, berkas.latihan));
    flow.push(berkas.kop.strip(flow.width(), 1.0));
    flow.add(Para::heading(&JUDUL.to_uppercase(), 13.0).align(Align::Center).after(6.0));
    let head = vec![
        Field::bold("Nama", &berkas.nama),
        Field::new("Dibuat", &format!("{} oleh {}", jam::instant(berkas.dibuat), berkas.petugas)),
        Field::new("Alasan", &berkas.alasan),
        Field::new("Jumlah perkara", &berkas.perkara.len().to_string()),
    ];
    flow.add(fields(head));
    flow.add(Block::Space(6.0));
    flow.extend(explained(berkas));
    for perkara in &berkas.perkara {
        flow.extend(case(perkara));
    }
    Pages {
        // A file's properties name no person.
        title: JUDUL.to_owned(),
        author: berkas.kop.penerbit().into(),
        created: berkas.dibuat,
        pages: flow.finish(),
    }
}

fn fields(fields: Vec<Field>) -> Block {
    Fields { fields, size: TEXT, label: mm(42.0), gap: 1.2 }.into()
}

fn heading(text: &str, size: f32) -> Block {
    Para { keep_with_next: true, ..Para::heading(text, size).after(2.0) }.into()
}

fn explained(berkas: &BerkasSubjek) -> Vec<Block> {
    let entry = |line: &str| Para::entry("•", Styled::of(Face::Regular, line), TEXT, 12.0).after(1.5).into();
    let mut blocks = vec![heading("Untuk apa data ini diolah", TEXT + 0.5)];
    blocks.extend(berkas.tujuan.iter().map(|line| entry(line)));
    blocks.push(entry("Data yang keliru dibetulkan paling lambat 3 × 24 jam sejak diminta (UU 27/2022 Pasal 30)."));
    blocks.extend(berkas.retensi.iter().chain(&berkas.batasan).map(|line| entry(line)));
    blocks.push(Block::Space(8.0));
    blocks
}

fn case(perkara: &PerkaraSubjek) -> Vec<Block> {
    let of = |isian: &[Isian]| fields(isian.iter().map(|one| Field::new(&one.nama, &one.isi)).collect());
    let mut blocks = vec![Block::Rule(0.6), Block::Space(4.0), heading(&perkara.judul, TEXT + 1.5)];
    blocks.push(heading("Data diri", TEXT));
    if perkara.identitas.is_empty() {
        let gone = Styled::of(Face::Italic, "Data diri telah dimusnahkan menurut jadwal retensi.");
        blocks.push(Para::new(gone, TEXT).after(3.0).into());
    } else {
        blocks.push(of(&perkara.identitas));
    }
    blocks.extend([Block::Space(3.0), heading("Perkara", TEXT), of(&perkara.isi)]);
    if !perkara.lampiran.is_empty() {
        blocks.extend([Block::Space(3.0), heading("Berkas yang disimpan", TEXT)]);
        let entry = |line: &String| Para::entry("•", Styled::of(Face::Regular, line), TEXT, 12.0).after(1.0).into();
        blocks.extend(perkara.lampiran.iter().map(entry));
    }
    blocks.extend([Block::Space(3.0), heading("Riwayat pengolahan", TEXT)]);
    for line in &perkara.riwayat {
        let told = if line.keterangan.is_empty() {
            format!("{}: {} ({})", line.waktu, line.judul, line.oleh)
        } else {
            format!("{}: {} ({}). {}", line.waktu, line.judul, line.oleh, line.keterangan)
        };
        blocks.push(Para::entry("•", Styled::of(Face::Regular, &told), TEXT - 0.8, 12.0).after(1.0).into());
    }
    blocks.push(Block::Space(8.0));
    blocks
}
