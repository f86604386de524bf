//! `ppid latihan`: a practice office filled with made-up but lifelike requests; same seed, same data.

use std::path::PathBuf;

use desk::sesi::wire::Empty;
use desk::{Desk, Fault, latihan, sesi};
use serde_json::json;

use crate::gagal::Gagal;
use crate::isian::Sekarang;
use crate::jawaban::Jawaban;
use crate::kata_sandi;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid latihan --data DIR [--permohonan 200] [--benih 7]", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Map data kantor latihan; dibuat bila belum ada
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Banyaknya permohonan rekaan (bawaan: 200)
    #[arg(long, value_name = "N", default_value = "200", hide_default_value = true,
        value_parser = clap::value_parser!(u32).range(0..=1_000_000))]
    permohonan: u32,
    /// Benih; benih yang sama memberi data yang sama (bawaan: 7)
    #[arg(long, value_name = "N", default_value = "7", hide_default_value = true)]
    benih: u64,
    /// Jam yang ditetapkan, misalnya 2026-11-23T09:12:00+07:00
    #[arg(long, value_name = "WAKTU")]
    sekarang: Option<Sekarang>,
}

/// Makes the practice office.
pub fn run(args: &Args) -> Result<Jawaban, Gagal> {
    let desk = Desk::at(&args.data, Sekarang::clock(args.sekarang));
    if desk.has_office()? {
        let message = format!("Di {} sudah ada kantor. Pilih map lain bagi kantor latihan.", args.data.display());
        return Err(Fault::Conflict { message }.into());
    }
    let own = kata_sandi::from_file()?;
    let kata_sandi = own.as_deref().map_or(desk::kantor::KATA_SANDI_LATIHAN, String::as_str);
    latihan::prepare(&desk, kata_sandi, args.permohonan, args.benih)?;
    let status = sesi::status(&desk, Empty {})?;
    let masuk = status.sesi.map(|sesi| sesi.akun.masuk).unwrap_or_default();
    let how = match own {
        Some(_) => "kata sandi dari berkas".to_owned(),
        None => format!("kata sandi {kata_sandi}"),
    };
    Jawaban::new(
        json!({ "masuk": masuk, "permohonan": args.permohonan, "benih": args.benih }),
        format!(
            "Kantor latihan dengan {} permohonan siap di {}. Masuk sebagai {masuk} dengan {how}.",
            args.permohonan,
            args.data.display()
        ),
    )
}
