//! The lists on paper: what they say, where pages end, hostile and empty facts.

use documents::{
    daftar::{
        KepalaDaftar, VersiDaftar,
        dik::{self, ButirDik, DaftarDik},
        dip::{self, DaftarDip},
        perbandingan,
    },
    kit::page::{Page, Pages, Role},
};
use domain::{
    dip::{IsiInformasi, Kelas},
    kantor::Kertas,
    pengecualian::IsiPengecualian,
};
use lopdf::Document;

use crate::{contoh_daftar as contoh, tata_letak::check};

const KERTAS: [Kertas; 2] = [Kertas::A4, Kertas::F4];

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_the_lists_say() {
    insta::assert_snapshot!("daftar_dip", dip::pages(&contoh::dip(9), Kertas::A4).text());
    let kepala = KepalaDaftar { versi: VersiDaftar::Kerja, latihan: true, unit: String::new(), ..contoh::kepala() };
    let working = DaftarDip { kepala, butir: Vec::new() };
    insta::assert_snapshot!("daftar_dip_kosong", dip::pages(&working, Kertas::F4).text());
    insta::assert_snapshot!("daftar_dik", dik::pages(&contoh::dik(6), Kertas::A4).text());
    insta::assert_snapshot!("perbandingan", perbandingan::pages(&contoh::perbandingan(), Kertas::A4).text());
}

/// Rows stand under their headings, the signature with rows, no letter on another.
fn sound(pages: &Pages, what: &str) {
    check(pages, what);
    let has = |page: &Page, role: Role| page.texts().any(|text| text.role == role);
    for (number, page) in (1..).zip(&pages.pages) {
        let rows = has(page, Role::TableCell);
        assert!(!rows || has(page, Role::TableHeader), "{what}, page {number}: rows stand under their headings");
        // The one row of an empty list has no letters.
        let signed = has(page, Role::Signature);
        assert!(!signed || has(page, Role::TableHeader), "{what}, page {number}: a signature never stands alone");
        assert!(page.width > page.height, "{what}, page {number} lies");
        let foot = format!("Halaman {number} dari {}", pages.pages.len());
        assert!(page.text().contains(&foot), "{what}: {foot}");
    }
    assert_eq!(pages.text().matches("NIP 19700101").count(), 1, "{what} is signed once");
}

#[test]
fn lists_never_overlap_and_signatures_never_stand_alone() {
    for kertas in KERTAS {
        for count in (0..24).chain([200]) {
            let what = format!("{count} entries on {}", kertas.name());
            let list = contoh::dip(count);
            let pages = dip::pages(&list, kertas);
            sound(&pages, &what);
            let text = words(&pages.text());
            assert_eq!(
                text.matches("Bidang Informasi dan Komunikasi Publik").count(),
                count,
                "{what}: each is printed"
            );
            sound(&dik::pages(&contoh::dik(count), kertas), &format!("exempted, {what}"));
        }
        sound(&perbandingan::pages(&contoh::perbandingan(), kertas), "the comparison");
    }
}

#[test]
fn a_subheading_never_ends_a_page_and_numbers_run_through() {
    for kertas in KERTAS {
        let pages = dip::pages(&contoh::dip(200), kertas);
        assert!(pages.pages.len() > 5, "a long list takes several pages");
        for (number, page) in (1..).zip(&pages.pages) {
            let last = page.texts().filter(|text| matches!(text.role, Role::TableCell | Role::Heading)).last();
            assert_eq!(last.map(|text| text.role), Some(Role::TableCell), "page {number} ends with a row");
        }
        let text = pages.text();
        let mut number = 0;
        for line in text.lines() {
            if line.starts_with(&format!("{}\t", number + 1)) {
                number += 1;
            }
        }
        assert_eq!(number, 200, "the numbers run through all classes");
        let place = |heading: &str| text.find(heading).expect("each class has its heading");
        assert!(place("A. INFORMASI") < place("B. INFORMASI"), "the classes stand in the order of the law");
        assert!(place("B. INFORMASI") < place("C. INFORMASI"), "the classes stand in the order of the law");
    }
}

