//! *Berita acara penyerahan informasi*: what was handed over, to whom, when (Perki 1/2021 art. 35).
//!
//! A practice of the desks without an official form; it proves the date of the register's column
//! *pemberian informasi* and what was blacked out. Both sides sign it, and each keeps one.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use domain::{
    format::{jam, rupiah, tanggal, terbilang, zona::Zona},
    kantor::Kertas,
    permohonan::CaraMengirim,
};

use super::bagian::{Naskah, berdua, bind, catatan_aksara, hari, isian, judul, label, paragraf, table, tetap};
use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Field},
        flow::Flow,
        head::Head,
        mm,
        page::Pages,
        table::Column,
    },
    pdf,
    tanda_tangan::TandaTangan,
};

/// In which form an item was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BentukPenyerahan {
    /// A file.
    Softcopy,
    /// A print.
    Hardcopy,
    /// Seen, read, listened to, noted down at the desk.
    Melihat,
}

impl BentukPenyerahan {
    const fn label(self) -> &'static str {
        match self {
            Self::Softcopy => "Softcopy",
            Self::Hardcopy => "Hardcopy",
            Self::Melihat => "Melihat",
        }
    }
}

/// An item that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diserahkan {
    /// The information.
    pub rincian: String,
    /// Its form; `None` leaves an empty cell.
    pub bentuk: Option<BentukPenyerahan>,
    /// Number of pages, if counted.
    pub halaman: Option<u32>,
    /// Number of files, if counted.
    pub berkas: Option<u32>,
    /// Notes, such as what was blacked out and why; may be empty.
    pub keterangan: String,
}

/// What the document says.
#[derive(Debug, Clone, PartialEq)]
pub struct Penyerahan {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// Number of the document; empty leaves an empty place.
    pub nomor: String,
    /// Where it was handed over; empty leaves it out.
    pub tempat: String,
    /// When it was handed over; `None` leaves room to write it.
    pub waktu: Option<DateTime<FixedOffset>>,
    /// Opening paragraphs, finished text; may be empty.
    pub pembuka: String,
    /// Registration number of the request.
    pub nomor_pendaftaran: String,
    /// Number of the written notice that grants the information; may be empty.
    pub nomor_pemberitahuan: String,
    /// Date of that notice.
    pub tanggal_pemberitahuan: Option<NaiveDate>,
    /// Who receives it: applicant, proxy, or who comes for them.
    pub penerima: String,
    /// As what, such as `Pemohon` or `Kuasa pemohon`; may be empty.
    pub sebagai: String,
    /// How it reaches the receiver.
    pub cara: Option<CaraMengirim>,
    /// The items.
    pub informasi: Vec<Diserahkan>,
    /// Cost paid in rupiah; 0 is free of charge, `None` leaves room to write it.
    pub biaya: Option<i64>,
    /// Number of the receipt of payment; may be empty.
    pub nomor_kuitansi: String,
    /// Closing paragraphs and notes, finished text; may be empty.
    pub penutup: String,
    /// The officer who hands over.
    pub penyerah: TandaTangan,
}

/// The document as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(acara: &Penyerahan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(acara, kertas))
}

/// The document as page description.
#[must_use]
pub fn pages(acara: &Penyerahan, kertas: Kertas) -> Pages {
    let title = format!("Berita acara penyerahan informasi, permohonan {}", acara.nomor_pendaftaran);
    acara.naskah.lay(title, kertas, |flow| fill(acara, flow))
}

fn fill(acara: &Penyerahan, flow: &mut Flow) {
    flow.extend(judul("BERITA ACARA PENYERAHAN INFORMASI PUBLIK", &acara.nomor));
    flow.extend(paragraf(&acara.pembuka));
    flow.extend(paragraf(&opening(acara)));
    flow.add(facts(acara));
    flow.add(Block::Space(8.0));
    items(&acara.informasi, flow);
    flow.add(Block::Space(8.0));
    let mut text = paragraf(&acara.penutup);
    text.extend(catatan_aksara(
        [acara.penerima.as_str(), acara.penyerah.nama.as_str()],
        acara.informasi.iter().flat_map(|item| [item.rincian.as_str(), item.keterangan.as_str()]),
    ));
    text.push(tetap(RANGKAP));
    bind(flow, &text);
    let signatures = signatures(acara, flow.width());
    flow.add(Block::Keep(vec![Block::Space(6.0), signatures]));
}

const RANGKAP: &str = "Penerima menyatakan telah menerima atau melihat informasi tersebut. Berita acara ini dibuat rangkap \
    dua, satu untuk penerima dan satu untuk PPID.";

