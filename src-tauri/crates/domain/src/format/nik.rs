//! NIK, the sixteen digits of a resident (PP 37/2007 Pasal 37): area of first registration, birth date with day + 40
//! for women, serial.
//!
//! A NIK stays for life, after moving and after a corrected birth date (PP 40/2019 Pasal 30), and has no check digit.
//! So only what cannot be a NIK is an error; an unlikely age is a warning; nothing here proves that the number is
//! registered. It is personal data (UU 27/2022): `Debug` is masked and no error repeats it.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::angka;

/// Province codes of the Ministry of Home Affairs.
const PROVINCES: [u32; 38] = [
    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72, 73, 74, 75,
    76, 81, 82, 91, 92, 93, 94, 95, 96,
];

/// A number that can be a NIK. Kept as text: a number type of JSON or a spreadsheet loses its last digit.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(into = "String", try_from = "String")]
#[ts(export_to = "bindings.ts", type = "string")]
pub struct Nik(String);

/// Why a text cannot be a NIK.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NikError {
    /// Nothing typed.
    #[error("NIK belum diisi; salin 16 angka dari KTP.")]
    Blank,
    /// Digits of another script.
    #[error("NIK memakai angka yang bukan 0–9 biasa; ketik ulang dengan papan tik.")]
    ForeignDigit,
    /// A spreadsheet turned the number into `3,2E+15`; its last digits are gone.
    #[error(
        "NIK ini sudah diubah lembar kerja menjadi bilangan (E+15) dan kehilangan angka terakhirnya; salin lagi dari KTP sebagai teks."
    )]
    Scientific,
    /// A letter or mark between the digits.
    #[error("NIK memuat “{0}”; NIK hanya angka, periksa huruf O dan l yang mirip 0 dan 1.")]
    NotDigit(char),
    /// Not sixteen digits.
    #[error("NIK harus 16 angka, yang diisi {0} angka; periksa lagi pada KTP.")]
    Length(usize),
    /// The first two digits are no province.
    #[error("Dua angka pertama NIK bukan kode provinsi; periksa lagi pada KTP.")]
    Province,
    /// Digits 3–4 are 00.
    #[error("Angka ke-3 dan ke-4 NIK (kabupaten/kota) tidak mungkin 00; periksa lagi pada KTP.")]
    Regency,
    /// Digits 5–6 are 00.
    #[error("Angka ke-5 dan ke-6 NIK (kecamatan) tidak mungkin 00; periksa lagi pada KTP.")]
    District,
    /// Digits 9–10 are no month.
    #[error("Angka ke-9 dan ke-10 NIK (bulan lahir) harus 01–12; periksa lagi pada KTP.")]
    Month,
    /// Digits 7–8 are no day, or no day of that month in any century.
    #[error(
        "Angka ke-7 dan ke-8 NIK (tanggal lahir, ditambah 40 untuk perempuan) tidak ada pada bulan itu; periksa lagi pada KTP."
    )]
    Day,
    /// The serial is 0000.
    #[error("Empat angka terakhir NIK tidak mungkin 0000; periksa lagi pada KTP.")]
    Serial,
}

/// What is odd about a NIK without making it impossible. `Display` is the sentence to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NikWarning {
    /// Younger than a KTP is given.
    #[error("Menurut NIK, usia pemilik di bawah 17 tahun; pastikan angka NIK atau catat walinya.")]
    Under17,
    /// Older than a hundred.
    #[error("Menurut NIK, usia pemilik lebih dari 100 tahun; pastikan angka NIK.")]
    Over100,
}

impl Nik {
    /// The NIK in `text`; spaces, full stops and hyphens between its digits are dropped.
    pub fn parse(text: &str) -> Result<Self, NikError> {
        if angka::has_foreign_digit(text) {
            return Err(NikError::ForeignDigit);
        }
        let nik = angka::ungrouped(text);
        if nik.is_empty() {
            return Err(NikError::Blank);
        }
        if is_scientific(text.trim()) {
            return Err(NikError::Scientific);
        }
        if let Some(other) = nik.chars().find(|c| !c.is_ascii_digit()) {
            return Err(NikError::NotDigit(other));
        }
        if nik.len() != 16 {
            return Err(NikError::Length(nik.len()));
        }
        let nik = Self(nik);
        nik.check()?;
        Ok(nik)
    }

    fn check(&self) -> Result<(), NikError> {
        if !PROVINCES.contains(&self.part(0, 2)) {
            return Err(NikError::Province);
        }
        if self.part(2, 2) == 0 {
            return Err(NikError::Regency);
        }
        if self.part(4, 2) == 0 {
            return Err(NikError::District);
        }
        if !(1..=12).contains(&self.part(8, 2)) {
            return Err(NikError::Month);
        }
        if self.births().next().is_none() {
            return Err(NikError::Day);
        }
        if self.part(12, 4) == 0 {
            return Err(NikError::Serial);
        }
        Ok(())
    }

    /// The sixteen digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For lists and logs: `3201********0001`.
    pub fn masked(&self) -> String {
        let digits = self.0.char_indices().map(|(index, c)| if (4..12).contains(&index) { '*' } else { c });
        digits.collect()
    }

    /// The birth date written in the NIK, in the latest century that is not after `today`. It may differ from the true
    /// one. `None` only when `today` lies before both.
    pub fn birth_date(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.births().find(|born| *born <= today)
    }

    /// What an officer should look at again, on `today`.
    pub fn warnings(&self, today: NaiveDate) -> Vec<NikWarning> {
        let age = self.birth_date(today).and_then(|born| today.years_since(born));
        match age {
            Some(age) if age < 17 => vec![NikWarning::Under17],
            Some(age) if age > 100 => vec![NikWarning::Over100],
            _ => Vec::new(),
        }
    }

    /// The possible birth dates, latest first.
    fn births(&self) -> impl Iterator<Item = NaiveDate> {
        let (day, month, year) = (self.part(6, 2), self.part(8, 2), self.part(10, 2));
        let day = if day > 40 { day - 40 } else { day };
        [2000_i32, 1900]
            .into_iter()
            .filter_map(move |century| NaiveDate::from_ymd_opt(century.saturating_add_unsigned(year), month, day))
    }

    /// The number in `len` digits from `start`.
    fn part(&self, start: usize, len: usize) -> u32 {
        self.0.bytes().skip(start).take(len).fold(0, |n, digit| n * 10 + u32::from(digit - b'0'))
    }
}

/// `3,20101E+15` as a spreadsheet shows a long number.
fn is_scientific(text: &str) -> bool {
    text.split_once(['e', 'E']).is_some_and(|(number, power)| {
        number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
            && number.starts_with(|c: char| c.is_ascii_digit())
            && power.trim_start_matches('+').parse::<u8>().is_ok()
    })
}

impl fmt::Debug for Nik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Nik({})", self.masked())
    }
}

impl FromStr for Nik {
    type Err = NikError;

    fn from_str(text: &str) -> Result<Self, NikError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Nik {
    type Error = NikError;

    fn try_from(text: String) -> Result<Self, NikError> {
        Self::parse(&text)
    }
}

impl From<Nik> for String {
    fn from(nik: Nik) -> Self {
        nik.0
    }
}
