//! A letter as it was issued, from where it is kept byte for byte. The first print is the original; each later one says that it
//! is a copy; both are recorded, and so is every look at it.

use domain::fault::Refusal;
use domain::jurnal::Event;
use domain::pengaduan::PengaduanEvent;
use domain::peran::Tindakan;

use super::super::standing;
use super::super::wire::CetakSuratPengaduan;
use crate::kop::file_name;
use crate::privasi::seen_pengaduan;
use crate::{Desk, Fault, FileOut, Progress};

/// The letter as PDF.
///
/// # Errors
/// [`Fault::NotFound`]; a void letter handed out; [`Fault::Damaged`] when its file is not there any more; not allowed.
pub fn surat(desk: &Desk, input: CetakSuratPengaduan, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::Lihat, |deed| {
        let pengaduan = standing(deed.tx, &deed.akun, input.pengaduan)?;
        let surat = pengaduan.surat.iter().find(|surat| surat.id == input.surat).ok_or(Fault::NotFound)?;
        let kept = open.store.berkas(surat.id.0)?;
        if kept.is_none() && !deed.tx.files_of(&[pengaduan.id.0])?.contains(&surat.id.0) {
            return Err(Refusal::SuratMenyebutPelapor.into());
        }
        let mut bytes = kept.ok_or_else(|| Fault::Damaged {
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
            let event = PengaduanEvent::SuratDicetak { surat: surat.id, salinan_ke };
            deed.record(pengaduan.id.0, &Event::Pengaduan(event))?;
        } else {
            // It may have been issued while the reporter was named, whoever may be named by now.
            let what = format!("{} {} dibuka di layar", surat.jenis.label(), surat.nomor.teks);
            seen_pengaduan(deed, pengaduan.id, &what)?;
        }
        let name = file_name(surat.jenis.label(), &surat.nomor.teks, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes })
    })
}
