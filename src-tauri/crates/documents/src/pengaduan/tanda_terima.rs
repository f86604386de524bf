//! *Tanda terima pengaduan* (UU 25/2009 art. 44(1)–(2)): identity, description, place and time of receipt, signature and name
//! of the receiver. Beside what the law names it says what its holder needs: the number and until when what happens.
//!
//! Of an anonymous complaint the number alone is the proof; the receipt says so. The code at the foot lets the desk find and
//! compare the record; it is no electronic signature.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    format::{jam, tanggal},
    kantor::Kertas,
};

use crate::{
    DocumentError, Pdf, aksara,
    kit::{
        block::{Align, Block, Field, Fields, Para},
        flow::{Flow, Furniture},
        font::Face,
        kop::Kop,
        mm,
        page::{Page, Pages},
        paper::Sheet,
        qr,
        text::Styled,
    },
    pdf,
    tanda_bukti::{
        BUKAN_TTE,
        bagian::{Sizes, fitted, next, signature, title},
        slip::{SMALL, TEXT, centred, field, small},
    },
    tanda_tangan::TandaTangan,
};

/// What a receipt for a complaint says. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct TandaTerimaPengaduan {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Its number in the register.
    pub nomor: String,
    /// When it was received, with the desk's offset.
    pub diterima: DateTime<FixedOffset>,
    /// When it was entered, if that was later.
    pub dicatat_belakangan: Option<DateTime<FixedOffset>>,
    /// Where it was received: the desk, and its town.
    pub tempat: String,
    /// How it came.
    pub saluran: String,
    /// What it is.
    pub kelas: String,
    /// Name of whoever made it; none when anonymous.
    pub pelapor: Option<String>,
    /// Their address; none when anonymous.
    pub alamat: Option<String>,
    /// The identity is kept secret.
    pub rahasia: bool,
    /// In a few words.
    pub judul: String,
    /// What happened.
    pub uraian: String,
    /// What is promised until when: limit, day, whose limit.
    pub batas: Vec<(String, NaiveDate, String)>,
    /// Whether one of the days touches a year whose holidays are not decreed in full.
    pub sementara: bool,
    /// The officer who received it.
    pub petugas: String,
    /// Check value printed under the code.
    pub kode_pemeriksa: String,
    /// The number of this copy; `None` for the first print.
    pub salinan_ke: Option<u32>,
    /// When it is printed; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
}

/// The receipt as PDF on the given paper.
///
/// # Errors
/// [`DocumentError::Code`] when number and check value do not fit a QR code, [`DocumentError::Pdf`] when the writer fails.
pub fn render(receipt: &TandaTerimaPengaduan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(receipt, kertas)?)
}

/// The receipt as page description.
///
/// # Errors
/// [`DocumentError::Code`] when number and check value do not fit a QR code.
pub fn pages(receipt: &TandaTerimaPengaduan, kertas: Kertas) -> Result<Pages, DocumentError> {
    let pages = match kertas {
        Kertas::A4 | Kertas::F4 | Kertas::Setengah => fitted(kertas, |sizes| sheet(receipt, kertas, sizes))?,
        Kertas::Slip80 => slip(receipt)?,
    };
    let (title, author) = (receipt.nama(), receipt.kop.penerbit().into());
    Ok(Pages { title, author, created: receipt.dicetak, pages })
}

const JUDUL: &str = "TANDA TERIMA PENGADUAN";
/// Of a long account the beginning is printed.
const MOST: usize = 600;
const GRATIS: &str = "Pengaduan tidak dipungut biaya. Identitas dan isinya dijaga kerahasiaannya oleh petugas, juga setelah \
    tidak bertugas (Pasal 48–49 Undang-Undang Nomor 25 Tahun 2009). Bila tidak puas, Anda dapat mengadu ke Ombudsman \
    Republik Indonesia.";

impl TandaTerimaPengaduan {
    fn nama(&self) -> String {
        format!("Tanda terima pengaduan {}", self.nomor)
    }

    fn furniture(&self) -> Furniture {
        let salinan = self.salinan().map(|text| format!(" · {text}")).unwrap_or_default();
        let footer = format!("{}{salinan} · dicetak {}", self.nama(), jam::instant(self.dicetak));
        Furniture::new(footer, self.latihan)
    }

