//! `ppid`: the use cases of the desk for the terminal, for IT staff and scheduled tasks. It reads arguments and files,
//! asks for the password, calls `desk` and prints one answer. No rule of the desk stands here.
//!
//! Exit status: 0 done, 2 wrong usage, 3 input refused, 4 the data is damaged, newer or in use, 1 anything else.

mod bantuan;
mod berkas;
mod cadangkan;
mod cari;
mod daftar;
mod gagal;
mod isian;
mod jam;
mod jawaban;
mod kantor;
mod kata_sandi;
mod keberatan;
mod laporan;
mod latihan;
mod masukan;
mod pengaduan;
mod periksa;
mod perintah;
mod permohonan;
mod pulihkan;
mod register;
mod register_lama;
mod sengketa;
mod siapkan;
mod skm;
mod tenggat;
mod usage;

use std::process::ExitCode;

use desk::daftar::wire::NamaDaftar;
use domain::register::JenisRegister;
use gagal::Gagal;
use jawaban::Jawaban;
use perintah::{Perintah, Ppid, RegisterPerintah};

fn main() -> ExitCode {
    // Technical causes stand on stderr under the trace an internal fault names.
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_ansi(false).with_target(false).init();
    let ppid = match usage::parse() {
        Ok(ppid) => ppid,
        Err(status) => return status,
    };
    let json = ppid.json;
    match run(&ppid) {
        Ok(jawaban) => jawaban.print(json),
        Err(gagal) => gagal.print(json),
    }
}

fn run(Ppid { kantor, perintah, .. }: &Ppid) -> Result<Jawaban, Gagal> {
    match perintah {
        Perintah::Siapkan(args) => siapkan::run(args, kantor),
        Perintah::Latihan(args) => latihan::run(args, kantor),
        Perintah::Tenggat(args) => tenggat::run(args),
        Perintah::Permohonan(perintah) => permohonan::run(perintah, kantor),
        Perintah::Pengaduan(perintah) => pengaduan::run(perintah, kantor),
        Perintah::Keberatan(perintah) => keberatan::run(perintah, kantor),
        Perintah::Sengketa(perintah) => sengketa::run(perintah, kantor),
        Perintah::Register(RegisterPerintah::Permohonan(args)) => {
            register::run(args, JenisRegister::Permohonan, kantor)
        }
        Perintah::Register(RegisterPerintah::Pengaduan(args)) => register::run(args, JenisRegister::Pengaduan, kantor),
        Perintah::Register(RegisterPerintah::Tamu(args)) => register::run(args, JenisRegister::Tamu, kantor),
        Perintah::Register(RegisterPerintah::Keberatan(args)) => register::run(args, JenisRegister::Keberatan, kantor),
        Perintah::Register(RegisterPerintah::Sengketa(args)) => register::run(args, JenisRegister::Sengketa, kantor),
        Perintah::Register(RegisterPerintah::TidakLengkap(args)) => {
            register::run(args, JenisRegister::TidakLengkap, kantor)
        }
        Perintah::Register(RegisterPerintah::Perpanjangan(args)) => {
            register::run(args, JenisRegister::Perpanjangan, kantor)
        }
        Perintah::Register(RegisterPerintah::Biaya(args)) => register::run(args, JenisRegister::Biaya, kantor),
        Perintah::Register(RegisterPerintah::Dip(args)) => daftar::print(args, NamaDaftar::Dip, kantor),
        Perintah::Register(RegisterPerintah::Dik(args)) => daftar::print(args, NamaDaftar::Dik, kantor),
        Perintah::Laporan(args) => laporan::run(args, kantor),
        Perintah::Skm(args) => skm::run(args, kantor),
        Perintah::Dip(perintah) => daftar::dip(perintah, kantor),
        Perintah::Dik(perintah) => daftar::dik(perintah, kantor),
        Perintah::Unit(perintah) => daftar::unit(perintah, kantor),
        Perintah::Terbitkan(args) => daftar::terbitkan::run(args, kantor),
        Perintah::Cari(args) => cari::run(args, kantor),
        Perintah::Cadangkan(args) => cadangkan::run(args, kantor),
        Perintah::Pulihkan(args) => pulihkan::run(args, kantor),
        Perintah::Periksa(_) => periksa::run(kantor),
        Perintah::Jam(perintah) => jam::run(perintah, kantor),
        Perintah::Bantuan(args) => bantuan::run(args),
    }
}
