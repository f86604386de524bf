//! `ppid register dip`, `ppid register dik`: a list as PDF, XLSX or CSV; the kind of file follows its ending.

use std::path::PathBuf;

use chrono::NaiveDate;
use desk::daftar::wire::{CetakDaftar, NamaDaftar};
use desk::{Progress, daftar};
use domain::format::tanggal;
use domain::kantor::Kertas;
use serde_json::json;

use crate::berkas::Keluaran;
use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;
use crate::permohonan::kertas;
use crate::register::kind;

/// What the command takes.
#[derive(clap::Args)]
#[command(
    override_usage = "ppid register dip|dik --data DIR [--dari TGL] [--sampai TGL] [--unit NAMA] [--kertas f4|a4] --keluar F.pdf|F.xlsx|F.csv",
    help_template = TEMPLATE, next_help_heading = "Pilihan"
)]
pub struct Args {
    /// Hanya yang ditulis atau dimutakhirkan sejak hari ini (DIP)
    #[arg(long, value_name = "TGL", allow_negative_numbers = true, value_parser = tanggal::parse)]
    dari: Option<NaiveDate>,
    /// Hanya yang ditulis atau dimutakhirkan sampai hari ini (DIP)
    #[arg(long, value_name = "TGL", allow_negative_numbers = true, value_parser = tanggal::parse)]
    sampai: Option<NaiveDate>,
    /// Hanya yang dikuasai unit ini
    #[arg(long, value_name = "NAMA")]
    unit: Option<String>,
    /// Kertas: f4 atau a4 (bawaan: kertas kantor)
    #[arg(long, value_name = "KERTAS", hide_possible_values = true, value_parser = kertas(&[Kertas::F4, Kertas::A4]))]
    kertas: Option<Kertas>,
    /// Berkas yang ditulis, di luar map data kantor: akhiran .pdf, .xlsx, atau .csv menentukan jenisnya
    #[arg(long, value_name = "BERKAS")]
    keluar: PathBuf,
}

/// Prints.
pub fn run(args: &Args, daftar: NamaDaftar, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let bentuk = kind(&args.keluar)?;
    if args.dari.zip(args.sampai).is_some_and(|(dari, sampai)| sampai < dari) {
        return Err(Gagal::usage("Tanggal --sampai sebelum tanggal --dari. Tukar keduanya."));
    }
    let desk = kantor.desk()?;
    let keluaran = Keluaran::take(&args.keluar, kantor.data()?)?;
    kantor.log_in(&desk)?;
    let input = CetakDaftar {
        daftar,
        bentuk,
        kertas: args.kertas,
        versi: None,
        unit: args.unit.clone(),
        dari: args.dari,
        sampai: args.sampai,
        cetak: true,
    };
    let list = daftar::print_counted(&desk, input, &Progress::silent())?;
    keluaran.put(&list.file.bytes)?;
    let name = match daftar {
        NamaDaftar::Dip => "Daftar Informasi Publik",
        NamaDaftar::Dik => "Daftar informasi yang dikecualikan",
    };
    Jawaban::new(
        json!({ "berkas": args.keluar, "baris": list.baris }),
        format!("{name}, {} baris, tertulis pada {}.", list.baris, args.keluar.display()),
    )
}
