//! *Formulir keberatan* (Perki 1/2021 art. 41(5), Lampiran X), filled in or empty.
//!
//! It is made in two copies (Lampiran X: *rangkap dua*), each with the rights of whoever raises the objection on its
//! reverse. Each copy starts on an odd page, so that printing on both sides puts the rights behind the form. What is not
//! known leaves its place: an empty form can be filled in by hand.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    format::{Telepon, jam, tanggal},
    kantor::Kertas,
    pemohon::Identitas,
};

use super::{Alasan, hak};
use crate::{
    DocumentError, Pdf, aksara, hak as dasar,
    kit::{
        block::{Align, Block, Field, Fields, Para},
        flow::{Flow, Furniture},
        font::Face,
        kop::Kop,
        mm,
        page::{Page, Pages, Shade},
        paper::Sheet,
        text::Styled,
        tick::tick,
    },
    pdf,
    tanda_tangan::{self, TandaTangan},
};

/// What a form of an objection says. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct FormulirKeberatan {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Number of the objection, filled in by the officer.
    pub nomor: String,
    /// Registration number of the request; empty when there is none (ground b).
    pub nomor_permohonan: String,
    /// Purpose for which the information is used.
    pub tujuan: String,
    /// Whoever raises the objection and the proxy, unmasked: the form is the office's proof (art. 41(4)); `None` leaves
    /// their places.
    pub pemohon: Option<Identitas>,
    /// The grounds.
    pub alasan: Alasan,
    /// What happened, in the words of whoever raises it.
    pub kasus_posisi: String,
    /// Day on which the answer is given at the latest, filled in by the officer.
    pub tanggapan: Option<NaiveDate>,
    /// Place before the date above the signatures.
    pub tempat: String,
    /// Day on which the objection was complete by the register (note to Lampiran X).
    pub tanggal: Option<NaiveDate>,
    /// Name of the officer who received it.
    pub petugas: String,
    /// Which print this is: `None` for the first.
    pub salinan_ke: Option<u32>,
    /// When it is printed; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
}

/// The form in two copies as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(formulir: &FormulirKeberatan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(formulir, kertas))
}

/// The form as page description.
#[must_use]
pub fn pages(formulir: &FormulirKeberatan, kertas: Kertas) -> Pages {
    Pages {
        title: title(formulir),
        author: formulir.kop.penerbit().into(),
        created: formulir.dicetak,
        pages: sheets(formulir, kertas),
    }
}

fn title(form: &FormulirKeberatan) -> String {
    format!("Formulir keberatan {}", form.nomor).trim_end().to_owned()
}

const LEMBAR: [&str; 2] = ["Lembar 1: untuk pengaju keberatan", "Lembar 2: untuk arsip badan publik"];
const TEXT: f32 = 10.2;
const SMALL: f32 = 8.8;
const INDENT: f32 = 8.0;

fn sheets(form: &FormulirKeberatan, kertas: Kertas) -> Vec<Page> {
    let kertas = if kertas == Kertas::F4 { Kertas::F4 } else { Kertas::A4 };
    let copy = form.salinan_ke.map(|number| format!(" · Salinan ke-{number}")).unwrap_or_default();
    let footer = format!("{}{copy} · dicetak {}", title(form), jam::instant(form.dicetak));
    let mut flow = Flow::new(Sheet::letter(kertas), &Furniture::new(footer, form.latihan));
    for lembar in LEMBAR {
        front(form, lembar, &mut flow);
        flow.break_page();
        // A form longer than one page: the reverse of its last page.
        reverse(form, lembar, &mut flow);
        flow.break_page();
        if flow.page_number().is_multiple_of(2) {
            flow.add(
                Para::new(Styled::of(Face::Italic, "Halaman ini sengaja dikosongkan."), SMALL).align(Align::Center),
            );
            flow.break_page();
        }
    }
    flow.finish()
}

