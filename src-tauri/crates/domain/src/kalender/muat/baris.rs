//! One row to one holiday.

use chrono::Datelike;
use csv::StringRecord;

use crate::format::{tanggal, teks};
use crate::kalender::pengaturan::MAX_TEXT;
use crate::kalender::{FIRST_YEAR, HariLibur, JenisLibur, LAST_YEAR};

/// Where the four columns stand.
pub(super) struct Kolom {
    tanggal: usize,
    nama: usize,
    jenis: usize,
    dasar: usize,
}

impl Kolom {
    /// The columns, if `row` holds the headings of all four.
    pub(super) fn find(row: &StringRecord) -> Option<Self> {
        let named = |names: &[&str]| row.iter().position(|cell| names.contains(&cell.to_lowercase().as_str()));
        Some(Self {
            tanggal: named(&["tanggal", "date"])?,
            nama: named(&["nama", "name_id", "name", "keterangan"])?,
            jenis: named(&["jenis", "kind"])?,
            dasar: named(&["dasar", "decree", "keputusan"])?,
        })
    }

    /// The holiday of `row`, or a sentence for each cell that cannot stand.
    pub(super) fn read(&self, row: &StringRecord) -> Result<HariLibur, Vec<String>> {
        let cell = |at: usize| row.get(at).unwrap_or_default();
        let date = read_date(cell(self.tanggal));
        let nama = read_text("Nama hari libur", cell(self.nama));
        let jenis = read_kind(cell(self.jenis));
        let dasar = read_text("Dasar (nomor keputusan)", cell(self.dasar));
        match (date, nama, jenis, dasar) {
            (Ok(tanggal), Ok(nama), Ok(jenis), Ok(dasar)) => Ok(HariLibur { tanggal, nama, jenis, dasar }),
            (date, nama, jenis, dasar) => {
                Err([date.err(), nama.err(), jenis.err(), dasar.err()].into_iter().flatten().collect())
            }
        }
    }
}

fn read_date(cell: &str) -> Result<chrono::NaiveDate, String> {
    if cell.is_empty() {
        return Err("Tanggal kosong; tulis misalnya 2028-01-26.".to_owned());
    }
    let date = tanggal::parse(cell).map_err(|error| error.to_string())?;
    if (FIRST_YEAR..=LAST_YEAR).contains(&date.year()) {
        Ok(date)
    } else {
        Err(format!("Tahun {} di luar jangkauan kalender; periksa penulisan tahunnya.", date.year()))
    }
}

fn read_text(what: &str, cell: &str) -> Result<String, String> {
    match teks::single_line(cell, MAX_TEXT) {
        Ok(text) if teks::is_blank(&text) => Err(format!("{what} kosong; isi.")),
        Ok(text) => Ok(text),
        Err(error) => Err(format!("{what}: {error}")),
    }
}

fn read_kind(cell: &str) -> Result<JenisLibur, String> {
    match cell.to_lowercase().replace([' ', '-'], "_").as_str() {
        "libur_nasional" => Ok(JenisLibur::LiburNasional),
        "cuti_bersama" => Ok(JenisLibur::CutiBersama),
        "pemilu" | "pilkada" => Ok(JenisLibur::Pemilu),
        "libur_daerah" => Ok(JenisLibur::LiburDaerah),
        "kantor_tutup" => Ok(JenisLibur::KantorTutup),
        "" => Err("Jenis kosong; tulis libur_nasional, cuti_bersama, atau pemilu.".to_owned()),
        _ => Err(format!(
            "Jenis “{}” tidak dikenal; pilih libur_nasional, cuti_bersama, pemilu, libur_daerah, atau kantor_tutup.",
            shown(cell)
        )),
    }
}

/// A cell as it can be quoted in a sentence.
fn shown(cell: &str) -> String {
    let short: String = cell.chars().filter(|letter| !letter.is_control()).take(40).collect();
    if short.chars().count() < cell.chars().count() { format!("{short}…") } else { short }
}
