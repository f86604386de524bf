//! What was destroyed stays destroyed when an older backup comes back, which holds it still (UU 27/2022 art. 44): the
//! decisions are carried over with their records, and carried out on what was brought back before it comes into use.

use std::path::Path;

use domain::id::{AkunId, ForumId, KeberatanId, LampiranId, PemusnahanId, PengaduanId, PermohonanId, SengketaId};
use domain::jurnal::{Entitas, Event, Stamped};
use domain::privasi::{JenisBerkas, PemusnahanEvent};
use store::{DataKey, Reader, Remembered, Store, Tx, remembered};
use uuid::Uuid;

use super::dipakai::InUse;
use crate::privasi::{approved, gone};
use crate::{Desk, Fault};

/// Decisions of the data in use, with their records.
#[derive(Default)]
pub(super) struct Musnah {
    events: Vec<(Uuid, Stamped<Event>)>,
    records: Vec<(LampiranId, Vec<u8>)>,
}

impl Musnah {
    /// Those of `store`.
    pub(super) fn of(store: &Store) -> Result<Self, Fault> {
        let events = store.read(|reader| reader.history_of_kind(Entitas::Pemusnahan))?;
        let mut records = Vec::new();
        for (_, stamped) in &events {
            if let Event::Pemusnahan(PemusnahanEvent::Disetujui(done)) = &stamped.event
                && let Some(bytes) = store.berkas(done.berkas.0)?
            {
                records.push((done.berkas, bytes));
            }
        }
        Ok(Self { events, records })
    }
}

/// Carries the decisions into `store`, which was brought back and is not in use yet, and carries them out on it: those its
/// journal then knows, and those remembered beside the data in `office`. What nobody approved erases nothing.
pub(super) fn destroy_again(
    desk: &Desk,
    store: &Store,
    (office, key): (&Path, &DataKey),
    used: Option<&InUse>,
    akun: Option<AkunId>,
) -> Result<(), Fault> {
    if let Some(used) = used {
        for (id, bytes) in &used.musnah.records {
            store.put_berkas(id.0, bytes)?;
        }
    }
    let mut files = Vec::new();
    let now = store.write(|tx| -> Result<_, Fault> {
        if let Some(used) = used {
            carry(tx, &used.musnah)?;
        }
        let kantor = tx.kantor()?.ok_or_else(|| Fault::internal("no office profile in the backup"))?;
        let now = desk.now_in(kantor.zona);
        let mut known = approved(tx)?;
        let told = remembered(office, key).into_iter();
        known.extend(
            told.filter(|one| known.iter().all(|other| other.pemusnahan != one.pemusnahan)).collect::<Vec<_>>(),
        );
        for done in &known {
            let cases = alive(tx, done)?;
            let ids: Vec<Uuid> = cases.iter().map(|(_, id)| *id).collect();
            files.extend(tx.files_of(&ids)?);
            tx.destroy_identities(&ids, now)?;
            for (jenis, id) in cases {
                let event = gone(jenis, PemusnahanId(done.pemusnahan), &done.berita_acara);
                tx.append(id, &event, akun, now)?;
            }
        }
        Ok(now)
    })?;
    store.note_destroyed(&files)?;
    Ok(store.finish_destroying(now)?)
}

/// Decisions the journal brought back does not know, as they were made.
fn carry(tx: &Tx, musnah: &Musnah) -> Result<(), Fault> {
    let there = tx.history_of_kind(Entitas::Pemusnahan)?;
    for (id, stamped) in &musnah.events {
        if there.iter().all(|(known, event)| known != id || event.event != stamped.event) {
            tx.append(*id, &stamped.event, stamped.actor, stamped.at)?;
        }
    }
    Ok(())
}

/// Cases of a decision that the journal brought back knows and whose data are still there.
fn alive(reader: &Reader, done: &Remembered) -> Result<Vec<(JenisBerkas, Uuid)>, Fault> {
    let mut cases = Vec::new();
    for id in &done.perkara {
        if reader.is_destroyed(*id)? {
            continue;
        }
        if reader.permohonan(PermohonanId(*id))?.is_some() {
            cases.push((JenisBerkas::Permohonan, *id));
        } else if reader.keberatan(KeberatanId(*id))?.is_some() {
            cases.push((JenisBerkas::Keberatan, *id));
        } else if reader.sengketa(SengketaId(*id))?.is_some() {
            cases.push((JenisBerkas::Sengketa, *id));
        } else if reader.pengaduan(PengaduanId(*id))?.is_some() {
            cases.push((JenisBerkas::Pengaduan, *id));
        } else if reader.forum(ForumId(*id))?.is_some() {
            cases.push((JenisBerkas::Forum, *id));
        }
    }
    Ok(cases)
}
