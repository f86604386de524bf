//! Test sheets and decrees: their words, their annexes, the places of their signatures.

use documents::{
    kit::page::{Page, Pages, Role},
    surat::{
        bagian::{Keputusan, Naskah, Rupa},
        lembar_uji::{self, BarisUji, pengubahan as uji_pengubahan},
        penetapan_dip::{self, PenetapanDip},
        penetapan_pengecualian::{self, PenetapanPengecualian, pengubahan},
    },
};
use domain::{kantor::Kertas, pengecualian::IsiPengecualian};
use lopdf::{Document, Object};

use crate::{contoh_daftar, contoh_penetapan as contoh, contoh_surat, tata_letak::check};

const KERTAS: [Kertas; 2] = [Kertas::A4, Kertas::F4];

fn words(pages: &Pages) -> String {
    pages.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every kind, with `count` rows.
fn all(count: usize, kertas: Kertas) -> [(&'static str, Pages); 6] {
    [
        ("test sheet", lembar_uji::pages(&contoh::lembar_uji(count), kertas)),
        ("sheet on a new basis", uji_pengubahan::pages(&contoh::lembar_uji_pengubahan(count, false), kertas)),
        ("sheet on opening", uji_pengubahan::pages(&contoh::lembar_uji_pengubahan(count, true), kertas)),
        ("decree of exemption", penetapan_pengecualian::pages(&contoh::penetapan(count), kertas)),
        ("decree on a change", pengubahan::pages(&contoh::penetapan_pengubahan(count), kertas)),
        ("decree on the list", penetapan_dip::pages(&contoh::penetapan_dip(count), kertas)),
    ]
}

#[test]
fn what_sheets_and_decrees_say() {
    for (name, pages) in all(4, Kertas::A4) {
        insta::assert_snapshot!(format!("penetapan_{}", name.replace(' ', "_")), pages.text());
    }
    let (sheet, decree) = contoh::kosong(contoh_surat::naskah());
    insta::assert_snapshot!("penetapan_kosong_uji", lembar_uji::pages(&sheet, Kertas::A4).text());
    insta::assert_snapshot!("penetapan_kosong", penetapan_pengecualian::pages(&decree, Kertas::F4).text());
}

/// A signature stands with text or rows, no letter on another, numbers run through.
fn sound(pages: &Pages, what: &str) {
    check(pages, what);
    let count = pages.pages.len();
    for (number, page) in (1..).zip(&pages.pages) {
        let text = page.text();
        assert!(text.contains(&format!("Halaman {number} dari {count}")), "{what}: page {number} of {count}");
        let lines = |roles: &[Role]| page.texts().filter(|text| roles.contains(&text.role)).count();
        let says = lines(&[Role::Paragraph, Role::TableCell, Role::TableHeader, Role::Value]);
        assert!(lines(&[Role::Signature]) == 0 || says >= 2, "{what}, page {number}: a signature never stands alone");
        let rows = lines(&[Role::TableCell]);
        assert!(rows == 0 || lines(&[Role::TableHeader]) > 0, "{what}, page {number}: rows stand under their headings");
    }
}

#[test]
fn sheets_and_decrees_never_overlap_and_signatures_never_stand_alone() {
    for kertas in KERTAS {
        for count in (0..14).chain([200]) {
            for (name, pages) in all(count, kertas) {
                sound(&pages, &format!("{name} of {count} rows on {}", kertas.name()));
            }
        }
    }
}

#[test]
fn a_decree_stands_and_its_annex_lies() {
    for kertas in KERTAS {
        for (name, pages) in all(30, kertas) {
            let lying: Vec<bool> = pages.pages.iter().map(|page| page.width > page.height).collect();
            let decree = name.starts_with("decree");
            assert_eq!(lying[0], !decree, "{name} on {}: the first page", kertas.name());
            assert_eq!(lying.last(), Some(&true), "{name}: many columns need a lying page");
            let turns = lying.windows(2).filter(|pair| pair[0] != pair[1]).count();
            assert_eq!(turns, usize::from(decree), "{name}: pages of the annex follow those of the decree");
        }
    }
}

/// Words of the pages that stand.
fn decree_text(pages: &Pages) -> String {
    let standing = pages.pages.iter().filter(|page| page.height > page.width).map(Page::text);
    standing.collect::<Vec<_>>().join("\n").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_decree_cites_the_law_in_force_and_what_it_rests_on() {
    let text = decree_text(&penetapan_pengecualian::pages(&contoh::penetapan(3), Kertas::A4));
    for said in ["Undang-Undang Nomor 14 Tahun 2008", "Peraturan Pemerintah Nomor 61 Tahun 2010", "Nomor 1 Tahun 2021"]
    {
        assert!(text.contains(said), "the decree cites {said}");
    }
    assert!(!text.contains("Nomor 1 Tahun 2017"), "Perki 1/2017 is revoked (Perki 1/2021 art. 63 b)");
    assert!(text.contains("Peraturan Bupati Contoh Nomor 8 Tahun 2022"), "and what the office adds");
    for said in ["NOMOR 12 TAHUN 2026", "PERTAMA", "KEDUA", "Lembar Pengujian Konsekuensi Nomor 4 Tahun 2026"] {
        assert!(text.contains(said), "Lampiran III: {said}");
    }
    let text = decree_text(&pengubahan::pages(&contoh::penetapan_pengubahan(3), Kertas::A4));
    for said in
        ["Penetapan PPID Nomor 3 Tahun 2026", "Konsekuensi Nomor 1 Tahun 2026", "Klasifikasi Nomor 4 Tahun 2026"]
    {
        assert!(text.contains(said), "Lampiran V refers to the earlier decree and to both sheets: {said}");
    }
    for (annex, pages) in [
        ("III", penetapan_pengecualian::pages(&contoh::penetapan(1), Kertas::A4)),
        ("V", pengubahan::pages(&contoh::penetapan_pengubahan(1), Kertas::A4)),
    ] {
        let lying: String = pages.pages.iter().filter(|page| page.width > page.height).map(Page::text).collect();
        let text = lying.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            text.contains("Menutup informasi ini melindungi keselamatan"),
            "Lampiran {annex} gives the weighing of the sheet as reason: {text}"
        );
    }
    let text = decree_text(&penetapan_dip::pages(&contoh::penetapan_dip(3), Kertas::A4));
    for said in ["Menyetujui, Atasan PPID", "Dr. Ir. Hj. Ratna Kusuma", "Keputusan PPID Nomor 3 Tahun 2026"] {
        let lines = text.replace("Ditetapkan di Contoh ", "").replace("pada tanggal 28 November 2026 ", "");
        assert!(lines.contains(said), "art. 45(5): {said} in {lines}");
    }
}

#[test]
fn a_test_sheet_has_what_lampiran_ii_asks() {
    let text = words(&lembar_uji::pages(&contoh::lembar_uji(2), Kertas::A4));
    assert!(
        text.contains(
            "Pada hari ini, Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026), \
             bertempat di Contoh"
        ),
        "the day stands in words: {text}"
    );
    for said in ["Dibuka", "Ditutup", "Jangka Waktu", "Unit Kerja", "TTD", "Menyetujui,", "Pimpinan Badan Publik"] {
        assert!(text.contains(said), "Lampiran II has {said}");
    }
    assert_eq!(text.matches("Menutup informasi ini melindungi").count(), 2, "each item has its weighing (art. 2(4))");
}

#[test]
fn only_a_sheet_that_opens_something_has_a_column_for_it() {
    let opens = |opened| {
        let pages = uji_pengubahan::pages(&contoh::lembar_uji_pengubahan(2, opened), Kertas::A4);
        let heads = pages.pages[0].texts().filter(|text| text.role == Role::TableHeader);
        heads.filter(|text| pages.pages[0].letters_of(text) == "Dibuka").count()
    };
    assert_eq!(opens(false), 1, "Lampiran IV has Dibuka under the earlier considerations alone");
    assert_eq!(opens(true), 2, "an opened item needs it under the new ones too");
}

#[test]
fn long_and_hostile_texts_are_cut_over_pages_and_lose_nothing() {
    let mut sheet = contoh::lembar_uji(2);
    sheet.baris[0].isi.konsekuensi_dibuka = "panjangnya ".repeat(2_000);
    sheet.baris[1].pertimbangan = "berimbang ".repeat(2_000);
    let considered: Vec<String> = contoh_daftar::jahat().into_iter().map(|text| format!("{text};")).collect();
    let keputusan = Keputusan { menimbang: considered, ..contoh::keputusan() };
    let butir = contoh_daftar::jahat().into_iter().map(|text| BarisUji {
        pertimbangan: text.clone(),
        isi: IsiPengecualian { konsekuensi_ditutup: text.clone(), unit: text.clone(), ..IsiPengecualian::new(text) },
    });
    let decree = PenetapanPengecualian { keputusan: keputusan.clone(), butir: butir.collect(), ..contoh::penetapan(0) };
    let list = PenetapanDip { keputusan, ..contoh::penetapan_dip(3) };
    for kertas in KERTAS {
        let pages = lembar_uji::pages(&sheet, kertas);
        sound(&pages, "a long test sheet");
        let text = pages.text();
        assert_eq!(text.matches("panjangnya").count(), 2_000, "every word of a consequence is printed");
        assert_eq!(text.matches("berimbang").count(), 2_000, "every word of the weighing is printed");
        let pages = penetapan_pengecualian::pages(&decree, kertas);
        sound(&pages, "a hostile decree");
        assert!(pages.text().contains("<script>alert(1)</script>"), "markup is only text");
        sound(&penetapan_dip::pages(&list, kertas), "a hostile decree on the list");
    }
}

/// Everything a document says, each line with its place.
fn placed(pages: &Pages) -> Vec<String> {
    let said = |page: &Page| {
        let texts = page.texts().filter(|text| text.role != Role::Artifact);
        texts.map(|text| format!("{} {} {}", text.x, text.y, page.letters_of(text))).collect::<Vec<_>>()
    };
    pages.pages.iter().flat_map(said).collect()
}

#[test]
fn a_preview_says_so_on_every_page_and_breaks_them_as_the_decree_does() {
    let of = |rupa: Rupa| {
        let naskah = Naskah { rupa, ..contoh_surat::naskah() };
        let mut sheet = contoh::lembar_uji(8);
        sheet.kepala.naskah = naskah.clone();
        let mut decree = contoh::penetapan_dip(60);
        decree.keputusan.naskah = naskah;
        [lembar_uji::pages(&sheet, Kertas::A4), penetapan_dip::pages(&decree, Kertas::F4)]
    };
    for (real, preview) in of(Rupa::Asli).iter().zip(&of(Rupa::Konsep)) {
        assert_eq!(placed(real), placed(preview), "{}: what was looked at is what is issued", real.title);
        for page in &preview.pages {
            assert!(page.texts().any(|text| page.letters_of(text) == "KONSEP"), "{}: marked", preview.title);
        }
        assert!(!real.text().contains("KONSEP"), "{}: the decree is no preview", real.title);
    }
}

#[test]
fn the_same_decree_is_the_same_file_and_names_no_person_in_its_metadata() {
    let render = || {
        [
            lembar_uji::render(&contoh::lembar_uji(3), Kertas::A4),
            uji_pengubahan::render(&contoh::lembar_uji_pengubahan(3, true), Kertas::F4),
            penetapan_pengecualian::render(&contoh::penetapan(3), Kertas::A4),
            pengubahan::render(&contoh::penetapan_pengubahan(3), Kertas::F4),
            penetapan_dip::render(&contoh::penetapan_dip(30), Kertas::A4),
        ]
        .map(|pdf| pdf.expect("a PDF"))
    };
    let (first, second) = (render(), render());
    assert_eq!(first, second, "a decree printed twice is the same file");
    for pdf in first {
        let file = Document::load_mem(&pdf.bytes).expect("a sound file");
        assert_eq!(file.get_pages().len(), pdf.pages, "as many pages as it says");
        let info = file.trailer.get(b"Info").and_then(Object::as_reference).expect("information");
        for (_, value) in file.get_dictionary(info).expect("a dictionary").iter() {
            let value = lopdf::decode_text_string(value).unwrap_or_default();
            let person = ["Sudirman", "Ratna", "Siti", "Rahman"].iter().any(|name| value.contains(name));
            assert!(!person, "no person in {value:?}");
        }
    }
}
