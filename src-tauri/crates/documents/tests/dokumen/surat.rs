//! The letters: what they say, that nothing is lost or overlaps, that a signature never stands alone.

use documents::{
    kit::page::{Page, Pages, Role},
    surat::{
        bagian::{Naskah, Pengesahan, Rupa},
        disposisi::{self, ButirDisposisi, Disposisi},
        penyerahan::{self, Diserahkan, Penyerahan},
        perpanjangan::{self, Perpanjangan},
        tidak_lengkap::{self, TidakLengkap},
    },
};
use domain::kantor::Kertas;
use lopdf::{Document, Object};

use crate::{contoh_surat as contoh, tata_letak::check};

const KERTAS: [Kertas; 2] = [Kertas::A4, Kertas::F4];

/// The four letters with ordinary, with very long and without content.
fn letters(kertas: Kertas) -> Vec<(&'static str, Pages)> {
    let (lacking, extended, sent, handed) = contoh::kosong();
    vec![
        ("tidak lengkap", tidak_lengkap::pages(&contoh::tidak_lengkap(), kertas)),
        ("tidak lengkap, panjang", tidak_lengkap::pages(&contoh::tidak_lengkap_panjang(), kertas)),
        ("tidak lengkap, kosong", tidak_lengkap::pages(&lacking, kertas)),
        ("perpanjangan", perpanjangan::pages(&contoh::perpanjangan(), kertas)),
        ("perpanjangan, panjang", perpanjangan::pages(&contoh::perpanjangan_panjang(), kertas)),
        ("perpanjangan, kosong", perpanjangan::pages(&extended, kertas)),
        ("disposisi", disposisi::pages(&contoh::disposisi(), kertas)),
        ("disposisi, panjang", disposisi::pages(&contoh::disposisi_panjang(), kertas)),
        ("disposisi, kosong", disposisi::pages(&sent, kertas)),
        ("penyerahan", penyerahan::pages(&contoh::penyerahan(), kertas)),
        ("penyerahan, surel", penyerahan::pages(&contoh::penyerahan_surel(), kertas)),
        ("penyerahan, panjang", penyerahan::pages(&contoh::penyerahan_panjang(), kertas)),
        ("penyerahan, kosong", penyerahan::pages(&handed, kertas)),
    ]
}

/// The same letters in other circumstances.
fn printed_as(naskah: &Naskah) -> Vec<Pages> {
    let naskah = || naskah.clone();
    vec![
        tidak_lengkap::pages(&TidakLengkap { naskah: naskah(), ..contoh::tidak_lengkap_panjang() }, Kertas::A4),
        perpanjangan::pages(&Perpanjangan { naskah: naskah(), ..contoh::perpanjangan_panjang() }, Kertas::F4),
        disposisi::pages(&Disposisi { naskah: naskah(), ..contoh::disposisi_panjang() }, Kertas::A4),
        penyerahan::pages(&Penyerahan { naskah: naskah(), ..contoh::penyerahan_panjang() }, Kertas::F4),
    ]
}

#[test]
fn what_letters_say() {
    for (name, pages) in letters(Kertas::A4) {
        insta::assert_snapshot!(format!("surat_{}", name.replace(", ", "_").replace(' ', "_")), pages.text());
    }
}

#[test]
fn letters_never_overlap() {
    for kertas in KERTAS {
        for (name, pages) in letters(kertas) {
            check(&pages, &format!("{name} on {}", kertas.name()));
        }
    }
}

