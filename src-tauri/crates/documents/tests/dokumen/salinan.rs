//! The line on a later print of an issued letter.

use documents::{
    DocumentError, formulir,
    surat::{gabung::join, pemberitahuan, salinan::stamp},
};
use domain::kantor::Kertas;
use lopdf::{Document, Object, content::Content, dictionary};

use crate::{contoh, contoh_jawaban};

const LINE: &str = "Salinan ke-2, dicetak 1 Desember 2026 pukul 10.00 WIB";

fn at() -> chrono::DateTime<chrono::FixedOffset> {
    contoh::instant("2026-12-01T10:00:00+07:00")
}

/// Text of each page.
fn texts(bytes: &[u8]) -> Vec<String> {
    let file = Document::load_mem(bytes).expect("a sound file");
    let numbers: Vec<u32> = file.get_pages().into_keys().collect();
    numbers.into_iter().map(|number| file.extract_text(&[number]).expect("text")).collect()
}

/// Whatever is drawn as one form, the line among it.
fn forms(file: &Document) -> Vec<&lopdf::Stream> {
    let streams = file.objects.values().filter_map(|object| object.as_stream().ok());
    let name =
        |form: &lopdf::Stream| form.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Form");
    streams.filter(|stream| name(stream)).collect()
}

#[test]
fn the_issued_file_stays_byte_for_byte_under_the_line() {
    let issued = pemberitahuan::render(&contoh_jawaban::pemberitahuan_sebagian(), Kertas::A4).expect("a PDF");
    let copy = stamp(&issued.bytes, 2, at()).expect("a copy");
    assert!(copy.starts_with(&issued.bytes), "cut after the length of the original, the copy is the original");
    assert_eq!(copy, stamp(&issued.bytes, 2, at()).expect("a copy"), "the same values give the same bytes");
    assert_ne!(copy, stamp(&issued.bytes, 3, at()).expect("a copy"), "another print is told apart");
    assert_eq!(texts(&copy).len(), issued.pages, "no page comes or goes");
    for (before, after) in texts(&issued.bytes).iter().zip(texts(&copy)) {
        assert!(after.contains(before.trim()), "the letter can still be read: {after}");
    }
    let stamped = Document::load_mem(&copy).expect("a sound file");
    assert_eq!(forms(&stamped).len(), 1, "one line serves all pages");
    let size = copy.len() - issued.bytes.len();
    assert!(size < 20_000, "the line adds {size} bytes, not a whole font");
}

#[test]
fn every_page_carries_the_line() {
    let issued = formulir::render(&contoh::formulir(), Kertas::F4).expect("a PDF");
    let copy = stamp(&issued.bytes, 2, at()).expect("a copy");
    let file = Document::load_mem(&copy).expect("a sound file");
    for page in file.page_iter() {
        let content = String::from_utf8_lossy(&file.get_page_content(page)).into_owned();
        assert!(content.contains("/Salinan Do"), "each page draws the line");
    }
    let width = forms(&file)
        .into_iter()
        .filter_map(|form| form.dict.get(b"BBox").ok()?.as_array().ok()?.get(2)?.as_float().ok());
    let letters = documents::kit::font::Face::Italic.width(LINE);
    #[expect(clippy::cast_precision_loss, reason = "a line is far narrower than 2^24")]
    let expected = letters as f32 * 8.0 / 1000.0;
    assert!(width.map(|width| width - expected).any(|off| off.abs() < 0.1), "the line is {LINE:?}");
}

