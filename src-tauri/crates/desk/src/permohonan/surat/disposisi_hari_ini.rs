//! All dispositions of a day in one file for the printer; each counts as printed.

use documents::surat::gabung::join;
use documents::surat::salinan::stamp;
use domain::format::tanggal;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;
use domain::surat::JenisSurat;

use super::super::find;
use super::super::langkah::wire::CetakDisposisi;
use super::cetak::kept;
use crate::{Desk, Fault, FileOut, Progress};

/// The dispositions issued on a day, by number: an original where it was never printed, else a copy.
///
/// # Errors
/// [`Fault::NotFound`] when none was issued that day; [`Fault::Damaged`] when a file is not there any more; cancelled.
pub fn disposisi_hari_ini(desk: &Desk, input: CetakDisposisi, progress: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let title = format!("Lembar disposisi {}", tanggal::long(input.tanggal));
    desk.act_on(&open, Tindakan::Proses, |deed| {
        let letters = deed.tx.letters_on(input.tanggal, JenisSurat::Disposisi)?;
        let total = u32::try_from(letters.len()).unwrap_or(u32::MAX);
        let mut files = Vec::with_capacity(letters.len());
        for (done, (request, id, nomor)) in (0..).zip(letters) {
            progress.step(done, total)?;
            let permohonan = find(deed.tx, request)?;
            let printed = permohonan.letter(id).map_or(0, |surat| surat.dicetak);
            let file = kept(&open.store, id, &nomor)?;
            files.push(if input.cetak && printed > 0 { stamp(&file, printed, deed.now)? } else { file });
            if input.cetak {
                let event = PermohonanEvent::SuratDicetak { surat: id, salinan_ke: printed };
                deed.record(request.0, &Event::Permohonan(event))?;
            }
        }
        if files.is_empty() {
            return Err(Fault::NotFound);
        }
        Ok(FileOut { name: format!("{title}.pdf"), mime: "application/pdf", bytes: join(&files, &title)? })
    })
}
