//! `ppid bantuan`: the help of the program or of one command, for whoever does not think of `--help`.

use clap::CommandFactory;
use serde_json::json;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::perintah::{Ppid, TEMPLATE};

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid bantuan [PERINTAH]", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Perintah yang ditanyakan, misalnya: permohonan daftar
    #[arg(value_name = "PERINTAH", help_heading = "Isian")]
    perintah: Vec<String>,
}

/// Gives the help.
pub fn run(args: &Args) -> Result<Jawaban, Gagal> {
    let mut ppid = Ppid::command();
    // Options that every command takes reach the commands only when all is built.
    ppid.build();
    let mut command = &mut ppid;
    for word in &args.perintah {
        command =
            command.find_subcommand_mut(word).ok_or_else(|| Gagal::usage(format!("Perintah {word} tidak dikenal.")))?;
    }
    let text = command.render_help().to_string();
    Jawaban::new(json!({ "bantuan": text }), text)
}
