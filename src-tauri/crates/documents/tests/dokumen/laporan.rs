//! The reports on the information service as PDF and as DOCX: the parts of the law, the same in both.

use std::io::{Cursor, Read};

use documents::{
    Logo,
    kit::page::{Item, Page, Pages, Role},
    surat::{
        bagian::{Naskah, Rupa},
        laporan::{Bagan, KepalaLaporan, LaporanTahunan, Nilai, TabelAngka, Uraian, angka, ringkasan, tahunan},
    },
};
use docx_rs::{DocumentChild, Docx, TableChild, read_docx};
use domain::kantor::Kertas;

use crate::{contoh_laporan as contoh, tata_letak::check};

const KERTAS: [Kertas; 2] = [Kertas::A4, Kertas::F4];

/// The parts of art. 56(4) and 57, in the order of the law.
const BAGIAN: [&str; 21] = [
    "I. GAMBARAN UMUM KEBIJAKAN",
    "II. GAMBARAN UMUM PELAKSANAAN",
    "A. Sarana dan prasarana",
    "B. Sumber daya manusia",
    "C. Anggaran",
    "III. RINCIAN PELAYANAN",
    "A. Jumlah permohonan",
    "B. Waktu yang diperlukan",
    "C. Jumlah permohonan yang dikabulkan",
    "D. Jumlah permohonan yang ditolak",
    "IV. RINCIAN PENYELESAIAN SENGKETA",
    "A. Jumlah keberatan",
    "B. Tanggapan atas keberatan",
    "C. Jumlah permohonan penyelesaian sengketa",
    "D. Hasil mediasi",
    "E. Jumlah gugatan",
    "F. Hasil putusan pengadilan",
    "V. KENDALA EKSTERNAL DAN INTERNAL",
    "A. Kendala eksternal",
    "B. Kendala internal",
    "VI. REKOMENDASI DAN RENCANA TINDAK LANJUT",
];

fn flat(pages: &Pages) -> String {
    pages.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A part of a DOCX file.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a DOCX is a ZIP file");
    let mut text = String::new();
    archive.by_name(name).expect(name).read_to_string(&mut text).expect("UTF-8");
    text
}

fn read(bytes: &[u8]) -> Docx {
    read_docx(bytes).expect("a DOCX that can be read back")
}

/// Style and text of every paragraph outside tables.
fn paragraphs(docx: &Docx) -> Vec<(String, String)> {
    let children = docx.document.children.iter().filter_map(|child| match child {
        DocumentChild::Paragraph(paragraph) => Some(paragraph),
        _ => None,
    });
    children
        .map(|one| (one.property.style.as_ref().map_or_else(String::new, |style| style.val.clone()), one.raw_text()))
        .collect()
}

#[test]
fn what_the_reports_say() {
    insta::assert_snapshot!("laporan_tahunan", tahunan::pages(&contoh::tahunan(), Kertas::A4).text());
    insta::assert_snapshot!("laporan_ringkasan", ringkasan::pages(&contoh::ringkasan(), Kertas::F4).text());
    let docx = read(&tahunan::docx(&contoh::tahunan(), Kertas::A4).expect("a DOCX"));
    let lines: Vec<String> = paragraphs(&docx).into_iter().map(|(style, text)| format!("{style}\t{text}")).collect();
    insta::assert_snapshot!("laporan_tahunan_docx", lines.join("\n"));
}

#[test]
fn a_report_has_the_parts_of_the_law_in_their_order_on_paper_and_in_the_file() {
    for report in [contoh::tahunan(), contoh::tahunan_panjang()] {
        let paper = flat(&tahunan::pages(&report, Kertas::F4));
        let docx = read(&tahunan::docx(&report, Kertas::F4).expect("a DOCX"));
        let headings: Vec<String> = paragraphs(&docx)
            .into_iter()
            .filter(|(style, _)| style.starts_with("Heading"))
            .map(|(style, text)| {
                let level = if text.contains(". ") && text.split('.').next().is_some_and(|one| "ABCDEF".contains(one)) {
                    "Heading2"
                } else {
                    "Heading1"
                };
                assert_eq!(style, level, "{text:?} is a heading of its level");
                text
            })
            .collect();
        let mut rest = paper.as_str();
        for (index, wanted) in BAGIAN.iter().enumerate() {
            let after = rest.split_once(wanted);
            assert!(after.is_some(), "{wanted:?} comes after {:?} on paper", BAGIAN[..index].last());
            rest = after.map_or("", |(_, after)| after);
            assert!(headings[index].starts_with(wanted), "{wanted:?} is heading {index} of the file: {headings:?}");
        }
    }
}

