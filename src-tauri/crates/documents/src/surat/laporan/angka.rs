//! The figures of the information service on paper: what the screen *Laporan* shows, for a meeting or a file. Every chart is
//! a table whose rows hold a bar and its number, so that it reads without colour and when copied.

use chrono::NaiveDate;
use domain::{
    format::{jam, rupiah, tanggal},
    kantor::Kertas,
};

use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Para},
        flow::Flow,
        font::Face,
        head::{self, Head},
        mm,
        page::{Item, Pages, Role, Shade},
        table::{Column, Room, Table},
        text::Styled,
    },
    pdf,
    surat::bagian::{Naskah, Pengesahan, SMALL, TEXT, catatan_aksara, close, tetap},
};

/// The figures of a period.
#[derive(Debug, Clone, PartialEq)]
pub struct AngkaLayanan {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// First day of the period.
    pub dari: NaiveDate,
    /// Last day of the period.
    pub sampai: NaiveDate,
    /// The unit they are of; empty for the whole office.
    pub unit: String,
    /// The figures asked for first.
    pub utama: Vec<AngkaUtama>,
    /// Charts, in order.
    pub bagan: Vec<Bagan>,
    /// The last sentence, which says what was counted.
    pub penutup: String,
    /// Who signs.
    pub pengesahan: Pengesahan,
    /// Who prints it.
    pub pencetak: String,
    /// Head of the journal it was counted from; empty prints none.
    pub kepala_jurnal: String,
}

/// A figure that stands large, with what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AngkaUtama {
    /// The figure, finished text.
    pub nilai: String,
    /// What it is.
    pub nama: String,
    /// What it means.
    pub arti: String,
}

/// A chart: rows with a bar and a number each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bagan {
    /// What it shows.
    pub judul: String,
    /// How it is to be read; may be empty.
    pub arti: String,
    /// What heads its rows.
    pub kepala: String,
    /// Rows: words, number.
    pub baris: Vec<(String, u32)>,
    /// Said where there is no row.
    pub kosong: String,
}

/// Type size of the charts and the space between text and line, across and down, in points.
const CELLS: f32 = 8.8;
const PADDING: [f32; 2] = [4.0, 1.3];

/// The figures as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(angka: &AngkaLayanan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(angka, kertas))
}

/// The figures as page description.
#[must_use]
pub fn pages(angka: &AngkaLayanan, kertas: Kertas) -> Pages {
    let masa = format!("{} – {}", tanggal::long(angka.dari), tanggal::long(angka.sampai));
    let name = format!("Angka layanan informasi publik, {masa}");
    let printed = format!("Dicetak {} oleh {}", jam::instant(angka.naskah.dicetak), angka.pencetak);
    let mut foot = vec![name.clone(), printed];
    foot.extend((!angka.kepala_jurnal.is_empty()).then(|| format!("kepala jurnal {}", angka.kepala_jurnal)));
    let mut flow = angka.naskah.flow(&foot.join(" · "), kertas);
    flow.add(Block::Space(6.0));
    flow.add(Para::heading("ANGKA LAYANAN INFORMASI PUBLIK", 13.0).align(Align::Center));
    flow.add(centred(&masa, 0.0));
    let unit = if angka.unit.is_empty() { "Seluruh kantor" } else { &angka.unit };
    flow.add(centred(unit, 8.0));
    flow.add(first(&angka.utama));
    flow.add(Block::Space(6.0));
    for bagan in &angka.bagan {
        chart(&mut flow, bagan);
    }
    let mut end = vec![tetap(&angka.penutup)];
    let words = angka.bagan.iter().flat_map(|one| one.baris.iter().map(|(words, _)| words.as_str()));
    end.extend(catatan_aksara([angka.pengesahan.penanda_tangan.nama.as_str()], words.chain([angka.unit.as_str()])));
    close(&mut flow, &end, &angka.pengesahan);
    angka.naskah.pages(name, flow)
}

fn centred(text: &str, after: f32) -> Para {
    let para = Para::new(Styled::of(Face::Regular, text), TEXT).align(Align::Center).after(after);
    Para { keep_with_next: true, ..para }
}

/// The first figures beside each other, each in its frame's share of the width.
fn first(figures: &[AngkaUtama]) -> Block {
    let line = |face, text: &str, size: f32| Para::new(Styled::of(face, text), size).align(Align::Center);
    let one = |figure: &AngkaUtama| -> (f32, Vec<Block>) {
        let value = Para { role: Role::Value, ..line(Face::Bold, &figure.nilai, 17.0) };
        let name = Para { role: Role::Label, ..line(Face::Bold, &figure.nama, SMALL) };
        (1.0, vec![value.into(), name.into(), line(Face::Regular, &figure.arti, 7.6).into()])
    };
    // A gap before each, so that what stands beside each other is read apart.
    let apart = figures.iter().flat_map(|figure| [(0.08, Vec::new()), one(figure)]);
    Block::Framed(5.0, vec![Block::Beside(apart.collect())])
}

/// Words, bar and number a row; a chart stays on one page as long as a page can hold it.
fn chart(flow: &mut Flow, bagan: &Bagan) {
    flow.add(Para::heading(&bagan.judul, TEXT - 0.5).after(if bagan.arti.is_empty() { 2.5 } else { 0.5 }));
    if !bagan.arti.is_empty() {
        let said = Para::new(Styled::of(Face::Regular, &bagan.arti), SMALL).after(2.5);
        flow.add(Para { keep_with_next: true, ..said });
    }
    if bagan.baris.is_empty() {
        flow.add(Para::new(Styled::of(Face::Italic, &bagan.kosong), SMALL).after(7.0));
        return;
    }
    let column = |weight, least, align| Column { weight, least, align };
    let columns =
        [column(11.0, 90.0, Align::Left), column(9.0, 60.0, Align::Left), column(0.0, mm(20.0), Align::Right)];
    let mut table = Table::new(&columns, flow.width(), CELLS, PADDING);
    let heads = [Head::Column(&bagan.kepala), Head::Column(""), Head::Column("Jumlah")];
    flow.start_table(vec![head::strip(&table, &heads)]);
    let (left, room) = (table.edges[1] + PADDING[0], table.edges[2] - table.edges[1] - 2.0 * PADDING[0]);
    let most = bagan.baris.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let page = flow.room();
    let mut strips = Vec::new();
    for (index, (words, count)) in bagan.baris.iter().enumerate() {
        let number = rupiah::show(i64::from(*count)).replacen("Rp", "", 1);
        let cells = [Styled::of(Face::Regular, words), Styled::new(), Styled::of(Face::Bold, &number)];
        table.row(&cells, Room { rest: flow.rest(), page, foot: 0.0 }, &mut strips);
        for mut strip in strips.drain(..) {
            if *count > 0 {
                let place = [left, (strip.height - BAR) / 2.0, width(*count, most, room), BAR];
                strip.items.push(Item::Rect { place, shade: Shade::Grey, role: Role::Artifact });
            }
            strip.keep_with_next = index + 1 < bagan.baris.len();
            flow.push(strip);
        }
    }
    flow.add(Block::Space(7.0));
}

/// Height of a bar, in points.
const BAR: f32 = 7.0;

/// Width of a bar in `room` points; a figure that is not nothing is always seen.
#[expect(clippy::cast_precision_loss, reason = "what is counted is far below 2^24, and a bar needs no more")]
fn width(count: u32, most: u32, room: f32) -> f32 {
    (count as f32 / most.max(1) as f32 * room).max(1.5)
}
