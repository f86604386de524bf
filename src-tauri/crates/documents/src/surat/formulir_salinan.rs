//! *Formulir permintaan salinan* (Perki 1/2021 art. 35(3)): what an applicant fills in to get copies.
//!
//! There is no official form. It says what is copied, in which form and how often, how it is sent and
//! what that costs; the applicant signs that the cost is accepted.

use chrono::NaiveDate;
use domain::{
    format::tanggal,
    kantor::Kertas,
    permohonan::{Bentuk, CaraMengirim, biaya::Biaya},
};

use super::{
    bagian::{Naskah, SMALL, TEXT, berdua, bind, catatan_aksara, judul, label, table},
    biaya::terbilang,
    pemohon::Pemohon,
    petak::{self, kolom},
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
        tick::tick,
    },
    pdf,
    tanda_tangan::TandaTangan,
};

/// Something to be copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ButirSalinan {
    /// What.
    pub informasi: String,
    /// Soft copy or hard copy; `None` leaves an empty place.
    pub bentuk: Option<Bentuk>,
    /// How many copies; `None` leaves an empty place.
    pub rangkap: Option<u32>,
}

/// What the form says.
#[derive(Debug, Clone, PartialEq)]
pub struct FormulirSalinan {
    /// Office and occasion.
    pub naskah: Naskah,
    /// Number of the form; empty in a preview.
    pub nomor: String,
    /// Registration number of the request.
    pub nomor_pendaftaran: String,
    /// The applicant.
    pub pemohon: Pemohon,
    /// What is copied.
    pub butir: Vec<ButirSalinan>,
    /// How the copies reach the applicant; `None` leaves all boxes empty.
    pub cara_mengirim: Option<CaraMengirim>,
    /// Where to, if not to the applicant's own address; may be empty.
    pub tujuan_kirim: String,
    /// Costs and how to pay them.
    pub biaya: Biaya,
    /// Place before the date; may be empty.
    pub tempat: String,
    /// Date; `None` leaves an empty place.
    pub tanggal: Option<NaiveDate>,
    /// Name of the officer who takes the form.
    pub petugas: String,
}

/// The form as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(formulir: &FormulirSalinan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(formulir, kertas))
}

/// The form as page description.
#[must_use]
pub fn pages(formulir: &FormulirSalinan, kertas: Kertas) -> Pages {
    let title = format!("Formulir permintaan salinan informasi publik {}", formulir.nomor).trim_end().to_owned();
    formulir.naskah.lay(title, kertas, |flow| fill(formulir, flow))
}

fn fill(formulir: &FormulirSalinan, flow: &mut Flow) {
    flow.extend(judul("FORMULIR PERMINTAAN SALINAN INFORMASI PUBLIK", &formulir.nomor));
    let mut fields = vec![Field::new("Nomor pendaftaran", &formulir.nomor_pendaftaran)];
    fields.extend(formulir.pemohon.fields());
    flow.add(label(fields, mm(44.0)));
    flow.add(Block::Space(6.0));
    wanted(formulir, flow);
    sending(formulir, flow);
    costs(&formulir.biaya, flow);
    bind(flow, &ending(formulir));
    let signatures = signatures(formulir, flow.width());
    flow.add(Block::Keep(vec![Block::Space(10.0), signatures]));
}

const KEPALA: [Head; 4] =
    [Head::Column("No."), Head::Column("Informasi"), Head::Column("Bentuk salinan"), Head::Column("Rangkap")];

fn wanted(form: &FormulirSalinan, flow: &mut Flow) {
    flow.add(heading("Informasi yang diminta salinannya"));
    let count = Column { align: Align::Right, ..kolom(58.0, 0.0) };
    let row = |(item, number): (&ButirSalinan, usize)| {
        let copies = item.rangkap.map(|count| count.to_string()).unwrap_or_default();
        vec![number.to_string(), item.informasi.clone(), item.bentuk.map_or("", Bentuk::label).to_owned(), copies]
    };
    let rows: Vec<Vec<String>> = form.butir.iter().zip(1..).map(row).collect();
    table(flow, &[kolom(26.0, 0.0), kolom(180.0, 1.0), kolom(112.0, 0.0), count], &KEPALA, &rows);
    flow.add(Block::Space(9.0));
}

