//! The lists as XLSX and CSV: what was written is read back unchanged, and nothing in them runs.

use std::{
    collections::HashMap,
    io::{Cursor, Read},
};

use chrono::NaiveDate;
use documents::{
    daftar::{
        KepalaDaftar,
        dik::{self, ButirDik, DaftarDik, split_dasar},
        dip::{self, DaftarDip, kode_wajib},
    },
    sel::unguard,
};
use domain::{
    dip::{BentukTersedia, IsiInformasi, Kelas, Wajib},
    format::tanggal,
    pengecualian::{Cakupan, Huruf, IsiPengecualian, Jangka, Pasal17},
    permohonan::keputusan::Penetapan,
};

use crate::contoh_daftar as contoh;

/// The rows of a CSV file, each cell under its heading.
fn read(bytes: &[u8], headings: &[&str]) -> Vec<HashMap<String, String>> {
    assert_eq!(&bytes[..3], b"\xEF\xBB\xBF", "Excel reads UTF-8 only with a byte order mark");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
    assert_eq!(reader.headers().expect("headings"), headings, "the headings are those other programs are told");
    let headings: Vec<String> = headings.iter().map(|heading| (*heading).to_owned()).collect();
    let rows = reader.records().map(|row| row.expect("as many cells as headings"));
    rows.map(|row| headings.iter().cloned().zip(row.iter().map(|cell| unguard(cell).to_owned())).collect()).collect()
}

fn day(text: &str) -> Option<NaiveDate> {
    (!text.is_empty()).then(|| tanggal::parse(text).expect("a day"))
}

