//! Closing the register of a month: made once more from one snapshot, kept byte for byte, and recorded with its hash and the
//! head of the journal printed on it.

use domain::cadangan::Sebab;
use domain::id::LampiranId;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::tutup_buku::{IsiTutupBuku, TutupBuku, TutupBukuEvent, month_of};
use store::Store;

use super::months;
use super::table::{self, Permintaan};
use super::wire::{BentukBerkas, BulanRegister, DaftarBulan, TutupRegister};
use crate::act::Deed;
use crate::{Desk, Fault, Progress, cadangan};

/// Closes a month and answers with the months as they stand.
///
/// # Errors
/// The month is not over, or was closed already; what the store cannot do.
pub fn close(desk: &Desk, input: TutupRegister) -> Result<DaftarBulan, Fault> {
    let open = desk.open()?;
    desk.look_on(&open, Tindakan::TutupRegister, |_| Ok(()))?;
    cadangan::before(desk, &open, Sebab::TutupBuku)?;
    desk.act_on(&open, Tindakan::TutupRegister, |deed| close_in(deed, &open.store, &input))?;
    months(desk, BulanRegister { jenis: input.jenis })
}

/// Closes a month inside a transaction that is already open.
pub(crate) fn close_in(deed: &Deed, store: &Store, input: &TutupRegister) -> Result<(), Fault> {
    let look = deed.look();
    let jenis = input.jenis;
    let (first, _) = month_of(input.bulan);
    let already = look.reader.tutup_buku_of(jenis, first)?;
    // The same closing sent twice is done once.
    if already.as_ref().is_some_and(|closed| closed.id == input.id) {
        return Ok(());
    }
    let (dari, sampai, catatan) = TutupBuku::close(input.bulan, &input.catatan, look.today(), already.as_ref())?;
    let asked = Permintaan {
        jenis,
        dari,
        sampai,
        unit: None,
        samarkan: true,
        kertas: look.kantor.kertas,
        penanda_tangan: None,
    };
    let made = table::write(&look, &asked, BentukBerkas::Pdf, &Progress::silent())?;
    let berkas = LampiranId::new();
    let sha256 = store.put_berkas(berkas.0, &made.bytes)?;
    let isi = IsiTutupBuku { jenis, bulan: dari, baris: made.baris, berkas, sha256, kepala: made.kepala, catatan };
    deed.record(input.id.0, &Event::TutupBuku(TutupBukuEvent::Ditutup(isi))).map(drop)
}
