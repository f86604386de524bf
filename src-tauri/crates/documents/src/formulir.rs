//! *Formulir permohonan informasi* (Perki 1/2021 art. 29, Lampiran VI), filled in.
//!
//! The printed annex lacks three things its own article asks for, so they are added: the registration
//! number, NIK or ratification, and the label of the purpose (art. 29(5)). The form is made in two
//! copies (Lampiran VI: *rangkap dua*), each with the applicant's rights on its reverse. Each copy
//! starts on an odd page, so that printing on both sides puts the rights behind the form.

use chrono::{DateTime, FixedOffset};
use domain::{
    format::{Telepon, jam, tanggal},
    kantor::Kertas,
    pemohon::{Identitas, JenisPemohon},
    permohonan::{Bentuk, CaraMemperoleh, CaraMengirim, Isi},
};

use crate::{
    DocumentError, Pdf, aksara, hak,
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

/// What a form says.
#[derive(Debug, Clone, PartialEq)]
pub struct Formulir {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Registration number.
    pub nomor: String,
    /// The applicant, unmasked: the form is the office's proof (art. 29(4)).
    pub pemohon: Identitas,
    /// What is asked and how.
    pub isi: Isi,
    /// When it was entered, if that was on a later day than it was received.
    pub dicatat_belakangan: Option<DateTime<FixedOffset>>,
    /// Place before the date above the signatures; may be empty.
    pub tempat: String,
    /// Name of the officer who received the request.
    pub petugas: String,
    /// Decree that sets the costs; empty leaves a line to fill in.
    pub dasar_biaya: String,
    /// Which print this is: `None` for the first.
    pub salinan_ke: Option<u32>,
    /// When it is printed; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
}

/// The form in two copies as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(formulir: &Formulir, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(formulir, kertas))
}

/// The form as page description.
#[must_use]
pub fn pages(formulir: &Formulir, kertas: Kertas) -> Pages {
    Pages {
        title: format!("Formulir permohonan informasi publik {}", formulir.nomor),
        author: formulir.kop.penerbit().into(),
        created: formulir.dicetak,
        pages: sheets(formulir, kertas),
    }
}

const TEXT: f32 = 10.8;
const SMALL: f32 = 8.6;
/// Left of a box.
const INDENT: f32 = 6.0;
const LEMBAR: [&str; 2] = ["Lembar ke-1 (untuk PPID)", "Lembar ke-2 (untuk pemohon)"];

fn sheets(form: &Formulir, kertas: Kertas) -> Vec<Page> {
    let kertas = if kertas == Kertas::F4 { Kertas::F4 } else { Kertas::A4 };
    let copy = form.salinan_ke.map(|number| format!(" · Salinan ke-{number}")).unwrap_or_default();
    let footer =
        format!("Formulir permohonan informasi publik {}{copy} · dicetak {}", form.nomor, jam::instant(form.dicetak));
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

fn front(form: &Formulir, lembar: &str, flow: &mut Flow) {
    let kop = form.kop.strip(flow.width(), 1.0);
    flow.push(kop);
    flow.add(Para::new(Styled::of(Face::Italic, lembar), SMALL).align(Align::Right));
    flow.add(Para::heading("FORMULIR PERMOHONAN INFORMASI PUBLIK", 13.0).align(Align::Center));
    flow.add(Para::heading(&format!("Nomor pendaftaran* {}", form.nomor), 11.0).align(Align::Center).after(8.0));
    flow.add(fields(identity(form)));
    flow.add(fields(wanted(form)));
    if let Some(note) = catatan_aksara(form) {
        flow.add(Para::new(Styled::of(Face::Italic, note), SMALL));
    }
    flow.add(Block::Space(5.0));
    flow.add(choices(form));
    flow.add(Block::Space(14.0));
    flow.add(Block::Keep(signatures(form)));
}

fn fields(fields: Vec<Field>) -> Block {
    Fields { fields, size: TEXT, label: mm(54.0), gap: 3.0 }.into()
}

fn identity(form: &Formulir) -> Vec<Field> {
    let who = &form.pemohon;
    let known = |text: &Option<String>| text.clone().unwrap_or_default();
    let contact = [who.telepon.as_deref().map(telephone), who.surel.clone()];
    let contact = contact.into_iter().flatten().collect::<Vec<_>>().join(" / ");
    let mut fields = vec![Field::bold(
        match who.jenis {
            Some(JenisPemohon::Perorangan) | None => "Nama",
            Some(JenisPemohon::BadanHukum) => "Nama badan hukum",
            Some(JenisPemohon::Kelompok) => "Nama kelompok orang",
        },
        &who.nama,
    )];
    match who.jenis {
        Some(JenisPemohon::Perorangan | JenisPemohon::Kelompok) | None => {
            fields.push(Field::new("NIK", &known(&who.nik)))
        }
        Some(JenisPemohon::BadanHukum) => fields.push(Field::new("Nomor SK pengesahan", &known(&who.sk_pengesahan))),
    }
    fields.push(Field::new("Alamat", &who.alamat));
    fields.push(Field::new("Pekerjaan", &known(&who.pekerjaan)));
    fields.push(Field::new("Nomor telepon/surel", &contact));
    if !who.anggota.is_empty() {
        let name = |one: &domain::pemohon::Anggota| match &one.nik {
            Some(nik) => format!("{} (NIK {nik})", one.nama),
            None => one.nama.clone(),
        };
        fields.push(Field::new("Anggota kelompok", &who.anggota.iter().map(name).collect::<Vec<_>>().join("; ")));
    }
    if let Some(kuasa) = &who.kuasa {
        let mut parts = vec![kuasa.nama.clone()];
        parts.extend(kuasa.nik.as_ref().map(|nik| format!("NIK {nik}")));
        parts.extend(kuasa.alamat.clone());
        parts.extend(kuasa.telepon.as_deref().map(telephone));
        fields.push(Field::new("Kuasa", &parts.join(", ")));
        fields.push(Field::new("Surat kuasa khusus", &known(&kuasa.surat_kuasa)));
    }
    fields
}

/// That a name or a text was printed with replaced letters.
fn catatan_aksara(form: &Formulir) -> Option<&'static str> {
    let who = &form.pemohon;
    let names = [who.nama.as_str(), form.petugas.as_str()]
        .into_iter()
        .chain(who.kuasa.iter().map(|kuasa| kuasa.nama.as_str()))
        .chain(who.anggota.iter().map(|one| one.nama.as_str()));
    let items = form.isi.butir.iter().map(|item| item.rincian.as_str());
    aksara::catatan(names, items.chain([who.alamat.as_str()]).chain(form.isi.tujuan.as_deref()))
}