fn front(form: &FormulirKeberatan, lembar: &str, flow: &mut Flow) {
    let kop = form.kop.strip(flow.width(), 1.0);
    flow.push(kop);
    flow.add(Para::new(Styled::of(Face::Italic, lembar), SMALL).align(Align::Right));
    flow.add(Para::heading("FORMULIR KEBERATAN", 13.0).align(Align::Center).after(5.0));
    flow.add(part("A. INFORMASI PENGAJU KEBERATAN"));
    flow.add(fields(vec![
        Field::bold("Nomor registrasi keberatan*", isian(&form.nomor)),
        Field::new("Nomor pendaftaran permintaan informasi", isian(&form.nomor_permohonan)),
        Field::new("Tujuan penggunaan informasi", isian(&form.tujuan)),
    ]));
    flow.add(person("Identitas pemohon", owner(form)));
    flow.add(person("Identitas kuasa pemohon**", proxy(form)));
    flow.add(Block::Space(3.0));
    flow.add(reasons(form));
    flow.add(part("C. KASUS POSISI"));
    flow.extend(case(form));
    flow.add(Block::Space(4.0));
    flow.add(Block::Keep(vec![
        part("D. HARI/TANGGAL TANGGAPAN ATAS KEBERATAN AKAN DIBERIKAN*"),
        line(form.tanggapan.map_or_else(|| TITIK.to_owned(), tanggal::with_day).as_str()),
    ]));
    flow.extend(note(form));
    flow.add(Block::Space(8.0));
    flow.add(Block::Keep(signatures(form)));
}

/// Where a fact is written by hand.
const TITIK: &str = "............................................................";

fn isian(text: &str) -> &str {
    if text.is_empty() { TITIK } else { text }
}

fn part(text: &str) -> Block {
    Para::heading(text, TEXT).after(2.0).into()
}

fn line(text: &str) -> Block {
    Para { indent: INDENT, leading: 1.35, ..Para::new(Styled::of(Face::Regular, text), TEXT) }.into()
}

fn fields(fields: Vec<Field>) -> Block {
    Fields { fields, size: TEXT, label: mm(58.0), gap: 1.2 }.into()
}

/// Fields under a name of their own; a person is never cut over pages.
fn person(name: &str, of: Vec<Field>) -> Block {
    let name = Para { keep_with_next: true, ..Para::new(Styled::of(Face::Bold, name), TEXT) };
    Block::Keep(vec![Block::Space(3.0), name.into(), fields(of)])
}

fn owner(form: &FormulirKeberatan) -> Vec<Field> {
    let who = form.pemohon.as_ref();
    let contact = who.map(|who| [who.telepon.as_deref().map(Telepon::shown), who.surel.clone()]);
    let contact = contact.into_iter().flatten().flatten().collect::<Vec<_>>().join(" / ");
    let text = |of: fn(&Identitas) -> &str| who.map_or("", of);
    vec![
        Field::bold("Nama", isian(text(|who| &who.nama))),
        Field::new("Alamat", isian(text(|who| &who.alamat))),
        Field::new("Pekerjaan", isian(text(|who| who.pekerjaan.as_deref().unwrap_or_default()))),
        Field::new("Nomor telepon/surel", isian(&contact)),
    ]
}

/// The proxy. Of an objection without one the places stay free: nobody is told to fill them in.
fn proxy(form: &FormulirKeberatan) -> Vec<Field> {
    let kuasa = form.pemohon.as_ref().map(|who| who.kuasa.as_ref());
    let place = match kuasa {
        Some(None) => "-",
        Some(Some(_)) | None => TITIK,
    };
    let kuasa = kuasa.flatten();
    let text = |fact: Option<String>| fact.filter(|fact| !fact.is_empty()).unwrap_or_else(|| place.to_owned());
    vec![
        Field::new("Nama", &text(kuasa.map(|kuasa| kuasa.nama.clone()))),
        Field::new("Alamat", &text(kuasa.and_then(|kuasa| kuasa.alamat.clone()))),
        Field::new("Nomor telepon", &text(kuasa.and_then(|kuasa| kuasa.telepon.as_deref().map(Telepon::shown)))),
        Field::new("Surat kuasa khusus", &text(kuasa.and_then(|kuasa| kuasa.surat_kuasa.clone()))),
    ]
}

