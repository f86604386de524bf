//! `ppid permohonan tanda-bukti`: the receipt as PDF. Handing it out is recorded; the second time it is a copy.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::builder::TypedValueParser as _;
use desk::permohonan::wire::{CetakDokumen, PermohonanRef};
use desk::{Progress, permohonan};
use domain::kantor::Kertas;
use serde_json::json;

use crate::berkas::{self, Keluaran};
use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(
    override_usage = "ppid permohonan tanda-bukti --data DIR --nomor N --kertas a4|f4|setengah|slip80 --keluar F.pdf",
    help_template = TEMPLATE, next_help_heading = "Pilihan"
)]
pub struct Args {
    /// Nomor pendaftaran seperti tercetak pada tanda bukti
    #[arg(long, value_name = "NOMOR")]
    nomor: String,
    /// Kertas: a4, f4, setengah, atau slip80
    #[arg(long, value_name = "KERTAS", hide_possible_values = true, value_parser = kertas(&Kertas::ALL))]
    kertas: Kertas,
    /// Berkas yang ditulis, berakhiran .pdf, di luar map data kantor
    #[arg(long, value_name = "BERKAS")]
    keluar: PathBuf,
}

/// Reads one of `papers` by its name.
pub fn kertas(papers: &'static [Kertas]) -> impl clap::builder::TypedValueParser<Value = Kertas> {
    PossibleValuesParser::new(papers.iter().map(|kertas| kertas.name()))
        .map(move |name| papers.iter().copied().find(|kertas| kertas.name() == name).unwrap_or_default())
}

/// Prints.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    berkas::ending(&args.keluar, &["pdf"])?;
    let desk = kantor.desk()?;
    let keluaran = Keluaran::take(&args.keluar, kantor.data()?)?;
    kantor.log_in(&desk)?;
    let id = permohonan::find_by_nomor(&desk, &args.nomor)?;
    let before = permohonan::get(&desk, PermohonanRef { id })?.permohonan;
    let input = CetakDokumen { id, kertas: Some(args.kertas), cetak: true };
    let file = permohonan::tanda_bukti(&desk, input, &Progress::silent())?;
    keluaran.put(&file.bytes)?;
    let salinan_ke = before.cetak_tanda_bukti;
    let copy = if salinan_ke == 0 { String::new() } else { format!(" (salinan ke-{salinan_ke})") };
    Jawaban::new(
        json!({ "berkas": args.keluar, "nomor": before.nomor.teks, "salinan_ke": salinan_ke }),
        format!("Tanda bukti {}{copy} tertulis pada {}.", before.nomor.teks, args.keluar.display()),
    )
}
