//! `ppid permohonan impor`, `ppid keberatan impor`: the register of earlier years, looked at or taken whole; its numbers stay
//! as they are.

use std::path::PathBuf;

use desk::impor;
use desk::impor::wire::{LanjutkanSeri, TawaranSeri};
use domain::impor::JenisDaftar;
use serde_json::json;

use crate::daftar::impor::{Berkas, read, text, value};
use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(help_template = TEMPLATE, next_help_heading = "Pilihan")]
pub struct Args {
    /// Berkas register: XLSX, ODS, atau CSV
    #[arg(long, value_name = "BERKAS")]
    berkas: PathBuf,
    /// Terima semua baris; tanpa ini hanya diperiksa
    #[arg(long)]
    terima: bool,
    /// Lanjutkan penomoran tahun ini sesudah nomor tertinggi register
    #[arg(long, requires = "terima")]
    lanjutkan_nomor: bool,
}

/// Reads the file into the register of `jenis`.
pub fn run(args: &Args, jenis: JenisDaftar, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let file = Berkas { jenis, path: &args.berkas, unit: None, terima: args.terima };
    let (id, hasil) = read(&desk, &file)?;
    let mut seri = hasil.seri.clone();
    if args.lanjutkan_nomor {
        seri = Some(impor::continue_series(&desk, LanjutkanSeri { id })?);
    }
    let mut told = value(&hasil);
    if let Some(object) = told.as_object_mut() {
        object.insert("nomor".to_owned(), json!(hasil.nomor));
        object.insert("seri".to_owned(), json!(seri));
        object.insert("penomoran_dilanjutkan".to_owned(), json!(args.lanjutkan_nomor));
    }
    let mut lines = vec![text(&hasil)];
    for year in &hasil.nomor {
        lines.push(format!("Tahun {}: {} baris, nomor tertinggi {}.", year.tahun, year.jumlah, year.tertinggi));
        lines.extend(year.celah.iter().chain(&year.kembar).map(|sentence| format!("  {sentence}")));
    }
    lines.extend(seri.map(|seri| numbering(&seri, args.lanjutkan_nomor)));
    Jawaban::new(told, lines.join("\n"))
}

fn numbering(seri: &TawaranSeri, done: bool) -> String {
    match (&seri.sebab, done) {
        (_, true) => format!("Penomoran dilanjutkan; nomor berikutnya {}.", seri.berikutnya),
        (None, false) => {
            format!("Penomoran dapat dilanjutkan dengan --lanjutkan-nomor; nomor berikutnya {}.", seri.berikutnya)
        }
        (Some(sebab), false) => format!("Penomoran tahun {} tidak dilanjutkan: {sebab}", seri.tahun),
    }
}
