//! *Penetapan PPID tentang klasifikasi informasi yang dikecualikan* (Perki 1/2021 art. 49(4), PP 61/2010 art. 4(2),
//! Lampiran III), and the one on a change of classification ([`pengubahan`], Lampiran V).
//!
//! The decree stands, its annex lies: who decided, for which body and unit, a clear description, the kind of the
//! exemption, the reasons, the period.

pub mod pengubahan;

use chrono::NaiveDate;
use domain::kantor::Kertas;

use super::bagian::{Diktum, Keputusan, TITIK, catatan_aksara, decree, isian, nomor_tahun, tanda_tangan_lampiran};
use super::lembar_uji::BarisUji;
use crate::{
    DocumentError, Pdf,
    daftar::{
        tabel::{Baris, Tabel},
        teks,
    },
    kit::{
        block::{Align, Block, Field, Fields},
        flow::Flow,
        head::Head,
        mm,
        page::Pages,
        table::Column,
    },
    pdf,
};

/// A paper a decree refers to, with its own number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rujukan {
    /// Its number; empty leaves a place.
    pub nomor: String,
    /// Its year; none when the number says it.
    pub tahun: Option<i32>,
    /// Its date; none prints none.
    pub tanggal: Option<NaiveDate>,
}

impl Rujukan {
    /// `Nomor 4 Tahun 2026 tanggal 20 November 2026`.
    fn label(&self) -> String {
        let number = nomor_tahun(&self.nomor, self.tahun);
        self.tanggal
            .map_or_else(|| number.clone(), |date| format!("{number} tanggal {}", domain::format::tanggal::long(date)))
    }
}

/// What the decree says.
#[derive(Debug, Clone, PartialEq)]
pub struct PenetapanPengecualian {
    /// Number, place and date, considerations, signatory.
    pub keputusan: Keputusan,
    /// The test sheet it rests on.
    pub lembar_uji: Rujukan,
    /// The unit of the PPID (PP 61/2010 art. 4(2)c); empty leaves a place.
    pub unit: String,
    /// What is exempted.
    pub butir: Vec<BarisUji>,
}

/// The decree with its annex as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(penetapan: &PenetapanPengecualian, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(penetapan, kertas))
}

const TENTANG: &str = "KLASIFIKASI INFORMASI YANG DIKECUALIKAN";
const JUDUL: &str = "Penetapan PPID tentang klasifikasi informasi yang dikecualikan";

/// The decree with its annex as page description.
#[must_use]
pub fn pages(penetapan: &PenetapanPengecualian, kertas: Kertas) -> Pages {
    let keputusan = &penetapan.keputusan;
    let diktum = diktum(penetapan);
    let title = keputusan.title(JUDUL);
    let mut flow = keputusan.naskah.flow(&title, kertas);
    decree(&mut flow, keputusan, &diktum, None);
    let mut annex = keputusan.naskah.annex(&title, kertas);
    annex.extend(keputusan.annex_head(&diktum, "INFORMASI YANG DIKECUALIKAN"));
    annex.add(identity(keputusan, &penetapan.unit));
    let texts = penetapan
        .butir
        .iter()
        .flat_map(|row| [row.isi.informasi.as_str(), &row.isi.konsekuensi_dibuka, &row.pertimbangan]);
    let ending = ending(keputusan, texts);
    let rows = penetapan.butir.iter().zip(1..).map(|(butir, number)| row(butir, number)).collect();
    annex_table(&mut annex, &KOLOM, &KEPALA, rows, &ending);
    keputusan.naskah.bound(title, vec![flow, annex])
}

fn diktum(penetapan: &PenetapanPengecualian) -> Diktum {
    let sheet = format!("Lembar Pengujian Konsekuensi {}", penetapan.lembar_uji.label());
    let mut menimbang = menimbang_uji();
    menimbang.push(format!(
        "bahwa pengujian konsekuensi telah dilaksanakan, dituangkan dalam {sheet}, dan disetujui Pimpinan Badan Publik;"
    ));
    menimbang.push(
        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan \
         Penetapan PPID tentang Klasifikasi Informasi yang Dikecualikan;"
            .to_owned(),
    );
    Diktum {
        jenis: "PENETAPAN",
        tentang: TENTANG.to_owned(),
        menimbang,
        memperhatikan: vec![format!("{sheet}.")],
        isi: vec![
            (
                "PERTAMA",
                "Informasi sebagaimana tercantum dalam Lampiran, yang merupakan bagian tidak terpisahkan dari Penetapan \
                 ini, ditetapkan sebagai informasi yang dikecualikan."
                    .to_owned(),
            ),
            ("KEDUA", format!("{sheet} merupakan bagian tidak terpisahkan dari Penetapan ini.")),
        ],
    }
}

