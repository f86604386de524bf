//! Papers of data protection, and that no export starts a formula (OWASP, CSV injection) whatever somebody typed.

use std::io::{Cursor, Read};

use chrono::{DateTime, FixedOffset};
use documents::privasi::berita_acara::{self, BarisMusnah, BeritaAcara};
use documents::privasi::berkas_subjek::{self, BerkasSubjek, Isian, KejadianSubjek, PerkaraSubjek};
use documents::privasi::tabel::{self, Kolom, TabelBaris};
use documents::tanda_tangan::TandaTangan;
use domain::kantor::Kertas;
use proptest::prelude::*;

use crate::contoh::kop;

const KOLOM: [Kolom; 2] =
    [Kolom { judul: "Satu", bagian: 1.0, huruf: 20.0 }, Kolom { judul: "Dua", bagian: 2.0, huruf: 40.0 }];

fn at() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T09:12:00+07:00").expect("an instant")
}

fn tabel(cells: Vec<String>) -> TabelBaris {
    TabelBaris {
        kop: kop(),
        latihan: false,
        judul: "Jejak audit".to_owned(),
        keterangan: vec!["Masa: awal sampai sekarang.".to_owned()],
        kolom: KOLOM.to_vec(),
        baris: vec![cells],
        kepala: "ab".repeat(32),
        dicetak: at(),
    }
}

/// What spreadsheets take for the beginning of a formula, behind blanks and quotation marks.
fn starts_formula(cell: &str) -> bool {
    let bare = cell.trim_start_matches([' ', '\u{A0}']);
    matches!(bare.chars().next(), Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'))
}

/// Texts as an attacker would type them: the signs that matter, anywhere.
fn hostile() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        4 => prop::sample::select(vec!['=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', '\'', ' ', '|', '!', '＝', '\u{A0}']),
        3 => prop::char::range('a', 'f'),
        2 => prop::char::range('0', '9'),
        1 => any::<char>(),
    ];
    prop::collection::vec(sign, 0..12).prop_map(|signs| signs.into_iter().collect())
}

proptest! {
    #[test]
    fn no_cell_of_a_csv_starts_a_formula_and_no_text_becomes_two_cells(one in hostile(), two in hostile()) {
        let bytes = tabel::csv(&tabel(vec![one.clone(), two.clone()])).expect("a file");
        let text = String::from_utf8(bytes).expect("UTF-8");
        let body = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(body.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("as it was written");
        prop_assert_eq!(rows.len(), 1, "a line break in a text begins no row");
        let cells: Vec<&str> = rows[0].iter().collect();
        prop_assert_eq!(cells.len(), 2, "a separator in a text begins no cell");
        for (cell, typed) in cells.iter().zip([&one, &two]) {
            prop_assert!(!starts_formula(cell), "{:?} of {:?} would be run", cell, typed);
            prop_assert_eq!(documents::sel::unguard(cell), typed.as_str(), "and it is read back as it was typed");
        }
    }

    #[test]
    fn no_cell_of_a_workbook_is_a_formula(one in hostile()) {
        // What XML cannot hold at all is the writer's to refuse.
        prop_assume!(one.chars().all(|sign| !sign.is_control() || matches!(sign, '\t' | '\r' | '\n')));
        let bytes = tabel::xlsx(&tabel(vec![one, String::new()])).expect("a workbook");
        let mut book = zip::ZipArchive::new(Cursor::new(bytes)).expect("a package");
        let mut sheet = String::new();
        book.by_name("xl/worksheets/sheet1.xml").expect("the sheet").read_to_string(&mut sheet).expect("text");
        prop_assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "a cell became a formula");
    }
}

