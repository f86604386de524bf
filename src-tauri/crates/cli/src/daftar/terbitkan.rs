//! `ppid terbitkan`: the list in force as a folder of static pages, for a web host or a disk.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use desk::{Fault, Progress, terbitan};
use serde_json::json;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(override_usage = "ppid terbitkan --data DIR --ke DIR2", help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Map yang ditulis: kosong, belum ada, atau terbitan sebelumnya
    #[arg(long, value_name = "DIR2")]
    ke: PathBuf,
}

/// Publishes.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let data = kantor.data()?;
    let within = |inner: &Path, outer: &Path| {
        fs::canonicalize(outer).is_ok_and(|outer| {
            let inner = fs::canonicalize(inner).unwrap_or_else(|_| std::path::absolute(inner).unwrap_or_default());
            inner.starts_with(outer)
        })
    };
    if within(&args.ke, data) {
        return Err(Gagal::field("ke", "Terbitan tidak ditulis ke dalam map data kantor. Sebut map lain."));
    }
    let terbit = terbitan::publish(&desk, &Progress::silent())?;
    let written = terbitan::put(&args.ke, &terbit.berkas).map_err(|error| refused(&args.ke, &error))?;
    let remarks: Vec<String> = terbit.peringatan.clone();
    Ok(Jawaban::new(
        json!({
            "ke": args.ke,
            "berkas": written,
            "butir": terbit.butir,
            "penetapan": terbit.penetapan,
            "peringatan": terbit.peringatan,
        }),
        format!(
            "{} butir menurut penetapan {} diterbitkan: {written} berkas di {}. Buka index.html.",
            terbit.butir,
            terbit.penetapan,
            args.ke.display()
        ),
    )?
    .with_remarks(remarks))
}

fn refused(path: &Path, error: &std::io::Error) -> Gagal {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Fault::DiskFull.into(),
        ErrorKind::AlreadyExists => Gagal::field(
            "ke",
            format!("Map {} berisi berkas lain. Sebut map kosong, atau map terbitan sebelumnya.", path.display()),
        ),
        _ => Gagal::field(
            "ke",
            format!("Map {} tidak dapat ditulisi. Periksa namanya dan hak tulisnya.", path.display()),
        ),
    }
}
