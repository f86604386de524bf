//! The waiting list: whose it is, its rows with their next step, and how many stand in each group.

use chrono::NaiveDate;
use domain::fault::{FieldFault, Rule};
use domain::id::AkunId;
use store::{Waiting, Whose};

use super::wire::{BerandaUntuk, JumlahMenunggu, Kelompok, Menunggu, Siapa};
use crate::Fault;
use crate::act::Look;
use crate::permohonan::baris;

/// Rows of the list.
const BARIS: u32 = 50;
/// Working days after today that are soon.
const SEGERA: usize = 3;

/// Whose open requests are asked for by the officer `me`.
pub(super) fn whose(untuk: BerandaUntuk, me: AkunId) -> Result<Whose, Fault> {
    const UNIT: &str = "Pilih unit yang ditunggu jawabannya.";
    match (untuk.siapa.unwrap_or_default(), untuk.unit) {
        (Siapa::Semua, _) => Ok(Whose::Semua),
        (Siapa::Saya, _) => Ok(Whose::Petugas(me)),
        (Siapa::Unit, Some(unit)) => Ok(Whose::Unit(unit)),
        (Siapa::Unit, None) => Err(vec![FieldFault::new("unit", &Rule::Required(UNIT))].into()),
    }
}

/// The last day that is soon, of the working days to come.
pub(super) fn soon(days: &[NaiveDate], today: NaiveDate) -> NaiveDate {
    days.iter().copied().filter(|day| *day > today).take(SEGERA).last().unwrap_or(today)
}

/// The rows, earliest deadline first; `missed` is the last day of entry whose completeness check is over.
pub(super) fn rows(
    look: &Look,
    whose: &Whose,
    soon: NaiveDate,
    missed: Option<NaiveDate>,
) -> Result<Vec<Menunggu>, Fault> {
    let today = look.today();
    look.reader
        .open_by_deadline(BARIS, whose)?
        .into_iter()
        .map(|row| {
            let petugas = row.petugas;
            let baris = baris(row, today, missed, &look.kalender);
            let permohonan = look.reader.permohonan(baris.id)?.ok_or(Fault::NotFound)?;
            let next = permohonan.next_step(today, &look.kalender).map_err(Fault::internal)?;
            let unit = if baris.keadaan.awaits_notice() {
                permohonan.waiting_units().map(|disposisi| disposisi.unit.clone()).collect()
            } else {
                Vec::new()
            };
            let di_tangan = petugas.map(|id| look.reader.akun(id)).transpose()?.flatten();
            Ok(Menunggu {
                kelompok: group(baris.jatuh_tempo, today, soon),
                baris,
                langkah: next.judul,
                keterangan: next.keterangan,
                batas: next.batas,
                saya: petugas == Some(look.akun.id),
                di_tangan: di_tangan.map_or_else(|| "Meja layanan".to_owned(), |akun| akun.nama),
                unit,
            })
        })
        .collect()
}

/// How many there are in each group.
pub(super) fn count(look: &Look, whose: &Whose, soon: NaiveDate) -> Result<JumlahMenunggu, Fault> {
    let Waiting { terbuka, lewat, hari_ini, segera } = look.reader.waiting(look.today(), soon, whose)?;
    let nanti = terbuka.saturating_sub(lewat + hari_ini + segera);
    Ok(JumlahMenunggu { semua: terbuka, lewat, hari_ini, segera, nanti })
}

/// In which group a deadline stands.
pub(super) fn group(due: Option<NaiveDate>, today: NaiveDate, soon: NaiveDate) -> Kelompok {
    let Some(due) = due else { return Kelompok::Nanti };
    if due < today {
        Kelompok::Lewat
    } else if due == today {
        Kelompok::HariIni
    } else if due <= soon {
        Kelompok::Segera
    } else {
        Kelompok::Nanti
    }
}
