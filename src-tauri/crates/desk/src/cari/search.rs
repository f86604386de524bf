//! Search by number, name, information, what happened, or a whole NIK; newest first. Requests come first, then objections,
//! disputes and complaints; what is confidential only for whoever may read it.

use domain::peran::Tindakan;
use domain::permohonan::declare_complete::last_missed_check;
use store::{KeberatanFilter, PengaduanFilter, SengketaFilter};

use super::wire::{Cari, HasilCari, PerkaraDitemukan};
use crate::act::Look;
use crate::{Desk, Fault, keberatan, pengaduan, permohonan, sengketa};

const BATAS: u32 = 50;
const BATAS_MAX: u32 = 1_000;

/// Finds requests, objections, disputes and complaints. All but requests get a quarter of the places, and whatever requests leave.
/// Blank words find nothing; no text is an error.
///
/// # Errors
/// Locked.
pub fn search(desk: &Desk, input: Cari) -> Result<Vec<HasilCari>, Fault> {
    let batas = input.batas.unwrap_or(BATAS).clamp(1, BATAS_MAX);
    desk.look(Tindakan::Lihat, |look| {
        let today = look.today();
        let rows = look.reader.search(&input.kata, batas)?;
        let mut perkara = cases(look, &input.kata, batas)?;
        let left = (batas as usize).saturating_sub(rows.len()).max(batas as usize / 4);
        perkara.truncate(left);
        let missed = last_missed_check(today, &look.kalender).map_err(Fault::internal)?;
        let requests = rows.into_iter().map(|row| permohonan::baris(row, today, missed, &look.kalender));
        let requests = requests.take(batas as usize - perkara.len()).map(|row| HasilCari::Permohonan(Box::new(row)));
        Ok(requests.chain(perkara.into_iter().map(|row| HasilCari::Perkara(Box::new(row)))).collect())
    })
}

/// Objections, then disputes, then complaints, each newest first.
fn cases(look: &Look, kata: &str, batas: u32) -> Result<Vec<PerkaraDitemukan>, Fault> {
    if kata.trim().is_empty() {
        return Ok(Vec::new());
    }
    let today = look.today();
    let kata = || Some(kata.to_owned());
    let objections = KeberatanFilter { kata: kata(), batas, ..KeberatanFilter::default() };
    let disputes = SengketaFilter { kata: kata(), batas, ..SengketaFilter::default() };
    let cari_rahasia = Tindakan::LihatPengaduanRahasia.permits(look.akun.peran);
    let complaints = PengaduanFilter { kata: kata(), cari_rahasia, batas, ..PengaduanFilter::default() };
    let complaints = look.reader.list_pengaduan(&complaints)?.rows.into_iter();
    let objections = look.reader.list_keberatan(&objections)?.rows.into_iter();
    let disputes = look.reader.list_sengketa(&disputes)?.rows.into_iter();
    let objections = objections.map(|row| PerkaraDitemukan::Keberatan(keberatan::baris(row, today, &look.kalender)));
    let disputes = disputes.map(|row| PerkaraDitemukan::Sengketa(sengketa::baris(row, today, &look.kalender)));
    let complaints =
        complaints.map(|row| PerkaraDitemukan::Pengaduan(pengaduan::baris(row, &look.akun, today, &look.kalender)));
    Ok(objections.chain(disputes).chain(complaints).collect())
}
