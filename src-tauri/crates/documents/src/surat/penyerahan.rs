//! *Berita acara penyerahan informasi*: what was handed over, to whom, when (Perki 1/2021 art. 35).
//!
//! A practice of the desks without an official form; it proves the date of the register's column
//! *pemberian informasi* and what was blacked out. Both sides sign it, and each keeps one.

use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::{
    format::{jam, rupiah, tanggal, terbilang, zona::Zona},
    kantor::Kertas,
    permohonan::{CaraMemperoleh, CaraMengirim, hand_over::Penerima},
};

use super::bagian::{
    Naskah, TEXT, berdua, bind, catatan_aksara, hari, isian, judul, label, paragraf, pengantar, table, tetap,
};
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
    tanda_tangan::{self, TandaTangan},
};

/// An item that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diserahkan {
    /// The information.
    pub rincian: String,
    /// Its form, such as `Softcopy`; empty leaves an empty cell.
    pub bentuk: String,
    /// Notes, such as what was blacked out and why; may be empty.
    pub keterangan: String,
}

/// What the document says.
#[derive(Debug, Clone, PartialEq)]
pub struct Penyerahan {
    /// Office and occasion of the print; its offset is that of the time of day as well.
    pub naskah: Naskah,
    /// Number of the document; empty leaves an empty place.
    pub nomor: String,
    /// Where it was handed over; empty leaves it out.
    pub tempat: String,
    /// Day of the hand-over; `None` leaves room to write it.
    pub tanggal: Option<NaiveDate>,
    /// Time of day; `None` leaves room to write it.
    pub pukul: Option<NaiveTime>,
    /// Opening paragraphs, finished text; may be empty.
    pub pembuka: String,
    /// Registration number of the request.
    pub nomor_pendaftaran: String,
    /// Number of the written notice that grants the information; may be empty.
    pub nomor_pemberitahuan: String,
    /// Date of that notice.
    pub tanggal_pemberitahuan: Option<NaiveDate>,
    /// Who takes it; who sends something by fax or e-mail hands it to nobody.
    pub penerima: Penerima,
    /// Name of who takes it, or the address it was sent to; empty leaves an empty place.
    pub nama_penerima: String,
    /// Seen, or as a copy.
    pub cara: Option<CaraMemperoleh>,
    /// How a copy went; `None` when it was only seen.
    pub kirim: Option<CaraMengirim>,
    /// Consignment number of post or courier; may be empty.
    pub resi: String,
    /// The items.
    pub informasi: Vec<Diserahkan>,
    /// Pages or files, such as `24 lembar`; empty leaves an empty place.
    pub jumlah: String,
    /// Cost paid in rupiah; 0 is free of charge, `None` leaves room to write it.
    pub biaya: Option<i64>,
    /// Number of the receipt of payment; may be empty.
    pub nomor_kuitansi: String,
    /// Remarks, finished text; may be empty.
    pub catatan: String,
    /// Closing paragraphs, finished text; may be empty.
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
    if !acara.catatan.trim().is_empty() {
        flow.add(pengantar("Catatan:"));
        flow.extend(paragraf(&acara.catatan));
    }
    let mut text = paragraf(&acara.penutup);
    text.extend(catatan_aksara(
        [acara.nama_penerima.as_str(), acara.penyerah.nama.as_str()],
        acara.informasi.iter().flat_map(|item| [item.rincian.as_str(), item.keterangan.as_str()]),
    ));
    text.push(tetap(pernyataan(acara.penerima)));
    bind(flow, &text);
    let signatures = signatures(acara, flow.width());
    flow.add(Block::Keep(vec![Block::Space(6.0), signatures]));
}

/// What is signed, and how many papers there are of it.
const fn pernyataan(penerima: Penerima) -> &'static str {
    match penerima {
        Penerima::Pemohon | Penerima::Kuasa => {
            "Penerima menyatakan telah menerima atau melihat informasi tersebut. Berita acara ini dibuat rangkap dua, satu \
             untuk penerima dan satu untuk PPID."
        }
        Penerima::Pengirim => {
            "Pengirim menerima informasi tersebut untuk disampaikan kepada pemohon. Berita acara ini dibuat rangkap dua, \
             satu untuk pengirim dan satu untuk PPID."
        }
        Penerima::Elektronik => {
            "Informasi tersebut dikirim secara elektronik sehingga tidak ada penerima yang menandatangani; bukti pengiriman \
             disimpan bersama berita acara ini."
        }
    }
}

