//! The poster that publishes the result of a survey (PermenPANRB 14/2017): one standing page, A4 or A3, read from a distance.

use domain::kantor::Kertas;
use domain::skm::Hasil;

use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Para},
        font::Face,
        page::{Pages, Role, Shade},
        text::Styled,
    },
    pdf,
    surat::bagian::Naskah,
};

/// What the poster says.
#[derive(Debug, Clone, PartialEq)]
pub struct PosterSkm {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// Name of the survey.
    pub judul: String,
    /// Its period in words.
    pub masa: String,
    /// Its result.
    pub hasil: Hasil,
    /// Twice the area: A3.
    pub besar: bool,
}

/// A3 against A4, along a side.
const A3: f32 = std::f32::consts::SQRT_2;

/// The poster as PDF.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(poster: &PosterSkm) -> Result<Pdf, DocumentError> {
    pdf::write(pages(poster))
}

/// The poster as page description.
#[must_use]
pub fn pages(poster: &PosterSkm) -> Pages {
    let mut made = poster.naskah.lay("Hasil survei kepuasan masyarakat".to_owned(), Kertas::A4, |flow| {
        for block in blocks(poster) {
            flow.add(block);
        }
    });
    if poster.besar {
        made.pages = made.pages.into_iter().map(|page| page.scaled(A3)).collect();
    }
    made
}

fn blocks(poster: &PosterSkm) -> Vec<Block> {
    let hasil = &poster.hasil;
    let line = |face, text: &str, size: f32| Para::new(Styled::of(face, text), size).align(Align::Center);
    let (value, mutu) = hasil.nilai.map_or_else(
        || ("–".to_owned(), "Belum ada nilai".to_owned()),
        |one| (one.text(), format!("Mutu pelayanan {} · {}", one.mutu.huruf(), one.mutu.label())),
    );
    let mut blocks = vec![
        Block::Space(10.0),
        Para { leading: 1.15, ..Para::heading("INDEKS KEPUASAN MASYARAKAT", 26.0).align(Align::Center) }.into(),
        line(Face::Regular, &poster.judul, 14.0).after(2.0).into(),
        line(Face::Regular, &poster.masa, 12.0).after(12.0).into(),
        Block::Framed(
            12.0,
            vec![
                Para { role: Role::Value, leading: 1.1, ..line(Face::Bold, &value, 92.0) }.into(),
                Para { role: Role::Value, ..line(Face::Bold, &mutu, 20.0) }.into(),
            ],
        ),
        Block::Space(12.0),
        line(Face::Bold, &format!("{} responden", hasil.responden), 17.0).after(4.0).into(),
    ];
    blocks.extend(who(hasil).map(|said| line(Face::Regular, &said, 11.5).after(3.0).into()));
    if let Some(warning) = &hasil.sampel.peringatan {
        blocks.push(line(Face::Italic, warning, 10.5).after(3.0).into());
    }
    blocks.push(Block::Space(8.0));
    blocks.push(Block::Rule(0.8));
    blocks.push(Block::Space(6.0));
    blocks.extend(hasil.unsur.iter().map(|one| {
        let row = |face, text: &str, align| Para::new(Styled::of(face, text), 12.5).align(align).after(2.5).into();
        Block::Beside(vec![
            (0.78, vec![row(Face::Regular, &one.label, Align::Left)]),
            (0.14, vec![row(Face::Bold, &one.nilai.text(), Align::Right)]),
            (0.08, vec![row(Face::Bold, one.nilai.mutu.huruf(), Align::Center)]),
        ])
    }));
    blocks.extend([
        Block::Space(6.0),
        Block::Rule(0.8),
        Block::Space(12.0),
        line(Face::Bold, "Terima kasih atas penilaian Anda.", 14.0).after(2.0).into(),
        line(Face::Regular, "Masukan Anda kami pakai untuk memperbaiki pelayanan.", 12.0).after(6.0).into(),
        line(
            Face::Regular,
            "PermenPANRB 14/2017. Skala 25–100: A 88,31–100,00; B 76,61–88,30; C 65,00–76,60; D 25,00–64,99.",
            8.6,
        )
        .shade(Shade::Grey)
        .into(),
    ]);
    blocks
}

/// Sex and education of the respondents, as the regulation's poster tells them.
fn who(hasil: &Hasil) -> impl Iterator<Item = String> {
    let told = |name: &str, classes: &[domain::skm::hasil::JumlahGolongan]| {
        let known: Vec<_> =
            classes.iter().filter(|one| one.jumlah > 0).map(|one| format!("{} {}", one.label, one.jumlah)).collect();
        (!known.is_empty()).then(|| format!("{name}: {}", known.join(" · ")))
    };
    let profil = &hasil.profil;
    [told("Jenis kelamin", &profil.kelamin), told("Pendidikan", &profil.pendidikan)].into_iter().flatten()
}
