//! Saying under which entry an item that was given stands on the list: it is worth listing no more then.

use domain::id::InformasiId;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::permohonan::RujukanButir;

use super::find;
use super::wire::KaitkanButir;
use crate::act::Deed;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Names the entry of the item, or takes the one named before away.
///
/// # Errors
/// The item was not given; it has an entry already, or none to take away; the entry is off the list; not allowed.
pub fn link(desk: &Desk, input: KaitkanButir) -> Result<Empty, Fault> {
    desk.act(Tindakan::UsulkanInformasi, |deed| {
        match input.informasi {
            Some(informasi) => link_in(deed, input.butir, informasi)?,
            None => {
                let request = crate::permohonan::find(deed.tx, input.butir.permohonan)?;
                let event = request.unlist_item(input.butir.butir)?;
                deed.record(request.id.0, &Event::Permohonan(event))?;
            }
        }
        Ok(Empty {})
    })
}

/// Records that the item stands under `informasi`; nothing when that was said already.
pub(super) fn link_in(deed: &Deed, item: RujukanButir, informasi: InformasiId) -> Result<(), Fault> {
    let request = crate::permohonan::find(deed.tx, item.permohonan)?;
    if request.entry_of(item.butir) != Some(informasi) {
        let event = request.list_item(item.butir, &find(deed.tx, informasi)?)?;
        deed.record(request.id.0, &Event::Permohonan(event))?;
    }
    Ok(())
}
