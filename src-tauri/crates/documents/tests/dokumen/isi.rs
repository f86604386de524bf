//! What documents say: reviewed snapshots of their text, and what must never be in them.

use std::io::{Cursor, Read};

use documents::{
    formulir, lembar_pemulihan,
    register::{self, Baris, Keadaan},
    tanda_bukti::{self, TandaBukti},
};
use domain::kalender::{Kalender, PengaturanKalender};
use domain::kantor::Kertas;
use domain::permohonan::BatasTercatat;

use crate::contoh;

#[test]
fn receipt() {
    let receipt = contoh::tanda_bukti();
    insta::assert_snapshot!("tanda_bukti_a4", tanda_bukti::pages(&receipt, Kertas::A4).expect("pages").text());
    insta::assert_snapshot!("tanda_bukti_slip", tanda_bukti::pages(&receipt, Kertas::Slip80).expect("pages").text());
}

#[test]
fn receipt_of_a_late_entry_printed_again_in_practice() {
    let mut receipt = contoh::tanda_bukti_panjang();
    receipt.butir.truncate(2);
    insta::assert_snapshot!(
        "tanda_bukti_setengah",
        tanda_bukti::pages(&receipt, Kertas::Setengah).expect("pages").text()
    );
}

#[test]
fn form() {
    insta::assert_snapshot!("formulir", formulir::pages(&contoh::formulir(), Kertas::A4).text());
}

#[test]
fn recovery_sheet() {
    insta::assert_snapshot!(
        "lembar_pemulihan",
        lembar_pemulihan::pages(&contoh::lembar_pemulihan(), Kertas::A4).text()
    );
}

#[test]
fn register_pages() {
    insta::assert_snapshot!("register", register::pages(&contoh::register(12), Kertas::F4).text());
}

#[test]
fn register_csv() {
    let bytes = register::csv(&contoh::register(12)).expect("a CSV");
    assert_eq!(&bytes[..3], b"\xEF\xBB\xBF", "Excel reads UTF-8 only with a byte order mark");
    insta::assert_snapshot!("register_csv", String::from_utf8(bytes[3..].to_vec()).expect("UTF-8"));
}

#[test]
fn a_reprint_never_contradicts_the_first_print() {
    let receipt = TandaBukti {
        batas: BatasTercatat { jawab: contoh::date("2026-12-08"), ..contoh::tanda_bukti().batas },
        ..contoh::tanda_bukti()
    };
    let text = tanda_bukti::pages(&receipt, Kertas::A4).expect("pages").text();
    assert!(text.contains("Selasa, 8 Desember 2026"), "the promised date stands");
    assert!(!text.contains("Dihitung:"), "days counted by a later calendar that end elsewhere are not printed");
}

#[test]
fn an_office_that_counts_by_a_rule_of_its_own_says_so_on_every_paper() {
    let settings = PengaturanKalender { hitung_hari_kejadian: true, ..PengaturanKalender::default() };
    let hitungan = Kalender::new(settings).count(contoh::date("2026-11-23"), 10).expect("a deadline");
    let batas = BatasTercatat { jawab: hitungan.jatuh_tempo, ..contoh::tanda_bukti().batas };
    let receipt = TandaBukti { batas, hitungan: Some(hitungan), ..contoh::tanda_bukti() };
    for kertas in [Kertas::A4, Kertas::F4, Kertas::Setengah, Kertas::Slip80] {
        let text = tanda_bukti::pages(&receipt, kertas).expect("pages").text().replace('\n', " ");
        assert!(text.contains("Hari kejadian dihitung sebagai hari ke-1"), "{kertas:?}: {text}");
        assert!(!text.contains("hari kerja berikutnya"), "{kertas:?} does not say the opposite as well");
    }
}

