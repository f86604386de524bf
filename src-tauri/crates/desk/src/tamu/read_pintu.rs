//! Reading a table of doors.

use domain::layanan::Pintu;
use domain::peran::Tindakan;

use super::wire::{BacaPintu, PintuTerbaca};
use crate::impor::baca;
use crate::{Desk, Fault, Progress};

/// The doors of a table (CSV, XLSX, ODS), to be looked at before they are saved. Writes nothing.
///
/// # Errors
/// Not a spreadsheet; no column of names; not allowed.
pub fn read_pintu(desk: &Desk, _: BacaPintu, bytes: Vec<u8>, progress: &Progress) -> Result<PintuTerbaca, Fault> {
    desk.look(Tindakan::AturLayanan, |_| {
        let rows = baca::first_sheet(&bytes, progress)?;
        let (pintu, catatan) = Pintu::read_table(&rows).map_err(|fault| vec![fault])?;
        Ok(PintuTerbaca { pintu, catatan })
    })
}