#[test]
fn an_ordinary_letter_is_one_page() {
    for kertas in KERTAS {
        for (name, pages) in letters(kertas).iter().filter(|(name, _)| !name.ends_with("panjang")) {
            assert_eq!(pages.pages.len(), 1, "{name} on {}", kertas.name());
        }
        let sizes = |pages: &Pages| pages.pages[0].texts().map(|text| text.size).fold(f32::MIN, f32::max);
        let long = Pengesahan { tembusan: vec!["Kepala Bidang".to_owned(); 4], ..contoh::tidak_lengkap().pengesahan };
        let pages = tidak_lengkap::pages(&TidakLengkap { pengesahan: long, ..contoh::tidak_lengkap() }, kertas);
        assert_eq!(pages.pages.len(), 1, "more copies on {}: smaller type saves a page", kertas.name());
        assert!(sizes(&pages) >= 12.0, "but no more than a little smaller: {}", sizes(&pages));
        let sheet = &letters(kertas)[0].1.pages[0];
        let page = &pages.pages[0];
        assert!(
            (page.width - sheet.width).abs() < 0.01 && (page.height - sheet.height).abs() < 0.01,
            "on the same paper"
        );
        for count in 1..=6 {
            let item = &contoh::disposisi().butir[0];
            let butir = (1..=count).map(|nomor| ButirDisposisi { nomor, ..item.clone() }).collect();
            let pages = disposisi::pages(&Disposisi { butir, ..contoh::disposisi() }, kertas);
            assert_eq!(pages.pages.len(), 1, "a disposition of {count} items on {}", kertas.name());
        }
    }
}

/// Lines of the letter above its signature on the page of the signature; `None` on other pages.
fn lines_above_signature(page: &Page) -> Option<usize> {
    let top = page.texts().filter(|text| text.role == Role::Signature).map(|text| text.y).reduce(f32::min)?;
    let says = |role: Role| !matches!(role, Role::Artifact | Role::Signature | Role::TableHeader);
    let above = page.texts().filter(|text| says(text.role) && text.y < top && text.angle == 0.0);
    let mut lines: Vec<i32> = above.map(|text| (text.y * 10.0) as i32).collect();
    lines.sort_unstable();
    lines.dedup();
    Some(lines.len())
}

fn signed_with_text(pages: &Pages, what: &str) {
    let signed: Vec<usize> = pages.pages.iter().filter_map(lines_above_signature).collect();
    assert_eq!(signed.len(), 1, "{what}: the signature stands whole on one page");
    assert!(signed[0] >= 2, "{what}: {} lines of text stand above the signature", signed[0]);
}

#[test]
fn a_signature_never_stands_alone_on_a_page() {
    let text = |lines: usize| vec!["Satu baris dari isi surat."; lines].join("\n");
    for kertas in KERTAS {
        // More lines than a page has.
        for lines in 0..110 {
            let what = |name: &str| format!("{name} of {lines} lines on {}", kertas.name());
            let letter = TidakLengkap { pembuka: text(lines), ..contoh::tidak_lengkap() };
            signed_with_text(&tidak_lengkap::pages(&letter, kertas), &what("incomplete"));
            let letter = TidakLengkap { penutup: text(lines), ..contoh::tidak_lengkap() };
            signed_with_text(&tidak_lengkap::pages(&letter, kertas), &what("incomplete with a long end"));
            let letter = Perpanjangan { uraian: text(lines), ..contoh::perpanjangan() };
            signed_with_text(&perpanjangan::pages(&letter, kertas), &what("extension"));
            let sheet = Disposisi { instruksi: text(lines), ..contoh::disposisi() };
            signed_with_text(&disposisi::pages(&sheet, kertas), &what("disposition"));
            let handed = Penyerahan { penutup: text(lines), ..contoh::penyerahan() };
            signed_with_text(&penyerahan::pages(&handed, kertas), &what("hand-over"));
            let one = contoh::penyerahan().informasi[0].clone();
            let handed = Penyerahan { informasi: vec![one; lines], ..contoh::penyerahan() };
            signed_with_text(&penyerahan::pages(&handed, kertas), &what("hand-over of items"));
        }
    }
}

