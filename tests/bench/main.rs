//! Benchmarks: what an officer waits for, printed as figures. Nothing is asserted here: machines differ, so compare two
//! runs on one machine. `cargo xtask bench` runs it in release.

mod core;
mod daftar;
mod figures;
mod impor;
mod pengaduan;
mod sejuta;
mod start;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["register", data, password] => core::register_alone(data.as_ref(), password),
        ["core", ..] => core::measure(),
        ["sejuta"] => sejuta::measure(),
        ["sejuta", "buka", data] => sejuta::open(data.as_ref()),
        ["daftar", ..] => daftar::measure(),
        ["impor", ..] => impor::measure(),
        ["pengaduan", ..] => pengaduan::measure(),
        ["start", ..] => start::measure(),
        _ => core::measure()
            .and_then(|()| daftar::measure())
            .and_then(|()| impor::measure())
            .and_then(|()| pengaduan::measure())
            .and_then(|()| start::measure()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("benchmark: {error}");
            ExitCode::FAILURE
        }
    }
}