    fn kode(&self) -> String {
        format!("Pengaduan {}; kode pemeriksa {}", self.nomor, self.kode_pemeriksa)
    }

    fn salinan(&self) -> Option<String> {
        self.salinan_ke.map(|number| format!("Salinan ke-{number}"))
    }

    fn who(&self) -> &str {
        self.pelapor.as_deref().unwrap_or("Anonim (identitas tidak dicatat)")
    }

    fn told(&self) -> String {
        let told = if self.uraian.is_empty() { self.judul.clone() } else { format!("{}\n{}", self.judul, self.uraian) };
        if told.chars().count() <= MOST {
            return told;
        }
        let beginning: String = told.chars().take(MOST).collect();
        format!("{}… (selengkapnya dalam register)", beginning.trim_end())
    }

    fn belakangan(&self) -> Option<String> {
        Some(format!("{} (dicatat belakangan)", jam::instant(self.dicatat_belakangan?)))
    }

    fn catatan_aksara(&self) -> Option<&'static str> {
        let names = [self.who(), self.petugas.as_str()];
        aksara::catatan(names, [self.judul.as_str(), self.uraian.as_str()])
    }

    fn steps(&self) -> Vec<String> {
        let keep = if self.pelapor.is_some() {
            "Simpan tanda terima ini dan sebutkan nomornya bila menanyakan pengaduan."
        } else {
            "Simpan tanda terima ini: tanpa identitas, nomornya satu-satunya cara menanyakan pengaduan dan mengambil jawaban."
        };
        vec![
            keep.to_owned(),
            "Bila ada yang kurang, Anda diberi tahu dan dapat melengkapinya dalam 30 hari.".to_owned(),
            "Setelah dijawab, Anda dapat membalas; tanpa balasan dalam 10 hari kerja pengaduan ditutup.".to_owned(),
        ]
    }

    /// The limits; `joined` with their basis on the same line, where the sheet is short.
    fn limits(&self, text: f32, small_size: f32, joined: bool) -> Vec<Block> {
        let mut inner: Vec<Block> = Vec::new();
        for (what, day, whose) in &self.batas {
            let line = Styled::of(Face::Regular, &format!("{what}: ")).with(Face::Bold, &tanggal::with_day(*day));
            if joined {
                inner.push(Para::new(line.with(Face::Regular, &format!(" ({whose})")), small_size).into());
                continue;
            }
            inner.push(Para::new(line, text).into());
            inner.push(Para::new(Styled::of(Face::Regular, whose), small_size).after(2.0).into());
        }
        if self.sementara {
            let note = "Sementara: hari libur tahun yang bersangkutan belum ditetapkan seluruhnya.";
            inner.push(Para::new(Styled::of(Face::Italic, note), small_size).into());
        }
        inner
    }
}

