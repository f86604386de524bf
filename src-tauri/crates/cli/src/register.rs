//! `ppid register permohonan`, `keberatan` and the others: the register of a period; the kind of file follows its ending. It leaves the desk, so it
//! is recorded.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use desk::register::wire::{BentukBerkas, CetakRegister, MintaJumlah};
use desk::{Progress, register};
use domain::format::tanggal;
use domain::kantor::Kertas;
use domain::register::JenisRegister;
use serde_json::json;

use crate::berkas::{self, Keluaran};
use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;
use crate::permohonan::kertas;

/// What the command takes.
#[derive(clap::Args)]
#[command(
    override_usage = "ppid register permohonan|keberatan|sengketa|tidak-lengkap|perpanjangan|biaya|pengaduan|tamu --data DIR --dari TGL --sampai TGL [--unit NAMA] [--kertas f4|a4] [--samarkan ya|tidak] --keluar F.pdf|F.xlsx|F.csv",
    help_template = TEMPLATE, next_help_heading = "Pilihan"
)]
pub struct Args {
    /// Hari pertama masa register
    #[arg(long, value_name = "TGL", allow_negative_numbers = true, value_parser = tanggal::parse)]
    dari: NaiveDate,
    /// Hari terakhir masa register
    #[arg(long, value_name = "TGL", allow_negative_numbers = true, value_parser = tanggal::parse)]
    sampai: NaiveDate,
    /// Hanya yang menyangkut permohonan yang diteruskan ke unit ini
    #[arg(long, value_name = "NAMA")]
    unit: Option<String>,
    /// Kertas: f4 atau a4 (bawaan: kertas kantor)
    #[arg(long, value_name = "KERTAS", hide_possible_values = true, value_parser = kertas(&[Kertas::F4, Kertas::A4]))]
    kertas: Option<Kertas>,
    /// Samarkan identitas: ya atau tidak (bawaan: ya)
    #[arg(long, value_name = "ya|tidak", default_value = "ya", hide_default_value = true, hide_possible_values = true,
        value_parser = ["ya", "tidak"])]
    samarkan: String,
    /// Berkas yang ditulis, di luar map data kantor: akhiran .pdf, .xlsx, atau .csv menentukan jenisnya
    #[arg(long, value_name = "BERKAS")]
    keluar: PathBuf,
}

/// Prints.
pub fn run(args: &Args, jenis: JenisRegister, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let bentuk = kind(&args.keluar)?;
    let Args { dari, sampai, .. } = *args;
    if sampai < dari {
        return Err(Gagal::usage("Tanggal --sampai sebelum tanggal --dari. Tukar keduanya."));
    }
    let desk = kantor.desk()?;
    let keluaran = Keluaran::take(&args.keluar, kantor.data()?)?;
    kantor.log_in(&desk)?;
    let input = CetakRegister {
        jenis,
        unit: args.unit.clone(),
        dari,
        sampai,
        kertas: args.kertas,
        samarkan: args.samarkan == "ya",
        bentuk,
        penanda_tangan: None,
        cetak: true,
    };
    let file = register::print(&desk, input, &progress())?;
    keluaran.put(&file.bytes)?;
    let jumlah = register::count(&desk, MintaJumlah { jenis, dari, sampai, unit: args.unit.clone() })?.jumlah;
    Jawaban::new(
        json!({ "berkas": args.keluar, "baris": jumlah }),
        format!(
            "{} {} s.d. {}, {jumlah} baris, tertulis pada {}.",
            jenis.label(),
            tanggal::long(dari),
            tanggal::long(sampai),
            args.keluar.display()
        ),
    )
}

/// The kind of file its ending asks for.
pub fn kind(keluar: &Path) -> Result<BentukBerkas, Gagal> {
    match berkas::ending(keluar, &["pdf", "xlsx", "csv"])?.as_str() {
        "csv" => Ok(BentukBerkas::Csv),
        "xlsx" => Ok(BentukBerkas::Xlsx),
        _ => Ok(BentukBerkas::Pdf),
    }
}

/// Lines done so far, for whoever watches a terminal.
fn progress() -> Progress {
    if !std::io::stderr().is_terminal() {
        return Progress::silent();
    }
    Progress::new(|done, of| {
        let mut err = std::io::stderr().lock();
        // A terminal that went away is no reason to stop the work.
        drop(write!(err, "\r{done} dari {of} baris").and_then(|()| err.flush()));
    })
}
