//! The HTTP door: the page of `ui/dist-door` and the core behind it, for tests of the screens in a browser.
//!
//! `door DIR [--sekarang 2026-11-23T09:12:00+07:00] [--halaman DIR] [--daftar kosong]` serves the data directory DIR on a free port of
//! 127.0.0.1, prints the address as the first line and ends when its standard input closes. Where the window would ask by a
//! dialog, `DIR-pilihan` answers: it, or the folder `OneDrive` in it, is the second place of backups, and the backup in it the
//! one chosen. It is no part of the product: what the application guards by being a window (one page, no network) has no guard
//! here.

mod answer;
mod page;

use std::error::Error;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::Arc;

use chrono::DateTime;
use desk::sesi::wire::Empty;
use desk::{Clock, Desk, kantor, latihan, sesi};
use tiny_http::Server;

use crate::answer::{Jobs, answer};
use crate::page::Page;

/// As many as a browser opens connections to one host.
const WORKERS: usize = 6;

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let order = Order::read(std::env::args().skip(1))?;
    if order.empty_lists {
        practice_without_lists(&order)?;
    }
    let chosen = order.chosen();
    let desk = Arc::new(Desk::at(order.data, order.clock));
    let desk_to_close = Arc::clone(&desk);
    let page = Arc::new(Page::at(order.page)?);
    let server = Arc::new(Server::http("127.0.0.1:0")?);
    let jobs = Arc::new(Jobs::default());

    for _ in 0..WORKERS {
        let (desk, page, jobs, server) = (Arc::clone(&desk), Arc::clone(&page), Arc::clone(&jobs), Arc::clone(&server));
        let chosen = chosen.clone();
        std::thread::spawn(move || {
            for request in server.incoming_requests() {
                if let Err(error) = answer(&desk, &page, &jobs, &chosen, request) {
                    eprintln!("door: {error}");
                }
            }
        });
    }
    println!("http://{}", server.server_addr());
    std::io::stdout().flush()?;
    std::io::stdin().read_to_end(&mut Vec::new())?;
    // Whatever threads still hold the desk: the office is closed as when the window is.
    sesi::lock(&desk_to_close, Empty {}).map_err(|fault| format!("{fault:?}"))?;
    Ok(())
}

/// Makes the practice office of the data directory with its requests and bare lists: tests that count entries write their own.
fn practice_without_lists(order: &Order) -> Result<(), Box<dyn Error + Send + Sync>> {
    let desk = Desk::at(order.data.join("latihan"), order.clock);
    let office = kantor::practice_office(kantor::KATA_SANDI_LATIHAN);
    let made =
        kantor::set_up_practice(&desk, office).and_then(|_| latihan::fill(&desk, latihan::PERMOHONAN, latihan::BENIH));
    made.map_err(|fault| format!("{fault:?}").into())
}

/// What the command line asks for.
struct Order {
    data: PathBuf,
    clock: Clock,
    page: PathBuf,
    empty_lists: bool,
}

impl Order {
    /// Where the dialogs of the system are answered from: the folder beside the data directory, `DIR-pilihan`.
    fn chosen(&self) -> PathBuf {
        let mut place = self.data.clone().into_os_string();
        place.push("-pilihan");
        place.into()
    }

    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let mut order = Self {
            data: PathBuf::from(words.next().ok_or("name the data directory")?),
            clock: Clock::System,
            page: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist-door")),
            empty_lists: false,
        };
        while let Some(flag) = words.next() {
            let value = words.next().ok_or_else(|| format!("{flag} needs a value"))?;
            match flag.as_str() {
                "--sekarang" => order.clock = Clock::Fixed(DateTime::parse_from_rfc3339(&value)?),
                "--daftar" if value == "kosong" => order.empty_lists = true,
                "--halaman" => order.page = PathBuf::from(value),
                _ => return Err(format!("unknown flag {flag}").into()),
            }
        }
        Ok(order)
    }
}