#[test]
fn a_summary_has_the_four_facts_of_the_half_year() {
    let report = contoh::ringkasan();
    let paper = flat(&ringkasan::pages(&report, Kertas::A4));
    let docx = read(&ringkasan::docx(&report, Kertas::A4).expect("a DOCX"));
    let headings: Vec<String> =
        paragraphs(&docx).into_iter().filter(|(style, _)| style == "Heading1").map(|(_, text)| text).collect();
    assert_eq!(headings.len(), 4, "{headings:?}");
    for (heading, wanted) in headings.iter().zip(["I. JUMLAH", "II. WAKTU", "III. JUMLAH", "IV. ALASAN"]) {
        assert!(heading.starts_with(wanted) && paper.contains(wanted), "{wanted:?} stands in both: {heading:?}");
    }
    assert!(paper.contains("SEMESTER I TAHUN 2026") && paper.contains("1 Januari 2026 – 30 Juni 2026"), "{paper}");
}

#[test]
fn pages_never_overlap_and_the_signature_never_stands_alone() {
    for kertas in KERTAS {
        for (what, pages) in [
            ("a report", tahunan::pages(&contoh::tahunan(), kertas)),
            ("a long report", tahunan::pages(&contoh::tahunan_panjang(), kertas)),
            ("a summary", ringkasan::pages(&contoh::ringkasan(), kertas)),
        ] {
            check(&pages, what);
            let signed: Vec<_> =
                pages.pages.iter().filter(|page| page.texts().any(|text| text.role == Role::Signature)).collect();
            assert_eq!(signed.len(), 1, "{what}: signed once");
            let says = signed[0].texts().filter(|text| text.role == Role::Paragraph).count();
            assert!(says >= 2, "{what}: text stands on the page of the signature");
            for (number, page) in (1..).zip(&pages.pages) {
                assert!(page.text().contains(&format!("Halaman {number} dari {}", pages.pages.len())), "{what}");
            }
        }
        for lines in (0..70).step_by(2) {
            let teks = vec!["Satu baris rekomendasi."; lines].join("\n");
            let rekomendasi = Uraian { teks, tabel: Vec::new() };
            let pages = tahunan::pages(&LaporanTahunan { rekomendasi, ..contoh::tahunan() }, kertas);
            let last = pages.pages.last().expect("a page");
            assert!(last.texts().any(|text| text.role == Role::Signature), "{lines} lines: signed on the last page");
            assert!(last.text().contains("Standar Layanan Informasi Publik"), "{lines} lines: below a sentence");
        }
    }
}

#[test]
fn a_long_table_returns_its_headings_and_loses_no_row_in_both() {
    let report = contoh::tahunan_panjang();
    let pages = tahunan::pages(&report, Kertas::A4);
    let text = flat(&pages);
    assert!((1..=120).all(|n| text.contains(&format!("Unit pelaksana ke-{n} {n} "))), "every row is on paper");
    for page in &pages.pages {
        let cells = page.texts().filter(|text| text.role == Role::TableCell).count();
        let heads = page.texts().filter(|text| text.role == Role::TableHeader).count();
        assert!(cells == 0 || heads > 0, "rows stand under their headings");
    }
    let bytes = tahunan::docx(&report, Kertas::A4).expect("a DOCX");
    let docx = read(&bytes);
    let tables = docx.document.children.iter().filter_map(|child| match child {
        DocumentChild::Table(table) => Some(table),
        _ => None,
    });
    let rows: Vec<usize> = tables.map(|table| table.rows.len()).collect();
    assert!(rows.contains(&121), "a heading and every row are in the file: {rows:?}");
    let returning = part(&bytes, "word/document.xml").matches("<w:tblHeader />").count();
    assert_eq!(returning, rows.len(), "the headings of each table return on each page");
}

#[test]
fn figures_stand_in_their_columns_and_rows_of_another_length_do_no_harm() {
    let cell = |text: &str| Nilai::Teks(text.to_owned());
    let table = TabelAngka {
        judul: "Tabel tidak rata".to_owned(),
        kepala: vec!["Nama".to_owned(), "Banyak".to_owned()],
        baris: vec![
            vec![cell("pendek")],
            vec![cell("panjang"), Nilai::Bilangan(1_500), cell("tidak tercetak")],
            Vec::new(),
        ],
        berjumlah: true,
    };
    let jumlah = Uraian { teks: String::new(), tabel: vec![table, TabelAngka::default()] };
    let report = LaporanTahunan { jumlah, ..contoh::tahunan() };
    let pages = tahunan::pages(&report, Kertas::A4);
    check(&pages, "an uneven table");
    let text = flat(&pages);
    assert!(text.contains("pendek panjang 1.500") && !text.contains("tidak tercetak"), "{text}");
    let docx = read(&tahunan::docx(&report, Kertas::A4).expect("a DOCX"));
    for child in &docx.document.children {
        let DocumentChild::Table(table) = child else { continue };
        let widths: Vec<usize> = table.rows.iter().map(|TableChild::TableRow(row)| row.cells.len()).collect();
        assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "each row has a cell a heading: {widths:?}");
    }
}

