//! The form of an objection (Lampiran X) in two copies. Shown with the identity masked; handed out in full, which is recorded.

use documents::keberatan::formulir::{FormulirKeberatan, render};
use domain::keberatan::JenisDokumenKeberatan;
use domain::peran::Tindakan;

use super::super::find;
use super::super::wire::CetakKeberatan;
use super::{grounds, record};
use crate::kop::{file_name, kop};
use crate::permohonan::name_of;
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault, FileOut, Progress};

/// The form as PDF.
///
/// # Errors
/// [`Fault::NotFound`], also when the identity was erased; taken over from an old register; not allowed.
pub fn formulir(desk: &Desk, input: CetakKeberatan, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::DaftarkanKeberatan, |deed| {
        refuse_destroyed(deed.tx, input.id.0)?;
        let keberatan = find(deed.tx, input.id)?;
        let tanggapan = keberatan.tenggat()?.tanggapan();
        let identitas = deed.tx.identitas(keberatan.pemohon.id)?.ok_or(Fault::NotFound)?;
        let printed = keberatan.cetak_formulir;
        let value = FormulirKeberatan {
            kop: kop(&deed.kantor, deed.tx)?,
            latihan: deed.kantor.latihan,
            nomor: keberatan.nomor.teks.clone(),
            nomor_permohonan: keberatan.permohonan.as_ref().map_or_else(String::new, |one| one.nomor.clone()),
            tujuan: keberatan.isi.tujuan.clone().unwrap_or_default(),
            pemohon: Some(if input.cetak { identitas } else { identitas.veiled() }),
            alasan: grounds(&keberatan.isi.alasan),
            kasus_posisi: keberatan.isi.kasus_posisi.clone(),
            tanggapan: Some(tanggapan),
            tempat: deed.kantor.kota.clone(),
            tanggal: Some(keberatan.dicatat.date_naive()),
            petugas: name_of(deed.tx, keberatan.petugas)?,
            salinan_ke: (printed > 0).then_some(printed),
            dicetak: deed.now,
        };
        let pdf = render(&value, deed.kantor.whole_sheet(input.kertas))?;
        if input.cetak {
            record(deed, &open.store, &keberatan, JenisDokumenKeberatan::Formulir, printed, &pdf.bytes)?;
        }
        let name = file_name("Formulir keberatan", &keberatan.nomor.teks, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes: pdf.bytes })
    })
}