#[test]
fn the_strip_for_the_receipt_never_takes_a_page_of_its_own() {
    for lines in 0..60 {
        let pembuka = vec!["Satu baris dari isi surat."; lines].join("\n");
        let pages = tidak_lengkap::pages(&TidakLengkap { pembuka, ..contoh::tidak_lengkap() }, Kertas::A4).pages;
        let last = pages.last().expect("a page");
        assert!(last.text().contains("TANDA TERIMA"), "{lines} lines: the strip ends the letter");
        assert!(lines_above_signature(last).is_some(), "{lines} lines: it stands on the page of the signature");
    }
}

#[test]
fn nothing_of_a_long_letter_is_lost() {
    let letters = letters(Kertas::A4);
    for (name, pages) in letters.iter().filter(|(name, _)| name.ends_with("panjang")) {
        let text = pages.text().split_whitespace().collect::<Vec<_>>().join(" ");
        if !name.starts_with("perpanjangan") {
            let items = (1..=50).filter(|number| text.contains(&format!("Dokumen ke-{number}:"))).count();
            assert_eq!(items, 50, "{name}: every item is printed");
        }
        assert!(text.matches("dihimpun").count() >= 75, "{name}: ten thousand letters are printed");
    }
}

#[test]
fn every_page_says_what_it_is_and_a_preview_cannot_pass_for_the_letter() {
    let real = contoh::naskah();
    for pages in printed_as(&real).iter().chain(&printed_as(&Naskah { latihan: true, ..real.clone() })) {
        for (index, page) in pages.pages.iter().enumerate() {
            let text = page.text();
            let number = format!("Halaman {} dari {}", index + 1, pages.pages.len());
            assert!(text.contains(&number) && text.contains(&pages.title), "{}: {number}", pages.title);
            assert!(!text.contains("KONSEP"), "{}: the letter is no preview", pages.title);
        }
    }
    for latihan in [false, true] {
        for pages in printed_as(&Naskah { latihan, rupa: Rupa::Konsep, ..real.clone() }) {
            for page in &pages.pages {
                let across = page.texts().find(|text| text.angle > 0.0).map(|text| page.letters_of(text));
                let word = if latihan { "KONSEP LATIHAN" } else { "KONSEP" };
                assert_eq!(across, Some(word), "{}: the word lies across every page", pages.title);
                assert!(page.text().contains("belum diterbitkan"), "{}: and stands at its head", pages.title);
            }
        }
    }
}

#[test]
fn one_item_longer_than_a_page_is_cut_and_stays_signed() {
    let rincian = "kata ".repeat(2_000);
    let item = Diserahkan { rincian: rincian.clone(), ..contoh::penyerahan().informasi[0].clone() };
    let sent = Disposisi { butir: vec![ButirDisposisi { nomor: 1, rincian: rincian.clone() }], ..contoh::disposisi() };
    let handed = Penyerahan { informasi: vec![item], ..contoh::penyerahan() };
    let lacking = TidakLengkap { kekurangan: vec![rincian], ..contoh::tidak_lengkap() };
    for kertas in KERTAS {
        let all = [
            disposisi::pages(&sent, kertas),
            penyerahan::pages(&handed, kertas),
            tidak_lengkap::pages(&lacking, kertas),
        ];
        for pages in all {
            check(&pages, &pages.title);
            signed_with_text(&pages, &pages.title);
            let words = pages.text().split_whitespace().filter(|word| *word == "kata").count();
            assert_eq!(words, 2_000, "{} on {}: every word is printed", pages.title, kertas.name());
        }
    }
}

/// Everything a letter says, each line with its place.
fn placed(pages: &Pages) -> Vec<(usize, String)> {
    let mut lines = Vec::new();
    for (number, page) in pages.pages.iter().enumerate() {
        let said = page.texts().filter(|text| text.role != Role::Artifact);
        lines.extend(said.map(|text| (number, format!("{} {} {}", text.x, text.y, page.letters_of(text)))));
    }
    lines
}

