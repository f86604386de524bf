//! Papers of a consultation, handed out. The list of those present names them, so it needs the same role as seeing them, and
//! that it was printed is recorded (UU 27/2022 art. 31).

use documents::surat::forum::{hadir, undangan};
use domain::peran::Tindakan;

use super::found;
use super::kertas::{minutes, paper};
use super::wire::{CetakForum, KertasForum};
use crate::kop::file_name;
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
