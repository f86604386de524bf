//! The answers to a request: what they say, that nothing of the annexes is missing, where pages end.

use documents::{
    kit::page::{Page, Pages, Role},
    surat::{
        bagian::Rupa,
        formulir_salinan, kuitansi,
        pemberitahuan::{self, ButirDiputus, Pemberitahuan, Penyediaan},
        penolakan::{self, Penolakan},
    },
};
use domain::{
    id::UjiId,
    kantor::Kertas,
    permohonan::{
        Keputusan,
        keputusan::{Penetapan, RujukanUji},
    },
};

use crate::{contoh_jawaban as contoh, tata_letak::check};

/// The text in one line, so that a sentence is found wherever its lines end.
fn flat(pages: &Pages) -> String {
    pages.text().replace(['\n', '\t'], " ")
}

fn says(pages: &Pages, wanted: &[&str], what: &str) {
    let text = flat(pages);
    for words in wanted {
        assert!(text.contains(words), "{what} says {words:?}: {text}");
    }
}

#[test]
fn texts() {
    let a4 = Kertas::A4;
    insta::assert_snapshot!("pemberitahuan", pemberitahuan::pages(&contoh::pemberitahuan(), a4).text());
    insta::assert_snapshot!(
        "pemberitahuan_sebagian",
        pemberitahuan::pages(&contoh::pemberitahuan_sebagian(), a4).text()
    );
    insta::assert_snapshot!("penolakan", penolakan::pages(&contoh::penolakan(), a4).text());
    insta::assert_snapshot!("penolakan_sebagian", penolakan::pages(&contoh::penolakan_sebagian(), a4).text());
    insta::assert_snapshot!("formulir_salinan", formulir_salinan::pages(&contoh::formulir_salinan(), a4).text());
    insta::assert_snapshot!("kuitansi", kuitansi::pages(&contoh::kuitansi(), a4).text());
}

#[test]
fn texts_of_very_long_answers() {
    // A reviewer reads how each page begins and ends, not ten thousand letters.
    let short = |pages: Pages| {
        let page = |page: &Page| {
            let text = page.text();
            let lines: Vec<&str> = text.lines().collect();
            let (head, foot) =
                (&lines[..lines.len().min(6)], &lines[lines.len().saturating_sub(6).max(lines.len().min(6))..]);
            format!("{}\n[...]\n{}", head.join("\n"), foot.join("\n"))
        };
        pages.pages.iter().map(page).collect::<Vec<_>>().join("\n--- halaman berikut ---\n")
    };
    let notice = pemberitahuan::pages(&contoh::pemberitahuan_panjang(), Kertas::F4);
    insta::assert_snapshot!("pemberitahuan_panjang", short(notice));
    insta::assert_snapshot!("penolakan_panjang", short(penolakan::pages(&contoh::penolakan_panjang(), Kertas::F4)));
}

#[test]
fn a_notice_has_every_field_of_lampiran_vii() {
    let annex = [
        "PEMBERITAHUAN TERTULIS",
        "Tanggal permohonan : 23 November 2026",
        "Nomor pendaftaran : 0245/PPID/XI/2026",
        "Nama : Dewi Anggraini",
        "Alamat : Jalan Kenanga Nomor 8",
        "Nomor telepon/surel : 0812-7300-1188 / dewi@contoh.or.id",
        "A. Informasi dapat diberikan",
        "Penguasaan informasi publik",
        "Kami",
        "Badan Publik lain, yaitu",
        "Bentuk fisik yang tersedia",
        "Softcopy (termasuk rekaman)",
        "Hardcopy/salinan tertulis",
        "Biaya yang dibutuhkan",
        "Penyalinan",
        "Pengiriman",
        "Lain-lain",
        "Jumlah:",
        "Waktu penyediaan 3 hari kerja, paling lambat Rabu, 2 Desember 2026",
        "Penjelasan penghitaman/ pengaburan informasi yang",
        "B. Informasi tidak dapat diberikan karena:",
        "Informasi yang diminta belum dikuasai",
        "Informasi yang diminta belum didokumentasikan",
        "Penyediaan informasi yang belum didokumentasikan dilakukan dalam jangka waktu",
        "Contoh, 27 November 2026 Pejabat Pengelola Informasi dan Dokumentasi, Drs. H. Sudirman, M.Si.",
    ];
    let added = [
        "Dikabulkan seluruhnya",
        "Dikabulkan sebagian",
        "Cara pembayaran",
        "C. Informasi ditolak karena:",
        "30 (tiga puluh) hari kerja",
    ];
    for notice in [contoh::pemberitahuan(), contoh::pemberitahuan_sebagian()] {
        for kertas in [Kertas::A4, Kertas::F4] {
            let pages = pemberitahuan::pages(&notice, kertas);
            says(&pages, &annex, "the notice");
            says(&pages, &added, "the completed notice");
        }
    }
    let pages = pemberitahuan::pages(&contoh::pemberitahuan_sebagian(), Kertas::A4);
    let decided = [
        "fotokopi A4: Rp500 × 48 lembar = Rp24.000",
        "Jumlah: Rp45.000 (empat puluh lima ribu rupiah)",
        "Tunai di meja layanan PPID",
        "yaitu Kantor Kementerian Agama Kabupaten Contoh (butir 4)",
        "jangka waktu: 14 hari kerja, paling lambat Kamis, 17 Desember 2026",
        "Alasan penolakan : Pasal 17 huruf a angka 2 UU KIP; Pasal 17 huruf h angka 4 UU KIP",
        "Surat keputusan penolakan : Nomor 400.14.5.3/7/KEP/PPID/XI/2026 tanggal 27 November 2026 (terlampir)",
        "Butir 2: Nama pelapor pada halaman 3 dan 7 dihitamkan",
    ];
    says(&pages, &decided, "a notice of five decisions");
}

