//! The receipt of an objection (Perki 1/2021 art. 41(6)) with the date of the answer: shown as often as wanted; handing it out
//! is recorded, and the second time it is a copy.

use documents::keberatan::tanda_bukti::{TandaBuktiKeberatan, render};
use domain::keberatan::{BatasKeberatan, HARI_KOMISI, JenisDokumenKeberatan, Keberatan};
use domain::pemohon::Identitas;
use domain::peran::Tindakan;

use super::super::find;
use super::super::wire::CetakKeberatan;
use super::{grounds, record};
use crate::act::Deed;
use crate::kop::{file_name, kop};
use crate::permohonan::{check_code, name_of};
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault, FileOut, Progress};

/// The receipt as PDF.
///
/// # Errors
/// [`Fault::NotFound`]; taken over from an old register; not allowed.
pub fn tanda_bukti(desk: &Desk, input: CetakKeberatan, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    desk.act_on(&open, Tindakan::DaftarkanKeberatan, |deed| {
        refuse_destroyed(deed.tx, input.id.0)?;
        let keberatan = find(deed.tx, input.id)?;
        let identitas = deed.tx.identitas(keberatan.pemohon.id)?;
        let printed = keberatan.cetak_tanda_bukti;
        let kode = check_code(
            &open.key,
            "keberatan",
            &keberatan.id.to_string(),
            &keberatan.nomor.teks,
            keberatan.isi.diterima,
        );
        let value = value(deed, &keberatan, identitas.as_ref(), kode, printed)?;
        let pdf = render(&value, input.kertas.unwrap_or(deed.kantor.kertas_tanda_bukti))?;
        if input.cetak {
            record(deed, &open.store, &keberatan, JenisDokumenKeberatan::TandaBukti, printed, &pdf.bytes)?;
        }
        let name = file_name("Tanda bukti keberatan", &keberatan.nomor.teks, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes: pdf.bytes })
    })
}

fn value(
    deed: &Deed,
    keberatan: &Keberatan,
    identitas: Option<&Identitas>,
    kode_pemeriksa: String,
    printed: u32,
) -> Result<TandaBuktiKeberatan, Fault> {
    let batas = keberatan.tenggat()?;
    let promised = batas.tanggapan();
    let counted =
        BatasKeberatan::count(keberatan.tanggal_diterima(), keberatan.dicatat.date_naive(), &deed.kalender).ok();
    let hitungan =
        counted.map(|batas| if batas.uu.jatuh_tempo <= batas.perki.jatuh_tempo { batas.uu } else { batas.perki });
    Ok(TandaBuktiKeberatan {
        kop: kop(&deed.kantor, deed.tx)?,
        latihan: deed.kantor.latihan,
        nomor: keberatan.nomor.teks.clone(),
        nomor_permohonan: keberatan.permohonan.as_ref().map_or_else(String::new, |one| one.nomor.clone()),
        diterima: keberatan.isi.diterima,
        dicatat_belakangan: keberatan.dicatat_belakangan.then_some(keberatan.dicatat),
        saluran: keberatan.isi.saluran.map(|one| one.label().to_owned()).unwrap_or_default(),
        pemohon: identitas.map_or_else(String::new, |identitas| identitas.nama.clone()),
        kuasa: identitas.and_then(|identitas| identitas.kuasa.as_ref()).map(|kuasa| kuasa.nama.clone()),
        alasan: grounds(&keberatan.isi.alasan),
        tanggapan: promised,
        sementara: batas.sementara,
        hitungan,
        sengketa: deed.kalender.count_after(promised, HARI_KOMISI).ok().map(|tenggat| tenggat.jatuh_tempo),
        petugas: name_of(deed.tx, keberatan.petugas)?,
        kode_pemeriksa,
        salinan_ke: (printed > 0).then_some(printed),
        dicetak: deed.now,
    })
}
