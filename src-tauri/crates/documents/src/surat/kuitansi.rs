//! *Kuitansi*: the receipt for money paid in cash, which is mandatory (Perki 1/2021 art. 38(4)).
//!
//! Two equal parts below each other on one sheet, cut apart: one for the applicant, one for the file.
//! A receipt too long for half a sheet has a sheet for each part.

use chrono::NaiveDate;
use domain::{
    format::{rupiah, tanggal},
    kantor::Kertas,
    permohonan::biaya::Biaya,
};

use super::{
    bagian::{Naskah, SMALL, bind, catatan_aksara, dashes, isian},
    biaya::{hitungan, nama, terbilang},
};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Field, Fields, Para, stacked},
        flow::Flow,
        font::Face,
        mm,
        page::{Pages, Role},
        text::Styled,
    },
    pdf,
    tanda_tangan::TandaTangan,
};

/// What a receipt for money says.
#[derive(Debug, Clone, PartialEq)]
pub struct Kuitansi {
    /// Office and occasion.
    pub naskah: Naskah,
    /// Number of the receipt; empty in a preview.
    pub nomor: String,
    /// Registration number of the request.
    pub nomor_pendaftaran: String,
    /// Who paid.
    pub dari: String,
    /// What was paid for; its sum is the amount received, its decree the basis.
    pub biaya: Biaya,
    /// Place before the date; may be empty.
    pub tempat: String,
    /// Date of payment; `None` leaves an empty place.
    pub tanggal: Option<NaiveDate>,
    /// Position of who took the money, such as `Bendahara penerimaan`.
    pub jabatan: String,
    /// Name of who took the money.
    pub penerima: String,
    /// NIP; empty prints nothing.
    pub nip: String,
}

/// The receipt as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(kuitansi: &Kuitansi, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(kuitansi, kertas))
}

const TEXT: f32 = 10.2;
const BAGIAN: [&str; 2] = ["Lembar pemohon", "Lembar arsip"];

/// The receipt as page description.
#[must_use]
pub fn pages(kuitansi: &Kuitansi, kertas: Kertas) -> Pages {
    let title = format!("Kuitansi {}", kuitansi.nomor).trim_end().to_owned();
    let mut flow = kuitansi.naskah.flow(&title, kertas);
    let kop = kuitansi.naskah.kop.strip(flow.width(), 1.0);
    let half = (flow.room() - CUT) / 2.0;
    let [first, second] = BAGIAN.map(|lembar| Lembar { text: text(kuitansi, lembar), end: end(kuitansi) });
    let used = kop.height + first.height(flow.width());
    first.push(&mut flow);
    if used <= half {
        flow.add(Block::Space(half - used));
        let line = dashes(flow.width());
        flow.add(Block::Keep(vec![Block::Space(CUT / 2.0), Block::Drawn(0.0, line), Block::Space(CUT / 2.0)]));
    } else {
        flow.break_page();
    }
    flow.push(kop);
    second.push(&mut flow);
    kuitansi.naskah.pages(title, flow)
}

/// Height of the gap where the parts are cut, in points.
const CUT: f32 = 26.0;

/// One of the two parts: its last lines stay with the signature.
struct Lembar {
    text: Vec<Block>,
    end: Vec<Block>,
}

impl Lembar {
    fn height(&self, width: f32) -> f32 {
        stacked(&self.text, width).height + stacked(&self.end, width).height
    }

    fn push(self, flow: &mut Flow) {
        bind(flow, &self.text);
        flow.add(Block::Keep(self.end));
    }
}

fn text(receipt: &Kuitansi, lembar: &str) -> Vec<Block> {
    let biaya = &receipt.biaya;
    let mut fields = vec![
        Field::bold("Sudah terima dari", &receipt.dari),
        Field::new("Uang sejumlah", &terbilang(biaya)),
        Field::new("Untuk pembayaran", &items(receipt)),
    ];
    if !biaya.dasar.is_empty() {
        fields.push(Field::new("Dasar biaya", &biaya.dasar));
    }
    let centred = |text: &str| Para::new(Styled::of(Face::Regular, text), TEXT).align(Align::Center);
    vec![
        Para::new(Styled::of(Face::Italic, lembar), SMALL).align(Align::Right).into(),
        Para::heading("KUITANSI", 13.0).align(Align::Center).into(),
        Para { keep_with_next: true, ..centred(&format!("Nomor {}", isian(&receipt.nomor))).after(7.0) }.into(),
        Fields { fields, size: TEXT, label: mm(36.0), gap: 1.5 }.into(),
    ]
}

/// The costs line by line, and the request they belong to.
fn items(receipt: &Kuitansi) -> String {
    let lines = receipt.biaya.baris.iter().map(|line| format!("{}, {}", nama(line), hitungan(line)));
    let request = format!("Permohonan informasi publik nomor {}", isian(&receipt.nomor_pendaftaran));
    lines.chain([request]).collect::<Vec<_>>().join("\n")
}

fn end(receipt: &Kuitansi) -> Vec<Block> {
    let amount = Styled::of(Face::Bold, &rupiah::show(receipt.biaya.total()));
    let amount = Para { role: Role::Value, ..Para::new(amount, 15.0).align(Align::Center) };
    let date = receipt.tanggal.map_or_else(|| "........................".to_owned(), tanggal::long);
    let signature = TandaTangan {
        pembuka: if receipt.tempat.is_empty() { date } else { format!("{}, {date}", receipt.tempat) },
        jabatan: receipt.jabatan.clone(),
        nama: receipt.penerima.clone(),
        nip: receipt.nip.clone(),
    };
    let mut left = vec![Block::Space(14.0), Block::Framed(7.0, vec![amount.into()])];
    left.extend(catatan_aksara([receipt.dari.as_str(), receipt.penerima.as_str()], []));
    vec![Block::Space(8.0), Block::Beside(vec![(0.38, left), (0.14, vec![]), (0.48, signature.blocks(TEXT, mm(17.0)))])]
}