fn sheet(receipt: &TandaTerimaPengaduan, kertas: Kertas, sizes: &Sizes) -> Result<Vec<Page>, DocumentError> {
    let mut flow = Flow::new(Sheet::letter(kertas), &receipt.furniture());
    flow.push(receipt.kop.strip(flow.width(), sizes.scale));
    flow.extend(title(JUDUL, &format!("Nomor agenda {}", receipt.nomor), receipt.salinan(), sizes));
    let half = kertas == Kertas::Setengah;
    let received = format!("{} ({})", jam::instant(receipt.diterima), receipt.saluran.to_lowercase());
    // The half sheet tells place and time on one line, so that it stays one page.
    let mut fields = if half {
        vec![Field::new("Diterima", &format!("{received}, {}", receipt.tempat))]
    } else {
        vec![Field::new("Diterima", &received), Field::new("Tempat", &receipt.tempat)]
    };
    fields.extend(receipt.belakangan().map(|later| Field::new("Dicatat", &later)));
    fields.push(Field::bold("Nama pelapor", receipt.who()));
    fields.extend(receipt.alamat.as_deref().map(|address| Field::new("Alamat", address)));
    if receipt.rahasia {
        fields.push(Field::new("Kerahasiaan", "Identitas pelapor dirahasiakan"));
    }
    fields.push(Field::new("Klasifikasi", &receipt.kelas));
    fields.push(Field::new("Uraian", &receipt.told()));
    flow.add(Fields { fields, size: sizes.text, label: sizes.label, gap: 0.5 });
    if let Some(note) = receipt.catatan_aksara() {
        flow.add(Para::new(Styled::of(Face::Italic, note), sizes.small));
    }
    flow.add(Block::Space(sizes.gap * 0.6));
    flow.add(Block::Framed(sizes.gap * 0.9, receipt.limits(sizes.text, sizes.small, half)));
    flow.add(Block::Space(sizes.gap));
    let steps = receipt.steps();
    if half {
        // The half sheet has room for what counts most, and one step is no list.
        let keep = steps.first().map_or("", String::as_str);
        flow.add(Para::new(Styled::of(Face::Bold, keep), sizes.small));
    } else {
        flow.add(next(&steps, sizes));
    }
    flow.add(Block::Space(sizes.gap * 0.6));
    flow.add(Para::new(Styled::of(Face::Regular, GRATIS), sizes.small));
    flow.add(Block::Space(sizes.gap));
    let officer = TandaTangan {
        pembuka: tanggal::long(receipt.diterima.date_naive()),
        jabatan: "Petugas penerima pengaduan".to_owned(),
        nama: receipt.petugas.clone(),
        nip: String::new(),
    };
    flow.add(Block::Keep(vec![signature(&receipt.kode(), &receipt.kode_pemeriksa, &officer, sizes)?]));
    Ok(flow.finish())
}

fn slip(receipt: &TandaTerimaPengaduan) -> Result<Vec<Page>, DocumentError> {
    let mut flow = Flow::new(Sheet::letter(Kertas::Slip80), &receipt.furniture());
    let width = flow.width();
    flow.push(receipt.kop.strip(width, 0.66));
    flow.add(Para::heading(JUDUL, 10.0).align(Align::Center));
    flow.add(Para::heading(&receipt.nomor, 13.0).align(Align::Center));
    if let Some(copy) = receipt.salinan() {
        flow.add(Para::new(Styled::of(Face::Italic, &copy), TEXT).align(Align::Center));
    }
    flow.add(Block::Space(4.0));
    flow.extend(field("Diterima", Face::Regular, &jam::instant(receipt.diterima)));
    flow.extend(field("Tempat", Face::Regular, &receipt.tempat));
    if let Some(later) = receipt.belakangan() {
        flow.extend(field("Dicatat", Face::Regular, &later));
    }
    flow.extend(field("Nama pelapor", Face::Bold, receipt.who()));
    if let Some(address) = &receipt.alamat {
        flow.extend(field("Alamat", Face::Regular, address));
    }
    if receipt.rahasia {
        flow.extend(field("Kerahasiaan", Face::Regular, "Identitas pelapor dirahasiakan"));
    }
    flow.extend(field("Klasifikasi", Face::Regular, &receipt.kelas));
    flow.extend(field("Uraian", Face::Regular, &receipt.told()));
    if let Some(note) = receipt.catatan_aksara() {
        flow.add(small(Face::Italic, note));
    }
    flow.add(Block::Space(4.0));
    flow.add(Block::Framed(4.0, receipt.limits(TEXT, SMALL, false)));
    flow.add(Block::Space(4.0));
    for step in receipt.steps() {
        flow.add(small(Face::Regular, &step));
    }
    flow.add(Block::Space(4.0));
    flow.add(small(Face::Regular, GRATIS));
    flow.add(Block::Space(6.0));
    let side = mm(30.0);
    flow.add(Block::Drawn((width - side) / 2.0, qr::code(&receipt.kode(), side)?));
    flow.add(Block::Space(2.0));
    flow.add(centred(Face::Bold, &format!("Kode {}", receipt.kode_pemeriksa), TEXT));
    flow.add(centred(Face::Regular, BUKAN_TTE, SMALL));
    flow.add(Block::Space(4.0));
    flow.add(centred(Face::Regular, &format!("Penerima: {}", receipt.petugas), TEXT));
    flow.add(Block::Space(16.0));
    flow.add(centred(Face::Regular, "(tanda tangan)", SMALL));
    flow.add(Block::Space(6.0));
    Ok(flow.finish())
}
