//! Suggestions while an officer types: the words an applicant uses lead to what the lists call it.

use domain::dip::{InformasiEvent, IsiInformasi, Kelas};
use domain::id::{InformasiId, PengecualianId};
use domain::jurnal::Event;
use domain::layanan::{PengaturanLayanan, Singkatan};
use domain::pengecualian::{IsiPengecualian, PengecualianEvent};
use domain::permohonan::Langkah;
use domain::permohonan::biaya::Biaya;
use domain::permohonan::keputusan::{BentukDikuasai, Keputusan};
use domain::permohonan::notify::Diberitahukan;
use proptest::proptest;
use store::{Saran, StoreError};

use crate::desk::{Desk, Form, Outcome, at, day, form};
use crate::life::complete;

const NOW: &str = "2026-11-23T09:00:00+07:00";

const TITLES: [(&str, &str, &str); 14] = [
    ("Dokumen Pelaksanaan Anggaran Kecamatan Kalisari 2024", "", "Camat Kalisari"),
    ("Dokumen Pelaksanaan Anggaran Kecamatan Kalisari 2025", "", "Camat Kalisari"),
    ("DPA Dinas Kesehatan 2025", "Program dan kegiatan", "Dinas Kesehatan"),
    ("LKjIP Kecamatan Wanaraja 2024", "", "Camat Wanaraja"),
    ("Rencana Strategis Dinas Kesehatan 2021-2026", "", "Dinas Kesehatan"),
    ("Data Prevalensi Stunting", "Jumlah balita menurut desa", "Dinas Kesehatan"),
    ("Izin Mendirikan Bangunan yang Diterbitkan", "", "DPMPTSP"),
    ("Profil Pimpinan", "Riwayat singkat bupati", "Setda"),
    ("Peta Jalan Kabupaten", "", "Dinas PUPR"),
    ("Rute Angkutan Umum", "Trayek dan tarif", "Dinas Perhubungan"),
    ("Jadwal Praktik Dokter", "", "RSUD"),
    ("Alokasi Pupuk Bersubsidi", "", "Dinas Pertanian"),
    ("Harga Kebutuhan Pokok", "", "Disperindag"),
    ("Kualitas Air Sungai", "", "Dinas Lingkungan Hidup"),
];

fn desk() -> Result<Desk, Box<dyn std::error::Error>> {
    let desk = Desk::new()?;
    for (judul, ringkasan, unit) in TITLES {
        let ringkasan = ringkasan.to_owned();
        record(&desk, IsiInformasi { ringkasan, ..IsiInformasi::new(judul, Kelas::Berkala, unit) })?;
    }
    Ok(desk)
}

fn record(desk: &Desk, isi: IsiInformasi) -> Result<InformasiId, StoreError> {
    let id = InformasiId::new();
    happen(desk, id, InformasiEvent::Dicatat { isi: Box::new(isi), impor: None })?;
    Ok(id)
}

fn happen(desk: &Desk, id: InformasiId, event: InformasiEvent) -> Result<(), StoreError> {
    desk.store.write(|tx| tx.append(id.0, &Event::Informasi(event), Some(desk.petugas), at(NOW)).map(drop))
}

fn close(desk: &Desk, id: PengecualianId, event: PengecualianEvent) -> Result<(), StoreError> {
    desk.store.write(|tx| tx.append(id.0, &Event::Pengecualian(event), Some(desk.petugas), at(NOW)).map(drop))
}

fn suggest(desk: &Desk, text: &str) -> Result<Saran, StoreError> {
    let singkatan = PengaturanLayanan::default().singkatan;
    desk.store.read(|reader| reader.suggest(text, &singkatan, 5))
}

/// Titles suggested, the best first.
fn titles(desk: &Desk, text: &str) -> Result<Vec<String>, StoreError> {
    Ok(suggest(desk, text)?.informasi.into_iter().map(|found| found.isi.isi.judul).collect())
}

fn answer(desk: &Desk, form: &Form, keputusan: Keputusan, waktu: &str) -> Outcome {
    desk.step(form, complete(), "2026-11-24T08:00:00+07:00")?;
    let notice = Diberitahukan {
        butir: vec![keputusan],
        biaya: Biaya::default(),
        waktu_penyediaan: Some(1),
        penyediaan: Some(day("2026-12-10")),
        catatan: String::new(),
    };
    desk.step(form, Langkah::Diberitahukan(notice), waktu)?;
    Ok(())
}

fn given() -> Keputusan {
    Keputusan::Diberikan { bentuk: BentukDikuasai::default(), keterangan: String::new(), informasi: None }
}

