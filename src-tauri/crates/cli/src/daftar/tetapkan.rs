//! `ppid dip tetapkan`: every entry that was proposed or written down is accepted, and the list is set by decree.

use chrono::NaiveDate;
use desk::penetapan;
use desk::penetapan::wire::TetapkanDip;
use domain::dip::Tetapkan;
use domain::format::tanggal;
use domain::id::PenetapanId;
use serde_json::json;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::perintah::TEMPLATE;

/// What the command takes.
#[derive(clap::Args)]
#[command(
    override_usage = "ppid dip tetapkan --data DIR --nomor N --tanggal TGL [--penyetuju NAMA]",
    help_template = TEMPLATE, next_help_heading = "Pilihan"
)]
pub struct Args {
    /// Nomor Keputusan
    #[arg(long, value_name = "N")]
    nomor: String,
    /// Tanggal Keputusan
    #[arg(long, value_name = "TGL", allow_negative_numbers = true, value_parser = tanggal::parse)]
    tanggal: NaiveDate,
    /// Nama dan jabatan Atasan PPID yang menyetujui (bawaan: menurut profil kantor)
    #[arg(long, value_name = "NAMA")]
    penyetuju: Option<String>,
}

/// Sets the list.
pub fn run(args: &Args, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    let desk = kantor.open()?;
    let penyetuju = match &args.penyetuju {
        Some(name) => name.clone(),
        None => penetapan::plan(&desk, desk::sesi::wire::Empty {})?.penyetuju,
    };
    let isi = Tetapkan { nomor: args.nomor.clone(), tanggal: Some(args.tanggal), penyetuju };
    let decrees = penetapan::set_all(&desk, TetapkanDip { id: PenetapanId::new(), isi })?;
    let jumlah = decrees.iter().find(|one| one.berlaku).map_or(0, |one| one.jumlah);
    Jawaban::new(
        json!({ "nomor": args.nomor.trim(), "tanggal": args.tanggal, "butir": jumlah }),
        format!(
            "Daftar Informasi Publik ditetapkan dengan {} tanggal {}: {jumlah} butir.",
            args.nomor.trim(),
            tanggal::long(args.tanggal)
        ),
    )
}
