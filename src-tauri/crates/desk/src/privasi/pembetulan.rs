//! Wishes of persons that wrong data be put right (UU 27/2022 art. 6), answered within 3 × 24 hours (art. 30). The data
//! themselves are put right by the correction of the case, which keeps its own history.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use domain::fault::{FieldFault, Rule};
use domain::id::{KeberatanId, PengaduanId};
use domain::jurnal::{Entitas, Event, Stamped};
use domain::peran::Tindakan;
use domain::privasi::{Pembetulan, PrivasiEvent, RujukanPerkara};
use store::Reader;
use uuid::Uuid;

use super::orang::{by_number, place};
use super::wire::{BarisPembetulan, JawabPembetulan, MintaPembetulan};
use crate::act::{Deed, Look};
use crate::pengaduan::{DIRAHASIAKAN, may_read};
use crate::permohonan::name_of;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// All wishes: those that wait first, by time limit; then the answered ones, newest first.
///
/// # Errors
/// Locked; not allowed.
pub fn list(desk: &Desk, _: Empty) -> Result<Vec<BarisPembetulan>, Fault> {
    desk.look(Tindakan::CatatPembetulan, shown)
}

/// Writes a wish down. The same one sent twice is written once.
///
/// # Errors
/// All fields at fault; not allowed.
pub fn ask(desk: &Desk, input: MintaPembetulan) -> Result<Vec<BarisPembetulan>, Fault> {
    desk.act(Tindakan::CatatPembetulan, |deed| {
        if one(deed, input.id.0)?.is_none() {
            let mut faults = Vec::new();
            let perkara = by_number(deed.tx, input.nomor.trim())?;
            const WHICH: &str = "Nomor ini tidak ada dalam register permohonan, keberatan, maupun pengaduan.";
            const SECRET: &str =
                "Pengaduan ini dirahasiakan; permintaan pelapornya dicatat oleh petugas yang berwenang melihatnya.";
            match &perkara {
                None => faults.push(FieldFault::new("nomor", &Rule::Other(WHICH))),
                Some(one) if !is_readable(&deed.look(), one)? => {
                    faults.push(FieldFault::new("nomor", &Rule::Other(SECRET)));
                }
                Some(_) => {}
            }
            // Of a complaint that is kept secret the answer would tell who made it.
            if faults.is_empty()
                && let Some(one) = &perkara
            {
                faults.extend(names_somebody(deed.tx, one, &input.uraian)?);
            }
            let typed = NaiveDateTime::parse_from_str(input.diminta.trim(), "%Y-%m-%dT%H:%M").ok();
            let diminta = typed.and_then(|at| at.and_local_timezone(*deed.now.offset()).single());
            if diminta.is_none() {
                faults.push(FieldFault::new("diminta", &Rule::Other("Isi tanggal dan jam permintaan diterima.")));
            }
            let asked = perkara.unwrap_or_else(nowhere);
            match Pembetulan::ask(asked, &input.uraian, diminta.unwrap_or(deed.now), deed.now) {
                Err(domain::fault::Denied::Invalid(found)) => faults.extend(found),
                Err(other) => return Err(other.into()),
                Ok(event) if faults.is_empty() => {
                    deed.record(input.id.0, &Event::Privasi(event))?;
                }
                Ok(_) => {}
            }
            if !faults.is_empty() {
                return Err(faults.into());
            }
        }
        shown(&deed.look())
    })
}

/// Writes the answer down.
///
/// # Errors
/// No such wish; nothing said; not allowed.
pub fn answer(desk: &Desk, input: JawabPembetulan) -> Result<Vec<BarisPembetulan>, Fault> {
    desk.act(Tindakan::CatatPembetulan, |deed| {
        let wish = one(deed, input.id.0)?.ok_or(Fault::NotFound)?;
        if !is_readable(&deed.look(), &wish.perkara)? {
            return Err(Fault::NotAllowed);
        }
        if wish.hasil.is_none() {
            if let Some(fault) = names_somebody(deed.tx, &wish.perkara, &input.uraian)? {
                return Err(vec![fault].into());
            }
            let event = Pembetulan::answer(input.hasil, &input.uraian)?;
            deed.record(input.id.0, &Event::Privasi(event))?;
        }
        shown(&deed.look())
    })
}