#[test]
fn a_year_in_fourteen_columns_stays_on_the_page() {
    let months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Ags", "Sep", "Okt", "Nov", "Des", "Jumlah"];
    let kepala = std::iter::once("Saluran").chain(months).map(str::to_owned).collect();
    let row = |name: &str, from: i64| {
        std::iter::once(Nilai::Teks(name.to_owned())).chain((0..13).map(|n| Nilai::Bilangan(from + n))).collect()
    };
    let baris = vec![row("Datang langsung", 1_230), row("Surat elektronik", 9_990)];
    let table = TabelAngka { judul: "Permohonan menurut bulan".to_owned(), kepala, baris, berjumlah: false };
    let jumlah = Uraian { teks: String::new(), tabel: vec![table] };
    let report = LaporanTahunan { jumlah, ..contoh::tahunan() };
    for kertas in KERTAS {
        let pages = tahunan::pages(&report, kertas);
        check(&pages, "fourteen columns");
        let text = pages.text();
        let figure = |n: usize| format!("{}.{:03}", (9_990 + n) / 1_000, (9_990 + n) % 1_000);
        let whole = (0..13).all(|n| text.contains(&figure(n)));
        assert!(whole, "no figure is broken over two lines on {}: {text}", kertas.name());
    }
}

#[test]
fn what_is_not_filled_in_says_so_and_nothing_hostile_becomes_markup() {
    let text = flat(&tahunan::pages(&contoh::tahunan(), Kertas::A4));
    assert_eq!(text.matches("(Belum diisi.)").count(), 2, "two parts have no content: {text}");
    let report = contoh::tahunan_panjang();
    let bytes = tahunan::docx(&report, Kertas::A4).expect("a DOCX");
    let wanted = ">=1+1 &lt;w:t&gt;&amp;amp;  [0m محمد 🙂 ꦗꦮ</w:t>";
    let document = part(&bytes, "word/document.xml");
    assert!(document.contains(wanted), "a text is a text, without what no XML may hold");
    assert!(paragraphs(&read(&bytes)).len() > 40, "the file can be read back");
    let paper = flat(&tahunan::pages(&report, Kertas::A4));
    assert!(paper.contains("Sebagian aksara tidak dapat dicetak"), "squares on paper are explained");
}

#[test]
fn the_file_is_made_for_a_word_processor() {
    let report = contoh::tahunan();
    let bytes = tahunan::docx(&report, Kertas::F4).expect("a DOCX");
    // A file that was begun and given up leaves the library's count of paragraphs where it was.
    let _ = docx_rs::Paragraph::new();
    assert_eq!(bytes, tahunan::docx(&report, Kertas::F4).expect("a DOCX"), "the same values give the same file");
    let (document, styles) = (part(&bytes, "word/document.xml"), part(&bytes, "word/styles.xml"));
    assert!(document.contains("<w:pgSz w:w=\"12190\" w:h=\"18711\""), "F4 is 215 by 330 millimetres: {document}");
    assert!(styles.contains("w:val=\"heading 1\"") && styles.contains("<w:outlineLvl w:val=\"0\""), "{styles}");
    assert!(styles.contains("<w:lang w:val=\"id-ID\""), "spelling is checked in Indonesian: {styles}");
    assert!(styles.matches("<w:lang ").count() == 1, "once");
    let footer = part(&bytes, "word/footer1.xml");
    assert!(footer.contains("PAGE") && footer.contains("NUMPAGES"), "pages are numbered by fields: {footer}");
    assert!(footer.contains("Laporan layanan informasi publik tahun 2026"), "every page says what it is");
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("<dc:title>Laporan layanan informasi publik tahun 2026</dc:title>"), "{core}");
    assert!(core.contains("2026-11-25T03:30:00Z") && core.contains("id-ID"), "{core}");
    assert!(!core.contains("Sudirman") && !core.contains("unknown"), "the file names an office and no person: {core}");
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("a ZIP file");
    let mut names =
        (0..archive.len()).map(|index| archive.by_index(index).expect("an entry").name().expect("UTF-8").into_owned());
    let pictures = names.by_ref().filter(|name| name.starts_with("word/media/") && name.ends_with(".png")).count();
    assert_eq!(pictures, 1, "the logo of the office is in the file");
}

