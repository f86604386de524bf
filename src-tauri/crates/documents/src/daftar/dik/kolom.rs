//! The columns of the list as XLSX and CSV: a fact each.

use std::borrow::Cow;

use chrono::NaiveDate;
use domain::pengecualian::{Cakupan, DasarLain, Jangka};

use super::{ButirDik, DaftarDik, JUDUL};
use crate::daftar::lembar_kerja::{Lembar, Sel, baris, teks};

/// The headings of XLSX and CSV, left to right: running number; what is exempted; more about it; `Seluruh` or
/// `Sebagian`; the closed part; the open part; grounds of art. 17, one a line as `Pasal 17 huruf a angka 1`; other
/// laws, one a line as `UU 27/2022 Pelindungan Data Pribadi | Pasal 4` (see [`split_dasar`]); the basis as a list once
/// wrote it; both consequences; the kind of the period (`Tanggal`, `Tahun`, `Peristiwa`, `Selama diperlukan`) and its
/// values, each in its column; the period as a list once wrote it; day of review; unit; number and date of the decree.
pub const KOLOM: [&str; 22] = [
    "No.",
    "Informasi yang dikecualikan",
    "Uraian informasi",
    "Cakupan pengecualian",
    "Bagian yang dikecualikan",
    "Bagian yang tetap terbuka",
    "Dasar pengecualian: Pasal 17 UU 14/2008",
    "Dasar pengecualian: peraturan lain",
    "Dasar pengecualian (asli)",
    "Konsekuensi bila dibuka",
    "Konsekuensi bila ditutup",
    "Jenis jangka waktu",
    "Jangka waktu: sampai tanggal",
    "Jangka waktu: jumlah tahun",
    "Jangka waktu: sejak tanggal",
    "Jangka waktu: sampai peristiwa",
    "Jangka waktu: tanggal peristiwa terjadi",
    "Jangka waktu (asli)",
    "Ditinjau kembali tanggal",
    "Unit yang menguasai",
    "Nomor penetapan",
    "Tanggal penetapan",
];

/// Widths in characters.
const LEBAR: [f64; 22] = [
    5.0, 40.0, 40.0, 12.0, 30.0, 30.0, 28.0, 36.0, 30.0, 40.0, 40.0, 16.0, 13.0, 9.0, 13.0, 26.0, 13.0, 26.0, 13.0,
    26.0, 24.0, 13.0,
];

/// Parts the law from its article. No name of a law has it.
const DAN: &str = " | ";

/// The other law in a line of its column: the name before the last ` | `, the article after it.
#[must_use]
pub fn split_dasar(line: &str) -> DasarLain {
    let (peraturan, pasal) = line.rsplit_once(DAN).unwrap_or((line, ""));
    DasarLain { peraturan: peraturan.to_owned(), pasal: pasal.to_owned() }
}

pub(super) fn lembar(daftar: &DaftarDik) -> Lembar<'_> {
    Lembar { kepala: &daftar.kepala, judul: JUDUL, nama: "DIK", kolom: &KOLOM, lebar: &LEBAR }
}

pub(super) fn rows(daftar: &DaftarDik) -> impl Iterator<Item = Vec<Sel<'_>>> {
    daftar.butir.iter().zip(1..).map(|(butir, number)| row(butir, number))
}

/// The values of a period, each in its column.
#[derive(Default)]
struct Masa<'a> {
    jenis: &'static str,
    sampai: Option<NaiveDate>,
    tahun: String,
    sejak: Option<NaiveDate>,
    peristiwa: &'a str,
    terjadi: Option<NaiveDate>,
}

fn masa(jangka: &Jangka) -> Masa<'_> {
    match jangka {
        Jangka::Tanggal { sampai } => Masa { jenis: "Tanggal", sampai: Some(*sampai), ..Masa::default() },
        Jangka::Tahun { tahun, sejak } => {
            Masa { jenis: "Tahun", tahun: tahun.to_string(), sejak: Some(*sejak), ..Masa::default() }
        }
        Jangka::Peristiwa { peristiwa, terjadi } => {
            Masa { jenis: "Peristiwa", peristiwa, terjadi: *terjadi, ..Masa::default() }
        }
        Jangka::SelamaDiperlukan => Masa { jenis: "Selama diperlukan", ..Masa::default() },
        Jangka::Belum => Masa::default(),
    }
}

fn row(butir: &ButirDik, number: u32) -> Vec<Sel<'_>> {
    let ButirDik { isi, penetapan } = butir;
    let (cakupan, tertutup, terbuka) = match &isi.cakupan {
        Cakupan::Seluruh => ("Seluruh", "", ""),
        Cakupan::Sebagian { tertutup, terbuka } => ("Sebagian", tertutup.as_str(), terbuka.as_str()),
    };
    let masa = masa(&isi.jangka);
    vec![
        Sel::Nomor(number),
        teks(&isi.informasi),
        teks(&isi.uraian),
        teks(cakupan),
        teks(tertutup),
        teks(terbuka),
        baris(isi.pasal_17.iter().map(|ground| ground.label())),
        baris(isi.dasar_lain.iter().map(dasar)),
        teks(&isi.dasar_asli),
        teks(&isi.konsekuensi_dibuka),
        teks(&isi.konsekuensi_ditutup),
        teks(masa.jenis),
        Sel::Tanggal(masa.sampai),
        Sel::Teks(Cow::Owned(masa.tahun)),
        Sel::Tanggal(masa.sejak),
        teks(masa.peristiwa),
        Sel::Tanggal(masa.terjadi),
        teks(&isi.jangka_asli),
        Sel::Tanggal(isi.tinjau),
        teks(&isi.unit),
        teks(penetapan.as_ref().map_or("", |decree| &decree.nomor)),
        Sel::Tanggal(penetapan.as_ref().and_then(|decree| decree.tanggal)),
    ]
}

fn dasar(law: &DasarLain) -> String {
    if law.pasal.is_empty() { law.peraturan.clone() } else { format!("{}{DAN}{}", law.peraturan, law.pasal) }
}
