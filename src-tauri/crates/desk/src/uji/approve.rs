//! Recording that the head of the public body approved a sheet (PP 61/2010 art. 3(2); Lampiran II). The sheet is issued
//! and kept byte for byte; every exemption in it counts as tested.

use domain::id::LampiranId;
use domain::jurnal::Event;
use domain::pengecualian::{BerkasUji, PersetujuanUji, UjiEvent};
use domain::peran::Tindakan;

use super::dokumen::lembar;
use super::find;
use super::get::get;
use super::wire::{SetujuiUji, UjiLengkap, UjiRef};
use crate::{Desk, Fault};

/// Records the approval and shows the sheet.
///
/// # Errors
/// What the sheet lacks and what is at fault, all at once; approved already; not allowed; no room on the disk.
pub fn approve(desk: &Desk, input: SetujuiUji) -> Result<UjiLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::SetujuiUji, |deed| {
        let uji = find(deed.tx, input.id)?;
        let (nama, jabatan, tanggal) = uji.approve(&input.persetujuan, deed.now.date_naive())?;
        let by = PersetujuanUji { nama: nama.clone(), jabatan: jabatan.clone(), tanggal: Some(tanggal) };
        let bytes = lembar(&deed.page()?, &uji, &by)?;
        let id = LampiranId::new();
        let berkas = BerkasUji { id, sha256: open.store.put_berkas(id.0, &bytes)? };
        deed.record(input.id.0, &Event::Uji(UjiEvent::Disetujui { nama, jabatan, tanggal, berkas }))?;
        for (pengecualian, tested) in uji.tested() {
            deed.record(pengecualian.0, &Event::Pengecualian(tested))?;
        }
        Ok(())
    })?;
    get(desk, UjiRef { id: input.id })
}