/// The usual first sentence, day and date in words.
fn opening(acara: &Penyerahan) -> String {
    let day = acara.tanggal.map_or_else(|| isian("").to_owned(), in_words);
    let offset = *acara.naskah.dicetak.offset();
    let zone = Zona::from_offset(offset).map_or_else(|| offset.to_string(), |zone| zone.to_string());
    let time = acara.pukul.map_or_else(|| "....................".to_owned(), jam::show);
    let place = if acara.tempat.is_empty() { String::new() } else { format!(", bertempat di {}", acara.tempat) };
    format!(
        "Pada hari ini, {day}, pukul {time} {zone}{place}, telah diserahkan informasi publik dengan keterangan sebagai berikut."
    )
}

/// `Senin, tanggal tujuh bulan Desember tahun dua ribu dua puluh enam (7 Desember 2026)`.
fn in_words(date: NaiveDate) -> String {
    format!(
        "{}, tanggal {} bulan {} tahun {} ({})",
        tanggal::day_name(date.weekday()),
        terbilang::words(u64::from(date.day())),
        tanggal::month_name(date.month()),
        terbilang::words(u64::from(date.year().unsigned_abs())),
        // One piece, so that no line begins with the rest of a date.
        tanggal::long(date).replace(' ', "\u{A0}"),
    )
}

fn facts(acara: &Penyerahan) -> Block {
    let notice = match (acara.nomor_pemberitahuan.as_str(), acara.tanggal_pemberitahuan) {
        ("", None) => isian("").to_owned(),
        (nomor, date) => format!("{} tanggal {}", isian(nomor), hari(date)),
    };
    let receiver = format!("{} ({})", isian(&acara.nama_penerima), sebagai(acara.penerima).to_lowercase());
    let way = match (acara.cara, acara.kirim) {
        (None, None) => isian("").to_owned(),
        (None, Some(kirim)) => kirim.label().to_owned(),
        (Some(cara), None) => cara.label().to_owned(),
        (Some(cara), Some(kirim)) => format!("{}, {}", cara.label(), kirim.label().to_lowercase()),
    };
    let mut fields = vec![
        Field::bold("Nomor pendaftaran", &acara.nomor_pendaftaran),
        Field::new("Pemberitahuan tertulis", &notice),
        Field::bold("Diserahkan kepada", &receiver),
        Field::new("Cara penyerahan", &way),
        Field::new("Jumlah", isian(&acara.jumlah)),
        Field::new("Biaya yang dibayar", &cost(acara.biaya)),
    ];
    let known = [("Nomor kuitansi", &acara.nomor_kuitansi), ("Nomor resi", &acara.resi)];
    fields
        .extend(known.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| Field::new(name, value)));
    label(fields, mm(44.0))
}

/// What the receiver is, as the document calls it.
const fn sebagai(penerima: Penerima) -> &'static str {
    match penerima {
        Penerima::Pemohon => "Pemohon",
        Penerima::Kuasa => "Kuasa pemohon",
        Penerima::Pengirim => "Pengirim",
        Penerima::Elektronik => "Dikirim secara elektronik",
    }
}

/// The cost in figures and words.
fn cost(biaya: Option<i64>) -> String {
    match biaya {
        None => isian("").to_owned(),
        Some(0) => "tanpa biaya".to_owned(),
        Some(amount) => format!("{} ({})", rupiah::show(amount), terbilang::rupiah(amount)),
    }
}

const KEPALA: [Head; 4] = [
    Head::Column("No."),
    Head::Column("Informasi yang diserahkan"),
    Head::Column("Bentuk"),
    Head::Column("Keterangan (penghitaman)"),
];

fn items(items: &[Diserahkan], flow: &mut Flow) {
    let column = |least: f32, weight: f32, align: Align| Column { weight, least: mm(least), align };
    let columns = [
        column(10.0, 0.0, Align::Center),
        column(40.0, 1.2, Align::Left),
        column(24.0, 0.0, Align::Center),
        column(34.0, 0.8, Align::Left),
    ];
    let row = |(item, number): (&Diserahkan, usize)| {
        vec![number.to_string(), item.rincian.clone(), item.bentuk.clone(), item.keterangan.clone()]
    };
    let rows: Vec<Vec<String>> = items.iter().zip(1..).map(row).collect();
    table(flow, &columns, &KEPALA, &rows);
}

/// Both sides; only the officer where nobody took it.
fn signatures(acara: &Penyerahan, width: f32) -> Block {
    let officer = TandaTangan { pembuka: "Yang menyerahkan,".to_owned(), ..acara.penyerah.clone() };
    let receiver = TandaTangan {
        pembuka: "Yang menerima,".to_owned(),
        jabatan: sebagai(acara.penerima).to_owned(),
        nama: acara.nama_penerima.clone(),
        nip: String::new(),
    };
    match acara.penerima {
        Penerima::Pemohon | Penerima::Kuasa | Penerima::Pengirim => berdua(&officer, &receiver, width),
        Penerima::Elektronik => tanda_tangan::single(&officer, TEXT),
    }
}
