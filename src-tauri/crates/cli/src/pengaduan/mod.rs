//! `ppid pengaduan`: register and show.

mod daftar;
mod tunjuk;

use clap::Subcommand;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;

/// The commands.
#[derive(Subcommand)]
pub enum Perintah {
    /// Daftarkan satu pengaduan atau serangkaian; semuanya atau tidak satu pun
    Daftar(daftar::Args),
    /// Tunjukkan satu pengaduan seutuhnya beserta batas waktu dan riwayatnya
    Tunjuk(tunjuk::Args),
}

/// Does one of them.
pub fn run(perintah: &Perintah, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    match perintah {
        Perintah::Daftar(args) => daftar::run(args, kantor),
        Perintah::Tunjuk(args) => tunjuk::run(args, kantor),
    }
}
