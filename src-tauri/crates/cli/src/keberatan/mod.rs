//! `ppid keberatan`: register, bring an old register in, show.

mod daftar;
mod tunjuk;

use clap::Subcommand;
use domain::impor::JenisDaftar;

pub(crate) use tunjuk::clock;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use crate::register_lama;

/// The commands.
#[derive(Subcommand)]
pub enum Perintah {
    /// Daftarkan satu keberatan atau serangkaian; semuanya atau tidak satu pun
    Daftar(daftar::Args),
    /// Masukkan register lama dari XLSX, ODS, atau CSV; tanpa --terima hanya diperiksa
    #[command(
        override_usage = "ppid keberatan impor --data DIR --berkas F.xlsx|F.ods|F.csv [--terima [--lanjutkan-nomor]]"
    )]
    Impor(register_lama::Args),
    /// Tunjukkan satu keberatan seutuhnya beserta waktu, sengketa, dan riwayatnya
    Tunjuk(tunjuk::Args),
}

/// Does one of them.
pub fn run(perintah: &Perintah, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    match perintah {
        Perintah::Daftar(args) => daftar::run(args, kantor),
        Perintah::Impor(args) => register_lama::run(args, JenisDaftar::Keberatan, kantor),
        Perintah::Tunjuk(args) => tunjuk::run(args, kantor),
    }
}
