//! A paper with an identity on the screen is a look at that identity: it is written into the history of its case (UU
//! 27/2022 art. 31). A draft that is looked at again and again while it is written counts once a day.

use domain::forum::ForumEvent;
use domain::id::{ForumId, KeberatanId, PengaduanId, PermohonanId};
use domain::jurnal::{Event, Stamped};
use domain::keberatan::KeberatanEvent;
use domain::pengaduan::PengaduanEvent;
use domain::permohonan::PermohonanEvent;

use crate::Fault;
use crate::act::Deed;

/// Records that `what`, of a request, was opened.
pub(crate) fn seen_permohonan(deed: &Deed, id: PermohonanId, what: &str, once_a_day: bool) -> Result<(), Fault> {
    let known = |event: &Event| matches!(event.permohonan(), Some(PermohonanEvent::IdentitasDitampilkan { alasan }) if alasan == what);
    if once_a_day && today(deed, &deed.tx.history(id.0)?, known) {
        return Ok(());
    }
    let event = PermohonanEvent::IdentitasDitampilkan { alasan: what.to_owned() };
    deed.record(id.0, &Event::Permohonan(event)).map(drop)
}

/// The same of an objection.
pub(crate) fn seen_keberatan(deed: &Deed, id: KeberatanId, what: &str, once_a_day: bool) -> Result<(), Fault> {
    let known = |event: &Event| matches!(event.keberatan(), Some(KeberatanEvent::IdentitasDitampilkan { alasan }) if alasan == what);
    if once_a_day && today(deed, &deed.tx.history(id.0)?, known) {
        return Ok(());
    }
    let event = KeberatanEvent::IdentitasDitampilkan { alasan: what.to_owned() };
    deed.record(id.0, &Event::Keberatan(event)).map(drop)
}

/// The same of a complaint, every time.
pub(crate) fn seen_pengaduan(deed: &Deed, id: PengaduanId, what: &str) -> Result<(), Fault> {
    let event = PengaduanEvent::IdentitasDitampilkan { alasan: what.to_owned() };
    deed.record(id.0, &Event::Pengaduan(event)).map(drop)
}

/// Records that the list of those present at a consultation was opened or printed, or that somebody on it had their file made.
pub(crate) fn seen_forum(deed: &Deed, id: ForumId, what: &str, once_a_day: bool) -> Result<(), Fault> {
    let known =
        |event: &Event| matches!(event, Event::Forum(ForumEvent::HadirDitampilkan { alasan }) if alasan == what);
    if once_a_day && today(deed, &deed.tx.history(id.0)?, known) {
        return Ok(());
    }
    let event = ForumEvent::HadirDitampilkan { alasan: what.to_owned() };
    deed.record(id.0, &Event::Forum(event)).map(drop)
}

/// Whether the same officer did such a thing today.
fn today(deed: &Deed, history: &[Stamped<Event>], known: impl Fn(&Event) -> bool) -> bool {
    history.iter().rev().any(|stamped| {
        stamped.actor == Some(deed.akun.id)
            && stamped.at.with_timezone(deed.now.offset()).date_naive() == deed.now.date_naive()
            && known(&stamped.event)
    })
}
