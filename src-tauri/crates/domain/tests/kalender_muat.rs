//! Files of holidays as offices have them: from Excel with semicolons, from an old machine, with titles, with mistakes.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use chrono::NaiveDate;
use domain::kalender::{JenisLibur, MAX_FAULTS, MAX_FILE, Muatan, PengaturanKalender};
use proptest::prelude::*;

const SHIPPED: &str = include_str!("../data/hari_libur.csv");

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn faults(file: &[u8]) -> Vec<(Option<u64>, String)> {
    let muatan = Muatan::read(file);
    assert!(muatan.tabel.is_empty(), "a file with a fault gives no table");
    muatan.salah.into_iter().map(|salah| (salah.baris, salah.pesan)).collect()
}

#[test]
fn the_table_of_eight_years_reads_back_into_one_table_a_year() {
    let muatan = Muatan::read(SHIPPED.as_bytes());
    assert_eq!(muatan.salah, [], "nothing is wrong with it");
    let years: Vec<_> = muatan.tabel.iter().map(|tabel| (tabel.tahun, tabel.hari.len(), tabel.lengkap)).collect();
    assert_eq!(
        years,
        [
            (2020, 22, true),
            (2021, 16, true),
            (2022, 20, true),
            (2023, 27, true),
            (2024, 29, true),
            (2025, 28, true),
            (2026, 25, true),
            (2027, 26, true)
        ]
    );
    let pengaturan = PengaturanKalender { tabel: muatan.tabel, ..PengaturanKalender::default() };
    assert_eq!(pengaturan.check(), [], "what was read may be written");
}

#[test]
fn a_sheet_from_an_indonesian_spreadsheet_reads_with_its_titles_order_and_kinds() {
    let file = "\u{FEFF}Hari libur Kabupaten Contoh;;;;\r\n;;;;\r\nNo;Keterangan;Tanggal;Jenis;Keputusan\r\n\
                1;\"Tahun Baru; Masehi\";1 Januari 2028;Libur Nasional;SKB 1/2027\r\n;;;;\r\n\
                2;Pilkada;26/01/2028;PILKADA;Keppres 3/2028\r\n3;Cuti;27-1-2028;cuti bersama;SKB 1/2027\r\n";
    let muatan = Muatan::read(file.as_bytes());
    assert_eq!(muatan.salah, []);
    assert_eq!(muatan.tabel.len(), 1, "one year");
    let tabel = &muatan.tabel[0];
    let days: Vec<_> = tabel.hari.iter().map(|libur| (libur.tanggal, libur.jenis, libur.nama.as_str())).collect();
    assert_eq!(
        days,
        [
            (date("2028-01-01"), JenisLibur::LiburNasional, "Tahun Baru; Masehi"),
            (date("2028-01-26"), JenisLibur::Pemilu, "Pilkada"),
            (date("2028-01-27"), JenisLibur::CutiBersama, "Cuti"),
        ]
    );
    assert_eq!((tabel.tahun, tabel.dasar.as_str(), tabel.lengkap), (2028, "SKB 1/2027", false), "not a whole year");
}

#[test]
fn a_file_of_an_old_machine_keeps_its_dashes_and_quotes() {
    let file = b"tanggal\tnama\tjenis\tdasar\n2028-02-01\tLibur \x96 \x93Imlek\x94\tlibur_nasional\tSKB\n";
    let muatan = Muatan::read(file);
    assert_eq!(muatan.tabel[0].hari[0].nama, "Libur – “Imlek”", "Windows-1252 is read as what it shows");
}

#[test]
fn every_row_that_cannot_stand_is_told_by_its_line_and_nothing_is_taken() {
    let file = "date,name_id,kind,decree\n2028-01-01,Tahun Baru,libur_nasional,SKB\n2028-02-30,Imlek,libur_nasional,SKB\n\
                2028-03-01,,libur,\n2028-01-01,Lagi,libur_nasional,SKB\n";
    assert_eq!(
        faults(file.as_bytes()),
        [
            (Some(3), "Tanggal 30 Februari 2028 tidak ada; periksa tanggalnya.".to_owned()),
            (Some(4), "Nama hari libur kosong; isi.".to_owned()),
            (
                Some(4),
                "Jenis “libur” tidak dikenal; pilih libur_nasional, cuti_bersama, pemilu, libur_daerah, atau kantor_tutup."
                    .to_owned()
            ),
            (Some(4), "Dasar (nomor keputusan) kosong; isi.".to_owned()),
            (Some(5), "Tanggal 1 Januari 2028 sudah ada di baris 2; satukan keduanya menjadi satu baris.".to_owned()),
        ]
    );
}

#[test]
fn at_most_a_hundred_faults_are_told_and_all_are_counted() {
    let file = format!("tanggal,nama,jenis,dasar\n{}", "besok,Libur,libur_nasional,SKB\n".repeat(150));
    let muatan = Muatan::read(file.as_bytes());
    assert_eq!((muatan.salah.len(), muatan.jumlah_salah), (MAX_FAULTS, 150));
}

#[test]
fn what_is_no_table_of_holidays_is_refused_as_a_whole_with_what_to_do() {
    let headings = "tanggal,nama,jenis,dasar\n";
    let cases: [(&[u8], &str); 7] = [
        (b"", "Judul kolom"),
        (b"PK\x03\x04xlsx", "Simpan sebagai"),
        (b"\xFF\xFEt\0a\0n\0", "bukan teks CSV"),
        (b"<html><table><tr><td>tanggal</td></tr></table>", "Judul kolom"),
        (headings.as_bytes(), "tidak memuat satu pun"),
        (&vec![b'a'; MAX_FILE + 1], "lebih besar dari 1 MB"),
        (b"tanggal,nama,jenis\n2028-01-01,Tahun Baru,libur_nasional\n", "dasar"),
    ];
    for (file, said) in cases {
        let faults = faults(file);
        assert_eq!(faults.iter().map(|fault| fault.0).collect::<Vec<_>>(), [None], "one fault of the whole file");
        assert!(faults[0].1.contains(said), "{said}: {}", faults[0].1);
    }
    let many = format!("{headings}{}", "2028-01-01,Libur,libur_nasional,SKB\n".repeat(5_001));
    assert!(faults(many.as_bytes())[0].1.contains("5.000 baris"));
}

#[test]
fn a_quote_that_never_closes_is_told_and_swallows_no_row_in_silence() {
    let file =
        "tanggal,nama,jenis,dasar\n2028-01-01,\"Tahun Baru,libur_nasional,SKB\n2028-05-01,Buruh,libur_nasional,SKB\n";
    assert!(!faults(file.as_bytes()).is_empty());
}

proptest! {
    #[test]
    fn no_file_makes_it_fail(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        Muatan::read(&bytes);
    }

    #[test]
    fn a_file_is_taken_whole_or_not_at_all(rows in "(tanggal|nama|jenis|dasar|[0-9;,\"\n-]|libur_nasional){0,60}") {
        let muatan = Muatan::read(format!("tanggal,nama,jenis,dasar\n{rows}").as_bytes());
        prop_assert_eq!(muatan.tabel.is_empty(), muatan.jumlah_salah > 0);
    }
}
