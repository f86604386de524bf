//! Setting what a sheet tests by decree (Perki 1/2021 art. 49(4), Lampiran III; of a change art. 53, Lampiran V). What a
//! change opens is open by that decree. It is issued and kept byte for byte.

use domain::id::LampiranId;
use domain::jurnal::Event;
use domain::pengecualian::{BerkasUji, UjiEvent};
use domain::peran::Tindakan;

use super::dokumen::penetapan;
use super::find;
use super::get::get;
use super::wire::{TetapkanUji, UjiLengkap, UjiRef};
use crate::{Desk, Fault};

/// Sets it and shows the sheet. The same decree sent twice is taken once.
///
/// # Errors
/// No number, no date or one before the approval; not approved; not allowed; no room on the disk.
pub fn decree(desk: &Desk, input: TetapkanUji) -> Result<UjiLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::TetapkanDaftar, |deed| {
        let uji = find(deed.tx, input.id)?;
        if uji.is_set_as(&input.nomor, input.tanggal) {
            return Ok(());
        }
        let (nomor, tanggal) = uji.decree(&input.nomor, input.tanggal, deed.now.date_naive())?;
        let bytes = penetapan(&deed.page()?, deed.tx, &uji, &nomor, Some(tanggal))?;
        let id = LampiranId::new();
        let berkas = BerkasUji { id, sha256: open.store.put_berkas(id.0, &bytes)? };
        deed.record(input.id.0, &Event::Uji(UjiEvent::Ditetapkan { nomor: nomor.clone(), tanggal, berkas }))?;
        for (pengecualian, set) in uji.set(&nomor, tanggal) {
            deed.record(pengecualian.0, &Event::Pengecualian(set))?;
        }
        Ok(())
    })?;
    get(desk, UjiRef { id: input.id })
}