fn telephone(text: &str) -> String {
    Telepon::parse(text).map_or_else(|_| text.to_owned(), |known| known.to_string())
}

fn wanted(form: &Formulir) -> Vec<Field> {
    let items = match form.isi.butir.as_slice() {
        [only] => only.rincian.clone(),
        several => several
            .iter()
            .enumerate()
            .map(|(index, item)| format!("{}. {}", index + 1, item.rincian))
            .collect::<Vec<_>>()
            .join("\n"),
    };
    let mut fields = vec![
        Field::new("Rincian informasi yang dibutuhkan", &items),
        Field::new("Tujuan penggunaan informasi", form.isi.tujuan.as_deref().unwrap_or_default()),
    ];
    if let Some(help) = &form.isi.bantuan {
        fields.push(Field::new("Bantuan yang diberikan", help));
    }
    let came = form.isi.saluran.map(|saluran| format!(" ({})", saluran.label().to_lowercase())).unwrap_or_default();
    let received = format!("{}{came}", jam::instant(form.isi.diterima));
    fields.push(Field::new("Diterima*", &received));
    if let Some(entered) = form.dicatat_belakangan {
        fields.push(Field::new("Dicatat belakangan*", &jam::instant(entered)));
    }
    fields
}

/// The boxes of the annex, in its order.
const MEMPEROLEH: [CaraMemperoleh; 2] = [CaraMemperoleh::Melihat, CaraMemperoleh::Salinan];
const BENTUK: [Bentuk; 2] = [Bentuk::Elektronik, Bentuk::Cetak];
const MENGIRIM: [CaraMengirim; 5] =
    [CaraMengirim::AmbilLangsung, CaraMengirim::Kurir, CaraMengirim::Pos, CaraMengirim::Faksimili, CaraMengirim::Surel];

fn choices(form: &Formulir) -> Block {
    let heading = |text: &str| -> Block { Para::new(Styled::of(Face::Regular, text), TEXT).after(1.0).into() };
    let isi = &form.isi;
    let mut left = vec![heading("Cara memperoleh informasi:")];
    left.extend(MEMPEROLEH.map(|one| tick(Some(one) == isi.cara_memperoleh, one.label(), TEXT, INDENT)));
    left.push(heading("Bentuk salinan:"));
    left.extend(BENTUK.map(|one| tick(Some(one) == isi.bentuk, one.label(), TEXT, INDENT)));
    let mut right = vec![heading("Cara mendapatkan salinan informasi:")];
    right.extend(MENGIRIM.map(|one| tick(Some(one) == isi.cara_mengirim, one.label(), TEXT, INDENT)));
    Block::Beside(vec![(0.55, left), (0.45, right)])
}

fn signatures(form: &Formulir) -> Vec<Block> {
    let date = tanggal::long(form.isi.diterima.date_naive());
    let opening = if form.tempat.is_empty() { date } else { format!("{}, {date}", form.tempat) };
    let signer = form.pemohon.kuasa.as_ref().map_or(&form.pemohon.nama, |kuasa| &kuasa.nama);
    let officer = TandaTangan {
        jabatan: "Petugas (penerima permohonan)".to_owned(),
        nama: form.petugas.clone(),
        ..TandaTangan::default()
    };
    let applicant = TandaTangan {
        pembuka: opening,
        jabatan: "Pemohon informasi".to_owned(),
        nama: signer.clone(),
        nip: String::new(),
    };
    let note = "* Diisi oleh petugas. Hak-hak pemohon informasi tercetak di halaman berikut (balik lembar ini).";
    vec![
        tanda_tangan::pair(&officer, &applicant, TEXT),
        Block::Space(8.0),
        Para::new(Styled::of(Face::Regular, note), SMALL - 1.0).shade(Shade::Grey).into(),
    ]
}

fn reverse(form: &Formulir, lembar: &str, flow: &mut Flow) {
    let source = format!("{lembar}, nomor pendaftaran {}", form.nomor);
    flow.add(Para::new(Styled::of(Face::Italic, &source), SMALL).align(Align::Right).after(6.0));
    flow.add(Para::heading(hak::JUDUL, 12.0).align(Align::Center));
    let basis = Para::new(Styled::of(Face::Italic, hak::DASAR), SMALL).align(Align::Center).after(10.0);
    flow.add(Para { keep_with_next: true, ..basis });
    flow.extend(hak::lengkap(&form.dasar_biaya, 10.2));
}
