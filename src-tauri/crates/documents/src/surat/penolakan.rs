//! *Surat keputusan PPID tentang penolakan permintaan informasi* (Perki 1/2021 art. 34, Lampiran IX).
//!
//! Beyond the annex it names the decree of exemption it rests on, which art. 34(2) wants enclosed, and
//! which parts are refused when the rest is given. Items that rest on the same reasons share them.

use domain::{kantor::Kertas, permohonan::keputusan::DasarPenolakan};

use super::{
    bagian::{Naskah, Pengesahan, TEXT, TITIK, catatan_aksara, close, hari, isian, label, paragraf, pengantar, tetap},
    dasar::{by_law, huruf},
    pemohon::Pemohon,
    petak::nomor,
};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Field, Para},
        flow::Flow,
        font::Face,
        mm,
        page::Pages,
        text::Styled,
        tick::tick,
    },
    pdf,
};

/// An item that is refused.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ButirDitolak {
    /// Its number in the request, from 1.
    pub nomor: usize,
    /// What was asked.
    pub rincian: String,
    /// The part that is refused when the rest of the item is given; empty for the whole item.
    pub bagian: String,
    /// What the refusal rests on.
    pub dasar: DasarPenolakan,
}

/// What the decree says.
#[derive(Debug, Clone, PartialEq)]
pub struct Penolakan {
    /// Office and occasion.
    pub naskah: Naskah,
    /// Number of the decree; empty in a preview.
    pub nomor: String,
    /// Registration number of the request.
    pub nomor_pendaftaran: String,
    /// The applicant.
    pub pemohon: Pemohon,
    /// What is refused.
    pub butir: Vec<ButirDitolak>,
    /// Whether other items, or parts of these, are given.
    pub sebagian: bool,
    /// Number of the notice that tells what is given; empty when there is none.
    pub pemberitahuan: String,
    /// Who agreed, such as `Atasan PPID, 24 November 2026` (art. 10(2)f); empty prints nothing.
    pub persetujuan: String,
    /// Finished text before the decision; may be empty.
    pub pembuka: String,
    /// Finished text at the end; may be empty.
    pub penutup: String,
    /// Signatory, the line above the position being place and date; and copies.
    pub pengesahan: Pengesahan,
}

/// The decree as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(penolakan: &Penolakan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(penolakan, kertas))
}

/// The decree as page description.
#[must_use]
pub fn pages(penolakan: &Penolakan, kertas: Kertas) -> Pages {
    let title = format!("Keputusan PPID tentang penolakan permintaan informasi {}", penolakan.nomor);
    let title = title.trim_end().to_owned();
    penolakan.naskah.lay(title, kertas, |flow| fill(penolakan, flow))
}

fn fill(penolakan: &Penolakan, flow: &mut Flow) {
    flow.extend(heading(&penolakan.nomor));
    flow.extend(paragraf(&penolakan.pembuka));
    flow.add(label(fields(penolakan), mm(46.0)));
    flow.add(Block::Space(4.0));
    flow.extend(wanted(penolakan));
    decision(penolakan, flow);
    let mut end = vec![tetap(KEBERATAN)];
    end.extend(paragraf(&penolakan.penutup));
    end.extend(aksara(penolakan));
    close(flow, &end, &penolakan.pengesahan);
}

fn heading(nomor: &str) -> Vec<Block> {
    let lines = [
        "SURAT KEPUTUSAN",
        "PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)",
        "TENTANG PENOLAKAN PERMINTAAN INFORMASI",
    ];
    let centred = |text: &str| Para::heading(text, 11.5).align(Align::Center);
    let number = Para::heading(&format!("Nomor {}", isian(nomor)), TEXT).align(Align::Center).after(9.0);
    lines.map(centred).into_iter().chain([number]).map(Block::from).collect()
}

fn fields(decree: &Penolakan) -> Vec<Field> {
    let mut fields = vec![Field::new("Nomor pendaftaran", &decree.nomor_pendaftaran)];
    fields.extend(decree.pemohon.fields());
    fields
}

/// What is refused: of one item its text, of several a list with their numbers in the request.
fn wanted(decree: &Penolakan) -> Vec<Block> {
    let part = |item: &ButirDitolak| match item.bagian.as_str() {
        "" => item.rincian.clone(),
        part => format!("{}\nBagian yang ditolak: {part}", item.rincian),
    };
    let lead = if decree.sebagian { "Rincian informasi yang ditolak" } else { "Rincian informasi yang dibutuhkan" };
    let lead: Block = Para { keep_with_next: true, ..line(&format!("{lead}:")).after(2.0) }.into();
    let entry = |item: &ButirDitolak| -> Block {
        let text = Styled::of(Face::Regular, &part(item));
        Para { leading: 1.3, ..Para::entry(&format!("{}.", item.nomor), text, TEXT, mm(8.0)) }.after(2.0).into()
    };
    let items: Vec<Block> = match decree.butir.as_slice() {
        [] => vec![line(TITIK).into()],
        [only] if !decree.sebagian => vec![Para { indent: mm(8.0), ..line(&part(only)).after(2.0) }.into()],
        several => several.iter().map(entry).collect(),
    };
    std::iter::once(lead).chain(items).chain([Block::Space(4.0)]).collect()
}

