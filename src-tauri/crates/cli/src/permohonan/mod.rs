//! `ppid permohonan`: register, bring an old register in, show, print the receipt.

mod daftar;
mod tanda_bukti;
mod tunjuk;

use clap::Subcommand;
use domain::impor::JenisDaftar;

pub use tanda_bukti::kertas;

pub(crate) use tunjuk::{applicant, history, row, standing, state_of};

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::register_lama;

/// The commands.
#[derive(Subcommand)]
pub enum Perintah {
    /// Daftarkan satu permohonan atau serangkaian; semuanya atau tidak satu pun
    Daftar(daftar::Args),
    /// Masukkan register lama dari XLSX, ODS, atau CSV; tanpa --terima hanya diperiksa
    #[command(
        override_usage = "ppid permohonan impor --data DIR --berkas F.xlsx|F.ods|F.csv [--terima [--lanjutkan-nomor]]"
    )]
    Impor(register_lama::Args),
    /// Tunjukkan satu permohonan seutuhnya beserta riwayatnya
    Tunjuk(tunjuk::Args),
    /// Cetak tanda bukti permohonan
    TandaBukti(tanda_bukti::Args),
}

/// Does one of them.
pub fn run(perintah: &Perintah, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    match perintah {
        Perintah::Daftar(args) => daftar::run(args, kantor),
        Perintah::Impor(args) => register_lama::run(args, JenisDaftar::Permohonan, kantor),
        Perintah::Tunjuk(args) => tunjuk::run(args, kantor),
        Perintah::TandaBukti(args) => tanda_bukti::run(args, kantor),
    }
}
