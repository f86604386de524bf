//! `ppid laporan`: the annual report, or with `--semester` the summary of a half year; the kind of file follows its ending.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use desk::laporan::wire::{BentukLaporan, CetakLaporan, CetakRingkasan, MintaAngka, Semester, TahunLaporan};
use desk::{Progress, laporan};
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
    override_usage = "ppid laporan --data DIR --tahun 2026 [--semester 1|2] --keluar F.pdf|F.docx",
    help_template = TEMPLATE, next_help_heading = "Pilihan"
)]
pub struct Args {
    /// Tahun laporan
    #[arg(long, value_name = "TAHUN", allow_negative_numbers = true, value_parser = whole(2010..=9998_i32))]
    tahun: i32,
    /// Ringkasan satu semester saja, 1 atau 2 (bawaan: laporan lengkap setahun)
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = whole(1..=2_u8))]
    semester: Option<u8>,
    /// Berkas yang ditulis, di luar map data kantor: akhiran .pdf atau .docx menentukan jenisnya
    #[arg(long, value_name = "BERKAS")]
    keluar: PathBuf,
}

/// Writes it.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let bentuk = kind(&args.keluar)?;
    let tahun = args.tahun;
    let semester = args.semester.map(|half| if half == 1 { Semester::Satu } else { Semester::Dua });
    let desk = kantor.desk()?;
    let keluaran = Keluaran::take(&args.keluar, kantor.data()?)?;
    kantor.log_in(&desk)?;
    let progress = Progress::silent();
    let file = match semester {
        Some(_) => laporan::print_summary(&desk, CetakRingkasan { tahun, semester, bentuk }, &progress)?,
        None => laporan::print(&desk, CetakLaporan { tahun, bentuk, teks: None }, &progress)?,
    };
    keluaran.put(&file.bytes)?;
    let set = laporan::get(&desk, TahunLaporan { tahun })?.penetapan;
    let counted = laporan::figures(&desk, period(tahun, args.semester))?.diterima.jumlah;
    let what = match (args.semester, &set) {
        (Some(half), _) => format!("Ringkasan laporan semester {half} tahun {tahun}"),
        (None, Some(set)) => format!("Laporan tahun {tahun} nomor {} sebagaimana ditetapkan", set.nomor),
        (None, None) => format!("Konsep laporan tahun {tahun}, belum ditetapkan"),
    };
    Jawaban::new(
        json!({
            "berkas": args.keluar, "tahun": tahun, "semester": args.semester, "permohonan": counted,
            "ditetapkan": args.semester.is_none() && set.is_some()
        }),
        format!("{what}, {counted} permohonan, tertulis pada {}.", args.keluar.display()),
    )
}

/// The days of a year or of its half.
fn period(tahun: i32, semester: Option<u8>) -> MintaAngka {
    let day = |month, day| NaiveDate::from_ymd_opt(tahun, month, day).unwrap_or_default();
    let (dari, sampai) = match semester {
        Some(1) => (day(1, 1), day(6, 30)),
        Some(_) => (day(7, 1), day(12, 31)),
        None => (day(1, 1), day(12, 31)),
    };
    MintaAngka { dari, sampai, unit: None }
}

fn kind(keluar: &Path) -> Result<BentukLaporan, Gagal> {
    match berkas::ending(keluar, &["pdf", "docx"])?.as_str() {
        "docx" => Ok(BentukLaporan::Docx),
        _ => Ok(BentukLaporan::Pdf),
    }
}
