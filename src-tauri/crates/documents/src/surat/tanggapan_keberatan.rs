//! *Tanggapan Atasan PPID atas keberatan* (UU 14/2008 art. 36, Perki 1/2021 art. 44): the answer to an objection.
//!
//! There is no official form. Art. 44(2) wants date, number and what is answered to the grounds; an objection that is
//! granted also needs what the PPID must do and until when, a refusal because of an exemption the decree of it (art.
//! 44(3)). From the day the letter is *received* the days to the Komisi Informasi run, so the strip below records it.

use chrono::NaiveDate;
use domain::{format::tanggal, kantor::Kertas, keberatan::HasilKeberatan, permohonan::keputusan::Penetapan};

use super::bagian::{
    KepalaSurat, Naskah, Pengesahan, TEXT, bernomor, catatan_aksara, close_with, hari, isian, label, paragraf,
    pengantar, tanda_terima, tetap,
};
use crate::{
    DocumentError, Pdf,
    daftar::rujukan,
    keberatan::Alasan,
    kit::{
        block::{Block, Field, Para},
        flow::Flow,
        font::Face,
        mm,
        page::Pages,
        text::Styled,
        tick::tick,
    },
    pdf,
};

/// What the superior orders the PPID to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Perintah {
    /// The order, finished text.
    pub isi: String,
    /// Working days to carry it out; `None` names no number.
    pub hari: Option<u32>,
    /// The last of them; `None` leaves a place.
    pub sampai: Option<NaiveDate>,
}

/// What the letter says.
#[derive(Debug, Clone, PartialEq)]
pub struct TanggapanKeberatan {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// Head of the letter; the addressee is whoever raised the objection.
    pub kepala: KepalaSurat,
    /// Opening paragraphs, finished text.
    pub pembuka: String,
    /// Number of the objection.
    pub nomor_keberatan: String,
    /// Day on which it was received.
    pub tanggal_keberatan: Option<NaiveDate>,
    /// Registration number of the request; empty when there is none (ground b).
    pub nomor_permohonan: String,
    /// Day on which the request was received.
    pub tanggal_permohonan: Option<NaiveDate>,
    /// What was asked; empty prints nothing.
    pub informasi: String,
    /// The grounds that were raised.
    pub alasan: Alasan,
    /// What is answered to them, finished text (*uraian bantahan*, art. 44(2)).
    pub uraian: String,
    /// The decision; all are printed, this one is ticked.
    pub hasil: Option<HasilKeberatan>,
    /// What the PPID must do; `None` prints nothing.
    pub perintah: Option<Perintah>,
    /// Decrees of exemption a refusal rests on, enclosed (art. 44(3)); none prints nothing.
    pub pengecualian: Vec<Penetapan>,
    /// Which Komisi Informasi is competent, such as `Komisi Informasi Provinsi Contoh`; empty names none.
    pub komisi: String,
    /// The day the letter is received and the last day to go to the Komisi Informasi, 14 working days later; `None`
    /// prints the period alone.
    pub sengketa: Option<[NaiveDate; 2]>,
    /// Closing paragraphs, finished text.
    pub penutup: String,
    /// Signature of the superior, or of who stands in (`Plt.`, `Plh.` in the position); and copies.
    pub pengesahan: Pengesahan,
}

/// The letter as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(surat: &TanggapanKeberatan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(surat, kertas))
}

/// The letter as page description.
#[must_use]
pub fn pages(surat: &TanggapanKeberatan, kertas: Kertas) -> Pages {
    let title = format!("Tanggapan atas keberatan {}", surat.nomor_keberatan).trim_end().to_owned();
    surat.naskah.lay(title, kertas, |flow| fill(surat, flow))
}

fn fill(surat: &TanggapanKeberatan, flow: &mut Flow) {
    flow.extend(surat.kepala.blocks());
    flow.extend(paragraf(&surat.pembuka));
    flow.add(label(facts(surat), mm(51.0)));
    flow.add(Block::Space(7.0));
    flow.add(pengantar(ALASAN));
    let grounds: Vec<String> = surat.alasan.dipilih().collect();
    flow.extend(if grounds.is_empty() {
        vec![tetap(isian(""))]
    } else {
        grounds.iter().map(|one| plain(one)).collect()
    });
    flow.add(Block::Space(5.0));
    flow.add(pengantar(URAIAN));
    flow.extend(if surat.uraian.trim().is_empty() { vec![tetap(isian(""))] } else { paragraf(&surat.uraian) });
    flow.add(decision(surat));
    flow.extend(order(surat));
    flow.extend(exemptions(surat));
    let mut text = rights(surat);
    let texts = [&surat.informasi, &surat.uraian].map(String::as_str);
    text.extend(catatan_aksara([surat.kepala.kepada.nama.as_str()], texts));
    text.extend(paragraf(&surat.penutup));
    let about = ["keberatan", surat.nomor_keberatan.as_str()];
    let slip = tanda_terima("Tanggapan atas keberatan", &surat.kepala.nomor, about, flow.width());
    close_with(flow, &text, &surat.pengesahan, slip);
}

