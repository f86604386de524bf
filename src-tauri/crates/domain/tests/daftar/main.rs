//! The two lists and what happens to them: folding, what is refused and under which article, what a decree takes, what a
//! refusal may rest on, and that every event is read from the journal as it was written.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot make its own data must fail")]

mod dip;
mod jurnal;
mod kejadian;
mod lipat;
mod masa;
mod menolak;
mod penetapan;
mod pengecualian;
mod uji;

use chrono::NaiveDate;
use domain::fault::{Denied, Refusal};

/// A date.
pub fn tanggal(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Names of the fields at fault, sorted.
pub fn bidang<T: std::fmt::Debug>(answer: Result<T, Denied>) -> Vec<String> {
    match answer {
        Err(Denied::Invalid(faults)) => {
            let mut fields: Vec<String> = faults.into_iter().map(|fault| fault.field).collect();
            fields.sort();
            fields
        }
        answer => panic!("refused by field, not {answer:?}"),
    }
}

/// Code and sentence of a refusal.
pub fn ditolak<T: std::fmt::Debug>(answer: Result<T, Denied>) -> (&'static str, String) {
    match answer {
        Err(Denied::Refused(refusal)) => (Refusal::code(&refusal), refusal.to_string()),
        answer => panic!("refused, not {answer:?}"),
    }
}
