//! *Pemberitahuan tertulis*: the answer to a request (UU 14/2008 art. 22(7), Perki 1/2021 art. 31(4),
//! Lampiran VII).
//!
//! The printed annex has no place for three things its own article asks for: whether all or a part is
//! given, why something is refused, and how to pay. They are added, together with the decision on each
//! item; the parts A and B stand as the annex has them.

mod keputusan;
mod lampiran;

use chrono::NaiveDate;
use domain::{format::tanggal, kantor::Kertas, permohonan::biaya::Biaya};

pub use keputusan::ButirDiputus;

use super::{
    bagian::{Naskah, Pengesahan, TEXT, catatan_aksara, close, hari, isian, judul, label, paragraf, tetap},
    pemohon::Pemohon,
};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Block, Field, Para},
        flow::Flow,
        font::Face,
        mm,
        page::Pages,
        text::Styled,
    },
    pdf,
};

/// When the information is provided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Penyediaan {
    /// Working days from the notice.
    pub hari: u32,
    /// The last of them; `None` while it waits for the payment.
    pub sampai: Option<NaiveDate>,
}

/// The decree of refusal the notice refers to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RujukanPenolakan {
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: Option<NaiveDate>,
}

/// What the notice says.
#[derive(Debug, Clone, PartialEq)]
pub struct Pemberitahuan {
    /// Office and occasion.
    pub naskah: Naskah,
    /// Number of the letter; empty in a preview.
    pub nomor: String,
    /// Registration number of the request.
    pub nomor_pendaftaran: String,
    /// Day on which the request was received.
    pub tanggal_permohonan: Option<NaiveDate>,
    /// The applicant.
    pub pemohon: Pemohon,
    /// Finished text at the beginning; empty prints the sentence of the annex.
    pub pembuka: String,
    /// Every item with its decision.
    pub butir: Vec<ButirDiputus>,
    /// Costs and how to pay them.
    pub biaya: Biaya,
    /// By what way and in what form it reaches the applicant (UU 14/2008 art. 22(7)f), such as
    /// `Salinan elektronik melalui surel`; may be empty.
    pub penyampaian: String,
    /// When what is given is provided; `None` when nothing is.
    pub penyediaan: Option<Penyediaan>,
    /// The decree of refusal, if something is refused.
    pub penolakan: Option<RujukanPenolakan>,
    /// Remark of the desk; may be empty.
    pub catatan: String,
    /// Finished text at the end; may be empty.
    pub penutup: String,
    /// Signatory, the line above the position being place and date; and copies.
    pub pengesahan: Pengesahan,
}

/// The notice as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(pemberitahuan: &Pemberitahuan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(pemberitahuan, kertas))
}

/// The notice as page description.
#[must_use]
pub fn pages(pemberitahuan: &Pemberitahuan, kertas: Kertas) -> Pages {
    let title = format!("Pemberitahuan tertulis {}", pemberitahuan.nomor).trim_end().to_owned();
    pemberitahuan.naskah.lay(title, kertas, |flow| fill(pemberitahuan, flow))
}

fn fill(pemberitahuan: &Pemberitahuan, flow: &mut Flow) {
    flow.extend(judul("PEMBERITAHUAN TERTULIS", &pemberitahuan.nomor));
    flow.extend(opening(pemberitahuan));
    keputusan::print(pemberitahuan, flow);
    lampiran::print(pemberitahuan, flow);
    close(flow, &ending(pemberitahuan), &pemberitahuan.pengesahan);
}

fn opening(notice: &Pemberitahuan) -> Vec<Block> {
    let received = notice.tanggal_permohonan;
    let annex = format!(
        "Berdasarkan permohonan informasi pada tanggal {} dengan nomor pendaftaran {}, kami menyampaikan kepada Saudara/i:",
        hari(received),
        isian(&notice.nomor_pendaftaran)
    );
    let mut blocks = paragraf(if notice.pembuka.trim().is_empty() { &annex } else { &notice.pembuka });
    let mut fields = vec![
        Field::new("Nomor pendaftaran", &notice.nomor_pendaftaran),
        Field::new("Tanggal permohonan", &received.map(tanggal::long).unwrap_or_default()),
    ];
    fields.extend(notice.pemohon.fields());
    blocks.extend([label(fields, mm(44.0)), Block::Space(7.0)]);
    let lead = Para::new(Styled::of(Face::Regular, "Pemberitahuan sebagai berikut:"), TEXT).after(4.0);
    blocks.push(Para { keep_with_next: true, ..lead }.into());
    blocks
}

fn ending(notice: &Pemberitahuan) -> Vec<Block> {
    let mut blocks = vec![Block::Space(6.0), tetap(KEBERATAN)];
    blocks.extend(paragraf(&notice.penutup));
    let who = &notice.pemohon;
    let names = [who.nama.as_str(), who.kuasa.as_str(), notice.pengesahan.penanda_tangan.nama.as_str()];
    let items = notice.butir.iter().flat_map(|item| [item.rincian.as_str(), item.penjelasan()]);
    blocks.extend(catatan_aksara(names, items.chain([who.alamat.as_str()])));
    blocks
}

const KEBERATAN: &str = "Bila tidak puas dengan pemberitahuan ini, Saudara/i dapat mengajukan keberatan kepada Atasan PPID \
    dalam **30 (tiga puluh) hari kerja** setelah ditemukannya alasan keberatan (Pasal 35 dan Pasal 36 Undang-Undang \
    Nomor 14 Tahun 2008).";