#[test]
fn a_preview_breaks_its_pages_as_the_letter_does() {
    for latihan in [false, true] {
        let real = Naskah { latihan, ..contoh::naskah() };
        let preview = printed_as(&Naskah { rupa: Rupa::Konsep, ..real.clone() });
        for (letter, preview) in printed_as(&real).iter().zip(&preview) {
            assert_eq!(placed(letter), placed(preview), "{}: what was looked at is what is issued", letter.title);
        }
    }
}

#[test]
fn unknown_facts_leave_their_place_and_invent_nothing() {
    let (_, extended, sent, handed) = contoh::kosong();
    let text = perpanjangan::pages(&extended, Kertas::A4).text();
    assert!(text.contains("Batas waktu baru\t:\t....."), "room to write the new date: {text}");
    assert!(!text.contains('√'), "no ground is ticked that nobody chose");
    let text = disposisi::pages(&sent, Kertas::A4).text();
    assert!(!text.contains("Pemohon"), "a unit is not told who asks unless the office says so");
    let text = penyerahan::pages(&handed, Kertas::A4).text();
    assert!(!text.contains("tanpa biaya"), "a cost nobody entered is not said to be nothing");
    let free = Penyerahan { biaya: Some(0), ..contoh::penyerahan() };
    assert!(penyerahan::pages(&free, Kertas::A4).text().contains("tanpa biaya"), "what is free is said to be");
}

#[test]
fn letters_that_lack_letters_say_so() {
    let name = "ꦗꦮ".to_owned();
    let mut letter = contoh::tidak_lengkap();
    letter.kepala.kepada.nama.clone_from(&name);
    let mut extension = contoh::perpanjangan();
    extension.kepala.kepada.nama.clone_from(&name);
    let sheet = Disposisi { pemohon: Some(name.clone()), ..contoh::disposisi() };
    let item = Diserahkan { rincian: name, ..contoh::penyerahan().informasi[0].clone() };
    let handed = Penyerahan { informasi: vec![item], ..contoh::penyerahan() };
    let all = [
        tidak_lengkap::pages(&letter, Kertas::A4),
        perpanjangan::pages(&extension, Kertas::A4),
        disposisi::pages(&sheet, Kertas::A4),
        penyerahan::pages(&handed, Kertas::A4),
    ];
    for pages in all {
        assert!(pages.text().contains("tidak dapat dicetak dengan huruf yang tersedia"), "{}", pages.title);
    }
}

#[test]
fn the_same_letter_is_the_same_file_and_names_no_person_in_its_metadata() {
    let render = || {
        [
            tidak_lengkap::render(&contoh::tidak_lengkap(), Kertas::A4),
            perpanjangan::render(&contoh::perpanjangan_panjang(), Kertas::F4),
            disposisi::render(&contoh::disposisi_panjang(), Kertas::A4),
            penyerahan::render(&contoh::penyerahan(), Kertas::F4),
        ]
        .map(|pdf| pdf.expect("a PDF"))
    };
    let (first, second) = (render(), render());
    assert_eq!(first, second, "a letter printed twice is the same file");
    for pdf in first {
        let file = Document::load_mem(&pdf.bytes).expect("a sound file");
        assert_eq!(file.get_pages().len(), pdf.pages, "as many pages as it says");
        let info = file.trailer.get(b"Info").and_then(Object::as_reference).expect("information");
        let info = file.get_dictionary(info).expect("a dictionary");
        let title = lopdf::decode_text_string(info.get(b"Title").expect("a title")).expect("a text");
        assert!(title.ends_with("permohonan 0245/PPID/XI/2026"), "{title} says which request it belongs to");
        for (_, value) in info.iter() {
            let value = lopdf::decode_text_string(value).unwrap_or_default();
            let person = ["Dewi", "Siti", "Sudirman", "Perkumpulan"].iter().any(|name| value.contains(name));
            assert!(!person, "{title}: no person in {value:?}");
        }
    }
}
