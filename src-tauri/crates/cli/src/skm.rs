//! `ppid skm`: the result of the survey of satisfaction of a year; the kind of file follows its ending.

use std::path::PathBuf;

use desk::skm::wire::{BentukSkm, CetakSkm, LingkupSkm};
use desk::{Progress, skm};
use serde_json::json;

use crate::berkas::{self, Keluaran};
use crate::gagal::Gagal;
use crate::isian::whole;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(
    override_usage = "ppid skm --data DIR --tahun 2026 --keluar F.pdf|F.xlsx",
    help_template = TEMPLATE, next_help_heading = "Pilihan"
)]
pub struct Args {
    /// Tahun: semua jawaban yang diberikan dalam tahun ini
    #[arg(long, value_name = "TAHUN", allow_negative_numbers = true, value_parser = whole(2010..=9998_i32))]
    tahun: i32,
    /// Berkas yang ditulis, di luar map data kantor: akhiran .pdf atau .xlsx menentukan jenisnya
    #[arg(long, value_name = "BERKAS")]
    keluar: PathBuf,
}

/// Writes it.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let bentuk = match berkas::ending(&args.keluar, &["pdf", "xlsx"])?.as_str() {
        "xlsx" => BentukSkm::Xlsx,
        _ => BentukSkm::Pdf,
    };
    let tahun = args.tahun;
    let desk = kantor.desk()?;
    let keluaran = Keluaran::take(&args.keluar, kantor.data()?)?;
    kantor.log_in(&desk)?;
    let hasil = skm::year(&desk, tahun)?.hasil;
    let file = skm::print(&desk, CetakSkm { lingkup: LingkupSkm::Tahun(tahun), bentuk }, &Progress::silent())?;
    keluaran.put(&file.bytes)?;
    let warning = hasil.sampel.peringatan.as_ref().map_or_else(String::new, |said| format!(" {said}"));
    let told = match hasil.nilai {
        Some(nilai) => format!(
            "Indeks Kepuasan Masyarakat {tahun}: {} ({}, {}), {} responden.{warning}",
            nilai.text(),
            nilai.mutu.huruf(),
            hasil.arti.to_lowercase(),
            hasil.responden
        ),
        None => format!("Tidak ada jawaban survei dalam tahun {tahun}."),
    };
    Jawaban::new(
        json!({
            "berkas": args.keluar, "tahun": tahun, "responden": hasil.responden,
            "nilai": hasil.nilai.map(|nilai| f64::from(nilai.seratus) / 100.0),
            "mutu": hasil.nilai.map(|nilai| nilai.mutu.huruf()), "peringatan": hasil.sampel.peringatan
        }),
        format!("{told} Tertulis pada {}.", args.keluar.display()),
    )
}
