//! The receipt of a complaint: what art. 44 of UU 25/2009 asks for, on every paper the counter has.

use documents::{
    Kop,
    kit::page::Pages,
    pengaduan::tanda_terima::{TandaTerimaPengaduan, pages},
};
use domain::kantor::Kertas;

use crate::{
    contoh::{self, date, instant},
    tata_letak::check,
};

fn receipt() -> TandaTerimaPengaduan {
    let limit = |what: &str, day: &str, whose: &str| (what.to_owned(), date(day), whose.to_owned());
    TandaTerimaPengaduan {
        kop: Kop { logo: Some(contoh::logo()), ..contoh::kop() },
        latihan: false,
        nomor: "0004/ADU/PPID/XI/2026".to_owned(),
        diterima: instant("2026-11-27T10:20:00+07:00"),
        dicatat_belakangan: None,
        tempat: "PPID Pembantu Kelurahan, Kota Bandung".to_owned(),
        saluran: "Tatap muka".to_owned(),
        kelas: "Pengaduan tidak berkadar pengawasan".to_owned(),
        pelapor: Some("Dewi Anggraini".to_owned()),
        alamat: Some("Jl. Melati No. 4, Bandung".to_owned()),
        rahasia: true,
        judul: "Loket tutup sebelum waktunya".to_owned(),
        uraian: "Loket dua tutup pukul sebelas, padahal papan jam layanan menyebut pukul tiga.".to_owned(),
        batas: vec![
            limit("Kelengkapan diperiksa", "2026-12-11", "Pasal 44 ayat (3) UU 25/2009"),
            limit("Verifikasi", "2026-12-02", "SP4N-LAPOR!"),
            limit("Penyelesaian", "2027-03-01", "SP4N-LAPOR!"),
        ],
        sementara: true,
        petugas: "Siti Rahma".to_owned(),
        kode_pemeriksa: "7Q2M-51XD".to_owned(),
        salinan_ke: None,
        dicetak: instant("2026-11-27T10:22:00+07:00"),
    }
}

/// The text with line ends as spaces.
fn flat(pages: &Pages) -> String {
    pages.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_receipt_of_a_complaint_is_one_page_on_every_paper_and_says_what_the_law_asks() {
    for kertas in [Kertas::A4, Kertas::F4, Kertas::Setengah, Kertas::Slip80] {
        let sheet = pages(&receipt(), kertas).expect("pages");
        check(&sheet, &format!("a complaint's receipt on {}", kertas.name()));
        assert_eq!(sheet.pages.len(), 1, "the signature stands beside what it signs on {}", kertas.name());
        let text = flat(&sheet);
        for asked in ["Dewi Anggraini", "Loket dua tutup", "Kota Bandung", "27 November 2026", "10.20", "Siti Rahma"] {
            assert!(
                text.contains(asked),
                "identity, description, place, time and receiver: {asked} on {}",
                kertas.name()
            );
        }
    }
}

#[test]
fn a_receipt_without_a_reporter_says_that_its_number_is_all_there_is() {
    let anonymous = TandaTerimaPengaduan { pelapor: None, alamat: None, rahasia: false, ..receipt() };
    for kertas in [Kertas::A4, Kertas::Setengah, Kertas::Slip80] {
        let text = flat(&pages(&anonymous, kertas).expect("pages"));
        assert!(text.contains("Anonim (identitas tidak dicatat)"), "no name is invented on {}", kertas.name());
        assert!(text.contains("tanpa identitas, nomornya"), "the number is the proof on {}", kertas.name());
    }
    let endless = TandaTerimaPengaduan { uraian: "kata ".repeat(4_000), judul: "x".repeat(400), ..receipt() };
    for kertas in [Kertas::A4, Kertas::Setengah, Kertas::Slip80] {
        check(&pages(&endless, kertas).expect("pages"), "a receipt of an endless account");
    }
}
