//! Taking the last step back with a reason; both stay in the history, and its letter, void, keeps its number.

use domain::jurnal::Event;
use domain::pengaduan::PengaduanEvent;
use domain::peran::Tindakan;

use super::super::wire::{PengaduanLengkap, PengaduanRef};
use super::super::{get, standing};
use super::settle;
use super::wire::BatalkanLangkahPengaduan;
use crate::{Desk, Fault};

/// Takes a step back and shows the complaint anew.
///
/// # Errors
/// No reason; another step than the last; not allowed.
pub fn undo(desk: &Desk, input: BatalkanLangkahPengaduan) -> Result<PengaduanLengkap, Fault> {
    let id = input.pengaduan;
    desk.act(Tindakan::BatalkanLangkah, |deed| {
        let event = standing(deed.tx, &deed.akun, id)?.undo(input.langkah, &input.alasan)?;
        deed.record(id.0, &Event::Pengaduan(PengaduanEvent::LangkahDibatalkan(event)))?;
        settle(deed, id)
    })?;
    get(desk, PengaduanRef { id })
}
