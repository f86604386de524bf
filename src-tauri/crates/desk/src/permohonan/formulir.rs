//! The form (Lampiran VI) in two copies. Shown with the identity masked; handed out in full, which is recorded.

use documents::formulir::{Formulir, render};
use domain::peran::Tindakan;
use domain::permohonan::JenisDokumen;

use super::tanda_bukti::record;
use super::wire::CetakDokumen;
use super::{find, riwayat};
use crate::kop::{file_name, kop};
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault, FileOut, Progress};

/// The form as PDF.
///
/// # Errors
/// [`Fault::NotFound`], also when the identity was erased; not allowed.
pub fn formulir(desk: &Desk, input: CetakDokumen, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::Daftarkan, |deed| {
        refuse_destroyed(deed.tx, input.id.0)?;
        let permohonan = find(deed.tx, input.id)?;
        // Only what was registered here has a form of this desk.
        permohonan.tenggat()?;
        let identitas = deed.tx.identitas(permohonan.pemohon.id)?.ok_or(Fault::NotFound)?;
        let printed = permohonan.cetak_formulir;
        let value = Formulir {
            kop: kop(&deed.kantor, deed.tx)?,
            latihan: deed.kantor.latihan,
            nomor: permohonan.nomor.teks.clone(),
            pemohon: if input.cetak { identitas } else { identitas.veiled() },
            isi: permohonan.isi.clone(),
            dicatat_belakangan: permohonan.dicatat_belakangan.then_some(permohonan.dicatat),
            tempat: String::new(),
            petugas: riwayat::name_of(deed.tx, permohonan.petugas)?,
            dasar_biaya: deed.kantor.dasar_biaya.clone(),
            salinan_ke: (printed > 0).then_some(printed),
            dicetak: deed.now,
        };
        let pdf = render(&value, deed.kantor.whole_sheet(input.kertas))?;
        if input.cetak {
            record(deed, &open.store, &permohonan, JenisDokumen::Formulir, printed, &pdf.bytes)?;
        }
        let name = file_name("Formulir permohonan", &permohonan.nomor.teks, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes: pdf.bytes })
    })
}