/// Left of the boxes and grounds.
const INDENT: f32 = 6.0;
const ALASAN: &str =
    "Keberatan Saudara didasarkan pada alasan menurut Pasal 35 ayat (1) Undang-Undang Nomor 14 Tahun 2008:";
const URAIAN: &str = "Atas alasan tersebut kami menyampaikan uraian sebagai berikut:";

fn facts(surat: &TanggapanKeberatan) -> Vec<Field> {
    let mut fields = vec![
        Field::bold("Nomor registrasi keberatan", &surat.nomor_keberatan),
        Field::new("Tanggal keberatan", &hari(surat.tanggal_keberatan)),
    ];
    // An objection because periodic information is missing has no request.
    if !surat.nomor_permohonan.is_empty() || surat.tanggal_permohonan.is_some() {
        fields.push(Field::new("Nomor permohonan", &surat.nomor_permohonan));
        fields.push(Field::new("Tanggal permohonan", &hari(surat.tanggal_permohonan)));
    }
    if !surat.informasi.is_empty() {
        fields.push(Field::new("Informasi yang diminta", &surat.informasi));
    }
    fields
}

/// A ground, as it is worded.
fn plain(text: &str) -> Block {
    Para { indent: INDENT, leading: 1.35, ..Para::new(Styled::of(Face::Regular, text), TEXT) }.into()
}

fn decision(surat: &TanggapanKeberatan) -> Block {
    let mut blocks = vec![pengantar(PUTUSAN)];
    blocks.extend(HasilKeberatan::ALL.map(|one| tick(surat.hasil == Some(one), one.label(), TEXT, INDENT)));
    blocks.push(Block::Space(7.0));
    Block::Keep(blocks)
}

const PUTUSAN: &str = "Dengan mempertimbangkan hal tersebut, Atasan PPID **memutuskan**:";

fn order(surat: &TanggapanKeberatan) -> Vec<Block> {
    let Some(perintah) = &surat.perintah else { return Vec::new() };
    let days = perintah
        .hari
        .map_or_else(|| "dalam waktu yang ditetapkan".to_owned(), |days| format!("dalam {days} hari kerja"));
    let until = perintah.sampai.map_or_else(|| hari(None), |date| format!("**{}**", tanggal::with_day(date)));
    let mut blocks = vec![pengantar(&PERINTAH.replace("{hari}", &days).replace("{sampai}", &until))];
    blocks.extend(if perintah.isi.trim().is_empty() { vec![tetap(isian(""))] } else { paragraf(&perintah.isi) });
    blocks
}

const PERINTAH: &str = "Atasan PPID **memerintahkan PPID** melaksanakan hal berikut {hari}, paling lambat {sampai}:";

fn exemptions(surat: &TanggapanKeberatan) -> Vec<Block> {
    if surat.pengecualian.is_empty() {
        return Vec::new();
    }
    let named: Vec<String> =
        surat.pengecualian.iter().map(|one| format!("Penetapan {}", isian(&rujukan(one)))).collect();
    let mut blocks = vec![pengantar(PENGECUALIAN)];
    blocks.extend(bernomor(named.iter().map(String::as_str)));
    blocks
}

const PENGECUALIAN: &str = "Informasi tersebut dikecualikan dengan surat keputusan berikut, yang kami lampirkan (Pasal 44 ayat (3) \
    Peraturan Komisi Informasi Nomor 1 Tahun 2021):";

fn rights(surat: &TanggapanKeberatan) -> Vec<Block> {
    let komisi = match surat.komisi.as_str() {
        "" => "Komisi Informasi",
        komisi => komisi,
    };
    let mut blocks = paragraf(&SENGKETA.replace("{komisi}", komisi));
    if let Some([received, until]) = surat.sengketa {
        let [received, until] = [received, until].map(tanggal::with_day);
        blocks.push(tetap(&TANGGAL.replace("{terima}", &received).replace("{sampai}", &until)));
    }
    blocks
}

const SENGKETA: &str = "Apabila tidak puas dengan tanggapan ini, Saudara berhak mengajukan permohonan penyelesaian sengketa \
    informasi publik kepada {komisi} dalam waktu 14 (empat belas) hari kerja setelah tanggapan ini Saudara terima (Pasal 37 ayat \
    (2) Undang-Undang Nomor 14 Tahun 2008).";
const TANGGAL: &str = "Bila tanggapan ini diterima pada {terima}, waktu itu berakhir pada **{sampai}**.";
