//! Since the day of a consultation: those present, the minutes and their setting, what was agreed and carried out.

use domain::forum::{ForumEvent, PenetapanBeritaAcara, attendance};
use domain::id::LampiranId;
use domain::peran::Tindakan;
use store::Store;

use super::cetak::minutes;
use super::lihat::shown;
use super::wire::{
    CatatHadir, ForumBeralasan, ForumLengkap, LaksanakanKesepakatan, MintaTetapkanForum, TulisBeritaAcara,
};
use super::{found, record};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Writes those present down, over those written before; the journal learns how many, not who.
///
/// # Errors
/// Before its day; minutes set; void; everything that lacks; not allowed.
pub fn attend(desk: &Desk, input: CatatHadir) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        attend_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Writes those present down inside a transaction that is already open.
pub(crate) fn attend_in(deed: &Deed, input: &CatatHadir) -> Result<(), Fault> {
    let forum = found(deed.tx, input.id)?;
    forum.may_attend(deed.now.date_naive())?;
    let hadir = attendance(&input.hadir)?;
    if hadir == deed.tx.forum_hadir(input.id)? {
        return Ok(());
    }
    let jumlah = u32::try_from(hadir.len()).unwrap_or(u32::MAX);
    let sha256 = deed.tx.put_forum_hadir(input.id, &hadir)?;
    record(deed, input.id, ForumEvent::HadirDicatat { jumlah, sha256 })
}

/// Writes the minutes. The same minutes once more change nothing.
///
/// # Errors
/// Before its day; minutes set; void; everything that lacks; written by another meanwhile; not allowed.
pub fn minute(desk: &Desk, input: TulisBeritaAcara) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        minute_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Writes the minutes inside a transaction that is already open.
pub(crate) fn minute_in(deed: &Deed, input: &TulisBeritaAcara) -> Result<(), Fault> {
    let forum = found(deed.tx, input.id)?;
    match forum.minute(&input.isi, input.revisi, deed.now.date_naive())? {
        Some(event) => record(deed, input.id, event),
        None => Ok(()),
    }
}

/// Sets the minutes: the file is made and kept. Set twice alike they are set once.
///
/// # Errors
/// Everything that lacks, at once; set already; void; not allowed; no room on the disk.
pub fn set(desk: &Desk, input: MintaTetapkanForum) -> Result<ForumLengkap, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::KelolaForum, |deed| {
        set_in(deed, &open.store, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Sets the minutes inside a transaction that is already open.
pub(crate) fn set_in(deed: &Deed, store: &Store, input: &MintaTetapkanForum) -> Result<(), Fault> {
    let forum = found(deed.tx, input.id)?;
    let again = forum
        .penetapan
        .as_ref()
        .is_some_and(|set| set.nomor == input.isi.nomor.trim() && Some(set.tanggal) == input.isi.tanggal);
    if again {
        return Ok(());
    }
    let (nomor, tanggal, penanda) = forum.set(&input.isi, deed.now.date_naive())?;
    let mut set = PenetapanBeritaAcara { nomor, tanggal, penanda, berkas: LampiranId::new(), sha256: String::new() };
    let bytes = minutes(&deed.page()?, &forum, Some(&set))?;
    set.sha256 = store.put_berkas(set.berkas.0, &bytes)?;
    record(deed, input.id, ForumEvent::BeritaAcaraDitetapkan(Box::new(set)))
}

/// Takes the setting of the minutes back as recorded in error.
///
/// # Errors
/// Not set; no reason; not allowed.
pub fn unset(desk: &Desk, input: ForumBeralasan) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        let event = found(deed.tx, input.id)?.unset(&input.alasan)?;
        record(deed, input.id, event)?;
        shown(&deed.look(), input.id)
    })
}

/// Records a point agreed as carried out, or as open again.
///
/// # Errors
/// No such point; a day to come or before the consultation; nothing told; void; not allowed.
pub fn carry_out(desk: &Desk, input: LaksanakanKesepakatan) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        carry_out_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Records a point inside a transaction that is already open.
pub(crate) fn carry_out_in(deed: &Deed, input: &LaksanakanKesepakatan) -> Result<(), Fault> {
    let today = deed.now.date_naive();
    let event = found(deed.tx, input.id)?.carry_out(input.butir, input.selesai.as_ref(), today)?;
    record(deed, input.id, event)
}
