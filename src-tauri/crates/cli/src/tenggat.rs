//! `ppid tenggat`: a deadline in working days with every day counted or skipped. Needs no office and no password.

use chrono::NaiveDate;
use domain::format::tanggal;
use domain::kalender::{CutiBersama, Dilewati, Kalender, MAX_WORKING_DAYS, Pekan, PengaturanKalender, Sebab, Tenggat};
use serde::Serialize;

use crate::gagal::Gagal;
use crate::isian::whole;
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
    #[arg(long, value_name = "TGL", allow_negative_numbers = true, value_parser = tanggal::parse)]
    mulai: NaiveDate,
    /// Jumlah hari kerja, 1 sampai 400
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = whole(1..=MAX_WORKING_DAYS))]
    hari: u32,
    /// Hari kerja sepekan, 5 atau 6 (bawaan: 5)
    #[arg(long, value_name = "5|6", default_value = "5", hide_default_value = true, allow_negative_numbers = true)]
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

/// A day passed over: the holiday that falls on a weekend day and the decree stand there only when there is one.
#[derive(Serialize)]
struct Lewat<'a> {
    tanggal: NaiveDate,
    sebab: Sebab,
    nama: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bertepatan: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dasar: Option<&'a str>,
}

impl<'a> From<&'a Dilewati> for Lewat<'a> {
    fn from(day: &'a Dilewati) -> Self {
        Self {
            tanggal: day.tanggal,
            sebab: day.sebab,
            nama: &day.nama,
            bertepatan: day.bertepatan.as_deref(),
            dasar: day.dasar.as_deref(),
        }
    }
}

/// Counts.
pub fn run(args: &Args) -> Result<Jawaban, Gagal> {
    let kalender = Kalender::new(PengaturanKalender::new(args.pekan, args.cuti_bersama));
    let tenggat = kalender.count(args.mulai, args.hari).map_err(|error| Gagal::usage(error.to_string()))?;
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
