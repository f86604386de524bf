//! How many lines a register of a period would have.

use chrono::NaiveDate;
use domain::peran::Tindakan;
use store::Filter;

use super::wire::{JumlahBaris, Masa};
use crate::act::Look;
use crate::{Desk, Fault};

/// Counts requests received in a period, void ones too: their numbers stand in the register.
///
/// # Errors
/// Locked; not allowed.
pub fn count(desk: &Desk, input: Masa) -> Result<JumlahBaris, Fault> {
    desk.look(Tindakan::CetakRegister, |look| Ok(JumlahBaris { jumlah: lines(look, input.dari, input.sampai)? }))
}

/// Lines of the period.
pub(super) fn lines(look: &Look, dari: NaiveDate, sampai: NaiveDate) -> Result<u32, Fault> {
    let filter = Filter { dari: Some(dari), sampai: Some(sampai), batas: 1, ..Filter::default() };
    Ok(look.reader.list(&filter)?.total)
}