/// Items that rest on the same reasons, in the order of the first of each.
fn grouped(items: &[ButirDitolak]) -> Vec<(&DasarPenolakan, Vec<usize>)> {
    let mut groups: Vec<(&DasarPenolakan, Vec<usize>)> = Vec::new();
    for item in items {
        match groups.iter_mut().find(|(reasons, _)| **reasons == item.dasar) {
            Some((_, numbers)) => numbers.push(item.nomor),
            None => groups.push((&item.dasar, vec![item.nomor])),
        }
    }
    groups
}

fn decision(decree: &Penolakan, flow: &mut Flow) {
    let verdict = |lead: &str, words: &str| {
        let lead = Para { keep_with_next: true, ..line(lead).after(4.0) };
        let words = Para::heading(words, TEXT + 0.5).align(Align::Center);
        Block::Keep(vec![lead.into(), Para { keep_with_next: false, ..words }.after(5.0).into()])
    };
    let what = if decree.sebagian { "informasi tersebut" } else { "informasi yang diminta" };
    flow.add(verdict(&format!("PPID memutuskan bahwa {what} adalah:"), "INFORMASI YANG DIKECUALIKAN"));
    let groups = grouped(&decree.butir);
    let empty = DasarPenolakan::default();
    if groups.is_empty() {
        reasons(&empty, None, flow);
    }
    for (dasar, numbers) in &groups {
        reasons(dasar, (groups.len() > 1).then_some(numbers.as_slice()), flow);
    }
    if !decree.persetujuan.is_empty() {
        flow.add(line(&format!("Penolakan ini telah disetujui oleh {}.", decree.persetujuan)).after(6.0));
    }
    let verdict_words = if decree.sebagian {
        "PERMINTAAN INFORMASI DITOLAK UNTUK BAGIAN TERSEBUT"
    } else {
        "PERMINTAAN INFORMASI DITOLAK"
    };
    flow.add(verdict("Dengan demikian menyatakan bahwa:", verdict_words));
    if decree.sebagian {
        let notice = match decree.pemberitahuan.as_str() {
            "" => "pemberitahuan tertulis atas permohonan yang sama".to_owned(),
            nomor => format!("pemberitahuan tertulis nomor {nomor}"),
        };
        let text = format!("Informasi selebihnya tetap diberikan; keterangannya ada pada {notice}.");
        flow.extend(paragraf(&text));
    }
}

/// The reasons, for these items only if there are several groups.
fn reasons(dasar: &DasarPenolakan, numbers: Option<&[usize]>, flow: &mut Flow) {
    let of = numbers.map(|numbers| format!(" untuk butir {}", nomor(numbers))).unwrap_or_default();
    let own = match huruf(dasar) {
        none if none.is_empty() => "Pasal 17 huruf ........".to_owned(),
        grounds => grounds,
    };
    let law = match dasar.undang_undang.as_str() {
        "" => "Pasal ........ Undang-Undang ........................",
        law => law,
    };
    let lead = line(&format!("Pengecualian informasi{of} didasarkan pada alasan:")).after(1.0).into();
    flow.add(Block::Keep(vec![
        lead,
        tick(!huruf(dasar).is_empty(), &format!("{own} Undang-Undang Nomor 14 Tahun 2008"), TEXT, mm(8.0)),
        tick(by_law(dasar), &format!("{law} (Pasal 17 huruf j)"), TEXT, mm(8.0)),
        Block::Space(3.0),
    ]));
    flow.add(label(papers(dasar), mm(46.0)));
    flow.add(Block::Space(5.0));
    flow.add(pengantar(
        "Bahwa berdasarkan ketentuan di atas, membuka informasi tersebut dapat menimbulkan konsekuensi sebagai berikut:",
    ));
    flow.extend(paragraf(isian(&dasar.konsekuensi)));
}

/// The decree or the test sheet it rests on, which is enclosed (art. 34(2)); a place for a decree when neither is known.
fn papers(dasar: &DasarPenolakan) -> Vec<Field> {
    let named = |nomor: &str, tanggal| format!("Nomor {} tanggal {} (terlampir)", isian(nomor), hari(tanggal));
    let mut fields = Vec::new();
    if dasar.uji.is_none() || !dasar.penetapan.nomor.is_empty() {
        let penetapan = &dasar.penetapan;
        fields.push(Field::new("Penetapan pengecualian", &named(&penetapan.nomor, penetapan.tanggal)));
    }
    if let Some(uji) = &dasar.uji {
        fields.push(Field::new("Lembar pengujian konsekuensi", &named(&uji.nomor, Some(uji.tanggal))));
    }
    fields
}

const KEBERATAN: &str = "Jika pemohon informasi keberatan atas penolakan ini, pemohon informasi dapat mengajukan keberatan \
    kepada Atasan PPID selambat-lambatnya **30 (tiga puluh) hari kerja** sejak menerima Surat Keputusan ini (Pasal 35 dan \
    Pasal 36 Undang-Undang Nomor 14 Tahun 2008).";

fn line(text: &str) -> Para {
    Para { leading: 1.35, ..Para::new(Styled::of(Face::Regular, text), TEXT) }
}

/// That a name or a text was printed with replaced letters.
fn aksara(decree: &Penolakan) -> Option<Block> {
    let who = &decree.pemohon;
    let names = [who.nama.as_str(), who.kuasa.as_str(), decree.pengesahan.penanda_tangan.nama.as_str()];
    let items = decree.butir.iter();
    let texts = items.flat_map(|item| [&item.rincian, &item.bagian, &item.dasar.konsekuensi]).map(String::as_str);
    catatan_aksara(names, texts.chain([who.alamat.as_str()]))
}
