//! The list as data: CSV for spreadsheets, JSON for programs, and the script that the search of the first page reads.
//!
//! CSV has semicolons, a byte order mark and CRLF as the register has: Excel with Indonesian settings takes the comma
//! for the decimal sign and would put a row into one cell; who reads it by program has the JSON, and the description of
//! the data set says which mark it is. Nothing in it starts a formula. The keys of CSV and JSON are the same and stay.

use chrono::NaiveDate;
use csv::{Terminator, WriterBuilder};
use domain::dip::{Kelas, is_web};
use domain::format::tanggal;
use serde::Serialize;

use super::{BerkasTerbitan, Butir, Terbitan, Tertutup, aman, berkas_path};
use crate::DocumentError;
use crate::register::csv::BYTE_ORDER_MARK;
use crate::sel::guard;

/// An entry under its lasting keys.
#[derive(Serialize)]
struct Entri<'a> {
    nomor: usize,
    id: String,
    kelas: &'static str,
    kelompok: &'a str,
    judul: &'a str,
    ringkasan: &'a str,
    unit: &'a str,
    penanggung_jawab: &'a str,
    waktu: &'a str,
    tempat: &'a str,
    waktu_tempat: String,
    bentuk: String,
    media: &'a str,
    retensi: &'a str,
    retensi_sampai: Option<NaiveDate>,
    tempat_asli: &'a str,
    tautan: Vec<&'a str>,
    berkas: Option<String>,
    berkas_ukuran: Option<u64>,
    berkas_sha256: Option<&'a str>,
}

/// The keys of [`Entri`], as the first row of the CSV.
const KUNCI: [&str; 20] = [
    "nomor",
    "id",
    "kelas",
    "kelompok",
    "judul",
    "ringkasan",
    "unit",
    "penanggung_jawab",
    "waktu",
    "tempat",
    "waktu_tempat",
    "bentuk",
    "media",
    "retensi",
    "retensi_sampai",
    "tempat_asli",
    "tautan",
    "berkas",
    "berkas_ukuran",
    "berkas_sha256",
];

/// An exemption under its lasting keys.
#[derive(Serialize)]
struct Pengecualian<'a> {
    nomor: usize,
    informasi: &'a str,
    bagian_tertutup: &'a str,
    bagian_terbuka: &'a str,
    dasar: &'a [String],
    jangka: &'a str,
    sampai: Option<NaiveDate>,
    unit: &'a str,
}

const KUNCI_TERTUTUP: [&str; 8] =
    ["nomor", "informasi", "bagian_tertutup", "bagian_terbuka", "dasar", "jangka", "sampai", "unit"];

/// The CSV and JSON files; those of the exemptions only when there are any.
pub(super) fn files(terbitan: &Terbitan) -> Result<Vec<BerkasTerbitan>, DocumentError> {
    let entries: Vec<Entri<'_>> = terbitan.butir.iter().map(Entri::from).collect();
    let mut files = vec![
        BerkasTerbitan { path: "daftar.csv".to_owned(), bytes: csv(&KUNCI, entries.iter().map(Entri::cells))? },
        BerkasTerbitan::new("daftar.json", rows_json(&entries)?),
    ];
    if !terbitan.dikecualikan.is_empty() {
        let closed: Vec<Pengecualian<'_>> = terbitan.dikecualikan.iter().map(Pengecualian::from).collect();
        let cells = closed.iter().map(Pengecualian::cells);
        files.push(BerkasTerbitan { path: "dikecualikan.csv".to_owned(), bytes: csv(&KUNCI_TERTUTUP, cells)? });
        files.push(BerkasTerbitan::new("dikecualikan.json", rows_json(&closed)?));
    }
    Ok(files)
}

/// The addresses of an entry that may be links.
pub(super) fn links(butir: &Butir) -> impl Iterator<Item = &str> {
    butir.isi.tautan.iter().map(String::as_str).filter(|tautan| is_web(tautan))
}

/// Where the entry's file stands, if it has one.
pub(super) fn file(butir: &Butir) -> Option<String> {
    butir.isi.berkas.as_ref().map(|berkas| berkas_path(berkas.id, &berkas.nama))
}