fn reasons(form: &FormulirKeberatan) -> Block {
    let mut blocks = vec![part("B. ALASAN PENGAJUAN KEBERATAN***")];
    blocks.extend(form.alasan.semua().map(|(raised, worded)| tick(raised, &worded, TEXT, INDENT)));
    blocks.push(Block::Space(4.0));
    Block::Keep(blocks)
}

/// Lines to write on when nothing was told.
const BARIS_KOSONG: usize = 5;

fn case(form: &FormulirKeberatan) -> Vec<Block> {
    if form.kasus_posisi.trim().is_empty() {
        let dots = TITIK.repeat(3);
        let dots: String = dots.chars().take(150).collect();
        return vec![Block::Keep((0..BARIS_KOSONG).map(|_| line(&dots)).collect())];
    }
    let lines = form.kasus_posisi.replace("\r\n", "\n");
    lines.trim_end().split('\n').map(line).collect()
}

fn note(form: &FormulirKeberatan) -> Option<Block> {
    let names = form
        .pemohon
        .iter()
        .flat_map(|who| std::iter::once(who.nama.as_str()).chain(who.kuasa.iter().map(|kuasa| kuasa.nama.as_str())));
    let address = form.pemohon.iter().map(|who| who.alamat.as_str());
    let texts = address.chain([form.kasus_posisi.as_str(), form.tujuan.as_str()]);
    let note = aksara::catatan(names.chain([form.petugas.as_str()]), texts)?;
    Some(Para::new(Styled::of(Face::Italic, note), SMALL).into())
}

fn signatures(form: &FormulirKeberatan) -> Vec<Block> {
    let date = form.tanggal.map_or_else(|| "........................".to_owned(), tanggal::long);
    let opening = if form.tempat.is_empty() { date } else { format!("{}, {date}", form.tempat) };
    let signer = form.pemohon.as_ref().map(|who| who.kuasa.as_ref().map_or(&who.nama, |kuasa| &kuasa.nama));
    let officer = TandaTangan {
        jabatan: "Petugas (penerima keberatan)".to_owned(),
        nama: form.petugas.clone(),
        ..TandaTangan::default()
    };
    let applicant = TandaTangan {
        pembuka: opening,
        jabatan: "Pengaju keberatan".to_owned(),
        nama: signer.cloned().unwrap_or_default(),
        nip: String::new(),
    };
    let lead = "Demikian keberatan ini disampaikan. Atas perhatian dan tanggapannya, diucapkan terima kasih.";
    vec![
        Para::new(Styled::of(Face::Regular, lead), TEXT).after(4.0).into(),
        tanda_tangan::pair(&officer, &applicant, TEXT),
        Block::Space(6.0),
        Para::new(Styled::of(Face::Regular, CATATAN), SMALL - 1.2).shade(Shade::Grey).into(),
    ]
}

const CATATAN: &str = "* Diisi oleh petugas. Tanggal pada formulir adalah tanggal keberatan dinyatakan lengkap menurut register.  \
    ** Diisi bila ada kuasa, dengan melampirkan surat kuasa khusus bermeterai.  *** Beri tanda √; boleh lebih dari satu. Keberatan \
    dengan alasan b tidak memerlukan nomor pendaftaran permintaan informasi. Hak pengaju keberatan tercetak di halaman berikut \
    (balik lembar ini).";

fn reverse(form: &FormulirKeberatan, lembar: &str, flow: &mut Flow) {
    let source = format!("{lembar}, nomor registrasi keberatan {}", isian(&form.nomor));
    flow.add(Para::new(Styled::of(Face::Italic, &source), SMALL).align(Align::Right).after(6.0));
    flow.add(Para::heading(hak::JUDUL, 12.0).align(Align::Center));
    let basis = Para::new(Styled::of(Face::Italic, dasar::DASAR), SMALL).align(Align::Center).after(10.0);
    flow.add(Para { keep_with_next: true, ..basis });
    flow.extend(hak::lengkap(10.2));
}
