//! Faults, one file each: processes killed, power cut, writes refused, bits flipped, a second process. Each asks the same:
//! is everything that was acknowledged there, and nothing half done? And each has a control, in which the protection is
//! taken away: there the same questions must find damage, or they would find none anywhere.
//!
//! The quick form runs with all other tests; `cargo xtask fault --long` runs the numbers of `docs/reliability.md`.

#![cfg(target_os = "linux")]

mod backup;
mod calls;
mod clock;
mod disk;
mod errors;
mod kill;
mod malformed;
mod office;
mod power;
mod rot;
mod secret;
mod trace;
mod two;
mod upgrade;

/// How often: `quick`, or `long` where the long form was asked for.
fn often(quick: usize, long: usize) -> usize {
    if std::env::var_os("MEJA_PPID_FAULTS").is_some_and(|form| form == "long") { long } else { quick }
}

/// Prints a figure for `docs/reliability.md`.
fn figure(what: &str, figure: &str) {
    println!("{what}: {figure}");
}