#[test]
fn the_record_of_a_destruction_names_numbers_and_two_persons() {
    let signs = |pembuka: &str, nama: &str| TandaTangan {
        pembuka: pembuka.to_owned(),
        jabatan: "Pimpinan".to_owned(),
        nama: nama.to_owned(),
        nip: String::new(),
    };
    let row = |n: u32| BarisMusnah {
        nomor: vec![format!("permohonan: {n:04}/PPID/XI/2022"), format!("keberatan: {n:04}/KEB-PPID/XII/2022")],
        mulai: at().date_naive(),
        sampai: at().date_naive(),
        alasan: "permohonan: 2 tahun, musnah (Perbup 12 Tahun 2020 tentang JRA, kode HM.02)".to_owned(),
    };
    let acara = BeritaAcara {
        kop: kop(),
        latihan: false,
        nomor: "12/BA/2026".to_owned(),
        tanggal: at().date_naive(),
        baris: (1..=30).map(row).collect(),
        identitas: 31,
        dihapus: 74,
        pengusul: signs("Yang mengusulkan", "Siti Rahma"),
        penyetuju: signs("Yang menyetujui", "Budi Santoso"),
        dibuat: at(),
    };
    let pdf = berita_acara::render(&acara, Kertas::F4).expect("a record");
    let pages: Vec<u32> = (1..=u32::try_from(pdf.pages).expect("few")).collect();
    let text = lopdf::Document::load_mem(&pdf.bytes).expect("a PDF").extract_text(&pages).expect("text");
    for part in ["12/BA/2026", "0030/PPID/XI/2022", "Siti Rahma", "Budi Santoso", "Senin, 23 November 2026"] {
        assert!(text.contains(part), "{part} stands on it: {text}");
    }
    assert!(pdf.pages > 1, "a long record goes over pages");
}

#[test]
fn a_persons_file_tells_identity_case_and_who_saw_it() {
    let isian = |nama: &str, isi: &str| Isian { nama: nama.to_owned(), isi: isi.to_owned() };
    let berkas = BerkasSubjek {
        kop: kop(),
        latihan: false,
        nama: "Ahmad Fauzi".to_owned(),
        alasan: "Diminta orangnya sendiri".to_owned(),
        petugas: "Siti Rahma".to_owned(),
        tujuan: vec!["Melayani permohonan informasi publik (UU 14/2008).".to_owned()],
        batasan: Vec::new(),
        retensi: vec!["Masa simpan permohonan: 2 tahun (Perbup 12 Tahun 2020).".to_owned()],
        perkara: vec![PerkaraSubjek {
            judul: "Permohonan 0001/PPID/XI/2026".to_owned(),
            identitas: vec![isian("Nama", "Ahmad Fauzi"), isian("NIK", "3201014503900001")],
            isi: vec![isian("Informasi yang diminta", "DPA Dinas Pendidikan tahun 2026")],
            lampiran: vec!["KTP atau tanda pengenal: KTP.pdf".to_owned()],
            riwayat: vec![KejadianSubjek {
                waktu: "23 November 2026 pukul 09.12 WIB".to_owned(),
                judul: "Identitas pemohon ditampilkan".to_owned(),
                keterangan: "Mencocokkan KTP".to_owned(),
                oleh: "Wati".to_owned(),
            }],
        }],
        dibuat: at(),
    };
    let pdf = berkas_subjek::render(&berkas, Kertas::A4).expect("a file");
    let text = lopdf::Document::load_mem(&pdf.bytes).expect("a PDF").extract_text(&[1]).expect("text");
    for part in ["Ahmad Fauzi", "3201014503900001", "Mencocokkan KTP", "Wati"] {
        assert!(text.contains(part), "{part} is told: {text}");
    }
    let jejak = tabel(vec!["23 November 2026".to_owned(), "=1+1 stands as the text it is".to_owned()]);
    let pages = tabel::render(&jejak, Kertas::F4).expect("pages");
    let text = lopdf::Document::load_mem(&pages.bytes).expect("a PDF").extract_text(&[1]).expect("text");
    assert!(text.contains("=1+1 stands as the text it is"), "a page runs nothing: {text}");
}