/// The boxes of Lampiran VI, in its order.
const MENGIRIM: [CaraMengirim; 5] =
    [CaraMengirim::AmbilLangsung, CaraMengirim::Kurir, CaraMengirim::Pos, CaraMengirim::Faksimili, CaraMengirim::Surel];

fn sending(form: &FormulirSalinan, flow: &mut Flow) {
    let boxes = |part: &[CaraMengirim]| -> Vec<Block> {
        part.iter().map(|one| tick(Some(*one) == form.cara_mengirim, one.label(), TEXT, 0.0)).collect()
    };
    let mut rows = MENGIRIM.chunks(2).map(boxes);
    let columns = std::array::from_fn::<_, 3, _>(|_| (1.0, rows.next().unwrap_or_default()));
    let mut blocks = vec![heading("Cara mendapatkan salinan").into(), Block::Beside(columns.into())];
    if !form.tujuan_kirim.is_empty() {
        blocks.push(Block::Space(3.0));
        blocks.push(label(vec![Field::new("Dikirim ke", &form.tujuan_kirim)], mm(44.0)));
    }
    blocks.push(Block::Space(7.0));
    flow.add(Block::Keep(blocks));
}

fn costs(biaya: &Biaya, flow: &mut Flow) {
    flow.add(heading("Biaya"));
    if biaya.baris.is_empty() {
        flow.add(Para::new(Styled::of(Face::Regular, "Tidak dikenai biaya."), TEXT).after(7.0));
        return;
    }
    petak::biaya(flow, biaya);
    flow.add(Block::Space(5.0));
    let mut fields = vec![Field::new("Terbilang", &terbilang(biaya)), Field::new("Cara pembayaran", &biaya.cara_bayar)];
    if !biaya.dasar.is_empty() {
        fields.push(Field::new("Dasar biaya", &biaya.dasar));
    }
    flow.add(label(fields, mm(44.0)));
    flow.add(Block::Space(7.0));
}

fn ending(form: &FormulirSalinan) -> Vec<Block> {
    let agreed = if form.biaya.total() == 0 {
        "Saya meminta salinan informasi tersebut di atas."
    } else {
        "Saya meminta salinan informasi tersebut di atas dan menyetujui biayanya."
    };
    let mut blocks = vec![Para::new(Styled::of(Face::Regular, agreed), TEXT).into()];
    let basis =
        "Pasal 35 ayat (3) Peraturan Komisi Informasi Nomor 1 Tahun 2021. Melihat informasi tidak dipungut biaya.";
    blocks.push(Para::new(Styled::of(Face::Italic, basis), SMALL).into());
    let who = &form.pemohon;
    let names = [who.nama.as_str(), who.kuasa.as_str(), form.petugas.as_str()];
    let texts = form.butir.iter().map(|item| item.informasi.as_str()).chain([who.alamat.as_str()]);
    blocks.extend(catatan_aksara(names, texts));
    blocks
}

fn signatures(form: &FormulirSalinan, width: f32) -> Block {
    let date = form.tanggal.map_or_else(|| "........................".to_owned(), tanggal::long);
    let opening = if form.tempat.is_empty() { date } else { format!("{}, {date}", form.tempat) };
    let officer = TandaTangan { jabatan: "Petugas".to_owned(), nama: form.petugas.clone(), ..TandaTangan::default() };
    let applicant = TandaTangan {
        pembuka: opening,
        jabatan: "Pemohon informasi".to_owned(),
        nama: form.pemohon.penanda_tangan().to_owned(),
        nip: String::new(),
    };
    berdua(&officer, &applicant, width)
}

fn heading(text: &str) -> Para {
    Para::heading(text, TEXT).after(3.0)
}
