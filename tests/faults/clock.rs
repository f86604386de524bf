//! Clocks that are wrong: a battery that died, a day back, ten years ahead, the turn of the year in three zones. No number of a
//! wrong year is given without the approval of a superior, and the year of a number is that of the office's own midnight.
//!
//! The control approves the clock: then the number is given.

use desk::Fault;
use serde_json::json;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, perorangan, profil, pukul};
use tests::window::Outcome;

use crate::figure;

#[test]
fn a_clock_far_off_gives_no_number_without_approval() -> Outcome {
    for (what, waktu) in [
        ("a battery that died", "1970-01-01T00:03:00+07:00"),
        ("a day back", "2026-11-22T09:12:00+07:00"),
        ("a year back", "2025-11-23T09:12:00+07:00"),
        ("ten years ahead", "2036-11-24T09:12:00+07:00"),
    ] {
        let kantor = Kantor::siapkan()?;
        assert_eq!(kantor.buka()?.daftar(perorangan("Ahmad Fauzi"))?.nomor, "0001/PPID/XI/2026");
        let meja = kantor.meja(waktu)?;
        meja.masuk(MASUK)?;
        let before = meja.baris_jurnal()?;
        let answer = meja.daftar(perorangan("Budi"));
        assert!(
            matches!(&answer, Err(Fault::Refused { reason, .. }) if reason.starts_with("clock")),
            "{what}: a number of another year needs a superior: {answer:?}"
        );
        assert_eq!(meja.baris_jurnal()?, before, "{what}: and nothing is written");
        meja.call("approve_clock", json!({ "alasan": "Jam sudah dicocokkan" }))?;
        let nomor = meja.daftar(perorangan("Budi"))?.nomor;
        assert!(nomor.ends_with(&waktu[..4]), "{what}: once approved it is given: {nomor}");
    }
    figure("clocks far off", "4, no number without approval");
    Ok(())
}

#[test]
fn the_year_of_a_number_turns_at_the_office_s_own_midnight() -> Outcome {
    for (zona, last, first) in [
        ("WIB", "2026-12-31T16:59:00Z", "2026-12-31T17:01:00Z"),
        ("WITA", "2026-12-31T15:59:00Z", "2026-12-31T16:01:00Z"),
        ("WIT", "2026-12-31T14:59:00Z", "2026-12-31T15:01:00Z"),
    ] {
        let dir = tempfile::tempdir()?;
        let mut kantor = profil();
        kantor["zona"] = json!(zona);
        let set_up = serde_json::from_value(json!({ "kantor": kantor, "kata_sandi": KATA_SANDI }))?;
        desk::kantor::set_up_practice(&desk::Desk::at(dir.path(), pukul(last)?), set_up)?;
        let number = |waktu: &str| -> Outcome<String> {
            let meja = Meja(desk::Desk::at(dir.path(), pukul(waktu)?));
            meja.masuk(MASUK)?;
            let mut mail = perorangan("Ahmad Fauzi");
            mail["saluran"] = json!("email");
            Ok(meja.daftar(mail)?.nomor)
        };
        assert_eq!(number(last)?, "0001/PPID/XII/2026", "{zona}: a minute before midnight is the old year");
        assert_eq!(number(first)?, "0001/PPID/I/2027", "{zona}: a minute after it the register begins anew");
    }
    figure("turn of the year", "WIB, WITA, WIT: at the office's own midnight");
    Ok(())
}
