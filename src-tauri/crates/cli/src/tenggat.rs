//! `ppid tenggat`: a deadline in working days with every day counted or skipped. Needs no office and no password.

use chrono::NaiveDate;
use desk::Fault;
use domain::fault::{FieldFault, Rule};
use domain::format::tanggal;
use domain::kalender::{CutiBersama, Dilewati, Kalender, Pekan, PengaturanKalender, Sebab, Tenggat, TenggatError};
use serde::Serialize;

use crate::gagal::Gagal;
use crate::isian;
use crate::jawaban::Jawaban;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(
    override_usage = "ppid tenggat --mulai TGL --hari N [--pekan 5|6] [--cuti-bersama libur|kerja]",
    help_template = TEMPLATE, next_help_heading = "Pilihan"
)]
pub struct Args {
    /// Hari kejadian, misalnya 2026-03-10 atau "10 Maret 2026"; hari ke-1 adalah hari kerja berikutnya
    #[arg(long, value_name = "TGL")]
    mulai: String,
    /// Jumlah hari kerja
    #[arg(long, value_name = "N")]
    hari: u32,
    /// Hari kerja sepekan, 5 atau 6 (bawaan: 5)
    #[arg(long, value_name = "5|6", default_value = "5", hide_default_value = true)]
    pekan: Pekan,
    /// Cuti bersama: libur atau kerja (bawaan: libur)
    #[arg(long, value_name = "libur|kerja", default_value = "libur", hide_default_value = true)]
    cuti_bersama: CutiBersama,
}

/// The deadline as programs read it.
#[derive(Serialize)]
struct Hasil<'a> {
    jatuh_tempo: NaiveDate,
    sementara: bool,
    dihitung: &'a [NaiveDate],
    dilewati: Vec<Lewat<'a>>,
}

/// A day passed over.
#[derive(Serialize)]
struct Lewat<'a> {
    tanggal: NaiveDate,
    sebab: Sebab,
    nama: &'a str,
}

impl<'a> From<&'a Dilewati> for Lewat<'a> {
    fn from(day: &'a Dilewati) -> Self {
        Self { tanggal: day.tanggal, sebab: day.sebab, nama: &day.nama }
    }
}

/// Counts.
pub fn run(args: &Args) -> Result<Jawaban, Gagal> {
    let mut faults = Vec::new();
    let Some(mulai) = isian::date("mulai", &args.mulai, &mut faults) else { return Err(Fault::from(faults).into()) };
    let kalender = Kalender::new(PengaturanKalender::new(args.pekan, args.cuti_bersama));
    let tenggat = kalender.count(mulai, args.hari).map_err(|error| {
        let field = match error {
            TenggatError::TooLong(_) => "hari",
            TenggatError::OutOfRange(_) => "mulai",
        };
        Fault::from(vec![FieldFault::new(field, &Rule::Format(error.to_string()))])
    })?;
    let hasil = Hasil {
        jatuh_tempo: tenggat.jatuh_tempo,
        sementara: tenggat.sementara,
        dihitung: &tenggat.dihitung,
        dilewati: tenggat.dilewati.iter().map(Lewat::from).collect(),
    };
    Jawaban::new(hasil, text(&tenggat))
}

fn text(tenggat: &Tenggat) -> String {
    let mut lines = vec![format!("Jatuh tempo: {}", tanggal::with_day(tenggat.jatuh_tempo))];
    if tenggat.sementara {
        let years: Vec<String> = tenggat.tahun_belum_ditetapkan.iter().map(ToString::to_string).collect();
        lines.push(format!("Sementara: hari libur tahun {} belum ditetapkan seluruhnya.", years.join(", ")));
    }
    for (at, day) in tenggat.dihitung.iter().enumerate() {
        lines.push(format!("  hari ke-{:<3} {}", at + 1, tanggal::with_day(*day)));
    }
    for day in &tenggat.dilewati {
        let why = day.bertepatan.as_ref().map_or_else(|| day.nama.clone(), |other| format!("{} ({other})", day.nama));
        lines.push(format!("  dilewati    {} · {why}", tanggal::long(day.tanggal)));
    }
    lines.join("\n")
}
