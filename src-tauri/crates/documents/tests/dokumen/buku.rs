//! The books beside the register of requests: what they say on paper and in sheets, and that nothing in them runs.

use std::io::{Cursor, Read};

use documents::{
    kit::page::{Page, Role},
    register::{self, BarisRegister, Keadaan, RegisterTable, biaya, keberatan, perpanjangan, sengketa, tidak_lengkap},
};
use domain::kantor::Kertas;

use crate::{contoh_buku as contoh, tata_letak::check};

/// A book whose rows are all of one kind: its name, its rows, and the number by which a row is found.
struct Buku<B> {
    nama: &'static str,
    baris: fn(usize) -> B,
    nomor: fn(&B) -> &str,
}

/// What is asked of every book; a closure cannot take rows of several kinds.
trait Tanya {
    fn ask<B: BarisRegister>(&self, buku: &Buku<B>);
}

fn every(tanya: &impl Tanya) {
    tanya.ask(&Buku::<keberatan::Baris> { nama: "keberatan", baris: contoh::keberatan, nomor: |row| &row.nomor });
    tanya.ask(&Buku::<sengketa::Baris> { nama: "sengketa", baris: contoh::sengketa, nomor: |row| &row.nomor });
    let lacking = Buku { nama: "tidak_lengkap", baris: contoh::tidak_lengkap, nomor: nomor_surat };
    tanya.ask::<tidak_lengkap::Baris>(&lacking);
    tanya.ask(&Buku::<perpanjangan::Baris> {
        nama: "perpanjangan",
        baris: contoh::perpanjangan,
        nomor: |row| &row.nomor,
    });
    tanya.ask(&Buku::<biaya::Baris> { nama: "biaya", baris: contoh::biaya, nomor: |row| &row.nomor });
}

fn nomor_surat(row: &tidak_lengkap::Baris) -> &str {
    &row.nomor
}

impl<B: BarisRegister> Buku<B> {
    fn table(&self, count: usize) -> RegisterTable<B> {
        contoh::buku((0..count).map(self.baris).collect())
    }
}

#[test]
fn what_the_books_say() {
    struct Says;
    impl Tanya for Says {
        fn ask<B: BarisRegister>(&self, buku: &Buku<B>) {
            let table = buku.table(9);
            let nama = buku.nama;
            insta::assert_snapshot!(format!("register_{nama}"), register::pages(&table, Kertas::F4).text());
            let csv = register::csv(&table).expect("a CSV");
            insta::assert_snapshot!(
                format!("register_{nama}_csv"),
                String::from_utf8(csv[3..].to_vec()).expect("UTF-8")
            );
        }
    }
    every(&Says);
}

#[test]
fn books_never_overlap_lose_no_row_and_are_signed_below_rows() {
    struct Laid;
    impl Tanya for Laid {
        fn ask<B: BarisRegister>(&self, buku: &Buku<B>) {
            for count in [0, 1, 2, 7, 25, 60] {
                let table = buku.table(count);
                for kertas in [Kertas::A4, Kertas::F4] {
                    let what = format!("{} of {count} rows on {}", buku.nama, kertas.name());
                    let pages = register::pages(&table, kertas);
                    check(&pages, &what);
                    for page in &pages.pages {
                        let of = |role: Role| page.texts().filter(|text| text.role == role).count();
                        let rows = of(Role::TableCell);
                        assert!(of(Role::Signature) == 0 || rows > 0 || count == 0, "{what}: never signed alone");
                        assert!(rows == 0 || of(Role::TableHeader) > 0, "{what}: rows stand under their headings");
                        let foot: String = page.text().split_whitespace().collect();
                        assert!(
                            foot.contains("kepalajurnal9f2c4e7a1b3d5f60"),
                            "{what}: each page has the head of the chain at its foot"
                        );
                    }
                    let text: String = pages.text().split_whitespace().collect();
                    let printed = table.baris.iter().filter(|row| text.contains((buku.nomor)(row))).count();
                    assert_eq!(printed, count, "{what}: every number is printed, cancelled ones too");
                }
            }
        }
    }
    every(&Laid);
}

#[test]
fn a_book_says_that_identities_are_masked_only_when_they_are() {
    struct Masked;
    impl Tanya for Masked {
        fn ask<B: BarisRegister>(&self, buku: &Buku<B>) {
            let says = |disamarkan: bool| {
                let table = RegisterTable { disamarkan, ..buku.table(3) };
                register::pages(&table, Kertas::A4).text().replace('\n', " ")
            };
            let (masked, full) = (says(true), says(false));
            assert!(masked.contains("Identitas pemohon disamarkan"), "{}: {masked}", buku.nama);
            assert!(!full.contains("disamarkan"), "{}: {full}", buku.nama);
            assert!(full.contains("identitas lengkap, hanya untuk arsip"), "{}: {full}", buku.nama);
        }
    }
    every(&Masked);
}