/// The fault of a text that tells the data themselves. The journal is never erased: what says which part is wrong may stay in
/// it for ever, the name or the number may not.
fn names_somebody(reader: &Reader, perkara: &RujukanPerkara, text: &str) -> Result<Option<FieldFault>, Fault> {
    const DATA: &str = "Catatan ini tinggal selamanya di jurnal, jadi jangan memuat nama, NIK, telepon, atau surel orangnya. Sebut bagiannya saja, misalnya “nama kurang satu huruf”.";
    let mut known = reader.identities_of(perkara.id)?;
    if let Some(keberatan) = reader.keberatan(KeberatanId(perkara.id))?
        && let Some(request) = keberatan.permohonan
    {
        known.extend(reader.identities_of(request.id.0)?);
    }
    let named = known.iter().any(|(_, identitas)| identitas.is_named_in(text));
    Ok(named.then(|| FieldFault::new("uraian", &Rule::Other(DATA))))
}

/// Whether the officer may read what the case says.
fn is_readable(look: &Look, perkara: &RujukanPerkara) -> Result<bool, Fault> {
    let complaint = look.reader.pengaduan(PengaduanId(perkara.id))?;
    Ok(complaint.is_none_or(|one| may_read(&look.akun, &one)))
}

/// Whether a wish is about a complaint that is kept secret: then its words are for whoever may read that one.
pub(super) fn is_secret(reader: &Reader, id: Uuid) -> Result<bool, Fault> {
    let history = reader.history(id)?;
    let asked = history.iter().find_map(|stamped| match &stamped.event {
        Event::Privasi(PrivasiEvent::PembetulanDiminta { perkara, .. }) => Some(perkara.id),
        _ => None,
    });
    let complaint = asked.map(|id| reader.pengaduan(PengaduanId(id))).transpose()?.flatten();
    Ok(complaint.is_some_and(|one| one.isi.rahasia))
}

/// Cases about which a wish waits for its answer.
pub(super) fn waiting(reader: &Reader) -> Result<HashSet<Uuid>, Fault> {
    Ok(all(reader)?.iter().filter(|one| one.hasil.is_none()).map(|one| one.perkara.id).collect())
}

fn nowhere() -> RujukanPerkara {
    let jenis = domain::privasi::JenisBerkas::Permohonan;
    RujukanPerkara { jenis, id: Uuid::nil(), nomor: String::new() }
}

fn one(deed: &Deed, id: Uuid) -> Result<Option<Pembetulan>, Fault> {
    Ok(all(deed.tx)?.into_iter().find(|one| one.id.0 == id))
}

fn all(reader: &Reader) -> Result<Vec<Pembetulan>, Fault> {
    let mut events: Vec<(Uuid, Vec<Stamped<PrivasiEvent>>)> = Vec::new();
    for (id, Stamped { at, actor, hlc, device, seq, event }) in reader.history_of_kind(Entitas::Privasi)? {
        let Event::Privasi(event) = event else { continue };
        let stamped = Stamped { at, actor, hlc, device, seq, event };
        match events.iter_mut().find(|(known, _)| *known == id) {
            Some((_, list)) => list.push(stamped),
            None => events.push((id, vec![stamped])),
        }
    }
    let folded = events.iter().filter_map(|(id, list)| Pembetulan::fold(domain::id::PembetulanId(*id), list));
    Ok(folded.collect())
}

fn shown(look: &Look) -> Result<Vec<BarisPembetulan>, Fault> {
    let mut rows = Vec::new();
    for mut permintaan in all(look.reader)? {
        let hidden = !is_readable(look, &permintaan.perkara)?;
        if hidden {
            DIRAHASIAKAN.clone_into(&mut permintaan.uraian);
            permintaan.jawaban.clear();
        }
        let open = permintaan.hasil.is_none();
        let left = (permintaan.batas - look.now).num_hours();
        rows.push(BarisPembetulan {
            ke: place(permintaan.perkara.jenis, permintaan.perkara.id),
            petugas: name_of(look.reader, permintaan.dicatat_oleh)?,
            lewat: open && permintaan.batas < look.now,
            tertutup: hidden,
            sisa_jam: if open { u32::try_from(left).unwrap_or(0) } else { 0 },
            permintaan,
        });
    }
    rows.sort_by_key(|row| {
        let asked = row.permintaan.diminta.timestamp();
        if row.permintaan.hasil.is_none() { (0, asked) } else { (1, -asked) }
    });
    Ok(rows)
}
