//! The papers of a consultation, made.

use documents::surat::forum::{ForumCetak, berita_acara, hadir};
use documents::tanda_tangan::TandaTangan;
use domain::forum::{Forum, Hadir, PenetapanBeritaAcara};

use crate::Fault;
use crate::act::Look;
use crate::kop::{Page, signature};

/// The list of those present as it leaves the office: names masked, so that it needs no more than seeing that the consultation
/// took place.
pub(crate) fn masked_attendance(look: &Look, forum: &Forum) -> Result<Vec<u8>, Fault> {
    let present: Vec<Hadir> = look.reader.forum_hadir(forum.id)?.iter().map(Hadir::masked).collect();
    let page = look.page(false)?;
    Ok(hadir::render(&paper(&page, forum, None), &present, page.kantor.kertas)?.bytes)
}

/// The minutes made, with number and date where they are set.
pub(super) fn minutes(page: &Page, forum: &Forum, set: Option<&PenetapanBeritaAcara>) -> Result<Vec<u8>, Fault> {
    let resmi = set.map(berita_acara::resmi);
    Ok(berita_acara::render(&paper(page, forum, set), resmi, page.kantor.kertas)?.bytes)
}

/// What every paper of it holds, with the decree of the minutes where they are set.
pub(super) fn paper(page: &Page, forum: &Forum, set: Option<&PenetapanBeritaAcara>) -> ForumCetak {
    let penanda: TandaTangan = signature("", set.map_or(&page.kantor.ppid, |set| &set.penanda));
    ForumCetak { naskah: page.naskah(), forum: forum.clone(), kota: page.kantor.kota.clone(), penanda }
}
