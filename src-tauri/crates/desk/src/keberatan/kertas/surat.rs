//! The answer as it was issued, from where it is kept byte for byte. The first print is the original; each later one says that
//! it is a copy; both are recorded, and so is a look at it, for it names the applicant.

use domain::fault::Refusal;
use domain::jurnal::Event;
use domain::keberatan::KeberatanEvent;
use domain::peran::Tindakan;

use super::super::find;
use super::super::wire::CetakSuratKeberatan;
use crate::kop::file_name;
use crate::privasi::{refuse_destroyed, seen_keberatan};
use crate::{Desk, Fault, FileOut, Progress};

/// The letter as PDF.
///
/// # Errors
/// [`Fault::NotFound`]; a void letter handed out; [`Fault::Damaged`] when its file is not there any more.
pub fn surat(desk: &Desk, input: CetakSuratKeberatan, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::Lihat, |deed| {
        refuse_destroyed(deed.tx, input.keberatan.0)?;
        let keberatan = find(deed.tx, input.keberatan)?;
        let surat = keberatan.surat.iter().find(|surat| surat.id == input.surat).ok_or(Fault::NotFound)?;
        let mut bytes = open.store.berkas(surat.id.0)?.ok_or_else(|| Fault::Damaged {
            message: format!(
                "Berkas surat {} tidak ada lagi di penyimpanan; pulihkan dari cadangan.",
                surat.nomor.teks
            ),
        })?;
        if input.cetak {
            if surat.dibatalkan.is_some() {
                return Err(Refusal::NoSuchLetter.into());
            }
            let salinan_ke = surat.dicetak;
            if salinan_ke > 0 {
                bytes = documents::surat::salinan::stamp(&bytes, salinan_ke, deed.now)?;
            }
            let event = KeberatanEvent::SuratDicetak { surat: surat.id, salinan_ke };
            deed.record(keberatan.id.0, &Event::Keberatan(event))?;
        } else {
            let what = format!("Tanggapan {} dibuka di layar", surat.nomor.teks);
            seen_keberatan(deed, keberatan.id, &what, false)?;
        }
        let name = file_name("Tanggapan atas keberatan", &surat.nomor.teks, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes })
    })
}
