//! The office a command works on: its directory, who acts, by which clock.

use std::path::PathBuf;

use desk::sesi::wire::{AkunMasuk, Empty, LogIn};
use desk::{Desk, Fault, sesi};

use crate::gagal::Gagal;
use crate::isian::Sekarang;
use crate::kata_sandi;

/// What every command on an office takes.
#[derive(clap::Args)]
#[command(next_help_heading = "Pilihan")]
pub struct Kantor {
    /// Map data kantor
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Nama masuk petugas yang bertindak (bawaan: satu-satunya akun)
    #[arg(long, value_name = "NAMA")]
    petugas: Option<String>,
    /// Jam yang ditetapkan, hanya untuk kantor latihan, misalnya 2026-11-23T09:12:00+07:00
    #[arg(long, value_name = "WAKTU")]
    sekarang: Option<Sekarang>,
}

impl Kantor {
    /// The desk of the office, before anybody is logged in.
    ///
    /// # Errors
    /// No office there; another process has it; its key file is damaged or newer.
    pub fn desk(&self) -> Result<Desk, Gagal> {
        let desk = Desk::at(&self.data, Sekarang::clock(self.sekarang));
        if desk.has_office()? {
            return Ok(desk);
        }
        let message = format!(
            "Di {} belum ada kantor. Periksa --data, atau siapkan kantor dengan ppid siapkan.",
            self.data.display()
        );
        Err(Fault::Refused { reason: "no_office".to_owned(), message }.into())
    }

    /// Logs the officer in.
    ///
    /// # Errors
    /// Several accounts and none named; a wrong password; what the data file says.
    pub fn log_in(&self, desk: &Desk) -> Result<(), Gagal> {
        let masuk = match &self.petugas {
            Some(masuk) => masuk.clone(),
            None => only(&sesi::status(desk, Empty {})?.akun)?,
        };
        let kata_sandi = kata_sandi::ask(&masuk)?;
        sesi::log_in(desk, LogIn { masuk, kata_sandi: kata_sandi.to_string() })?;
        Ok(())
    }

    /// The desk with its officer seated.
    ///
    /// # Errors
    /// As [`Kantor::desk`] and [`Kantor::log_in`].
    pub fn open(&self) -> Result<Desk, Gagal> {
        let desk = self.desk()?;
        self.log_in(&desk)?;
        Ok(desk)
    }
}

/// The login name of the only account.
fn only(akun: &[AkunMasuk]) -> Result<String, Gagal> {
    match akun {
        [one] => Ok(one.masuk.clone()),
        many => {
            let names: Vec<&str> = many.iter().map(|akun| akun.masuk.as_str()).collect();
            Err(Gagal::Pemakaian(format!("Sebut siapa yang bertindak dengan --petugas: {}.", names.join(", "))))
        }
    }
}
