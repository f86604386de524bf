//! How pages are laid out: nothing overlaps, nothing leaves the page, nothing is lost, page ends fall
//! where a reader expects them.

use documents::{
    formulir,
    kit::page::{Item, Page, Pages, Role, Text},
    lembar_pemulihan,
    register::{self, RegisterTable},
    tanda_bukti::{self, TandaBukti},
};
use domain::kantor::Kertas;

use crate::contoh;

/// Left, top, right and bottom of the letters of a text.
fn edges(text: &Text) -> [f32; 4] {
    [text.x, text.y - 0.72 * text.size, text.x + text.width, text.y + 0.2 * text.size]
}

/// No letters stand on others and none leaves its page.
pub fn check(pages: &Pages, what: &str) {
    for (number, page) in pages.pages.iter().enumerate() {
        let texts: Vec<&Text> = page.texts().filter(|text| text.angle == 0.0).collect();
        for (index, text) in texts.iter().enumerate() {
            let [left, top, right, bottom] = edges(text);
            let shown = page.letters_of(text);
            assert!(
                left >= 0.0 && top >= 0.0 && right <= page.width + 0.1 && bottom <= page.height,
                "{what}, page {}: {shown:?} leaves the page",
                number + 1
            );
            for other in &texts[index + 1..] {
                let [l, t, r, b] = edges(other);
                let over = left + 0.05 < r && l + 0.05 < right && top + 0.05 < b && t + 0.05 < bottom;
                assert!(!over, "{what}, page {}: {shown:?} and {:?} overlap", number + 1, page.letters_of(other));
            }
        }
    }
}

