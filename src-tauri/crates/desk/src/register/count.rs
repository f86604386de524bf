//! How many lines a register of a period would have.

use chrono::NaiveDate;
use domain::peran::Tindakan;
use domain::register::JenisRegister;
use store::Filter;

use super::table;
use super::wire::{JumlahBaris, MintaJumlah};
use crate::act::Look;
use crate::{Desk, Fault, Progress};

/// Counts the lines of a period, void ones too: their numbers stand in the register.
///
/// # Errors
/// Locked; not allowed.
pub fn count(desk: &Desk, input: MintaJumlah) -> Result<JumlahBaris, Fault> {
    desk.look(Tindakan::CetakRegister, |look| {
        let jumlah = match (input.jenis, &input.unit) {
            (JenisRegister::Permohonan, None) => lines(look, input.dari, input.sampai)?,
            (JenisRegister::Keberatan, None) => {
                look.reader.count_keberatan_in_period(input.dari, input.sampai).map_err(Fault::from)?
            }
            (jenis, unit) => {
                table::count(look, jenis, (input.dari, input.sampai), unit.as_deref(), &Progress::silent())?
            }
        };
        Ok(JumlahBaris { jumlah })
    })
}

/// Requests of the period.
pub(super) fn lines(look: &Look, dari: NaiveDate, sampai: NaiveDate) -> Result<u32, Fault> {
    let filter = Filter { dari: Some(dari), sampai: Some(sampai), batas: 1, ..Filter::default() };
    Ok(look.reader.list(&filter)?.total)
}