/// The labels of the boxes that are ticked.
fn ticked(pages: &Pages) -> Vec<String> {
    let lines: Vec<String> =
        pages.pages.iter().flat_map(|page| page.text().lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    let pairs = lines.windows(2).filter(|pair| pair[0].ends_with('√'));
    pairs.map(|pair| pair[1].split('\t').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_boxes_ticked_are_those_of_the_decisions() {
    let whole = ticked(&pemberitahuan::pages(&contoh::pemberitahuan(), Kertas::A4));
    assert_eq!(whole, ["Dikabulkan seluruhnya", "Kami", "Softcopy (termasuk rekaman)"], "a request granted whole");
    let elsewhere =
        Keputusan::TidakDikuasai { badan_publik: String::new(), penjelasan: "Bukan kewenangan.".to_owned() };
    let item = ButirDiputus { rincian: "Data".to_owned(), keputusan: elsewhere, sampai: None };
    let notice = Pemberitahuan { butir: vec![item], penyediaan: None, ..contoh::pemberitahuan() };
    let pages = pemberitahuan::pages(&notice, Kertas::A4);
    let expected =
        ["Tidak dapat diberikan", "Badan Publik lain, yaitu tidak diketahui", "Informasi yang diminta belum dikuasai"];
    assert_eq!(ticked(&pages), expected, "something this body does not hold");
    assert!(!flat(&pages).contains("Rp0"), "nothing is given, so nothing is said to be free");
}

#[test]
fn what_waits_for_payment_says_so() {
    let mut notice = contoh::pemberitahuan_sebagian();
    notice.biaya.bayar_dulu = true;
    notice.penyediaan = Some(Penyediaan { hari: 3, sampai: None });
    notice.butir[4].sampai = None;
    notice.catatan = "Gambar rencana hanya dapat dilihat di kantor.".to_owned();
    let pages = pemberitahuan::pages(&notice, Kertas::A4);
    says(&pages, &["3 hari kerja, setelah pembayaran diterima", "Gambar rencana hanya dapat dilihat"], "the notice");
    says(&pages, &["14 hari kerja, setelah pembayaran diterima"], "of what is still to be documented too");
}

#[test]
fn a_decree_has_every_field_of_lampiran_ix() {
    let annex = [
        "PEMERINTAH KABUPATEN CONTOH",
        "SURAT KEPUTUSAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)",
        "TENTANG PENOLAKAN PERMINTAAN INFORMASI",
        "Nomor pendaftaran : 0245/PPID/XI/2026",
        "Nama : Dewi Anggraini",
        "Alamat : Jalan Kenanga Nomor 8",
        "Nomor telepon/surel : 0812-7300-1188 / dewi@contoh.or.id",
        "Hasil penilaian kinerja perorangan kepala sekolah tahun 2025",
        "INFORMASI YANG DIKECUALIKAN",
        "Pasal 17 huruf h angka 4 Undang-Undang Nomor 14 Tahun 2008",
        "(Pasal 17 huruf j)",
        "konsekuensi sebagai berikut: Membuka hasil penilaian perorangan",
        "PERMINTAAN INFORMASI DITOLAK",
        "keberatan kepada Atasan PPID selambat-lambatnya 30 (tiga puluh) hari kerja sejak menerima Surat Keputusan ini",
        "Contoh, 27 November 2026 Pejabat Pengelola Informasi dan Dokumentasi, Drs. H. Sudirman, M.Si.",
        // Beyond the annex: what Perki 1/2021 art. 34(2) wants enclosed.
        "3/PPID/KLAS/2026 tanggal 12 Maret 2026 (terlampir)",
    ];
    for decree in [contoh::penolakan(), contoh::penolakan_sebagian()] {
        for kertas in [Kertas::A4, Kertas::F4] {
            says(&penolakan::pages(&decree, kertas), &annex, "the decree");
        }
    }
    let parts = [
        "2. Daftar penerima bantuan sosial tahun 2025 Bagian yang ditolak: kolom NIK",
        "Pengecualian informasi untuk butir 3, 5 didasarkan",
        "Pasal 84 ayat (1) Undang-Undang Nomor 24 Tahun 2013 (Pasal 17 huruf j)",
        "DITOLAK UNTUK BAGIAN TERSEBUT",
        "pemberitahuan tertulis nomor 400.14.5.3/118/PPID/XI/2026",
    ];
    says(&penolakan::pages(&contoh::penolakan_sebagian(), Kertas::A4), &parts, "a decree on parts");
}

#[test]
fn an_ordinary_refusal_needs_no_second_sheet_for_its_signature() {
    for kertas in [Kertas::A4, Kertas::F4] {
        let pages = penolakan::pages(&contoh::penolakan(), kertas).pages;
        assert_eq!(pages.len(), 1, "the decree in the usual wording is one page of {}", kertas.name());
        let letters = pages.iter().flat_map(Page::texts).filter(|text| text.role == Role::Paragraph);
        let least = letters.map(|text| text.size).fold(f32::MAX, f32::min);
        assert!(least >= 8.0, "{least} points are too small to read");
    }
}

#[test]
fn empty_facts_leave_empty_places() {
    let notice = Pemberitahuan {
        nomor: String::new(),
        nomor_pendaftaran: String::new(),
        tanggal_permohonan: None,
        pemohon: Default::default(),
        butir: Vec::new(),
        penyampaian: String::new(),
        penyediaan: None,
        penutup: String::new(),
        pengesahan: Default::default(),
        ..contoh::pemberitahuan()
    };
    let decree =
        Penolakan { nomor: String::new(), butir: Vec::new(), pengesahan: Default::default(), ..contoh::penolakan() };
    for pages in [pemberitahuan::pages(&notice, Kertas::A4), penolakan::pages(&decree, Kertas::A4)] {
        check(&pages, "an empty letter");
        says(&pages, &["Nomor ........", "(................................................)"], "an empty letter");
    }
}

/// Words of a page that are neither its foot nor a signature.
fn body(page: &Page) -> usize {
    page.texts().filter(|text| !matches!(text.role, Role::Artifact | Role::Signature)).count()
}

#[test]
fn signatures_never_stand_alone() {
    for words in (0..460).step_by(19) {
        let text = "uraian ".repeat(words);
        let mut notice = contoh::pemberitahuan_sebagian();
        notice.pembuka.clone_from(&text);
        let mut decree = contoh::penolakan();
        decree.butir[0].dasar.konsekuensi.clone_from(&text);
        let mut form = contoh::formulir_salinan();
        form.butir[0].informasi.clone_from(&text);
        let mut receipt = contoh::kuitansi();
        receipt.biaya.baris[0].uraian.clone_from(&text);
        for kertas in [Kertas::A4, Kertas::F4] {
            let letters = [
                ("notice", 1, pemberitahuan::pages(&notice, kertas)),
                ("decree", 1, penolakan::pages(&decree, kertas)),
                ("form", 1, formulir_salinan::pages(&form, kertas)),
                ("receipt", 2, kuitansi::pages(&receipt, kertas)),
            ];
            for (what, signed, pages) in letters {
                let what = format!("{what} with {words} words on {}", kertas.name());
                let ends = pages.pages.iter().filter(|page| page.texts().any(|text| text.role == Role::Signature));
                let ends: Vec<&Page> = ends.collect();
                assert!((1..=signed).contains(&ends.len()), "{what}: signed in one place a part");
                for page in ends {
                    assert!(body(page) >= 2, "{what}: the signature stands with text");
                }
            }
        }
    }
}

#[test]
fn very_long_answers_overlap_nothing_and_lose_nothing() {
    for kertas in [Kertas::A4, Kertas::F4] {
        let notice = pemberitahuan::pages(&contoh::pemberitahuan_panjang(), kertas);
        check(&notice, "a long notice");
        let text = flat(&notice);
        assert_eq!(text.matches("data pribadi").count(), 200, "every word on blackening is printed");
        assert_eq!(text.matches("jalan lingkar").count(), 160, "every word of an item is printed");
        let decree = penolakan::pages(&contoh::penolakan_panjang(), kertas);
        check(&decree, "a long decree");
        assert_eq!(flat(&decree).matches("pelapor dan saksi").count(), 380, "each of two reasons is printed once");
    }
}

#[test]
fn a_preview_cannot_pass_for_the_letter() {
    let mut naskah = contoh::naskah();
    naskah.rupa = Rupa::Konsep;
    let (mut notice, mut decree) = (contoh::pemberitahuan_panjang(), contoh::penolakan());
    let (mut form, mut receipt) = (contoh::formulir_salinan(), contoh::kuitansi());
    for one in [&mut notice.naskah, &mut decree.naskah, &mut form.naskah, &mut receipt.naskah] {
        one.clone_from(&naskah);
    }
    let previews = [
        pemberitahuan::pages(&notice, Kertas::A4),
        penolakan::pages(&decree, Kertas::A4),
        formulir_salinan::pages(&form, Kertas::A4),
        kuitansi::pages(&receipt, Kertas::A4),
    ];
    for page in previews.iter().flat_map(|pages| &pages.pages) {
        let across = page.texts().any(|text| text.angle > 0.0 && page.letters_of(text).starts_with("KONSEP"));
        assert!(across, "every page of a preview says so");
    }
}

#[test]
fn money_is_written_in_figures_and_words() {
    let pages = kuitansi::pages(&contoh::kuitansi(), Kertas::A4);
    assert_eq!(pages.pages.len(), 1, "both parts stand on one sheet");
    let text = flat(&pages);
    for words in
        ["Rp45.000", "Empat puluh lima ribu rupiah", "Dewi Anggraini", "Siti Rahma", "Nomor 0019/KW/PPID/XI/2026"]
    {
        assert_eq!(text.matches(words).count(), 2, "each part has {words:?}");
    }
    assert!(text.contains("Lembar pemohon") && text.contains("Lembar arsip"), "each part says whose it is");
    assert!(text.contains("Keputusan Bupati Contoh Nomor 12 Tahun 2025"), "the decree that sets the tariff is named");
}

#[test]
fn files_say_what_they_are_and_name_no_person() {
    let title = |pdf: documents::Pdf| {
        let file = lopdf::Document::load_mem(&pdf.bytes).expect("a sound file");
        let info = file.trailer.get(b"Info").and_then(lopdf::Object::as_reference).expect("information");
        let info = file.get_dictionary(info).expect("a dictionary");
        for (_, value) in info.iter() {
            let value = lopdf::decode_text_string(value).unwrap_or_default();
            assert!(!value.contains("Dewi") && !value.contains("Sudirman"), "no person in {value:?}");
        }
        let language = file.catalog().and_then(|catalog| catalog.get(b"Lang")).expect("a language");
        assert_eq!(lopdf::decode_text_string(language).expect("a text"), "id-ID", "readers know the language");
        lopdf::decode_text_string(info.get(b"Title").expect("a title")).expect("a text")
    };
    let notice = || pemberitahuan::render(&contoh::pemberitahuan_sebagian(), Kertas::F4).expect("a PDF");
    assert_eq!(notice().bytes, notice().bytes, "the same values give the same file");
    assert_eq!(title(notice()), "Pemberitahuan tertulis 400.14.5.3/118/PPID/XI/2026");
    let decree = penolakan::render(&contoh::penolakan(), Kertas::A4).expect("a PDF");
    assert_eq!(title(decree), "Keputusan PPID tentang penolakan permintaan informasi 400.14.5.3/7/KEP/PPID/XI/2026");
    let form = formulir_salinan::render(&contoh::formulir_salinan(), Kertas::A4).expect("a PDF");
    assert_eq!(title(form), "Formulir permintaan salinan informasi publik 0031/FS/PPID/XI/2026");
    assert_eq!(
        title(kuitansi::render(&contoh::kuitansi(), Kertas::A4).expect("a PDF")),
        "Kuitansi 0019/KW/PPID/XI/2026"
    );
}

#[test]
fn a_refusal_on_a_test_sheet_alone_names_the_sheet_and_no_decree() {
    let mut decree = contoh::penolakan();
    let reasons = &mut decree.butir[0].dasar;
    reasons.penetapan = Penetapan::default();
    reasons.uji = Some(RujukanUji {
        id: UjiId::new(),
        nomor: "4 Tahun 2026".to_owned(),
        tanggal: "2026-11-23".parse().expect("a day"),
    });
    let text = flat(&penolakan::pages(&decree, Kertas::A4));
    assert!(text.contains("4 Tahun 2026 tanggal 23 November 2026 (terlampir)"), "the sheet is enclosed: {text}");
    assert!(!text.contains("Penetapan pengecualian"), "a decree that does not exist leaves no place for one");
}
