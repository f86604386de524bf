//! The office a command works on: its directory, who acts, by which clock. Taken anywhere on the command line, and passed
//! over by commands that need no office.

use std::path::{Path, PathBuf};

use desk::sesi::wire::{AkunMasuk, Empty, LogIn};
use desk::{Clock, Desk, Fault, sesi};

use crate::gagal::Gagal;
use crate::isian::Sekarang;
use crate::kata_sandi;

/// What every command on an office takes.
#[derive(clap::Args)]
pub struct Kantor {
    /// Map data kantor
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
    /// Petugas yang bertindak: nama masuk atau nama lengkapnya (bawaan: satu-satunya akun)
    #[arg(long, value_name = "NAMA", global = true)]
    petugas: Option<String>,
    /// Jam yang ditetapkan, hanya untuk kantor latihan, misalnya 2026-11-23T09:12:00+07:00
    #[arg(long, value_name = "WAKTU", global = true)]
    sekarang: Option<Sekarang>,
}

impl Kantor {
    /// The data directory.
    ///
    /// # Errors
    /// Wrong usage when none is named; clap cannot demand an option that may stand anywhere.
    pub fn data(&self) -> Result<&Path, Gagal> {
        self.data.as_deref().ok_or_else(|| Gagal::usage("Belum disebut: --data <DIR>."))
    }

    /// Who acts, as it was typed.
    pub fn petugas(&self) -> Option<&str> {
        self.petugas.as_deref()
    }

    /// The clock asked for, else the machine's.
    pub fn clock(&self) -> Clock {
        Sekarang::clock(self.sekarang)
    }

    /// The desk of the office, before anybody is logged in.
    ///
    /// # Errors
    /// No office there; another process has it; its key file is damaged, newer or lost.
    pub fn desk(&self) -> Result<Desk, Gagal> {
        let data = self.data()?;
        let desk = Desk::at(data, self.clock());
        if desk.has_office()? {
            return Ok(desk);
        }
        let message =
            format!("Di {} belum ada kantor. Periksa --data, atau siapkan kantor dengan ppid siapkan.", data.display());
        Err(Fault::Refused { reason: "no_office".to_owned(), message }.into())
    }

    /// Logs the officer in.
    ///
    /// # Errors
    /// Several accounts and none named; a name no account has; a wrong password; what the data file says.
    pub fn log_in(&self, desk: &Desk) -> Result<(), Gagal> {
        let akun = sesi::status(desk, Empty {})?.akun;
        let masuk = match &self.petugas {
            Some(nama) => named(&akun, nama)?,
            None => only(&akun)?,
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

/// The login name of the account meant by `nama`: its login name, or a full name no other account has.
fn named(akun: &[AkunMasuk], nama: &str) -> Result<String, Gagal> {
    let meant = alike(nama);
    if let Some(one) = akun.iter().find(|akun| alike(&akun.masuk) == meant) {
        return Ok(one.masuk.clone());
    }
    let bearers: Vec<&AkunMasuk> = akun.iter().filter(|akun| alike(&akun.nama) == meant).collect();
    match bearers.as_slice() {
        [one] => Ok(one.masuk.clone()),
        [] => {
            let sentence = format!("Tidak ada akun “{}” untuk --petugas. Akun yang ada: {}.", nama.trim(), list(akun));
            Err(Gagal::field("petugas", sentence))
        }
        several => {
            let names = list(several.iter().copied());
            let sentence = format!("Beberapa akun bernama “{}”. Sebut nama masuknya: {names}.", nama.trim());
            Err(Gagal::field("petugas", sentence))
        }
    }
}

/// The login name of the only account.
fn only(akun: &[AkunMasuk]) -> Result<String, Gagal> {
    match akun {
        [one] => Ok(one.masuk.clone()),
        many => Err(Gagal::usage(format!("Sebut siapa yang bertindak dengan --petugas: {}.", list(many)))),
    }
}

/// `siti (Siti Rahma), budi (Budi)`, as the login screen lists them.
fn list<'a>(akun: impl IntoIterator<Item = &'a AkunMasuk>) -> String {
    let names = akun.into_iter().map(|akun| format!("{} ({})", akun.masuk, akun.nama));
    names.collect::<Vec<_>>().join(", ")
}

/// A name as it is compared: case and spaces around or between its words do not matter.
fn alike(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