#[test]
fn words_lead_to_titles_in_every_form() -> Outcome {
    let desk = desk()?;
    for (text, expected, reason) in [
        ("stunting", "Data Prevalensi Stunting", "the very word"),
        ("jumlah anak stunting di desa saya", "Data Prevalensi Stunting", "in a sentence"),
        ("pembangunan izin", "Izin Mendirikan Bangunan yang Diterbitkan", "a word of the same root"),
        ("stunt", "Data Prevalensi Stunting", "a word that is still being typed"),
        ("kualitas sung", "Kualitas Air Sungai", "its last word still being typed"),
        ("alokasi puk", "Alokasi Pupuk Bersubsidi", "three letters will do"),
        ("stanting", "Data Prevalensi Stunting", "one letter wrong"),
        ("pupuk bersubsdi", "Alokasi Pupuk Bersubsidi", "one letter left out"),
        ("pupuk besrubsidi", "Alokasi Pupuk Bersubsidi", "two letters swapped"),
        ("trayek angkot", "Rute Angkutan Umum", "a word of the summary"),
        ("dpa kalisari 2024", "Dokumen Pelaksanaan Anggaran Kecamatan Kalisari 2024", "an abbreviation of the title"),
        ("dokumen pelaksanaan anggaran dinas kesehatan", "DPA Dinas Kesehatan 2025", "what the title abbreviates"),
        ("laporan kinerja instansi pemerintah wanaraja", "LKjIP Kecamatan Wanaraja 2024", "the same"),
        ("LAKIP wanaraja", "LKjIP Kecamatan Wanaraja 2024", "a former name of it"),
        ("DPA KALISARI 2025", "Dokumen Pelaksanaan Anggaran Kecamatan Kalisari 2025", "the year that was typed"),
        ("renstra dinas kesehatan 2023", "Rencana Strategis Dinas Kesehatan 2021-2026", "a span that holds the year"),
    ] {
        let found = titles(&desk, text)?;
        assert_eq!(
            found.first().map(String::as_str),
            Some(expected),
            "`{text}` must lead to it, being {reason}: {found:?}"
        );
    }
    Ok(())
}

#[test]
fn another_year_costs_but_does_not_hide() -> Outcome {
    let desk = desk()?;
    let value = |text: &str, year: &str| -> Result<Option<f64>, StoreError> {
        let found = suggest(&desk, text)?.informasi;
        Ok(found.iter().find(|one| one.isi.isi.judul.ends_with(year)).map(|one| one.nilai))
    };
    let right = value("dpa kecamatan kalisari 2024", "Kalisari 2024")?.unwrap_or_default();
    let wrong = value("dpa kecamatan kalisari 2024", "Kalisari 2025")?.unwrap_or_default();
    assert!(wrong > 0.0 && wrong < 0.8 * right, "2025 is not 2024, but worth showing: {wrong} beside {right}");
    assert!((0.0..=1.0).contains(&right) && right > 0.9, "all that was asked is there, and was given {right}");
    let newest = titles(&desk, "dpa kecamatan kalisari")?;
    assert!(newest.first().is_some_and(|title| title.ends_with("2025")), "without a year the newest leads: {newest:?}");
    Ok(())
}

#[test]
fn what_says_nothing_suggests_nothing() -> Outcome {
    let desk = desk()?;
    for text in [
        "",
        "  ",
        "saya mau minta data",
        "mohon informasi dokumen tentang yang untuk tahun",
        "selamat pagi pak",
        "tahun 2024",
        "resep rendang padang",
        "harga tiket pesawat ke jakarta",
        "3404131203900001",
        "3404.1312.0390.0001",
        "NIK saya 3404131203900001",
    ] {
        let found = suggest(&desk, text)?;
        assert_eq!(found, Saran::default(), "`{text}` asks for nothing on the list");
    }
    assert_eq!(
        desk.store.read(|reader| reader.suggest("stunting", &[], 0))?,
        Saran::default(),
        "who wants no suggestion gets none"
    );
    Ok(())
}

#[test]
fn the_words_it_was_found_by_are_told() -> Outcome {
    let desk = desk()?;
    let found = suggest(&desk, "Mohon data Stunting dan balita")?.informasi;
    let kata = found.first().map(|one| one.kata.clone()).unwrap_or_default();
    assert_eq!(kata, ["Stunting", "balita"], "the page marks what was typed, as it was typed");
    Ok(())
}

#[test]
fn only_what_is_on_the_list_is_suggested_at_once() -> Outcome {
    let desk = desk()?;
    let id = record(&desk, IsiInformasi::new("Kalender Panen Raya", Kelas::Berkala, "Dinas Pertanian"))?;
    assert_eq!(titles(&desk, "kalender panen")?, ["Kalender Panen Raya"], "what was just written down is found");
    let isi = Box::new(IsiInformasi::new("Almanak Tanam", Kelas::Berkala, "Dinas Pertanian"));
    happen(&desk, id, InformasiEvent::Diubah { isi, impor: None })?;
    assert_eq!(titles(&desk, "kalender panen")?, Vec::<String>::new(), "its former title leads nowhere");
    assert_eq!(titles(&desk, "almanak")?, ["Almanak Tanam"], "its new one does");
    happen(&desk, id, InformasiEvent::Ditarik { alasan: "usang".to_owned() })?;
    assert_eq!(titles(&desk, "almanak tanam")?, Vec::<String>::new(), "what is off the list is not offered");

    let exemption = PengecualianId::new();
    let isi = Box::new(IsiPengecualian::new("Rekam medis pasien"));
    close(&desk, exemption, PengecualianEvent::Dicatat { isi, impor: None })?;
    let found = suggest(&desk, "rekam medis ayah saya")?.pengecualian;
    assert_eq!(found.len(), 1, "an exemption that matches is shown beside the list");
    close(&desk, exemption, PengecualianEvent::Ditarik { alasan: "salah catat".to_owned() })?;
    assert_eq!(suggest(&desk, "rekam medis ayah saya")?, Saran::default(), "one recorded in error is not");
    Ok(())
}

