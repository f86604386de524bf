//! `ppid cadangkan`: a proved backup.

use std::fs;
use std::path::PathBuf;

use desk::cadangan;
use serde_json::json;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid cadangkan --data DIR --ke DIR2", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Map cadangan: disk lain, USB, atau map jaringan
    #[arg(long, value_name = "DIR2")]
    ke: PathBuf,
}

/// Makes it.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    fs::create_dir_all(&args.ke).map_err(|_| {
        let place = args.ke.display();
        Gagal::field("ke", format!("Map {place} tidak dapat ditulisi. Periksa namanya dan hak tulisnya."))
    })?;
    let made = cadangan::make(&desk, &args.ke)?;
    let manifest = &made.manifest;
    Jawaban::new(
        json!({
            "berkas": made.berkas,
            "dibuat": manifest.dibuat,
            "terbukti": true,
            "diperiksa": ["segel", "integritas", "kunci_asing", "rantai_utuh", "hitungan"],
            "jurnal": manifest.jurnal,
            "register": manifest.register,
            "lampiran": manifest.lampiran,
        }),
        format!(
            "Cadangan terbukti utuh: {}\n{} baris jurnal, {} lampiran. Dibuka kembali dengan kuncinya, lalu diperiksa: \
             segel, keutuhan berkas, rujukan, rantai jurnal, hitungan register.",
            made.berkas.display(),
            manifest.jurnal.baris,
            manifest.lampiran
        ),
    )
}