#[test]
fn copies_of_copies_and_turned_pages_are_stamped_too() {
    let issued = pemberitahuan::render(&contoh_jawaban::pemberitahuan(), Kertas::A4).expect("a PDF");
    for turn in [90, 180, 270] {
        let mut file = Document::load_mem(&issued.bytes).expect("a sound file");
        let pages: Vec<_> = file.page_iter().collect();
        for page in pages {
            file.get_dictionary_mut(page).expect("a page").set("Rotate", turn);
        }
        let mut turned = Vec::new();
        file.save_to(&mut turned).expect("a file");
        let copy = stamp(&stamp(&turned, 2, at()).expect("a copy"), 3, at()).expect("a copy of a copy");
        let file = Document::load_mem(&copy).expect("a sound file");
        let page = file.page_iter().next().expect("a page");
        let content = String::from_utf8_lossy(&file.get_page_content(page)).into_owned();
        assert!(content.contains("/Salinan Do") && content.contains("/SalinanX Do"), "both lines are drawn");
    }
}

#[test]
fn what_is_no_pdf_is_refused() {
    let issued = pemberitahuan::render(&contoh_jawaban::pemberitahuan(), Kertas::A4).expect("a PDF").bytes;
    let mut empty = Document::with_version("1.7");
    let pages = empty.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
    let catalog = empty.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    empty.trailer.set("Root", catalog);
    let mut without_pages = Vec::new();
    empty.save_to(&mut without_pages).expect("a file");
    let cases: [(&str, &[u8]); 5] = [
        ("nothing", b""),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("a head without a body", b"%PDF-1.7\n"),
        ("half a file", &issued[..issued.len() / 2]),
        ("a file without pages", &without_pages),
    ];
    for (what, bytes) in cases {
        let refused = stamp(bytes, 2, at());
        assert!(matches!(refused, Err(DocumentError::Foreign(_))), "{what} is refused: {refused:?}");
    }
}

#[test]
fn a_page_that_changes_its_measures_does_not_move_the_line() {
    let issued = pemberitahuan::render(&contoh_jawaban::pemberitahuan(), Kertas::A4).expect("a PDF");
    let mut file = Document::load_mem(&issued.bytes).expect("a sound file");
    let page = file.page_iter().next().expect("a page");
    // As scanners write it: everything is scaled, and nothing is put back at the end.
    file.change_page_content(page, b"0.24 0 0 0.24 0 0 cm".to_vec()).expect("a page");
    let mut scaled = Vec::new();
    file.save_to(&mut scaled).expect("a file");
    let copy = stamp(&scaled, 2, at()).expect("a copy");
    let file = Document::load_mem(&copy).expect("a sound file");
    let page = file.page_iter().next().expect("a page");
    let content = Content::decode(&file.get_page_content(page)).expect("operations");
    let (mut matrices, mut saved) = (0, Vec::new());
    for operation in content.operations {
        match operation.operator.as_str() {
            "q" => saved.push(matrices),
            "Q" => matrices = saved.pop().expect("as much is put back as was saved"),
            "cm" => matrices += 1,
            "Do" => assert_eq!(matrices, 1, "only its own place moves the line"),
            _ => {}
        }
    }
    assert_eq!(matrices, 0, "nothing is left changed");
}

#[test]
fn a_stack_of_letters_has_every_page_of_each_in_order() {
    let one = pemberitahuan::render(&contoh_jawaban::pemberitahuan(), Kertas::F4).expect("a letter");
    let copy = stamp(&one.bytes, 1, at()).expect("a copy");
    let stack = join(&[one.bytes.clone(), copy], "Tumpukan").expect("a stack");
    assert_eq!(
        stack,
        join(&[one.bytes.clone(), stamp(&one.bytes, 1, at()).expect("a copy")], "Tumpukan").expect("same")
    );
    let (single, pages) = (texts(&one.bytes), texts(&stack));
    assert_eq!(pages.len(), 2 * single.len(), "no page is lost or doubled");
    assert_eq!(pages[..single.len()], single[..], "the first letter reads as it was issued");
    assert_eq!(forms(&Document::load_mem(&stack).expect("a sound file")).len(), 1, "the mark of the copy goes along");
    assert!(join(&[b"GIF89a".to_vec()], "Tumpukan").is_err(), "what is no PDF is refused");
}
