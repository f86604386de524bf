//! What a decree made now would hold: every accepted entry as it is, and what the decree in force has of those that wait
//! for their review.

use std::collections::HashMap;

use domain::dip::penetapan::revisi_ditetapkan;
use domain::dip::{ButirTetap, Informasi};
use domain::id::InformasiId;
use domain::peran::Tindakan;
use store::Reader;

use super::wire::RencanaPenetapan;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// The entries a decree made now would name, in the order of the list: class, then group as it came, then place.
pub(super) struct Rencana {
    pub(super) butir: Vec<(ButirTetap, Informasi)>,
    /// Revisions the decree in force names.
    pub(super) berlaku: HashMap<InformasiId, u32>,
    menunggu: u32,
}

impl Rencana {
    pub(super) fn of(reader: &Reader) -> Result<Self, Fault> {
        let in_force = reader.penetapan_in_force()?;
        let versi = in_force.map(|row| reader.versi(row.id)).transpose()?.unwrap_or_default();
        let berlaku: HashMap<_, _> = versi.into_iter().map(|row| (row.id, row.revisi)).collect();
        let mut butir = Vec::new();
        let mut menunggu = 0;
        reader.each_informasi(|informasi| {
            let named = revisi_ditetapkan(&informasi, berlaku.get(&informasi.id).copied());
            menunggu += u32::from(named != Some(informasi.revisi));
            if let Some(revisi) = named {
                butir.push((ButirTetap { id: informasi.id, revisi }, informasi));
            }
            Ok::<(), Fault>(())
        })?;
        butir.sort_by_key(|(_, informasi)| informasi.isi.kelas);
        Ok(Self { butir, berlaku, menunggu })
    }
}

/// What it would hold, in figures.
///
/// # Errors
/// Locked.
pub fn plan(desk: &Desk, _: Empty) -> Result<RencanaPenetapan, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let plan = Rencana::of(look.reader)?;
        let (mut baru, mut berubah) = (0, 0);
        for (named, _) in &plan.butir {
            match plan.berlaku.get(&named.id) {
                None => baru += 1,
                Some(revisi) if *revisi != named.revisi => berubah += 1,
                Some(_) => {}
            }
        }
        let jumlah = u32::try_from(plan.butir.len()).unwrap_or(u32::MAX);
        let stays = jumlah - baru;
        let named = u32::try_from(plan.berlaku.len()).unwrap_or(u32::MAX);
        let atasan = &look.kantor.atasan_ppid;
        let penyetuju = [atasan.nama.as_str(), atasan.jabatan.as_str()];
        Ok(RencanaPenetapan {
            jumlah,
            baru,
            berubah,
            ditarik: named.saturating_sub(stays),
            menunggu: plan.menunggu,
            penyetuju: penyetuju.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        })
    })
}
