//! The cases behind a figure: found by the very question that counted them.

use domain::laporan::{Potongan, PotonganKeberatan, PotonganSengketa};
use domain::peran::Tindakan;
use domain::permohonan::declare_complete::last_missed_check;

use super::figures::check;
use super::wire::{Kasus, MintaKasus};
use crate::act::Look;
use crate::keberatan::wire::HalamanKeberatan;
use crate::permohonan::wire::Halaman;
use crate::sengketa::wire::HalamanSengketa;
use crate::{Desk, Fault, keberatan, permohonan, sengketa};

/// Lines a page.
const UKURAN: usize = 25;

/// One page of the cases a figure counts, the newest first.
///
/// # Errors
/// A period that ends before it begins; locked.
pub fn cases(desk: &Desk, input: MintaKasus) -> Result<Kasus, Fault> {
    check(input.dari, input.sampai)?;
    desk.look(Tindakan::Lihat, |look| match &input.potongan {
        Potongan::Keberatan { keberatan } => objections(look, &input, keberatan).map(Kasus::Keberatan),
        Potongan::Sengketa { sengketa } => disputes(look, &input, sengketa).map(Kasus::Sengketa),
        Potongan::Unit { unit } => requests(look, &input, Some(unit)).map(Kasus::Permohonan),
        Potongan::Semua
        | Potongan::Dibatalkan
        | Potongan::Bulan { .. }
        | Potongan::Saluran { .. }
        | Potongan::Pemohon { .. }
        | Potongan::Ketepatan { .. }
        | Potongan::Keputusan { .. }
        | Potongan::Berakhir { .. }
        | Potongan::Penolakan { .. }
        | Potongan::Dijawab
        | Potongan::Waktu { .. } => requests(look, &input, input.unit.as_deref()).map(Kasus::Permohonan),
    })
}

fn requests(look: &Look, input: &MintaKasus, unit: Option<&str>) -> Result<Halaman, Fault> {
    let today = look.today();
    let hari = look.kalender.hari_kerja(input.dari, today.max(input.sampai));
    let mut found = Vec::new();
    look.reader.each_fakta(input.dari, input.sampai, unit, |id, fakta| {
        if input.potongan.holds(&fakta, &hari, today) {
            found.push(id);
        }
        Ok::<(), Fault>(())
    })?;
    let missed = last_missed_check(today, &look.kalender).map_err(Fault::internal)?;
    let (ids, jumlah) = page(&found, input.halaman);
    let rows = look.reader.rows_of(&ids)?;
    let baris = rows.into_iter().map(|row| permohonan::baris(row, today, missed, &look.kalender)).collect();
    Ok(Halaman { baris, jumlah })
}

fn objections(look: &Look, input: &MintaKasus, potongan: &PotonganKeberatan) -> Result<HalamanKeberatan, Fault> {
    let today = look.today();
    let mut found = Vec::new();
    look.reader.each_fakta_keberatan(input.dari, input.sampai, input.unit.as_deref(), |id, fakta| {
        if potongan.holds(&fakta, today) {
            found.push(id);
        }
        Ok::<(), Fault>(())
    })?;
    let (ids, jumlah) = page(&found, input.halaman);
    let rows = look.reader.keberatan_rows_of(&ids)?;
    Ok(HalamanKeberatan {
        baris: rows.into_iter().map(|row| keberatan::baris(row, today, &look.kalender)).collect(),
        jumlah,
    })
}

fn disputes(look: &Look, input: &MintaKasus, potongan: &PotonganSengketa) -> Result<HalamanSengketa, Fault> {
    let all = look.reader.sengketa_brought(input.dari, input.sampai, input.unit.as_deref())?;
    let found: Vec<_> = all.iter().filter(|one| potongan.holds(one)).map(|one| one.id).collect();
    let (ids, jumlah) = page(&found, input.halaman);
    let rows = look.reader.sengketa_rows_of(&ids)?;
    Ok(HalamanSengketa {
        baris: rows.into_iter().map(|row| sengketa::baris(row, look.today(), &look.kalender)).collect(),
        jumlah,
    })
}

/// A page of what was found, the last first, and how much was found.
fn page<T: Copy>(found: &[T], halaman: u32) -> (Vec<T>, u32) {
    let first = (halaman as usize).saturating_mul(UKURAN);
    let page = found.iter().rev().skip(first).take(UKURAN).copied().collect();
    (page, u32::try_from(found.len()).unwrap_or(u32::MAX))
}