fn receipts() -> [(&'static str, TandaBukti); 4] {
    let long = "x".repeat(100_000);
    let empty = TandaBukti {
        pemohon: String::new(),
        butir: vec![String::new()],
        cara: String::new(),
        petugas: String::new(),
        hitungan: None,
        dasar_biaya: String::new(),
        ..contoh::tanda_bukti()
    };
    [
        ("an ordinary receipt", contoh::tanda_bukti()),
        ("a long receipt", contoh::tanda_bukti_panjang()),
        ("100,000 letters without a space", TandaBukti { butir: vec![long], ..contoh::tanda_bukti() }),
        ("empty values", empty),
    ]
}

#[test]
fn receipts_never_overlap() {
    for (what, receipt) in receipts() {
        for kertas in Kertas::ALL {
            let pages = tanda_bukti::pages(&receipt, kertas).expect("pages");
            check(&pages, &format!("{what} on {}", kertas.name()));
        }
    }
}

#[test]
fn an_ordinary_receipt_is_one_page_on_full_sheets_and_one_slip() {
    let receipt = contoh::tanda_bukti();
    for (kertas, count) in [(Kertas::A4, 1), (Kertas::F4, 1), (Kertas::Setengah, 2), (Kertas::Slip80, 1)] {
        let pages = tanda_bukti::pages(&receipt, kertas).expect("pages").pages;
        assert_eq!(pages.len(), count, "pages on {}; on a half sheet the rights are the reverse", kertas.name());
    }
}

#[test]
fn a_receipt_that_runs_over_a_little_is_set_smaller_and_stays_on_its_page() {
    let full = contoh::tanda_bukti_panjang();
    let receipts = [
        ("a legal body with a proxy", TandaBukti { pemohon: full.pemohon, kuasa: full.kuasa, ..contoh::tanda_bukti() }),
        ("a late entry", TandaBukti { dicatat_belakangan: full.dicatat_belakangan, ..contoh::tanda_bukti() }),
        ("a practice office", TandaBukti { latihan: true, salinan_ke: Some(2), ..contoh::tanda_bukti() }),
        ("many holidays", contoh::tanda_bukti_lebaran()),
    ];
    for (what, receipt) in receipts {
        for (kertas, count) in [(Kertas::A4, 1), (Kertas::F4, 1), (Kertas::Setengah, 2)] {
            let pages = tanda_bukti::pages(&receipt, kertas).expect("pages");
            check(&pages, what);
            assert_eq!(pages.pages.len(), count, "{what} on {}: nothing spills", kertas.name());
            let text = pages.pages.iter().flat_map(Page::texts).filter(|text| text.role == Role::Value);
            let least = text.map(|text| text.size).fold(f32::MAX, f32::min);
            assert!(least >= 8.0, "{what} on {}: {least} points are too small to read", kertas.name());
        }
    }
}

#[test]
fn a_slip_says_where_the_rest_of_a_long_request_is() {
    let long = "kata ".repeat(20_000);
    let endless = "x".repeat(5_000);
    let receipt = TandaBukti { butir: vec![long, "pendek".to_owned(), endless], ..contoh::tanda_bukti() };
    let pages = tanda_bukti::pages(&receipt, Kertas::Slip80).expect("pages");
    let text = pages.text().replace('\n', " ");
    assert_eq!(text.matches("(rincian selengkapnya pada formulir)").count(), 2, "each cut item says so: {text}");
    assert!(text.contains("2. pendek"), "a short item stays whole");
    assert!(pages.pages[0].height < 1_500.0, "the slip stays about half a metre long");
}

#[test]
fn not_one_of_a_hundred_thousand_letters_is_lost() {
    let item = "kata ".repeat(20_000);
    let receipt = TandaBukti { butir: vec![item], ..contoh::tanda_bukti() };
    for kertas in [Kertas::A4, Kertas::F4, Kertas::Setengah] {
        let text = tanda_bukti::pages(&receipt, kertas).expect("pages").text();
        assert_eq!(text.matches("kata").count(), 20_000, "every word is printed on {}", kertas.name());
    }
}

#[test]
fn forms_and_recovery_sheets_never_overlap() {
    let mut long = contoh::formulir();
    long.pemohon.alamat = "Jalan Raya Panjang Sekali Nomor 1 ".repeat(40);
    long.isi.butir.iter_mut().for_each(|item| item.rincian = "rincian ".repeat(400));
    for (what, form) in [("an ordinary form", contoh::formulir()), ("a long form", long)] {
        for kertas in [Kertas::A4, Kertas::F4] {
            check(&formulir::pages(&form, kertas), what);
        }
    }
    check(&lembar_pemulihan::pages(&contoh::lembar_pemulihan(), Kertas::A4), "the recovery sheet");
}

#[test]
fn each_copy_of_a_form_starts_on_an_odd_page() {
    let mut long = contoh::formulir();
    long.isi.butir.iter_mut().for_each(|item| item.rincian = "rincian ".repeat(400));
    for form in [contoh::formulir(), long] {
        let pages = formulir::pages(&form, Kertas::A4).pages;
        let fronts =
            (1..).zip(&pages).filter(|(_, page)| page.text().contains("FORMULIR PERMOHONAN")).map(|(number, _)| number);
        let fronts: Vec<usize> = fronts.collect();
        assert_eq!(fronts.len(), 2, "the form is made in two copies");
        assert!(
            fronts.iter().all(|number| number % 2 == 1),
            "printed on both sides, each copy has its own sheets: {fronts:?}"
        );
        let rights = pages.iter().filter(|page| page.text().contains("HAK-HAK PEMOHON")).count();
        assert_eq!(rights, 2, "each copy tells the rights");
    }
}

fn registers() -> Vec<(String, RegisterTable)> {
    let mut long = contoh::register(12);
    long.baris[3].informasi = "kata ".repeat(4_000);
    long.baris[7].nama = "SatuNamaTanpaSpasiYangSangatPanjangSekaliSampaiTidakMuat".to_owned();
    let mut all: Vec<(String, RegisterTable)> =
        (0..60).map(|count| (format!("{count} rows"), contoh::register(count))).collect();
    all.push(("long cells".to_owned(), long));
    for words in [60, 200, 350, 400, 800] {
        all.push((format!("six rows of {words} words"), high_rows(words)));
    }
    all
}

/// A register of six rows, each of so many words.
fn high_rows(words: usize) -> RegisterTable {
    let mut table = contoh::register(6);
    table.baris.iter_mut().for_each(|row| row.informasi = "panjangnya ".repeat(words));
    table
}

/// Whether the page has the headings of the table.
fn has_headings(page: &Page) -> bool {
    page.texts().any(|text| text.role == Role::TableHeader)
}

#[test]
fn registers_never_overlap_and_signatures_never_stand_alone() {
    for (what, table) in registers() {
        for kertas in [Kertas::F4, Kertas::A4] {
            let pages = register::pages(&table, kertas);
            check(&pages, &what);
            for page in &pages.pages {
                let cells = page.texts().filter(|text| text.role == Role::TableCell).count();
                let signed = page.texts().any(|text| text.role == Role::Signature);
                let empty = table.baris.is_empty();
                assert!(!signed || cells > 0 || empty, "{what} on {}: the signatures stand with rows", kertas.name());
                assert!(
                    cells == 0 || has_headings(page),
                    "{what} on {}: rows stand under their headings",
                    kertas.name()
                );
            }
            let text = pages.text();
            assert_eq!(text.matches("NIP 19700101").count(), 1, "{what}: signed once");
            let numbers = table.baris.iter().filter(|row| text.contains(&row.nomor[..row.nomor.len() - 4])).count();
            assert_eq!(numbers, table.baris.len(), "{what}: every number is in the register, cancelled ones too");
        }
    }
}

#[test]
fn a_row_longer_than_a_page_is_cut_and_loses_nothing() {
    let mut table = contoh::register(3);
    table.baris[1].informasi = "kata ".repeat(4_000);
    let pages = register::pages(&table, Kertas::F4);
    assert!(pages.pages.len() > 3, "the row goes on over several pages");
    assert_eq!(pages.text().matches("kata").count(), 4_000, "every word is printed");
    assert!(pages.pages.iter().all(has_headings), "each page has the headings");
}

#[test]
fn high_rows_leave_no_page_mostly_empty() {
    for words in [200, 350, 800] {
        let pages = register::pages(&high_rows(words), Kertas::F4).pages;
        let (_, before) = pages.split_last().expect("pages");
        for (index, page) in before.iter().enumerate() {
            let cells = page.texts().filter(|text| text.role == Role::TableCell);
            let used = cells.map(|text| text.y).fold(0.0, f32::max) / page.height;
            assert!(used > 0.55, "rows of {words} words: page {} is used down to {used} of its height", index + 1);
        }
        let text: String = pages.iter().map(Page::text).collect();
        assert_eq!(text.matches("panjangnya").count(), 6 * words, "every word is printed");
    }
}

#[test]
fn every_page_says_what_it_is() {
    let documents = [
        tanda_bukti::pages(&contoh::tanda_bukti_panjang(), Kertas::A4).expect("pages"),
        formulir::pages(&contoh::formulir(), Kertas::F4),
        register::pages(&contoh::register(40), Kertas::A4),
    ];
    for (document, name) in documents.iter().zip(["Tanda bukti", "Formulir permohonan", "Register permohonan"]) {
        let count = document.pages.len();
        for (index, page) in document.pages.iter().enumerate() {
            let text = page.text();
            assert!(
                text.contains(&format!("Halaman {} dari {count}", index + 1)),
                "{name}: page {} of {count}",
                index + 1
            );
            let footer = page
                .texts()
                .filter(|text| text.role == Role::Artifact)
                .any(|text| page.letters_of(text).contains(name));
            assert!(footer, "{name}: page {} names the document at its foot", index + 1);
        }
    }
}

#[test]
fn a_practice_office_marks_every_page() {
    let mut form = contoh::formulir();
    form.latihan = true;
    let mut table = contoh::register(40);
    table.latihan = true;
    let mut sheet = contoh::lembar_pemulihan();
    sheet.latihan = true;
    let receipt = contoh::tanda_bukti_panjang();
    let mut documents = vec![
        formulir::pages(&form, Kertas::A4),
        register::pages(&table, Kertas::F4),
        lembar_pemulihan::pages(&sheet, Kertas::A4),
    ];
    documents.extend(Kertas::ALL.map(|kertas| tanda_bukti::pages(&receipt, kertas).expect("pages")));
    for page in documents.iter().flat_map(|document| &document.pages) {
        let across = page.texts().any(|text| text.angle > 0.0 && page.letters_of(text) == "LATIHAN");
        assert!(
            across && page.text().contains("LATIHAN, bukan dokumen resmi"),
            "no page of a practice office can pass for a real one"
        );
    }
}

#[test]
fn the_code_is_drawn_sharp_and_square() {
    let pages = tanda_bukti::pages(&contoh::tanda_bukti(), Kertas::A4).expect("pages").pages;
    let modules: Vec<[f32; 4]> = pages[0]
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Rect { place, role: Role::Figure, .. } => Some(*place),
            Item::Rect { .. } | Item::Text(_) | Item::Line { .. } | Item::Image { .. } => None,
        })
        .collect();
    let right = modules.iter().map(|[x, _, w, _]| x + w).fold(f32::MIN, f32::max);
    let left = modules.iter().map(|[x, ..]| *x).fold(f32::MAX, f32::min);
    let top = modules.iter().map(|[_, y, ..]| *y).fold(f32::MAX, f32::min);
    let bottom = modules.iter().map(|[_, y, _, h]| y + h).fold(f32::MIN, f32::max);
    assert!(modules.len() > 100, "a QR code has many dark modules");
    assert!(((right - left) - (bottom - top)).abs() < 0.1, "it is square, or a reader cannot find it");
}
