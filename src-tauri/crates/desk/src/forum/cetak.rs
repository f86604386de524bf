//! Papers of a consultation. The list of those present names them, so it needs the same role as seeing them, and that it was
//! printed is recorded (UU 27/2022 art. 31).

use documents::surat::forum::{ForumCetak, berita_acara, hadir, undangan};
use documents::tanda_tangan::TandaTangan;
use domain::forum::{Forum, Hadir, PenetapanBeritaAcara};
use domain::peran::Tindakan;

use super::found;
use super::wire::{CetakForum, KertasForum};
use crate::act::Look;
use crate::kop::{Page, file_name, signature};
use crate::privasi::seen_forum;
use crate::{Desk, Fault, FileOut, Progress};

/// A paper of a consultation: minutes that were set as they were kept, else a draft of them.
///
/// # Errors
/// Not found; a kept file that is damaged; not allowed; cancelled.
pub fn print(desk: &Desk, input: CetakForum, progress: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    progress.heed()?;
    desk.act_on(&open, Tindakan::KelolaForum, |deed| {
        let look = deed.look();
        let forum = found(look.reader, input.id)?;
        let name = |what: &str| file_name(what, &forum.isi.judul, "pdf");
        let page = look.page(input.apa == KertasForum::BeritaAcara)?;
        let kertas = page.kantor.kertas;
        let (name, bytes) = match input.apa {
            KertasForum::Undangan => (name("Undangan"), undangan::render(&paper(&page, &forum, None), kertas)?.bytes),
            KertasForum::DaftarHadir => {
                let present = look.reader.forum_hadir(input.id)?;
                // An empty one, to be signed, names nobody.
                if !present.is_empty() {
                    seen_forum(deed, input.id, &format!("Daftar hadir dicetak: {} orang", present.len()), false)?;
                }
                (name("Daftar hadir"), hadir::render(&paper(&page, &forum, None), &present, kertas)?.bytes)
            }
            KertasForum::BeritaAcara => match &forum.penetapan {
                Some(set) => (name("Berita acara"), open.store.berkas(set.berkas.0)?.ok_or(Fault::NotFound)?),
                None => (name("Berita acara konsep"), minutes(&page, &forum, None)?),
            },
        };
        Ok(FileOut { name, mime: "application/pdf", bytes })
    })
}

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

fn paper(page: &Page, forum: &Forum, set: Option<&PenetapanBeritaAcara>) -> ForumCetak {
    let penanda: TandaTangan = signature("", set.map_or(&page.kantor.ppid, |set| &set.penanda));
    ForumCetak { naskah: page.naskah(), forum: forum.clone(), kota: page.kantor.kota.clone(), penanda }
}