#[test]
fn an_office_may_add_its_own_abbreviations() -> Outcome {
    let desk = desk()?;
    let own = |short: &str, long: &str| Singkatan { singkatan: short.to_owned(), kepanjangan: long.to_owned() };
    let singkatan = [own("Dinkes", "Dinas Kesehatan"), own("\"", "' OR *"), own("x", "")];
    let found = desk.store.read(|reader| reader.suggest("renstra strategis dinkes", &singkatan, 3))?.informasi;
    let first = found.first().map(|one| one.isi.isi.judul.as_str());
    assert_eq!(first, Some("Rencana Strategis Dinas Kesehatan 2021-2026"), "Dinkes is the Dinas Kesehatan here");
    Ok(())
}

#[test]
fn earlier_answers_are_those_whose_notice_is_out() -> Outcome {
    let desk = desk()?;
    let older = form("Siti Aminah", "Salinan izin galian pasir sungai, NIK 3404131203900001");
    let newer = form("Budi Santoso", "izin galian pasir sungai");
    let open = form("Galih Pasirwangi", "izin galian pasir sungai");
    for form in [&older, &newer, &open] {
        desk.register(form)?;
    }
    assert!(suggest(&desk, "galian pasir")?.jawaban.is_empty(), "what nobody has answered is no answer");
    answer(&desk, &older, given(), "2026-11-26T08:00:00+07:00")?;
    let refused = Keputusan::Ditolak { bentuk: BentukDikuasai::default(), dasar: Default::default() };
    answer(&desk, &newer, refused.clone(), "2026-11-27T08:00:00+07:00")?;
    let found = suggest(&desk, "galian pasir")?.jawaban;
    let told: Vec<_> = found.iter().map(|one| (one.isi.permohonan, one.isi.tanggal, &one.isi.keputusan)).collect();
    assert_eq!(told.len(), 2, "both answers are shown, the open request is not: {told:?}");
    assert!(told.contains(&(newer.id, day("2026-11-27"), &refused)), "with its day and what was decided");
    assert!(found.iter().all(|one| !one.isi.rincian.contains("3404")), "no NIK is told");
    assert!(suggest(&desk, "Siti Aminah")?.jawaban.is_empty(), "nobody is found by name");
    assert!(suggest(&desk, "Santoso")?.jawaban.is_empty(), "nor by a part of it");
    Ok(())
}

#[test]
fn no_text_is_an_error() -> Outcome {
    let desk = desk()?;
    let letter = "Dengan hormat, kami mohon salinan dokumen pelaksanaan anggaran kecamatan kalisari. ".repeat(200);
    let wall = "a".repeat(100_000);
    let words: String = (0..5_000).map(|n| format!("kata{n} ")).collect();
    for text in [
        "\"",
        "\"\"",
        "'",
        "*",
        "-",
        "^",
        ":",
        "(",
        ")",
        "{}",
        "\\",
        "%",
        "_",
        ";",
        "--",
        "🙂",
        "\0",
        "a\0b",
        "NEAR",
        "NEAR(a b, 3)",
        "AND",
        "OR",
        "NOT",
        "stunting AND",
        "judul:stunting",
        "stunting*",
        "\"stunting",
        "-stunting",
        "{judul uraian}: x",
        "'; DROP TABLE informasi;--",
        "ꦱꦸꦏꦂ",
        "e\u{301}",
        "\u{301}",
        "\u{202e}stunting",
        "سلام",
        "零",
        "x'00'",
        "ﬁle İstanbul ß",
        &letter,
        &wall,
        &words,
    ] {
        let shown: String = text.chars().take(40).collect();
        let found = suggest(&desk, text);
        assert!(found.is_ok(), "{shown:?} must find something or nothing, and said {found:?}");
    }
    assert_eq!(
        titles(&desk, &letter)?
            .first()
            .map(|title| title.starts_with("Dokumen Pelaksanaan Anggaran Kecamatan Kalisari")),
        Some(true),
        "a pasted letter leads to what it asks for"
    );
    proptest!(|(text in "\\PC{0,60}")| {
        assert!(suggest(&desk, &text).is_ok(), "{text:?}");
    });
    Ok(())
}