#[test]
fn a_logo_keeps_its_shape_in_the_file() {
    for (width, height) in [(300_u32, 30_u32), (60, 180), (200, 200)] {
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, width, height);
        encoder.set_color(png::ColorType::Rgba);
        let mut writer = encoder.write_header().expect("header");
        writer.write_image_data(&[16, 96, 72, 255].repeat((width * height) as usize)).expect("pixels");
        writer.finish().expect("end");
        let mut report = contoh::tahunan();
        report.kepala.naskah.kop.logo = Some(Logo::from_png(&png).expect("a sound PNG"));
        let document = part(&tahunan::docx(&report, Kertas::A4).expect("a DOCX"), "word/document.xml");
        let side = |name: &str| -> f64 {
            let (_, after) = document.split_once("<wp:extent ").expect("a picture");
            let (_, after) = after.split_once(&format!("{name}=\"")).expect("its side");
            after.split_once('"').expect("a number").0.parse().expect("a number")
        };
        let (shown, wanted) = (side("cx") / side("cy"), f64::from(width) / f64::from(height));
        assert!(
            (shown / wanted - 1.0).abs() < 0.06,
            "{width} × {height} pixels are shown {shown} times as wide as high"
        );
        assert!(side("cx") <= 60.0 * 36_000.0, "and no wider than six centimetres");
    }
}

#[test]
fn drafts_and_practice_offices_are_marked_in_both() {
    let report = contoh::tahunan();
    for (rupa, latihan, words) in
        [(Rupa::Konsep, false, "KONSEP"), (Rupa::Asli, true, "LATIHAN"), (Rupa::Konsep, true, "KONSEP")]
    {
        let naskah = Naskah { rupa, latihan, ..report.kepala.naskah.clone() };
        let marked = LaporanTahunan { kepala: KepalaLaporan { naskah, ..report.kepala.clone() }, ..report.clone() };
        let bytes = tahunan::docx(&marked, Kertas::A4).expect("a DOCX");
        assert!(part(&bytes, "word/header1.xml").contains(words), "every page of the file says {words}");
        for page in &tahunan::pages(&marked, Kertas::A4).pages {
            assert!(page.text().contains(words), "every page on paper says {words}");
        }
    }
    let bytes = tahunan::docx(&report, Kertas::A4).expect("a DOCX");
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("a ZIP file");
    assert!(archive.by_name("word/header1.xml").is_err(), "a report that stands has no such mark");
}

/// The bars of a print: where each begins and how wide it is, in points.
fn bars(pages: &Pages) -> Vec<[f32; 2]> {
    let items = pages.pages.iter().flat_map(|page| &page.items);
    let rects = items.filter_map(|item| match item {
        // Headings of tables are backed by paler ones of another height.
        Item::Rect { place: [x, _, width, height], role: Role::Artifact, .. } if *height < 8.0 => Some([*x, *width]),
        _ => None,
    });
    rects.collect()
}

#[test]
fn figures_on_paper_read_without_colour() {
    for kertas in KERTAS {
        let pages = angka::pages(&contoh::angka_layanan(), kertas);
        check(&pages, "the figures");
        let text = flat(&pages);
        for words in [
            "ANGKA LAYANAN INFORMASI PUBLIK",
            "1 Januari 2026 – 31 Desember 2026",
            "Seluruh kantor",
            "Februari 2026 831",
            "Maret 2026 0",
            "Tidak ada informasi yang ditolak pada masa ini.",
            "Satu keberatan dapat memuat beberapa alasan.",
            "kepala jurnal 3f1a",
        ] {
            assert!(text.contains(words), "“{words}” is printed: {text}");
        }
        let drawn = bars(&pages);
        assert_eq!(drawn.len(), 4, "a bar for each figure that is not nothing: {drawn:?}");
        assert!(drawn.iter().all(|[x, _]| (x - drawn[0][0]).abs() < 0.1), "all begin at one line: {drawn:?}");
        let share = drawn[0][1] / drawn[1][1];
        assert!((share - 400.0 / 831.0).abs() < 0.01, "a bar is as long as its number says: {drawn:?}");
    }
}

#[test]
fn twenty_years_of_months_go_on_over_pages_with_their_heading() {
    let rows = (0..240).map(|month| (format!("Bulan {month}"), month)).collect();
    let long =
        Bagan { judul: "Permohonan per bulan".to_owned(), kepala: "Bulan".to_owned(), baris: rows, ..Bagan::default() };
    let mut figures = contoh::angka_layanan();
    figures.bagan.push(long);
    figures.unit = "Dinas Kesehatan".to_owned();
    let pages = angka::pages(&figures, Kertas::A4);
    check(&pages, "twenty years");
    let text = flat(&pages);
    assert!(text.contains("Dinas Kesehatan") && !text.contains("Seluruh kantor"), "of one unit: {text}");
    assert!(pages.pages.len() > 4 && text.contains("Bulan 239 239"), "every month is printed");
    for page in pages.pages.iter().map(Page::text).filter(|text| text.contains("Bulan ")) {
        assert!(page.contains("Jumlah"), "a page of rows begins with what its columns are: {page}");
    }
}
