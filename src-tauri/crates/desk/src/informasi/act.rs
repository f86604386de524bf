//! Leading entries through proposal and review, one or several at once.

use domain::fault::{FieldFault, Rule};
use domain::jurnal::Event;

use super::find;
use super::wire::{Jumlah, TindakInformasi};
use crate::{Desk, Fault};

/// Most entries in one go.
const MOST: usize = 20_000;

/// Does it with all entries, or with none.
///
/// # Errors
/// No reason where one is needed; an entry does not stand where it can be done; not allowed.
pub fn act(desk: &Desk, input: TindakInformasi) -> Result<Jumlah, Fault> {
    if input.id.is_empty() || input.id.len() > MOST {
        const HOW_MANY: &str = "Pilih sedikitnya satu butir, paling banyak 20.000 sekaligus.";
        return Err(vec![FieldFault::new("id", &Rule::Other(HOW_MANY))].into());
    }
    desk.act(input.tindak.tindakan(), |deed| {
        for id in &input.id {
            let event = find(deed.tx, *id)?.act(&input.tindak)?;
            deed.record(id.0, &Event::Informasi(event))?;
        }
        Ok(Jumlah { jumlah: u32::try_from(input.id.len()).unwrap_or(u32::MAX) })
    })
}