#[test]
fn a_sheet_has_as_many_headings_as_cells_and_a_practice_office_says_so() {
    struct Wide;
    impl Tanya for Wide {
        fn ask<B: BarisRegister>(&self, buku: &Buku<B>) {
            let table = RegisterTable { latihan: true, ..buku.table(5) };
            let csv = register::csv(&table).expect("a CSV");
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&csv[3..]);
            let headings = reader.headers().expect("headings").clone();
            assert!(headings[0].contains("LATIHAN"), "{}: made-up data never pass for real ones", buku.nama);
            let mut seen: Vec<&str> = headings.iter().collect();
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), headings.len(), "{}: each heading names one fact", buku.nama);
            // A row of another width would be an error of the reader.
            assert_eq!(reader.records().filter(Result::is_ok).count(), 5, "{}: every row is read back", buku.nama);
            let (sheet, strings) = parts(&register::xlsx(&table).expect("an XLSX"));
            assert!(sheet.contains("<mergeCell") == headings.iter().any(|one| one.contains(": ")), "{}", buku.nama);
            assert!(strings.contains("(LATIHAN)"), "{}: the sheet says so as well", buku.nama);
        }
    }
    every(&Wide);
}

/// The parts of an XLSX file that hold cells and texts.
fn parts(bytes: &[u8]) -> (String, String) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an XLSX is a ZIP file");
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).expect(name).read_to_string(&mut text).expect("UTF-8");
        text
    };
    (part("xl/worksheets/sheet1.xml"), part("xl/sharedStrings.xml"))
}

/// An objection in which every text could be taken for a formula, a number or a date.
fn hostile() -> keberatan::Baris {
    keberatan::Baris {
        nomor: "=1+1".to_owned(),
        nama: "=HYPERLINK(\"http://x\",\"klik\")".to_owned(),
        kuasa: "@SUM(1)".to_owned(),
        alamat: "+62 1; \"dua\"".to_owned(),
        kontak: "+6281234567890".to_owned(),
        nomor_permohonan: "-2+3|cmd".to_owned(),
        informasi: "محمد 🙂 ꦗꦮ\nbaris dua".to_owned(),
        tujuan: "007".to_owned(),
        alasan_penolakan: "x".repeat(40_000),
        atasan: "\t=1".to_owned(),
        keadaan: Keadaan::Dibatalkan("=2*2".to_owned()),
        ..contoh::keberatan(0)
    }
}

#[test]
fn nothing_in_the_book_of_objections_starts_a_formula() {
    let table = contoh::buku(vec![contoh::keberatan(1), hostile()]);
    let (sheet, strings) = parts(&register::xlsx(&table).expect("an XLSX"));
    assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "no cell is a formula");
    assert!(strings.contains("=1+1"), "what looks like a formula is kept as text");
    assert!(strings.contains("[terpotong:"), "a text longer than a cell says that it was cut");
    let bytes = register::csv(&table).expect("a CSV");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("rows of one width")).collect();
    for cell in rows[1].iter() {
        assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell:?} would be run by a spreadsheet");
    }
    assert_eq!(&rows[1][9], "محمد 🙂 ꦗꦮ\nbaris dua", "letters no typeface has are whole in a file");
    check(&register::pages(&table, Kertas::A4), "a hostile row");
}

#[test]
fn each_ground_of_an_objection_has_its_own_narrow_column() {
    let table = contoh::buku((0..7).map(contoh::keberatan).collect());
    let csv = register::csv(&table).expect("a CSV");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&csv[3..]);
    let headings = reader.headers().expect("headings").clone();
    let first = headings.iter().position(|one| one.ends_with("(Pasal 35 ayat (1)): a")).expect("ground a");
    for (row, wanted) in reader.records().zip(&table.baris) {
        let row = row.expect("a row");
        let ticked: Vec<bool> = (first..first + 7).map(|column| &row[column] == "Ya").collect();
        assert_eq!(ticked, wanted.alasan.0, "each ground that is raised is ticked, and no other");
    }
    let pages = register::pages(&table, Kertas::F4).pages;
    let ticks = pages.iter().flat_map(Page::texts).filter(|text| text.role == Role::TableCell && text.width < 6.0);
    let columns: std::collections::BTreeSet<i32> = ticks.map(|text| text.x.round() as i32).collect();
    assert!(columns.len() >= 7, "seven columns of ticks: {columns:?}");
}

#[test]
fn money_of_a_void_receipt_is_not_in_the_sum() {
    let rows: Vec<biaya::Baris> = (0..5).map(contoh::biaya).collect();
    assert!(matches!(rows[4].keadaan, Keadaan::Dibatalkan(_)), "the last receipt is void");
    let table = contoh::buku(rows);
    let text = register::pages(&table, Kertas::F4).text().replace('\n', " ");
    // Receipts 0 and 2 are for 45.000, 1 and 3 for 20.000.
    assert!(text.contains("Uang yang diterima: Rp130.000, tanpa kuitansi yang dibatalkan."), "{text}");
    let (sheet, _) = parts(&register::xlsx(&table).expect("an XLSX"));
    assert!(sheet.contains("<v>45000</v>"), "the sum of a row is a number that can be added up");
}
