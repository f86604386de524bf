//! Making damaged data anew from the journal, as far as it can be read there or in the newest proved backup.

use std::path::PathBuf;

use domain::cadangan::Perbaikan;
use domain::format::Zona;
use domain::jurnal::Event;
use domain::kantor::KantorEvent;
use store::cadangan::{self, Repaired, prove};
use store::{DataKey, Store};

use super::catatan::Catatan;
use super::kunci::{Dibuka, opened};
use super::list::{all, name_of};
use super::musnah::destroy_again;
use super::orang::keep_people;
use super::wire::{HasilPerbaikan, PerbaikiData};
use crate::{Desk, Fault};

/// How the folder begins that keeps damaged data.
pub(super) const ASIDE: &str = "rusak-";

/// Makes the data anew beside those in use and tells what came over and what is lost; exchanges them if that is wanted. The
/// damaged files are kept aside whole.
///
/// # Errors
/// A wrong password or code; a role that may not; [`Fault::Damaged`] when the journal cannot be read anywhere.
pub fn repair(desk: &Desk, input: PerbaikiData) -> Result<HasilPerbaikan, Fault> {
    let _gate = desk.gate();
    desk.claim()?;
    let office = desk.dir();
    let by = opened(&office, None, &input.kunci)?;
    let key = &by.key;
    if input.terapkan {
        desk.vacate()?;
    }
    let helper = newest_proved(desk, key)?;
    let made = cadangan::repair(&office, key, helper.as_deref())?;
    let sampai = note(desk, &made, &by, input.terapkan)?;
    let mut told = HasilPerbaikan {
        kejadian: made.baris,
        dari_cadangan: made.dari_cadangan,
        hilang: made.hilang,
        identitas_hilang: made.identitas_hilang,
        hadir_hilang: made.hadir_hilang,
        lampiran_hilang: made.lampiran_hilang,
        sampai,
        utuh: sound(&made),
        temuan: made.report.temuan.clone(),
        disimpan_di: None,
    };
    if !input.terapkan {
        return Ok(told);
    }
    if !told.utuh {
        let finding = made.report.temuan.first().map_or("hasilnya tidak dapat dibuktikan", String::as_str);
        let message = format!("Perbaikan tidak dipakai: {finding} Pulihkan dari cadangan.");
        return Err(Fault::Damaged { message });
    }
    let aside = format!("{ASIDE}{}", desk.now_in(Zona::Wib).format("%Y%m%d-%H%M%S"));
    let aside = made.swap(&office, &aside)?;
    Catatan::change(&office, |catatan| {
        for last in [&mut catatan.di_komputer, &mut catatan.di_kedua].into_iter().flatten() {
            last.kepala = None;
        }
    })?;
    told.disimpan_di = Some(name_of(&aside));
    Ok(told)
}

/// The newest backup that opens with the key and is proved now.
fn newest_proved(desk: &Desk, key: &DataKey) -> Result<Option<PathBuf>, Fault> {
    let dir = desk.dir();
    let good = |place: &PathBuf| prove(place, key, &dir).is_ok_and(|proof| proof.temuan.is_empty());
    Ok(all(desk).into_iter().find(good))
}

/// Whether all that came over is sound. Identities and files that are lost are told; they keep nothing else from being used.
fn sound(made: &Repaired) -> bool {
    let report = &made.report;
    report.integritas
        && [report.rantai_utuh, report.kunci_asing].iter().all(|part| *part == Some(true))
        && (report.proyeksi_sama == Some(true) || made.identitas_hilang > 0)
        && (report.identitas_sesuai == Some(true) || made.identitas_hilang + made.hadir_hilang > 0)
        && (report.lampiran_utuh == Some(true) || made.lampiran_hilang > 0)
}

/// Writes into the journal made anew what happened to it, if it comes into use; the last moment it told of before. What was
/// destroyed does not come back from the backup that helped.
fn note(desk: &Desk, made: &Repaired, by: &Dibuka, into_use: bool) -> Result<Option<String>, Fault> {
    let store = Store::open(made.dir(), &by.key)?;
    let last = store.read(|reader| reader.last_at())?.map(|at| at.to_rfc3339());
    if !into_use {
        return Ok(last);
    }
    store.write(|tx| -> Result<(), Fault> {
        let kantor = tx.kantor()?.ok_or_else(|| Fault::internal("no office profile in the journal"))?;
        let now = desk.now_in(kantor.zona);
        let event = KantorEvent::Diperbaiki(Box::new(Perbaikan {
            baris: made.baris,
            dari_cadangan: made.dari_cadangan,
            hilang: made.hilang,
            nomor_terpakai: made.nomor_terpakai.clone(),
        }));
        tx.append(store.genesis().unit.0, &Event::Kantor(event), by.akun, now)?;
        if let Some(keys) = &by.kini {
            keep_people(tx, keys, &[], by.akun, now)?;
        }
        by.note_witness(tx, now)
    })?;
    destroy_again(desk, &store, (&desk.dir(), &by.key), None, by.akun)?;
    Ok(last)
}
