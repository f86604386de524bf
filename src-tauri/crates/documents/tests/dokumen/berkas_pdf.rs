//! The PDF files themselves: sound, small, repeatable, without personal data in their metadata.

use documents::{formulir, lembar_pemulihan, register, tanda_bukti};
use domain::kantor::Kertas;
use lopdf::{Document, Object};

use crate::contoh;

fn text_of(value: &Object) -> String {
    lopdf::decode_text_string(value).expect("a text")
}

#[test]
fn files_are_sound_and_say_what_they_are() {
    let receipt = contoh::tanda_bukti();
    let pdf = tanda_bukti::render(&receipt, Kertas::A4).expect("a PDF");
    let file = Document::load_mem(&pdf.bytes).expect("a sound file");
    assert_eq!(file.get_pages().len(), pdf.pages, "as many pages as it says");
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(text_of(catalog.get(b"Lang").expect("a language")), "id-ID", "readers know the language");
    let info = file.trailer.get(b"Info").and_then(Object::as_reference).expect("information");
    let info = file.get_dictionary(info).expect("a dictionary");
    assert_eq!(
        text_of(info.get(b"Title").expect("a title")),
        "Tanda bukti permohonan informasi publik 0245/PPID/XI/2026"
    );
    assert_eq!(
        text_of(info.get(b"Author").expect("an author")),
        "Dinas Komunikasi dan Informatika, Pemerintah Kabupaten Contoh"
    );
    for (key, value) in info.iter() {
        let value = lopdf::decode_text_string(value).unwrap_or_default();
        assert!(!value.contains("Dewi") && !value.contains("Siti"), "no person in {:?}", String::from_utf8_lossy(key));
    }
}

#[test]
fn the_text_can_be_selected_and_searched() {
    let pdf = tanda_bukti::render(&contoh::tanda_bukti(), Kertas::A4).expect("a PDF");
    let text = Document::load_mem(&pdf.bytes).and_then(|file| file.extract_text(&[1])).expect("text");
    for words in ["0245/PPID/XI/2026", "Dewi Anggraini", "Senin, 7 Desember 2026", "bukan tanda tangan elektronik"] {
        assert!(text.contains(words), "{words:?} can be found in the file: {text}");
    }
}

#[test]
fn the_same_values_give_the_same_bytes() {
    let receipt = contoh::tanda_bukti_panjang();
    let first = tanda_bukti::render(&receipt, Kertas::A4).expect("a PDF");
    // Other documents between must not change anything, as they share the writer's counters.
    register::render(&contoh::register(5), Kertas::F4).expect("a PDF");
    let second = tanda_bukti::render(&receipt, Kertas::A4).expect("a PDF");
    assert_eq!(first.bytes, second.bytes, "a receipt printed twice is the same file");
    let table = contoh::register(40);
    assert_eq!(register::xlsx(&table), register::xlsx(&table), "so is a register as XLSX");
}

#[test]
fn fonts_are_cut_down_to_the_letters_used() {
    let small = [
        tanda_bukti::render(&contoh::tanda_bukti(), Kertas::A4),
        formulir::render(&contoh::formulir(), Kertas::A4),
        lembar_pemulihan::render(&contoh::lembar_pemulihan(), Kertas::A4),
    ];
    for pdf in small {
        let size = pdf.expect("a PDF").bytes.len();
        assert!(size < 80_000, "a letter of {size} bytes carries whole fonts");
    }
}