/// The usual first sentence, day and date in words.
fn opening(acara: &Penyerahan) -> String {
    let place = if acara.tempat.is_empty() { String::new() } else { format!(", bertempat di {}", acara.tempat) };
    let when = acara.waktu.map_or_else(|| isian("").to_owned(), in_words);
    format!("Pada hari ini, {when}{place}, telah diserahkan informasi publik dengan keterangan sebagai berikut.")
}

/// `Senin, tanggal tujuh bulan Desember tahun dua ribu dua puluh enam (7 Desember 2026), pukul 10.15 WIB`.
fn in_words(at: DateTime<FixedOffset>) -> String {
    let date = at.date_naive();
    let words = |number: u32| terbilang::words(u64::from(number));
    let year = terbilang::words(u64::from(date.year().unsigned_abs()));
    let zone = Zona::from_offset(*at.offset()).map_or_else(|| at.offset().to_string(), |zone| zone.to_string());
    format!(
        "{}, tanggal {} bulan {} tahun {year} ({}), pukul {} {zone}",
        tanggal::day_name(date.weekday()),
        words(date.day()),
        tanggal::month_name(date.month()),
        // One piece, so that no line begins with the rest of a date.
        tanggal::long(date).replace(' ', "\u{A0}"),
        jam::show(at.time()),
    )
}

fn facts(acara: &Penyerahan) -> Block {
    let notice = match (acara.nomor_pemberitahuan.as_str(), acara.tanggal_pemberitahuan) {
        ("", None) => isian("").to_owned(),
        (nomor, date) => format!("{} tanggal {}", isian(nomor), hari(date)),
    };
    let receiver = match (acara.penerima.as_str(), acara.sebagai.as_str()) {
        ("", "") => isian("").to_owned(),
        (nama, "") => nama.to_owned(),
        (nama, sebagai) => format!("{} ({})", isian(nama), sebagai.to_lowercase()),
    };
    let mut fields = vec![
        Field::bold("Nomor pendaftaran", &acara.nomor_pendaftaran),
        Field::new("Pemberitahuan tertulis", &notice),
        Field::bold("Diserahkan kepada", &receiver),
        Field::new("Cara penyerahan", acara.cara.map_or(isian(""), CaraMengirim::label)),
        Field::new("Biaya yang dibayar", &cost(acara.biaya)),
    ];
    if !acara.nomor_kuitansi.is_empty() {
        fields.push(Field::new("Nomor kuitansi", &acara.nomor_kuitansi));
    }
    label(fields, mm(44.0))
}

/// The cost in figures and words.
fn cost(biaya: Option<i64>) -> String {
    match biaya {
        None => isian("").to_owned(),
        Some(0) => "tanpa biaya".to_owned(),
        Some(amount) => format!("{} ({})", rupiah::show(amount), terbilang::rupiah(amount)),
    }
}

const KEPALA: [Head; 5] = [
    Head::Column("No."),
    Head::Column("Informasi yang diserahkan"),
    Head::Column("Bentuk"),
    Head::Column("Jumlah"),
    Head::Column("Keterangan (penghitaman)"),
];

fn items(items: &[Diserahkan], flow: &mut Flow) {
    let column = |least: f32, weight: f32, align: Align| Column { weight, least: mm(least), align };
    let columns = [
        column(10.0, 0.0, Align::Center),
        column(40.0, 1.2, Align::Left),
        column(21.0, 0.0, Align::Center),
        column(24.0, 0.0, Align::Center),
        column(30.0, 0.8, Align::Left),
    ];
    let row = |(item, number): (&Diserahkan, usize)| {
        let form = item.bentuk.map_or("", BentukPenyerahan::label);
        vec![number.to_string(), item.rincian.clone(), form.to_owned(), count(item), item.keterangan.clone()]
    };
    let rows: Vec<Vec<String>> = items.iter().zip(1..).map(row).collect();
    table(flow, &columns, &KEPALA, &rows);
}

/// Pages and files, as far as they were counted.
fn count(item: &Diserahkan) -> String {
    let parts = [item.halaman.map(|n| format!("{n} halaman")), item.berkas.map(|n| format!("{n} berkas"))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(",\n")
}

fn signatures(acara: &Penyerahan, width: f32) -> Block {
    let officer = TandaTangan { pembuka: "Yang menyerahkan,".to_owned(), ..acara.penyerah.clone() };
    let jabatan = if acara.sebagai.is_empty() { "Penerima" } else { &acara.sebagai };
    let receiver = TandaTangan {
        pembuka: "Yang menerima,".to_owned(),
        jabatan: jabatan.to_owned(),
        nama: acara.penerima.clone(),
        nip: String::new(),
    };
    berdua(&officer, &receiver, width)
}
