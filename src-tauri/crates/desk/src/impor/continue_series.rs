//! Going on with the numbers of an imported register: the next case of this year gets the number after its highest.
//! Nothing is renumbered, and a number this program gave is never given again.

use chrono::Datelike;
use domain::fault::Refusal;
use domain::impor::{ImporEvent, JenisDaftar, SeriDilanjutkan};
use domain::jurnal::Event;
use domain::peran::Tindakan;
use store::{Genesis, Reader};

use super::wire::{LanjutkanSeri, TawaranSeri};
use crate::act::Deed;
use crate::nomor::Register;
use crate::{Desk, Fault};

/// Lets the series of this year go on after the highest number of the old register.
///
/// # Errors
/// No such import, or it was undone; its register has no number of this year; a number that both gave; not allowed.
pub fn continue_series(desk: &Desk, input: LanjutkanSeri) -> Result<TawaranSeri, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::LanjutkanSeri, |deed| {
        let impor = deed.tx.impor(input.id)?.ok_or(Fault::NotFound)?;
        let register = register_of(impor.isi.jenis).ok_or(Fault::NotFound)?;
        if impor.dibatalkan.is_some() {
            return Err(Refusal::ImporBatal.into());
        }
        let genesis = open.store.genesis();
        let offer = offer(deed, genesis, register)?.ok_or_else(|| no_number(deed))?;
        if let Some(sebab) = offer.sebab {
            return Err(Refusal::SeriTidakLanjut { tahun: offer.tahun, sebab }.into());
        }
        let seri = register.seri(genesis, deed.now.date_naive());
        deed.tx.raise(&seri, offer.tertinggi)?;
        let event = SeriDilanjutkan { seri, terakhir: offer.tertinggi };
        deed.record(input.id.0, &Event::Impor(ImporEvent::SeriDilanjutkan(event)))?;
        Ok(TawaranSeri { terakhir: offer.tertinggi, sebab: None, ..offer })
    })
}

/// The register whose numbers a list of `jenis` has; none where it numbers no cases.
pub(super) fn register_of(jenis: JenisDaftar) -> Option<Register> {
    match jenis {
        JenisDaftar::Permohonan => Some(Register::Permohonan),
        JenisDaftar::Keberatan => Some(Register::Keberatan),
        JenisDaftar::Dip | JenisDaftar::Dik | JenisDaftar::Unit => None,
    }
}

fn no_number(deed: &Deed) -> Fault {
    let sebab = "register lamanya tidak memuat nomor urut tahun itu.".to_owned();
    Refusal::SeriTidakLanjut { tahun: deed.now.year(), sebab }.into()
}

/// What going on would do now; none when no old register has a number of this year.
pub(super) fn offer(deed: &Deed, genesis: &Genesis, register: Register) -> Result<Option<TawaranSeri>, Fault> {
    let today = deed.now.date_naive();
    let reader: &Reader = deed.tx;
    let tertinggi = match register {
        Register::Permohonan => reader.highest_lama(today.year())?,
        Register::Keberatan => reader.highest_keberatan_lama(today.year())?,
        // No old register of complaints comes in, so there is none to go on from.
        Register::Pengaduan => return Ok(None),
    };
    if tertinggi == 0 {
        return Ok(None);
    }
    let terakhir = reader.last_number(&register.seri(genesis, today))?;
    let twice = match register {
        Register::Permohonan => reader.numbers_given_twice(today.year())?,
        Register::Keberatan => reader.keberatan_numbers_given_twice(today.year())?,
        Register::Pengaduan => Vec::new(),
    };
    let sebab = match twice.first() {
        Some(n) => Some(format!(
            "nomor urut {n} sudah diberikan program ini dan juga ada pada register lama. Betulkan register lamanya, atau biarkan penomoran program berjalan."
        )),
        None if terakhir >= tertinggi => {
            Some(format!("nomor berikutnya ({}) sudah di atas nomor tertinggi register lama.", terakhir + 1))
        }
        None => None,
    };
    let berikutnya = register.preview(reader, &deed.kantor, genesis, today, terakhir.max(tertinggi) + 1)?;
    Ok(Some(TawaranSeri { tahun: today.year(), tertinggi, terakhir, berikutnya, sebab }))
}
