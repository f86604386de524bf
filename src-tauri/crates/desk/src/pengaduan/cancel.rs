//! Making a registration void with a reason. Its number is never used again.

use domain::jurnal::Event;
use domain::pengaduan::PengaduanEvent;
use domain::peran::Tindakan;

use super::wire::{PengaduanBeralasan, PengaduanLengkap, PengaduanRef};
use super::{get, standing};
use crate::{Desk, Fault};

/// Makes a registration void and shows it anew.
///
/// # Errors
/// No reason; void or answered already; not allowed.
pub fn cancel(desk: &Desk, input: PengaduanBeralasan) -> Result<PengaduanLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::ProsesPengaduan, |deed| {
        let batal = standing(deed.tx, &deed.akun, id)?.cancel(&input.alasan)?;
        deed.record(id.0, &Event::Pengaduan(PengaduanEvent::Dibatalkan(batal)))
    })?;
    get(desk, PengaduanRef { id })
}
