//! An issued letter, from where it is kept byte for byte. The first print is the original; each later one says that it is
//! a copy; both are recorded, and so is a look at it, for it names the applicant.

use domain::fault::Refusal;
use domain::id::SuratId;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;
use store::Store;

use super::super::find;
use super::super::langkah::wire::CetakSurat;
use crate::kop::file_name;
use crate::privasi::{refuse_destroyed, seen_permohonan};
use crate::{Desk, Fault, FileOut, Progress};

/// The letter as PDF.
///
/// # Errors
/// [`Fault::NotFound`]; a void letter handed out; [`Fault::Damaged`] when its file is not there any more.
pub fn surat(desk: &Desk, input: CetakSurat, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::Lihat, |deed| {
        refuse_destroyed(deed.tx, input.permohonan.0)?;
        let permohonan = find(deed.tx, input.permohonan)?;
        let surat = permohonan.letter(input.surat).ok_or(Fault::NotFound)?;
        let mut bytes = kept(&open.store, surat.id, &surat.nomor.teks)?;
        if input.cetak {
            if surat.dibatalkan.is_some() {
                return Err(Refusal::NoSuchLetter.into());
            }
            let salinan_ke = surat.dicetak;
            if salinan_ke > 0 {
                bytes = documents::surat::salinan::stamp(&bytes, salinan_ke, deed.now)?;
            }
            let event = PermohonanEvent::SuratDicetak { surat: surat.id, salinan_ke };
            deed.record(permohonan.id.0, &Event::Permohonan(event))?;
        } else if surat.jenis.names_applicant() {
            let what = format!("{} {} dibuka di layar", surat.jenis.label(), surat.nomor.teks);
            seen_permohonan(deed, permohonan.id, &what, false)?;
        }
        let name = file_name(surat.jenis.label(), &surat.nomor.teks, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes })
    })
}

/// The file of a letter as it was issued.
pub(super) fn kept(store: &Store, id: SuratId, nomor: &str) -> Result<Vec<u8>, Fault> {
    store.berkas(id.0)?.ok_or_else(|| Fault::Damaged {
        message: format!("Berkas surat {nomor} tidak ada lagi di penyimpanan; pulihkan dari cadangan."),
    })
}
