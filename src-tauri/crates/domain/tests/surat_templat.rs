//! The wording of letters: what may be saved, and what is printed from it.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use domain::surat::{Bidang, IsiTemplat, JenisSurat, MAX_LEN, TanpaNilai, Templat, TemplatError};
use proptest::prelude::*;

fn isi(jenis: JenisSurat) -> IsiTemplat {
    Bidang::of(jenis).fold(IsiTemplat::new(), |isi, bidang| isi.with(bidang, format!("<{}>", bidang.name())))
}

fn written(text: &str, jenis: JenisSurat) -> String {
    Templat::parse(text, jenis).unwrap().render(&isi(jenis)).unwrap()
}

#[test]
fn a_wording_is_printed_with_the_values_of_its_letter() {
    let notice = JenisSurat::Pemberitahuan;
    let cases = [
        ("Terima dari {nama}: {jumlah_biaya} ({ terbilang })", "Terima dari <nama>: <jumlah_biaya> (<terbilang>)"),
        ("{{nama}} dan {{{nama}}}", "{nama} dan {<nama>}"),
        ("Satu\r\n\r\nDua  \n", "Satu\n\nDua"),
        ("", ""),
    ];
    for (text, print) in cases {
        assert_eq!(written(text, notice), print, "{text:?}");
    }
}

#[test]
fn a_name_that_looks_like_a_field_stays_what_the_applicant_is_called() {
    let templat = Templat::parse("Kepada {nama}", JenisSurat::Perpanjangan).unwrap();
    let isi = isi(JenisSurat::Perpanjangan).with(Bidang::Nama, "{alasan} }{ {{nomor}}");
    assert_eq!(templat.render(&isi).unwrap(), "Kepada {alasan} }{ {{nomor}}", "what is inserted is never read again");
}

#[test]
fn a_wording_that_could_not_be_printed_is_refused_with_what_to_do() {
    let jenis = JenisSurat::Pemberitahuan;
    let cases = [
        ("{nama", TemplatError::Brace),
        ("nama}", TemplatError::Brace),
        ("{na{ma}}", TemplatError::Brace),
        ("{}", TemplatError::Unknown { nama: String::new(), jenis }),
        ("{Nama}", TemplatError::Unknown { nama: "Nama".to_owned(), jenis }),
        ("{batas_baru}", TemplatError::NotHere { bidang: Bidang::BatasBaru, jenis }),
        ("Yth\u{202E}", TemplatError::Invisible),
        ("Yth\u{7}", TemplatError::Invisible),
    ];
    for (text, error) in cases {
        assert_eq!(Templat::parse(text, jenis), Err(error), "{text:?}");
    }
    let long = Templat::parse(&"x".repeat(MAX_LEN + 1), jenis).unwrap_err();
    assert_eq!(long.to_string(), "Kalimat surat terlalu panjang (4001 huruf); ringkas sampai 4000 huruf.");
    assert_eq!(
        Templat::parse("{batas}", jenis).unwrap_err().to_string(),
        "Isian {batas} tidak ada nilainya pada Pemberitahuan tertulis; pakai {nomor}, {tanggal}, {nomor_pendaftaran}, \
         {tanggal_permohonan}, {nama}, {informasi}, {badan_publik}, {jumlah_biaya}, {terbilang}, {cara_bayar}."
    );
    assert_eq!(
        Templat::parse("}", jenis).unwrap_err().to_string(),
        "Kurung kurawal tidak berpasangan; tulis isian seperti {nama}, dan tulis {{ atau }} bila maksudnya kurung \
         kurawal biasa."
    );
}

#[test]
fn a_value_that_was_not_given_is_named_rather_than_left_out_of_a_letter() {
    let templat = Templat::parse("Sampai {batas_baru}", JenisSurat::Perpanjangan).unwrap();
    assert_eq!(templat.render(&IsiTemplat::new()), Err(TanpaNilai(Bidang::BatasBaru)));
}

#[test]
fn every_field_is_offered_somewhere_and_is_found_by_its_name() {
    for bidang in Bidang::ALL {
        assert_eq!(Bidang::from_name(bidang.name()), Some(bidang));
        assert!(
            JenisSurat::ALL.into_iter().any(|jenis| Bidang::of(jenis).any(|known| known == bidang)),
            "{bidang:?} has a value in some letter"
        );
        assert_eq!(serde_json::to_value(bidang).unwrap(), bidang.name(), "wire and wording agree");
    }
}

fn any_jenis() -> impl Strategy<Value = JenisSurat> {
    proptest::sample::select(JenisSurat::ALL.to_vec())
}

/// Texts near the grammar: braces, names and ordinary letters in any order.
fn near_wording() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("{".to_owned()),
        Just("}".to_owned()),
        proptest::sample::select(Bidang::ALL.to_vec()).prop_map(|bidang| format!("{{{}}}", bidang.name())),
        "\\PC{0,8}",
        Just("\n".to_owned()),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn what_was_read_is_written_back_as_it_was(text in near_wording(), jenis in any_jenis()) {
        if let Ok(templat) = Templat::parse(&text, jenis) {
            prop_assert_eq!(Templat::parse(&templat.to_string(), jenis), Ok(templat.clone()));
            prop_assert!(templat.render(&isi(jenis)).is_ok(), "whatever may be saved can be printed");
        }
    }

    #[test]
    fn any_text_at_all_is_read_or_refused(text in any::<String>(), jenis in any_jenis()) {
        if let Err(error) = Templat::parse(&text, jenis) {
            prop_assert!(error.to_string().ends_with('.'), "a sentence: {}", error);
        }
    }

    #[test]
    fn a_value_reaches_the_paper_letter_by_letter(nilai in any::<String>()) {
        let templat = Templat::parse("[{nama}]", JenisSurat::Disposisi).unwrap();
        let print = templat.render(&IsiTemplat::new().with(Bidang::Nama, nilai.clone()));
        prop_assert_eq!(print, Ok(format!("[{nilai}]")));
    }
}
