//! *Penetapan PPID tentang pengubahan klasifikasi informasi yang dikecualikan* (Perki 1/2021 art. 53, Lampiran V).
//!
//! It refers to the decree it changes, to the first test sheet and to the one on the change.

use domain::kantor::Kertas;

use super::{Rujukan, annex_table, column, ending, identity, menimbang_uji};
use crate::{
    DocumentError, Pdf,
    daftar::{tabel::Baris, teks},
    kit::{block::Align, head::Head, page::Pages, table::Column},
    pdf,
    surat::{
        bagian::{Diktum, Keputusan, decree},
        lembar_uji::pengubahan::{BarisPengubahan, Hasil},
    },
};

/// What the decree says.
#[derive(Debug, Clone, PartialEq)]
pub struct PenetapanPengubahan {
    /// Number, place and date, considerations, signatory.
    pub keputusan: Keputusan,
    /// The decree it changes.
    pub penetapan_semula: Rujukan,
    /// The test sheet of that decree.
    pub lembar_uji: Rujukan,
    /// The test sheet on the change.
    pub lembar_uji_pengubahan: Rujukan,
    /// The unit of the PPID; empty leaves a place.
    pub unit: String,
    /// What changes.
    pub butir: Vec<BarisPengubahan>,
}

/// The decree with its annex as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(penetapan: &PenetapanPengubahan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(penetapan, kertas))
}

const JUDUL: &str = "Penetapan PPID tentang pengubahan klasifikasi informasi yang dikecualikan";

/// The decree with its annex as page description.
#[must_use]
pub fn pages(penetapan: &PenetapanPengubahan, kertas: Kertas) -> Pages {
    let keputusan = &penetapan.keputusan;
    let diktum = diktum(penetapan);
    let title = keputusan.title(JUDUL);
    let mut flow = keputusan.naskah.flow(&title, kertas);
    decree(&mut flow, keputusan, &diktum, None);
    let mut annex = keputusan.naskah.annex(&title, kertas);
    annex.extend(keputusan.annex_head(&diktum, "PENGUBAHAN KLASIFIKASI INFORMASI YANG DIKECUALIKAN"));
    annex.add(identity(keputusan, &penetapan.unit));
    let texts = penetapan.butir.iter().flat_map(|row| [row.semula.informasi.as_str(), &row.pertimbangan]);
    let ending = ending(keputusan, texts);
    let rows = penetapan.butir.iter().zip(1..).map(|(butir, number)| row(butir, number)).collect();
    annex_table(&mut annex, &KOLOM, &KEPALA, rows, &ending);
    keputusan.naskah.bound(title, vec![flow, annex])
}

fn diktum(penetapan: &PenetapanPengubahan) -> Diktum {
    let before = format!(
        "Penetapan PPID {} tentang Klasifikasi Informasi yang Dikecualikan",
        penetapan.penetapan_semula.label()
    );
    let first = format!("Lembar Pengujian Konsekuensi {}", penetapan.lembar_uji.label());
    let sheet =
        format!("Lembar Pengujian Konsekuensi atas Pengubahan Klasifikasi {}", penetapan.lembar_uji_pengubahan.label());
    let mut menimbang = menimbang_uji();
    menimbang.push(format!(
        "bahwa pengubahan klasifikasi informasi hanya dilakukan melalui pengujian konsekuensi dengan persetujuan Pimpinan \
         Badan Publik, dan pengujian itu telah dituangkan dalam {sheet};"
    ));
    menimbang.push(
        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan \
         Penetapan PPID tentang Pengubahan Klasifikasi Informasi yang Dikecualikan;"
            .to_owned(),
    );
    Diktum {
        jenis: "PENETAPAN",
        tentang: "PENGUBAHAN KLASIFIKASI INFORMASI YANG DIKECUALIKAN".to_owned(),
        menimbang,
        memperhatikan: vec![format!("{before};"), format!("{first};"), format!("{sheet}.")],
        isi: vec![
            (
                "PERTAMA",
                format!(
                    "Klasifikasi informasi yang ditetapkan dengan {before} diubah sebagaimana tercantum dalam Lampiran, \
                     yang merupakan bagian tidak terpisahkan dari Penetapan ini."
                ),
            ),
            ("KEDUA", format!("{sheet} merupakan bagian tidak terpisahkan dari Penetapan ini.")),
        ],
    }
}

const KEPALA: [Head; 5] = [
    Head::Column("No"),
    Head::Column("Informasi"),
    Head::Group("Semula", &[Head::Column("Dasar hukum"), Head::Column("Jangka waktu")]),
    Head::Group("Menjadi", &[Head::Column("Klasifikasi"), Head::Column("Dasar hukum"), Head::Column("Jangka waktu")]),
    Head::Group(
        "Alasan pengubahan",
        &[Head::Column("Konsekuensi bila dibuka"), Head::Column("Pertimbangan kepentingan publik")],
    ),
];

const KOLOM: [Column; 9] = [
    column(9.0, 0.0, Align::Center),
    column(39.0, 1.2, Align::Left),
    column(29.0, 0.6, Align::Left),
    column(25.0, 0.4, Align::Left),
    column(28.0, 0.4, Align::Left),
    column(29.0, 0.6, Align::Left),
    column(25.0, 0.4, Align::Left),
    column(33.0, 1.0, Align::Left),
    column(37.0, 1.4, Align::Left),
];

fn row(butir: &BarisPengubahan, number: u32) -> Baris {
    let stays = |word: &str, isi| (format!("{word}\n{}", teks::jenis(isi)), teks::dasar(isi), teks::jangka(isi));
    let (klasifikasi, dasar, jangka) = match &butir.hasil {
        Hasil::Tetap(isi) => stays("Tetap dikecualikan", isi),
        Hasil::Sebagian(isi) => stays("Sebagian dibuka, selebihnya tetap dikecualikan", isi),
        Hasil::Dibuka { .. } => ("Dibuka, menjadi informasi publik".to_owned(), String::new(), String::new()),
    };
    let dibuka = match &butir.hasil {
        Hasil::Tetap(isi) | Hasil::Sebagian(isi) => &isi.konsekuensi_dibuka,
        Hasil::Dibuka { dibuka, .. } => dibuka,
    };
    let cells = vec![
        number.to_string(),
        butir.what(),
        teks::dasar(&butir.semula),
        teks::jangka(&butir.semula),
        klasifikasi.trim_end().to_owned(),
        dasar,
        jangka,
        dibuka.clone(),
        butir.pertimbangan.clone(),
    ];
    Baris::Isi(cells, None)
}