#[test]
fn what_the_typeface_lacks_stays_visible() {
    let receipt =
        TandaBukti { pemohon: "محمد 🙂 ꦗꦮ <script>alert(1)</script>".to_owned(), ..contoh::tanda_bukti() };
    let text = tanda_bukti::pages(&receipt, Kertas::A4).expect("pages").text();
    assert!(text.contains("□□□□ □ □"), "unknown letters leave a square each: {text}");
    assert!(text.contains("<script>alert(1)</script>"), "markup is only text");
    let mut form = contoh::formulir();
    form.pemohon.nama.clone_from(&receipt.pemohon);
    let request = TandaBukti { butir: vec!["Naskah ꦗꦮ".to_owned()], ..contoh::tanda_bukti() };
    for kertas in Kertas::ALL {
        let paper = kertas.name();
        let says = |receipt: &TandaBukti, words: &str| {
            let text = tanda_bukti::pages(receipt, kertas).expect("pages").text();
            text.replace('\n', " ").contains(words)
        };
        assert!(says(&receipt, "Sebagian aksara nama tidak dapat dicetak"), "{paper}: the applicant is told why");
        assert!(says(&request, "Sebagian aksara tidak dapat dicetak"), "{paper}: squares in a request are explained");
        assert!(!says(&contoh::tanda_bukti(), "Sebagian aksara"), "{paper}: a receipt without squares says nothing");
    }
    let text = formulir::pages(&form, Kertas::A4).text().replace('\n', " ");
    assert!(text.contains("ejaan lengkap tersimpan dalam program"), "the form says so as well");
}

/// A row in which every text could be taken for a formula, a number or a date.
fn hostile() -> Baris {
    Baris {
        nomor: "=1+1".to_owned(),
        nama: "=HYPERLINK(\"http://x\",\"klik\")".to_owned(),
        identitas: "3201011508950001".to_owned(),
        alamat: "@SUM(1)".to_owned(),
        kontak: "+6281234567890".to_owned(),
        pekerjaan: "-2+3|cmd".to_owned(),
        surat_kuasa: "007".to_owned(),
        informasi: "baris satu\nbaris \"dua\"; tiga".to_owned(),
        tujuan: "x".repeat(40_000),
        keadaan: Keadaan::Dibatalkan("salah; \"ketik\"".to_owned()),
        ..contoh::baris(0)
    }
}

/// The parts of an XLSX file that hold cells and texts.
fn sheet_and_strings(bytes: &[u8]) -> (String, String) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an XLSX is a ZIP file");
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).expect(name).read_to_string(&mut text).expect("UTF-8");
        text
    };
    (part("xl/worksheets/sheet1.xml"), part("xl/sharedStrings.xml"))
}

#[test]
fn sheets_hold_texts_as_texts_and_dates_as_dates() {
    let mut table = contoh::register(3);
    table.baris.push(hostile());
    let (sheet, strings) = sheet_and_strings(&register::xlsx(&table).expect("an XLSX"));
    assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "no cell is a formula");
    assert!(strings.contains("3201011508950001"), "a NIK is a text and keeps its sixteen digits");
    assert!(strings.contains("=1+1"), "what looks like a formula is kept as text");
    assert!(strings.contains("[terpotong:"), "a text longer than a cell says that it was cut");
    // 1 October 2026 in the day count of spreadsheets.
    assert!(sheet.contains("<v>46296</v>"), "a date is a date, not a text");
    assert!(sheet.contains("<v>24000</v>"), "a cost is a number");
    assert!(sheet.contains("ySplit=\"8\""), "the headings stay in sight");
}

#[test]
fn the_csv_of_a_practice_office_says_so_in_its_first_heading() {
    let table = register::RegisterTable { latihan: true, ..contoh::register(2) };
    let bytes = register::csv(&table).expect("a CSV");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(&bytes[3..]);
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("rows of one width")).collect();
    assert_eq!(rows.len(), 3, "the headings and two requests, so that programs read it like any other");
    assert_eq!(&rows[0][0], "No. (LATIHAN – data karangan)", "made-up data never pass for a register");
}

#[test]
fn csv_keeps_its_columns_and_runs_nothing() {
    let mut table = contoh::register(1);
    table.baris.push(hostile());
    let bytes = register::csv(&table).expect("a CSV");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
    let columns = reader.headers().expect("headings").len();
    let rows: Vec<csv::StringRecord> =
        reader.records().map(|row| row.expect("every row has as many cells as the headings")).collect();
    assert_eq!((columns, rows.len()), (24, 2), "line ends and semicolons inside cells make no new rows or columns");
    for cell in rows[1].iter() {
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?} would be run by a spreadsheet");
    }
    assert_eq!(&rows[1][9], "baris satu\nbaris \"dua\"; tiga", "the text itself is unchanged");
    assert_eq!(&rows[1][4], "'3201011508950001", "a NIK keeps its digits");
}
