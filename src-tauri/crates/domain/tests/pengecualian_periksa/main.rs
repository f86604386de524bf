//! The legal-basis checker: what researchers find wrong in published lists is found, and a well-made exemption is left
//! in peace. All rows are made up, in the shape of real ones.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

mod aturan;
mod bersih;
mod catatan;
mod penolakan;

use chrono::NaiveDate;
use domain::pengecualian::periksa::{KodePeringatan, Konteks, Peringatan, periksa};
use domain::pengecualian::{IsiPengecualian, Jangka, baca};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

const TODAY: (i32, u32, u32) = (2026, 6, 1);

fn check(isi: &IsiPengecualian) -> Vec<Peringatan> {
    let (year, month, date) = TODAY;
    periksa(isi, &Konteks { today: day(year, month, date) })
}

fn codes(isi: &IsiPengecualian) -> Vec<KodePeringatan> {
    check(isi).into_iter().map(|warning| warning.kode).collect()
}

/// An exemption as an import makes it of one row.
fn row(informasi: &str, dasar: &str, dibuka: &str, ditutup: &str, jangka: &str) -> IsiPengecualian {
    let read = baca::dasar(dasar);
    let mut isi = IsiPengecualian::new(informasi);
    isi.pasal_17 = read.pasal_17;
    isi.dasar_lain = read.lain;
    isi.dasar_asli = dasar.to_owned();
    isi.konsekuensi_dibuka = dibuka.to_owned();
    isi.konsekuensi_ditutup = ditutup.to_owned();
    isi.jangka = baca::jangka(jangka, None);
    isi.jangka_asli = jangka.to_owned();
    isi.unit = "Bagian Umum".to_owned();
    isi
}

/// An exemption as a careful desk makes it: until the end of 2028.
fn careful(informasi: &str, dasar: &str, dibuka: &str) -> IsiPengecualian {
    let mut isi = row(informasi, dasar, dibuka, "Kepentingan yang dilindungi tetap terjaga", "31-12-2028");
    isi.jangka = Jangka::Tanggal { sampai: day(2028, 12, 31) };
    isi
}