/// Why a test comes first, and that an exemption is strict and limited (UU 14/2008 art. 2(2), 2(4), 19).
fn menimbang_uji() -> Vec<String> {
    vec![
        "bahwa berdasarkan Pasal 19 Undang-Undang Nomor 14 Tahun 2008, PPID wajib melakukan pengujian tentang konsekuensi \
         sebagaimana dimaksud dalam Pasal 17 dengan saksama dan penuh ketelitian sebelum menyatakan informasi publik \
         tertentu dikecualikan untuk diakses oleh setiap orang;"
            .to_owned(),
        "bahwa informasi publik yang dikecualikan bersifat ketat dan terbatas, serta didasarkan pada pengujian konsekuensi \
         dan pertimbangan saksama bahwa menutup informasi dapat melindungi kepentingan yang lebih besar daripada \
         membukanya atau sebaliknya;"
            .to_owned(),
    ]
}

/// Type size of the annex, in points.
const SEL: f32 = 8.6;

const KEPALA: [Head; 6] = [
    Head::Column("No"),
    Head::Column("Informasi yang dikecualikan"),
    Head::Column("Unit yang menguasai"),
    Head::Column("Jenis klasifikasi"),
    Head::Group(
        "Alasan pengecualian",
        &[
            Head::Column("Dasar hukum"),
            Head::Column("Konsekuensi bila dibuka"),
            Head::Column("Konsekuensi bila ditutup"),
            Head::Column("Pertimbangan kepentingan publik"),
        ],
    ),
    Head::Column("Jangka waktu pengecualian"),
];

const fn column(least: f32, weight: f32, align: Align) -> Column {
    Column { weight, least: mm(least), align }
}

const KOLOM: [Column; 9] = [
    column(9.0, 0.0, Align::Center),
    column(40.0, 1.4, Align::Left),
    column(23.0, 0.4, Align::Left),
    column(28.0, 0.5, Align::Left),
    column(30.0, 0.6, Align::Left),
    column(33.0, 1.0, Align::Left),
    column(33.0, 1.0, Align::Left),
    column(36.0, 1.4, Align::Left),
    column(26.0, 0.4, Align::Left),
];

fn row(BarisUji { isi, pertimbangan }: &BarisUji, number: u32) -> Baris {
    let cells = vec![
        number.to_string(),
        teks::informasi(isi),
        isi.unit.clone(),
        teks::jenis(isi),
        teks::dasar(isi),
        isi.konsekuensi_dibuka.clone(),
        isi.konsekuensi_ditutup.clone(),
        pertimbangan.clone(),
        teks::jangka(isi),
    ];
    Baris::Isi(cells, None)
}

/// Who decided, for which body and unit (art. 49(4)a–b).
fn identity(keputusan: &Keputusan, unit: &str) -> Block {
    let ppid = &keputusan.ppid;
    let nip = (!ppid.nip.is_empty()).then(|| format!("NIP {}", ppid.nip));
    let parts = [Some(ppid.nama.clone()), Some(ppid.jabatan.clone()), nip];
    let who = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let who = if who.is_empty() { TITIK.to_owned() } else { who };
    let fields = vec![
        Field::new("Pejabat yang menetapkan", &who),
        Field::new("Badan publik", &keputusan.naskah.kop.badan_publik),
        Field::new("Unit kerja", isian(unit)),
    ];
    Block::Keep(vec![Fields { fields, size: 9.5, label: mm(44.0), gap: 1.0 }.into(), Block::Space(6.0)])
}

fn ending<'a>(keputusan: &'a Keputusan, texts: impl IntoIterator<Item = &'a str>) -> Vec<Block> {
    let mut blocks = vec![Block::Space(4.0)];
    blocks.extend(catatan_aksara([keputusan.ppid.nama.as_str()], texts));
    blocks.extend(tanda_tangan_lampiran(&keputusan.penetap()));
    blocks
}

/// Adds a table to an annex, its ending below it.
fn annex_table(flow: &mut Flow, columns: &[Column], heads: &[Head], rows: Vec<Baris>, ending: &[Block]) {
    let count = rows.len();
    Tabel::start(flow, columns, heads, SEL).fill(flow, rows, count, ending);
}
