//! The questionnaire on paper: the same questions and choices as the visitor's page, in the same words. It asks for no name.

use domain::{
    kantor::Kertas,
    skm::{Kelamin, KelompokUmur, Pekerjaan, Pendidikan, Unsur},
};

use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Para},
        font::Face,
        page::Pages,
        text::Styled,
        tick::tick,
    },
    pdf,
    surat::bagian::{Naskah, SMALL},
};

/// What the questionnaire says.
#[derive(Debug, Clone, PartialEq)]
pub struct Kuesioner {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// Name of the survey.
    pub judul: String,
    /// The services of which one is judged.
    pub layanan: Vec<String>,
}

/// Type size of questions and choices, in points.
const SIZE: f32 = 11.0;

/// The questionnaire as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(kuesioner: &Kuesioner, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(kuesioner, kertas))
}

/// The questionnaire as page description.
#[must_use]
pub fn pages(kuesioner: &Kuesioner, kertas: Kertas) -> Pages {
    kuesioner.naskah.lay("Kuesioner survei kepuasan masyarakat".to_owned(), kertas, |flow| {
        for block in blocks(kuesioner) {
            flow.add(block);
        }
    })
}

fn blocks(kuesioner: &Kuesioner) -> Vec<Block> {
    let text = |face, text: &str, size: f32| Para::new(Styled::of(face, text), size);
    let mut blocks = vec![
        Block::Space(3.0),
        Para::heading("KUESIONER SURVEI KEPUASAN MASYARAKAT", 13.0).align(Align::Center).into(),
        text(Face::Regular, &kuesioner.judul, SIZE).align(Align::Center).after(4.0).into(),
        text(
            Face::Regular,
            "Beri tanda √ pada satu kotak setiap baris. Jawaban Anda rahasia: nama tidak diminta.",
            SIZE - 0.5,
        )
        .after(3.0)
        .into(),
        text(Face::Regular, "Tanggal mengisi: ........................................", SIZE - 0.5).after(6.0).into(),
        offered("Pelayanan yang dinilai", kuesioner.layanan.iter().map(String::as_str), 2),
        offered("Umur", KelompokUmur::ALL.iter().map(|one| one.label()), 3),
        offered("Jenis kelamin", Kelamin::ALL.iter().map(|one| one.label()), 3),
        offered("Pendidikan terakhir", Pendidikan::ALL.iter().map(|one| one.label()), 3),
        offered("Pekerjaan", Pekerjaan::ALL.iter().map(|one| one.label()), 4),
        Block::Rule(0.6),
        Block::Space(4.0),
    ];
    for (n, unsur) in (1..).zip(Unsur::ALL) {
        let question = text(Face::Bold, &format!("{n}. {}", unsur.pertanyaan()), SIZE).after(0.5);
        let question = Para { keep_with_next: true, ..question };
        blocks.push(Block::Keep(vec![question.into(), beside(&unsur.pilihan(), 4), Block::Space(6.0)]));
    }
    let thanks = "Terima kasih. Masukkan lembar ini ke kotak survei (PermenPANRB 14/2017).";
    blocks.push(text(Face::Regular, thanks, SMALL).align(Align::Center).into());
    blocks
}

/// A question of the profile with its choices, so many beside each other.
fn offered<'a>(name: &str, choices: impl Iterator<Item = &'a str>, across: usize) -> Block {
    let choices: Vec<_> = choices.collect();
    let rows = choices.chunks(across).map(|row| beside(row, across));
    let name = Para::new(Styled::of(Face::Bold, name), SIZE);
    Block::Beside(vec![(0.24, vec![name.into()]), (0.76, rows.chain([Block::Space(2.5)]).collect())])
}

fn beside(choices: &[&str], across: usize) -> Block {
    let empty = across.saturating_sub(choices.len());
    let boxes = choices.iter().map(|choice| (1.0, vec![tick(false, choice, SIZE - 0.5, 2.0)]));
    Block::Beside(boxes.chain((0..empty).map(|_| (1.0, Vec::new()))).collect())
}
