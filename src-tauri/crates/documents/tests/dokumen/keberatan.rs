//! The papers of an objection: receipt, form and answer, what they say and how they are laid out.

use documents::{
    keberatan::{
        formulir::{self, FormulirKeberatan},
        tanda_bukti::{self, TandaBuktiKeberatan},
    },
    kit::page::{Page, Pages, Role},
    surat::{
        bagian::{Naskah, Rupa},
        tanggapan_keberatan::{self, TanggapanKeberatan},
    },
};
use domain::{
    kalender::{Kalender, PengaturanKalender},
    kantor::Kertas,
    keberatan::HasilKeberatan,
};

use crate::{
    contoh::date,
    contoh_keberatan::{self as contoh, alasan},
    tata_letak::check,
};

fn receipt(receipt: &TandaBuktiKeberatan, kertas: Kertas) -> Pages {
    tanda_bukti::pages(receipt, kertas).expect("pages")
}

/// The text with line ends as spaces.
fn flat(pages: &Pages) -> String {
    pages.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_the_papers_say() {
    let plain = contoh::tanda_bukti();
    insta::assert_snapshot!("keberatan_tanda_bukti_a4", receipt(&plain, Kertas::A4).text());
    insta::assert_snapshot!("keberatan_tanda_bukti_slip", receipt(&plain, Kertas::Slip80).text());
    let long = contoh::tanda_bukti_panjang();
    insta::assert_snapshot!("keberatan_tanda_bukti_setengah", receipt(&long, Kertas::Setengah).text());
    insta::assert_snapshot!("keberatan_formulir", formulir::pages(&contoh::formulir(), Kertas::A4).text());
    insta::assert_snapshot!(
        "keberatan_formulir_kosong",
        formulir::pages(&contoh::formulir_kosong(), Kertas::A4).text()
    );
    for (name, letter) in letters() {
        insta::assert_snapshot!(format!("keberatan_{name}"), tanggapan_keberatan::pages(&letter, Kertas::F4).text());
    }
}

fn letters() -> [(&'static str, TanggapanKeberatan); 3] {
    [
        ("tanggapan", contoh::tanggapan()),
        ("tanggapan_panjang", contoh::tanggapan_panjang()),
        ("tanggapan_kosong", contoh::tanggapan_kosong()),
    ]
}

#[test]
fn receipts_fit_every_paper_and_never_overlap() {
    let plain = contoh::tanda_bukti();
    for (kertas, count) in [(Kertas::A4, 1), (Kertas::F4, 1), (Kertas::Setengah, 2), (Kertas::Slip80, 1)] {
        let pages = receipt(&plain, kertas);
        check(&pages, &format!("an objection's receipt on {}", kertas.name()));
        assert_eq!(pages.pages.len(), count, "pages on {}; on a half sheet the rights are the reverse", kertas.name());
        let values = pages.pages.iter().flat_map(Page::texts).filter(|text| text.role == Role::Value);
        assert!(values.map(|text| text.size).fold(f32::MAX, f32::min) >= 8.0, "{} can be read", kertas.name());
        check(&receipt(&contoh::tanda_bukti_panjang(), kertas), "a long receipt");
        let every = TandaBuktiKeberatan { alasan: alasan("abcdefg"), salinan_ke: Some(1), ..plain.clone() };
        assert_eq!(receipt(&every, kertas).pages.len(), count, "all seven grounds still fit on {}", kertas.name());
    }
}

#[test]
fn receipts_without_facts_and_with_endless_ones_never_overlap() {
    let empty = TandaBuktiKeberatan {
        nomor: String::new(),
        nomor_permohonan: String::new(),
        saluran: String::new(),
        pemohon: String::new(),
        alasan: alasan(""),
        hitungan: None,
        sengketa: None,
        petugas: String::new(),
        ..contoh::tanda_bukti()
    };
    let endless = TandaBuktiKeberatan {
        pemohon: "x".repeat(20_000),
        kuasa: Some("kata ".repeat(4_000)),
        petugas: "SatuNamaTanpaSpasiYangSangatPanjangSekaliSampaiTidakMuat".repeat(3),
        ..contoh::tanda_bukti()
    };
    for kertas in Kertas::ALL {
        check(&receipt(&empty, kertas), &format!("an empty receipt on {}", kertas.name()));
        let pages = receipt(&endless, kertas);
        check(&pages, &format!("an endless receipt on {}", kertas.name()));
        assert_eq!(pages.text().matches("kata").count(), 4_000, "no word is lost on {}", kertas.name());
    }
}

#[test]
fn a_receipt_names_number_hour_grounds_and_the_promised_day_on_every_paper() {
    let plain = contoh::tanda_bukti();
    let due = plain.hitungan.as_ref().expect("a count").jatuh_tempo;
    let promised = domain::format::tanggal::with_day(due);
    for kertas in Kertas::ALL {
        let text = flat(&receipt(&plain, kertas));
        for words in [
            "TANDA BUKTI PENERIMAAN KEBERATAN",
            "0012/KEB/PPID/XI/2026",
            "0245/PPID/XI/2026",
            "27 November 2026 pukul 10.20 WIB",
            "Dewi Anggraini",
            "a. Permohonan informasi ditolak",
            "d. Permintaan informasi ditanggapi",
            promised.as_str(),
            "30 hari kerja",
            "14 hari kerja",
            "7Q2M-51XD",
            "Siti Rahma",
            "akhir pekan",
        ] {
            let found =
                text.contains(words) || (words == "14 hari kerja" && text.contains("14 (empat belas) hari kerja"));
            assert!(found, "{} says {words:?}: {text}", kertas.name());
        }
        assert!(!text.contains("b. Informasi berkala"), "{}: a ground not raised is not printed", kertas.name());
        assert!(!text.contains("Salinan ke"), "{}: the first print is no copy", kertas.name());
        let again = flat(&receipt(&TandaBuktiKeberatan { salinan_ke: Some(3), ..plain.clone() }, kertas));
        assert!(again.contains("Salinan ke-3"), "{}: a reprint says which it is", kertas.name());
    }
}

#[test]
fn all_thirty_days_are_accounted_for_and_a_reprint_never_contradicts_the_first_print() {
    let plain = contoh::tanda_bukti();
    let text = flat(&receipt(&plain, Kertas::A4)).replace('\u{A0}', " ");
    assert!(text.contains("(1–5) Sen 30 Nov – Jum 4 Des"), "neighbouring days are drawn together: {text}");
    let (_, counted) = text.split_once("Dihitung: ").expect("the days");
    let (counted, _) = counted.split_once(" Tidak dihitung:").expect("the days skipped");
    assert!(counted.contains("–30)") || counted.contains("(30)"), "up to the thirtieth: {counted}");
    let moved = TandaBuktiKeberatan { tanggapan: date("2027-01-18"), ..plain };
    let text = flat(&receipt(&moved, Kertas::A4));
    assert!(text.contains("18 Januari 2027") && !text.contains("Dihitung:"), "days that end elsewhere are not printed");
    let own = PengaturanKalender { hitung_hari_kejadian: true, ..PengaturanKalender::default() };
    let count = Kalender::new(own).count(date("2026-11-27"), 30).expect("a deadline");
    let by_rule = TandaBuktiKeberatan { tanggapan: count.jatuh_tempo, hitungan: Some(count), ..contoh::tanda_bukti() };
    for kertas in Kertas::ALL {
        let text = flat(&receipt(&by_rule, kertas));
        assert!(text.contains("Hari kejadian dihitung sebagai hari ke-1"), "{}: {text}", kertas.name());
    }
}

#[test]
fn an_objection_without_a_request_says_so() {
    let plain = TandaBuktiKeberatan { nomor_permohonan: String::new(), alasan: alasan("b"), ..contoh::tanda_bukti() };
    for kertas in Kertas::ALL {
        assert!(flat(&receipt(&plain, kertas)).contains("tanpa nomor permohonan"), "{}", kertas.name());
    }
    let letter =
        TanggapanKeberatan { nomor_permohonan: String::new(), tanggal_permohonan: None, ..contoh::tanggapan() };
    let text = flat(&tanggapan_keberatan::pages(&letter, Kertas::A4));
    assert!(!text.contains("Nomor permohonan"), "the answer leaves no place for a number that does not exist: {text}");
}

#[test]
fn letters_no_typeface_has_are_told_on_every_paper() {
    let hostile = "محمد 🙂 ꦗꦮ".to_owned();
    let told = "Sebagian aksara";
    for kertas in Kertas::ALL {
        let plain = TandaBuktiKeberatan { pemohon: hostile.clone(), ..contoh::tanda_bukti() };
        assert!(flat(&receipt(&plain, kertas)).contains(told), "{}", kertas.name());
        assert!(!flat(&receipt(&contoh::tanda_bukti(), kertas)).contains(told), "{}", kertas.name());
    }
    let form = FormulirKeberatan { kasus_posisi: hostile.clone(), ..contoh::formulir() };
    assert!(flat(&formulir::pages(&form, Kertas::A4)).contains(told), "the form says so");
    let letter = TanggapanKeberatan { uraian: hostile, ..contoh::tanggapan() };
    assert!(flat(&tanggapan_keberatan::pages(&letter, Kertas::A4)).contains(told), "the answer says so");
}

#[test]
fn a_form_has_every_field_of_the_annex_in_two_copies_that_start_on_odd_pages() {
    for form in [contoh::formulir(), contoh::formulir_kosong(), contoh::formulir_panjang()] {
        for kertas in [Kertas::A4, Kertas::F4] {
            let pages = formulir::pages(&form, kertas);
            check(&pages, "a form");
            let numbered = (1..).zip(&pages.pages);
            let fronts: Vec<usize> = numbered
                .filter(|(_, page)| page.text().contains("FORMULIR KEBERATAN"))
                .map(|(number, _)| number)
                .collect();
            assert!(fronts.len() == 2 && fronts.iter().all(|number| number % 2 == 1), "{fronts:?}");
            let text = flat(&pages);
            for words in [
                "A. INFORMASI PENGAJU KEBERATAN",
                "Nomor registrasi keberatan*",
                "Nomor pendaftaran permintaan",
                "Tujuan penggunaan informasi",
                "Identitas pemohon",
                "Identitas kuasa pemohon",
                "Pekerjaan",
                "B. ALASAN PENGAJUAN KEBERATAN",
                "a. Permohonan informasi ditolak",
                "g. Informasi disampaikan melebihi",
                "C. KASUS POSISI",
                "D. HARI/TANGGAL TANGGAPAN",
                "Petugas (penerima keberatan)",
                "Pengaju keberatan,",
                "HAK-HAK PENGAJU KEBERATAN",
            ] {
                assert_eq!(text.matches(words).count(), 2, "each copy has {words:?}");
            }
        }
    }
    let text = flat(&formulir::pages(&contoh::formulir_panjang(), Kertas::A4));
    assert!((1..=40).all(|number| text.matches(&format!("Peristiwa ke-{number}:")).count() == 2), "no line is lost");
    for kertas in [Kertas::A4, Kertas::F4] {
        let count = formulir::pages(&contoh::formulir(), kertas).pages.len();
        assert_eq!(count, 4, "an ordinary form is one sheet a copy on {}", kertas.name());
        assert_eq!(formulir::pages(&contoh::formulir_kosong(), kertas).pages.len(), 4, "and so is an empty one");
    }
}

#[test]
fn only_the_grounds_that_are_raised_are_ticked() {
    let ticks = |form: &FormulirKeberatan| {
        let pages = formulir::pages(form, Kertas::A4).pages;
        pages[0].texts().filter(|text| pages[0].letters_of(text) == "√").count()
    };
    assert_eq!(ticks(&contoh::formulir()), 2, "two grounds are raised");
    assert_eq!(ticks(&contoh::formulir_kosong()), 0, "an empty form has no tick");
    assert_eq!(ticks(&FormulirKeberatan { alasan: alasan("abcdefg"), ..contoh::formulir() }), 7, "all seven");
}

/// Lines of the letter above its signature on the page of the signature; `None` on other pages.
fn lines_above_signature(page: &Page) -> Option<usize> {
    let top = page.texts().filter(|text| text.role == Role::Signature).map(|text| text.y).reduce(f32::min)?;
    let says = |role: Role| !matches!(role, Role::Artifact | Role::Signature | Role::TableHeader);
    let above = page.texts().filter(|text| says(text.role) && text.y < top && text.angle == 0.0);
    let lines: std::collections::BTreeSet<i32> = above.map(|text| (text.y * 10.0) as i32).collect();
    Some(lines.len())
}

#[test]
fn the_answer_flows_over_pages_and_its_signature_never_stands_alone() {
    for kertas in [Kertas::A4, Kertas::F4] {
        for lines in (0..100).step_by(3) {
            let uraian = vec!["Satu baris dari isi surat."; lines].join("\n");
            let letter = TanggapanKeberatan { uraian, ..contoh::tanggapan() };
            let pages = tanggapan_keberatan::pages(&letter, kertas);
            let signed: Vec<usize> = pages.pages.iter().filter_map(lines_above_signature).collect();
            assert_eq!(signed.len(), 1, "{lines} lines on {}: signed once", kertas.name());
            assert!(signed[0] >= 2, "{lines} lines on {}: text stands above the signature", kertas.name());
            let last = pages.pages.last().expect("a page").text();
            assert!(last.contains("TANDA TERIMA TANGGAPAN ATAS KEBERATAN"), "{lines} lines: the strip ends the letter");
        }
        for (name, letter) in letters() {
            check(&tanggapan_keberatan::pages(&letter, kertas), name);
        }
        let long = flat(&tanggapan_keberatan::pages(&contoh::tanggapan_panjang(), kertas));
        assert!(long.matches("dihimpun").count() >= 75, "ten thousand letters are printed");
        assert!(
            (1..=40).all(|number| long.contains(&format!("Peristiwa ke-{number}:"))),
            "and every line of the order"
        );
    }
}

#[test]
fn the_answer_ticks_one_outcome_and_says_what_follows_from_it() {
    for hasil in HasilKeberatan::ALL {
        let letter = TanggapanKeberatan { hasil: Some(hasil), ..contoh::tanggapan() };
        let text = tanggapan_keberatan::pages(&letter, Kertas::A4).text();
        let lines: Vec<&str> = text.lines().collect();
        let ticked: Vec<&str> = lines.windows(2).filter(|pair| pair[0] == "√").map(|pair| pair[1]).collect();
        assert_eq!(ticked, [hasil.label()], "{hasil:?} is ticked and nothing else");
    }
    let text = flat(&tanggapan_keberatan::pages(&contoh::tanggapan(), Kertas::A4));
    for words in [
        "memerintahkan PPID melaksanakan hal berikut dalam 5 hari kerja, paling lambat Senin, 21 Desember 2026",
        "Penetapan Nomor 12 Tahun 2026 tanggal 2 Maret 2026",
        "Komisi Informasi Provinsi Kepulauan Contoh dalam waktu 14 (empat belas) hari kerja",
        "Bila tanggapan ini diterima pada Selasa, 15 Desember 2026, waktu itu berakhir pada Rabu, 6 Januari 2027.",
        "Plh. Sekretaris Daerah selaku Atasan PPID,",
        "0012/KEB/PPID/XI/2026",
        "0245/PPID/XI/2026",
    ] {
        assert!(text.contains(words), "{words:?} is missing: {text}");
    }
    let refused =
        TanggapanKeberatan { perintah: None, pengecualian: Vec::new(), sengketa: None, ..contoh::tanggapan() };
    let text = flat(&tanggapan_keberatan::pages(&refused, Kertas::A4));
    assert!(
        !text.contains("memerintahkan") && !text.contains("dikecualikan dengan surat keputusan"),
        "nothing is invented"
    );
}

#[test]
fn a_preview_and_a_practice_office_cannot_pass_for_the_real_thing() {
    let naskah = Naskah { rupa: Rupa::Konsep, ..contoh::tanggapan().naskah };
    let preview = tanggapan_keberatan::pages(&TanggapanKeberatan { naskah, ..contoh::tanggapan_panjang() }, Kertas::A4);
    let practice = FormulirKeberatan { latihan: true, ..contoh::formulir() };
    let practice = formulir::pages(&practice, Kertas::A4);
    let receipts = Kertas::ALL.map(|kertas| receipt(&contoh::tanda_bukti_panjang(), kertas));
    for pages in receipts.iter().chain([&preview, &practice]) {
        for page in &pages.pages {
            assert!(page.texts().any(|text| text.angle > 0.0), "{}: a word lies across every page", pages.title);
        }
    }
}

#[test]
fn files_name_no_person() {
    let receipt = tanda_bukti::render(&contoh::tanda_bukti(), Kertas::A4).expect("a PDF");
    let form = formulir::render(&contoh::formulir(), Kertas::A4).expect("a PDF");
    let letter = tanggapan_keberatan::render(&contoh::tanggapan(), Kertas::A4).expect("a PDF");
    let again = tanggapan_keberatan::render(&contoh::tanggapan(), Kertas::A4).expect("a PDF");
    assert_eq!(letter.bytes, again.bytes, "the same values give the same file");
    let titles = [
        "Tanda bukti penerimaan keberatan 0012/KEB/PPID/XI/2026",
        "Formulir keberatan 0012/KEB/PPID/XI/2026",
        "Tanggapan atas keberatan 0012/KEB/PPID/XI/2026",
    ];
    for (pdf, wanted) in [receipt, form, letter].iter().zip(titles) {
        let file = lopdf::Document::load_mem(&pdf.bytes).expect("a sound file");
        let info = file.trailer.get(b"Info").and_then(lopdf::Object::as_reference).expect("information");
        let info = file.get_dictionary(info).expect("a dictionary");
        let values = || info.iter().filter_map(|(_, value)| lopdf::decode_text_string(value).ok());
        assert!(values().any(|value| value == wanted), "the file says what it is: {wanted}");
        assert!(values().all(|value| !value.contains("Dewi") && !value.contains("Pantau")), "and names no person");
    }
}
