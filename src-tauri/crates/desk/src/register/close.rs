//! Closing the register of a month: made once more from one snapshot, kept byte for byte, and recorded with its hash and the
//! head of the journal printed on it.

use domain::cadangan::Sebab;
use domain::id::{LampiranId, TutupBukuId};
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::register::JenisRegister;
use domain::tutup_buku::{IsiTutupBuku, TutupBuku, TutupBukuEvent, month_of};
use store::Store;

use super::table::{self, Permintaan};
use super::wire::{BentukBerkas, BulanRegister, BulanTerbuka, DaftarBulan, TutupRef, TutupRegister};
use crate::act::{Deed, Look};
use crate::{Desk, Fault, FileOut, Progress, cadangan};

/// Months that are offered to be closed.
const BULAN: u32 = 24;

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

/// The months of a register, the last first: those that were closed, and those that may be.
///
/// # Errors
/// Locked; not allowed.
pub fn months(desk: &Desk, input: BulanRegister) -> Result<DaftarBulan, Fault> {
    desk.look(Tindakan::CetakRegister, |look| {
        let ditutup = look.reader.list_tutup_buku(input.jenis)?;
        let terbuka = open_months(look, input.jenis, &ditutup)?;
        Ok(DaftarBulan { ditutup, terbuka })
    })
}

/// Months that are over, have lines and are not closed, the last first.
fn open_months(look: &Look, jenis: JenisRegister, closed: &[TutupBuku]) -> Result<Vec<BulanTerbuka>, Fault> {
    let mut open = Vec::new();
    let (mut first, _) = month_of(look.today());
    for _ in 0..BULAN {
        let Some(before) = first.pred_opt() else { break };
        let (dari, sampai) = month_of(before);
        first = dari;
        if closed.iter().any(|one| one.isi.bulan == dari) {
            continue;
        }
        let jumlah = table::count(look, jenis, (dari, sampai), None, &Progress::silent())?;
        if jumlah > 0 {
            open.push(BulanTerbuka { bulan: dari, jumlah });
        }
    }
    Ok(open)
}

/// The register of a closed month as it was kept.
///
/// # Errors
/// No such closing; locked; not allowed.
pub fn show_closed(desk: &Desk, input: TutupRef, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let closed = desk.look_on(&open, Tindakan::CetakRegister, |look| {
        look.reader.tutup_buku(TutupBukuId(input.id.0))?.ok_or(Fault::NotFound)
    })?;
    let bytes = open.store.berkas(closed.isi.berkas.0)?.ok_or(Fault::NotFound)?;
    let name = format!("{} {} (ditutup).pdf", closed.isi.jenis.label(), closed.isi.bulan.format("%m-%Y"));
    Ok(FileOut { name, mime: "application/pdf", bytes })
}
