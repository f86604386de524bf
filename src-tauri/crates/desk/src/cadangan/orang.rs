//! The people of an office are those of today, whatever journal comes back: an account that was closed since is not opened
//! again, one that was made since stays, and each keeps its role. The key file in use tells who they are.

use chrono::{DateTime, FixedOffset};
use domain::akun::{Akun, AkunEvent};
use domain::id::AkunId;
use domain::jurnal::Event;
use store::{KeyFile, Tx};

use crate::Fault;

/// Brings the accounts of the journal in `tx` to those of `keys`; `known` tells what the key file does not, where that can
/// still be read.
pub(super) fn keep_people(
    tx: &Tx,
    keys: &KeyFile,
    known: &[Akun],
    by: Option<AkunId>,
    now: DateTime<FixedOffset>,
) -> Result<(), Fault> {
    let there = tx.akun_all()?;
    let note = |akun: AkunId, event: AkunEvent| tx.append(akun.0, &Event::Akun(event), by, now).map(drop);
    for owner in keys.owners() {
        let before = there.iter().find(|akun| akun.id == owner.akun);
        let nip = known.iter().find(|akun| akun.id == owner.akun).or(before).map(|akun| akun.nip.clone());
        let today = Akun {
            id: owner.akun,
            nama: owner.nama.clone(),
            nip: nip.unwrap_or_default(),
            masuk: owner.masuk.clone(),
            peran: owner.peran,
            aktif: true,
        };
        match before {
            None => note(today.id, AkunEvent::Dibuat(today))?,
            Some(before) => {
                if !before.aktif {
                    note(before.id, AkunEvent::Diaktifkan)?;
                }
                if (Akun { aktif: true, ..before.clone() }) != today {
                    note(today.id, AkunEvent::Diubah(today))?;
                }
            }
        }
    }
    for gone in there.iter().filter(|akun| akun.aktif && !keys.owners().iter().any(|owner| owner.akun == akun.id)) {
        note(gone.id, AkunEvent::Dinonaktifkan)?;
    }
    Ok(())
}