/// Forms and media as one text.
pub(super) fn form(butir: &Butir) -> String {
    let forms = butir.isi.bentuk.label();
    let parts = [forms.as_str(), butir.isi.media.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// How long it is kept, and until which day where one is set, on a line of its own.
pub(super) fn retention(butir: &Butir) -> String {
    let ends = butir.isi.retensi_sampai.map(|day| format!("sampai {}", tanggal::long(day))).unwrap_or_default();
    let parts = [butir.isi.retensi.as_str(), ends.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Every unit of the list once, in order of the alphabet.
pub(super) fn units(terbitan: &Terbitan) -> Vec<&str> {
    let mut units: Vec<&str> = terbitan.butir.iter().map(|butir| butir.isi.unit.as_str()).collect();
    units.sort_unstable_by_key(|unit| (unit.to_lowercase(), *unit));
    units.dedup();
    units
}

/// What the search reads: `window.DATA`, one array a row so that 20,000 rows stay small. Its positions are named in
/// `app.js`. Loaded as a script, because a page from disk may read no other file.
pub(super) fn script(terbitan: &Terbitan) -> Result<String, DocumentError> {
    let units = units(terbitan);
    let place: std::collections::HashMap<&str, usize> = units.iter().zip(0..).map(|(unit, at)| (*unit, at)).collect();
    let row = |butir: &Butir| {
        let isi = &butir.isi;
        let kelas = Kelas::ALL.iter().position(|kelas| *kelas == isi.kelas);
        json(&(
            butir.nomor,
            kelas,
            place.get(isi.unit.as_str()),
            isi.judul.as_str(),
            summary(butir),
            isi.kelompok.as_str(),
            isi.penanggung_jawab.as_str(),
            isi.waktu_tempat(),
            form(butir),
            retention(butir),
            links(butir).collect::<Vec<_>>(),
            file(butir),
        ))
    };
    let rows: Vec<String> = terbitan.butir.iter().map(row).collect::<Result<_, _>>()?;
    let classes: Vec<&str> = Kelas::ALL.iter().map(|kelas| kelas.label()).collect();
    let whole =
        format!("{{\"kelas\":{},\"unit\":{},\"baris\":[\n{}\n]}}", json(&classes)?, json(&units)?, rows.join(",\n"));
    Ok(format!("window.DATA = {};\n", aman::script(&whole)))
}

/// The summary where it says more than the title.
pub(super) fn summary(butir: &Butir) -> &str {
    if butir.isi.ringkasan == butir.isi.judul { "" } else { &butir.isi.ringkasan }
}

pub(super) fn json(value: &impl Serialize) -> Result<String, DocumentError> {
    serde_json::to_string(value).map_err(|error| DocumentError::Json(error.to_string()))
}

/// An array with a row a line, so that two publications can be compared line by line.
fn rows_json(rows: &[impl Serialize]) -> Result<String, DocumentError> {
    let lines: Vec<String> = rows.iter().map(json).collect::<Result<_, _>>()?;
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}

fn csv<const N: usize>(keys: &[&str; N], rows: impl Iterator<Item = [String; N]>) -> Result<Vec<u8>, DocumentError> {
    let failed = |error: csv::Error| DocumentError::Csv(error.to_string());
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(keys).map_err(failed)?;
    for row in rows {
        writer.write_record(row).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| DocumentError::Csv(error.to_string()))
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

impl<'a> From<&'a Butir> for Entri<'a> {
    fn from(butir: &'a Butir) -> Self {
        let isi = &butir.isi;
        Self {
            nomor: butir.nomor,
            id: butir.id.to_string(),
            kelas: isi.kelas.name(),
            kelompok: &isi.kelompok,
            judul: &isi.judul,
            ringkasan: &isi.ringkasan,
            unit: &isi.unit,
            penanggung_jawab: &isi.penanggung_jawab,
            waktu: &isi.waktu,
            tempat: &isi.tempat,
            waktu_tempat: isi.waktu_tempat(),
            bentuk: isi.bentuk.label(),
            media: &isi.media,
            retensi: &isi.retensi,
            retensi_sampai: isi.retensi_sampai,
            tempat_asli: &isi.tempat_asli,
            tautan: links(butir).collect(),
            berkas: file(butir),
            berkas_ukuran: isi.berkas.as_ref().map(|berkas| berkas.ukuran),
            berkas_sha256: isi.berkas.as_ref().map(|berkas| berkas.sha256.as_str()),
        }
    }
}

impl Entri<'_> {
    fn cells(&self) -> [String; KUNCI.len()] {
        [
            self.nomor.to_string(),
            self.id.clone(),
            self.kelas.to_owned(),
            guard(self.kelompok),
            guard(self.judul),
            guard(self.ringkasan),
            guard(self.unit),
            guard(self.penanggung_jawab),
            guard(self.waktu),
            guard(self.tempat),
            guard(&self.waktu_tempat),
            guard(&self.bentuk),
            guard(self.media),
            guard(self.retensi),
            day(self.retensi_sampai),
            guard(self.tempat_asli),
            self.tautan.join(" "),
            self.berkas.clone().unwrap_or_default(),
            self.berkas_ukuran.map(|bytes| bytes.to_string()).unwrap_or_default(),
            self.berkas_sha256.map(guard).unwrap_or_default(),
        ]
    }
}

impl<'a> From<&'a Tertutup> for Pengecualian<'a> {
    fn from(tertutup: &'a Tertutup) -> Self {
        Self {
            nomor: tertutup.nomor,
            informasi: &tertutup.informasi,
            bagian_tertutup: &tertutup.tertutup,
            bagian_terbuka: &tertutup.terbuka,
            dasar: &tertutup.dasar,
            jangka: &tertutup.jangka,
            sampai: tertutup.sampai,
            unit: &tertutup.unit,
        }
    }
}

impl Pengecualian<'_> {
    fn cells(&self) -> [String; KUNCI_TERTUTUP.len()] {
        [
            self.nomor.to_string(),
            guard(self.informasi),
            guard(self.bagian_tertutup),
            guard(self.bagian_terbuka),
            guard(&self.dasar.join("; ")),
            guard(self.jangka),
            day(self.sampai),
            guard(self.unit),
        ]
    }
}
