//! The figures of complaints over a hundred thousand of them, as the coordination meeting asks for them.

use desk::{Clock, Desk};
use domain::pengaduan::NewPengaduan;
use serde_json::json;
use tests::kantor::{KATA_SANDI, MASUK, Meja, PAGI, profil, pukul};
use tests::window::Outcome;

use crate::figures::{print, times};

/// Complaints in the office.
const COUNT: usize = 100_000;
/// Complaints registered in one transaction.
const BATCH: usize = 2_000;

/// Fills an office and measures.
pub fn measure() -> Outcome {
    let home = tempfile::TempDir::new()?;
    let clock: Clock = pukul(PAGI)?;
    let desk = Desk::at(home.path(), clock);
    let set_up = serde_json::from_value(json!({ "kantor": profil(), "kata_sandi": KATA_SANDI }))?;
    desk::kantor::set_up_practice(&desk, set_up)?;
    drop(desk);
    let meja = Meja(Desk::at(home.path(), pukul(PAGI)?));
    meja.masuk(MASUK)?;
    for from in (0..COUNT).step_by(BATCH) {
        let batch: Vec<NewPengaduan> = (from..from + BATCH).map(complaint).collect::<Result<_, serde_json::Error>>()?;
        desk::pengaduan::register_all(&meja.0, &batch)?;
    }
    let period = json!({ "dari": "2026-01-01", "sampai": "2026-12-31" });
    let figures = times(50, |_| meja.call("get_angka_pengaduan", period.clone()).map(drop))?;
    print("figures of 100,000 complaints", figures, "p95 100 ms");
    let list = times(50, |_| meja.call("list_pengaduan", json!({})).map(drop))?;
    print("list of 100,000 complaints, first page", list, "p95 50 ms");
    Ok(())
}

fn complaint(turn: usize) -> Result<NewPengaduan, serde_json::Error> {
    let kelas = ["tidak_berkadar_pengawasan", "berkadar_pengawasan", "aspirasi"][turn % 3];
    let saluran = ["tatap_muka", "surat", "kotak", "telepon"][turn % 4];
    let (month, day) = (turn % 10 + 1, turn % 28 + 1);
    serde_json::from_value(json!({
        "diterima": format!("2026-{month:02}-{day:02}T09:00:00+07:00"), "saluran": saluran, "kelas": kelas,
        "judul": format!("Keluhan {turn}"), "uraian": "Loket tutup sebelum waktunya.", "anonim": true
    }))
}
