//! *Berita acara pemusnahan*: the record that personal data whose retention was over were destroyed (UU 27/2022 art. 44;
//! UU 43/2009 art. 51–52). It names numbers and reasons, no person but the two who answer for it.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    format::{jam, tanggal},
    kantor::Kertas,
};

use crate::{
    DocumentError, Kop, Pdf,
    daftar::tabel::{Baris, Tabel},
    kit::{
        block::{Align, Block, Field, Fields, Para},
        flow::{Flow, Furniture},
        font::Face,
        head::Head,
        mm,
        page::Pages,
        paper::Sheet,
        table::Column,
        text::Styled,
    },
    pdf,
    tanda_tangan::{self, TandaTangan},
};

const JUDUL: &str = "Berita acara pemusnahan data pribadi";
const TEXT: f32 = 10.5;
const CELL: f32 = 9.0;

/// A matter on the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarisMusnah {
    /// Numbers of its cases, one a line.
    pub nomor: Vec<String>,
    /// The day its time of keeping began.
    pub mulai: NaiveDate,
    /// The last day of keeping.
    pub sampai: NaiveDate,
    /// Why it was due.
    pub alasan: String,
}

/// What the record says.
#[derive(Clone, Debug, PartialEq)]
pub struct BeritaAcara {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Its number.
    pub nomor: String,
    /// The day.
    pub tanggal: NaiveDate,
    /// What was destroyed.
    pub baris: Vec<BarisMusnah>,
    /// Snapshots of identities that were emptied.
    pub identitas: u32,
    /// Files that were deleted.
    pub dihapus: u32,
    /// Who proposed it.
    pub pengusul: TandaTangan,
    /// Who approved it.
    pub penyetuju: TandaTangan,
    /// When it was made; date of the file as well.
    pub dibuat: DateTime<FixedOffset>,
}

/// The record as PDF, on A4 or F4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(acara: &BeritaAcara, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(acara, kertas))
}

/// The record as page description.
#[must_use]
pub fn pages(acara: &BeritaAcara, kertas: Kertas) -> Pages {
    let footer = format!("{JUDUL} nomor {} · dibuat {}", acara.nomor, jam::instant(acara.dibuat));
    let mut flow = Flow::new(Sheet::letter(kertas), &Furniture::new(footer, acara.latihan));
    flow.push(acara.kop.strip(flow.width(), 1.0));
    flow.add(Para::heading(&JUDUL.to_uppercase(), 13.0).align(Align::Center));
    let number = Para::new(Styled::of(Face::Regular, &format!("Nomor {}", acara.nomor)), TEXT).align(Align::Center);
    flow.add(number.after(8.0));
    let told = format!(
        "Pada hari ini, {}, telah dimusnahkan data pribadi pemohon, pelapor, atau peserta dari berkas di bawah ini, yang masa simpannya \
         menurut jadwal retensi arsip telah berakhir, yang seluruh jangka waktu keberatan dan sengketanya telah lewat, \
         dan yang tidak berkaitan dengan perkara yang masih berjalan (UU 27/2022 Pasal 44; UU 43/2009 Pasal 51 dan 52).",
        tanggal::with_day(acara.tanggal)
    );
    flow.add(Para::new(Styled::of(Face::Regular, &told), TEXT).align(Align::Justify).after(6.0));
    table(&mut flow, acara);
    flow.add(Block::Space(6.0));
    flow.add(Fields { fields: what(acara), size: TEXT, label: mm(45.0), gap: 1.5 });
    flow.add(Block::Space(4.0));
    for line in NOTES {
        flow.add(Para::entry("•", Styled::of(Face::Regular, line), TEXT - 0.5, 12.0).after(1.5));
    }
    flow.add(Block::Space(12.0));
    flow.add(Block::Keep(vec![tanda_tangan::pair(&acara.pengusul, &acara.penyetuju, TEXT)]));
    Pages {
        title: format!("{JUDUL} {}", acara.nomor),
        author: acara.kop.penerbit().into(),
        created: acara.dibuat,
        pages: flow.finish(),
    }
}

const NOTES: [&str; 2] = [
    "Nomor, tanggal, dan perjalanan perkara tetap tercatat dalam register tanpa data diri; rantai jurnal tetap utuh.",
    "Cadangan yang dibuat sebelum pemusnahan ini masih memuat data diri tersebut, tersandi, sampai cadangan itu dibuang; lampirannya keluar dari tempat cadangan bersama cadangan berikutnya di sana. Bila dipulihkan di komputer ini, pemusnahan dijalankan lagi.",
];

fn what(acara: &BeritaAcara) -> Vec<Field> {
    vec![
        Field::new(
            "Yang dimusnahkan",
            "nama, NIK, alamat, kontak, pekerjaan, kuasa, anggota; nama dalam daftar hadir; kata pencarian; draf",
        ),
        Field::new("Catatan identitas", &acara.identitas.to_string()),
        Field::new("Berkas dan surat", &format!("{} (sidik berkasnya tetap tercatat)", acara.dihapus)),
    ]
}

fn table(flow: &mut Flow, acara: &BeritaAcara) {
    let column = |weight, least, align| Column { weight, least: mm(least), align };
    let columns = [
        column(0.4, 8.0, Align::Center),
        column(1.0, 58.0, Align::Left),
        column(0.2, 20.0, Align::Left),
        column(0.2, 20.0, Align::Left),
        column(3.0, 30.0, Align::Left),
    ];
    let heads = ["No.", "Nomor perkara", "Disimpan sejak", "Disimpan sampai", "Dasar"].map(Head::Column);
    let rows = acara.baris.iter().enumerate().map(|(index, row)| {
        let cells = vec![
            (index + 1).to_string(),
            row.nomor.join("\n"),
            tanggal::form(row.mulai),
            tanggal::form(row.sampai),
            row.alasan.clone(),
        ];
        Baris::Isi(cells, None)
    });
    Tabel::start(flow, &columns, &heads, CELL).fill(flow, rows, acara.baris.len(), &[]);
}
