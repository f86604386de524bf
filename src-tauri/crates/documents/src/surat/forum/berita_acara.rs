//! The minutes: what was talked over, what was agreed, who does it by when; signed for the office and for those present.

use domain::{
    format::tanggal,
    forum::{ButirKesepakatan, PenetapanBeritaAcara},
    kantor::Kertas,
};

use super::{ForumCetak, when};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Para},
        font::Face,
        head::Head,
        mm,
        page::Pages,
        table::Column,
        text::Styled,
    },
    pdf,
    surat::bagian::{TEXT, berdua, bind, catatan_aksara, paragraf, pengantar, table, tetap},
    tanda_tangan::TandaTangan,
};

/// The minutes as PDF, on A4 or F4; smaller papers give A4. A draft has neither number nor date.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(
    cetak: &ForumCetak,
    resmi: Option<(&str, chrono::NaiveDate)>,
    kertas: Kertas,
) -> Result<Pdf, DocumentError> {
    pdf::write(pages(cetak, resmi, kertas))
}

/// The minutes as page description.
#[must_use]
pub fn pages(cetak: &ForumCetak, resmi: Option<(&str, chrono::NaiveDate)>, kertas: Kertas) -> Pages {
    let title = "Berita acara forum konsultasi publik".to_owned();
    let forum = &cetak.forum;
    let mut flow = cetak.naskah.flow(&title, kertas);
    flow.add(Block::Space(4.0));
    flow.add(Para::heading("BERITA ACARA FORUM KONSULTASI PUBLIK", 13.0).align(Align::Center));
    let nomor =
        resmi.map_or_else(|| "Nomor: ........................".to_owned(), |(nomor, _)| format!("Nomor: {nomor}"));
    flow.add(Para::new(Styled::of(Face::Regular, &nomor), TEXT).align(Align::Center).after(8.0));
    let held = forum.isi.tanggal;
    flow.add(tetap(&format!(
        "Pada hari {} telah diselenggarakan Forum Konsultasi Publik (Peraturan Menteri PANRB Nomor 16 Tahun 2017), dihadiri {} \
         orang sebagaimana daftar hadir:",
        tanggal::with_day(held),
        forum.hadir.as_ref().map_or(0, |(count, _)| *count)
    )));
    flow.add(when(forum));
    flow.add(Block::Space(6.0));
    flow.add(Para::heading("Yang dikonsultasikan", TEXT).after(2.0));
    flow.extend(paragraf(&forum.isi.pokok));
    flow.add(Para::heading("Pembahasan", TEXT).after(2.0));
    flow.extend(paragraf(&forum.pembahasan));
    flow.add(Para::heading("Kesepakatan dan tindak lanjut", TEXT).after(2.0));
    flow.add(pengantar("Peserta forum menyepakati hal-hal berikut."));
    let column = |weight, least| Column { weight, least: mm(least), align: Align::Left };
    let columns = [column(0.0, 11.0), column(1.0, 60.0), column(0.0, 44.0), column(0.0, 34.0)];
    let heads = ["No.", "Kesepakatan", "Penanggung jawab", "Batas waktu"].map(Head::Column);
    let row = |(n, one): (usize, &ButirKesepakatan)| {
        let batas = one.isi.batas.map(tanggal::long).unwrap_or_default();
        vec![format!("{}.", n + 1), one.isi.isi.clone(), one.isi.penanggung_jawab.clone(), batas]
    };
    table(&mut flow, &columns, &heads, &forum.kesepakatan.iter().enumerate().map(row).collect::<Vec<_>>());
    flow.add(Block::Space(6.0));
    let texts = forum.kesepakatan.iter().map(|one| one.isi.isi.as_str()).chain([forum.pembahasan.as_str()]);
    let mut end = vec![tetap("Demikian berita acara ini dibuat dan diumumkan kepada masyarakat.")];
    end.extend(catatan_aksara([cetak.penanda.nama.as_str()], texts));
    bind(&mut flow, &end);
    let day = resmi.map_or_else(String::new, |(_, day)| tanggal::long(day));
    let opening = if cetak.kota.is_empty() || day.is_empty() { day } else { format!("{}, {day}", cetak.kota) };
    let office = TandaTangan { pembuka: opening, ..cetak.penanda.clone() };
    let public = TandaTangan { jabatan: "Wakil peserta forum".to_owned(), ..TandaTangan::default() };
    flow.add(Block::Keep(vec![berdua(&public, &office, flow.width())]));
    cetak.naskah.pages(title, flow)
}

/// Number and date of minutes that were set.
#[must_use]
pub fn resmi(set: &PenetapanBeritaAcara) -> (&str, chrono::NaiveDate) {
    (&set.nomor, set.tanggal)
}