fn lines(text: &str) -> Vec<String> {
    text.split('\n').filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn entry(row: &HashMap<String, String>) -> IsiInformasi {
    let at = |heading: &str| row[heading].clone();
    let kelas = Kelas::ALL.into_iter().find(|kelas| kelas.label() == row["Kelas informasi"]).expect("a class");
    IsiInformasi {
        ringkasan: at("Ringkasan isi informasi"),
        kelompok: at("Kelompok informasi"),
        wajib: Wajib::ALL.into_iter().find(|wajib| kode_wajib(*wajib) == row["Informasi wajib (kode)"]),
        penanggung_jawab: at("Penanggung jawab pembuatan atau penerbitan informasi"),
        waktu: at("Waktu pembuatan informasi"),
        tempat: at("Tempat pembuatan informasi"),
        waktu_tempat_asli: at("Waktu dan tempat pembuatan informasi (asli)"),
        bentuk: BentukTersedia {
            softcopy: row["Softcopy"] == "√",
            hardcopy: row["Hardcopy"] == "√",
            lain: at("Bentuk lain"),
        },
        retensi: at("Jangka waktu penyimpanan atau retensi arsip"),
        retensi_sampai: day(&row["Retensi sampai tanggal"]),
        tempat_asli: at("Tempat penyimpanan asli"),
        tautan: lines(&row["Tautan"]),
        media: at("Jenis media yang memuat informasi"),
        ..IsiInformasi::new(at("Judul informasi"), kelas, at("Pejabat/unit/satker yang menguasai informasi"))
    }
}

fn ground(label: &str) -> Pasal17 {
    let all = Huruf::ALL.into_iter().flat_map(|huruf| {
        let numbers = (1..=u8::try_from(huruf.items().len()).expect("few")).map(Some).chain([None]);
        numbers.map(move |angka| Pasal17::new(huruf, angka).expect("an item the law has"))
    });
    all.into_iter().find(|ground| ground.label() == label).expect("a ground as the law cites it")
}

fn exemption(row: &HashMap<String, String>) -> ButirDik {
    let at = |heading: &str| row[heading].clone();
    let cakupan = match row["Cakupan pengecualian"].as_str() {
        "Seluruh" => Cakupan::Seluruh,
        _ => Cakupan::Sebagian { tertutup: at("Bagian yang dikecualikan"), terbuka: at("Bagian yang tetap terbuka") },
    };
    let date = |heading: &str| day(&row[heading]);
    let jangka = match row["Jenis jangka waktu"].as_str() {
        "Tanggal" => Jangka::Tanggal { sampai: date("Jangka waktu: sampai tanggal").expect("a day") },
        "Tahun" => Jangka::Tahun {
            tahun: row["Jangka waktu: jumlah tahun"].parse().expect("a number"),
            sejak: date("Jangka waktu: sejak tanggal").expect("a day"),
        },
        "Peristiwa" => Jangka::Peristiwa {
            peristiwa: at("Jangka waktu: sampai peristiwa"),
            terjadi: date("Jangka waktu: tanggal peristiwa terjadi"),
        },
        "" => Jangka::Belum,
        _ => Jangka::SelamaDiperlukan,
    };
    let isi = IsiPengecualian {
        uraian: at("Uraian informasi"),
        cakupan,
        pasal_17: lines(&row["Dasar pengecualian: Pasal 17 UU 14/2008"]).iter().map(|label| ground(label)).collect(),
        dasar_lain: lines(&row["Dasar pengecualian: peraturan lain"]).iter().map(|line| split_dasar(line)).collect(),
        dasar_asli: at("Dasar pengecualian (asli)"),
        konsekuensi_dibuka: at("Konsekuensi bila dibuka"),
        konsekuensi_ditutup: at("Konsekuensi bila ditutup"),
        jangka,
        jangka_asli: at("Jangka waktu (asli)"),
        tinjau: date("Ditinjau kembali tanggal"),
        unit: at("Unit yang menguasai"),
        ..IsiPengecualian::new(at("Informasi yang dikecualikan"))
    };
    let nomor = at("Nomor penetapan");
    let penetapan = (!nomor.is_empty()).then(|| Penetapan { nomor, tanggal: date("Tanggal penetapan") });
    ButirDik { isi, penetapan }
}

/// Lists with ordinary and with hostile facts.
fn lists() -> (DaftarDip, DaftarDik) {
    let (mut open, mut closed) = (contoh::dip(60), contoh::dik(30));
    for text in contoh::jahat() {
        open.butir.push(IsiInformasi {
            ringkasan: text.clone(),
            kelompok: text.clone(),
            waktu: "007".to_owned(),
            tempat: text.clone(),
            ..IsiInformasi::new(text.clone(), Kelas::SertaMerta, text.clone())
        });
        closed.butir.push(ButirDik {
            isi: IsiPengecualian { uraian: text.clone(), jangka_asli: text.clone(), ..IsiPengecualian::new(text) },
            penetapan: Some(Penetapan { nomor: "=12".to_owned(), tanggal: None }),
        });
    }
    closed.butir[0].isi.jangka =
        Jangka::Peristiwa { peristiwa: "-2+3".to_owned(), terjadi: Some("2026-02-28".parse().expect("a day")) };
    (open, closed)
}

#[test]
fn a_csv_is_read_back_unchanged() {
    let (open, closed) = lists();
    let rows = read(&dip::csv(&open).expect("a CSV"), &dip::KOLOM);
    assert_eq!(rows.len(), open.butir.len(), "a row an entry");
    for (row, wanted) in rows.iter().zip(&open.butir) {
        assert_eq!(&entry(row), wanted, "an entry of the public list comes back as it was");
    }
    let rows = read(&dik::csv(&closed).expect("a CSV"), &dik::KOLOM);
    assert_eq!(rows.len(), closed.butir.len(), "a row an exemption");
    for (row, wanted) in rows.iter().zip(&closed.butir) {
        assert_eq!(&exemption(row), wanted, "an exemption comes back as it was");
    }
}

#[test]
fn no_cell_of_a_csv_starts_a_formula() {
    let (open, closed) = lists();
    for bytes in [dip::csv(&open).expect("a CSV"), dik::csv(&closed).expect("a CSV")] {
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
        for row in reader.records() {
            for cell in &row.expect("a row") {
                let first = cell.trim_start().chars().next();
                assert!(!matches!(first, Some('=' | '+' | '-' | '@')), "{cell:?} would be run by a spreadsheet");
            }
        }
    }
}

#[test]
fn sheets_hold_texts_as_texts_and_days_as_days() {
    let (open, closed) = lists();
    for (bytes, serial, headings) in [
        // 31 December 2031 and 15 January 2027 in the day count of spreadsheets.
        (dip::xlsx(&open).expect("an XLSX"), "<v>48213</v>", &dip::KOLOM[..]),
        (dik::xlsx(&closed).expect("an XLSX"), "<v>46402</v>", &dik::KOLOM[..]),
    ] {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an XLSX is a ZIP file");
        let mut part = |name: &str| {
            let mut text = String::new();
            archive.by_name(name).expect(name).read_to_string(&mut text).expect("UTF-8");
            text
        };
        let (sheet, strings) = (part("xl/worksheets/sheet1.xml"), part("xl/sharedStrings.xml"));
        assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "no cell is a formula");
        assert!(sheet.contains(serial), "a day is a day, not a text");
        assert!(strings.contains("=HYPERLINK("), "what looks like a formula is kept as text, without an apostrophe");
        assert!(strings.contains("[terpotong:"), "a text longer than a cell says that it was cut");
        for heading in headings {
            assert!(strings.contains(&format!(">{heading}<")), "{heading} is a heading");
        }
    }
}

#[test]
fn headings_cannot_be_taken_for_each_other() {
    for headings in [&dip::KOLOM[..], &dik::KOLOM[..]] {
        let mut seen: Vec<String> = headings.iter().map(|heading| heading.to_lowercase()).collect();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), headings.len(), "each heading names one fact");
    }
}

#[test]
fn a_practice_office_marks_its_files() {
    let kepala = KepalaDaftar { latihan: true, ..contoh::kepala() };
    let list = DaftarDip { kepala, ..contoh::dip(2) };
    let text = String::from_utf8(dip::csv(&list).expect("a CSV")[3..].to_vec()).expect("UTF-8");
    assert!(
        text.starts_with("No. (LATIHAN – data karangan);Kelas informasi;"),
        "made-up data never pass for real ones"
    );
    assert_eq!(dip::xlsx(&list), dip::xlsx(&list), "the same values give the same file");
}
