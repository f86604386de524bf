//! The guest book: a visitor taken down, their leaving, a void line, a period with its averages.

use domain::fault::{FieldFault, Rule};
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::tamu::{IsiTamu, NewTamu, Tamu, TamuEvent};

use super::wire::{BarisTamu, HalamanTamu, JumlahPintu, SaringanTamu, TamuBeralasan, TamuRef};
use crate::act::Deed;
use crate::permohonan::name_of;
use crate::{Desk, Fault};

/// Lines a page.
const UKURAN: u32 = 50;

/// Takes a visitor down. The same id sent twice gives the line there is.
///
/// # Errors
/// All fields at fault; not allowed.
pub fn register(desk: &Desk, input: NewTamu) -> Result<Tamu, Fault> {
    desk.act(Tindakan::Daftarkan, |deed| register_in(deed, &input))
}

/// Takes a visitor down inside a transaction that is already open.
pub(crate) fn register_in(deed: &Deed, input: &NewTamu) -> Result<Tamu, Fault> {
    let isi = IsiTamu::read(input, deed.now)?;
    let id = input.id.unwrap_or_default();
    if let Some(there) = deed.tx.tamu(id)? {
        return Ok(there);
    }
    deed.record(id.0, &Event::Tamu(TamuEvent::Dicatat { id, isi: Box::new(isi) }))?;
    deed.tx.tamu(id)?.ok_or_else(|| Fault::internal("a visitor that was not written"))
}

/// The visitor leaves.
///
/// # Errors
/// [`Fault::NotFound`]; left already; void.
pub fn leave(desk: &Desk, input: TamuRef) -> Result<Tamu, Fault> {
    desk.act(Tindakan::Daftarkan, |deed| leave_in(deed, input.id))
}

/// The visitor leaves, inside a transaction that is already open.
pub(crate) fn leave_in(deed: &Deed, id: domain::id::TamuId) -> Result<Tamu, Fault> {
    change(deed, id, |tamu| tamu.leave(deed.now))
}

/// Makes a line void, with a reason.
///
/// # Errors
/// [`Fault::NotFound`]; no reason; void already.
pub fn cancel(desk: &Desk, input: TamuBeralasan) -> Result<Tamu, Fault> {
    desk.act(Tindakan::Daftarkan, |deed| change(deed, input.id, |tamu| tamu.cancel(&input.alasan)))
}

fn change(
    deed: &Deed,
    id: domain::id::TamuId,
    decide: impl FnOnce(&Tamu) -> Result<TamuEvent, domain::fault::Denied>,
) -> Result<Tamu, Fault> {
    let tamu = deed.tx.tamu(id)?.ok_or(Fault::NotFound)?;
    deed.record(id.0, &Event::Tamu(decide(&tamu)?))?;
    deed.tx.tamu(id)?.ok_or(Fault::NotFound)
}

/// The guest book of a period.
///
/// # Errors
/// A period that ends before it begins; locked.
pub fn list(desk: &Desk, input: SaringanTamu) -> Result<HalamanTamu, Fault> {
    if input.sampai < input.dari {
        const TURNED: &str = "Tanggal akhir sebelum tanggal awal. Tukar keduanya.";
        return Err(vec![FieldFault::new("sampai", &Rule::Other(TURNED))].into());
    }
    desk.look(Tindakan::Lihat, |look| {
        let SaringanTamu { dari, sampai, halaman } = input;
        let lines = look.reader.tamu_between(dari, sampai, UKURAN, halaman.saturating_mul(UKURAN))?;
        let by_door = look.reader.tamu_by_door(dari, sampai)?;
        let visitors: u32 = by_door.iter().map(|door| door.jumlah).sum();
        let minutes: i64 = by_door.iter().map(|door| door.menunggu).sum();
        let baris = lines.into_iter().map(|tamu| {
            let oleh = name_of(look.reader, tamu.petugas)?;
            Ok(BarisTamu { menunggu: u32::try_from(tamu.isi.waited()).unwrap_or(0), oleh, tamu })
        });
        Ok(HalamanTamu {
            baris: baris.collect::<Result<_, Fault>>()?,
            jumlah: look.reader.count_tamu(dari, sampai)?,
            pintu: by_door.into_iter().map(|door| JumlahPintu { pintu: door.pintu, jumlah: door.jumlah }).collect(),
            menunggu: (visitors > 0).then(|| u32::try_from(minutes / i64::from(visitors)).unwrap_or(u32::MAX)),
        })
    })
}
