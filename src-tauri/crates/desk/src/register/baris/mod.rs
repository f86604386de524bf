//! Rows of each register from recorded facts, none invented: a file a register. Every row names the case it comes from.

mod biaya;
mod keberatan;
mod pengaduan;
mod permohonan;
mod perpanjangan;
mod sengketa;
mod tamu;
mod tidak_lengkap;

use std::collections::HashSet;

use chrono::NaiveDate;
use domain::id::PermohonanId;
use domain::pemohon::Identitas;
use domain::permohonan::Permohonan;

pub(super) use biaya::rows as biaya;
pub(super) use keberatan::rows as keberatan;
pub(super) use pengaduan::rows as pengaduan;
pub(super) use permohonan::rows as permohonan;
pub(super) use perpanjangan::rows as perpanjangan;
pub(super) use sengketa::rows as sengketa;
pub(super) use tamu::rows as tamu;
pub(super) use tidak_lengkap::rows as tidak_lengkap;

use crate::act::Look;
use crate::keberatan::TERHAPUS;
use crate::{Fault, Progress};

/// Lines between two words of progress.
const STEP: usize = 200;

/// What is asked for.
pub(super) struct Masa<'a> {
    pub dari: NaiveDate,
    pub sampai: NaiveDate,
    /// Identities are masked.
    pub samarkan: bool,
    /// Only what has to do with requests that were passed to one unit.
    pub unit: Option<HashSet<PermohonanId>>,
    /// The name of that unit.
    pub nama_unit: Option<&'a str>,
    pub progress: &'a Progress,
}

/// A row, and the place of its case in the window: `permohonan/…`.
pub(super) struct Kasus<B> {
    pub ke: String,
    pub baris: B,
}

impl Masa<'_> {
    /// Whether what belongs to a request is asked for; what belongs to none is no unit's.
    fn wants(&self, permohonan: Option<PermohonanId>) -> bool {
        self.unit.as_ref().is_none_or(|unit| permohonan.is_some_and(|id| unit.contains(&id)))
    }

    fn step(&self, done: usize, total: u32) -> Result<(), Fault> {
        if done.is_multiple_of(STEP) {
            self.progress.step(u32::try_from(done).unwrap_or(total), total)?;
        }
        Ok(())
    }

    /// An identity as it is to be shown.
    fn shown(&self, identitas: Option<Identitas>) -> Option<Identitas> {
        identitas.map(|identitas| if self.samarkan { identitas.masked() } else { identitas })
    }
}

/// A request with who asks, as it is to be shown.
fn request(look: &Look, masa: &Masa, id: PermohonanId) -> Result<(Permohonan, Option<Identitas>), Fault> {
    let permohonan = look.reader.permohonan(id)?.ok_or(Fault::NotFound)?;
    let identitas = look.reader.identitas(permohonan.pemohon.id)?;
    Ok((permohonan, masa.shown(identitas)))
}

/// Name, and whoever acts for it; that it was destroyed when it was.
fn name(identitas: Option<&Identitas>) -> String {
    identitas.map_or_else(
        || TERHAPUS.to_owned(),
        |identitas| match &identitas.kuasa {
            Some(kuasa) if !kuasa.nama.is_empty() => format!("{} (kuasa: {})", identitas.nama, kuasa.nama),
            Some(_) | None => identitas.nama.clone(),
        },
    )
}

/// Telephone and e-mail; masked, that there is one.
fn contact(identitas: &Identitas) -> String {
    let telepon = identitas.telepon.as_deref().map(domain::format::Telepon::shown);
    let mut both: Vec<String> = [telepon, identitas.surel.clone()].into_iter().flatten().collect();
    both.dedup();
    both.join(", ")
}
