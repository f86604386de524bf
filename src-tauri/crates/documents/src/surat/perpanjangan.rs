//! *Pemberitahuan perpanjangan* (UU 14/2008 art. 22(8), Perki 1/2021 art. 36): the answer comes later.
//!
//! There is no official form. The letter names one or both of the two permitted grounds, says why in
//! the office's words, and gives the new date, always the 17th working day. There is only one extension.

use chrono::NaiveDate;
use domain::{format::tanggal, kantor::Kertas, permohonan::extend::AlasanPerpanjangan};

use super::bagian::{
    KepalaSurat, Naskah, Pengesahan, TEXT, catatan_aksara, close, hari, isian, label, paragraf, pengantar, tetap,
};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Block, Field},
        flow::Flow,
        mm,
        page::Pages,
        tick::tick,
    },
    pdf,
};

/// What the letter says.
#[derive(Debug, Clone, PartialEq)]
pub struct Perpanjangan {
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
    /// Until when the answer was due: the 10th working day.
    pub batas_semula: Option<NaiveDate>,
    /// The grounds that hold; both are printed, these are ticked.
    pub alasan: Vec<AlasanPerpanjangan>,
    /// The reasons in writing, finished text.
    pub uraian: String,
    /// Until when the answer comes: the 17th working day.
    pub batas_baru: Option<NaiveDate>,
    /// Closing paragraphs, finished text.
    pub penutup: String,
    /// Signature and copies.
    pub pengesahan: Pengesahan,
}

/// The letter as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(surat: &Perpanjangan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(surat, kertas))
}

/// The letter as page description.
#[must_use]
pub fn pages(surat: &Perpanjangan, kertas: Kertas) -> Pages {
    let title = format!("Pemberitahuan perpanjangan, permohonan {}", surat.nomor_pendaftaran);
    surat.naskah.lay(title, kertas, |flow| fill(surat, flow))
}

fn fill(surat: &Perpanjangan, flow: &mut Flow) {
    flow.extend(surat.kepala.blocks());
    flow.extend(paragraf(&surat.pembuka));
    flow.add(facts(surat));
    flow.add(Block::Space(7.0));
    flow.add(pengantar(DASAR));
    let grounds = AlasanPerpanjangan::ALL.map(|one| tick(surat.alasan.contains(&one), one.label(), TEXT, INDENT));
    flow.add(Block::Keep(grounds.into()));
    flow.add(Block::Space(7.0));
    flow.add(pengantar("Penjelasan:"));
    flow.extend(if surat.uraian.trim().is_empty() { vec![tetap(isian(""))] } else { paragraf(&surat.uraian) });
    let mut text = vec![tetap(&BARU.replace("{batas}", &bold(surat.batas_baru))), tetap(KEBERATAN)];
    text.extend(catatan_aksara([surat.kepala.kepada.nama.as_str()], [surat.uraian.as_str()]));
    text.extend(paragraf(&surat.penutup));
    close(flow, &text, &surat.pengesahan);
}

/// Left of the boxes.
const INDENT: f32 = 6.0;
const DASAR: &str = "Sesuai dengan Pasal 36 Peraturan Komisi Informasi Nomor 1 Tahun 2021, waktu pemberitahuan tertulis \
    **diperpanjang** dengan alasan:";
const BARU: &str = "Pemberitahuan tertulis kami sampaikan paling lambat {batas}, yaitu 7 (tujuh) hari kerja setelah batas \
    waktu semula berakhir (Pasal 22 ayat (8) Undang-Undang Nomor 14 Tahun 2008). Perpanjangan hanya diberikan satu kali.";
const KEBERATAN: &str = "Apabila sampai tanggal tersebut pemberitahuan tertulis belum Saudara terima, Saudara berhak \
    mengajukan **keberatan kepada Atasan PPID** dalam waktu 30 (tiga puluh) hari kerja setelah alasan keberatan ditemukan (Pasal 35 ayat (1) dan Pasal 36 \
    ayat (1) Undang-Undang Nomor 14 Tahun 2008).";

fn bold(date: Option<NaiveDate>) -> String {
    date.map_or_else(|| hari(None), |date| format!("**{}**", tanggal::with_day(date)))
}

fn facts(surat: &Perpanjangan) -> Block {
    let due = |date: Option<NaiveDate>| date.map_or_else(|| hari(None), tanggal::with_day);
    label(
        vec![
            Field::bold("Nomor pendaftaran", &surat.nomor_pendaftaran),
            Field::new("Tanggal permohonan", &hari(surat.tanggal_permohonan)),
            Field::new("Batas waktu semula", &due(surat.batas_semula)),
            Field::bold("Batas waktu baru", &due(surat.batas_baru)),
        ],
        mm(42.0),
    )
}
