//! The lists on the command line: brought in, set by decree, printed, published.

pub mod cetak;
pub mod impor;
pub mod terbitkan;
pub mod tetapkan;

use clap::Subcommand;

use crate::gagal::Gagal;
use crate::jawaban::Jawaban;
use crate::kantor::Kantor;
use desk::daftar::wire::NamaDaftar;
use domain::impor::JenisDaftar;

/// What is done with the list of public information.
#[derive(Subcommand)]
pub enum DipPerintah {
    /// Bawa masuk daftar dari XLSX, ODS, atau CSV; tanpa --terima hanya diperiksa
    Impor(impor::Args),
    /// Terima semua usulan dan tetapkan daftar dengan Keputusan
    Tetapkan(tetapkan::Args),
}

/// What is done with the list of exemptions.
#[derive(Subcommand)]
pub enum DikPerintah {
    /// Bawa masuk daftar dari XLSX, ODS, atau CSV; tanpa --terima hanya diperiksa
    Impor(impor::Args),
}

/// What is done with the units of the office.
#[derive(Subcommand)]
pub enum UnitPerintah {
    /// Bawa masuk daftar unit dari XLSX, ODS, atau CSV; tanpa --terima hanya diperiksa
    Impor(impor::Args),
}

/// Does it.
pub fn dip(perintah: &DipPerintah, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    match perintah {
        DipPerintah::Impor(args) => impor::run(args, JenisDaftar::Dip, kantor),
        DipPerintah::Tetapkan(args) => tetapkan::run(args, kantor),
    }
}

/// Does it.
pub fn dik(DikPerintah::Impor(args): &DikPerintah, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    impor::run(args, JenisDaftar::Dik, kantor)
}

/// Does it.
pub fn unit(UnitPerintah::Impor(args): &UnitPerintah, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    impor::run(args, JenisDaftar::Unit, kantor)
}

/// Prints a list.
pub fn print(args: &cetak::Args, daftar: NamaDaftar, kantor: &Kantor) -> Result<Jawaban, Gagal> {
    cetak::run(args, daftar, kantor)
}