#[test]
fn very_long_cells_are_cut_over_pages_and_lose_nothing() {
    let mut list = contoh::dip(4);
    list.butir[1].ringkasan = "panjangnya ".repeat(3_000);
    list.butir[2].tautan = (0..20).map(|n| format!("https://contoh.go.id/{n}/{}", "x".repeat(1_900))).collect();
    let mut closed = contoh::dik(3);
    closed.butir[0].isi.konsekuensi_dibuka = "panjangnya ".repeat(3_000);
    for kertas in KERTAS {
        let pages = dip::pages(&list, kertas);
        sound(&pages, "a list with very long cells");
        assert_eq!(pages.text().matches("panjangnya").count(), 3_000, "every word is printed");
        let letters = pages.text().matches('x').count();
        assert!(letters >= 20 * 1_900, "every letter of a link is printed: {letters}");
        let pages = dik::pages(&closed, kertas);
        sound(&pages, "exemptions with very long cells");
        assert_eq!(pages.text().matches("panjangnya").count(), 3_000, "every word is printed");
    }
}

#[test]
fn an_empty_fact_is_an_empty_cell() {
    let list =
        DaftarDip { butir: vec![IsiInformasi::new("Judul saja", Kelas::SetiapSaat, "Unit")], kepala: contoh::kepala() };
    let text = dip::pages(&list, Kertas::A4).text();
    assert!(text.contains("1\tJudul saja\tUnit\nJumlah"), "nothing is invented beside title and unit: {text}");
    let butir = vec![ButirDik { isi: IsiPengecualian::new("Soal seleksi"), penetapan: None }];
    let text = dik::pages(&DaftarDik { kepala: contoh::kepala(), butir }, Kertas::A4).text();
    assert!(text.contains("1\tSoal seleksi\nJumlah"), "no basis, consequence or period is invented: {text}");
}

#[test]
fn hostile_texts_are_only_texts() {
    let entries = contoh::jahat().into_iter().map(|text| IsiInformasi {
        ringkasan: text.clone(),
        kelompok: text.chars().take(300).collect(),
        ..IsiInformasi::new(text.clone(), Kelas::Berkala, text)
    });
    let list = DaftarDip { kepala: contoh::kepala(), butir: entries.collect() };
    let exempted = contoh::jahat().into_iter().map(|text| ButirDik {
        isi: IsiPengecualian { unit: text.clone(), dasar_asli: text.clone(), ..IsiPengecualian::new(text) },
        penetapan: Some(contoh::penetapan()),
    });
    let closed = DaftarDik { kepala: contoh::kepala(), butir: exempted.collect() };
    for pages in [dip::pages(&list, Kertas::A4), dik::pages(&closed, Kertas::F4)] {
        sound(&pages, "hostile texts");
        let text = pages.text();
        assert!(text.contains("<script>alert(1)</script>"), "markup is only text");
        assert!(!text.contains('\u{202E}'), "nothing turns the direction of writing");
        assert!(text.contains("Sebagian aksara tidak dapat dicetak"), "replaced letters are said to be");
    }
    let pdf = dip::render(&list, Kertas::A4).expect("a PDF");
    assert_eq!(Document::load_mem(&pdf.bytes).expect("a sound file").get_pages().len(), pdf.pages, "a sound file");
}

#[test]
fn a_list_says_which_version_it_is_and_a_practice_office_marks_it() {
    let fixed = dip::pages(&contoh::dip(3), Kertas::A4);
    assert!(fixed.text().contains("Ditetapkan dengan Keputusan Nomor 12 Tahun 2026 tanggal 20 November 2026"));
    let kepala = KepalaDaftar { versi: VersiDaftar::Kerja, latihan: true, ..contoh::kepala() };
    let working = dip::pages(&DaftarDip { kepala, ..contoh::dip(80) }, Kertas::F4);
    for page in &working.pages {
        let text = page.text();
        assert!(text.contains("belum ditetapkan"), "a working list cannot pass for a decreed one");
        assert!(text.contains("LATIHAN, bukan dokumen resmi"), "nor made-up data for real ones");
    }
    for pages in [fixed, working] {
        assert!(pages.title.starts_with("Daftar Informasi Publik, "), "{}", pages.title);
    }
}
