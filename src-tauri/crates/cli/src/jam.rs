//! `ppid jam setujui`: a superior accepts a clock that stands before the last number issued.

use clap::Subcommand;
use desk::kantor::approve_clock;
use desk::kantor::wire::ApproveClock;
use desk::sesi;
use desk::sesi::wire::Empty;
use serde_json::json;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// The commands.
#[derive(Subcommand)]
pub enum Perintah {
    /// Setujui jam komputer apa adanya, dengan alasan yang dicatat
    Setujui(Args),
}

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid jam setujui --data DIR --alasan ALASAN", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Mengapa jam ini benar
    #[arg(long, value_name = "ALASAN")]
    alasan: String,
}

/// Accepts the clock.
pub fn run(perintah: &Perintah, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let Perintah::Setujui(args) = perintah;
    let desk = kantor.open()?;
    approve_clock(&desk, ApproveClock { alasan: args.alasan.clone() })?;
    let sekarang = sesi::status(&desk, Empty {})?.sekarang;
    Jawaban::new(json!({ "disetujui": sekarang }), format!("Jam {sekarang} disetujui dan tercatat."))
}
