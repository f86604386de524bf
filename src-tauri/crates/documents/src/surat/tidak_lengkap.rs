//! *Surat keterangan tidak lengkap* (Perki 1/2021 art. 33(2)): what a request still lacks.
//!
//! The regulation names an annex that is another document, so the letter says what its article asks:
//! what of art. 27, 29 or 30 is missing, the three working days the applicant has after *receiving* the
//! letter, and what follows. The strip below it records that day of receipt. It is no refusal.

use chrono::NaiveDate;
use domain::kantor::Kertas;

use super::bagian::{
    KepalaSurat, Naskah, Pengesahan, bernomor, catatan_aksara, close_with, hari, isian, label, paragraf, pengantar,
    tanda_terima, tetap,
};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Block, Field},
        flow::Flow,
        mm,
        page::Pages,
    },
    pdf,
};

/// What the letter says.
#[derive(Debug, Clone, PartialEq)]
pub struct TidakLengkap {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// Head of the letter; the addressee is the applicant.
    pub kepala: KepalaSurat,
    /// Opening paragraphs, finished text.
    pub pembuka: String,
    /// Registration number of the request.
    pub nomor_pendaftaran: String,
    /// Day the request was received.
    pub tanggal_permohonan: Option<NaiveDate>,
    /// What is missing, one entry each, such as `Salinan KTP (Pasal 27)`.
    pub kekurangan: Vec<String>,
    /// Closing paragraphs, finished text.
    pub penutup: String,
    /// Signature and copies.
    pub pengesahan: Pengesahan,
}

/// The letter as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(surat: &TidakLengkap, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(surat, kertas))
}

/// The letter as page description.
#[must_use]
pub fn pages(surat: &TidakLengkap, kertas: Kertas) -> Pages {
    let title = format!("Surat keterangan tidak lengkap, permohonan {}", surat.nomor_pendaftaran);
    surat.naskah.lay(title, kertas, |flow| fill(surat, flow))
}

fn fill(surat: &TidakLengkap, flow: &mut Flow) {
    flow.extend(surat.kepala.blocks());
    flow.extend(paragraf(&surat.pembuka));
    flow.add(label(
        vec![
            Field::bold("Nomor pendaftaran", &surat.nomor_pendaftaran),
            Field::new("Tanggal permohonan", &hari(surat.tanggal_permohonan)),
        ],
        mm(40.0),
    ));
    flow.add(Block::Space(7.0));
    flow.add(pengantar(KURANG));
    let missing = surat.kekurangan.iter().map(String::as_str);
    flow.extend(if surat.kekurangan.is_empty() { bernomor([isian("")]) } else { bernomor(missing.clone()) });
    let mut text = vec![tetap(BATAS)];
    text.extend(paragraf(&cara(surat)));
    text.push(tetap(AKIBAT));
    text.extend(catatan_aksara([surat.kepala.kepada.nama.as_str()], missing));
    text.extend(paragraf(&surat.penutup));
    let about = ["permohonan", surat.nomor_pendaftaran.as_str()];
    let slip = tanda_terima("Surat keterangan tidak lengkap", &surat.kepala.nomor, about, flow.width());
    close_with(flow, &text, &surat.pengesahan, slip);
}

const KURANG: &str =
    "Berdasarkan hasil pemeriksaan, permohonan tersebut **belum lengkap**. Yang masih perlu dilengkapi:";
const BATAS: &str = "Kekurangan tersebut dapat dilengkapi paling lambat **3 (tiga) hari kerja setelah surat ini Saudara \
    terima** (Pasal 33 ayat (3) Peraturan Komisi Informasi Nomor 1 Tahun 2021).";
const AKIBAT: &str = "Apabila tidak dilengkapi dalam waktu tersebut, permohonan tidak ditindaklanjuti dan hal itu dicatat \
    dalam register permohonan (Pasal 33 ayat (4)). Hal itu **bukan penolakan**: Saudara dapat mengajukan permohonan \
    baru sewaktu-waktu.";

/// Where the missing things are brought or sent, as far as the letterhead knows.
fn cara(surat: &TidakLengkap) -> String {
    let kop = &surat.naskah.kop;
    let desk = if kop.alamat.is_empty() { "kantor kami" } else { &kop.alamat };
    let mail = if kop.surel.is_empty() { String::new() } else { format!(" atau dikirim ke {}", kop.surel) };
    format!(
        "Kelengkapan diserahkan di {desk}{mail} dengan menyebutkan nomor pendaftaran {}.",
        isian(&surat.nomor_pendaftaran)
    )
}
